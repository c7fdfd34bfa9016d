// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/maildirsource.h"
#include "support/serverprocess.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <utime.h>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;

namespace {

const KnownMails Nothing{[](const QString &) { return false; }, {}};

KnownMails knowing(const QSet<QString> &keys)
{
    return {[keys](const QString &key) { return keys.contains(key); }, {}};
}

QStringList keysOf(const SourceBatch &batch)
{
    QStringList keys;
    for (const SourcedMail &mail : batch.mails)
        keys.append(mail.key);
    return keys;
}

class Maildir
{
public:
    explicit Maildir(const QString &path)
        : m_path(path)
    {
        for (const QString &part : {QStringLiteral("new"), QStringLiteral("cur"), QStringLiteral("tmp")})
            QDir().mkpath(path + u'/' + part);
    }
    [[nodiscard]] bool put(const QString &name, const QByteArray &mail) const
    {
        return writeFile(m_path + u'/' + name, mail);
    }
    [[nodiscard]] QStringList names(const QString &part) const
    {
        return QDir(m_path + u'/' + part).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_path : m_path + u'/' + name;
    }

private:
    QString m_path;
};

} // namespace

class TestMaildirSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAndSeenMailsAreGivenOnce();
    void batchesAreBoundedByCountAndBytes();
    void largeMailGivesItsHeader();
    void unreadableMailIsAProblemAndTheOthersAreGiven();
    void onlyMailFilesAreRead();
    void processedMailGetsTheSeenFlag();
    void processedMailIsMovedAndKeepsItsKey();
    void doneTwiceIsNoError();
    void knownMailThatWasNotMarkedIsReported();
    void processedFolderCanBeLookedInto();
    void oldMailIsLeft();
    void notAMaildirIsTold();
    void arrivalEndsTheWait();
    void wakeAndCancelEndTheWait();

private:
    [[nodiscard]] QString folder(const QString &name) { return m_folder.path(name + QString::number(++m_count)); }
    TemporaryFolder m_folder;
    int m_count = 0;
};

void TestMaildirSource::newAndSeenMailsAreGivenOnce()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/2.a.host"), "Subject: b\n\nx"));
    QVERIFY(dir.put(QStringLiteral("cur/1.a.host:2,RS"), "Subject: a\n\nx"));
    QVERIFY(dir.put(QStringLiteral("cur/3.a.host:2,"), "Subject: c\n\nx"));
    MaildirSource source(dir.path(), {});
    const auto batch = source.nextBatch(knowing({QStringLiteral("3.a.host")}));
    QVERIFY(batch);
    QCOMPARE(keysOf(*batch), (QStringList{QStringLiteral("1.a.host"), QStringLiteral("2.a.host")}));
    QCOMPARE(batch->mails.at(1).raw, QByteArray("Subject: b\n\nx"));
    QCOMPARE(batch->mails.at(1).size, 13);
    QVERIFY(!batch->more);
    const auto again = source.nextBatch(Nothing);
    QVERIFY(again);
    QCOMPARE(keysOf(*again), QStringList()); // 3 was known; the others are given once
    source.rewind();
    const auto anew = source.nextBatch(Nothing);
    QVERIFY(anew);
    QCOMPARE(anew->mails.size(), 3);
}

void TestMaildirSource::batchesAreBoundedByCountAndBytes()
{
    const Maildir dir(folder(QStringLiteral("m")));
    for (int i = 0; i < 25; ++i)
        QVERIFY(dir.put(QStringLiteral("new/%1").arg(i, 3, 10, QChar(u'0')), QByteArray(100, 'x')));
    SourceOptions options;
    options.maxBatch = 450;
    MaildirSource source(dir.path(), options);
    QStringList keys;
    int batches = 0;
    for (bool more = true; more; ++batches) {
        const auto batch = source.nextBatch(Nothing, 10);
        QVERIFY(batch);
        QVERIFY(batch->mails.size() <= 4);
        keys += keysOf(*batch);
        more = batch->more;
    }
    QCOMPARE(keys.size(), 25);
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), 25);
    QCOMPARE(batches, 7);
}

