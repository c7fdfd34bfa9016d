// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mboxreader.h"
#include "mail/mboxsource.h"
#include "support/serverprocess.h"
#include "support/temporaryfolder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using namespace Helpdesk::Test;

namespace {

const KnownMails Nothing{[](const QString &) { return false; }, {}};
const QByteArray From = "From guichet@example.org Wed Jun 12 10:42:00 2013\n";

QString keyOf(const QByteArray &mail, int ordinal = 0)
{
    return QString::fromLatin1(QCryptographicHash::hash(mail, QCryptographicHash::Sha256).toHex()) + u'-'
        + QString::number(ordinal);
}

} // namespace

class TestMboxSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailsAreSplit_data();
    void mailsAreSplit();
    void equalMailsHaveDifferentKeys();
    void knownMailsAreLeftOutAndBatchesGoOn();
    void largeMailIsHashedButNotKept();
    void longLinesArePiecesOfOneLine();
    void separatorsLookLikeSeparators_data();
    void separatorsLookLikeSeparators();
    void oldMailIsLeft();
    void appendedMailIsGivenLater();
    void notAnMboxIsTold_data();
    void notAnMboxIsTold();

private:
    [[nodiscard]] QString file(const QByteArray &content)
    {
        const QString path = m_folder.path(QStringLiteral("mbox%1").arg(++m_count));
        return writeFile(path, content) ? path : QString();
    }
    TemporaryFolder m_folder;
    int m_count = 0;
};

void TestMboxSource::mailsAreSplit_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("mails");
    QTest::newRow("empty file") << QByteArray() << QByteArrayList();
    QTest::newRow("one") << From + "Subject: a\n\nx\n" << QByteArrayList{"Subject: a\n\nx\n"};
    QTest::newRow("two") << From + "A: 1\n\nx\n\n" + From + "A: 2\n\ny\n\n"
                         << QByteArrayList{"A: 1\n\nx\n", "A: 2\n\ny\n"};
    QTest::newRow("windows line ends") << QByteArray(
        "From a Wed Jun 12 10:42:00 2013\r\nA: 1\r\n\r\nx\r\n\r\nFrom b Wed Jun 12 10:42:00 2013\r\nA: 2\r\n\r\ny")
                                       << QByteArrayList{"A: 1\r\n\r\nx\r\n", "A: 2\r\n\r\ny"};
    QTest::newRow("stuffed once") << From + "A: 1\n\n>From here\n" << QByteArrayList{"A: 1\n\nFrom here\n"};
    QTest::newRow("stuffed twice") << From + "A: 1\n\n>>From here\n> From there\n"
                                   << QByteArrayList{"A: 1\n\n>From here\n> From there\n"};
    QTest::newRow("sentence that begins with From")
        << From + "A: 1\n\nx\n\nFrom what I know, at 10 it worked.\n"
        << QByteArrayList{"A: 1\n\nx\n\nFrom what I know, at 10 it worked.\n"};
    QTest::newRow("separator without an empty line before is text") << From + "A: 1\n\nx\n" + From + "y\n"
                                                                    << QByteArrayList{"A: 1\n\nx\n" + From + "y\n"};
    QTest::newRow("empty lines within") << From + "A: 1\n\n\n\nx\n\n\n\n" + From + "A: 2\n\n"
                                        << QByteArrayList{"A: 1\n\n\n\nx\n\n\n", "A: 2\n"};
    QTest::newRow("mail without a body") << From + "\n" + From + "A: 2\n" << QByteArrayList{"", "A: 2\n"};
}

void TestMboxSource::mailsAreSplit()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArrayList, mails);
    MboxSource source(file(content), {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text()));
    QVERIFY(!batch->more);
    QByteArrayList found;
    for (const SourcedMail &mail : batch->mails) {
        found.append(mail.raw);
        QCOMPARE(mail.key, keyOf(mail.raw));
        QCOMPARE(mail.size, mail.raw.size());
    }
    QCOMPARE(found, mails);
}

