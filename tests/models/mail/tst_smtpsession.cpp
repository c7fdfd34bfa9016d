// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpsession.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;
using S = ScriptedServer;

namespace {

const QString Sender = QStringLiteral("pnd@example.fr");
const QString First = QStringLiteral("guichet@example.org");
const QString Second = QStringLiteral("moe@example.org");
const QByteArray Letter = "Subject: x\n\n.point\r\nfin";
const QByteArray OnTheWire = "Subject: x\r\n\r\n..point\r\nfin\r\n.\r\n";

ServerSettings settingsFor(const ScriptedServer &server, const QString &user = QStringLiteral("desk"))
{
    ServerSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.port();
    settings.security = Security::None;
    settings.user = user;
    settings.timeouts.command = 10s;
    return settings;
}

S::Script hello(const QByteArray &offers = "250-relay\r\n250-SIZE 20000\r\n250 AUTH PLAIN LOGIN XOAUTH2\r\n")
{
    return {S::send("220 relay.example.org ESMTP\r\n"), S::expect("EHLO [127.0.0.1]"), S::send(offers)};
}

S::Script login()
{
    return hello()
        + S::Script{S::expect("AUTH PLAIN " + QByteArray("\0desk\0secret", 12).toBase64()), S::send("235 welcome\r\n")};
}

S::Script envelope()
{
    return {S::expect("MAIL FROM:<pnd@example.fr> SIZE="), S::send("250 ok\r\n"),
            S::expect("RCPT TO:<guichet@example.org>"),    S::send("250 ok\r\n"),
            S::expect("RCPT TO:<moe@example.org>"),        S::send("250 ok\r\n")};
}

S::Script data()
{
    return {S::expect("DATA"), S::send("354 go on\r\n"), S::readUntil("\r\n.\r\n")};
}

} // namespace

class TestSmtpSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloadIsStuffedAndMended_data();
    void payloadIsStuffedAndMended();
    void mailIsSentToAllAndTheCallbackComesBeforeTheDot();
    void dropAtEachStepTellsWhetherTheMailLeft();
    void finalAnswerDecides_data();
    void finalAnswerDecides();
    void failedCallbackSendsNoDot();
    void refusedRecipientIsReportedAndTheOthersGetTheMail();
    void allRecipientsRefusedIsARefusal_data();
    void allRecipientsRefusedIsARefusal();
    void refusalBeforeTheDataIsARefusal_data();
    void refusalBeforeTheDataIsARefusal();
    void oneSessionSendsSeveralMails();
    void mailOverTheLimitOfTheRelayIsNotOffered();
    void badAddressesNeverReachTheRelay_data();
    void badAddressesNeverReachTheRelay();
    void loginIsMade_data();
    void loginIsMade();
    void relayWithoutLoginNeedsNone();
    void hostileRelaysEndInAnError_data();
    void hostileRelaysEndInAnError();
    void cancelBeforeTheDotIsCertainAndAfterItUncertain_data();
    void cancelBeforeTheDotIsCertainAndAfterItUncertain();
};

void TestSmtpSession::payloadIsStuffedAndMended_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("one end is left off") << QByteArray("a\r\n") << QByteArray("a");
    QTest::newRow("only one") << QByteArray("a\r\n\r\n") << QByteArray("a\r\n");
    QTest::newRow("bare line feed") << QByteArray("a\nb") << QByteArray("a\r\nb");
    QTest::newRow("bare return") << QByteArray("a\rb\r") << QByteArray("a\r\nb");
    QTest::newRow("dots") << QByteArray(".\r\n..\r\na.") << QByteArray("..\r\n...\r\na.");
    QTest::newRow("dot after a bare line feed") << QByteArray("a\n.\nb") << QByteArray("a\r\n..\r\nb");
    QTest::newRow("dot after a bare return") << QByteArray("a\r.\rb") << QByteArray("a\r\n..\r\nb");
}

void TestSmtpSession::payloadIsStuffedAndMended()
{
    QFETCH(const QByteArray, mail);
    QFETCH(const QByteArray, payload);
    QCOMPARE(smtpPayload(mail), payload);
}

