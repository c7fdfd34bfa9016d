// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bounce.h"
#include "mail/mimeparser.h"
#include "mail/parsejson.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;

namespace {

QByteArray report(const QByteArray &status, const QByteArray &kind = "delivery-status")
{
    return "From: MAILER-DAEMON@mx.example.fr\nTo: pnd@example.fr\nSubject: Undelivered Mail Returned to "
           "Sender\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type="
        + kind
        + "; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nYour message could not be "
          "delivered.\n\n--b\nContent-Type: message/"
        + kind + "\n\n" + status
        + "\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <pnd.12.1@example.fr>\nFrom: pnd@example.fr\nTo: "
          "a.durand@example.fr\nSubject: Re: essai\n\nBonjour\n\n--b--\n";
}

} // namespace

class TestMailClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classIsSeen_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("key");
        const QByteArray head = "From: a.durand@example.fr\nTo: pnd@example.fr\n";
        const auto row = [](const char *name, const QByteArray &mail, const char *key) {
            QTest::newRow(name) << mail << QString::fromLatin1(key);
        };
        row("message", head + "Subject: [DEMANDE UNIQUE] question\n\nBonjour", "message");
        row("auto-submitted", head + "Auto-Submitted: auto-replied\nSubject: x\n\nBonjour", "auto-reply");
        row("auto-submitted no", head + "Auto-Submitted: no\nSubject: x\n\nBonjour", "message");
        row("french absence", head + "Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_essai?=\n\nJe suis absente",
            "auto-reply");
        row("absence of the office", head + "Subject: Absence du bureau : RE: essai\n\nx", "auto-reply");
        row("german absence", head + "Subject: Automatische Antwort: essai\n\nx", "auto-reply");
        row("word in the middle", head + "Subject: question sur la réponse automatique\n\nx", "message");
        row("null sender", "Return-Path: <>\n" + head + "Subject: Merci de votre message\n\nx", "auto-reply");
        row("list", head + "List-Id: <info.example.org>\nSubject: lettre\n\nx", "bulk");
        row("precedence", head + "Precedence: bulk\nSubject: lettre\n\nx", "bulk");
        row("delivery report",
            report("Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a.durand@example.fr\nAction: failed\nStatus: "
                   "5.1.1\n"),
            "bounce");
        row("read receipt",
            report("Final-Recipient: rfc822; a@example.fr\nDisposition: manual-action; displayed\n",
                   "disposition-notification"),
            "read-receipt");
        row("complaint", report("Feedback-Type: abuse\n", "feedback-report"), "feedback-report");
        row("delivered",
            report("Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a.durand@example.fr\nAction: delivered\nStatus: "
                   "2.0.0\n"),
            "read-receipt");
        row("challenge",
            report("Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@example.fr\nAction: failed\nStatus: "
                   "5.7.1\nDiagnostic-Code: smtp; 550 this server requires confirmation\n"),
            "challenge");
        row("french bounce",
            "From: \"Administrateur du courrier\" <postmaster@example.fr>\nTo: pnd@example.fr\nSubject: "
            "=?utf-8?Q?=C3=89chec_de_remise?=\n\nVotre message n'a pas pu être remis à <a.durand@example.fr> : "
            "utilisateur inconnu\n",
            "bounce");
        row("german bounce",
            "From: Mailer-Daemon@example.org\nTo: pnd@example.fr\nSubject: Unzustellbar: essai\n\nIhre Nachricht "
            "konnte nicht zugestellt werden:\nx@example.org\n550 5.1.1 unbekannt\n",
            "bounce");
        row("a person who speaks of it",
            head + "Subject: mail non remis\n\nBonjour, mon mail n'a pas pu être remis au guichet, que faire ?",
            "message");
    }
    void classIsSeen()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QString, key);
        QCOMPARE(classKey(parseMail(mail).mailClass), key);
    }

    void bounceSaysWhoAndWhy()
    {
        const auto mail
            = parseMail(report("Reporting-MTA: dns; mx\n\nOriginal-Recipient: rfc822; ad@example.fr\nFinal-Recipient: "
                               "rfc822; a.durand@example.fr\nAction: failed\nStatus: 5.0.0\n"
                               "Diagnostic-Code: smtp; 550 5.1.1 no such user\n\nFinal-Recipient: rfc822; "
                               "b@example.fr\nAction: delayed\nStatus: 4.2.2\n"));
        QCOMPARE(mail.bounce.size(), 2);
        QCOMPARE(mail.bounce.at(0),
                 (Domain::BounceRecord{QStringLiteral("a.durand@example.fr"), QStringLiteral("5.1.1"),
                                       QStringLiteral("550"), QStringLiteral("failed"), true}));
        QCOMPARE(mail.bounce.at(1).status, QStringLiteral("4.2.2"));
        QVERIFY(!mail.bounce.at(1).hard);
        QCOMPARE(mail.bouncedMessageIds, QStringList(QStringLiteral("pnd.12.1@example.fr")));
    }

    void bounceInPlainWordsIsReadToo()
    {
        const auto mail
            = parseMail("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.fr\nTo: pnd@example.fr\nSubject: failure "
                        "notice\n\nHi. I'm afraid I wasn't able to deliver your message.\n\n<a.durand@example.fr>:\n"
                        "Mailbox quota exceeded\n\n--- Below this line is a copy of the message.\n\nReturn-Path: "
                        "<pnd@example.fr>\nMessage-ID: <pnd.13.2@example.fr>\nTo: a.durand@example.fr\n\nBonjour\n");
        QCOMPARE(mail.mailClass, Domain::MailClass::Bounce);
        QCOMPARE(mail.bounce.size(), 1);
        QCOMPARE(mail.bounce.at(0).recipient, QStringLiteral("a.durand@example.fr"));
        QCOMPARE(mail.bounce.at(0).status, QStringLiteral("5.2.2"));
        QCOMPARE(mail.bouncedMessageIds, QStringList(QStringLiteral("pnd.13.2@example.fr")));
    }
};

QTEST_GUILESS_MAIN(TestMailClass)
#include "tst_mailclass.moc"
