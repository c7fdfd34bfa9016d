// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace Helpdesk::Test {

/// A file system layer under SQLite whose n-th write or sync fails, and all after it until it is mended. One for the
/// process.
class FaultyFiles
{
public:
    static FaultyFiles &instance()
    {
        static FaultyFiles files;
        return files;
    }
    /// The n-th (from 1) write, sync or cut fails with `code`. 0: none does.
    void failAt(int n, int code)
    {
        m_code = code;
        m_left = n;
    }
    [[nodiscard]] bool hasFailed() const { return m_left < 0; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        const sqlite3_io_methods *real;
    };
    FaultyFiles()
        : m_real(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_real)
    {
        m_vfs.zName = "faulty";
        m_vfs.pNext = nullptr;
        m_vfs.szOsFile = m_real->szOsFile + int(sizeof(sqlite3_io_methods) + sizeof(void *));
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    /// The real file comes first in memory, our copy of its methods after it.
    static sqlite3_io_methods *methodsOf(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_io_methods *>(reinterpret_cast<char *>(file) + instance().m_real->szOsFile);
    }
    static const sqlite3_io_methods *realOf(sqlite3_file *file)
    {
        const sqlite3_io_methods *real = nullptr;
        std::memcpy(&real, reinterpret_cast<char *>(methodsOf(file)) + sizeof(sqlite3_io_methods), sizeof real);
        return real;
    }
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const int code = instance().m_real->xOpen(instance().m_real, name, file, flags, outFlags);
        if (code != SQLITE_OK || !file->pMethods)
            return code;
        const sqlite3_io_methods *real = file->pMethods;
        *methodsOf(file) = *real;
        std::memcpy(reinterpret_cast<char *>(methodsOf(file)) + sizeof(sqlite3_io_methods), &real, sizeof real);
        methodsOf(file)->xWrite = [](sqlite3_file *f, const void *data, int size, sqlite3_int64 at) {
            return instance().fails() ? instance().m_code.load() : realOf(f)->xWrite(f, data, size, at);
        };
        methodsOf(file)->xSync = [](sqlite3_file *f, int how) {
            return instance().fails() ? SQLITE_IOERR_FSYNC : realOf(f)->xSync(f, how);
        };
        methodsOf(file)->xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return instance().fails() ? SQLITE_IOERR_TRUNCATE : realOf(f)->xTruncate(f, size);
        };
        file->pMethods = methodsOf(file);
        return SQLITE_OK;
    }
    bool fails()
    {
        if (m_left == 0)
            return false;
        if (m_left > 1) {
            --m_left;
            return false;
        }
        m_left = -1;
        return true;
    }

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    std::atomic<int> m_left = 0; ///< 0: sound; below: failing
    std::atomic<int> m_code = SQLITE_OK;
};

} // namespace Helpdesk::Test