void TestSmtpSession::mailIsSentToAllAndTheCallbackComesBeforeTheDot()
{
    // The server sees the data, but for its end, before the callback lets the dot go.
    const S::Script before
        = login() + envelope() + S::Script{S::expect("DATA"), S::send("354 go on\r\n"), S::readUntil("\r\nfin")};
    ScriptedServer server({before + S::Script{S::readUntil("\r\n.\r\n"), S::send("250 2.0.0 queued as 7\r\n")}});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    QCOMPARE(session.sizeLimit(), 20000);
    int calls = 0;
    bool dataWasThere = false;
    const auto report = session.send(Sender, {First, Second}, Letter, [&]() -> Outcome {
        ++calls;
        dataWasThere = server.waitForStep(int(before.size()) + 1); // the step after the data began
        return {};
    });
    QVERIFY2(report, report ? "" : qPrintable(report.error().text() + server.problem()));
    QCOMPARE(report->outcome, SendOutcome::Accepted);
    QCOMPARE(calls, 1);
    QVERIFY(dataWasThere);
    QCOMPARE(report->reply.code, 250);
    QVERIFY(report->reply.text.contains(u"queued as 7"));
    QCOMPARE(report->recipients.size(), 2);
    QCOMPARE(server.literal(), QByteArray("\r\n.\r\n"));
    QCOMPARE(server.problem(), QString());
}

void TestSmtpSession::dropAtEachStepTellsWhetherTheMailLeft()
{
    const S::Script beforeTheDot = login() + envelope() + S::Script{S::expect("DATA"), S::send("354 go on\r\n")};
    const S::Script whole = beforeTheDot + S::Script{S::readUntil("\r\n.\r\n"), S::send("250 queued\r\n")};
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        ScriptedServer server({whole.mid(0, cut) + S::Script{S::drop()}});
        SmtpSession session(settingsFor(server));
        bool committed = false;
        const Outcome opened = session.open("secret");
        if (!opened) {
            QVERIFY(cut <= login().size());
            QCOMPARE(opened.error().code, ErrorCode::ProtocolBroken);
            continue;
        }
        const auto report = session.send(Sender, {First, Second}, Letter, [&]() -> Outcome {
            committed = true;
            return {};
        });
        const QByteArray where = QByteArray::number(cut) + (report ? "" : qPrintable(report.error().text()));
        if (cut < beforeTheDot.size()) {
            QVERIFY2(!report, where.constData()); // an error: it is certainly not sent
            QVERIFY2(!committed, where.constData());
        } else if (cut < whole.size()) {
            // The relay may have the dot or not: only what was not committed is certain.
            QVERIFY2(committed ? report && report->outcome == SendOutcome::Uncertain : !report, where.constData());
            QVERIFY2(cut == beforeTheDot.size() || committed, where.constData());
        } else {
            QVERIFY2(report && report->outcome == SendOutcome::Accepted, where.constData());
        }
    }
}

void TestSmtpSession::finalAnswerDecides_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<SendOutcome>("outcome");
    QTest::addColumn<bool>("temporary");
    QTest::newRow("250") << QByteArray("250 ok\r\n") << SendOutcome::Accepted << false;
    QTest::newRow("lines") << QByteArray("250-kept\r\n250 ok\r\n") << SendOutcome::Accepted << false;
    QTest::newRow("another two hundred") << QByteArray("252 perhaps\r\n") << SendOutcome::Accepted << false;
    QTest::newRow("5xx") << QByteArray("554 5.7.1 spam\r\n") << SendOutcome::Refused << false;
    QTest::newRow("unusual 5xx") << QByteArray("571 no\r\n") << SendOutcome::Refused << false;
    QTest::newRow("4xx") << QByteArray("451 4.3.0 later\r\n") << SendOutcome::Refused << true;
    QTest::newRow("closing") << QByteArray("421 4.3.2 bye\r\n") << SendOutcome::Refused << true;
    QTest::newRow("nonsense") << QByteArray("hello\r\n") << SendOutcome::Uncertain << false;
    QTest::newRow("354 again") << QByteArray("354 more\r\n") << SendOutcome::Uncertain << false;
    QTest::newRow("cut in the middle") << QByteArray("25") << SendOutcome::Uncertain << false;
}

void TestSmtpSession::finalAnswerDecides()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const SendOutcome, outcome);
    QFETCH(const bool, temporary);
    ScriptedServer server({login() + envelope() + data() + S::Script{S::send(answer), S::drop()}});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    const auto report = session.send(Sender, {First, Second}, Letter, {});
    QVERIFY(report);
    QCOMPARE(report->outcome, outcome);
    QCOMPARE(report->reply.isTemporary(), temporary);
    QCOMPARE(server.literal(), OnTheWire);
    QCOMPARE(report->error.what.isEmpty(), outcome == SendOutcome::Accepted);
}

