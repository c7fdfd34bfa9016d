// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpsession.h"
#include "support/serverprocess.h"
#include "support/smtpsink.h"
#include "support/temporaryfolder.h"
#include "support/testcertificates.h"

#include <QTest>

#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Sender = QStringLiteral("pnd@example.fr");
const QString First = QStringLiteral("guichet@example.org");
const QString Second = QStringLiteral("moe@example.org");
const QByteArray Letter = "Subject: essai\r\n\r\n.point\r\n..deux\r\nfin\r\n";

} // namespace

class TestSmtpSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void mailArrivesWhole_data();
    void mailArrivesWhole();
    void loginIsMade_data();
    void loginIsMade();
    void wrongPasswordIsRefused();
    void foreignCertificateIsRefused();
    void refusalsAreReported();
    void sizeLimitIsHeeded();
    void lossAroundTheDotIsToldRight_data();
    void lossAroundTheDotIsToldRight();
    void slowRelayIsWaitedForUntilCancelled();
    void largeMailArrivesWhole();

private:
    void start(SmtpSink::Options options = {});
    [[nodiscard]] SmtpSink::Options secure(Security security) const;

    TemporaryFolder m_certificateFolder;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<SmtpSink> m_sink;
};

void TestSmtpSink::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>(m_certificateFolder.path(QStringLiteral("tls")));
    QCOMPARE(m_certificates->make(), QString());
}

void TestSmtpSink::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_sink = std::make_unique<SmtpSink>(m_folder->path(QStringLiteral("sink")));
}

void TestSmtpSink::cleanup()
{
    m_sink.reset();
    m_folder.reset();
}

void TestSmtpSink::start(SmtpSink::Options options)
{
    const QString problem = m_sink->start(options);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SmtpSink::Options TestSmtpSink::secure(Security security) const
{
    SmtpSink::Options options;
    options.security = security;
    options.certificate = m_certificates->certificate(QStringLiteral("good"));
    options.key = m_certificates->key(QStringLiteral("good"));
    options.caFile = m_certificates->authority();
    return options;
}

void TestSmtpSink::mailArrivesWhole_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("implicit TLS") << Security::ImplicitTls;
    QTest::newRow("STARTTLS") << Security::StartTls;
    QTest::newRow("in clear, on this machine") << Security::None;
}

void TestSmtpSink::mailArrivesWhole()
{
    QFETCH(const Security, security);
    start(secure(security));
    SmtpSession session(m_sink->settings());
    const Outcome opened = session.open({});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    for (int i = 0; i < 3; ++i) {
        const auto report = session.send(Sender, {First, Second}, Letter, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->outcome, SendOutcome::Accepted);
    }
    session.quit();
    const QList<SmtpSink::Kept> kept = m_sink->kept();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.first().mail, Letter);
    QCOMPARE(kept.first().from, Sender);
    QCOMPARE(kept.first().to, (QStringList{First, Second}));
    QCOMPARE(kept.first().encrypted, security != Security::None);
}

void TestSmtpSink::loginIsMade_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("password") << Authentication::Password << QByteArray("pâsse \"mot\"");
    QTest::newRow("plain") << Authentication::Plain << QByteArray("pâsse \"mot\"");
    QTest::newRow("token") << Authentication::XOAuth2 << QByteArray();
}

void TestSmtpSink::loginIsMade()
{
    QFETCH(const Authentication, authentication);
    QFETCH(const QByteArray, secret);
    SmtpSink::Options options = secure(Security::StartTls);
    options.user = QStringLiteral("desk");
    options.password = QStringLiteral("pâsse \"mot\"");
    options.token = QStringLiteral("ya29.essai");
    start(options);
    ServerSettings settings = m_sink->settings();
    settings.authentication = authentication;
    settings.tokenCommand = {QStringLiteral("/bin/echo"), options.token};
    SmtpSession session(settings);
    const Outcome opened = session.open(secret);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    QVERIFY(session.send(Sender, {First}, Letter, {}));
    QCOMPARE(m_sink->kept().size(), 1);
    QVERIFY(m_sink->kept().first().authenticated);
}

void TestSmtpSink::wrongPasswordIsRefused()
{
    SmtpSink::Options options = secure(Security::StartTls);
    options.user = QStringLiteral("desk");
    options.password = QStringLiteral("right");
    options.token = QStringLiteral("ya29.essai");
    start(options);
    for (const Authentication kind : {Authentication::Password, Authentication::XOAuth2}) {
        ServerSettings settings = m_sink->settings();
        settings.authentication = kind;
        SmtpSession session(settings);
        const Outcome opened = session.open("wrong");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LoginRefused);
    }
}

void TestSmtpSink::foreignCertificateIsRefused()
{
    SmtpSink::Options options = secure(Security::ImplicitTls);
    options.certificate = m_certificates->certificate(QStringLiteral("expired"));
    options.key = m_certificates->key(QStringLiteral("expired"));
    start(options);
    SmtpSession session(m_sink->settings());
    const Outcome opened = session.open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::CertificateRefused);
    QVERIFY(opened.error().why.contains(u"expired"));
}

