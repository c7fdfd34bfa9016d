// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsession.h"
#include "mail/imapsource.h"
#include "support/dovecotserver.h"
#include "support/serverprocess.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;

namespace {

QByteArray mailNumber(int number, qsizetype body = 10)
{
    return "Message-ID: <essai." + QByteArray::number(number)
        + "@example.fr>\r\nFrom: guichet@example.org\r\nSubject: essai " + QByteArray::number(number) + "\r\n\r\n"
        + QByteArray(body, 'x') + "\r\n";
}

const KnownMails Nothing{[](const QString &) { return false; }, {}};

// A register of mail as small as can be.
struct Register
{
    QSet<QString> keys;
    QSet<QString> ids;
    [[nodiscard]] KnownMails known() const
    {
        return {[this](const QString &key) { return keys.contains(key); },
                [this](const QString &id, qint64 size) { return size > 0 && ids.contains(id); }};
    }
    QStringList take(const SourceBatch &batch)
    {
        QStringList taken;
        for (const SourcedMail &mail : batch.mails) {
            taken.append(mail.key);
            keys.insert(mail.key);
            const qsizetype from = mail.raw.indexOf('<') + 1;
            ids.insert(QString::fromLatin1(mail.raw.mid(from, mail.raw.indexOf('>') - from)));
        }
        return taken;
    }
};

} // namespace

class TestDovecot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loginIsMade_data();
    void loginIsMade();
    void wrongPasswordIsRefused();
    void foreignAuthorityIsRefused();
    void mailIsTakenInAndMoved();
    void batchesHoldTwoHundredMails();
    void largeMailGivesItsHeader();
    void seenAndKeywordMarkInPlace_data();
    void seenAndKeywordMarkInPlace();
    void uidValidityChangeGivesNewKeys();
    void processedFolderGivesWhatTheRegisterLost();
    void oldServerIsServedToo();
    void idleHearsANewMail();
    void idleCanBeCancelled();
    void serverGoneDuringIdleIsTold();
    void sentMailIsKeptAndFound();
    void accentedFolderIsMadeOnce();
    void manySessionsWorkInParallel();

private:
    void open(ImapSession &session) const;
    void deliver(int from, int count, qsizetype body = 10);

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<DovecotServer> m_server;
};

void TestDovecot::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_server = std::make_unique<DovecotServer>(m_folder->path(QStringLiteral("imap")));
    QCOMPARE(m_server->start(), QString());
}

void TestDovecot::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void TestDovecot::open(ImapSession &session) const
{
    const Outcome outcome = session.open(DovecotServer::password());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
}

void TestDovecot::deliver(int from, int count, qsizetype body)
{
    for (int i = 0; i < count; ++i)
        QVERIFY(!m_server->deliver(mailNumber(from + i, body)).isEmpty());
}

void TestDovecot::loginIsMade_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Authentication>("authentication");
    for (const Security security : {Security::ImplicitTls, Security::StartTls, Security::None}) {
        for (const Authentication kind : {Authentication::Password, Authentication::Plain, Authentication::XOAuth2})
            QTest::addRow("security %d, login %d", int(security), int(kind)) << security << kind;
    }
}

void TestDovecot::loginIsMade()
{
    QFETCH(const Security, security);
    QFETCH(const Authentication, authentication);
    ServerSettings settings = m_server->settings(security);
    settings.authentication = authentication;
    settings.tokenCommand = {QStringLiteral("/bin/cat"), m_server->tokenFile()};
    ImapSession session(settings);
    const Outcome outcome
        = session.open(authentication == Authentication::XOAuth2 ? QByteArray() : DovecotServer::password());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QVERIFY(session.has("UIDPLUS"));
    QVERIFY(session.has("MOVE"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    QVERIFY(session.selected().highestModSeq);
    session.logout();
}

void TestDovecot::wrongPasswordIsRefused()
{
    ImapSession session(m_server->settings());
    const Outcome outcome = session.open("not the password");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::LoginRefused);
    QVERIFY(!outcome.error().text().contains(u"not the password"));
}

void TestDovecot::foreignAuthorityIsRefused()
{
    for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
        ServerSettings settings = m_server->settings(security);
        settings.caFile = m_server->certificateFolder() + QStringLiteral("/stranger.pem");
        ImapSession session(settings);
        const Outcome outcome = session.open(DovecotServer::password());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::CertificateRefused);
    }
}