void TestSmtpSession::failedCallbackSendsNoDot()
{
    ScriptedServer server({login() + envelope() + data()});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    const auto report = session.send(Sender, {First, Second}, Letter,
                                     [] { return Outcome(fail(ErrorCode::DiskFull, QStringLiteral("no room"))); });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QVERIFY(!session.isOpen());
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.literal(), QByteArray()); // the end of the data never came
}

void TestSmtpSession::refusedRecipientIsReportedAndTheOthersGetTheMail()
{
    ScriptedServer server(
        {login()
         + S::Script{S::expect("MAIL"), S::send("250 ok\r\n"), S::expect("RCPT"),
                     S::send("550-5.1.1 no such\r\n550 5.1.1 user\r\n"), S::expect("RCPT"), S::send("250 ok\r\n")}
         + data() + S::Script{S::send("250 queued\r\n")}});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    const auto report = session.send(Sender, {First, Second}, Letter, {});
    QVERIFY(report);
    QCOMPARE(report->outcome, SendOutcome::Accepted);
    QCOMPARE(report->recipients.size(), 2);
    QCOMPARE(report->recipients.at(0).recipient, First);
    QVERIFY(report->recipients.at(0).reply.isPermanent());
    QCOMPARE(report->recipients.at(0).reply.text, QStringLiteral("5.1.1 no such 5.1.1 user"));
    QVERIFY(report->recipients.at(1).reply.isAccepted());
}

void TestSmtpSession::allRecipientsRefusedIsARefusal_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("temporary");
    QTest::newRow("for good") << QByteArray("550 no\r\n") << QByteArray("551 no\r\n") << false;
    QTest::newRow("one for now") << QByteArray("450 busy\r\n") << QByteArray("550 no\r\n") << true;
    QTest::newRow("the other for now") << QByteArray("550 no\r\n") << QByteArray("452 busy\r\n") << true;
}

void TestSmtpSession::allRecipientsRefusedIsARefusal()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const bool, temporary);
    ScriptedServer server({login()
                           + S::Script{S::expect("MAIL"), S::send("250 ok\r\n"), S::expect("RCPT"), S::send(first),
                                       S::expect("RCPT"), S::send(second), S::expect("RSET"), S::send("250 ok\r\n")}});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    bool called = false;
    const auto report = session.send(Sender, {First, Second}, Letter, [&]() -> Outcome {
        called = true;
        return {};
    });
    QVERIFY(report);
    QCOMPARE(report->outcome, SendOutcome::Refused);
    QCOMPARE(report->reply.isTemporary(), temporary);
    QVERIFY(!called);
    QVERIFY(session.isOpen());
    QCOMPARE(server.problem(), QString());
}

void TestSmtpSession::refusalBeforeTheDataIsARefusal_data()
{
    QTest::addColumn<S::Script>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("at MAIL") << S::Script{S::expect("MAIL"), S::send("552 5.3.4 too large\r\n"), S::expect("RSET"),
                                          S::send("250 ok\r\n")}
                             << 552;
    QTest::newRow("at DATA") << envelope()
            + S::Script{S::expect("DATA"), S::send("451 later\r\n"), S::expect("RSET"), S::send("250 ok\r\n")}
                             << 451;
    QTest::newRow("closing at MAIL") << S::Script{S::expect("MAIL"), S::send("421 bye\r\n"), S::drop()} << 421;
}

void TestSmtpSession::refusalBeforeTheDataIsARefusal()
{
    QFETCH(const S::Script, script);
    QFETCH(const int, code);
    ScriptedServer server({login() + script});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    const auto report = session.send(Sender, {First, Second}, Letter, {});
    QVERIFY(report);
    QCOMPARE(report->outcome, SendOutcome::Refused);
    QCOMPARE(report->reply.code, code);
    QCOMPARE(session.isOpen(), code != 421);
    QCOMPARE(server.problem(), QString());
}

void TestSmtpSession::oneSessionSendsSeveralMails()
{
    const S::Script one = envelope() + data() + S::Script{S::send("250 queued\r\n")};
    ScriptedServer server({login() + one + one + S::Script{S::expect("QUIT")}});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    for (int i = 0; i < 2; ++i) {
        const auto report = session.send(Sender, {First, Second}, Letter, {});
        QVERIFY(report);
        QCOMPARE(report->outcome, SendOutcome::Accepted);
    }
    session.quit();
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.problem(), QString());
}

