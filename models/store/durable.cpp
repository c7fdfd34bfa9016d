// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Helpdesk::Store {

namespace {

Error fileError(QFileDevice::FileError kind, const QString &why)
{
    if (kind == QFileDevice::ResourceError)
        return storeError(SQLITE_FULL);
    Error error = storeError(kind == QFileDevice::OpenError || kind == QFileDevice::PermissionsError ? SQLITE_READONLY
                                                                                                     : SQLITE_IOERR);
    error.why = why;
    return error;
}

#ifdef Q_OS_UNIX
Outcome syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return fail(storeError(SQLITE_IOERR));
    const int code = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (code == 0 || error == EINVAL) // some file systems have no fsync for folders
        return {};
    return fail(storeError(error == ENOSPC || error == EDQUOT ? SQLITE_FULL : SQLITE_IOERR));
}
#endif

} // namespace

Outcome syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(folder)
    return {};
#endif
}

Outcome syncFile(const QString &file)
{
#ifdef Q_OS_UNIX
    return syncPath(file, O_RDONLY);
#else
    Q_UNUSED(file)
    return {};
#endif
}

Outcome writeDurably(const QString &file, QByteArrayView bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes.data(), bytes.size()) != bytes.size()
        || !target.commit())
        return fail(fileError(target.error(), target.errorString()));
    return syncFolder(QFileInfo(file).absolutePath());
}

} // namespace Helpdesk::Store
