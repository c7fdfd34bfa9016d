// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailrunner.h"

#include "mail/mimeparser.h"
#include "services/ledgerservice.h"
#include "services/secretservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "support/dovecotserver.h"
#include "support/mailtext.h"
#include "support/smtpsink.h"
#include "support/testdesk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;

class TestMailRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mailComesInAndAnswersLeave();
    void settingsTakeEffectWhileItRuns();
    void lostServerIsToldAndFoundAgain();
    void wrongPasswordIsTold();
    void endsAtOnceWhileItWaits();
    void changedUidValidityOfARealServerCountsNothing();

private:
    void configureMailbox();
    void configureRelay();
    [[nodiscard]] qint64 received() const { return valueOf((*m_desk)->ledger().sum()).received(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DovecotServer> m_dovecot;
    std::unique_ptr<SmtpSink> m_sink;
};

void TestMailRunner::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_dovecot = std::make_unique<DovecotServer>(m_desk->path(QStringLiteral("dovecot")));
    QCOMPARE(m_dovecot->start(), QString());
    m_sink = std::make_unique<SmtpSink>(m_desk->path(QStringLiteral("sink")));
    QCOMPARE(m_sink->start({}), QString());
    m_desk->set("desk.undo_seconds", 0);
}

void TestMailRunner::cleanup()
{
    m_sink.reset();
    m_dovecot.reset();
    m_desk.reset();
}

void TestMailRunner::configureMailbox()
{
    const Mail::ServerSettings server = m_dovecot->settings();
    m_desk->set("mailbox.port", server.port);
    m_desk->set("mailbox.user", server.user);
    m_desk->set("mailbox.ca_file", server.caFile);
    valueOf((*m_desk)->secrets().write(QStringLiteral("mailbox"), QString::fromLatin1(DovecotServer::password())));
    m_desk->set("mailbox.host", server.host);
}

void TestMailRunner::configureRelay()
{
    m_desk->set("relay.port", m_sink->settings().port);
    m_desk->set("relay.security", QStringLiteral("none"));
    m_desk->set("relay.host", m_sink->settings().host);
}

void TestMailRunner::mailComesInAndAnswersLeave()
{
    configureMailbox();
    configureRelay();
    QVERIFY(!m_dovecot->deliver(MailText{.messageId = "a1@gt.example.fr"}.bytes()).isEmpty());
    const Services::MailRunner runner(m_desk->desk());
    QTRY_COMPARE_WITH_TIMEOUT(received(), 1, 20'000);
    QTRY_VERIFY(runner.status().takenInAt.isValid());
    QVERIFY(runner.status().takesIn && runner.status().sends);
    QTRY_VERIFY(m_dovecot->mails().isEmpty()); // moved once filed
    QCOMPARE(m_dovecot->mails(QStringLiteral("Archive")).size(), 1);
    QVERIFY(!m_dovecot->deliver(MailText{.messageId = "a2@gt.example.fr"}.bytes()).isEmpty()); // told by IDLE
    QTRY_COMPARE_WITH_TIMEOUT(received(), 2, 20'000);
    m_desk->reply(valueOf((*m_desk)->tickets().ticket(1)).head.uid);
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->kept().size(), 1, 20'000);
    QTRY_COMPARE(m_dovecot->mails(QStringLiteral("Sent")).size(), 1);
}

void TestMailRunner::settingsTakeEffectWhileItRuns()
{
    const Services::MailRunner runner(m_desk->desk());
    QVERIFY(!m_dovecot->deliver(MailText{.messageId = "a1@gt.example.fr"}.bytes()).isEmpty());
    QVERIFY(!runner.status().takesIn);
    configureMailbox();
    QTRY_COMPARE_WITH_TIMEOUT(received(), 1, 20'000);
    QVERIFY(runner.status().takesIn);
}

void TestMailRunner::lostServerIsToldAndFoundAgain()
{
    configureMailbox();
    const Services::MailRunner runner(m_desk->desk());
    QTRY_VERIFY_WITH_TIMEOUT(runner.status().takenInAt.isValid(), 20'000);
    m_dovecot->stop();
    QTRY_VERIFY_WITH_TIMEOUT(runner.status().intakeProblem.has_value(), 20'000);
    QCOMPARE(m_dovecot->start(), QString());
    m_desk->set("mailbox.port", m_dovecot->settings().port);
    QVERIFY(!m_dovecot->deliver(MailText{.messageId = "a1@gt.example.fr"}.bytes()).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(received(), 1, 30'000);
    QTRY_VERIFY(!runner.status().intakeProblem.has_value());
}

void TestMailRunner::wrongPasswordIsTold()
{
    configureMailbox();
    valueOf((*m_desk)->secrets().write(QStringLiteral("mailbox"), QStringLiteral("wrong")));
    const Services::MailRunner runner(m_desk->desk());
    QTRY_VERIFY_WITH_TIMEOUT(runner.status().intakeProblem.has_value(), 20'000);
    QCOMPARE(runner.status().intakeProblem->code, ErrorCode::LoginRefused);
}

void TestMailRunner::endsAtOnceWhileItWaits()
{
    configureMailbox();
    QElapsedTimer timer;
    {
        const Services::MailRunner runner(m_desk->desk());
        QTRY_VERIFY_WITH_TIMEOUT(runner.status().takenInAt.isValid(), 20'000);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestMailRunner::changedUidValidityOfARealServerCountsNothing()
{
    m_desk->set("mailbox.processed", QStringLiteral("flagged"));
    configureMailbox();
    QVERIFY(!m_dovecot->deliver(MailText{.messageId = "a1@gt.example.fr"}.bytes()).isEmpty());
    {
        const Services::MailRunner runner(m_desk->desk());
        QTRY_COMPARE_WITH_TIMEOUT(received(), 1, 20'000);
        QTRY_VERIFY(runner.status().takenInAt.isValid());
    }
    QVERIFY(m_dovecot->loseNumbers());
    QVERIFY(!m_dovecot->deliver(MailText{.messageId = "a2@gt.example.fr"}.bytes()).isEmpty());
    const Services::MailRunner runner(m_desk->desk());
    QTRY_COMPARE_WITH_TIMEOUT(valueOf((*m_desk)->ledger().sum()).opened, 2, 20'000);
    QCOMPARE(received(), 2);
}

QTEST_GUILESS_MAIN(TestMailRunner)
#include "tst_mailrunner.moc"
