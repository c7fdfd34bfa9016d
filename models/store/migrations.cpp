// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/storeerror.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace Helpdesk::Store {

namespace {

constexpr qint64 quickCheckLimit = 16 * 1024 * 1024;

int applicationId(Schema schema)
{
    return schema == Schema::Replica ? 0x504e4431 : 0x504e4432; // "PND1", "PND2"
}

QDir folder(Schema schema)
{
    initMigrations();
    QDir dir(schema == Schema::Replica ? QStringLiteral(":/store/migrations/replica")
                                       : QStringLiteral(":/store/migrations/outbox"));
    dir.setSorting(QDir::Name);
    return dir;
}

Error foreign()
{
    return {ErrorCode::StoreDamaged, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile's database cannot be used")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the file is not one of this program")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Restore a backup"))};
}

Outcome step(Connection &connection, Schema schema, const QString &name, int number)
{
    QFile file(folder(schema).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "A step of the store's upgrade is missing")), name);
    Transaction transaction(connection);
    HELPDESK_TRY(transaction.begin());
    HELPDESK_TRY(connection.exec(file.readAll()));
    HELPDESK_TRY(connection.exec("PRAGMA user_version=" + QByteArray::number(number)
                                 + "; PRAGMA application_id=" + QByteArray::number(applicationId(schema))));
    return transaction.commit();
}

} // namespace

int schemaVersion(Schema schema)
{
    return int(folder(schema).entryList({QStringLiteral("*.sql")}).size());
}

Result<int> storedVersion(Connection &connection, Schema schema)
{
    HELPDESK_TRY_ASSIGN(const qint64 tables, connection.integer("SELECT count(*) FROM sqlite_schema"));
    HELPDESK_TRY_ASSIGN(const qint64 id, connection.integer("PRAGMA application_id"));
    HELPDESK_TRY_ASSIGN(const qint64 version, connection.integer("PRAGMA user_version"));
    if (tables == 0 && version == 0)
        return 0;
    if (id != applicationId(schema))
        return fail(foreign());
    if (version > schemaVersion(schema)) {
        return fail(ErrorCode::StoreTooNew, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile cannot be opened")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "a newer version of this program wrote it")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Install that version")));
    }
    return int(version);
}

Outcome migrate(Connection &connection, Schema schema, int version)
{
    HELPDESK_TRY_ASSIGN(const int stored, storedVersion(connection, schema));
    const QStringList files = folder(schema).entryList({QStringLiteral("*.sql")});
    const int last = version < 0 ? int(files.size()) : version;
    for (int number = stored + 1; number <= last; ++number)
        HELPDESK_TRY(step(connection, schema, files.at(number - 1), number));
    return {};
}

Outcome checkQuickly(Connection &connection)
{
    HELPDESK_TRY_ASSIGN(const qint64 pages, connection.integer("PRAGMA page_count"));
    HELPDESK_TRY_ASSIGN(const qint64 size, connection.integer("PRAGMA page_size"));
    if (pages * size > quickCheckLimit)
        return {};
    Statement check = connection.prepare("PRAGMA quick_check(1)");
    HELPDESK_TRY_ASSIGN(const bool row, check.step());
    if (!row || check.text(0) != QStringLiteral("ok"))
        return fail(storeError(SQLITE_CORRUPT));
    return {};
}

} // namespace Helpdesk::Store
