// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobstore.h"

#include "store/durable.h"
#include "store/storeerror.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sqlite3.h>

namespace Helpdesk::Store {

namespace {

constexpr std::string_view referred
    = "SELECT raw FROM ledger UNION SELECT raw FROM message WHERE raw IS NOT NULL UNION "
      "SELECT blob FROM attachment UNION SELECT blob FROM outgoing_blob";

Error notThere()
{
    return {ErrorCode::NotFound,
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "A file of the profile is missing")),
            {},
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Restore a backup"))};
}

Error changed()
{
    return {ErrorCode::StoreDamaged, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "A file of the profile is damaged")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "its content is not what was written")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Restore a backup"))};
}

} // namespace

BlobStore::BlobStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString BlobStore::filePath(const Sha256 &sha) const
{
    const QString name = sha.toHex();
    return m_folder % u'/' % name.left(2) % u'/' % name;
}

Result<Sha256> BlobStore::put(Connection &connection, QByteArrayView bytes) const
{
    if (bytes.size() >= rowLimit)
        return putFile(bytes);
    const Sha256 sha = Sha256::of(bytes);
    const QByteArrayView value = bytes.isNull() ? QByteArrayView("", 0) : bytes;
    HELPDESK_TRY(
        connection.run("INSERT INTO small_blob (sha, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", sha, value));
    return sha;
}

Result<Sha256> BlobStore::putFile(QByteArrayView bytes) const
{
    const Sha256 sha = Sha256::of(bytes);
    const QString path = filePath(sha);
    // A file of that name is whole; only its size could have been cut by a broken disk.
    if (QFileInfo(path).size() == bytes.size() && QFileInfo::exists(path))
        return sha;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(storeError(SQLITE_READONLY));
        HELPDESK_TRY(syncFolder(m_folder));
    }
    HELPDESK_TRY(writeDurably(path, bytes));
    return sha;
}

Result<QByteArray> BlobStore::read(Connection &connection, const Sha256 &sha) const
{
    QByteArray bytes;
    {
        Statement row = connection.prepare("SELECT bytes FROM small_blob WHERE sha=?");
        HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, sha).step());
        if (found) {
            bytes = row.blob(0);
        } else {
            QFile file(filePath(sha));
            if (!file.exists())
                return fail(notThere());
            if (!file.open(QIODevice::ReadOnly))
                return fail(storeError(SQLITE_IOERR));
            bytes = file.readAll();
        }
    }
    if (Sha256::of(bytes) != sha)
        return fail(changed());
    return bytes;
}

Result<bool> BlobStore::contains(Connection &connection, const Sha256 &sha) const
{
    Statement row = connection.prepare("SELECT 1 FROM small_blob WHERE sha=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, sha).step());
    return found || QFileInfo::exists(filePath(sha));
}

Result<QSet<Sha256>> BlobStore::files() const
{
    QSet<Sha256> result;
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (const auto sha = Sha256::fromHex(it.fileName()))
            result.insert(*sha);
    }
    return result;
}

Result<QList<BlobStore::Damage>> BlobStore::verify(Connection &connection,
                                                   const std::function<bool(qint64, qint64)> &progress) const
{
    const std::string from = "(" + std::string(referred) + ")";
    HELPDESK_TRY_ASSIGN(const qint64 total, connection.integer("SELECT count(*) FROM " + from));
    Statement all = connection.prepare(referred);
    QList<Damage> damages;
    for (qint64 done = 0;; ++done) {
        HELPDESK_TRY_ASSIGN(const bool row, all.step());
        if (!row)
            return damages;
        const Sha256 sha = all.sha(0);
        const Result<QByteArray> bytes = read(connection, sha);
        if (!bytes && bytes.error().code != ErrorCode::NotFound && bytes.error().code != ErrorCode::StoreDamaged)
            return fail(bytes.error());
        if (!bytes)
            damages.append({sha, bytes.error().code == ErrorCode::NotFound});
        if (progress && !progress(done + 1, total))
            return fail(storeError(SQLITE_INTERRUPT));
    }
}

Result<qint64> BlobStore::collect(Connection &connection, const QDateTime &olderThan) const
{
    HELPDESK_TRY(
        connection.run("DELETE FROM small_blob WHERE added_at < ? AND sha NOT IN (" + std::string(referred) + ")",
                       olderThan.toSecsSinceEpoch()));
    qint64 gone = connection.changedRows();
    QSet<Sha256> needed;
    {
        Statement all = connection.prepare(referred);
        for (;;) {
            HELPDESK_TRY_ASSIGN(const bool row, all.step());
            if (!row)
                break;
            needed.insert(all.sha(0));
        }
    }
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const auto sha = Sha256::fromHex(it.fileName()); // none: a temporary one that a crash left
        if ((sha && needed.contains(*sha)) || it.fileInfo().lastModified() >= olderThan)
            continue;
        if (QFile::remove(it.filePath()))
            ++gone;
    }
    return gone;
}

} // namespace Helpdesk::Store
