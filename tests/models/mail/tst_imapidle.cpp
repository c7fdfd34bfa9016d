// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsession.h"
#include "support/imapscripts.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;
using S = ScriptedServer;

class TestImapIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleTellsOfNewMailThatCameBeforeThePlus();
    void idleIsRenewedAndEndsInTime();
    void wakeEndsIdleAndTheSessionGoesOn();
    void withoutIdleTheFolderIsPolled();
    void refusedIdleFallsBackToPolling();
};

void TestImapIdle::idleTellsOfNewMailThatCameBeforeThePlus()
{
    ScriptedServer server({imapLogin() + imapSelect()
                           + S::Script{S::expect("IDLE"), S::send("* 4 EXISTS\r\n+ idling\r\n* OK still here\r\n"),
                                       S::expect("DONE"), S::send("5 OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto end = session.waitForMail(20s);
    QVERIFY2(end, end ? "" : qPrintable(end.error().text()));
    QCOMPARE(*end, WaitEnd::Changed);
    QCOMPARE(server.problem(), QString());
}

void TestImapIdle::idleIsRenewedAndEndsInTime()
{
    S::Script script = imapLogin() + imapSelect();
    for (const QByteArray &tag : {QByteArray("5"), QByteArray("6"), QByteArray("7"), QByteArray("8")}) {
        script += S::Script{S::expect(tag + " IDLE"), S::send("+ idling\r\n"), S::expect("DONE"),
                            S::send(tag + " OK done\r\n")};
    }
    ScriptedServer server({script});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto end = session.waitForMail(250ms, 1s, 100ms);
    QVERIFY2(end, end ? "" : qPrintable(end.error().text() + QString::fromUtf8(server.received().join('|'))));
    QCOMPARE(*end, WaitEnd::TimedOut);
    QVERIFY(server.received().count("DONE") >= 2);
    QCOMPARE(server.problem(), QString());
}

void TestImapIdle::wakeEndsIdleAndTheSessionGoesOn()
{
    const S::Script before = imapLogin() + imapSelect();
    ScriptedServer server(
        {before
         + S::Script{S::expect("IDLE"), S::send("+ idling\r\n"), S::expect("DONE"), S::send("5 OK done\r\n"),
                     S::expect("UID SEARCH"), S::send("* SEARCH\r\n{tag} OK done\r\n")}});
    const auto signal = std::make_shared<CancelSignal>();
    ImapSession session(clearSettings(server.port()), signal);
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    std::thread other([&] {
        (void)server.waitForStep(int(before.size()) + 3); // it is idle
        signal->wake();
    });
    const auto end = session.waitForMail(60s);
    other.join();
    QVERIFY2(end, end ? "" : qPrintable(end.error().text()));
    QCOMPARE(*end, WaitEnd::Woken);
    const auto uids = session.uids({});
    QVERIFY(uids);
    QVERIFY(uids->isEmpty());
}

void TestImapIdle::withoutIdleTheFolderIsPolled()
{
    ScriptedServer server({imapLogin("IMAP4rev1") + imapSelect()
                           + S::Script{S::expect("NOOP"), S::send("{tag} OK done\r\n"), S::expect("NOOP"),
                                       S::send("* 4 EXISTS\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto end = session.waitForMail(60s, 10ms);
    QVERIFY2(end, end ? "" : qPrintable(end.error().text()));
    QCOMPARE(*end, WaitEnd::Changed);
}

void TestImapIdle::refusedIdleFallsBackToPolling()
{
    ScriptedServer server({imapLogin() + imapSelect()
                           + S::Script{S::expect("IDLE"), S::send("{tag} NO not today\r\n"), S::expect("NOOP"),
                                       S::send("* 4 EXISTS\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto end = session.waitForMail(60s, 10ms);
    QVERIFY2(end, end ? "" : qPrintable(end.error().text()));
    QCOMPARE(*end, WaitEnd::Changed);
}

QTEST_GUILESS_MAIN(TestImapIdle)
#include "tst_imapidle.moc"
