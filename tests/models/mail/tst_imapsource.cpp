// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsource.h"
#include "support/imapscripts.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using S = ScriptedServer;

namespace {

const KnownMails Nothing{[](const QString &) { return false; }, {}};

S::Script search(const QByteArray &expected, const QByteArray &found)
{
    return {S::expect(expected), S::send("* SEARCH" + found + "\r\n{tag} OK done\r\n")};
}

S::Script sizes(const QByteArray &set, const QByteArrayList &uids)
{
    QByteArray answer;
    for (const QByteArray &uid : uids)
        answer += "* " + uid + " FETCH (UID " + uid + " RFC822.SIZE 3)\r\n";
    return {S::expect("UID FETCH " + set + " (UID RFC822.SIZE)"), S::send(answer + "{tag} OK done\r\n")};
}

S::Script bodies(const QByteArray &set, const QByteArrayList &uids)
{
    QByteArray answer;
    for (const QByteArray &uid : uids)
        answer += "* " + uid + " FETCH (UID " + uid + " BODY[]<0> {3}\r\nabc)\r\n";
    return {S::expect("UID FETCH " + set + " (UID BODY.PEEK[]"), S::send(answer + "{tag} OK done\r\n")};
}

} // namespace

class TestImapSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailThatTheServerWithholdsIsAProblem();
    void mailRemovedMeanwhileIsLeftOut();
    void onlyTheDaysAskedForAreListed();
    void laterListingsAskForLaterMailsOnly();
    void markedMailsAreNotAskedForAgain();
    void lostConnectionLosesNoMail();
    void keysOfOtherNumbersAreNotTouched();
};

void TestImapSource::mailThatTheServerWithholdsIsAProblem()
{
    ScriptedServer server({imapLogin() + imapSelect() + search("UID 1:*", " 10 11 12")
                           + sizes("10:12", {"10", "11", "12"}) + bodies("10:12", {"10", "12"})
                           + S::Script{S::expect("UID FETCH 11 "), S::send("{tag} NO damaged\r\n")}
                           + sizes("11", {"11"})});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    ImapSource source(session, QStringLiteral("INBOX"), {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text() + server.problem()));
    QCOMPARE(batch->mails.size(), 3);
    QCOMPARE(batch->mails.at(0).raw, QByteArray("abc"));
    QCOMPARE(batch->mails.at(1).uid, 12u);
    QCOMPARE(batch->mails.at(2).key, QStringLiteral("INBOX;UIDVALIDITY=7;UID=11"));
    QVERIFY(batch->mails.at(2).problem);
    QCOMPARE(server.problem(), QString());
}

void TestImapSource::mailRemovedMeanwhileIsLeftOut()
{
    ScriptedServer server({imapLogin() + imapSelect() + search("UID 1:*", " 10 11") + sizes("10:11", {"10", "11"})
                           + bodies("10:11", {"10"}) + bodies("11", {}) + sizes("11", {})});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    ImapSource source(session, QStringLiteral("INBOX"), {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text() + server.problem()));
    QCOMPARE(batch->mails.size(), 1);
    QVERIFY(!batch->more);
}

void TestImapSource::onlyTheDaysAskedForAreListed()
{
    ScriptedServer server({imapLogin() + imapSelect() + search("SINCE 1-Jun-2013", "")});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    SourceOptions options;
    options.since = QDate(2013, 6, 1);
    ImapSource source(session, QStringLiteral("INBOX"), options);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text() + server.problem()));
    QVERIFY(batch->mails.isEmpty());
    QCOMPARE(server.problem(), QString());
}

void TestImapSource::laterListingsAskForLaterMailsOnly()
{
    ScriptedServer server({imapLogin() + imapSelect() + search("UID 1:*", " 10 11") + search("UID 12:*", " 11")
                           + search("UID 1:*", " 10 11")});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    ImapSource source(session, QStringLiteral("INBOX"), {});
    const KnownMails all{[](const QString &) { return true; }, {}};
    for (int i = 0; i < 2; ++i) {
        const auto batch = source.nextBatch(all);
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text() + server.problem()));
        QVERIFY(batch->mails.isEmpty());
    }
    source.rewind();
    QVERIFY(source.nextBatch(all));
    QCOMPARE(server.problem(), QString());
}

void TestImapSource::markedMailsAreNotAskedForAgain()
{
    ScriptedServer server({imapLogin() + imapSelect() + search("UNKEYWORD PndTraite", "") + search("UID 1:*", "")});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Keyword, QStringLiteral("PndTraite")};
    ImapSource source(session, QStringLiteral("INBOX"), options);
    QVERIFY(source.nextBatch(Nothing));
    source.rewind(SourceScope::Processed);
    QVERIFY(source.nextBatch(Nothing));
    QVERIFY(server.received().constLast().contains("SEARCH"));
    QVERIFY(!server.received().constLast().contains("UNKEYWORD"));
}

void TestImapSource::lostConnectionLosesNoMail()
{
    // Cut in the middle of the second mail: nothing is given, and a new session finds both.
    const S::Script before = imapLogin() + imapSelect() + search("UID 1:*", " 10 11") + sizes("10:11", {"10", "11"});
    ScriptedServer server(
        {before
             + S::Script{S::expect("BODY.PEEK[]"),
                         S::send("* 10 FETCH (UID 10 BODY[]<0> {3}\r\nabc)\r\n* 11 FETCH (UID 11 BODY[]<0> {3}\r\na"),
                         S::drop()},
         before + bodies("10:11", {"10", "11"})});
    ImapSession first(clearSettings(server.port()));
    QVERIFY(first.open("secret"));
    ImapSource cut(first, QStringLiteral("INBOX"), {});
    const auto none = cut.nextBatch(Nothing);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::ProtocolBroken);
    ImapSession second(clearSettings(server.port()));
    QVERIFY(second.open("secret"));
    ImapSource whole(second, QStringLiteral("INBOX"), {});
    const auto batch = whole.nextBatch(Nothing);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text() + server.problem()));
    QCOMPARE(batch->mails.size(), 2);
}

void TestImapSource::keysOfOtherNumbersAreNotTouched()
{
    ScriptedServer server(
        {imapLogin() + imapSelect()
         + S::Script{S::expect("UID STORE 12 +FLAGS.SILENT (\\Seen)"), S::send("{tag} OK done\r\n")}});
    ImapSession session(clearSettings(server.port()));
    QVERIFY(session.open("secret"));
    SourceOptions options;
    options.mark.kind = ProcessedMark::Kind::Seen;
    ImapSource source(session, QStringLiteral("INBOX"), options);
    QVERIFY(
        source.done({ImapSource::key(QStringLiteral("INBOX"), 6, 10), ImapSource::key(QStringLiteral("Other"), 7, 11),
                     ImapSource::key(QStringLiteral("INBOX"), 7, 12)}));
    QCOMPARE(server.problem(), QString());
}

QTEST_GUILESS_MAIN(TestImapSource)
#include "tst_imapsource.moc"
