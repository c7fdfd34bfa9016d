// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include "store/storeerror.h"

#include <QDir>

#include <sqlite3.h>

namespace Helpdesk::Store {

ProfilePaths::ProfilePaths(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{
}

// The lock file is an empty SQLite file held by an exclusive transaction: the operating system's record lock, on every
// platform.
Result<std::unique_ptr<WriterLock>> WriterLock::acquire(const ProfilePaths &paths)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    int code = sqlite3_open_v2(paths.lock().toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<WriterLock> lock(new WriterLock(handle));
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, "PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return lock;
    if ((code & 0xff) == SQLITE_CANTOPEN)
        code = SQLITE_READONLY;
    return fail(storeError(code));
}

WriterLock::~WriterLock()
{
    sqlite3_close_v2(m_handle);
}

} // namespace Helpdesk::Store
