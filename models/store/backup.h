// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/profile.h"

#include <functional>

namespace Helpdesk::Store {

/// `progress(done, total)` in bytes; false: Cancelled, and nothing is left behind.
using BackupProgress = std::function<bool(qint64, qint64)>;

struct BackupInfo
{
    qint64 tickets = 0;
    qint64 blobs = 0; ///< kept as files
    qint64 missing = 0; ///< files that rows refer to and that are gone: not in the backup
    qint64 bytes = 0;
};

/// The whole profile as one file, consistent, beside a writer. The file appears complete or not at all.
/// InvalidInput: the file exists already. Blocks; any thread.
[[nodiscard]] Result<BackupInfo> backup(const ProfilePaths &profile, const QString &file,
                                        const BackupProgress &progress = {});

/// Reads a backup through: every hash, both databases. StoreDamaged, StoreTooNew, InvalidInput (not a backup).
[[nodiscard]] Result<BackupInfo> checkBackup(const QString &file, const BackupProgress &progress = {});

struct Restored
{
    BackupInfo info;
    QString previous; ///< where the profile that was there is kept now; empty: there was none
};
/// Puts a backup in the place of a profile: checked and written beside it first, then swapped; the old one is kept.
/// Locked: it is being written.
[[nodiscard]] Result<Restored> restore(const QString &file, const ProfilePaths &profile,
                                       const BackupProgress &progress = {});

/// Finishes a swap that was cut short. Database::open calls it.
[[nodiscard]] Outcome finishRestore(const ProfilePaths &profile);
/// Removes what a restore left that was cut short before its swap. Under the writer's lock.
void discardUnfinishedRestore(const ProfilePaths &profile);

} // namespace Helpdesk::Store
