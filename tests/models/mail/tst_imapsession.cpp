// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsession.h"
#include "support/imapscripts.h"
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

// All that a session does, against imapWholeScript().
Outcome wholeSession(ImapSession &session)
{
    HELPDESK_TRY(session.open("secret"));
    HELPDESK_TRY(session.select(QStringLiteral("INBOX")));
    HELPDESK_TRY_ASSIGN(const QList<quint32> uids, session.uids({}));
    HELPDESK_TRY(session.fetch(uids));
    HELPDESK_TRY(session.markSeen({10}));
    HELPDESK_TRY(session.ensureFolder(QStringLiteral("Archive")));
    HELPDESK_TRY(session.move({10, 11}, QStringLiteral("Archive")));
    HELPDESK_TRY(session.append(QStringLiteral("Sent"), "Subject: x\r\n\r\ny\r\n"));
    HELPDESK_TRY(session.waitForMail(10s));
    return {};
}

} // namespace

class TestImapSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeConversationSucceeds();
    void dropAtEachStepIsAnErrorAndNeverHangs();
    void selectTellsTheFolder();
    void fetchGivesSmallMailsTogetherAndOnlyTheHeaderOfLargeOnes();
    void mailThatTheServerRefusesDoesNotStopTheOthers();
    void mailLargerThanAnnouncedIsCutAndTold();
    void answersToOtherQuestionsAreLeftOut();
    void missingUidIsLeftOut();
    void moveWithoutTheExtensionRemovesJustThese();
    void moveWithoutUidplusLeavesThemMarked();
    void keywordThatTheFolderRefusesIsUnsupported();
    void appendTellsTheNewUid();
    void messageIdIsFound();
    void loginRefusalsAreTold_data();
    void loginRefusalsAreTold();
    void hostileServersEndInAnError_data();
    void hostileServersEndInAnError();
    void hostileAnswersEndInAnError_data();
    void hostileAnswersEndInAnError();
    void closedPortIsUnreachable();
    void cancelEndsEachWait_data();
    void cancelEndsEachWait();
    void cancelledSignalEndsTheNextSessionAtOnce();
};

void TestImapSession::wholeConversationSucceeds()
{
    ScriptedServer server({imapWholeScript()});
    ImapSession session(clearSettings(server.port()));
    const Outcome outcome = wholeSession(session);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text() + server.problem()));
    session.logout();
    QVERIFY(!session.isOpen());
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.problem(), QString());
    QCOMPARE(server.literal(), QByteArray("Subject: x\r\n\r\ny\r\n"));
}

void TestImapSession::dropAtEachStepIsAnErrorAndNeverHangs()
{
    const S::Script whole = imapWholeScript();
    const qsizetype steps = whole.size() - 2; // the last two are the goodbye
    QVERIFY(steps > 25);
    for (qsizetype cut = 0; cut < steps; ++cut) {
        ScriptedServer server({whole.mid(0, cut) + S::Script{S::drop()}});
        ImapSession session(clearSettings(server.port()));
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = wholeSession(session);
        QVERIFY2(!outcome, qPrintable(QString::number(cut)));
        QCOMPARE(outcome.error().code, ErrorCode::ProtocolBroken);
        QVERIFY(!outcome.error().why.isEmpty());
        QVERIFY(!session.isOpen());
        const Outcome again = session.markSeen({10});
        QVERIFY(!again); // dead is dead, and at once
        session.logout();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(cut)));
    }
}

void TestImapSession::selectTellsTheFolder()
{
    ScriptedServer server({imapLogin() + imapSelect()});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.has("UIDPLUS"));
    const Result<ImapFolder> folder = session.select(QStringLiteral("INBOX"));
    QVERIFY(folder);
    QCOMPARE(folder->uidValidity, 7u);
    QCOMPARE(folder->uidNext, 13u);
    QCOMPARE(folder->exists, 3u);
    QVERIFY(folder->keywordsAllowed);
    QVERIFY(!folder->readOnly);
    QCOMPARE(server.problem(), QString());
}

