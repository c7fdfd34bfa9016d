// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "store/codec.h"
#include "store/storeerror.h"

namespace Helpdesk::Store {

namespace {

Draft readDraft(const Statement &row)
{
    return {
        .context = row.text(0), .text = row.text(1), .details = objectFromText(row.text(2)), .savedAt = row.time(3)};
}

} // namespace

Outcome DraftTable::save(const Draft &draft)
{
    m_connection.pendingChanges().drafts = true;
    return m_connection.run("INSERT INTO outbox.draft (context, text, details, saved_at) VALUES (?1, ?2, ?3, ?4) "
                            "ON CONFLICT DO UPDATE SET text=?2, details=?3, saved_at=?4",
                            draft.context, draft.text, objectToText(draft.details), draft.savedAt);
}

Result<std::optional<Draft>> DraftTable::draft(const QString &context)
{
    Statement row = m_connection.prepare("SELECT context, text, details, saved_at FROM outbox.draft WHERE context=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, context).step());
    return found ? std::optional<Draft>(readDraft(row)) : std::optional<Draft>();
}

Result<QList<Draft>> DraftTable::list()
{
    QList<Draft> drafts;
    Statement rows = m_connection.prepare(
        "SELECT context, text, details, saved_at FROM outbox.draft ORDER BY saved_at DESC, context");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return drafts;
        drafts.append(readDraft(rows));
    }
}

Outcome DraftTable::remove(const QString &context)
{
    m_connection.pendingChanges().drafts = true;
    HELPDESK_TRY(m_connection.run("DELETE FROM outbox.draft_file WHERE context=?", context));
    return m_connection.run("DELETE FROM outbox.draft WHERE context=?", context);
}

Result<Sha256> DraftTable::attach(const QString &context, const QByteArray &bytes)
{
    const Sha256 sha = Sha256::of(bytes);
    const QByteArray value = bytes.isNull() ? QByteArray("") : bytes;
    HELPDESK_TRY(
        m_connection.run("INSERT INTO outbox.draft_file (context, sha, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                         context, sha, value));
    m_connection.pendingChanges().drafts = true;
    return sha;
}

Outcome DraftTable::detach(const QString &context, const Sha256 &sha)
{
    m_connection.pendingChanges().drafts = true;
    return m_connection.run("DELETE FROM outbox.draft_file WHERE context=? AND sha=?", context, sha);
}

Result<QByteArray> DraftTable::attached(const QString &context, const Sha256 &sha)
{
    Statement row = m_connection.prepare("SELECT bytes FROM outbox.draft_file WHERE context=? AND sha=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bindAll(context, sha).step());
    if (!found)
        return fail(ErrorCode::NotFound, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The draft's file is missing")));
    return row.blob(0);
}

} // namespace Helpdesk::Store
