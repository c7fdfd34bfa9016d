// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace Helpdesk::Store {

/// Where the pieces of a profile are. A value; touches no disk.
class ProfilePaths
{
public:
    ProfilePaths() = default;
    explicit ProfilePaths(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString replica() const
    {
        return m_folder + QStringLiteral("/replica.db");
    } ///< tickets, register, reference
    [[nodiscard]] QString outbox() const { return m_folder + QStringLiteral("/outbox.db"); } ///< drafts, private state
    [[nodiscard]] QString blobs() const { return m_folder + QStringLiteral("/blobs"); } ///< ab/<sha256>
    [[nodiscard]] QString lock() const { return m_folder + QStringLiteral("/writer.lock"); }

private:
    QString m_folder;
};

/// A profile has one writer. The lock is the operating system's, on a file of the profile: it dies with the process,
/// however that ends. Movable by pointer only; any thread, one at a time.
class WriterLock
{
public:
    /// Locked: another program (or another Database of this one) writes this profile. ReadOnly, IoFailed: the lock
    /// cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>> acquire(const ProfilePaths &paths);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    explicit WriterLock(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    sqlite3 *m_handle;
};

} // namespace Helpdesk::Store
