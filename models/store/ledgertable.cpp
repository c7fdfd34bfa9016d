// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgertable.h"

#include "domain/address.h"
#include "store/listsql.h"
#include "store/storeerror.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

constexpr std::string_view selectEntry = "SELECT id, source, source_key, raw, size, message_id, content_hash, "
                                         "from_address, subject, sent_at, received_at, outcome, reason, "
                                         "reason_text, ticket, handled_by FROM ledger WHERE ";

LedgerEntry readEntry(const Statement &row)
{
    LedgerEntry entry;
    entry.id = row.integer(0);
    entry.origin = {row.text(1), row.text(2)};
    entry.raw = row.sha(3);
    entry.size = row.integer(4);
    entry.messageId = row.text(5);
    entry.contentHash = row.blob(6);
    entry.from = row.text(7);
    entry.subject = row.text(8);
    entry.sentAt = row.time(9);
    entry.receivedAt = row.time(10);
    entry.outcome = row.value<MailOutcome>(11);
    entry.reason = row.text(12);
    entry.reasonText = row.text(13);
    entry.ticket = row.uid(14);
    entry.handledBy = row.text(15);
    return entry;
}

Result<std::optional<LedgerEntry>> firstEntry(Statement &row)
{
    HELPDESK_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional<LedgerEntry>(readEntry(row)) : std::optional<LedgerEntry>();
}

/// The text between wildcards, its own wildcards taken literally.
QString pattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' % text % u'%';
}

ListSql filterSql(const LedgerFilter &filter)
{
    ListSql sql;
    const auto where = [&](const QString &condition, std::initializer_list<ListSql::Value> values) {
        sql.conditions += condition;
        sql.values.append(QList<ListSql::Value>(values));
    };
    QStringList outcomes;
    for (const MailOutcome outcome : filter.outcomes)
        outcomes += QString::number(int(outcome));
    if (!outcomes.isEmpty())
        where(QString(QStringLiteral("outcome IN (") % outcomes.join(u',') % u')'), {});
    if (!filter.text.isEmpty()) {
        const QString text = pattern(filter.text);
        where(QStringLiteral(
                  "(from_address LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\' OR message_id LIKE ? ESCAPE '\\')"),
              {text, text, text});
    }
    if (filter.from.isValid())
        where(QStringLiteral("received_at >= ?"), {filter.from.toMSecsSinceEpoch()});
    if (filter.until.isValid())
        where(QStringLiteral("received_at < ?"), {filter.until.toMSecsSinceEpoch()});
    if (!filter.ticket.isNull())
        where(QStringLiteral("ticket IS NOT NULL AND hex(ticket) = upper(?)"), {filter.ticket.toString()});
    return sql;
}

} // namespace

Result<LedgerTable::Kept> LedgerTable::keep(const MailOrigin &origin, const Sha256 &raw, qint64 size,
                                            const QDateTime &receivedAt)
{
    HELPDESK_TRY(
        m_connection.run("INSERT INTO ledger (source, source_key, raw, size, received_at) VALUES (?, ?, ?, ?, ?) "
                         "ON CONFLICT (source, source_key) DO NOTHING",
                         origin.source, origin.key, raw, size, receivedAt));
    if (m_connection.changedRows() > 0) {
        m_connection.pendingChanges().ledger = true;
        return Kept{m_connection.lastInsertId(), false};
    }
    HELPDESK_TRY_ASSIGN(
        const qint64 id,
        m_connection.integer("SELECT id FROM ledger WHERE source=? AND source_key=?", origin.source, origin.key));
    return Kept{id, true};
}

Outcome LedgerTable::settle(const LedgerEntry &entry)
{
    HELPDESK_TRY(m_connection.run(
        "UPDATE ledger SET message_id=?, content_hash=?, from_address=?, subject=?, sent_at=?, outcome=?, "
        "reason=?, reason_text=?, ticket=?, handled_by=? WHERE id=?",
        entry.messageId, entry.contentHash, entry.from, entry.subject, entry.sentAt, entry.outcome, entry.reason,
        entry.reasonText, entry.ticket, entry.handledBy, entry.id));
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NotFound,
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "There is no such mail in the register")), {},
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Check its number")));
    m_connection.pendingChanges().ledger = true;
    return {};
}

