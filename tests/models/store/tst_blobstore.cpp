// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/ledgertable.h"
#include "storefixture.h"

#include <QProcess>

#include <iostream>

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

/// Writes files without end, until it is killed.
int writeForEver(const QString &folder)
{
    const BlobStore blobs(folder);
    std::cout << "go" << std::endl;
    for (int i = 0;; ++i) {
        if (!blobs.putFile(QByteArray(QByteArray(150000, char('a' + i % 26)) + QByteArray::number(i))))
            return 1;
    }
}

} // namespace

class TestBlobStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;

    Result<Sha256> put(const QByteArray &bytes)
    {
        return m_database->writeNow([&](Connection &c) { return m_database->blobs().put(c, bytes); });
    }
    Result<QByteArray> read(const Sha256 &sha)
    {
        return m_database->readNow([&](Connection &c) { return m_database->blobs().read(c, sha); });
    }
    Outcome keep(const Sha256 &sha)
    {
        return m_database->writeNow([&](Connection &c) -> Outcome {
            HELPDESK_TRY(LedgerTable(c).keep({QStringLiteral("s"), sha.toHex()}, sha, 1, moment()));
            return {};
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void smallBytesAreRowsAndLargeOnesFiles_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << false;
        QTest::newRow("below the limit") << int(BlobStore::rowLimit) - 1 << false;
        QTest::newRow("at the limit") << int(BlobStore::rowLimit) << true;
        QTest::newRow("large") << 3000000 << true;
    }

    void smallBytesAreRowsAndLargeOnesFiles()
    {
        QFETCH(int, size);
        QFETCH(bool, isFile);
        const QByteArray bytes(size, '\0');
        for (int i = 0; i < 2; ++i) {
            const auto sha = put(bytes);
            VERIFY_OK(sha);
            QCOMPARE(*sha, Sha256::of(bytes));
            QCOMPARE(read(*sha).value(), bytes);
            QCOMPARE(QFile::exists(m_database->blobs().filePath(*sha)), isFile);
            QCOMPARE(m_database->blobs().files()->contains(*sha), isFile);
            QVERIFY(m_database->readNow([&](Connection &c) { return m_database->blobs().contains(c, *sha); }).value());
        }
    }

    void whatIsMissingOrChangedIsTold()
    {
        const QByteArray large(200000, 'x');
        const Sha256 damaged = put(large).value();
        const Sha256 gone = put(QByteArray(200001, 'y')).value();
        const Sha256 row = put("small").value();
        for (const Sha256 &sha : {damaged, gone, row})
            VERIFY_OK(keep(sha));
        const auto verify
            = [&] { return m_database->readNow([&](Connection &c) { return m_database->blobs().verify(c); }).value(); };
        QVERIFY(verify().isEmpty());
        QFile file(m_database->blobs().filePath(damaged));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(1000);
        file.write("!");
        file.close();
        QVERIFY(QFile::remove(m_database->blobs().filePath(gone)));
        VERIFY_OK(m_database->writeNow(
            [&](Connection &c) { return c.run("UPDATE small_blob SET bytes=x'00' WHERE sha=?", row); }));
        QCOMPARE(read(damaged).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(read(row).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(read(gone).error().code, ErrorCode::NotFound);
        QCOMPARE(verify().size(), 3);
        const auto all = m_database->maintainNow([&](Connection &c) { return verifyStore(c, m_database->blobs()); });
        VERIFY_OK(all);
        QCOMPARE(all->size(), 3);
    }

    void whatNothingRefersToIsCollected()
    {
        const Sha256 needed = put(QByteArray(200000, 'x')).value();
        const Sha256 orphan = put(QByteArray(200000, 'y')).value();
        const Sha256 orphanRow = put("orphan").value();
        VERIFY_OK(keep(needed));
        const auto collect = [&](const QDateTime &olderThan) {
            return m_database->writeNow([&](Connection &c) { return m_database->blobs().collect(c, olderThan); })
                .value();
        };
        QCOMPARE(collect(QDateTime::currentDateTimeUtc().addDays(-1)), 0); // on its way into a transaction, perhaps
        QCOMPARE(collect(QDateTime::currentDateTimeUtc().addDays(1)), 2);
        VERIFY_OK(read(needed));
        QCOMPARE(read(orphan).error().code, ErrorCode::NotFound);
        QCOMPARE(read(orphanRow).error().code, ErrorCode::NotFound);
    }

    void aKilledWriterLeavesOnlyWholeFiles()
    {
        for (int round = 0; round < 5; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--write"), m_database->paths().blobs()});
            QVERIFY(writer.waitForReadyRead());
            QTest::qWait(10 + 17 * round);
            writer.kill();
            QVERIFY(writer.waitForFinished());
        }
        const auto files = m_database->blobs().files();
        VERIFY_OK(files);
        QVERIFY(!files->isEmpty());
        for (const Sha256 &sha : *files)
            VERIFY_OK(read(sha));
        VERIFY_OK(m_database->writeNow(
            [&](Connection &c) { return m_database->blobs().collect(c, QDateTime::currentDateTimeUtc().addDays(1)); }));
        QDirIterator it(m_database->paths().blobs(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!it.hasNext()); // nor anything half written
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile blocker(m_database->paths().blobs() + u'/' + Sha256::of(QByteArray(200000, 'z')).toHex().left(2));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto sha = put(QByteArray(200000, 'z'));
        QVERIFY(!sha);
        QCOMPARE(sha.error().code, ErrorCode::ReadOnly);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--write"))
        return writeForEver(arguments.at(2));
    TestBlobStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_blobstore.moc"
