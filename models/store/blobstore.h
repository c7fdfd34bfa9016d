// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QSet>

#include <functional>

namespace Helpdesk::Store {

/// Bytes known by their SHA-256: raw mails, attachments. Small ones are rows, written with the caller's transaction;
/// others files blobs/ab/<sha256>, complete or absent whatever happens. A value; any thread.
class BlobStore
{
public:
    static constexpr qsizetype rowLimit = 100 * 1024; ///< from here on a file

    BlobStore() = default;
    explicit BlobStore(QString folder);
    /// Writes what is not there yet. A file is on disk when this returns; a row when the transaction is committed.
    [[nodiscard]] Result<Sha256> put(Connection &connection, QByteArrayView bytes) const;
    /// Always as a file: temporary, fsync, rename, fsync of the folder. Without transaction.
    [[nodiscard]] Result<Sha256> putFile(QByteArrayView bytes) const;
    /// NotFound; StoreDamaged: the bytes are not those of the hash.
    [[nodiscard]] Result<QByteArray> read(Connection &connection, const Sha256 &sha) const;
    [[nodiscard]] Result<bool> contains(Connection &connection, const Sha256 &sha) const;
    [[nodiscard]] Result<QSet<Sha256>> files() const; ///< those kept as files
    [[nodiscard]] QString filePath(const Sha256 &sha) const;

    struct Damage
    {
        Sha256 sha;
        bool missing = false; ///< referred to, and not there; else its bytes are not its hash's
    };
    /// Reads every blob that a row refers to and compares its hash. `progress(done, total)` false: Cancelled.
    [[nodiscard]] Result<QList<Damage>> verify(Connection &connection,
                                               const std::function<bool(qint64, qint64)> &progress = {}) const;
    /// Removes what no row refers to, files only when older than `olderThan` (one may be on its way into a
    /// transaction). How many went.
    [[nodiscard]] Result<qint64> collect(Connection &connection, const QDateTime &olderThan) const;

private:
    QString m_folder;
};

} // namespace Helpdesk::Store
