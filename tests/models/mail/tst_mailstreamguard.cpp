// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamguard.h"

#include <QTest>

using namespace Helpdesk::Mail;
using Violation = MailStreamGuard::Violation;

namespace {

Violation feedInPieces(MailStreamGuard &guard, const QByteArray &bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        if (guard.feed(part.constData(), part.size()) < part.size())
            break;
    }
    return guard.violation();
}

} // namespace

class TestMailStreamGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imapIsJudged_data();
    void imapIsJudged();
    void smtpLinesAreBounded();
    void growthOfTheFolderIsSeen();
    void byeTellsItsText();
};

void TestMailStreamGuard::imapIsJudged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Violation>("violation");
    const QByteArray deep(MailStreamGuard::MaxDepth + 1, '(');
    QTest::newRow("plain answers") << QByteArray("* SEARCH 1 2\r\n1 OK done\r\n") << Violation::None;
    QTest::newRow("literal of brackets") << QByteArray("* 1 FETCH (BODY[] {200}\r\n") + QByteArray(200, '(')
            + ")\r\n1 OK\r\n" << Violation::None;
    QTest::newRow("literal over the cap") << QByteArray("* 1 FETCH (BODY[] {1001}\r\n") << Violation::LiteralTooLarge;
    QTest::newRow("literal of absurd size")
        << QByteArray("* 1 FETCH (BODY[] {99999999999999999999}\r\n") << Violation::LiteralTooLarge;
    QTest::newRow("nested list") << QByteArray("* 1 FETCH (BODYSTRUCTURE ") + deep << Violation::TooDeep;
    QTest::newRow("nesting after a literal") << QByteArray("* 1 FETCH (X {3}\r\nabc ") + deep << Violation::TooDeep;
    QTest::newRow("nesting behind quoted brackets")
        << QByteArray("* 1 FETCH (BODYSTRUCTURE ") + QByteArray("(\")\" ").repeated(MailStreamGuard::MaxDepth + 1)
        << Violation::TooDeep;
    QTest::newRow("brackets in a quoted text") << QByteArray("* LIST () \"/\" \"") + deep + "\"\r\n" << Violation::None;
    QTest::newRow("escaped quotation mark") << QByteArray("* LIST () \"/\" \"\\\"") + deep + "\"\r\n"
                                            << Violation::None;
    QTest::newRow("pretended literal in a text")
        << QByteArray("* OK hello {900}\r\n* 1 FETCH (BODYSTRUCTURE ") + deep << Violation::TooDeep;
    QTest::newRow("line without end") << QByteArray("* OK ") + QByteArray(MailStreamGuard::MaxImapLine, 'x')
                                      << Violation::LineTooLong;
    QTest::newRow("goodbye") << QByteArray("* 1 EXISTS\r\n* bye see you\r\n") << Violation::Bye;
    QTest::newRow("goodbye as a mail's text") << QByteArray("* 1 FETCH (BODY[] {7}\r\n* BYE x)\r\n") << Violation::None;
}

void TestMailStreamGuard::imapIsJudged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Violation, violation);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
        MailStreamGuard guard(MailStreamGuard::Protocol::Imap);
        guard.setMaxLiteral(1000);
        QCOMPARE(feedInPieces(guard, bytes, piece), violation);
    }
}

void TestMailStreamGuard::smtpLinesAreBounded()
{
    MailStreamGuard guard(MailStreamGuard::Protocol::Smtp);
    const QByteArray good = QByteArray(MailStreamGuard::MaxSmtpLine - 1, '(') + '\n';
    QCOMPARE(feedInPieces(guard, good + good, 100), Violation::None);
    QCOMPARE(feedInPieces(guard, 'x' + good, 100), Violation::LineTooLong);
}

void TestMailStreamGuard::growthOfTheFolderIsSeen()
{
    MailStreamGuard guard(MailStreamGuard::Protocol::Imap);
    QCOMPARE(feedInPieces(guard, "* 5 EXISTS\r\n", 3), Violation::None);
    QVERIFY(guard.takeGrown());
    QVERIFY(!guard.takeGrown());
    QCOMPARE(feedInPieces(guard, "* 5 EXISTS\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n", 4), Violation::None);
    QVERIFY(!guard.takeGrown());
    QCOMPARE(feedInPieces(guard, "* 4 EXISTS\r\n", 12), Violation::None); // three were left: one is new
    QVERIFY(guard.takeGrown());
}

void TestMailStreamGuard::byeTellsItsText()
{
    MailStreamGuard guard(MailStreamGuard::Protocol::Imap);
    QCOMPARE(feedInPieces(guard, "* BYE Too many connections\r\n", 100), Violation::Bye);
    QCOMPARE(guard.byeText(), QByteArray("Too many connections"));
}

QTEST_GUILESS_MAIN(TestMailStreamGuard)
#include "tst_mailstreamguard.moc"
