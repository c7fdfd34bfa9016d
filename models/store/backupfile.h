// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QCryptographicHash>

#include <functional>

class QIODevice;

namespace Helpdesk::Store {

/// The one file of a backup: an SQLite file of named entries, cut into pieces, each entry with its size and SHA-256.
/// Names: "replica.db", "outbox.db", "blobs/<64 hex digits>".
class BackupFile
{
public:
    struct Entry
    {
        QString name;
        qint64 size = 0;
        Sha256 sha;
    };
    using Took = std::function<bool(qint64 bytes)>; ///< after each piece; false: Cancelled

    [[nodiscard]] static Result<BackupFile> create(const QString &file);
    /// InvalidInput: not a backup. StoreTooNew. StoreDamaged.
    [[nodiscard]] static Result<BackupFile> open(const QString &file);

    [[nodiscard]] Outcome begin();
    [[nodiscard]] Outcome add(const QString &name, QIODevice &content, const Took &took);
    [[nodiscard]] Outcome commit();
    [[nodiscard]] Result<QList<Entry>> entries();
    /// Reads an entry piece by piece and checks its size and hash: StoreDamaged.
    [[nodiscard]] Outcome read(const Entry &entry, const std::function<Outcome(const QByteArray &)> &piece,
                               const Took &took);

private:
    explicit BackupFile(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }
    std::unique_ptr<Connection> m_connection;
};

/// A name that a backup may hold: nothing that leads out of the profile.
[[nodiscard]] bool isBackupName(const QString &name);
/// Where an entry belongs in a profile folder.
[[nodiscard]] QString pathInProfile(const QString &folder, const QString &name);
/// A consistent copy of a database beside its writer.
[[nodiscard]] Outcome copyDatabase(const QString &from, const QString &to);

} // namespace Helpdesk::Store