void TestSmtpSession::mailOverTheLimitOfTheRelayIsNotOffered()
{
    ScriptedServer server({login()});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    const auto report = session.send(Sender, {First}, QByteArray(20'001, 'x'), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TooLarge);
    QVERIFY(session.isOpen());
    QVERIFY(!server.received().join('|').contains("MAIL"));
}

void TestSmtpSession::badAddressesNeverReachTheRelay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    QTest::newRow("no recipient") << Sender << QStringList();
    QTest::newRow("line break") << Sender << QStringList{QStringLiteral("a@example.org>\r\nRCPT TO:<b@example.org")};
    QTest::newRow("line feed in the sender") << QStringLiteral("a\n@example.org") << QStringList{First};
    QTest::newRow("angle bracket") << Sender << QStringList{QStringLiteral("a@example.org> SIZE=1")};
    QTest::newRow("longer than a command")
        << Sender << QStringList{QString(600, u'a') + QStringLiteral("@example.org")};
    QTest::newRow("one bad among good") << Sender << QStringList{First, QStringLiteral("nobody")};
    QTest::newRow("accent") << Sender << QStringList{QStringLiteral("é@example.org")};
}

void TestSmtpSession::badAddressesNeverReachTheRelay()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, to);
    ScriptedServer server({login()});
    SmtpSession session(settingsFor(server));
    QVERIFY(session.open("secret"));
    const auto report = session.send(from, to, Letter, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QCOMPARE(server.received().size(), 2); // EHLO and AUTH
}

void TestSmtpSession::loginIsMade_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<S::Script>("dialogue");
    QTest::addColumn<int>("code"); // -1: logged in
    const QByteArray all = "250-relay\r\n250 AUTH PLAIN LOGIN XOAUTH2\r\n";
    const QByteArray plain = QByteArray("\0desk\0secret", 12).toBase64();
    const QByteArray longToken(3000, 'k');
    const QByteArray bearer = QByteArray("user=desk\x01"
                                         "auth=Bearer "
                                         + longToken + "\x01\x01")
                                  .toBase64();
    QTest::newRow("plain") << Authentication::Plain << QByteArray("secret") << all
                           << S::Script{S::expect("AUTH PLAIN " + plain), S::send("235 ok\r\n")} << -1;
    QTest::newRow("login only") << Authentication::Password << QByteArray("secret")
                                << QByteArray("250-relay\r\n250 AUTH=LOGIN\r\n")
                                << S::Script{S::expect("AUTH LOGIN"), S::send("334 VXNlcm5hbWU6\r\n"),
                                             S::expect("ZGVzaw=="),   S::send("334 UGFzc3dvcmQ6\r\n"),
                                             S::expect("c2VjcmV0"),   S::send("235 ok\r\n")}
                                << -1;
    QTest::newRow("long token") << Authentication::XOAuth2 << longToken << all
                                << S::Script{S::expect("AUTH XOAUTH2 " + bearer), S::send("235 ok\r\n")} << -1;
    QTest::newRow("refused token") << Authentication::XOAuth2 << QByteArray("old") << all
                                   << S::Script{S::expect("AUTH XOAUTH2"), S::send("334 eyJzdGF0dXMiOiI0MDEifQ==\r\n"),
                                                S::expect(""), S::send("535 5.7.8 no\r\n")}
                                   << int(ErrorCode::LoginRefused);
    QTest::newRow("wrong password") << Authentication::Password << QByteArray("secret") << all
                                    << S::Script{S::expect("AUTH PLAIN"),
                                                 S::send("535-5.7.8 wrong\r\n535 5.7.8 really\r\n")}
                                    << int(ErrorCode::LoginRefused);
    QTest::newRow("for now") << Authentication::Password << QByteArray("secret") << all
                             << S::Script{S::expect("AUTH PLAIN"), S::send("454 4.7.0 later\r\n")}
                             << int(ErrorCode::Unreachable);
    QTest::newRow("nonsense") << Authentication::Password << QByteArray("secret") << all
                              << S::Script{S::expect("AUTH PLAIN"), S::send("what?\r\n")}
                              << int(ErrorCode::ProtocolBroken);
    QTest::newRow("not offered") << Authentication::Password << QByteArray("secret") << QByteArray("250 relay\r\n")
                                 << S::Script() << int(ErrorCode::Unsupported);
    QTest::newRow("token not offered") << Authentication::XOAuth2 << QByteArray("t")
                                       << QByteArray("250-relay\r\n250 AUTH PLAIN\r\n") << S::Script()
                                       << int(ErrorCode::Unsupported);
}

