// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamwait.h"
#include "mail/saslxoauth.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace std::chrono_literals;

class TestSaslXoauth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsWhatTheCommandPrints();
    void badCommandsAreTold_data();
    void badCommandsAreTold();
    void slowCommandIsStopped();
    void cancelStopsTheCommand();
    void argumentsDoNotMeetAShell();
    void responseHasTheFormOfXoauth2();
    void secretWithALineBreakIsRefused();
};

void TestSaslXoauth::tokenIsWhatTheCommandPrints()
{
    const CancelSignal signal;
    const auto token = tokenFromCommand({QStringLiteral("/bin/echo"), QStringLiteral("  ya29.abc-DEF_1  ")}, signal);
    QVERIFY(token);
    QCOMPARE(*token, QByteArray("ya29.abc-DEF_1"));
}

void TestSaslXoauth::badCommandsAreTold_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("none") << QStringList() << ErrorCode::InvalidInput;
    QTest::newRow("not there") << QStringList{QStringLiteral("/nonexistent/token")} << ErrorCode::NotFound;
    QTest::newRow("fails") << QStringList{QStringLiteral("/bin/false")} << ErrorCode::LoginRefused;
    QTest::newRow("prints nothing") << QStringList{QStringLiteral("/bin/true")} << ErrorCode::LoginRefused;
    QTest::newRow("prints a sentence") << QStringList{QStringLiteral("/bin/echo"), QStringLiteral("please log in")}
                                       << ErrorCode::LoginRefused;
    QTest::newRow("prints without end") << QStringList{QStringLiteral("/usr/bin/yes")} << ErrorCode::LoginRefused;
}

void TestSaslXoauth::badCommandsAreTold()
{
    QFETCH(const QStringList, command);
    QFETCH(const ErrorCode, code);
    const CancelSignal signal;
    const auto token = tokenFromCommand(command, signal);
    QVERIFY(!token);
    QCOMPARE(token.error().code, code);
    QVERIFY(!token.error().why.isEmpty());
    QVERIFY(!token.error().remedy.isEmpty());
}

void TestSaslXoauth::slowCommandIsStopped()
{
    const CancelSignal signal;
    const auto token = tokenFromCommand({QStringLiteral("/bin/sleep"), QStringLiteral("60")}, signal, 200ms);
    QVERIFY(!token);
    QCOMPARE(token.error().code, ErrorCode::TimedOut);
}

void TestSaslXoauth::cancelStopsTheCommand()
{
    CancelSignal signal;
    std::thread other([&signal] { signal.cancel(); });
    const auto token = tokenFromCommand({QStringLiteral("/bin/sleep"), QStringLiteral("60")}, signal);
    other.join();
    QVERIFY(!token);
    QCOMPARE(token.error().code, ErrorCode::Cancelled);
}

void TestSaslXoauth::argumentsDoNotMeetAShell()
{
    const CancelSignal signal;
    const auto token = tokenFromCommand({QStringLiteral("/bin/echo"), QStringLiteral("$HOME;`id`")}, signal);
    QVERIFY(token);
    QCOMPARE(*token, QByteArray("$HOME;`id`"));
}

void TestSaslXoauth::responseHasTheFormOfXoauth2()
{
    QCOMPARE(xoauthResponse("desk@example.fr", "abc"),
             QByteArray("user=desk@example.fr\x01"
                        "auth=Bearer abc\x01\x01"));
}

void TestSaslXoauth::secretWithALineBreakIsRefused()
{
    const CancelSignal signal;
    const auto secret = secretFor({}, "a\r\nb", signal);
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestSaslXoauth)
#include "tst_saslxoauth.moc"