void TestSmtpSink::refusalsAreReported()
{
    start();
    SmtpSession session(m_sink->settings());
    QVERIFY(session.open({}));
    QVERIFY(m_sink->control(
        {{QStringLiteral("refuse_rcpt"), QJsonObject{{First, QStringLiteral("550 5.1.1 no such user")}}}}));
    const auto partly = session.send(Sender, {First, Second}, Letter, {});
    QVERIFY(partly);
    QCOMPARE(partly->outcome, SendOutcome::Accepted);
    QCOMPARE(partly->recipients.at(0).reply, (SmtpReply{550, QStringLiteral("5.1.1 no such user")}));
    QCOMPARE(m_sink->kept().constLast().to, QStringList{Second});
    const auto none = session.send(Sender, {First}, Letter, {});
    QVERIFY(none);
    QCOMPARE(none->outcome, SendOutcome::Refused);
    QVERIFY(none->reply.isPermanent());
    QVERIFY(m_sink->control({{QStringLiteral("refuse_mail"), QStringLiteral("452 4.3.1 no room")}}));
    const auto later = session.send(Sender, {First}, Letter, {});
    QVERIFY(later);
    QCOMPARE(later->outcome, SendOutcome::Refused);
    QVERIFY(later->reply.isTemporary());
    QVERIFY(m_sink->control({{QStringLiteral("refuse_data"), QStringLiteral("554 5.7.1 not wanted")}}));
    const auto unwanted = session.send(Sender, {First}, Letter, {});
    QVERIFY(unwanted);
    QCOMPARE(unwanted->outcome, SendOutcome::Refused);
    QCOMPARE(unwanted->reply.code, 554);
    QCOMPARE(m_sink->kept().size(), 1);
    QVERIFY(m_sink->control({}));
    const auto good = session.send(Sender, {First}, Letter, {}); // the session goes on after each refusal
    QVERIFY(good);
    QCOMPARE(good->outcome, SendOutcome::Accepted);
}

void TestSmtpSink::sizeLimitIsHeeded()
{
    SmtpSink::Options options;
    options.sizeLimit = 10'000;
    start(options);
    SmtpSession session(m_sink->settings());
    QVERIFY(session.open({}));
    QCOMPARE(session.sizeLimit(), 10'000);
    const auto report = session.send(Sender, {First}, QByteArray(10'001, 'x'), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TooLarge);
    QVERIFY(session.send(Sender, {First}, QByteArray("0123456789\r\n").repeated(500), {}));
    QCOMPARE(m_sink->kept().size(), 1);
}

void TestSmtpSink::lossAroundTheDotIsToldRight_data()
{
    QTest::addColumn<QString>("drop");
    QTest::addColumn<bool>("uncertain");
    QTest::addColumn<int>("kept");
    QTest::newRow("at RCPT") << QStringLiteral("rcpt") << false << 0;
    QTest::newRow("at DATA") << QStringLiteral("data") << false << 0;
    QTest::newRow("after the dot, lost") << QStringLiteral("lost") << true << 0;
    QTest::newRow("after the dot, kept") << QStringLiteral("stored") << true << 1;
}

void TestSmtpSink::lossAroundTheDotIsToldRight()
{
    QFETCH(const QString, drop);
    QFETCH(const bool, uncertain);
    QFETCH(const int, kept);
    start();
    QVERIFY(m_sink->control({{QStringLiteral("drop"), drop}}));
    SmtpSession session(m_sink->settings());
    QVERIFY(session.open({}));
    bool committed = false;
    const auto report = session.send(Sender, {First}, Letter, [&]() -> Outcome {
        committed = true;
        return {};
    });
    QCOMPARE(committed, uncertain);
    QCOMPARE(report.has_value(), uncertain);
    if (uncertain)
        QCOMPARE(report->outcome, SendOutcome::Uncertain);
    QVERIFY(!session.isOpen());
    QCOMPARE(m_sink->kept().size(), kept);
}

void TestSmtpSink::slowRelayIsWaitedForUntilCancelled()
{
    start();
    const QString gate = m_folder->path(QStringLiteral("gate"));
    QVERIFY(m_sink->control({{QStringLiteral("wait_for"), gate}}));
    const auto signal = std::make_shared<CancelSignal>();
    SmtpSession session(m_sink->settings(), signal);
    QVERIFY(session.open({}));
    std::thread other;
    const auto report = session.send(Sender, {First}, Letter, [&]() -> Outcome {
        other = std::thread([&signal] { signal->cancel(); });
        return {};
    });
    other.join();
    QVERIFY(report || report.error().code == ErrorCode::Cancelled);
    if (report)
        QCOMPARE(report->outcome, SendOutcome::Uncertain);
    QVERIFY(writeFile(gate, "open"));
    SmtpSession patient(m_sink->settings());
    QVERIFY(patient.open({}));
    const auto sent = patient.send(Sender, {First}, Letter, {});
    QVERIFY(sent);
    QCOMPARE(sent->outcome, SendOutcome::Accepted);
}

void TestSmtpSink::largeMailArrivesWhole()
{
    start(secure(Security::StartTls));
    QByteArray large = "Subject: grand\r\n\r\n";
    for (int i = 0; i < 200'000; ++i)
        large += '.' + QByteArray::number(i) + "\r\n";
    SmtpSession session(m_sink->settings());
    QVERIFY(session.open({}));
    const auto report = session.send(Sender, {First}, large, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->outcome, SendOutcome::Accepted);
    QCOMPARE(m_sink->kept().size(), 1);
    QVERIFY(m_sink->kept().first().mail == large);
}

QTEST_GUILESS_MAIN(TestSmtpSink)
#include "tst_smtpsink.moc"
