// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/backupfile.h"
#include "store/connection.h"
#include "store/durable.h"
#include "store/migrations.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace Helpdesk::Store {

namespace {

QString stagingOf(const ProfilePaths &profile)
{
    return profile.folder() + QStringLiteral(".restoring");
}

QString readyOf(const ProfilePaths &profile)
{
    return profile.folder() + QStringLiteral(".restored");
}

Outcome renameFolder(const QString &from, const QString &to)
{
    if (!QDir().rename(from, to)) {
        Error error = storeError(SQLITE_IOERR);
        error.why = tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the folder %1 could not be renamed")).arg(from);
        return fail(error);
    }
    return syncFolder(QFileInfo(to).absolutePath());
}

Outcome extract(BackupFile &source, const BackupFile::Entry &entry, const QString &folder, const BackupFile::Took &took)
{
    const QString path = pathInProfile(folder, entry.name);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(storeError(SQLITE_READONLY));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(storeError(SQLITE_READONLY));
    const auto piece = [&](const QByteArray &bytes) -> Outcome {
        if (file.write(bytes) != bytes.size())
            return fail(storeError(SQLITE_FULL));
        return {};
    };
    HELPDESK_TRY(source.read(entry, piece, took));
    if (!file.flush())
        return fail(storeError(SQLITE_FULL));
    file.close();
    return syncFile(path);
}

Result<qint64> checkDatabase(const QString &file, Schema schema)
{
    HELPDESK_TRY_ASSIGN(const auto connection, Connection::open(file, Connection::Access::ReadWrite));
    HELPDESK_TRY(storedVersion(*connection, schema));
    Statement check = connection->prepare("PRAGMA integrity_check(1)");
    HELPDESK_TRY_ASSIGN(const bool row, check.step());
    if (!row || check.text(0) != QStringLiteral("ok"))
        return fail(storeError(SQLITE_CORRUPT));
    return schema == Schema::Replica ? connection->integer("SELECT count(*) FROM ticket") : Result<qint64>(0);
}

Outcome stage(const QString &file, const QString &folder, BackupInfo &info, const BackupProgress &progress)
{
    HELPDESK_TRY_ASSIGN(BackupFile source, BackupFile::open(file));
    HELPDESK_TRY_ASSIGN(const QList<BackupFile::Entry> entries, source.entries());
    qint64 done = 0;
    const BackupFile::Took took = [&](qint64 bytes) {
        done += bytes;
        return !progress || progress(info.bytes + done, 2 * info.bytes);
    };
    if (!QDir().mkpath(folder + QStringLiteral("/blobs")))
        return fail(storeError(SQLITE_READONLY));
    for (const BackupFile::Entry &entry : entries)
        HELPDESK_TRY(extract(source, entry, folder, took));
    const ProfilePaths staged(folder);
    HELPDESK_TRY_ASSIGN(info.tickets, checkDatabase(staged.replica(), Schema::Replica));
    HELPDESK_TRY(checkDatabase(staged.outbox(), Schema::Outbox));
    const QStringList folders = QDir(staged.blobs()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders)
        HELPDESK_TRY(syncFolder(staged.blobs() % u'/' % name));
    HELPDESK_TRY(syncFolder(staged.blobs()));
    return syncFolder(folder);
}

QString freeName(const QString &base)
{
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base % u'-' % QString::number(i);
    return name;
}

/// The new profile stands ready under its own name first, so that a crash between the two renames can be finished.
Result<QString> swap(const ProfilePaths &profile)
{
    HELPDESK_TRY(renameFolder(stagingOf(profile), readyOf(profile)));
    QString previous;
    if (QFileInfo::exists(profile.folder())) {
        previous = freeName(profile.folder() + QStringLiteral(".before-restore"));
        HELPDESK_TRY(renameFolder(profile.folder(), previous));
    }
    HELPDESK_TRY(finishRestore(profile));
    return previous;
}

} // namespace

Result<Restored> restore(const QString &file, const ProfilePaths &profile, const BackupProgress &progress)
{
    Restored restored;
    std::unique_ptr<WriterLock> lock;
    if (QFileInfo::exists(profile.folder())) {
        HELPDESK_TRY_ASSIGN(lock, WriterLock::acquire(profile));
    } else if (!QDir().mkpath(QFileInfo(profile.folder()).absolutePath())) {
        return fail(storeError(SQLITE_READONLY));
    }
    HELPDESK_TRY_ASSIGN(restored.info, checkBackup(file, [&](qint64 done, qint64 total) {
                            return !progress || progress(done, 2 * total);
                        }));
    discardUnfinishedRestore(profile);
    const QString staging = stagingOf(profile);
    const Outcome staged = stage(file, staging, restored.info, progress);
    if (!staged) {
        QDir(staging).removeRecursively();
        return fail(staged.error());
    }
    HELPDESK_TRY_ASSIGN(restored.previous, swap(profile));
    return restored;
}

void discardUnfinishedRestore(const ProfilePaths &profile)
{
    QDir(stagingOf(profile)).removeRecursively();
    QDir(readyOf(profile)).removeRecursively();
}

Outcome finishRestore(const ProfilePaths &profile)
{
    const QString ready = readyOf(profile);
    if (QFileInfo::exists(profile.replica()) || !QFileInfo::exists(ProfilePaths(ready).replica()))
        return {};
    Outcome renamed = renameFolder(ready, profile.folder());
    if (!renamed && QFileInfo::exists(profile.replica()))
        return {}; // another program finished it
    return renamed;
}

} // namespace Helpdesk::Store