void TestDovecot::mailIsTakenInAndMoved()
{
    deliver(1, 3);
    ImapSession session(m_server->settings());
    open(session);
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Move, QStringLiteral("Traités")};
    ImapSource source(session, QStringLiteral("INBOX"), options);
    Register done;
    const auto batch = source.nextBatch(done.known());
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text()));
    QCOMPARE(batch->mails.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(batch->mails.at(i).raw, mailNumber(i + 1));
        QCOMPARE(batch->mails.at(i).uid, quint32(i + 1));
        QCOMPARE(batch->mails.at(i).uidValidity, session.selected().uidValidity);
    }
    const QStringList keys = done.take(*batch);
    QVERIFY(source.done({keys.at(0), keys.at(2)}));
    QVERIFY(source.done({keys.at(0)})); // twice is no error
    QCOMPARE(m_server->mails(), QList<QByteArray>{mailNumber(2)});
    QCOMPARE(m_server->mails(QStringLiteral("Trait&AOk-s")), (QList<QByteArray>{mailNumber(1), mailNumber(3)}));
    // A crash before the move of 2: the register knows it, so it is only marked.
    source.rewind();
    const auto again = source.nextBatch(done.known());
    QVERIFY(again);
    QVERIFY(again->mails.isEmpty());
    QCOMPARE(again->known, QStringList{keys.at(1)});
    QVERIFY(source.done(again->known));
    QVERIFY(m_server->mails().isEmpty());
    // And then a new one.
    deliver(4, 1);
    const auto end = source.waitForMore(20s);
    QVERIFY2(end, end ? "" : qPrintable(end.error().text()));
    QCOMPARE(*end, WaitEnd::Changed);
    const auto next = source.nextBatch(done.known());
    QVERIFY(next);
    QCOMPARE(next->mails.size(), 1);
    QCOMPARE(next->mails.first().raw, mailNumber(4));
}

void TestDovecot::batchesHoldTwoHundredMails()
{
    deliver(1, 450, 2000);
    ImapSession session(m_server->settings());
    open(session);
    ImapSource source(session, QStringLiteral("INBOX"), {});
    QList<qsizetype> sizes;
    QSet<QByteArray> mails;
    for (bool more = true; more;) {
        const auto batch = source.nextBatch(Nothing);
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text()));
        sizes.append(batch->mails.size());
        for (const SourcedMail &mail : batch->mails)
            mails.insert(mail.raw);
        more = batch->more;
    }
    QCOMPARE(sizes, (QList<qsizetype>{200, 200, 50}));
    QCOMPARE(mails.size(), 450);
    QVERIFY(mails.contains(mailNumber(450, 2000)));
}

void TestDovecot::largeMailGivesItsHeader()
{
    deliver(1, 1);
    deliver(2, 1, 6'000'000);
    deliver(3, 1, 5'000'000);
    ImapSession session(m_server->settings());
    open(session);
    SourceOptions options;
    options.maxMail = 5'500'000;
    ImapSource source(session, QStringLiteral("INBOX"), options);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text()));
    QCOMPARE(batch->mails.size(), 3);
    QVERIFY(batch->mails.at(1).tooLarge);
    QCOMPARE(batch->mails.at(1).size, mailNumber(2, 6'000'000).size());
    QCOMPARE(batch->mails.at(1).raw, mailNumber(2, 0).chopped(2));
    QVERIFY(!batch->mails.at(2).tooLarge);
    QCOMPARE(batch->mails.at(2).raw, mailNumber(3, 5'000'000));
}

void TestDovecot::seenAndKeywordMarkInPlace_data()
{
    QTest::addColumn<ProcessedMark::Kind>("kind");
    QTest::newRow("seen") << ProcessedMark::Kind::Seen;
    QTest::newRow("keyword") << ProcessedMark::Kind::Keyword;
}

