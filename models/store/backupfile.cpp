// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfile.h"

#include "store/storeerror.h"

#include <QFile>
#include <QIODevice>
#include <QRegularExpression>
#include <QtEndian>

#include <sqlite3.h>

namespace Helpdesk::Store {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 backupId = 0x504e4442; // "PNDB"
constexpr qint64 backupVersion = 1;

Error broken()
{
    return {ErrorCode::StoreDamaged, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup cannot be used")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the file is damaged")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Use another backup"))};
}

Error foreign()
{
    return {ErrorCode::InvalidInput, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup cannot be used")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the file is not a backup of this program")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Choose another file"))};
}

/// An SQLite file with our application id, told from its first bytes: what is broken behind them is still ours.
bool hasOurHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(72);
    return head.size() == 72 && head.startsWith("SQLite format 3")
        && qFromBigEndian<quint32>(head.constData() + 68) == backupId;
}

Error asBackupError(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged ? broken() : error;
}

} // namespace

bool isBackupName(const QString &name)
{
    static const QRegularExpression blob(QStringLiteral("\\Ablobs/[0-9a-f]{64}\\z"));
    return name == QStringLiteral("replica.db") || name == QStringLiteral("outbox.db") || blob.match(name).hasMatch();
}

QString pathInProfile(const QString &folder, const QString &name)
{
    const QString prefix = QStringLiteral("blobs/");
    if (!name.startsWith(prefix))
        return folder % u'/' % name;
    const QString sha = name.mid(prefix.size());
    return folder % u'/' % prefix % sha.left(2) % u'/' % sha;
}

Outcome copyDatabase(const QString &from, const QString &to)
{
    HELPDESK_TRY_ASSIGN(const auto source, Connection::open(from, Connection::Access::ReadOnly));
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(to.toUtf8().constData(), &target,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                               nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *copy = sqlite3_backup_init(target, "main", source->handle(), "main");
        if (copy) {
            sqlite3_backup_step(copy, -1);
            code = sqlite3_backup_finish(copy);
        } else {
            code = sqlite3_extended_errcode(target);
        }
    }
    sqlite3_close_v2(target);
    if (code != SQLITE_OK)
        return fail(storeError(code));
    return {};
}

Result<BackupFile> BackupFile::create(const QString &file)
{
    HELPDESK_TRY_ASSIGN(auto connection, Connection::open(file, Connection::Access::Create));
    HELPDESK_TRY(connection->exec(
        "PRAGMA journal_mode=MEMORY; PRAGMA application_id=" + QByteArray::number(backupId)
        + "; PRAGMA user_version=" + QByteArray::number(backupVersion)
        + "; CREATE TABLE entry (name TEXT PRIMARY KEY, size INTEGER NOT NULL, sha BLOB NOT NULL) WITHOUT ROWID;"
          "CREATE TABLE piece (entry TEXT NOT NULL, place INTEGER NOT NULL, bytes BLOB NOT NULL, "
          "UNIQUE (entry, place));"));
    return BackupFile(std::move(connection));
}

Result<BackupFile> BackupFile::open(const QString &file)
{
    if (!QFile::exists(file)) {
        return fail(ErrorCode::NotFound, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup cannot be used")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "there is no such file")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Choose another file")));
    }
    if (!hasOurHead(file))
        return fail(foreign());
    auto opened = Connection::open(file, Connection::Access::ReadOnly);
    if (!opened)
        return fail(asBackupError(opened.error()));
    std::unique_ptr<Connection> connection = std::move(*opened);
    const Result<qint64> version = connection->integer("PRAGMA user_version");
    if (!version)
        return fail(asBackupError(version.error()));
    if (*version > backupVersion) {
        return fail(ErrorCode::StoreTooNew, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The backup cannot be used")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "a newer version of this program wrote it")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Install that version")));
    }
    return BackupFile(std::move(connection));
}

Outcome BackupFile::begin()
{
    return m_connection->exec("BEGIN");
}

Outcome BackupFile::commit()
{
    return m_connection->exec("COMMIT");
}

Outcome BackupFile::add(const QString &name, QIODevice &content, const Took &took)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (qint64 place = 0;; ++place) {
        const QByteArray bytes = content.read(pieceSize);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        size += bytes.size();
        HELPDESK_TRY(m_connection->run("INSERT INTO piece (entry, place, bytes) VALUES (?, ?, ?)", name, place, bytes));
        if (!took(bytes.size()))
            return fail(storeError(SQLITE_INTERRUPT));
    }
    if (!content.atEnd())
        return fail(storeError(SQLITE_IOERR));
    return m_connection->run("INSERT INTO entry (name, size, sha) VALUES (?, ?, ?)", name, size, hash.result());
}

Result<QList<BackupFile::Entry>> BackupFile::entries()
{
    QList<Entry> list;
    Statement rows = m_connection->prepare("SELECT name, size, sha FROM entry ORDER BY name");
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return fail(asBackupError(row.error()));
        if (!*row)
            return list;
        if (!isBackupName(rows.text(0)))
            return fail(broken());
        list.append({rows.text(0), rows.integer(1), rows.sha(2)});
    }
}

Outcome BackupFile::read(const Entry &entry, const std::function<Outcome(const QByteArray &)> &piece, const Took &took)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    Statement rows = m_connection->prepare("SELECT bytes FROM piece WHERE entry=? ORDER BY place");
    rows.bind(1, entry.name);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return fail(asBackupError(row.error()));
        if (!*row)
            break;
        const QByteArray bytes = rows.blob(0);
        hash.addData(bytes);
        size += bytes.size();
        HELPDESK_TRY(piece(bytes));
        if (!took(bytes.size()))
            return fail(storeError(SQLITE_INTERRUPT));
    }
    if (size != entry.size || hash.result() != entry.sha.toBytes())
        return fail(broken());
    return {};
}

} // namespace Helpdesk::Store
