// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formreader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using Helpdesk::Intake::ReadForm;
using Helpdesk::Intake::readForm;
using Helpdesk::Intake::ReadingContext;

namespace {

const QString protocolSubject = QStringLiteral("[DEMANDE UNIQUE] problème sur l'attestation");

QString protocolBody(const QString &person = QStringLiteral("M. Durand"),
                     const QString &guichet = QStringLiteral("N° G1104"))
{
    return QStringLiteral(
               "Bonjour,\n\nLe guichet %1, par l'intermédiaire de %2 a fait remonter la question suivante :\n"
               "L'attestation ne s'édite plus.\n")
        .arg(guichet, person);
}

QList<Topic> topics()
{
    const auto topic = [](const QString &code, const QStringList &words) {
        Topic t;
        t.code = code;
        t.name = code;
        t.words = words;
        return t;
    };
    return {topic(QStringLiteral("attestation"), {QStringLiteral("attestation")}),
            topic(QStringLiteral("radiation"),
                  {QStringLiteral("radiation"), QStringLiteral("radié"), QStringLiteral("déradiation")}),
            topic(QStringLiteral("connexion"), {QStringLiteral("mot de passe"), QStringLiteral("connexion")}),
            topic(QStringLiteral("doublons"), {QStringLiteral("doublon")})};
}

ReadForm read(const QString &subject, const QString &text, const QList<TextSpan> &folded = {},
              QDate reference = QDate(2013, 6, 14))
{
    return readForm(subject, text, folded, topics(),
                    {reference, {QStringLiteral("gt38@example.fr"), QStringLiteral("pnd@example.org")}});
}

QString natureKey(const ReadForm &form)
{
    return form.proposedNature ? key(*form.proposedNature) : QString();
}

/// The value that its span holds, put into the norm of its field.
bool standsAt(const FormField &field, const QString &subject, const QString &text, int kind)
{
    const QString &whole = field.span.part == TextPart::Subject ? subject : text;
    if (field.span.start < 0 || field.span.length <= 0 || field.span.start + field.span.length > whole.size())
        return false;
    const QString there = whole.mid(field.span.start, field.span.length);
    QString digits;
    for (const QChar c : there)
        if (c.isDigit())
            digits.append(c);
    switch (kind) {
    case 0: // as written, on one line
        return there.simplified() == field.value || there == field.value;
    case 1: { // guichet
        QString joined = there.toUpper();
        joined.removeIf([](QChar c) { return c.isSpace(); });
        return joined == field.value || there.simplified() == field.value;
    }
    case 2: // mail
        return there.toLower() == field.value;
    case 3: // phone
        return digits.endsWith(field.value.right(9));
    default: // date: starts with a digit or « premier », holds its day
        return !digits.isEmpty() || there.startsWith(u"premier");
    }
}

bool allStandThere(const ReadForm &read, const QString &subject, const QString &text)
{
    const RequestForm &form = read.form;
    const std::array<std::pair<const FormField *, int>, 7> fields{{{&form.guichet, 1},
                                                                   {&form.contactPerson, 0},
                                                                   {&form.question, 0},
                                                                   {&form.occurredAt, 4},
                                                                   {&form.action, 0},
                                                                   {&form.contactMail, 2},
                                                                   {&form.contactPhone, 3}}};
    for (const auto &[field, kind] : fields) {
        if (field->isMissing() ? field->source != FieldSource::Missing
                               : field->source != FieldSource::Found || !standsAt(*field, subject, text, kind)) {
            qWarning() << "not where it says:" << *&field->value << field->span.start << field->span.length;
            return false;
        }
    }
    return true;
}

TextSpan spanOf(const QString &text, const QString &part)
{
    return {TextPart::Body, text.indexOf(part), part.size()};
}

} // namespace

class TestFormReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void natureAndTopicComeFromTheSubject_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("nature");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *subject, const char *nature, const char *words, const char *topic = "") {
            QTest::newRow(subject) << QString::fromUtf8(subject) << QString::fromUtf8(nature)
                                   << QString::fromUtf8(words) << QString::fromUtf8(topic);
        };
        row("[DEMANDE UNIQUE] problème sur l'attestation", "incident", "l'attestation", "attestation");
        row("[DEMANDE UNIQUE] question sur une radiation par erreur", "information", "une radiation par erreur",
            "radiation");
        row("[DEMANDE UNIQUE] information sur le mot de passe inconnu", "information", "le mot de passe inconnu",
            "connexion");
        row("[demande unique] probleme sur attestation", "incident", "attestation", "attestation");
        row("[DEMANDE UNIQUE] PROBLÈME SUR LES DOUBLONS", "incident", "LES DOUBLONS", "doublons");
        row("DEMANDE UNIQUE - Pb connexion", "incident", "connexion", "connexion");
        row("TR: [DEMANDE UNIQUE] pb avec la connexion", "incident", "la connexion", "connexion");
        row("RE: TR : [DEMANDE UNIQUE] Question concernant un doublon", "information", "un doublon", "doublons");
        row("Fwd: Re[2]: [EXTERNE] [DEMANDE UNIQUE] incident : attestation vierge [PND-000123]", "incident",
            "attestation vierge", "attestation");
        row("[DEMANDE UNIQUE] demande d'évolution sur l'extraction", "evolution", "l'extraction");
        row("[DEMANDE_UNIQUE] Evolution : liste des demandes", "evolution", "liste des demandes");
        row("Demande d'amélioration de l'écran des doublons", "evolution", "l'écran des doublons", "doublons");
        row("[DEMANDE UNIQUE] Question sur un problème de connexion", "information", "un problème de connexion",
            "connexion");
        row("[DEMANDE UNIQUE] extraction vers le système d'information", "",
            "extraction vers le système d'information");
        row("[DEMANDE UNIQUE] dossier radié par erreur", "", "dossier radié par erreur", "radiation");
        row("Attestation : problème", "incident", "Attestation", "attestation");
        row("Renseignements relatifs aux doublons", "information", "doublons", "doublons");
        row("[DEMANDE UNIQUE] Pb d'impression de l'attestation", "incident", "impression de l'attestation",
            "attestation");
        row("[DEMANDE UNIQUE] suggestion d'amélioration sur les pièces", "evolution", "les pièces");
        row("[DEMANDE UNIQUE] Évolution souhaitée sur la déradiation", "evolution", "la déradiation", "radiation");
        row("Anomalie au niveau de la page d'accueil", "incident", "la page d'accueil");
        row("Bonjour", "", "Bonjour");
        row("", "", "");
    }
    void natureAndTopicComeFromTheSubject()
    {
        QFETCH(QString, subject);
        QFETCH(QString, nature);
        QFETCH(QString, words);
        QFETCH(QString, topic);
        const ReadForm form = read(subject, QString());
        QCOMPARE(natureKey(form), nature);
        QCOMPARE(form.topicWords, words);
        QCOMPARE(form.proposedTopic.value_or(QString()), topic);
        QCOMPARE(form.natureReason.isEmpty(), nature.isEmpty());
        if (!nature.isEmpty())
            QVERIFY(form.natureReason.contains(subject.mid(form.natureSpan.start, form.natureSpan.length)));
    }

    void guichetIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guichet");
        const auto row = [](const char *text, const char *guichet) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(guichet);
        };
        row("Le guichet N° G1104, par l'intermédiaire de M. Durand a fait remonter", "G1104");
        row("le guichet n°G1104 a fait remonter", "G1104");
        row("Le guichet nº G 1104, par l'intermédiaire", "G1104");
        row("Le guichet no G1104 signale", "G1104");
        row("Le guichet numéro g1104 signale", "G1104");
        row("LE GUICHET N G1104, PAR L'INTERMEDIAIRE DE", "G1104");
        row("le guichet enregistreur G1104 nous signale", "G1104");
        row("Notre guichet (G1104) ne peut plus", "G1104");
        row("Guichet : G1104", "G1104");
        row("N° de guichet : G1104", "G1104");
        row("- Numéro du guichet = G1104", "G1104");
        row("Guichet\tG1104", "G1104");
        row("Guichet\nG1104\n", "G1104");
        row("| Guichet | G1104 |", "G1104");
        row("Guichet\tInterlocuteur\nG1104\tM. Durand", "G1104");
        row("Guichet concerné : Mairie de Vif (G1104)", "G1104");
        row("Le guichet N° 38110, par l'intermédiaire de M. Durand", "38110");
        row("Le guichet N° Mairie de Vif, par l'intermédiaire de M. Durand", "Mairie de Vif");
        row("Le guichet N° XXXX, par l'intermédiaire de M. XXXX a fait remonter", "");
        row("Le guichet N° …, par l'intermédiaire de M XXXX", "");
        row("La demande doit passer vers le guichet G2201", "");
        row("Le guichet G1104 demande le rapatriement vers le guichet G2201", "G1104");
        row("La demande est au G1104 depuis hier", "G1104");
        row("Le guichet ne répond plus", "");
        row("Aucun numéro ici", "");
    }
    void guichetIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, guichet);
        const ReadForm form = read(protocolSubject, text);
        QCOMPARE(form.form.guichet.value, guichet);
        QVERIFY(allStandThere(form, protocolSubject, text));
    }

    void personAtTheGuichetIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("person");
        const auto row = [](const QString &text, const char *person) {
            QTest::newRow(qPrintable(text)) << text << QString::fromUtf8(person);
        };
        row(protocolBody(), "M. Durand");
        row(protocolBody(QStringLiteral("M Durand")), "M Durand");
        row(protocolBody(QStringLiteral("Mme Le Goff")), "Mme Le Goff");
        row(protocolBody(QStringLiteral("Mme de La Fontaine")), "Mme de La Fontaine");
        row(protocolBody(QStringLiteral("Monsieur Jean-Pierre D'Arcy")), "Monsieur Jean-Pierre D'Arcy");
        row(protocolBody(QStringLiteral("M. J.-P. O’Neill")), "M. J.-P. O’Neill");
        row(protocolBody(QStringLiteral("madame lefèvre")), "madame lefèvre");
        row(protocolBody(QStringLiteral("Sophie MARTIN-BOYER")), "Sophie MARTIN-BOYER");
        row(protocolBody(QStringLiteral("M XXXX")), "");
        row(protocolBody(QStringLiteral("M.\nDurand")), "M. Durand");
        row(QStringLiteral("LE GUICHET N° G1104, PAR L'INTERMEDIAIRE DE M DURAND A FAIT REMONTER LA QUESTION SUIVANTE "
                           ": RIEN NE MARCHE"),
            "M DURAND");
        row(QStringLiteral("Mme Lopez, du guichet G1104, a fait remonter la question suivante : pourquoi ?"),
            "Mme Lopez");
        row(QStringLiteral("Le guichet G1104 (Mme Lopez) ne peut plus éditer."), "Mme Lopez");
        row(QStringLiteral("M. Durand nous signale que rien ne va."), "M. Durand");
        row(QStringLiteral("Interlocuteur : Jean DUPONT\nGuichet : G1104"), "Jean DUPONT");
        row(QStringLiteral("Personne à contacter : Mme Durand, 04 76 00 00 01"), "Mme Durand");
        row(QStringLiteral("Contact : M. Petit (04 76 00 00 01)"), "M. Petit");
        row(QStringLiteral("Bonjour Mme Martin,\nla page se fige."), "");
        row(QStringLiteral("Madame, Monsieur,\nla demande de M. Bernard a été radiée."), "");
        row(QStringLiteral("Nom du demandeur : M. Bernard"), "");
    }
    void personAtTheGuichetIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, person);
        const ReadForm form = read(protocolSubject, text);
        QCOMPARE(form.form.contactPerson.value, person);
        QVERIFY(allStandThere(form, protocolSubject, text));
    }

    void momentIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *moment, const char *written = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(moment) << QString::fromUtf8(written);
        };
        row("Erreur survenue le 12/06/2013 à 10h42 ce jour", "2013-06-12T10:42", "12/06/2013 à 10h42");
        row("Le 12 juin 2013 vers 10 h 40, la page se fige", "2013-06-12T10:40", "12 juin 2013 vers 10 h 40");
        row("constaté le 12.06.13", "2013-06-12", "12.06.13");
        row("le 12.06.13 à 9h", "2013-06-12T09:00", "12.06.13 à 9h");
        row("le 12/06 à 10:42 la page", "2013-06-12T10:42", "12/06 à 10:42");
        row("le 20/12 à 10:42 la page", "2012-12-20T10:42", "20/12 à 10:42");
        row("mercredi 12 juin 2013, 10 heures 42", "2013-06-12T10:42", "12 juin 2013, 10 heures 42");
        row("le 1er juin à 8h05", "2013-06-01T08:05", "1er juin à 8h05");
        row("2013-06-12T10:42 message d'erreur", "2013-06-12T10:42", "2013-06-12T10:42");
        row("2013-06-12 10:42:17 message d'erreur", "2013-06-12T10:42", "2013-06-12 10:42");
        row("à 10h42 le 12/06/2013", "2013-06-12T10:42", "10h42 le 12/06/2013");
        row("Date et heure : 12/06/2013 10:42", "2013-06-12T10:42", "12/06/2013 10:42");
        row("Date : 12/06/2013\nHeure : 10h42", "2013-06-12T10:42", "12/06/2013\nHeure : 10h42");
        row("Date de l'incident\t12 août 2012\nGuichet\tG1104", "2012-08-12", "12 août 2012");
        row("né le 03/02/1980, erreur le 12/06/2013 à 10h42", "2013-06-12T10:42", "12/06/2013 à 10h42");
        row("suite à votre mail du 10/06/2013 à 9h00", "");
        row("sa demande déposée le 03/02/2011 est introuvable", "");
        row("hier vers 10h, la page se fige", "");
        row("ce matin à 10h42", "");
        row("le 32/06/2013 à 10h42", "");
        row("le 12/06/2013 à 28h99 erreur", "2013-06-12", "12/06/2013");
        row("tél. 03.12.11.10.09", "");
        row("version 2.3.12 du navigateur", "");
        row("page 3/4 du document", "");
        row("Date de naissance : 12/06/1990 à 10h42", "");
    }
    void momentIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, moment);
        QFETCH(QString, written);
        const ReadForm form = read(protocolSubject, text);
        QCOMPARE(form.form.occurredAt.value, moment);
        if (!moment.isEmpty())
            QCOMPARE(text.mid(form.form.occurredAt.span.start, form.form.occurredAt.span.length), written);
    }

    void dateWithoutYearIsMissingWithoutAReference()
    {
        const ReadForm form = read(protocolSubject, QStringLiteral("le 12/06 à 10:42 la page se fige"), {}, QDate());
        QVERIFY(form.form.occurredAt.isMissing());
    }

    void actionIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *text, const char *action) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(action);
        };
        row("Après un clic sur le bouton « Valider », rien.", "Valider");
        row("en cliquant sur \"Enregistrer la demande\"", "Enregistrer la demande");
        row("le bouton “Valider” ne répond pas", "Valider");
        row("bouton ‘Éditer l’attestation’", "Éditer l’attestation");
        row("bouton 'Valider' inactif", "Valider");
        row("clic sur << Rechercher >>", "Rechercher");
        row("Quand on clique sur le bouton Valider, la page se fige", "Valider");
        row("clic sur Éditer l'attestation.", "Éditer l'attestation");
        row("en cliquant sur Rechercher un doublon une erreur apparaît", "Rechercher un doublon");
        row("Le bouton Valider n'apparaît pas", "Valider");
        row("Action : Valider", "Valider");
        row("Action en cours : clic sur « Créer »", "Créer");
        row("Action : enregistrement d'un renouvellement", "enregistrement d'un renouvellement");
        row("Bouton\tValider", "Valider");
        row("Le message « Une erreur inattendue est survenue » apparaît", "");
        row("lors de l'enregistrement d'un renouvellement, la page se fige", "l'enregistrement d'un renouvellement");
        row("nous étions en train de saisir une demande", "saisir une demande");
        row("Le bouton ne répond pas", "");
        row("lors de notre réunion du mois dernier", "");
        row("il faut six clics par document", "");
    }
    void actionIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, action);
        const ReadForm form = read(protocolSubject, text);
        QCOMPARE(form.form.action.value, action);
        QVERIFY(allStandThere(form, protocolSubject, text));
    }

    void contactIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("mail");
        const auto row = [](const char *text, const char *phone, const char *mail = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(phone) << QString::fromUtf8(mail);
        };
        row("Tél : 01 23 45 67 89", "+33123456789");
        row("01.23.45.67.89", "+33123456789");
        row("01-23-45-67-89", "+33123456789");
        row("0123456789", "+33123456789");
        row("+33 (0)1 23 45 67 89", "+33123456789");
        row("+33 1 23 45 67 89", "+33123456789");
        row("0033 1 23 45 67 89", "+33123456789");
        row("0033123456789", "+33123456789");
        row("01 23 45 67 89 / 06 12 34 56 78", "+33123456789");
        row("Fax : 01 23 45 67 80, tél. 01 23 45 67 89", "+33123456789");
        row("le demandeur (06 11 22 33 44) attend ; contact : 01 23 45 67 89", "+33123456789");
        row("numéro unique 038061300012311045", "");
        row("038 0613 000123 11045", "");
        row("le 01/02/2013 à 10h42", "");
        row("12 34 56 78 90", "");
        row("Contact : m.durand@example.fr", "", "m.durand@example.fr");
        row("écrire à <Accueil.Vif@Example.FR>.", "", "accueil.vif@example.fr");
        row("Contact : gt38@example.fr", "", "");
        row("pnd@example.org puis b@example.org", "", "b@example.org");
        row("a@b ou @ ou x@y..z", "", "");
        row("La page se fige.\n\nMerci,\nKarim Oussalem\n01 40 00 75 01", "");
        row("La page se fige.\n\nOdile Chassagne\nCoordination\nTél. : 04 72 00 26 26", "");
        row("La page se fige.\n\nCordialement,\nS. Petit\n(me joindre au 04 72 00 26 26)", "+33472002626");
        row("Contact : Mme Durand, 04 76 00 00 01, durand@example.fr", "+33476000001", "durand@example.fr");
    }
    void contactIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, phone);
        QFETCH(QString, mail);
        const ReadForm form = read(protocolSubject, text);
        QCOMPARE(form.form.contactPhone.value, phone);
        QCOMPARE(form.form.contactMail.value, mail);
        QVERIFY(allStandThere(form, protocolSubject, text));
    }

    void profileIsReadWhereItIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("profile");
        QTest::newRow("label") << QStringLiteral("Profil : consultant") << QStringLiteral("consultant");
        QTest::newRow("prose") << QStringLiteral("Un utilisateur consultant ne voit rien")
                               << QStringLiteral("consultant");
        QTest::newRow("quoted") << QStringLiteral("avec le profil « guichet enregistreur »")
                                << QStringLiteral("guichet_enregistreur");
        QTest::newRow("named") << QStringLiteral("Le guichet enregistreur G1104")
                               << QStringLiteral("guichet_enregistreur");
        QTest::newRow("not said") << QStringLiteral("Le guichet G1104") << QString();
        QTest::newRow("to be one") << QStringLiteral("La commune veut devenir guichet enregistreur") << QString();
        QTest::newRow("error message") << QStringLiteral("Incohérence sur les données de votre profil") << QString();
    }
    void profileIsReadWhereItIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, profile);
        QCOMPARE(read(protocolSubject, text).form.userProfile.value, profile);
    }

    void questionIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("question");
        const auto row = [](const char *text, const char *question) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(question);
        };
        row("Le guichet N° G1104, par l'intermédiaire de M. Durand a fait remonter la question suivante : Pourquoi "
            "?\n\nCordialement",
            "Pourquoi ?");
        row("a fait remonter la question suivante :\n\nComment faire\npour éditer ?\nDate : 12/06/2013",
            "Comment faire\npour éditer ?");
        row("La question suivante a été remontée par M. Durand, guichet G1104 : Comment éditer ?", "Comment éditer ?");
        row("signale le problème suivant :\n« La page se fige »\n", "La page se fige");
        row("Guichet : G1104\nQuestion : Comment éditer\nl'attestation ?\nContact : a@example.fr",
            "Comment éditer\nl'attestation ?");
        row("Bonjour,\n\nNous ne pouvons plus éditer l'attestation.\n\nCordialement,\nA. Petit",
            "Nous ne pouvons plus éditer l'attestation.");
        row("Bonjour, l'attestation reste blanche depuis lundi.", "l'attestation reste blanche depuis lundi.");
        row("Bonjour,\n\nCi-joint la capture.\n\nCordialement", "");
        row("Bonjour,\n\nCordialement", "");
        row("a fait remonter la question suivante :\n\nCordialement", "");
        row("a fait remonter la question suivante : XXXX", "");
        row("Guichet : G1104\nDate : 12/06/2013\nAction : Valider", "");
        row("Bonjour Mme Martin,\nla page se fige sans cesse.", "la page se fige sans cesse.");
        row("Mme Martin m'a transmis votre réponse, merci.", "Mme Martin m'a transmis votre réponse, merci.");
        row("Madame, Monsieur,\n\nMerci de bien vouloir réactiver la demande radiée.\n\nMerci d'avance",
            "Merci de bien vouloir réactiver la demande radiée.");
    }
    void questionIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, question);
        const ReadForm form = read(protocolSubject, text);
        QCOMPARE(form.form.question.value, question);
        QVERIFY(allStandThere(form, protocolSubject, text));
    }

    void wholeIncidentIsRead()
    {
        const QString text = QStringLiteral(
            "Bonjour,\n\nLe guichet n° G1104, par l’intermédiaire de Mme Le Goff (profil consultant) a fait remonter "
            "la "
            "question suivante :\nL'attestation du dossier 038 0613 000123 G1104 sort blanche (CTRL_DEM_0033).\n\n"
            "Date et heure : 12/06/2013 à 10h42\nAction : clic sur « Éditer l'attestation »\n"
            "Contact : 04.76.00.00.01 ou legoff@example.fr\n\nMerci d'avance\n--\nGT de l'Isère\nTél. 04 76 99 99 99");
        const QString signature = QStringLiteral("--\nGT de l'Isère\nTél. 04 76 99 99 99");
        const ReadForm form = read(protocolSubject, text, {spanOf(text, signature)});
        QCOMPARE(form.form.guichet.value, QStringLiteral("G1104"));
        QCOMPARE(form.form.contactPerson.value, QStringLiteral("Mme Le Goff"));
        QCOMPARE(form.form.userProfile.value, QStringLiteral("consultant"));
        QCOMPARE(form.form.question.value,
                 QStringLiteral("L'attestation du dossier 038 0613 000123 G1104 sort blanche (CTRL_DEM_0033)."));
        QCOMPARE(form.form.occurredAt.value, QStringLiteral("2013-06-12T10:42"));
        QCOMPARE(form.form.action.value, QStringLiteral("Éditer l'attestation"));
        QCOMPARE(form.form.contactPhone.value, QStringLiteral("+33476000001"));
        QCOMPARE(form.form.contactMail.value, QStringLiteral("legoff@example.fr"));
        QCOMPARE(form.form.anomalyCodes, QStringList{QStringLiteral("CTRL_DEM_0033")});
        QCOMPARE(form.form.registrationNumbers.size(), 1);
        QVERIFY(missingFields(form.form, form.proposedNature).isEmpty());
        QVERIFY(allStandThere(form, protocolSubject, text));
    }

    void quotationAndSignatureAreNotTheForm()
    {
        const QString quote = QStringLiteral(
            "> Le guichet N° G9999, par l'intermédiaire de M. Autre a fait remonter la question suivante : vieux ?\n"
            "> le 01/01/2013 à 08h00, bouton « Ancien », CTRL_DEM_0001\n");
        const QString signature = QStringLiteral("Service logement\nTél. 04 76 99 99 99\nservice@example.fr");
        const QString text = QStringLiteral("Bonjour,\n\nVoici le bouton : « Valider »\n\n") + quote + signature;
        const ReadForm form = read(QStringLiteral("RE: dossier"), text, {spanOf(text, quote), spanOf(text, signature)});
        QCOMPARE(form.form.action.value, QStringLiteral("Valider"));
        QVERIFY(form.form.guichet.isMissing());
        QVERIFY(form.form.contactPerson.isMissing());
        QVERIFY(form.form.occurredAt.isMissing());
        QVERIFY(form.form.contactPhone.isMissing());
        QVERIFY(form.form.contactMail.isMissing());
        QVERIFY(form.form.anomalyCodes.isEmpty());
        QVERIFY(allStandThere(form, QStringLiteral("RE: dossier"), text));
    }

    void headersOfAForwardedMailAreNotTheForm()
    {
        const QString text = QStringLiteral(
            "Pour suite à donner.\n\n-----Message d'origine-----\nDe : Mme Vidal [mailto:vidal@example.fr]\n"
            "Envoyé : mercredi 12 juin 2013 10:42\nÀ : GT 38\nObjet : souci\n\n"
            "Notre guichet G1104 ne peut plus éditer l'attestation depuis le 11/06/2013 à 9h15.");
        const ReadForm form = read(QStringLiteral("TR: souci"), text);
        QCOMPARE(form.form.guichet.value, QStringLiteral("G1104"));
        QCOMPARE(form.form.occurredAt.value, QStringLiteral("2013-06-11T09:15"));
        QVERIFY(form.form.contactMail.isMissing());
        QVERIFY(allStandThere(form, QStringLiteral("TR: souci"), text));
    }

    void bodySaysTheNatureWhereTheSubjectDoesNot()
    {
        QCOMPARE(natureKey(read(QStringLiteral("Attestation"),
                                QStringLiteral("a fait remonter le problème suivant : rien."))),
                 QStringLiteral("incident"));
        QCOMPARE(natureKey(read(QStringLiteral("Attestation"), QStringLiteral("Nature : évolution"))),
                 QStringLiteral("evolution"));
        QCOMPARE(natureKey(read(QStringLiteral("Attestation"), protocolBody())), QString());
    }

    void decomposedAccentsAndOddBlanksAreRead()
    {
        const QString text
            = (QStringLiteral(
                   "Le guichet N°\u00a0G1104, par l\u2019interm\u00e9diaire de M.\u202fLef\u00e8vre a fait remonter "
                   "la question suivante\u00a0: Est-ce pr\u00e9vu\u00a0?\r\nDate et heure\u00a0: 12/06/2013 \u00e0 "
                   "10\u00a0h\u00a042"))
                  .normalized(QString::NormalizationForm_D);
        const ReadForm form = read(protocolSubject.normalized(QString::NormalizationForm_D), text);
        QCOMPARE(natureKey(form), QStringLiteral("incident"));
        QCOMPARE(form.form.guichet.value, QStringLiteral("G1104"));
        QCOMPARE(form.form.contactPerson.value.normalized(QString::NormalizationForm_C), QStringLiteral("M. Lefèvre"));
        QCOMPARE(form.form.occurredAt.value, QStringLiteral("2013-06-12T10:42"));
        QVERIFY(allStandThere(form, protocolSubject.normalized(QString::NormalizationForm_D), text));
    }

    void spansHoldTheirValuesInAnyMixture()
    {
        static const QStringList pieces{QStringLiteral("Le guichet N° G1104"),
                                        QStringLiteral(", par l'intermédiaire de "),
                                        QStringLiteral("M. Durand "),
                                        QStringLiteral("Mme d'Arc "),
                                        QStringLiteral("a fait remonter la question suivante :"),
                                        QStringLiteral("\n"),
                                        QStringLiteral("\n\n"),
                                        QStringLiteral("\t"),
                                        QStringLiteral("Contact : "),
                                        QStringLiteral("04 76 00 00 01 "),
                                        QStringLiteral("+33 (0)4.76.00.00.02"),
                                        QStringLiteral("x@example.fr "),
                                        QStringLiteral("12/06/2013 à 10h42 "),
                                        QStringLiteral("le 3 août 2013 "),
                                        QStringLiteral("Date et heure :"),
                                        QStringLiteral("bouton « Valider » "),
                                        QStringLiteral("clic sur Éditer l'attestation"),
                                        QStringLiteral("«"),
                                        QStringLiteral("\""),
                                        QStringLiteral("'"),
                                        QStringLiteral("cœur œuvre "),
                                        QStringLiteral("e\u0301\u0301 "),
                                        QStringLiteral("\u200b\ufeff"),
                                        QStringLiteral("|"),
                                        QStringLiteral("Guichet"),
                                        QStringLiteral("Action : "),
                                        QStringLiteral("…"),
                                        QStringLiteral("😀 "),
                                        QStringLiteral("Cordialement"),
                                        QStringLiteral("XXXX "),
                                        QStringLiteral("038061300012311045 "),
                                        QStringLiteral("№ 12 ")};
        QRandomGenerator random(20130612);
        for (int run = 0; run < 3000; ++run) {
            QString text;
            const int count = random.bounded(1, 24);
            for (int i = 0; i < count; ++i)
                text += pieces[random.bounded(int(pieces.size()))];
            QList<TextSpan> folded;
            for (int i = random.bounded(0, 3); i > 0; --i)
                folded.append({TextPart::Body, random.bounded(0, int(text.size()) + 4), random.bounded(0, 40)});
            const QString subject = pieces[random.bounded(int(pieces.size()))] + protocolSubject;
            const ReadForm form = read(subject, text, folded);
            QVERIFY2(allStandThere(form, subject, text), qPrintable(text));
            for (const FormField *field :
                 {&form.form.guichet, &form.form.contactPerson, &form.form.question, &form.form.occurredAt,
                  &form.form.action, &form.form.contactMail, &form.form.contactPhone}) {
                for (const TextSpan &fold : std::as_const(folded)) {
                    const bool starts = !field->isMissing() && field->span.part == TextPart::Body
                        && fold.start <= field->span.start && field->span.start < fold.start + fold.length;
                    QVERIFY2(!starts, qPrintable(text));
                }
            }
        }
    }

    void hostileTextTakesNoLongerThanItsLength_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a",
                                  " ",
                                  "\n",
                                  "(",
                                  "«",
                                  "\"",
                                  "@",
                                  "a@a.",
                                  "01 ",
                                  "1/1/",
                                  "12/06 ",
                                  "guichet N° ",
                                  "M. M. M. ",
                                  "m. de la ",
                                  "bouton ",
                                  "clic sur Aa ",
                                  "intermediaire de ",
                                  "la question suivante ",
                                  "Date : ",
                                  "Contact\n",
                                  "a:\n",
                                  "\t",
                                  "| ",
                                  "[",
                                  "De : a\n",
                                  "1h",
                                  "0",
                                  "+",
                                  "de de de ",
                                  "lors de ",
                                  "\xc3\xa9",
                                  "CTRL_DEM_",
                                  "X ",
                                  "problème "})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void hostileTextTakesNoLongerThanItsLength()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(1024 * 1024 / piece.size());
        QElapsedTimer timer;
        timer.start();
        const ReadForm form = read(text, text);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(allStandThere(form, text, text));
    }

    void onlyTheBeginningOfAHugeTextIsRead()
    {
        const QString text = QString(70000, u'a') + QStringLiteral("\nGuichet : G1104");
        QVERIFY(read(protocolSubject, text).form.guichet.isMissing());
    }
};

QTEST_GUILESS_MAIN(TestFormReader)
#include "tst_formreader.moc"
