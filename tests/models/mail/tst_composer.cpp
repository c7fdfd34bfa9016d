// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/composer.h"
#include "mail/headers.h"
#include "mail/mimeparser.h"

#include <QTimeZone>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;

class TestComposer : public QObject
{
    Q_OBJECT

    static OutgoingDraft draft()
    {
        OutgoingDraft d;
        d.from = {QStringLiteral("Assistance nationale (niveau 2)"), QStringLiteral("pnd@example.fr")};
        d.to = {{QStringLiteral("DURAND, Aurélie"), QStringLiteral("a.durand@example.fr")}};
        d.subject = QStringLiteral("Re: [PND-000012] problème à l’enregistrement");
        d.text = QStringLiteral("Bonjour,\n\nLa page est réparée.\n");
        d.messageId = QStringLiteral("pnd.12.1.abcdef@example.fr");
        d.inReplyTo = QStringLiteral("m2@example.fr");
        d.references = {QStringLiteral("m1@example.fr"), QStringLiteral("m2@example.fr")};
        d.date = QDateTime(QDate(2013, 6, 12), QTime(10, 42), Qt::OffsetFromUTC, 7200);
        return d;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        OutgoingDraft d = draft();
        d.cc = {{QString(), QStringLiteral("c@example.fr")}};
        d.bcc = {{QString(), QStringLiteral("secret@example.fr")}};
        d.autoSubmitted = QStringLiteral("auto-replied");
        d.files = {
            {QStringLiteral("écran n° 1.png"), QStringLiteral("image/png"), QByteArray("\x89PNG\r\n\x1a\n\0\n.\n", 12)},
            {QStringLiteral("note.txt"), {}, "From ici\n"}};
        d.headers = {{QStringLiteral("X-PND"), QStringLiteral("été")}};
        const auto bytes = composeMail(d);
        QVERIFY(bytes.has_value());
        const Domain::IncomingMail mail = parseMail(*bytes);
        QVERIFY(!mail.problem);
        QCOMPARE(mail.subject, d.subject);
        QCOMPARE(mail.from, Domain::MailAddresses{d.from});
        QCOMPARE(mail.to, d.to);
        QCOMPARE(mail.cc, d.cc);
        QCOMPARE(mail.messageId, d.messageId);
        QCOMPARE(mail.inReplyTo, QStringList(d.inReplyTo));
        QCOMPARE(mail.references, d.references);
        QCOMPARE(mail.date, d.date.toUTC());
        QCOMPARE(mail.text, QStringLiteral("Bonjour,\n\nLa page est réparée."));
        QCOMPARE(mail.attachments.size(), 2);
        QCOMPARE(mail.attachments.at(0).name, QStringLiteral("écran n° 1.png"));
        QCOMPARE(mail.attachments.at(0).content, d.files.at(0).content);
        QCOMPARE(mail.attachments.at(1).type, QStringLiteral("text/plain"));
        QCOMPARE(mail.mailClass, Domain::MailClass::AutoReply);
        QCOMPARE(Headers::read(*bytes).text("x-pnd"), QStringLiteral("été"));
        QVERIFY(!bytes->contains("secret@"));
        QVERIFY(!bytes->toLower().contains("bcc"));
    }

    void theSameDraftGivesTheSameBytes()
    {
        OutgoingDraft d = draft();
        d.files = {{QStringLiteral("a.bin"), {}, QByteArray(1000, '\x01')}};
        QCOMPARE(*composeMail(d), *composeMail(d));
    }

    void linesAreAsSmtpWantsThem()
    {
        OutgoingDraft d = draft();
        d.text = QStringLiteral("é").repeated(3000) + QStringLiteral("\n.\n") + QStringLiteral("mot ").repeated(500);
        d.subject = QStringLiteral("très long ").repeated(60);
        const QByteArray bytes = *composeMail(d);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 998);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        QCOMPARE(parseMail(bytes).text.simplified(), d.text.simplified());
        QCOMPARE(parseMail(bytes).subject, d.subject.simplified());
        QVERIFY(std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }

    void flowedTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long line") << QStringLiteral("Le guichet a fait remonter la question suivante et la page est "
                                                     "restée figée au moment de valider la demande de Mme X.");
        QTest::newRow("quotation") << QStringLiteral("Oui.\n\n> Quel guichet ?\n>> Et avant ?");
        QTest::newRow("from") << QStringLiteral("From ici\n From là\n  deux blancs");
        QTest::newRow("signature") << QStringLiteral("Texte\n\n-- \nPND");
        QTest::newRow("long word") << QString(QStringLiteral("https://example.fr/") + QString(200, u'a')
                                              + QStringLiteral(" fin"));
    }
    void flowedTextComesBack()
    {
        QFETCH(QString, text);
        OutgoingDraft d = draft();
        d.text = text;
        const QString read = parseMail(*composeMail(d)).text;
        QCOMPARE(read, text);
    }

    void injectionIsImpossible_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("refused");
        for (const char *field :
             {"from address", "to address", "message id", "in reply to", "auto submitted", "header name", "our header"})
            QTest::newRow(field) << QString::fromLatin1(field) << true;
        for (const char *field :
             {"from name", "to name", "subject", "header value", "file name", "file type", "reference"})
            QTest::newRow(field) << QString::fromLatin1(field) << false;
    }
    void injectionIsImpossible()
    {
        QFETCH(QString, field);
        QFETCH(bool, refused);
        for (const QString &breakLine :
             {QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\r\n\r\n"),
              QStringLiteral("\u2028"), QStringLiteral("\u0085")}) {
            const QString evil = QStringLiteral("x") + breakLine + QStringLiteral("Bcc: v@example.org") + breakLine
                + QStringLiteral("<script>");
            OutgoingDraft d = draft();
            if (field == u"from address")
                d.from.address = u"a" + evil + u"@example.fr";
            else if (field == u"to address")
                d.to[0].address = u"a@example.fr" + evil;
            else if (field == u"message id")
                d.messageId = u"a" + evil + u"@example.fr";
            else if (field == u"in reply to")
                d.inReplyTo = u"a@example.fr" + evil;
            else if (field == u"auto submitted")
                d.autoSubmitted = evil;
            else if (field == u"header name")
                d.headers = {{u"X-A" + evil, QStringLiteral("a")}};
            else if (field == u"our header")
                d.headers = {{QStringLiteral("bCC"), QStringLiteral("a@example.org")}};
            else if (field == u"from name")
                d.from.name = evil;
            else if (field == u"to name")
                d.to[0].name = evil;
            else if (field == u"subject")
                d.subject = evil;
            else if (field == u"header value")
                d.headers = {{QStringLiteral("X-A"), evil}};
            else if (field == u"reference")
                d.references = {u"a@example.fr" + evil};
            else
                d.files = {{field == u"file name" ? evil : QStringLiteral("a.txt"),
                            field == u"file type" ? u"text/" + evil : QString(), "abc"}};
            const auto bytes = composeMail(d);
            QCOMPARE(!bytes.has_value(), refused);
            if (refused) {
                QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
                continue;
            }
            QVERIFY(!Headers::read(*bytes).has("bcc"));
            QVERIFY(!bytes->contains("\nBcc:") && !bytes->contains("\rBcc:"));
            QCOMPARE(parseMail(*bytes).text, QStringLiteral("Bonjour,\n\nLa page est réparée."));
        }
    }

    void incompleteDraftsAreRefused()
    {
        OutgoingDraft d = draft();
        d.to.clear();
        QVERIFY(!composeMail(d));
        d = draft();
        d.date = {};
        QVERIFY(!composeMail(d));
        d = draft();
        d.messageId.clear();
        QVERIFY(!composeMail(d));
        d = draft();
        d.from = {};
        QVERIFY(!composeMail(d));
    }

    void longThreadsKeepTheirEnds()
    {
        OutgoingDraft d = draft();
        d.references.clear();
        for (int i = 0; i < 200; ++i)
            d.references.append(QStringLiteral("m%1@example.fr").arg(i));
        d.inReplyTo = d.references.constLast();
        const QStringList read = parseMail(*composeMail(d)).references;
        QCOMPARE(read.size(), 20);
        QCOMPARE(read.constFirst(), QStringLiteral("m0@example.fr"));
        QCOMPARE(read.constLast(), QStringLiteral("m199@example.fr"));
    }
};

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