void TestDovecot::seenAndKeywordMarkInPlace()
{
    QFETCH(const ProcessedMark::Kind, kind);
    deliver(1, 3);
    ImapSession session(m_server->settings());
    open(session);
    SourceOptions options;
    options.mark = {kind, QStringLiteral("PndTraite")};
    ImapSource source(session, QStringLiteral("INBOX"), options);
    Register done;
    const auto batch = source.nextBatch(done.known());
    QVERIFY(batch);
    const QStringList keys = done.take(*batch);
    QVERIFY(source.done(keys.mid(0, 2)));
    source.rewind();
    const auto again = source.nextBatch(done.known());
    QVERIFY(again);
    QVERIFY(again->mails.isEmpty());
    QCOMPARE(again->known, keys.mid(2));
    QCOMPARE(m_server->mails().size(), 3);
    // A register that lost everything finds all again, marked or not.
    source.rewind(SourceScope::Processed);
    const auto all = source.nextBatch(Nothing);
    QVERIFY(all);
    QCOMPARE(all->mails.size(), 3);
    // A mail that a person read in another program is taken in all the same.
    deliver(4, 1);
    QVERIFY(session.uids({}));
    QVERIFY(session.markSeen({4}));
    source.rewind();
    const auto read = source.nextBatch(done.known());
    QVERIFY(read);
    QCOMPARE(read->mails.size(), 1);
}

void TestDovecot::uidValidityChangeGivesNewKeys()
{
    deliver(1, 2);
    Register done;
    quint32 before = 0;
    {
        ImapSession session(m_server->settings());
        open(session);
        ImapSource source(session, QStringLiteral("INBOX"), {});
        const auto batch = source.nextBatch(done.known());
        QVERIFY(batch);
        QCOMPARE(done.take(*batch).size(), 2);
        before = session.selected().uidValidity;
        session.logout();
    }
    m_server->stop();
    QVERIFY(m_server->loseNumbers());
    // UIDVALIDITY is the second in which the numbers are made anew.
    QVERIFY(waitUntil([before] { return QDateTime::currentSecsSinceEpoch() > qint64(before) + 1; }));
    QCOMPARE(m_server->start(), QString());
    ImapSession session(m_server->settings());
    open(session);
    ImapSource source(session, QStringLiteral("INBOX"), {});
    const auto batch = source.nextBatch(done.known());
    QVERIFY(batch);
    QVERIFY(session.selected().uidValidity != before);
    QCOMPARE(batch->mails.size(), 2); // the bytes tell the register that it knows them
    QCOMPARE(batch->mails.first().raw, mailNumber(1));
}

void TestDovecot::processedFolderGivesWhatTheRegisterLost()
{
    deliver(1, 4);
    ImapSession session(m_server->settings());
    open(session);
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Move, QStringLiteral("Archive")};
    ImapSource source(session, QStringLiteral("INBOX"), options);
    Register done;
    const auto batch = source.nextBatch(done.known());
    QVERIFY(batch);
    QVERIFY(source.done(done.take(*batch)));
    done.ids.remove(QStringLiteral("essai.3@example.fr")); // an old register was restored
    source.rewind(SourceScope::Processed);
    const auto lost = source.nextBatch(done.known());
    QVERIFY2(lost, lost ? "" : qPrintable(lost.error().text()));
    QCOMPARE(lost->mails.size(), 1);
    QCOMPARE(lost->mails.first().raw, mailNumber(3));
    QCOMPARE(lost->mails.first().folder, QStringLiteral("Archive"));
    QVERIFY(source.done(done.take(*lost))); // it lies where it must
    QCOMPARE(m_server->mails(QStringLiteral("Archive")).size(), 4);
    options.mark.target = QStringLiteral("Nowhere");
    ImapSource other(session, QStringLiteral("INBOX"), options);
    other.rewind(SourceScope::Processed);
    const auto none = other.nextBatch(Nothing);
    QVERIFY(none);
    QVERIFY(none->mails.isEmpty());
}

void TestDovecot::oldServerIsServedToo()
{
    m_server->stop();
    QCOMPARE(m_server->start(QStringLiteral("IMAP4rev1 UIDPLUS")), QString());
    deliver(1, 2);
    ImapSession session(m_server->settings());
    open(session);
    QVERIFY(!session.has("MOVE"));
    QVERIFY(!session.has("IDLE"));
    QVERIFY(session.select(QStringLiteral("INBOX")));
    QVERIFY(session.uids({}));
    QVERIFY(session.markSeen({1}));
    QVERIFY(session.move({1}, QStringLiteral("Archive")));
    QCOMPARE(m_server->mails(), QList<QByteArray>{mailNumber(2)});
    QCOMPARE(m_server->mails(QStringLiteral("Archive")), QList<QByteArray>{mailNumber(1)});
    deliver(3, 1);
    const auto end = session.waitForMail(20s, 20ms);
    QVERIFY(end);
    QCOMPARE(*end, WaitEnd::Changed);
}

