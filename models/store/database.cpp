// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/backup.h"
#include "store/migrations.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace Helpdesk::Store {

namespace {

Error noProfile(const QString &folder)
{
    return {ErrorCode::NotFound, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile cannot be opened")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "there is none in %1")).arg(folder),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Make one with “pnd-helpdeskctl init”"))};
}

Outcome makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return fail(ErrorCode::ReadOnly, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile cannot be made")),
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the folder %1 cannot be written")).arg(folder),
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Choose another with --profile, or check the rights")));
}

Outcome upgrade(const QString &file, Schema schema, Connection::Access access)
{
    HELPDESK_TRY_ASSIGN(const auto connection, Connection::open(file, access));
    HELPDESK_TRY(checkQuickly(*connection));
    return migrate(*connection, schema);
}

Outcome requireCurrent(const QString &file, Schema schema)
{
    HELPDESK_TRY_ASSIGN(const auto connection, Connection::open(file, Connection::Access::ReadOnly));
    HELPDESK_TRY(checkQuickly(*connection));
    HELPDESK_TRY_ASSIGN(const int version, storedVersion(*connection, schema));
    if (version == schemaVersion(schema))
        return {};
    return fail(ErrorCode::ReadOnly, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile cannot be read")),
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "an older version wrote it, and it must be upgraded first")),
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Open it once for writing")));
}

} // namespace

Subscription &Subscription::operator=(Subscription &&other) noexcept
{
    if (this != &other) {
        reset();
        m_end = std::exchange(other.m_end, nullptr);
    }
    return *this;
}

void Subscription::reset()
{
    if (const auto end = std::exchange(m_end, nullptr))
        end();
}

Database::Database(ProfilePaths paths, bool readOnly)
    : m_paths(std::move(paths))
    , m_blobs(m_paths.blobs())
    , m_readOnly(readOnly)
{
}

Database::~Database()
{
    m_readers.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Database>> Database::open(const QString &profileFolder, Mode mode)
{
    std::unique_ptr<Database> database(new Database(ProfilePaths(profileFolder), mode == Mode::ReadOnly));
    HELPDESK_TRY(database->start(mode));
    return database;
}

Outcome Database::start(Mode mode)
{
    HELPDESK_TRY(finishRestore(m_paths));
    if (mode != Mode::Create && !QFileInfo::exists(m_paths.replica()))
        return fail(noProfile(m_paths.folder()));
    if (m_readOnly) {
        HELPDESK_TRY(requireCurrent(m_paths.replica(), Schema::Replica));
        HELPDESK_TRY(requireCurrent(m_paths.outbox(), Schema::Outbox));
    } else {
        if (mode == Mode::Create)
            HELPDESK_TRY(makeFolder(m_paths.folder()));
        if (!QFileInfo(m_paths.folder()).isWritable())
            return fail(storeError(SQLITE_READONLY));
        HELPDESK_TRY_ASSIGN(m_lock, WriterLock::acquire(m_paths));
        if (QFileInfo::exists(m_paths.replica()))
            discardUnfinishedRestore(m_paths);
        HELPDESK_TRY(makeFolder(m_paths.blobs()));
        const auto access = mode == Mode::Create ? Connection::Access::Create : Connection::Access::ReadWrite;
        HELPDESK_TRY(upgrade(m_paths.replica(), Schema::Replica, access));
        HELPDESK_TRY(upgrade(m_paths.outbox(), Schema::Outbox, Connection::Access::Create));
        std::vector<std::unique_ptr<Connection>> writer(1);
        HELPDESK_TRY_ASSIGN(writer[0], connect(Connection::Access::ReadWrite));
        m_writer = std::make_unique<JobQueue>(std::move(writer), JobQueue::AtEnd::Finish);
    }
    std::vector<std::unique_ptr<Connection>> readers(readerCount);
    for (auto &reader : readers) {
        HELPDESK_TRY_ASSIGN(reader, connect(Connection::Access::ReadOnly));
    }
    m_readers = std::make_unique<JobQueue>(std::move(readers), JobQueue::AtEnd::Drop);
    return {};
}

Result<std::unique_ptr<Connection>> Database::connect(Connection::Access access) const
{
    HELPDESK_TRY_ASSIGN(auto connection, Connection::open(m_paths.replica(), access));
    HELPDESK_TRY(connection->attach(m_paths.outbox(), QStringLiteral("outbox")));
    return connection;
}

Subscription Database::subscribe(std::function<void(const ChangeSet &)> callback)
{
    const std::scoped_lock lock(m_subscribersMutex);
    const int id = m_nextSubscriber++;
    m_subscribers.append({id, std::move(callback)});
    return Subscription([this, id] {
        const std::scoped_lock guard(m_subscribersMutex);
        m_subscribers.removeIf([id](const auto &item) { return item.first == id; });
    });
}

void Database::publish(Connection &connection)
{
    const ChangeSet changes = std::exchange(connection.pendingChanges(), {});
    if (changes.isEmpty())
        return;
    const std::scoped_lock lock(m_subscribersMutex);
    const auto subscribers = m_subscribers;
    for (const auto &[id, callback] : subscribers)
        callback(changes);
}

Outcome Database::beginSnapshot(Connection &connection)
{
    return connection.exec("BEGIN");
}

void Database::endSnapshot(Connection &connection)
{
    // A snapshot holds nothing to lose: an interrupted read ended it already.
    (void)connection.exec("ROLLBACK");
}

Error Database::refusal(bool writing) const
{
    if (writing) {
        return {ErrorCode::ReadOnly,
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Nothing can be written")),
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the profile was opened for reading")),
                {}};
    }
    return {ErrorCode::Cancelled, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The work was cancelled")), {}, {}};
}

} // namespace Helpdesk::Store
