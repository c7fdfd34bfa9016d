// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/changeset.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace Helpdesk::Store {

class Connection;

/// One use of a prepared statement. Goes back to its connection's cache when it ends. A failure to prepare or bind is
/// kept and returned by step(). Texts returned are copies.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value); ///< index from 1
    template <typename T>
    requires(std::is_same_v<T, int> || std::is_same_v<T, bool> || std::is_same_v<T, quint32>) Statement &bind(int index,
                                                                                                              T value)
    {
        return bind(index, qint64(value));
    }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value); ///< a null string is bound as ""
    Statement &bindUtf8(int index, QByteArrayView value); ///< a text; must stay until the statement ran
    Statement &bind(int index, QByteArrayView value); ///< a blob; null: NULL
    Statement &bind(int index, const QByteArray &value) { return bind(index, QByteArrayView(value)); }
    Statement &bind(int index, const Uid &value); ///< 16 bytes; null uid: NULL
    Statement &bind(int index, const Sha256 &value); ///< 32 bytes; null: NULL
    Statement &bind(int index, const QDateTime &value); ///< milliseconds since 1970; invalid: NULL
    Statement &bindNull(int index);
    /// An enum by its number, or NULL.
    template <typename E>
    requires std::is_enum_v<E> Statement &bind(int index, E value) { return bind(index, qint64(value)); }
    template <typename T> Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }
    /// Binds from the first parameter on: run(a, b, c).
    template <typename... Values> Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True: there is a row. False: done.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, and is ready to be bound again.
    [[nodiscard]] Outcome run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const; ///< column from 0
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Uid uid(int column) const;
    [[nodiscard]] Sha256 sha(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; NULL: invalid
    template <typename E> [[nodiscard]] E value(int column) const { return static_cast<E>(integer(column)); }
    template <typename E> [[nodiscard]] std::optional<E> optional(int column) const
    {
        return isNull(column) ? std::optional<E>() : std::optional<E>(value<E>(column));
    }

private:
    friend class Connection;
    Statement(Connection *connection, sqlite3_stmt *statement, bool *inUse);
    void check(int code);
    Connection *m_connection;
    sqlite3_stmt *m_statement;
    bool *m_inUse; ///< in the cache; null: not cached
    int m_bindError = 0;
};

/// A connection to a profile's replica (main) and outbox (schema `outbox`). Belongs to one thread at a time.
/// Errors: SQLITE_FULL → DiskFull, CORRUPT and NOTADB → StoreDamaged, READONLY → ReadOnly, BUSY → Locked, IOERR →
/// IoFailed, INTERRUPT → Cancelled. Their texts hold no data.
class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };
    /// One database file, with this program's pragmas (WAL, synchronous=FULL, foreign keys) but no look at its schema.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Adds another file under a schema name.
    [[nodiscard]] Outcome attach(const QString &file, const QString &schema);
    /// A statement from the cache, or a new one. `sql` holds one statement.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Runs statements without parameters.
    [[nodiscard]] Outcome exec(const QByteArray &sql);
    /// Runs one statement: run("DELETE FROM x WHERE id=?", id).
    template <typename... Values> [[nodiscard]] Outcome run(std::string_view sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        statement.bindAll(values...);
        return statement.run();
    }
    /// The first column of the first row; NotFound where there is none.
    template <typename... Values> [[nodiscard]] Result<qint64> integer(std::string_view sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        return firstInteger(statement.bindAll(values...));
    }
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changedRows() const; ///< by the last statement

    /// What the running transaction changes; tables add to it. Taken by whoever commits.
    [[nodiscard]] ChangeSet &pendingChanges() { return m_pending.changes; }
    /// The ticket's full text is read again just before the commit: once, however often it changes, and outside any
    /// savepoint (each savepoint makes the index write what it holds).
    void indexBeforeCommit(qint64 number) { m_pending.toIndex.insert(number); }
    /// For hot paths, and for tests that make a statement fail (trace, progress handler, authorizer).
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] Error error(int code) const;

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;
    struct Pending
    {
        ChangeSet changes;
        QSet<qint64> toIndex;
    };
    struct Cached
    {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };
    explicit Connection(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    [[nodiscard]] static Result<qint64> firstInteger(Statement &statement);
    /// The engine rolled the transaction back by itself (disk full, interrupt): nothing may run until its owner knows.
    [[nodiscard]] bool isTransactionLost() const;

    sqlite3 *m_handle;
    std::unordered_map<std::string, std::unique_ptr<Cached>> m_cache;
    Pending m_pending;
    bool m_inTransaction = false;
};

/// BEGIN IMMEDIATE … COMMIT. Rolls back when it goes without commit(). Not nested.
class Transaction
{
public:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Outcome begin();
    [[nodiscard]] Outcome commit();
    void rollback();

private:
    Connection &m_connection;
    Connection::Pending m_before;
    bool m_open = false;
};

/// A part of a transaction that can fail alone: one mail of a batch. Rolls back when it goes without release(), the
/// changes it noted too. After a failure that cost the whole transaction, begin() and release() fail.
class Savepoint
{
public:
    explicit Savepoint(Connection &connection)
        : m_connection(connection)
    {
    }
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    [[nodiscard]] Outcome begin();
    [[nodiscard]] Outcome release();

private:
    Connection &m_connection;
    Connection::Pending m_before;
    bool m_open = false;
};

} // namespace Helpdesk::Store