void TestDovecot::idleHearsANewMail()
{
    ImapSession session(m_server->settings());
    open(session);
    QVERIFY(session.select(QStringLiteral("INBOX")));
    QVERIFY(session.uids({}));
    std::thread other([this] { (void)m_server->deliver(mailNumber(1)); });
    const auto end = session.waitForMail(30s);
    other.join();
    QVERIFY2(end, end ? "" : qPrintable(end.error().text()));
    QCOMPARE(*end, WaitEnd::Changed);
    const auto uids = session.uids({});
    QVERIFY(uids);
    QCOMPARE(*uids, QList<quint32>{1});
    const auto quiet = session.waitForMail(200ms, 1s, 50ms); // renewed some times meanwhile
    QVERIFY2(quiet, quiet ? "" : qPrintable(quiet.error().text()));
    QCOMPARE(*quiet, WaitEnd::TimedOut);
}

void TestDovecot::idleCanBeCancelled()
{
    const auto signal = std::make_shared<CancelSignal>();
    ImapSession session(m_server->settings(), signal);
    open(session);
    QVERIFY(session.select(QStringLiteral("INBOX")));
    std::thread other([&signal] { signal->cancel(); });
    const auto end = session.waitForMail(60s);
    other.join();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
}

void TestDovecot::serverGoneDuringIdleIsTold()
{
    ImapSession session(m_server->settings());
    open(session);
    QVERIFY(session.select(QStringLiteral("INBOX")));
    std::thread other([this] { m_server->stop(); });
    const auto end = session.waitForMail(60s);
    other.join();
    QVERIFY(!end);
    QVERIFY(end.error().code == ErrorCode::Unreachable || end.error().code == ErrorCode::ProtocolBroken);
    QVERIFY(!session.isOpen());
    ImapSession next(m_server->settings());
    const Outcome outcome = next.open(DovecotServer::password());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unreachable);
}

void TestDovecot::sentMailIsKeptAndFound()
{
    ImapSession session(m_server->settings());
    open(session);
    QVERIFY(session.ensureFolder(QStringLiteral("Sent")));
    const QByteArray large = mailNumber(7, 3'000'000);
    const auto appended = session.append(QStringLiteral("Sent"), large);
    QVERIFY2(appended, appended ? "" : qPrintable(appended.error().text()));
    QVERIFY(appended->uid > 0);
    // The server keeps it with the line ends of its system.
    QCOMPARE(m_server->mails(QStringLiteral("Sent")).value(0).replace("\n", "\r\n"), large);
    const auto found = session.findMessageId(QStringLiteral("Sent"), QStringLiteral("essai.7@example.fr"));
    QVERIFY(found);
    QCOMPARE(*found, QList<quint32>{appended->uid});
    const auto none = session.findMessageId(QStringLiteral("INBOX"), QStringLiteral("essai.7@example.fr"));
    QVERIFY(none);
    QVERIFY(none->isEmpty());
    const auto missing = session.findMessageId(QStringLiteral("Nowhere"), QStringLiteral("essai.7@example.fr"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(session.isOpen());
}

void TestDovecot::accentedFolderIsMadeOnce()
{
    ImapSession session(m_server->settings());
    open(session);
    const QString name = QStringLiteral("Réponses & suites/À trier");
    QVERIFY(session.ensureFolder(name));
    QVERIFY(session.ensureFolder(name));
    const auto folder = session.select(name);
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().text()));
    QCOMPARE(folder->exists, 0u);
}

void TestDovecot::manySessionsWorkInParallel()
{
    deliver(1, 30);
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([this, &good] {
            ImapSession session(m_server->settings());
            if (!session.open(DovecotServer::password()))
                return;
            ImapSource source(session, QStringLiteral("INBOX"), {});
            const auto batch = source.nextBatch(Nothing);
            if (batch && batch->mails.size() == 30)
                ++good;
            session.logout();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 8);
}

QTEST_GUILESS_MAIN(TestDovecot)
#include "tst_dovecot.moc"