void TestMaildirSource::largeMailGivesItsHeader()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/big"), "Subject: big\r\n\r\n" + QByteArray(5000, 'x')));
    QVERIFY(dir.put(QStringLiteral("new/even"), QByteArray(1000, 'x')));
    SourceOptions options;
    options.maxMail = 1000;
    MaildirSource source(dir.path(), options);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(batch->mails.size(), 2);
    QVERIFY(batch->mails.at(0).tooLarge);
    QCOMPARE(batch->mails.at(0).raw, QByteArray("Subject: big\r\n\r\n"));
    QCOMPARE(batch->mails.at(0).size, 5016);
    QVERIFY(!batch->mails.at(1).tooLarge);
    QCOMPARE(batch->mails.at(1).raw.size(), 1000);
}

void TestMaildirSource::unreadableMailIsAProblemAndTheOthersAreGiven()
{
    if (::geteuid() == 0)
        QSKIP("root can read everything");
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    QVERIFY(dir.put(QStringLiteral("new/2"), "b"));
    QVERIFY(QFile::setPermissions(dir.path(QStringLiteral("new/1")), {}));
    MaildirSource source(dir.path(), {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(batch->mails.size(), 2);
    QVERIFY(batch->mails.at(0).problem);
    QCOMPARE(batch->mails.at(0).problem->code, ErrorCode::IoFailed);
    QCOMPARE(batch->mails.at(1).raw, QByteArray("b"));
}

void TestMaildirSource::onlyMailFilesAreRead()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/.hidden"), "a"));
    QVERIFY(dir.put(QStringLiteral("tmp/half"), "a"));
    QVERIFY(QDir().mkpath(dir.path(QStringLiteral("new/folder"))));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), dir.path(QStringLiteral("new/link"))));
    QCOMPARE(::mkfifo(qPrintable(dir.path(QStringLiteral("new/pipe"))), 0600), 0);
    MaildirSource source(dir.path(), {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(keysOf(*batch), QStringList());
}

void TestMaildirSource::processedMailGetsTheSeenFlag()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    QVERIFY(dir.put(QStringLiteral("cur/2:2,FT"), "b"));
    QVERIFY(dir.put(QStringLiteral("cur/3:2,S"), "c"));
    QVERIFY(dir.put(QStringLiteral("new/4"), "d"));
    SourceOptions options;
    options.mark.kind = ProcessedMark::Kind::Seen;
    MaildirSource source(dir.path(), options);
    QVERIFY(source.done({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(dir.names(QStringLiteral("new")), QStringList{QStringLiteral("4")});
    QCOMPARE(dir.names(QStringLiteral("cur")),
             (QStringList{QStringLiteral("1:2,S"), QStringLiteral("2:2,FST"), QStringLiteral("3:2,S")}));
}

void TestMaildirSource::processedMailIsMovedAndKeepsItsKey()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    QVERIFY(dir.put(QStringLiteral("cur/2:2,R"), "b"));
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Move, folder(QStringLiteral("done"))};
    MaildirSource source(dir.path(), options);
    QVERIFY(source.done({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(dir.names(QStringLiteral("new")) + dir.names(QStringLiteral("cur")), QStringList());
    QCOMPARE(QDir(options.mark.target + QStringLiteral("/cur")).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("1:2,S"), QStringLiteral("2:2,RS")}));
}

void TestMaildirSource::doneTwiceIsNoError()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Move, folder(QStringLiteral("done"))};
    MaildirSource source(dir.path(), options);
    QVERIFY(source.done({QStringLiteral("1")}));
    QVERIFY(source.done({QStringLiteral("1"), QStringLiteral("never there")}));
    // A crash between copy and removal, on another disk, leaves both: the mail is the same.
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    QVERIFY(source.done({QStringLiteral("1")}));
    QCOMPARE(dir.names(QStringLiteral("new")), QStringList());
    QCOMPARE(QDir(options.mark.target + QStringLiteral("/cur")).entryList(QDir::Files).size(), 1);
}

