// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "storefixture.h"

using namespace Helpdesk;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

/// The schema as text, for comparison.
QStringList schemaOf(Connection &connection)
{
    QStringList lines;
    Statement rows
        = connection.prepare("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.step().value_or(false))
        lines += QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u'|');
    return lines;
}

std::unique_ptr<Connection> openFile(const QString &file)
{
    auto connection = Connection::open(file, Connection::Access::Create);
    return connection ? std::move(*connection) : nullptr;
}

void overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::ReadWrite));
    QVERIFY(target.seek(at));
    QCOMPARE(target.write(bytes), bytes.size());
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOldVersionUpgradesToTheFreshSchema()
    {
        TemporaryFolder folder;
        for (const Schema schema : {Schema::Replica, Schema::Outbox}) {
            const auto fresh = openFile(folder.path(QStringLiteral("fresh%1.db").arg(int(schema))));
            QVERIFY(fresh);
            VERIFY_OK(migrate(*fresh, schema));
            const QStringList expected = schemaOf(*fresh);
            QVERIFY(!expected.isEmpty());
            for (int version = 1; version < schemaVersion(schema); ++version) {
                const auto old = openFile(folder.path(QStringLiteral("old%1-%2.db").arg(int(schema)).arg(version)));
                QVERIFY(old);
                VERIFY_OK(migrate(*old, schema, version));
                QCOMPARE(storedVersion(*old, schema).value(), version);
                QVERIFY(schemaOf(*old) != expected);
                VERIFY_OK(migrate(*old, schema));
                QCOMPARE(schemaOf(*old), expected);
                QCOMPARE(storedVersion(*old, schema).value(), schemaVersion(schema));
            }
        }
    }

    void rowsSurviveAnUpgrade()
    {
        TemporaryFolder folder;
        const auto old = openFile(folder.path(QStringLiteral("old.db")));
        QVERIFY(old);
        VERIFY_OK(migrate(*old, Schema::Replica, 1));
        VERIFY_OK(old->exec("INSERT INTO small_blob (sha, bytes) VALUES (zeroblob(32), x'01')"));
        VERIFY_OK(migrate(*old, Schema::Replica));
        QCOMPARE(old->integer("SELECT count(*) FROM small_blob").value(), 1);
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        TemporaryFolder folder;
        const QString profile = sampleProfile(folder);
        VERIFY_OK(Database::open(profile, Database::Mode::Create));
        {
            const auto file = openFile(profile + QStringLiteral("/replica.db"));
            QVERIFY(file);
            VERIFY_OK(file->exec("PRAGMA user_version=999"));
        }
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly, Database::Mode::Create}) {
            const auto opened = Database::open(profile, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::StoreTooNew);
        }
        const auto file = openFile(profile + QStringLiteral("/replica.db"));
        QCOMPARE(file->integer("PRAGMA user_version").value(), 999);
    }

    void aDamagedFileIsTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("text instead of a database") << QStringLiteral("text");
        QTest::newRow("head overwritten") << QStringLiteral("head");
        QTest::newRow("pages overwritten") << QStringLiteral("pages");
        QTest::newRow("cut short") << QStringLiteral("cut");
        QTest::newRow("another program's database") << QStringLiteral("foreign");
    }

    void aDamagedFileIsTold()
    {
        QFETCH(QString, kind);
        TemporaryFolder folder;
        const QString profile = sampleProfile(folder);
        const QString replica = profile + QStringLiteral("/replica.db");
        VERIFY_OK(Database::open(profile, Database::Mode::Create));
        if (kind == QStringLiteral("text")) {
            QFile file(replica);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray("this is a letter, not a database\n").repeated(200));
        } else if (kind == QStringLiteral("head")) {
            overwrite(replica, 0, QByteArray(64, 'x'));
        } else if (kind == QStringLiteral("pages")) {
            overwrite(replica, 4096, QByteArray(8 * 4096, '\x5a'));
        } else if (kind == QStringLiteral("cut")) {
            QVERIFY(QFile::resize(replica, 3 * 4096));
        } else {
            QVERIFY(QFile::remove(replica));
            const auto other = openFile(replica);
            QVERIFY(other);
            VERIFY_OK(other->exec("CREATE TABLE recipe (name TEXT); PRAGMA user_version=2"));
        }
        for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
            const auto opened = Database::open(profile, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
            QCOMPARE(exitCode(opened.error().code), 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
