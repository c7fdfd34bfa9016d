// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsession.h"
#include "mail/smtpsession.h"
#include "support/imapscripts.h"
#include "support/scriptedserver.h"
#include "support/temporaryfolder.h"
#include "support/testcertificates.h"

#include <QFile>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;
using S = ScriptedServer;

class TestMailStreamSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificatesAreChecked_data();
    void certificatesAreChecked();
    void smtpChecksCertificatesToo();
    void authorityFileIsChecked();
    void starttlsThatIsNotOfferedIsNotReplacedByClear();
    void starttlsThatIsRefusedIsNotReplacedByClear();
    void plainTextInjectedBeforeTlsIsRefused();
    void capabilitiesInClearAreForgotten();
    void skippedLoginIsRefusedWithStarttls();
    void serverWithoutTlsIsTold();
    void silentHandshakeTimesOut();
    void dropDuringTheHandshakeIsTold();
    void clearBeyondThisMachineIsRefused();

private:
    [[nodiscard]] ServerSettings settingsFor(const ScriptedServer &server, Security security,
                                             const QString &host = QStringLiteral("localhost")) const;
    [[nodiscard]] S::Tls tls(const QString &name, bool implicit) const;

    TemporaryFolder m_folder;
    std::unique_ptr<TestCertificates> m_certificates;
};

void TestMailStreamSocket::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>(m_folder.path(QStringLiteral("tls")));
    QCOMPARE(m_certificates->make(), QString());
}

ServerSettings TestMailStreamSocket::settingsFor(const ScriptedServer &server, Security security,
                                                 const QString &host) const
{
    ServerSettings settings;
    settings.host = host;
    settings.port = server.port();
    settings.security = security;
    settings.user = QStringLiteral("desk");
    settings.caFile = m_certificates->authority();
    settings.timeouts.command = 10s;
    return settings;
}

S::Tls TestMailStreamSocket::tls(const QString &name, bool implicit) const
{
    return {m_certificates->certificate(name), m_certificates->key(name), implicit};
}

void TestMailStreamSocket::certificatesAreChecked_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("implicit");
    QTest::addColumn<QString>("why"); // empty: accepted
    for (const bool implicit : {true, false}) {
        const char *kind = implicit ? "tls" : "starttls";
        const QString local = QStringLiteral("localhost");
        QTest::addRow("%s: good", kind) << QStringLiteral("good") << local << implicit << QString();
        QTest::addRow("%s: good, by address", kind)
            << QStringLiteral("good") << QStringLiteral("127.0.0.1") << implicit << QString();
        QTest::addRow("%s: expired", kind)
            << QStringLiteral("expired") << local << implicit << QStringLiteral("it expired on");
        QTest::addRow("%s: other host", kind)
            << QStringLiteral("otherhost") << local << implicit << QStringLiteral("another name than localhost");
        QTest::addRow("%s: unknown authority", kind)
            << QStringLiteral("unknown") << local << implicit << QStringLiteral("authority is not known");
    }
}

void TestMailStreamSocket::certificatesAreChecked()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, host);
    QFETCH(const bool, implicit);
    QFETCH(const QString, why);
    S::Script script = imapLogin();
    if (!implicit) {
        script = imapGreeting("IMAP4rev1 STARTTLS LOGINDISABLED")
            + S::Script{S::expect("STARTTLS"), S::send("{tag} OK go on\r\n"), S::startTls()} + imapLogin().mid(1);
    }
    ScriptedServer server({script}, tls(certificate, implicit));
    ImapSession session(settingsFor(server, implicit ? Security::ImplicitTls : Security::StartTls, host));
    const Outcome outcome = session.open("secret");
    if (why.isEmpty()) {
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text() + server.problem()));
        return;
    }
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::CertificateRefused);
    QVERIFY2(outcome.error().why.contains(why), qPrintable(outcome.error().why));
    QVERIFY(!outcome.error().remedy.isEmpty());
    QVERIFY(!server.received().join('|').contains("LOGIN")); // the password did not leave
}

void TestMailStreamSocket::smtpChecksCertificatesToo()
{
    ScriptedServer server({S::Script{S::send("220 relay.example.org ESMTP\r\n"), S::expect("EHLO"),
                                     S::send("250-relay\r\n250 STARTTLS\r\n"), S::expect("STARTTLS"),
                                     S::send("220 go on\r\n"), S::startTls(), S::expect("EHLO")}},
                          tls(QStringLiteral("otherhost"), false));
    SmtpSession session(settingsFor(server, Security::StartTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::CertificateRefused);
    QVERIFY(outcome.error().why.contains(u"another name than localhost"));
}

void TestMailStreamSocket::authorityFileIsChecked()
{
    ScriptedServer server({S::Script{S::stall()}, S::Script{S::stall()}});
    ServerSettings settings = settingsFor(server, Security::ImplicitTls);
    for (const QString &file :
         {m_folder.path(QStringLiteral("missing.pem")), m_certificates->key(QStringLiteral("good"))}) {
        settings.caFile = file;
        ImapSession session(settings);
        const Outcome outcome = session.open("secret");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::InvalidInput);
        QVERIFY(!outcome.error().why.isEmpty());
    }
}

