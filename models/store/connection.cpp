// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace Helpdesk::Store {

namespace {

constexpr size_t cacheLimit = 256;

/// A read-only medium without a journal left behind cannot hold the shared index of WAL: nothing can change it either.
bool isImmutable(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    return !folder.isWritable() && QFileInfo(file + QStringLiteral("-wal")).size() == 0;
}

QByteArray uriOf(const QString &file, bool readOnly)
{
    QByteArray uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    if (readOnly && isImmutable(file))
        uri += "?immutable=1";
    return uri;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uriOf(file, access == Access::ReadOnly).constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (code != SQLITE_OK)
        return fail(storeError(code));
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    HELPDESK_TRY(connection->exec("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"));
    if (access == Access::ReadOnly) {
        HELPDESK_TRY(connection->exec("PRAGMA query_only=ON; PRAGMA cache_size=-8000;"));
    } else {
        HELPDESK_TRY(connection->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000;"));
    }
    return connection;
}

Connection::~Connection()
{
    for (const auto &[sql, cached] : m_cache)
        sqlite3_finalize(cached->statement);
    sqlite3_close_v2(m_handle);
}

Outcome Connection::attach(const QString &file, const QString &schema)
{
    const bool readOnly = sqlite3_db_readonly(m_handle, "main") == 1;
    HELPDESK_TRY(run("ATTACH ? AS ?", QString::fromLatin1(uriOf(file, readOnly)), schema));
    if (readOnly)
        return {};
    const QByteArray name = schema.toUtf8();
    return exec("PRAGMA " + name + ".journal_mode=WAL; PRAGMA " + name + ".synchronous=FULL;");
}

Statement Connection::prepare(std::string_view sql)
{
    const auto found = m_cache.find(std::string(sql));
    if (found != m_cache.end() && !found->second->inUse)
        return {this, found->second->statement, &found->second->inUse};
    sqlite3_stmt *statement = nullptr;
    const bool keep = found == m_cache.end();
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), keep ? SQLITE_PREPARE_PERSISTENT : 0,
                                        &statement, nullptr);
    if (code != SQLITE_OK || !keep) {
        Statement single(this, statement, nullptr);
        single.m_bindError = code;
        return single;
    }
    if (m_cache.size() >= cacheLimit) {
        std::erase_if(m_cache, [](const auto &item) {
            if (item.second->inUse)
                return false;
            sqlite3_finalize(item.second->statement);
            return true;
        });
    }
    auto &cached = m_cache[std::string(sql)];
    cached = std::make_unique<Cached>(Cached{statement, false});
    return {this, statement, &cached->inUse};
}

Outcome Connection::exec(const QByteArray &sql)
{
    if (isTransactionLost())
        return fail(storeError(SQLITE_ABORT));
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(error(code));
    return {};
}

Result<qint64> Connection::firstInteger(Statement &statement)
{
    HELPDESK_TRY_ASSIGN(const bool row, statement.step());
    if (!row)
        return fail(ErrorCode::NotFound, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "There is no such row in the store")));
    return statement.integer(0);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

Error Connection::error(int code) const
{
    // Only a constraint's text is sure to hold names alone.
    const bool named = (code & 0xff) == SQLITE_CONSTRAINT;
    return storeError(code, named ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString());
}

bool Connection::isTransactionLost() const
{
    return m_inTransaction && sqlite3_get_autocommit(m_handle) != 0;
}

Transaction::~Transaction()
{
    rollback();
}

Outcome Transaction::begin()
{
    if (m_connection.m_inTransaction)
        return fail(storeError(SQLITE_MISUSE));
    HELPDESK_TRY(m_connection.exec("BEGIN IMMEDIATE"));
    m_connection.m_inTransaction = true;
    m_before = m_connection.m_pending;
    m_open = true;
    return {};
}

Outcome Transaction::commit()
{
    SearchIndex index(m_connection);
    for (const qint64 number : std::exchange(m_connection.m_pending.toIndex, {}))
        HELPDESK_TRY(index.update(number));
    Outcome committed = m_connection.exec("COMMIT");
    if (!committed) {
        rollback();
        return committed;
    }
    m_connection.m_inTransaction = false;
    m_open = false;
    return {};
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    m_connection.m_inTransaction = false;
    m_connection.m_pending = m_before;
    if (sqlite3_get_autocommit(m_connection.m_handle) == 0)
        sqlite3_exec(m_connection.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    m_connection.m_pending = m_before;
    if (sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

Outcome Savepoint::begin()
{
    if (!m_connection.m_inTransaction)
        return fail(storeError(SQLITE_MISUSE));
    HELPDESK_TRY(m_connection.exec("SAVEPOINT part"));
    m_before = m_connection.m_pending;
    m_open = true;
    return {};
}

Outcome Savepoint::release()
{
    HELPDESK_TRY(m_connection.exec("RELEASE part"));
    m_open = false;
    return {};
}

} // namespace Helpdesk::Store
