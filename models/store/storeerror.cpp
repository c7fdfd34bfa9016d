// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Helpdesk::Store {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Store", text);
}

namespace {

Error diskFull()
{
    return {ErrorCode::DiskFull, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile could not be written")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the disk is full")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Free some space, then try again"))};
}

Error damaged()
{
    return {ErrorCode::StoreDamaged, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile's database is damaged")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "its content is not what was written")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Restore a backup"))};
}

Error readOnly()
{
    return {ErrorCode::ReadOnly, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile could not be written")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "it is read-only")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Check the rights on its folder"))};
}

Error locked()
{
    return {ErrorCode::Locked, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile is in use")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "another program is writing it")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Wait for it or close it, then try again"))};
}

} // namespace

Error storeError(int code, const QString &detail)
{
    const QString reason = QString::fromLatin1(sqlite3_errstr(code)) % QStringLiteral(" (") % QString::number(code)
        % u')' % (detail.isEmpty() ? QString() : QString(u' ' % detail));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return damaged();
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return locked();
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The work was cancelled")), {}, {}};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge,
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "A value is too large for the store")),
                {},
                {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::IoFailed,
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The profile could not be read or written")), reason,
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Check the disk and the rights on the profile's folder"))};
    default:
        return {ErrorCode::Internal,
                tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The store could not do what was asked")),
                reason,
                {}};
    }
}

} // namespace Helpdesk::Store
