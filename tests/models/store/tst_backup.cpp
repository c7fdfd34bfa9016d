// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/backupfile.h"
#include "store/check.h"
#include "store/drafttable.h"
#include "store/ledgertable.h"
#include "store/searchindex.h"
#include "storefixture.h"

#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

class TestBackup : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
    SequentialUidSource m_ids;
    QString m_file;

    ProfilePaths profile() const { return ProfilePaths(sampleProfile(*m_folder)); }
    qint64 tickets()
    {
        return m_database->readNow([](Connection &c) { return c.integer("SELECT count(*) FROM ticket"); }).value_or(-1);
    }
    void reopen()
    {
        m_database.reset();
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        m_database = std::move(*database);
    }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_file = m_folder->path(QStringLiteral("desk.backup"));
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
        VERIFY_OK(m_database->writeNow([&](Connection &c) -> Outcome {
            Changes changes;
            changes.heads = {sampleTicket(m_ids)};
            changes.messages = {sampleMessage(m_ids, changes.heads.first(), QStringLiteral("Bonjour"))};
            HELPDESK_TRY(TicketTable(c).writeChanges(changes));
            for (const QByteArray &bytes : {QByteArray("small"), QByteArray(2500000, 'L')}) {
                HELPDESK_TRY_ASSIGN(const Sha256 sha, m_database->blobs().put(c, bytes));
                HELPDESK_TRY(LedgerTable(c).keep({QStringLiteral("s"), sha.toHex()}, sha, bytes.size(), moment()));
            }
            return DraftTable(c).save({QStringLiteral("new"), QStringLiteral("brouillon"), {}, moment()});
        }));
    }
    void cleanup() { m_database.reset(); }

    void aRestoredProfileIsTheOneThatWasSaved()
    {
        const auto saved = backup(profile(), m_file);
        VERIFY_OK(saved);
        QCOMPARE(saved->tickets, 1);
        QCOMPARE(saved->blobs, 1);
        QCOMPARE(saved->missing, 0);
        VERIFY_OK(checkBackup(m_file));
        VERIFY_OK(writeHeads(*m_database, {sampleTicket(m_ids)}));
        m_database.reset();
        const auto restored = restore(m_file, profile());
        VERIFY_OK(restored);
        QCOMPARE(restored->info.tickets, 1);
        reopen();
        QCOMPARE(tickets(), 1);
        QCOMPARE(m_database->maintainNow([&](Connection &c) { return verifyStore(c, m_database->blobs()); }).value(),
                 QStringList());
        const auto large = m_database->readNow(
            [&](Connection &c) { return m_database->blobs().read(c, Sha256::of(QByteArray(2500000, 'L'))); });
        QCOMPARE(large->size(), 2500000);
        QCOMPARE(m_database->readNow([](Connection &c) { return DraftTable(c).list(); })->first().text,
                 QStringLiteral("brouillon"));
        // The profile that was there is kept.
        auto previous = Database::open(restored->previous, Database::Mode::ReadOnly);
        VERIFY_OK(previous);
        QCOMPARE((*previous)->readNow([](Connection &c) { return c.integer("SELECT count(*) FROM ticket"); }).value(),
                 2);
    }

    void aProfileIsMadeWhereThereIsNone()
    {
        VERIFY_OK(backup(profile(), m_file));
        const ProfilePaths elsewhere(m_folder->path(QStringLiteral("new/place")));
        const auto restored = restore(m_file, elsewhere);
        VERIFY_OK(restored);
        QVERIFY(restored->previous.isEmpty());
        VERIFY_OK(Database::open(elsewhere.folder(), Database::Mode::ReadWrite));
    }

    void aBackupBesideAWriterIsConsistent()
    {
        std::atomic<bool> stop = false;
        std::thread writer([&] {
            while (!stop) {
                (void)m_database->writeNow([&](Connection &c) -> Outcome {
                    Changes changes;
                    changes.heads = {sampleTicket(m_ids), sampleTicket(m_ids)};
                    HELPDESK_TRY(TicketTable(c).writeChanges(changes));
                    HELPDESK_TRY_ASSIGN(const Sha256 sha,
                                        m_database->blobs().put(c, m_ids.next().toBytes().repeated(10000)));
                    HELPDESK_TRY(LedgerTable(c).keep({QStringLiteral("s"), sha.toHex()}, sha, 1, moment()));
                    return {};
                });
            }
        });
        for (int i = 0; i < 4; ++i) {
            const QString file = m_file + QString::number(i);
            const auto saved = backup(profile(), file);
            VERIFY_OK(saved);
            QCOMPARE(saved->tickets % 2, 1); // always whole transactions
            QCOMPARE(saved->missing, 0);
            const ProfilePaths copy(m_folder->path(QStringLiteral("copy%1").arg(i)));
            VERIFY_OK(restore(file, copy));
            auto opened = Database::open(copy.folder(), Database::Mode::ReadWrite);
            VERIFY_OK(opened);
            QCOMPARE((*opened)->maintainNow([&](Connection &c) { return verifyStore(c, (*opened)->blobs()); }).value(),
                     QStringList());
        }
        stop = true;
        writer.join();
    }

    void aProfileInUseIsNotReplaced()
    {
        VERIFY_OK(backup(profile(), m_file));
        QCOMPARE(restore(m_file, profile()).error().code, ErrorCode::Locked);
        QCOMPARE(tickets(), 1);
    }

    void aBrokenBackupTouchesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QStringLiteral("text") << ErrorCode::InvalidInput;
        QTest::newRow("another database") << QStringLiteral("replica") << ErrorCode::InvalidInput;
        QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::NotFound;
        QTest::newRow("cut") << QStringLiteral("cut") << ErrorCode::StoreDamaged;
        QTest::newRow("one byte of a file changed") << QStringLiteral("byte") << ErrorCode::StoreDamaged;
        QTest::newRow("a file left out") << QStringLiteral("less") << ErrorCode::StoreDamaged;
        QTest::newRow("leads out of the profile") << QStringLiteral("path") << ErrorCode::StoreDamaged;
        QTest::newRow("newer container") << QStringLiteral("newer") << ErrorCode::StoreTooNew;
        QTest::newRow("newer store") << QStringLiteral("newer store") << ErrorCode::StoreTooNew;
    }

    void aBrokenBackupTouchesNothing()
    {
        QFETCH(QString, kind);
        QFETCH(ErrorCode, code);
        if (kind == QStringLiteral("newer store"))
            VERIFY_OK(m_database->maintainNow([](Connection &c) { return c.exec("PRAGMA user_version=999"); }));
        VERIFY_OK(backup(profile(), m_file));
        m_database.reset();
        if (kind == QStringLiteral("text")) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray("not a backup ").repeated(1000));
        } else if (kind == QStringLiteral("replica")) {
            QVERIFY(QFile::remove(m_file));
            QVERIFY(QFile::copy(profile().replica(), m_file));
        } else if (kind == QStringLiteral("missing")) {
            QVERIFY(QFile::remove(m_file));
        } else if (kind == QStringLiteral("cut")) {
            QVERIFY(QFile::resize(m_file, QFileInfo(m_file).size() / 2));
        } else if (kind != QStringLiteral("newer store")) {
            const auto file = Connection::open(m_file, Connection::Access::ReadWrite);
            VERIFY_OK(file);
            const QHash<QString, QByteArray> statements{
                {QStringLiteral("byte"),
                 "UPDATE piece SET bytes=zeroblob(length(bytes)) WHERE entry LIKE 'blobs/%' AND place=1"},
                {QStringLiteral("less"), "DELETE FROM entry WHERE name='outbox.db'"},
                {QStringLiteral("path"), "UPDATE entry SET name='blobs/../../evil' WHERE name LIKE 'blobs/%'"},
                {QStringLiteral("newer"), "PRAGMA user_version=99"}};
            VERIFY_OK((*file)->exec(statements.value(kind)));
        }
        const auto restored = restore(m_file, profile());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        if (kind == QStringLiteral("newer store"))
            return;
        reopen();
        QCOMPARE(tickets(), 1);
        QCOMPARE(m_database->maintainNow([&](Connection &c) { return verifyStore(c, m_database->blobs()); }).value(),
                 QStringList());
        QVERIFY(!names().contains(QStringLiteral("profile.restoring")));
        QVERIFY(!names().contains(QStringLiteral("evil")));
    }

    void aFileThatIsThereIsNotOverwritten()
    {
        VERIFY_OK(backup(profile(), m_file));
        const qint64 size = QFileInfo(m_file).size();
        QCOMPARE(backup(profile(), m_file).error().code, ErrorCode::InvalidInput);
        QCOMPARE(QFileInfo(m_file).size(), size);
        QCOMPARE(backup(profile(), m_folder->path(QStringLiteral("no/such/folder"))).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(backup(ProfilePaths(m_folder->path(QStringLiteral("none"))), m_file + u'2').error().code,
                 ErrorCode::NotFound);
    }

    void aCancelledBackupLeavesNothing()
    {
        const QStringList before = names();
        QCOMPARE(backup(profile(), m_file, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
        QCOMPARE(names(), before);
        VERIFY_OK(backup(profile(), m_file));
        m_database.reset();
        const QStringList saved = names();
        QCOMPARE(
            restore(m_file, profile(), [](qint64 done, qint64 total) { return done < total / 2 + 1000; }).error().code,
            ErrorCode::Cancelled);
        QCOMPARE(names(), saved);
        reopen();
        QCOMPARE(tickets(), 1);
    }

    void aMissingFileDoesNotStandInTheWay()
    {
        QVERIFY(QFile::remove(m_database->blobs().filePath(Sha256::of(QByteArray(2500000, 'L')))));
        const auto saved = backup(profile(), m_file);
        VERIFY_OK(saved);
        QCOMPARE(saved->missing, 1);
    }

    void aSwapThatWasCutShortIsFinished()
    {
        VERIFY_OK(backup(profile(), m_file));
        m_database.reset();
        // As a crash between the two renames leaves it.
        QVERIFY(QDir().rename(sampleProfile(*m_folder), sampleProfile(*m_folder) + QStringLiteral(".restored")));
        reopen();
        QCOMPARE(tickets(), 1);
        // As a crash before them leaves it: the old profile stays, the rest goes.
        QVERIFY(QDir().mkpath(sampleProfile(*m_folder) + QStringLiteral(".restored")));
        QVERIFY(QFile::copy(profile().replica(), sampleProfile(*m_folder) + QStringLiteral(".restored/replica.db")));
        reopen();
        QVERIFY(!names().contains(QStringLiteral("profile.restored")));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
