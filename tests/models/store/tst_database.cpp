// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingtable.h"
#include "storefixture.h"

#include <QProcess>

#include <thread>

using namespace Helpdesk;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

/// What the second process does: "hold" keeps the profile open until it is killed, "read" counts tickets beside a
/// writer.
int secondProcess(const QString &what, const QString &folder)
{
    const auto database
        = Database::open(folder, what == QStringLiteral("hold") ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    QTextStream out(stdout);
    if (!database) {
        out << "error " << int(database.error().code) << Qt::endl;
        return exitCode(database.error().code);
    }
    const auto count = (*database)->readNow(
        [](Connection &connection) { return connection.integer("SELECT count(*) FROM ticket"); });
    out << "tickets " << (count ? *count : -1) << Qt::endl;
    if (what == QStringLiteral("hold"))
        QTextStream(stdin).readLine();
    return 0;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingProfileIsNotFound()
    {
        TemporaryFolder folder;
        const auto opened = Database::open(sampleProfile(folder), Database::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(!opened.error().remedy.isEmpty());
    }

    void writesAreCommittedInOrder()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        QList<QFuture<Outcome>> writes;
        for (int i = 0; i < 50; ++i) {
            writes += (*database)->write(
                [i](Connection &connection) { return SettingTable(connection).set(QStringLiteral("last"), i); });
        }
        for (auto &write : writes)
            VERIFY_OK(write.result());
        const auto last = (*database)->readNow(
            [](Connection &connection) { return SettingTable(connection).value(QStringLiteral("last")); });
        VERIFY_OK(last);
        QCOMPARE(last->toInt(), 49);
    }

    void anErrorRollsBackAndIsReturned()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        const Outcome written = (*database)->writeNow([](Connection &connection) -> Outcome {
            HELPDESK_TRY(SettingTable(connection).set(QStringLiteral("a"), 1));
            return fail(ErrorCode::Refused, QStringLiteral("no"));
        });
        QCOMPARE(written.error().code, ErrorCode::Refused);
        const auto value = (*database)->readNow(
            [](Connection &connection) { return SettingTable(connection).value(QStringLiteral("a")); });
        QVERIFY(value->isUndefined());
    }

    void commitsArePublishedAndRollbacksAreNot()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        SequentialUidSource ids;
        std::mutex mutex;
        QList<ChangeSet> seen;
        Subscription subscription = (*database)->subscribe([&](const ChangeSet &changes) {
            const std::scoped_lock lock(mutex);
            seen += changes;
        });
        Domain::Ticket ticket = sampleTicket(ids);
        VERIFY_OK(writeHeads(**database, {ticket}));
        ticket.version = 2;
        ticket.updatedAt = moment(60);
        VERIFY_OK(writeHeads(**database, {ticket}));
        QVERIFY(!writeHeads(**database, {ticket})); // stale
        subscription.reset();
        ticket.version = 3;
        VERIFY_OK(writeHeads(**database, {ticket}));
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(0).rows.size(), 1);
        QVERIFY(!seen.at(0).rows.first().before);
        QCOMPARE(seen.at(1).rows.first().before->updated, moment().toMSecsSinceEpoch());
        QCOMPARE(seen.at(1).rows.first().after->updated, moment(60).toMSecsSinceEpoch());
        QCOMPARE(seen.at(1).rows.first().uid, ticket.uid);
    }

    void aPartOfATransactionCanFailAlone()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        VERIFY_OK((*database)->writeNow([](Connection &connection) -> Outcome {
            for (int i = 0; i < 3; ++i) {
                Savepoint part(connection);
                HELPDESK_TRY(part.begin());
                HELPDESK_TRY(SettingTable(connection).set(QString::number(i), i));
                if (i != 1)
                    HELPDESK_TRY(part.release());
            }
            return {};
        }));
        const auto all = (*database)->readNow([](Connection &connection) { return SettingTable(connection).all(); });
        QCOMPARE(all->keys(), QStringList({QStringLiteral("0"), QStringLiteral("2")}));
    }

    void aSecondWriterIsRefusedAndReadersAreNot()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        SequentialUidSource ids;
        VERIFY_OK(writeHeads(**database, {sampleTicket(ids)}));
        QCOMPARE(Database::open(sampleProfile(folder), Database::Mode::ReadWrite).error().code, ErrorCode::Locked);
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--second"), QStringLiteral("hold"), sampleProfile(folder)});
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitCode(), 3);
        QProcess reader;
        reader.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--second"), QStringLiteral("read"), sampleProfile(folder)});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput().trimmed(), QByteArray("tickets 1"));
    }

    void aKilledWriterLeavesNoLock()
    {
        TemporaryFolder folder;
        VERIFY_OK(Database::open(sampleProfile(folder), Database::Mode::Create));
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--second"), QStringLiteral("hold"), sampleProfile(folder)});
        QVERIFY(writer.waitForReadyRead());
        QCOMPARE(Database::open(sampleProfile(folder), Database::Mode::ReadWrite).error().code, ErrorCode::Locked);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        VERIFY_OK(Database::open(sampleProfile(folder), Database::Mode::ReadWrite));
    }

    void aReadOnlyStoreRefusesToWrite()
    {
        TemporaryFolder folder;
        VERIFY_OK(Database::open(sampleProfile(folder), Database::Mode::Create));
        auto database = Database::open(sampleProfile(folder), Database::Mode::ReadOnly);
        VERIFY_OK(database);
        const Outcome written = (*database)->writeNow(
            [](Connection &connection) { return SettingTable(connection).set(QStringLiteral("a"), 1); });
        QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        const auto tried = (*database)->readNow(
            [](Connection &connection) { return SettingTable(connection).set(QStringLiteral("a"), 1); });
        QCOMPARE(tried.error().code, ErrorCode::ReadOnly);
    }

    void aReadOnlyFolderCanBeReadAndNotWritten()
    {
        TemporaryFolder folder;
        SequentialUidSource ids;
        {
            auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
            VERIFY_OK(database);
            VERIFY_OK(writeHeads(**database, {sampleTicket(ids)}));
        }
        const auto restrict
            = [&](QFileDevice::Permissions permissions) { QFile::setPermissions(sampleProfile(folder), permissions); };
        restrict(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        if (QFileInfo(sampleProfile(folder)).isWritable())
            QSKIP("the super-user may write everywhere; the test run uses another user");
        {
            auto reader = Database::open(sampleProfile(folder), Database::Mode::ReadOnly);
            VERIFY_OK(reader);
            QCOMPARE(
                (*reader)
                    ->readNow([](Connection &connection) { return connection.integer("SELECT count(*) FROM ticket"); })
                    .value(),
                1);
        }
        const auto writer = Database::open(sampleProfile(folder), Database::Mode::ReadWrite);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::ReadOnly);
        const auto elsewhere = Database::open(sampleProfile(folder) + QStringLiteral("/below"), Database::Mode::Create);
        QCOMPARE(elsewhere.error().code, ErrorCode::ReadOnly);
        restrict(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void anObsoleteReadIsInterruptedOrSkipped()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        const auto endless = [](Connection &connection) {
            return connection.integer(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        };
        ReadLane lane;
        QList<QFuture<Result<qint64>>> reads;
        for (int i = 0; i < 20; ++i)
            reads += (*database)->read(endless, lane.next());
        auto last
            = (*database)->read([](Connection &connection) { return connection.integer("SELECT 7"); }, lane.next());
        QCOMPARE(last.result().value(), 7);
        for (auto &read : reads)
            QCOMPARE(read.result().error().code, ErrorCode::Cancelled);
        QCOMPARE((*database)->readNow([](Connection &connection) { return connection.integer("SELECT 8"); }).value(),
                 8);
    }

    void closingFinishesWritesAndDropsReads()
    {
        TemporaryFolder folder;
        QList<QFuture<Outcome>> writes;
        {
            auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
            VERIFY_OK(database);
            for (int i = 0; i < 20; ++i) {
                writes += (*database)->write(
                    [i](Connection &connection) { return SettingTable(connection).set(QString::number(i), i); });
            }
        }
        for (auto &write : writes)
            VERIFY_OK(write.result());
        auto database = Database::open(sampleProfile(folder), Database::Mode::ReadOnly);
        VERIFY_OK(database);
        QCOMPARE((*database)->readNow([](Connection &connection) { return SettingTable(connection).all(); })->size(),
                 20);
    }

    void manyThreadsMayAskAtOnce()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 25; ++i) {
                    const auto key = QString::number(t * 100 + i);
                    const bool written
                        = (*database)->writeNow([&](Connection &c) { return SettingTable(c).set(key, i); }).has_value();
                    const auto read = (*database)->readNow([&](Connection &c) { return SettingTable(c).value(key); });
                    if (!written || !read || read->toInt() != i)
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--second"))
        return secondProcess(arguments.at(2), arguments.at(3));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