void TestImapSession::fetchGivesSmallMailsTogetherAndOnlyTheHeaderOfLargeOnes()
{
    ScriptedServer server(
        {imapLogin() + imapSelect()
         + S::Script{S::expect("RFC822.SIZE"),
                     S::send("* 1 FETCH (UID 10 RFC822.SIZE 5)\r\n* 2 FETCH (UID 11 RFC822.SIZE 7)\r\n"
                             "* 3 FETCH (UID 12 RFC822.SIZE 5000)\r\n{tag} OK done\r\n"),
                     S::expect("UID FETCH 10:11 (UID BODY.PEEK[]<0.101>)"),
                     S::send("* 1 FETCH (UID 10 BODY[]<0> {5}\r\na\r\n\r\n)\r\n"
                             "* 2 FETCH (BODY[]<0> {7}\r\nb(()\r\n) UID 11)\r\n{tag} OK done\r\n"),
                     S::expect("UID FETCH 12 (UID BODY.PEEK[HEADER]<0."),
                     S::send("* 3 FETCH (UID 12 BODY[HEADER]<0> {14}\r\nSubject: x\r\n\r\n)\r\n"
                             "{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    ImapFetchCaps caps;
    caps.mail = 100;
    const auto mails = session.fetch({12, 10, 11}, caps);
    QVERIFY2(mails, mails ? "" : qPrintable(mails.error().text() + server.problem()));
    QCOMPARE(mails->size(), 3);
    QCOMPARE(mails->at(0).raw, QByteArray("a\r\n\r\n"));
    QCOMPARE(mails->at(1).uid, 11u);
    QCOMPARE(mails->at(1).raw.size(), 7);
    QVERIFY(mails->at(2).headerOnly);
    QCOMPARE(mails->at(2).size, 5000);
    QCOMPARE(mails->at(2).raw, QByteArray("Subject: x\r\n\r\n"));
    QCOMPARE(server.problem(), QString());
}

void TestImapSession::mailThatTheServerRefusesDoesNotStopTheOthers()
{
    ScriptedServer server(
        {imapLogin() + imapSelect()
         + S::Script{S::expect("RFC822.SIZE"),
                     S::send("* 1 FETCH (UID 10 RFC822.SIZE 3)\r\n* 2 FETCH (UID 11 RFC822.SIZE 3)\r\n"
                             "{tag} OK done\r\n"),
                     S::expect("UID FETCH 10:11"), S::send("{tag} NO a mail is damaged\r\n"),
                     S::expect("UID FETCH 10 "), S::send("{tag} NO this mail is damaged\r\n"),
                     S::expect("UID FETCH 11 "),
                     S::send("* 2 FETCH (UID 11 BODY[]<0> {3}\r\nabc)\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto mails = session.fetch({10, 11});
    QVERIFY(mails);
    QCOMPARE(mails->size(), 1);
    QCOMPARE(mails->first().uid, 11u);
    QVERIFY(session.isOpen());
    QCOMPARE(server.problem(), QString());
}

void TestImapSession::mailLargerThanAnnouncedIsCutAndTold()
{
    ScriptedServer server(
        {imapLogin() + imapSelect()
         + S::Script{S::expect("RFC822.SIZE"), S::send("* 1 FETCH (UID 10 RFC822.SIZE 3)\r\n{tag} OK done\r\n"),
                     S::expect("UID FETCH 10 (UID BODY.PEEK[]<0.6>)"),
                     S::send("* 1 FETCH (UID 10 BODY[]<0> {6}\r\nabcdef)\r\n{tag} OK done\r\n"), S::expect("HEADER"),
                     S::send("* 1 FETCH (UID 10 BODY[HEADER]<0> {3}\r\nabc)\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    ImapFetchCaps caps;
    caps.mail = 5;
    const auto mails = session.fetch({10}, caps);
    QVERIFY2(mails, mails ? "" : qPrintable(mails.error().text() + server.problem()));
    QCOMPARE(mails->size(), 1);
    QVERIFY(mails->first().headerOnly);
}

void TestImapSession::answersToOtherQuestionsAreLeftOut()
{
    ScriptedServer server({imapLogin() + imapSelect()
                           + S::Script{S::expect("UID SEARCH"), S::send("* SEARCH 3 12 12 20\r\n{tag} OK done\r\n"),
                                       S::expect("RFC822.SIZE"),
                                       S::send("* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 99 RFC822.SIZE 9)\r\n"
                                               "* 3 FETCH (UID 12 RFC822.SIZE 9)\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    ImapSearch search;
    search.fromUid = 10;
    const auto uids = session.uids(search);
    QVERIFY(uids);
    QCOMPARE(*uids, (QList<quint32>{12, 20}));
    const auto sizes = session.sizes({12});
    QVERIFY(sizes);
    QCOMPARE(*sizes, (QHash<quint32, qint64>{{12, 9}}));
}

void TestImapSession::missingUidIsLeftOut()
{
    ScriptedServer server(
        {imapLogin() + imapSelect() + S::Script{S::expect("RFC822.SIZE"), S::send("{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto mails = session.fetch({10});
    QVERIFY(mails);
    QVERIFY(mails->isEmpty());
}

void TestImapSession::moveWithoutTheExtensionRemovesJustThese()
{
    ScriptedServer server(
        {imapLogin("IMAP4rev1 UIDPLUS") + imapSelect()
         + S::Script{S::expect("UID COPY 10,12 "), S::send("{tag} OK [COPYUID 3 10,12 1:2] done\r\n"),
                     S::expect("UID STORE 10,12 +FLAGS.SILENT (\\Deleted)"), S::send("{tag} OK done\r\n"),
                     S::expect("UID EXPUNGE 10,12"), S::send("* 1 EXPUNGE\r\n* 2 EXPUNGE\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const Outcome moved = session.move({12, 10}, QStringLiteral("Traités"));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().text() + server.problem()));
    QCOMPARE(server.problem(), QString());
    QVERIFY(server.received().join('|').contains("Trait&AOk-s"));
}

void TestImapSession::moveWithoutUidplusLeavesThemMarked()
{
    ScriptedServer server({imapLogin("IMAP4rev1") + imapSelect()
                           + S::Script{S::expect("UID COPY 10 "), S::send("{tag} OK done\r\n"), S::expect("\\Deleted"),
                                       S::send("{tag} OK done\r\n"), S::expect("NOOP"), S::send("{tag} OK done\r\n"),
                                       S::send("* 4 EXISTS\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    QVERIFY(session.move({10}, QStringLiteral("Archive")));
    QVERIFY(session.waitForMail(1ms, 1ms)); // the next command is no EXPUNGE
    QCOMPARE(server.problem(), QString());
}

void TestImapSession::keywordThatTheFolderRefusesIsUnsupported()
{
    ScriptedServer server({imapLogin()
                           + S::Script{S::expect("SELECT"),
                                       S::send("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n"
                                               "* OK [PERMANENTFLAGS (\\Seen)] ok\r\n{tag} OK [READ-ONLY] done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    const auto folder = session.select(QStringLiteral("INBOX"));
    QVERIFY(folder);
    QVERIFY(folder->readOnly);
    const Outcome marked = session.addKeyword({1}, "PndTraite");
    QVERIFY(!marked);
    QCOMPARE(marked.error().code, ErrorCode::Unsupported);
    const Outcome bad = session.addKeyword({1}, "a b)");
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::InvalidInput);
    QVERIFY(session.isOpen());
}

void TestImapSession::appendTellsTheNewUid()
{
    ScriptedServer server({imapLogin()
                           + S::Script{S::expect("APPEND"), S::send("+ go on\r\n"), S::readLiteral(),
                                       S::send("{tag} OK [APPENDUID 77 41] done\r\n"), S::expect("APPEND"),
                                       S::send("{tag} NO [OVERQUOTA] the folder is full\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    const auto appended = session.append(QStringLiteral("Sent"), "a\n.\nb\r\n");
    QVERIFY2(appended, appended ? "" : qPrintable(appended.error().text() + server.problem()));
    QCOMPARE(appended->uidValidity, 77u);
    QCOMPARE(appended->uid, 41u);
    QCOMPARE(server.literal(), QByteArray("a\r\n.\r\nb\r\n"));
    const auto refused = session.append(QStringLiteral("Sent"), "x\r\n");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().why.contains(u"the folder is full"));
    QVERIFY(session.isOpen());
}

void TestImapSession::messageIdIsFound()
{
    ScriptedServer server({imapLogin() + imapSelect()
                           + S::Script{S::expect("UID SEARCH HEADER Message-ID \"abc$1@example.fr\""),
                                       S::send("* SEARCH 12\r\n{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    const auto found = session.findMessageId(QStringLiteral("Sent"), QStringLiteral("abc$1@example.fr"));
    QVERIFY2(
        found,
        found ? ""
              : qPrintable(found.error().text() + server.problem() + QString::fromUtf8(server.received().join('|'))));
    QCOMPARE(*found, QList<quint32>{12});
    const auto bad = session.findMessageId(QStringLiteral("Sent"), QStringLiteral("a\r\nb"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::InvalidInput);
}

void TestImapSession::loginRefusalsAreTold_data()
{
    QTest::addColumn<QByteArray>("capability");
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray all = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR";
    const QByteArray no = "{tag} NO [AUTHENTICATIONFAILED] wrong name or password\r\n";
    QTest::newRow("password") << all << Authentication::Password << no << ErrorCode::LoginRefused;
    QTest::newRow("xoauth2") << all << Authentication::XOAuth2 << no << ErrorCode::LoginRefused;
    QTest::newRow("server has a bad day")
        << all << Authentication::Password << QByteArray("{tag} NO [UNAVAILABLE] try later\r\n")
        << ErrorCode::Unreachable;
    QTest::newRow("login not offered") << QByteArray("IMAP4rev1 LOGINDISABLED") << Authentication::Password
                                       << QByteArray() << ErrorCode::Unsupported;
    QTest::newRow("plain not offered") << QByteArray("IMAP4rev1") << Authentication::Plain << QByteArray()
                                       << ErrorCode::Unsupported;
    QTest::newRow("xoauth2 not offered") << QByteArray("IMAP4rev1 AUTH=PLAIN") << Authentication::XOAuth2
                                         << QByteArray() << ErrorCode::Unsupported;
    QTest::newRow("rejected as nonsense")
        << all << Authentication::Password << QByteArray("{tag} BAD what?\r\n") << ErrorCode::ProtocolBroken;
}

void TestImapSession::loginRefusalsAreTold()
{
    QFETCH(const QByteArray, capability);
    QFETCH(const Authentication, authentication);
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorCode, code);
    S::Script script = imapGreeting(capability);
    if (!answer.isEmpty())
        script += S::Script{S::expect(authentication == Authentication::XOAuth2 ? "AUTHENTICATE XOAUTH2" : "LOGIN"),
                            S::send(answer)};
    ScriptedServer server({script});
    ServerSettings settings = clearSettings(server.port());
    settings.authentication = authentication;
    ImapSession session(settings);
    const Outcome outcome = session.open("wrong");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QVERIFY(!outcome.error().what.isEmpty());
    QVERIFY(!outcome.error().text().contains(u"wrong\""));
    QCOMPARE(server.problem(), QString());
}

void TestImapSession::hostileServersEndInAnError_data()
{
    QTest::addColumn<S::Script>("script");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("greets in SMTP") << S::Script{S::send("220 mail.example.fr ESMTP\r\n"), S::stall()}
                                    << ErrorCode::ProtocolBroken;
    QTest::newRow("is silent") << S::Script{S::stall()} << ErrorCode::TimedOut;
    QTest::newRow("greets without end") << S::Script{S::flood("* OK aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                                              1'000'000)}
                                        << ErrorCode::ProtocolBroken;
    QTest::newRow("greets drop by drop") << S::Script{S::dribble("x")} << ErrorCode::TimedOut;
    QTest::newRow("is full") << S::Script{S::send("* BYE too many connections\r\n"), S::drop()}
                             << ErrorCode::Unreachable;
    QTest::newRow("lists nothing it can do")
        << S::Script{S::send("* OK hello\r\n"), S::expect("CAPABILITY"), S::send("{tag} OK done\r\n"), S::stall()}
        << ErrorCode::ProtocolBroken;
    QTest::newRow("answers another tag") << S::Script{S::send("* OK hello\r\n"), S::expect("CAPABILITY"),
                                                      S::send("* CAPABILITY IMAP4rev1\r\n77 OK done\r\n"), S::stall()}
                                         << ErrorCode::ProtocolBroken;
    QTest::newRow("says goodbye for an answer") << S::Script{S::send("* OK hello\r\n"), S::expect("CAPABILITY"),
                                                             S::send("* BYE no\r\n{tag} OK done\r\n"), S::stall()}
                                                << ErrorCode::Unreachable;
    QTest::newRow("sends zeros") << S::Script{S::flood(QByteArray(1000, '\0'), 3000)} << ErrorCode::ProtocolBroken;
    QTest::newRow("sends untagged lines for ever") << S::Script{S::send("* OK hello\r\n"), S::expect("CAPABILITY"),
                                                                S::flood("* CAPABILITY IMAP4rev1\r\n", 10'000'000)}
                                                   << ErrorCode::ProtocolBroken;
}

void TestImapSession::hostileServersEndInAnError()
{
    QFETCH(const S::Script, script);
    QFETCH(const ErrorCode, code);
    ScriptedServer server({script});
    ServerSettings settings = clearSettings(server.port());
    settings.timeouts.command = code == ErrorCode::TimedOut ? 300ms : 20s;
    ImapSession session(settings);
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QVERIFY(!session.isOpen());
}

void TestImapSession::hostileAnswersEndInAnError_data()
{
    QTest::addColumn<S::Script>("answer");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray nested = QByteArray(20'000, '(') + QByteArray(20'000, ')');
    QTest::newRow("nested structure") << S::Script{S::send("* 1 FETCH (UID 10 BODYSTRUCTURE " + nested
                                                           + ")\r\n{tag} OK done\r\n")}
                                      << ErrorCode::ProtocolBroken;
    QTest::newRow("literal of four gigabytes")
        << S::Script{S::send("* 1 FETCH (UID 10 BODY[]<0> {4294967295}\r\n"), S::stall()} << ErrorCode::ProtocolBroken;
    QTest::newRow("literal cut off") << S::Script{S::send("* 1 FETCH (UID 10 BODY[]<0> {1000}\r\nabc"), S::drop()}
                                     << ErrorCode::ProtocolBroken;
    QTest::newRow("literal drop by drop")
        << S::Script{S::send("* 1 FETCH (UID 10 BODY[]<0> {60000}\r\n"), S::dribble("a")} << ErrorCode::TimedOut;
    QTest::newRow("mails without end") << S::Script{S::flood("* 1 FETCH (UID 10 RFC822.SIZE 10)\r\n", 10'000'000)}
                                       << ErrorCode::ProtocolBroken;
    QTest::newRow("line without end") << S::Script{S::send("* SEARCH"), S::flood(" 1 2 3 4 5 6 7 8 9", 10'000'000)}
                                      << ErrorCode::ProtocolBroken;
    QTest::newRow("goodbye in the middle")
        << S::Script{S::send("* 1 FETCH (UID 10 RFC822.SIZE 10)\r\n* BYE restart\r\n"), S::drop()}
        << ErrorCode::Unreachable;
}

void TestImapSession::hostileAnswersEndInAnError()
{
    QFETCH(const S::Script, answer);
    QFETCH(const ErrorCode, code);
    ScriptedServer server({imapLogin() + imapSelect() + S::Script{S::expect("UID FETCH")} + answer});
    ServerSettings settings = clearSettings(server.port());
    settings.timeouts.command = code == ErrorCode::TimedOut ? 300ms : 20s;
    ImapSession session(settings);
    QVERIFY(session.open("secret"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    const auto sizes = session.sizes({10});
    QVERIFY(!sizes);
    QCOMPARE(sizes.error().code, code);
    QVERIFY(!session.isOpen());
}

void TestImapSession::closedPortIsUnreachable()
{
    quint16 port = 0;
    {
        const ScriptedServer gone({S::Script()});
        port = gone.port();
    }
    ServerSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.security = Security::None;
    settings.user = QStringLiteral("desk");
    ImapSession session(settings);
    const Outcome outcome = session.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unreachable);
}

void TestImapSession::cancelEndsEachWait_data()
{
    QTest::addColumn<int>("steps"); // of the whole script, then silence
    for (const int steps : {0, 2, 4, 8, 10, 12, 18})
        QTest::addRow("after %d steps", steps) << steps;
    QTest::newRow("while idle") << int(imapWholeScript().size()) - 6;
}

void TestImapSession::cancelEndsEachWait()
{
    QFETCH(const int, steps);
    ScriptedServer server({imapWholeScript().mid(0, steps) + S::Script{S::stall()}});
    const auto signal = std::make_shared<CancelSignal>();
    ServerSettings settings = clearSettings(server.port());
    settings.timeouts.command = 60s;
    ImapSession session(settings, signal);
    std::thread other([&] {
        (void)server.waitForStep(steps + 1);
        signal->cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = wholeSession(session);
    other.join();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestImapSession::cancelledSignalEndsTheNextSessionAtOnce()
{
    ScriptedServer server({S::Script{S::stall()}, imapLogin()});
    const auto signal = std::make_shared<CancelSignal>();
    signal->cancel();
    ImapSession first(clearSettings(server.port()), signal);
    const Outcome outcome = first.open("secret");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    signal->reset();
    ImapSession second(clearSettings(server.port()), signal);
    const Outcome again = second.open("secret");
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
}

QTEST_GUILESS_MAIN(TestImapSession)
#include "tst_imapsession.moc"