void TestMaildirSource::knownMailThatWasNotMarkedIsReported()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    QVERIFY(dir.put(QStringLiteral("cur/2:2,S"), "b"));
    const KnownMails both = knowing({QStringLiteral("1"), QStringLiteral("2")});
    SourceOptions options;
    options.mark.kind = ProcessedMark::Kind::Seen;
    MaildirSource seen(dir.path(), options);
    const auto first = seen.nextBatch(both);
    QVERIFY(first);
    QCOMPARE(first->known, QStringList{QStringLiteral("1")});
    options.mark = {ProcessedMark::Kind::Move, folder(QStringLiteral("done"))};
    MaildirSource moved(dir.path(), options);
    const auto second = moved.nextBatch(both);
    QVERIFY(second);
    QCOMPARE(second->known, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    MaildirSource left(dir.path(), {});
    const auto third = left.nextBatch(both);
    QVERIFY(third);
    QCOMPARE(third->known, QStringList());
}

void TestMaildirSource::processedFolderCanBeLookedInto()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/1"), "a"));
    QVERIFY(dir.put(QStringLiteral("new/2"), "b"));
    QVERIFY(dir.put(QStringLiteral("new/3"), "c"));
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Move, folder(QStringLiteral("done"))};
    MaildirSource source(dir.path(), options);
    QVERIFY(source.done({QStringLiteral("1"), QStringLiteral("2")}));
    source.rewind(SourceScope::Processed);
    const auto lost = source.nextBatch(knowing({QStringLiteral("1")})); // the register lost 2
    QVERIFY(lost);
    QCOMPARE(keysOf(*lost), QStringList{QStringLiteral("2")});
    QCOMPARE(lost->mails.first().raw, QByteArray("b"));
    QVERIFY(source.done({QStringLiteral("2")})); // it lies where it must
    source.rewind();
    const auto incoming = source.nextBatch(Nothing);
    QVERIFY(incoming);
    QCOMPARE(keysOf(*incoming), QStringList{QStringLiteral("3")});
}

void TestMaildirSource::oldMailIsLeft()
{
    const Maildir dir(folder(QStringLiteral("m")));
    QVERIFY(dir.put(QStringLiteral("new/old"), "a"));
    QVERIFY(dir.put(QStringLiteral("new/young"), "b"));
    const utimbuf then{1'000'000'000, 1'000'000'000};
    QCOMPARE(::utime(qPrintable(dir.path(QStringLiteral("new/old"))), &then), 0);
    SourceOptions options;
    options.since = QDate(2013, 6, 1);
    MaildirSource source(dir.path(), options);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(keysOf(*batch), QStringList{QStringLiteral("young")});
}

void TestMaildirSource::notAMaildirIsTold()
{
    MaildirSource nowhere(m_folder.path(QStringLiteral("nowhere")), {});
    const auto batch = nowhere.nextBatch(Nothing);
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::InvalidInput);
    const Maildir dir(folder(QStringLiteral("m")));
    SourceOptions options;
    options.mark = {ProcessedMark::Kind::Keyword, QStringLiteral("x")};
    const Outcome checked = MaildirSource(dir.path(), options).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
}

void TestMaildirSource::arrivalEndsTheWait()
{
    const Maildir dir(folder(QStringLiteral("m")));
    MaildirSource source(dir.path(), {});
    QVERIFY(source.nextBatch(Nothing));
    const auto none = source.waitForMore(1ms);
    QVERIFY(none);
    QCOMPARE(*none, WaitEnd::TimedOut);
    std::thread other([&dir] { (void)dir.put(QStringLiteral("new/1"), "a"); });
    const auto end = source.waitForMore(20s);
    other.join();
    QVERIFY(end);
    QCOMPARE(*end, WaitEnd::Changed);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QVERIFY(batch->mails.size() <= 1);
}

void TestMaildirSource::wakeAndCancelEndTheWait()
{
    const Maildir dir(folder(QStringLiteral("m")));
    const auto signal = std::make_shared<CancelSignal>();
    MaildirSource source(dir.path(), {}, signal);
    QVERIFY(source.nextBatch(Nothing));
    signal->wake();
    const auto woken = source.waitForMore(20s);
    QVERIFY(woken);
    QCOMPARE(*woken, WaitEnd::Woken);
    std::thread other([&signal] { signal->cancel(); });
    const auto cancelled = source.waitForMore(20s);
    other.join();
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestMaildirSource)
#include "tst_maildirsource.moc"