Result<std::optional<LedgerEntry>> LedgerTable::entry(qint64 id)
{
    Statement row = m_connection.prepare(std::string(selectEntry) + "id=?");
    return firstEntry(row.bind(1, id));
}

Result<std::optional<LedgerEntry>> LedgerTable::byOrigin(const MailOrigin &origin)
{
    Statement row = m_connection.prepare(std::string(selectEntry) + "source=? AND source_key=?");
    return firstEntry(row.bindAll(origin.source, origin.key));
}

Result<bool> LedgerTable::isKnown(const QString &messageId, const QByteArray &contentHash, qint64 except)
{
    if (messageId.isEmpty() || contentHash.isEmpty())
        return false;
    Statement row
        = m_connection.prepare("SELECT 1 FROM ledger INDEXED BY ledger_message_id "
                               "WHERE message_id<>'' AND message_id=? AND content_hash=? AND id<>? AND outcome<>0");
    return row.bindAll(messageId, contentHash, except).step();
}

Result<QSet<QString>> LedgerTable::keys(const QString &source)
{
    QSet<QString> keys;
    Statement rows = m_connection.prepare("SELECT source_key FROM ledger WHERE source=?");
    rows.bind(1, source);
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return keys;
        keys.insert(rows.text(0));
    }
}

Result<std::optional<qint64>> LedgerTable::relink(const MailOrigin &origin, const Sha256 &raw)
{
    const QString validity = origin.key.section(u':', 0, 0) % u':';
    qint64 id = 0;
    {
        Statement row = m_connection.prepare(
            "SELECT id FROM ledger WHERE raw=?1 AND source=?2 AND substr(source_key, 1, length(?3))<>?3 "
            "ORDER BY id LIMIT 1");
        HELPDESK_TRY_ASSIGN(const bool found, row.bindAll(raw, origin.source, validity).step());
        if (!found)
            return std::optional<qint64>();
        id = row.integer(0);
    }
    HELPDESK_TRY(m_connection.run("UPDATE ledger SET source_key=? WHERE id=?", origin.key, id));
    m_connection.pendingChanges().ledger = true;
    return std::optional<qint64>(id);
}

Result<QList<LedgerEntry>> LedgerTable::list(const LedgerFilter &filter, qint64 before, int limit)
{
    const ListSql sql = filterSql(filter);
    std::string text(selectEntry);
    for (const QString &condition : sql.conditions)
        text += condition.toStdString() + " AND ";
    Statement rows = m_connection.prepare(text + "id < ? ORDER BY id DESC LIMIT ?");
    const int index = sql.bind(rows);
    rows.bind(index, before > 0 ? before : std::numeric_limits<qint64>::max()).bind(index + 1, limit);
    QList<LedgerEntry> entries;
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return entries;
        entries.append(readEntry(rows));
    }
}

Result<QList<qint64>> LedgerTable::pending(int limit)
{
    QList<qint64> ids;
    Statement rows
        = m_connection.prepare("SELECT id FROM ledger INDEXED BY ledger_outcome WHERE outcome=0 ORDER BY id LIMIT ?");
    rows.bind(1, limit);
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return ids;
        ids.append(rows.integer(0));
    }
}

Result<LedgerSum> LedgerTable::sum()
{
    LedgerSum sum;
    Statement rows = m_connection.prepare("SELECT outcome, mails FROM ledger_cell");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return sum;
        sum.of(rows.value<MailOutcome>(0)) = rows.integer(1);
    }
}

Result<bool> LedgerTable::mayAnswerAutomatically(const QString &address, const QDateTime &now, qint64 intervalMsecs)
{
    HELPDESK_TRY(
        m_connection.run("INSERT INTO automatic_answer (address, at) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET at=?2 "
                         "WHERE at <= ?2 - ?3",
                         normalizedAddress(address), now, intervalMsecs));
    return m_connection.changedRows() > 0;
}

} // namespace Helpdesk::Store
