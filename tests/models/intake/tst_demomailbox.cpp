// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"
#include "domain/values.h"
#include "intake/formreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

const QString folder = QStringLiteral(HELPDESK_SOURCE_DIR "/resources/demo/");

QByteArray contentOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> entries()
{
    QList<QJsonObject> result;
    const QJsonArray array
        = QJsonDocument::fromJson(contentOf(QStringLiteral("mailbox.json"))).object().value(u"entries").toArray();
    for (const QJsonValue entry : array)
        result.append(entry.toObject());
    return result;
}

QString linesOf(const QJsonValue &value)
{
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue line : array)
        lines.append(line.toString());
    QString text = lines.join(u'\n');
    text.replace(QRegularExpression(QStringLiteral("\\[\\[d-\\d+ long\\]\\]")), QStringLiteral("11 juin 2013"));
    return text.replace(QRegularExpression(QStringLiteral("\\[\\[d-\\d+\\]\\]")), QStringLiteral("11/06/2013"));
}

QJsonObject entry(const QString &ref)
{
    for (const QJsonObject &candidate : entries())
        if (candidate.value(u"ref").toString() == ref)
            return candidate;
    return {};
}

QStringList firstColumn(const QString &name)
{
    static const QRegularExpression code(QStringLiteral("^\"?([\\w.@-]+)"), QRegularExpression::MultilineOption);
    QStringList result;
    auto matches = code.globalMatch(QString::fromUtf8(contentOf(name)));
    while (matches.hasNext())
        result.append(matches.next().captured(1));
    return result;
}

} // namespace

class TestDemoMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryRefersToWhatCameBefore()
    {
        const QList<QJsonObject> all = entries();
        QVERIFY(all.size() > 100);
        QSet<QString> seen;
        QHash<QString, QString> types;
        double last = 1e9;
        int mails = 0;
        for (const QJsonObject &e : all) {
            const QString ref = e.value(u"ref").toString();
            QVERIFY2(!ref.isEmpty() && !seen.contains(ref), qPrintable(ref));
            QVERIFY2(e.value(u"ago").toDouble() <= last, qPrintable(ref));
            last = e.value(u"ago").toDouble();
            for (const auto *name :
                 {u"ticket", u"inReplyTo", u"quote", u"bounces", u"into", u"other", u"duplicateOf"}) {
                const QString other = e.value(QStringView(name)).toString();
                QVERIFY2(other.isEmpty() || seen.contains(other), qPrintable(ref + u' ' + other));
            }
            for (const auto *name : {u"inReplyTo", u"quote", u"bounces"}) {
                const QString other = e.value(QStringView(name)).toString();
                QVERIFY2(other.isEmpty() || types.value(other) == u"operation", qPrintable(ref));
            }
            seen.insert(ref);
            types.insert(ref, e.value(u"type").toString());
            mails += e.value(u"type").toString() == u"operation" ? 0 : 1;
        }
        QVERIFY(mails >= 60);
        QVERIFY(last > 0);
    }

    void everyFileIsThereAndEveryAddressIsInvented()
    {
        static const QRegularExpression address(QStringLiteral("[\\w.+-]+@([\\w.-]+\\w)"));
        for (const QString &name :
             {QStringLiteral("mailbox.json"), QStringLiteral("whitelist.csv"), QStringLiteral("level3.csv")}) {
            const QString text = QString::fromUtf8(contentOf(name));
            QVERIFY2(!text.isEmpty(), qPrintable(name));
            auto matches = address.globalMatch(text);
            while (matches.hasNext()) {
                const QString domain = matches.next().captured(1);
                QVERIFY2(domain.endsWith(u"example.fr") || domain.endsWith(u"example.org"), qPrintable(domain));
            }
        }
        for (const QJsonObject &e : entries()) {
            const QJsonArray attachments = e.value(u"attachments").toArray();
            for (const QJsonValue attachment : attachments) {
                const QString name
                    = attachment.isString() ? attachment.toString() : attachment.toObject().value(u"file").toString();
                QVERIFY2(QFile::exists(folder + QStringLiteral("files/") + name), qPrintable(name));
            }
        }
    }

    void operationsNameKnownCodes()
    {
        const QStringList topics = firstColumn(QStringLiteral("topics.csv"));
        const QStringList agents = firstColumn(QStringLiteral("agents.csv"));
        const QString templates = QString::fromUtf8(contentOf(QStringLiteral("templates.csv")));
        for (const QJsonObject &e : entries()) {
            if (e.value(u"type").toString() != u"operation")
                continue;
            const QString by = e.value(u"by").toString();
            QVERIFY2(by == u"@me" || agents.contains(by), qPrintable(by));
            const QString topic = e.value(u"topic").toString();
            QVERIFY2(topic.isEmpty() || topics.contains(topic), qPrintable(topic));
            const QString code = e.value(u"template").toString();
            QVERIFY2(code.isEmpty() || templates.contains(u'\n' + code + u','), qPrintable(code));
            if (e.contains(u"nature"))
                QVERIFY(fromKey<Nature>(e.value(u"nature").toString()));
            if (e.contains(u"party"))
                QVERIFY(fromKey<Level3Party>(e.value(u"party").toString()));
        }
        QCOMPARE(firstColumn(QStringLiteral("territories.csv")).size(), 95); // with the header
    }

    void formsOfTheMailsAreRead_data()
    {
        QTest::addColumn<QString>("ref");
        QTest::addColumn<QString>("nature");
        QTest::addColumn<QString>("guichet");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char *ref, const char *nature, const char *guichet, const char *person,
                            const char *action, const char *missing) {
            QTest::newRow(ref) << QString::fromUtf8(ref) << QString::fromUtf8(nature) << QString::fromUtf8(guichet)
                               << QString::fromUtf8(person) << QString::fromUtf8(action) << QString::fromUtf8(missing);
        };
        row("doublons-erreur", "incident", "G1104", "Mme Lemarchand", "Rechercher", "");
        row("profil", "incident", "G2071", "M. Kerouanton", "Enregistrer", "");
        row("ctrl33", "incident", "G1287", "Mme Wattrelos", "Envoyer", "");
        row("certificat", "incident", "G1287", "M. Haudricourt", "Transmettre le lot", "");
        row("lenteur-13", "incident", "G1309", "M. N'Guessan", "Nouvelle demande", "");
        row("irrecevabilite", "incident", "G6710", "M OTTENWELTER", "PRONONCER", "");
        row("ctrl12", "information", "G5933", "M. Karel Dewulf", "", "");
        row("langue", "information", "G2007", "M. d'Ornano-Casalta", "", "");
        row("compte-idf", "incident", "G4436", "Mme de La Tournelle", "Certifier mon compte", "");
        row("evol-expiration", "evolution", "", "", "", "contact_person guichet");
        row("fige-974", "incident", "G9740", "", "", "contact_person occurred_at action contact");
        row("fige-974-re", "incident", "", "M. Hoarau-Técher", "Valider la demande", "guichet question");
        row("nouveau-guichet", "information", "G4409", "", "", "contact_person");
        row("saisie-dreal", "incident", "", "", "", "contact_person guichet occurred_at action contact");
    }
    void formsOfTheMailsAreRead()
    {
        QFETCH(QString, ref);
        QFETCH(QString, nature);
        QFETCH(QString, guichet);
        QFETCH(QString, person);
        QFETCH(QString, action);
        QFETCH(QString, missing);
        const QJsonObject mail = entry(ref);
        const QString text = linesOf(mail.value(u"text"));
        QList<TextSpan> folded;
        if (const qsizetype at = text.indexOf(u"\n--\n"); at >= 0)
            folded.append({TextPart::Body, at + 1, text.size() - at - 1});
        const QString from = mail.value(u"from").toObject().value(u"address").toString();
        const auto read
            = Intake::readForm(mail.value(u"subject").toString(), text, folded, {}, {QDate(2013, 6, 12), {from}});
        QCOMPARE(read.proposedNature ? key(*read.proposedNature) : QString(), nature);
        QCOMPARE(read.form.guichet.value, guichet);
        QCOMPARE(read.form.contactPerson.value, person);
        QCOMPARE(read.form.action.value, action);
        QCOMPARE(missingFields(read.form, read.proposedNature).join(u' '), missing);
    }
};

QTEST_GUILESS_MAIN(TestDemoMailbox)
#include "tst_demomailbox.moc"