void TestMailStreamSocket::starttlsThatIsNotOfferedIsNotReplacedByClear()
{
    ScriptedServer imap({imapGreeting("IMAP4rev1 AUTH=PLAIN") + S::Script{S::stall()}});
    ImapSession session(settingsFor(imap, Security::StartTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unsupported);
    QVERIFY(!imap.received().join('|').contains("LOGIN"));

    ScriptedServer relay({S::Script{S::send("220 relay ESMTP\r\n"), S::expect("EHLO"),
                                    S::send("250-relay\r\n250 AUTH PLAIN\r\n"), S::stall()}});
    SmtpSession smtp(settingsFor(relay, Security::StartTls));
    const Outcome opened = smtp.open("secret");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unsupported);
    QVERIFY(!relay.received().join('|').contains("AUTH"));
}

void TestMailStreamSocket::starttlsThatIsRefusedIsNotReplacedByClear()
{
    ScriptedServer imap({imapGreeting("IMAP4rev1 STARTTLS")
                         + S::Script{S::expect("STARTTLS"), S::send("{tag} NO not now\r\n"), S::stall()}});
    ImapSession session(settingsFor(imap, Security::StartTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unsupported);
    QVERIFY(!imap.received().join('|').contains("LOGIN"));
}

void TestMailStreamSocket::plainTextInjectedBeforeTlsIsRefused()
{
    ScriptedServer imap({imapGreeting("IMAP4rev1 STARTTLS")
                         + S::Script{S::expect("STARTTLS"),
                                     S::send("{tag} OK go on\r\n* CAPABILITY IMAP4rev1 INJECTED\r\n"), S::stall()}});
    ImapSession session(settingsFor(imap, Security::StartTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ProtocolBroken);
    QVERIFY(outcome.error().why.contains(u"before the encryption"));

    ScriptedServer relay(
        {S::Script{S::send("220 relay ESMTP\r\n"), S::expect("EHLO"), S::send("250-relay\r\n250 STARTTLS\r\n"),
                   S::expect("STARTTLS"), S::send("220 go on\r\n250 injected\r\n"), S::stall()}});
    SmtpSession smtp(settingsFor(relay, Security::StartTls));
    const Outcome opened = smtp.open("secret");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProtocolBroken);
}

void TestMailStreamSocket::capabilitiesInClearAreForgotten()
{
    ScriptedServer server({imapGreeting("IMAP4rev1 STARTTLS FORGED")
                           + S::Script{S::expect("STARTTLS"), S::send("{tag} OK go on\r\n"), S::startTls()}
                           + imapLogin("IMAP4rev1 IDLE").mid(1)},
                          tls(QStringLiteral("good"), false));
    ImapSession session(settingsFor(server, Security::StartTls));
    const Outcome outcome = session.open("secret");
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QVERIFY(session.has("IDLE"));
    QVERIFY(!session.has("FORGED"));
}

void TestMailStreamSocket::skippedLoginIsRefusedWithStarttls()
{
    ScriptedServer server({S::Script{S::send("* PREAUTH welcome\r\n"), S::stall()}});
    ImapSession session(settingsFor(server, Security::StartTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ProtocolBroken);
}

void TestMailStreamSocket::serverWithoutTlsIsTold()
{
    ScriptedServer server({S::Script{S::send("* OK hello in clear\r\n"), S::stall()}});
    ImapSession session(settingsFor(server, Security::ImplicitTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ProtocolBroken);
    QVERIFY(outcome.error().why.contains(u"TLS"));
}

void TestMailStreamSocket::silentHandshakeTimesOut()
{
    ScriptedServer server({S::Script{S::stall()}});
    ServerSettings settings = settingsFor(server, Security::ImplicitTls);
    settings.timeouts.connect = 300ms;
    ImapSession session(settings);
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::TimedOut);
}

void TestMailStreamSocket::dropDuringTheHandshakeIsTold()
{
    ScriptedServer server({S::Script{S::drop()}});
    ImapSession session(settingsFor(server, Security::ImplicitTls));
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ProtocolBroken);
}

void TestMailStreamSocket::clearBeyondThisMachineIsRefused()
{
    ServerSettings settings;
    settings.host = QStringLiteral("imap.example.fr");
    settings.port = 143;
    settings.security = Security::None;
    settings.user = QStringLiteral("desk");
    ImapSession session(settings);
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestMailStreamSocket)
#include "tst_mailstreamsocket.moc"