void TestMboxSource::equalMailsHaveDifferentKeys()
{
    const QByteArray mail = "A: 1\n\nx\n";
    MboxSource source(file(QByteArray(From + mail + '\n').repeated(3)), {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(batch->mails.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(batch->mails.at(i).key, keyOf(mail, i));
}

void TestMboxSource::knownMailsAreLeftOutAndBatchesGoOn()
{
    QByteArray content;
    QStringList all;
    for (int i = 0; i < 25; ++i) {
        const QByteArray mail = "A: " + QByteArray::number(i) + "\n\nx\n";
        content += From + mail + '\n';
        all.append(keyOf(mail));
    }
    const KnownMails known{[&](const QString &key) { return all.indexOf(key) % 5 == 0; }, {}};
    MboxSource source(file(content), {});
    QStringList given;
    for (bool more = true; more;) {
        const auto batch = source.nextBatch(known, 7);
        QVERIFY(batch);
        QVERIFY(batch->mails.size() <= 7);
        QVERIFY(batch->known.isEmpty()); // the file is never marked
        for (const SourcedMail &mail : batch->mails)
            given.append(mail.key);
        more = batch->more;
    }
    QCOMPARE(given.size(), 20);
    QVERIFY(source.done(given));
    const auto end = source.nextBatch(known);
    QVERIFY(end);
    QVERIFY(end->mails.isEmpty());
    source.rewind();
    const auto anew = source.nextBatch(known);
    QVERIFY(anew);
    QCOMPARE(anew->mails.size(), 20);
}

void TestMboxSource::largeMailIsHashedButNotKept()
{
    const QByteArray large
        = "Subject: big\n\n" + QByteArray("0123456789012345678901234567890123456789\n").repeated(50'000);
    SourceOptions options;
    options.maxMail = 100'000;
    MboxSource source(file(From + large + '\n' + From + "A: 2\n\ny\n"), options);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(batch->mails.size(), 2);
    QVERIFY(batch->mails.at(0).tooLarge);
    QCOMPARE(batch->mails.at(0).raw, QByteArray("Subject: big\n\n"));
    QCOMPARE(batch->mails.at(0).size, large.size());
    QCOMPARE(batch->mails.at(0).key, keyOf(large));
    QCOMPARE(batch->mails.at(1).raw, QByteArray("A: 2\n\ny\n"));
}

void TestMboxSource::longLinesArePiecesOfOneLine()
{
    // A piece that happens to begin with "From " or ">From " is not the start of a line.
    for (const qsizetype before : {65'533, 65'534, 65'535, 65'536}) {
        const QByteArray line = QByteArray(before, 'x') + "From a Wed Jun 12 10:42:00 2013>From b\n";
        const QByteArray mail = "A: 1\n\n\n" + line;
        MboxSource source(file(From + mail), {});
        const auto batch = source.nextBatch(Nothing);
        QVERIFY(batch);
        QCOMPARE(batch->mails.size(), 1);
        QCOMPARE(batch->mails.first().raw, mail);
    }
}

void TestMboxSource::separatorsLookLikeSeparators_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("separator");
    QTest::newRow("usual") << From << true;
    QTest::newRow("mozilla") << QByteArray("From - Wed Jun 12 10:42:00 2013\r\n") << true;
    QTest::newRow("with zone") << QByteArray("From a@example.org Wed Jun 12 10:42:00 +0200 2013\n") << true;
    QTest::newRow("without seconds") << QByteArray("From a@example.org Wed Jun 12 10:42 2013\n") << true;
    QTest::newRow("sentence") << QByteArray("From then on it failed.\n") << false;
    QTest::newRow("sentence with a time") << QByteArray("From 10:42 on it failed.\n") << false;
    QTest::newRow("no blank") << QByteArray("Fromage 10:42 2013\n") << false;
}

void TestMboxSource::separatorsLookLikeSeparators()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, separator);
    QCOMPARE(isMboxSeparator(line), separator);
}

void TestMboxSource::oldMailIsLeft()
{
    SourceOptions options;
    options.since = QDate(2013, 6, 12);
    MboxSource source(file(QByteArray("From a Tue Jun 11 23:59:00 2013\nA: 1\n\n\n") + From + "A: 2\n\n\n"
                           + "From nobody at 10:42 in 2013\nA: 3\n"),
                      options);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(batch->mails.size(), 2); // what has no date is taken
    QCOMPARE(batch->mails.first().raw, QByteArray("A: 2\n\n"));
}

void TestMboxSource::appendedMailIsGivenLater()
{
    const QByteArray first = From + "A: 1\n\nx\n\n";
    const QString path = file(first);
    MboxSource source(path, {});
    QVERIFY(source.nextBatch(Nothing));
    QVERIFY(writeFile(path, first + From + "A: 2\n\ny\n"));
    const auto end = source.waitForMore(std::chrono::seconds(20));
    QVERIFY(end);
    QCOMPARE(*end, WaitEnd::Changed);
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(batch);
    QCOMPARE(batch->mails.size(), 1);
    QCOMPARE(batch->mails.first().raw, QByteArray("A: 2\n\ny\n"));
}

void TestMboxSource::notAnMboxIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << m_folder.path(QStringLiteral("nowhere")) << ErrorCode::IoFailed;
    QTest::newRow("a mail") << file("Subject: a\n\nx\n") << ErrorCode::InvalidInput;
    QTest::newRow("zeros") << file(QByteArray(100'000, '\0')) << ErrorCode::InvalidInput;
}

void TestMboxSource::notAnMboxIsTold()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    MboxSource source(path, {});
    const auto batch = source.nextBatch(Nothing);
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, code);
}

QTEST_GUILESS_MAIN(TestMboxSource)
#include "tst_mboxsource.moc"
