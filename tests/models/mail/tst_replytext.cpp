// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltext.h"
#include "mail/replytext.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Helpdesk::Mail;

class TestReplyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTextIsFound_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("reply");
        const auto row = [](const char *name, const char16_t *mail, const char16_t *reply) {
            QTest::newRow(name) << QString::fromUtf16(mail) << QString::fromUtf16(reply);
        };
        row("nothing to fold", u"Bonjour,\n\nLa page reste figée.", u"Bonjour,\n\nLa page reste figée.");
        row("thunderbird",
            u"Oui, c'est fait.\n\nLe 12/06/2013 à 10:42, PND a écrit :\n> Avez-vous essayé ?\n>\n> Merci",
            u"Oui, c'est fait.");
        row("gmail, two lines",
            u"Merci !\n\nLe mer. 12 juin 2013 à 10:42, Assistance <pnd@example.fr>\na écrit :\n\n> Bonjour\n",
            u"Merci !");
        row("no marks",
            u"C'est bon.\n\nLe 12 juin 2013 10:42, « PND » <pnd@example.fr> a écrit :\n\nBonjour, avez-vous essayé ?\n",
            u"C'est bon.");
        row("non-breaking blank", u"Vu.\n\nLe 12 juin 2013 à 10:42, PND a écrit\u00a0:\n> x", u"Vu.");
        row("outlook",
            u"Voici la copie.\n\nDe : PND [mailto:pnd@example.fr]\nEnvoyé : mercredi 12 juin 2013 10:42\nÀ : DURAND "
            u"Anne\nObjet : RE: attestation\n\nBonjour,",
            u"Voici la copie.");
        row("outlook with rule",
            u"Voici.\n\n________________________________\nDe : PND <pnd@example.fr>\nEnvoyé : mercredi 12 juin 2013\nÀ "
            u": DURAND Anne\n\nBonjour",
            u"Voici.");
        row("bold labels", u"Voici.\n\n*De :* PND\n*Envoyé :* mercredi\n*À :* Anne\n*Objet :* RE\n\nBonjour",
            u"Voici.");
        row("zimbra",
            u"Bien reçu.\n\n----- Mail original -----\nDe: \"PND\" <pnd@example.fr>\nÀ: \"Anne\" "
            u"<a@example.fr>\nEnvoyé: Mercredi 12 Juin 2013 10:42:00\nObjet: attestation\n\nBonjour",
            u"Bien reçu.");
        row("orange",
            u"Oui.\n\n> Message du 12/06/13 10:42\n> De : \"PND\" <pnd@example.fr>\n> A : \"Anne\"\n> Copie à :\n> "
            u"Objet : attestation\n>\n> Bonjour",
            u"Oui.");
        row("message d'origine", u"D'accord.\n\n-----Message d'origine-----\nDe : PND\nBonjour", u"D'accord.");
        row("mobile", u"Je regarde.\n\nEnvoyé de mon iPhone", u"Je regarde.");
        row("mobile above the quotation",
            u"Je regarde.\n\nEnvoyé de mon iPhone\n\nLe 12 juin 2013 à 10:42, PND <pnd@example.fr> a écrit :\n\n> "
            u"Bonjour",
            u"Je regarde.");
        row("outlook mobile", u"Ok\n\nTélécharger Outlook pour Android\n", u"Ok");
        row("signature", u"La page est figée.\n-- \nAnne Durand\n01 23 45 67 89", u"La page est figée.");
        row("closing formula",
            u"La page est figée.\n\nCordialement,\n\nAnne Durand\nGestionnaire territoriale\nTél. 01 23 45 67 89",
            u"La page est figée.");
        row("formula within the text", u"Cordialement n'est pas une signature ici.\nLa suite.",
            u"Cordialement n'est pas une signature ici.\nLa suite.");
        row("formula, then a question", u"Merci.\nCordialement,\nAnne\n\nPS : avez-vous le numéro ?",
            u"Merci.\nCordialement,\nAnne\n\nPS : avez-vous le numéro ?");
        row("answers between", u"> Quel guichet ?\nG1104\n> Quel bouton ?\nValider",
            u"> Quel guichet ?\nG1104\n> Quel bouton ?\nValider");
        row("answer below", u"Le 12/06/2013 10:42, PND a écrit :\n> Quel guichet ?\n\nLe guichet G1104.",
            u"Le guichet G1104.");
        row("forward with a word",
            u"Pour suite à donner.\n\n---------- Forwarded message ---------\nDe : Guichet <g@example.fr>\nObjet : "
            u"blocage\n\nLa page est figée",
            u"Pour suite à donner.");
        row("forward alone",
            u"---------- Message transféré ----------\nDe : Guichet <g@example.fr>\nDate : 12 juin 2013\nObjet : "
            u"blocage\nÀ : Anne\n\nLa page est figée",
            u"La page est figée");
        row("english", u"Done.\n\nOn Wed, Jun 12, 2013 at 10:42 AM, Help <help@example.org> wrote:\n> Hello", u"Done.");
        row("german", u"Erledigt.\n\nAm 12.06.2013 um 10:42 schrieb Hilfe <hilfe@example.org>:\n> Hallo", u"Erledigt.");
        row("the form is no header block",
            u"Guichet : G1104\nDate : 12/06/2013\nAction : valider\nContact : 01 23 45 67 89",
            u"Guichet : G1104\nDate : 12/06/2013\nAction : valider\nContact : 01 23 45 67 89");
        row("a sentence that begins so", u"Le 12/06/2013 la page est restée figée.\nElle a écrit : rien.",
            u"Le 12/06/2013 la page est restée figée.\nElle a écrit : rien.");
        row("only a quotation", u"> Bonjour\n> Merci", u"");
        row("empty", u"", u"");
    }
    void newTextIsFound()
    {
        QFETCH(QString, mail);
        QFETCH(QString, reply);
        QCOMPARE(splitReply(mail).text, reply);
    }

    void foldedRangesAreWhatIsNotShown()
    {
        const QString mail = QStringLiteral("Oui.\n-- \nAnne\n\nLe 12/06/2013 10:42, PND a écrit :\n> Quoi ?\n");
        const ReplySplit split = splitReply(mail);
        QCOMPARE(split.text, QStringLiteral("Oui."));
        QCOMPARE(split.folded.size(), 2);
        QCOMPARE(split.folded.at(0).kind, TextRange::Kind::Signature);
        QCOMPARE(mail.mid(split.folded.at(0).start, 8), QStringLiteral("-- \nAnne"));
        QCOMPARE(split.folded.at(1).kind, TextRange::Kind::Quotation);
        QVERIFY(mail.mid(split.folded.at(1).start, split.folded.at(1).length).startsWith(u"Le 12/06"));
        QCOMPARE(split.folded.at(1).start + split.folded.at(1).length, mail.size());
    }

    void htmlRepliesAreReadToo()
    {
        const QByteArray html
            = "<html><body><div>C'est r&eacute;solu.</div><div class=\"gmail_quote\"><div>Le mer. 12 juin 2013 "
              "&agrave; 10:42, PND &lt;pnd@example.fr&gt; a &eacute;crit&nbsp;:<br></div>"
              "<blockquote class=\"gmail_quote\"><p>Bonjour</p><p>Alors ?</p></blockquote></div></body></html>";
        QCOMPARE(replyTextOf(html), QStringLiteral("C'est résolu."));
        const QByteArray outlook
            = "<html><body><p>Voici.</p><div style='border-top:solid #B5C4DF 1.0pt'><p><b>De&nbsp;:</b> "
              "PND<br><b>Envoy&eacute;&nbsp;:</b> mercredi<br><b>&Agrave;&nbsp;:</b> Anne<br><b>Objet&nbsp;:</b> "
              "RE</p></div><p>Bonjour</p></body></html>";
        QCOMPARE(replyTextOf(outlook), QStringLiteral("Voici."));
    }

    void wholeMailsAreReadToo()
    {
        const QByteArray mail = "From: a@example.fr\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; "
                                "charset=utf-8\r\n\r\nOui.\r\n\r\n> Quoi ?\r\n";
        QCOMPARE(replyTextOf(mail), QStringLiteral("Oui."));
    }

    void hostileTextTakesLinearTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece : {QStringLiteral("Le 12 :\n"), QStringLiteral("> > > "), QStringLiteral("-- \n"),
                                     QStringLiteral("De : a\n"), QStringLiteral("a b "),
                                     QStringLiteral("Sent from my a a a a a a a a a a a a a,\n")})
            QVERIFY(splitReply(piece.repeated(40000)).text.size() <= piece.size() * 40000);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestReplyText)
#include "tst_replytext.moc"
