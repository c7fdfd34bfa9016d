// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/backupfile.h"
#include "store/blobstore.h"
#include "store/durable.h"
#include "store/migrations.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace Helpdesk::Store {

namespace {

/// Files that go whatever happens.
class Leftovers
{
public:
    ~Leftovers()
    {
        for (const QString &file : std::as_const(m_files)) {
            for (const char *const suffix : {"", "-wal", "-shm", "-journal"})
                QFile::remove(file + QLatin1StringView(suffix));
        }
    }
    [[nodiscard]] QString take(const QString &file)
    {
        m_files += file;
        for (const char *const suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(file + QLatin1StringView(suffix));
        return file;
    }

private:
    QStringList m_files;
};

Result<QSet<Sha256>> referredFiles(const QString &replica, qint64 &tickets)
{
    HELPDESK_TRY_ASSIGN(const auto connection, Connection::open(replica, Connection::Access::ReadWrite));
    HELPDESK_TRY_ASSIGN(tickets, connection->integer("SELECT count(*) FROM ticket"));
    QSet<Sha256> files;
    Statement rows = connection->prepare(
        "SELECT sha FROM (SELECT raw AS sha FROM ledger UNION SELECT raw FROM message WHERE raw IS NOT NULL "
        "UNION SELECT blob FROM attachment UNION SELECT blob FROM outgoing_blob) "
        "WHERE sha NOT IN (SELECT sha FROM small_blob)");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return files;
        files.insert(rows.sha(0));
    }
}

Outcome addFile(BackupFile &target, const QString &name, const QString &path, const BackupFile::Took &took)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(storeError(SQLITE_IOERR));
    return target.add(name, file, took);
}

/// Tells how far it is; false once the caller wants to stop.
class Progress
{
public:
    Progress(const BackupProgress &report, qint64 total)
        : m_report(report)
        , m_total(total)
    {
    }
    [[nodiscard]] BackupFile::Took took()
    {
        return [this](qint64 bytes) {
            m_done += bytes;
            return !m_report || m_report(m_done, m_total);
        };
    }
    [[nodiscard]] qint64 done() const { return m_done; }

private:
    const BackupProgress &m_report;
    qint64 m_total;
    qint64 m_done = 0;
};

Result<BackupInfo> writeBackup(const ProfilePaths &profile, const QString &part, const QString &replica,
                               const QString &outbox, const BackupProgress &report)
{
    HELPDESK_TRY(copyDatabase(profile.replica(), replica));
    HELPDESK_TRY(copyDatabase(profile.outbox(), outbox));
    BackupInfo info;
    HELPDESK_TRY_ASSIGN(const QSet<Sha256> files, referredFiles(replica, info.tickets));
    const BlobStore blobs(profile.blobs());
    qint64 total = QFileInfo(replica).size() + QFileInfo(outbox).size();
    for (const Sha256 &sha : files)
        total += QFileInfo(blobs.filePath(sha)).size();
    Progress progress(report, total);
    HELPDESK_TRY_ASSIGN(BackupFile target, BackupFile::create(part));
    HELPDESK_TRY(target.begin());
    HELPDESK_TRY(addFile(target, QStringLiteral("replica.db"), replica, progress.took()));
    HELPDESK_TRY(addFile(target, QStringLiteral("outbox.db"), outbox, progress.took()));
    for (const Sha256 &sha : files) {
        // What is gone already is told by `verify`; it must not stand in the way of saving the rest.
        if (!QFile::exists(blobs.filePath(sha))) {
            ++info.missing;
            continue;
        }
        HELPDESK_TRY(addFile(target, QStringLiteral("blobs/") + sha.toHex(), blobs.filePath(sha), progress.took()));
        ++info.blobs;
    }
    HELPDESK_TRY(target.commit());
    info.bytes = progress.done();
    return info;
}

/// The version in an SQLite file's head.
qint64 versionInHead(const QByteArray &head)
{
    qint64 version = 0;
    for (qsizetype i = 60; i < 64 && i < head.size(); ++i)
        version = version * 256 + uchar(head.at(i));
    return version;
}

Error tooNew()
{
    return {ErrorCode::StoreTooNew, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup cannot be used")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "a newer version of this program wrote it")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Install that version"))};
}

} // namespace

Result<BackupInfo> backup(const ProfilePaths &profile, const QString &file, const BackupProgress &progress)
{
    const auto refused = [](const QString &why) {
        return fail(ErrorCode::InvalidInput, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup was not written")),
                    why, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Choose another file")));
    };
    if (QFile::exists(file))
        return refused(tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the file is there already")));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return refused(tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "its folder is not there")));
    if (!QFile::exists(profile.replica())) {
        return fail(ErrorCode::NotFound, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup was not written")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "there is no profile in %1")).arg(profile.folder()));
    }
    Leftovers leftovers;
    const QString part = leftovers.take(file + QStringLiteral(".part"));
    const QString replica = leftovers.take(file + QStringLiteral(".replica"));
    const QString outbox = leftovers.take(file + QStringLiteral(".outbox"));
    HELPDESK_TRY_ASSIGN(const BackupInfo info, writeBackup(profile, part, replica, outbox, progress));
    HELPDESK_TRY(syncFile(part));
    if (!QFile::rename(part, file))
        return fail(storeError(SQLITE_IOERR));
    HELPDESK_TRY(syncFolder(QFileInfo(file).absolutePath()));
    return info;
}

Result<BackupInfo> checkBackup(const QString &file, const BackupProgress &report)
{
    HELPDESK_TRY_ASSIGN(BackupFile source, BackupFile::open(file));
    HELPDESK_TRY_ASSIGN(const QList<BackupFile::Entry> entries, source.entries());
    Progress progress(report, QFileInfo(file).size());
    BackupInfo info;
    int databases = 0;
    for (const BackupFile::Entry &entry : entries) {
        QByteArray head;
        const auto piece = [&](const QByteArray &bytes) -> Outcome {
            if (head.isEmpty())
                head = bytes.left(100);
            return {};
        };
        HELPDESK_TRY(source.read(entry, piece, progress.took()));
        const bool isReplica = entry.name == QStringLiteral("replica.db");
        if (entry.name.startsWith(QStringLiteral("blobs/"))) {
            if (!entry.name.endsWith(entry.sha.toHex()))
                return fail(storeError(SQLITE_CORRUPT));
            ++info.blobs;
        } else {
            ++databases;
            if (versionInHead(head) > schemaVersion(isReplica ? Schema::Replica : Schema::Outbox))
                return fail(tooNew());
        }
    }
    if (databases != 2)
        return fail(storeError(SQLITE_CORRUPT));
    info.bytes = progress.done();
    return info;
}

} // namespace Helpdesk::Store
