// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace Helpdesk::Store {

Statement::Statement(Connection *connection, sqlite3_stmt *statement, bool *inUse)
    : m_connection(connection)
    , m_statement(statement)
    , m_inUse(inUse)
{
    if (m_inUse)
        *m_inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_bindError(other.m_bindError)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_bindError)
        m_bindError = code;
}

Statement &Statement::bind(int index, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    if (m_statement)
        check(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                  SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindUtf8(int index, QByteArrayView value)
{
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index, value.isEmpty() ? "" : value.data(), sqlite3_uint64(value.size()),
                                  SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int index, QByteArrayView value)
{
    if (value.isNull())
        return bindNull(index);
    if (m_statement && value.isEmpty())
        check(sqlite3_bind_zeroblob(m_statement, index, 0));
    else if (m_statement)
        check(sqlite3_bind_blob64(m_statement, index, value.data(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int index, const Uid &value)
{
    return value.isNull() ? bindNull(index) : bind(index, QByteArrayView(value.toBytes()));
}

Statement &Statement::bind(int index, const Sha256 &value)
{
    return value.isNull() ? bindNull(index) : bind(index, QByteArrayView(value.toBytes()));
}

Statement &Statement::bind(int index, const QDateTime &value)
{
    return value.isValid() ? bind(index, value.toMSecsSinceEpoch()) : bindNull(index);
}

Statement &Statement::bindNull(int index)
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, index));
    return *this;
}

Result<bool> Statement::step()
{
    if (!m_statement || m_bindError)
        return fail(m_connection->error(m_bindError));
    if (m_connection->isTransactionLost())
        return fail(storeError(SQLITE_ABORT));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(m_connection->error(code));
}

Outcome Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            reset();
            return fail(row.error());
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size == 0 ? QByteArray("") : QByteArray(data, size);
}

Uid Statement::uid(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return Uid::fromBytes(QByteArrayView(data, sqlite3_column_bytes(m_statement, column))).value_or(Uid());
}

Sha256 Statement::sha(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return Sha256::fromBytes(QByteArrayView(data, sqlite3_column_bytes(m_statement, column))).value_or(Sha256());
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace Helpdesk::Store