void TestSmtpSession::loginIsMade()
{
    QFETCH(const Authentication, authentication);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, offers);
    QFETCH(const S::Script, dialogue);
    QFETCH(const int, code);
    ScriptedServer server({hello(offers) + dialogue});
    ServerSettings settings = settingsFor(server);
    settings.authentication = authentication;
    SmtpSession session(settings);
    const Outcome outcome = session.open(secret);
    QCOMPARE(outcome ? -1 : int(outcome.error().code), code);
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.problem(), QString());
}

void TestSmtpSession::relayWithoutLoginNeedsNone()
{
    ScriptedServer plain(
        {hello("250 relay\r\n")
         + S::Script{S::expect("MAIL FROM:<>"), S::send("250 ok\r\n"), S::expect("RCPT"), S::send("250 ok\r\n")}
         + data() + S::Script{S::send("250 ok\r\n")}});
    SmtpSession session(settingsFor(plain, QString()));
    QVERIFY(session.open({}));
    QCOMPARE(session.sizeLimit(), 0);
    const auto report = session.send(QString(), {First}, Letter, {}); // the null sender of automatic mail
    QVERIFY2(report, report ? "" : qPrintable(report.error().text() + plain.problem()));
    QCOMPARE(report->outcome, SendOutcome::Accepted);
}

void TestSmtpSession::hostileRelaysEndInAnError_data()
{
    QTest::addColumn<S::Script>("script");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("refuses at once") << S::Script{S::send("554 no service\r\n")} << ErrorCode::Unreachable;
    QTest::newRow("greets in IMAP") << S::Script{S::send("* OK ready\r\n"), S::stall()} << ErrorCode::ProtocolBroken;
    QTest::newRow("is silent") << S::Script{S::stall()} << ErrorCode::TimedOut;
    QTest::newRow("greets drop by drop") << S::Script{S::dribble("2")} << ErrorCode::TimedOut;
    QTest::newRow("line without end") << S::Script{S::flood("220 aaaaaaaaaaaaaaaaaaaaa", 1'000'000)}
                                      << ErrorCode::ProtocolBroken;
    QTest::newRow("answer without end") << S::Script{S::send("220 relay\r\n"), S::expect("EHLO"),
                                                     S::flood("250-x\r\n", 10'000'000)}
                                        << ErrorCode::ProtocolBroken;
    QTest::newRow("does not know EHLO") << S::Script{S::send("220 relay\r\n"), S::expect("EHLO"),
                                                     S::send("502 what?\r\n")}
                                        << ErrorCode::Unreachable;
    QTest::newRow("answers with letters")
        << S::Script{S::send("220 relay\r\n"), S::expect("EHLO"), S::send("yes\r\n"), S::stall()}
        << ErrorCode::ProtocolBroken;
}

void TestSmtpSession::hostileRelaysEndInAnError()
{
    QFETCH(const S::Script, script);
    QFETCH(const ErrorCode, code);
    ScriptedServer server({script});
    ServerSettings settings = settingsFor(server);
    settings.timeouts.command = code == ErrorCode::TimedOut ? 300ms : 20s;
    SmtpSession session(settings);
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
}

void TestSmtpSession::cancelBeforeTheDotIsCertainAndAfterItUncertain_data()
{
    QTest::addColumn<bool>("afterTheDot");
    QTest::newRow("before") << false;
    QTest::newRow("after") << true;
}

void TestSmtpSession::cancelBeforeTheDotIsCertainAndAfterItUncertain()
{
    QFETCH(const bool, afterTheDot);
    const S::Script before = login() + envelope() + (afterTheDot ? data() : S::Script{S::expect("DATA")});
    ScriptedServer server({before + S::Script{S::stall()}});
    const auto signal = std::make_shared<CancelSignal>();
    ServerSettings settings = settingsFor(server);
    settings.timeouts.command = 60s;
    SmtpSession session(settings, signal);
    QVERIFY(session.open("secret"));
    std::thread other([&] {
        (void)server.waitForStep(int(before.size()) + 1);
        signal->cancel();
    });
    const auto report = session.send(Sender, {First, Second}, Letter, {});
    other.join();
    if (afterTheDot) {
        QVERIFY(report);
        QCOMPARE(report->outcome, SendOutcome::Uncertain);
        QCOMPARE(report->error.code, ErrorCode::Cancelled);
    } else {
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestSmtpSession)
#include "tst_smtpsession.moc"
