// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outgoingtable.h"

#include "store/codec.h"
#include "store/storeerror.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

static_assert(int(DeliveryState::Queued) == 0 && int(DeliveryState::Sending) == 1 && int(DeliveryState::Sent) == 2
                  && int(DeliveryState::Refused) == 3 && int(DeliveryState::Uncertain) == 4
                  && int(DeliveryState::Cancelled) == 5,
              "the numbers of delivery states are in the schema");

constexpr std::string_view selectMail
    = "SELECT uid, ticket, message, details, automatic, not_before, state, message_id, attempts, "
      "next_attempt_at, changed_at, last_error, refusals, id FROM outgoing ";

OutgoingMail readMail(const Statement &row)
{
    OutgoingMail mail;
    mail.order.uid = row.uid(0);
    mail.order.ticket = row.uid(1);
    mail.order.message = row.uid(2);
    orderFromText(row.text(3), mail.order);
    mail.order.automatic = row.integer(4) != 0;
    mail.order.notBefore = row.time(5);
    mail.state = row.value<DeliveryState>(6);
    mail.messageId = row.text(7);
    mail.attempts = int(row.integer(8));
    mail.nextAttemptAt = row.time(9);
    mail.changedAt = row.time(10);
    mail.lastError = row.text(11);
    mail.refusals = refusalsFromText(row.text(12));
    return mail;
}

Result<QList<OutgoingMail>> allMails(Statement &rows)
{
    QList<OutgoingMail> mails;
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return mails;
        mails.append(readMail(rows));
    }
}

bool isWay(DeliveryState from, DeliveryState to)
{
    switch (from) {
    case DeliveryState::Queued:
        return to == DeliveryState::Sending || to == DeliveryState::Cancelled || to == DeliveryState::Refused;
    case DeliveryState::Sending:
        return to == DeliveryState::Sent || to == DeliveryState::Refused || to == DeliveryState::Uncertain
            || to == DeliveryState::Queued;
    case DeliveryState::Uncertain:
        return to == DeliveryState::Sent || to == DeliveryState::Queued;
    case DeliveryState::Refused:
        return to == DeliveryState::Queued;
    case DeliveryState::Sent:
    case DeliveryState::Cancelled:
        break;
    }
    return false;
}

Error noMail()
{
    return {ErrorCode::NotFound,
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "There is no such mail to send")),
            {},
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Check its number"))};
}

} // namespace

Outcome OutgoingTable::queue(const MailOrder &order, const QDateTime &now)
{
    const QDateTime first = order.notBefore.isValid() && order.notBefore > now ? order.notBefore : now;
    HELPDESK_TRY(m_connection.run(
        "INSERT INTO outgoing (uid, ticket, message, details, automatic, not_before, next_attempt_at, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        order.uid, order.ticket, order.message, orderToText(order), order.automatic, order.notBefore, first, now));
    const qint64 id = m_connection.lastInsertId();
    for (const Attachment &attachment : order.attachments)
        HELPDESK_TRY(
            m_connection.run("INSERT OR IGNORE INTO outgoing_blob (mail, blob) VALUES (?, ?)", id, attachment.blob));
    m_connection.pendingChanges().outgoing = true;
    return {};
}

Result<std::optional<OutgoingMail>> OutgoingTable::mail(const Uid &uid)
{
    Statement row = m_connection.prepare(std::string(selectMail) + "WHERE uid=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, uid).step());
    if (!found)
        return std::optional<OutgoingMail>();
    OutgoingMail mail = readMail(row);
    Statement bytes = m_connection.prepare("SELECT bytes FROM outgoing_bytes WHERE mail=?");
    HELPDESK_TRY_ASSIGN(const bool built, bytes.bind(1, row.integer(13)).step());
    if (built)
        mail.bytes = bytes.blob(0);
    return std::optional<OutgoingMail>(mail);
}

Outcome OutgoingTable::setBuilt(const Uid &uid, const QString &messageId, const QByteArray &bytes, const QDateTime &now)
{
    const Result<qint64> id = m_connection.integer("SELECT id FROM outgoing WHERE uid=?", uid);
    if (!id)
        return fail(id.error().code == ErrorCode::NotFound ? noMail() : id.error());
    HELPDESK_TRY(
        m_connection.run("INSERT INTO outgoing_bytes (mail, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", *id, bytes));
    if (m_connection.changedRows() == 0) {
        return fail(ErrorCode::Refused, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The mail was not built again")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "it is built once")));
    }
    HELPDESK_TRY(m_connection.run("UPDATE outgoing SET message_id=?, changed_at=? WHERE id=?", messageId, now, *id));
    m_connection.pendingChanges().outgoing = true;
    return {};
}

Result<QList<OutgoingMail>> OutgoingTable::due(const QDateTime &now, int limit)
{
    Statement rows = m_connection.prepare(std::string(selectMail)
                                          + "INDEXED BY outgoing_state WHERE state=0 AND next_attempt_at<=? "
                                            "ORDER BY next_attempt_at, id LIMIT ?");
    return allMails(rows.bindAll(now, limit));
}

Result<std::optional<QDateTime>> OutgoingTable::nextDue()
{
    Statement row
        = m_connection.prepare("SELECT min(next_attempt_at) FROM outgoing INDEXED BY outgoing_state WHERE state=0");
    HELPDESK_TRY_ASSIGN(const bool found, row.step());
    return found && !row.isNull(0) ? std::optional<QDateTime>(row.time(0)) : std::optional<QDateTime>();
}

Result<QList<OutgoingMail>> OutgoingTable::inState(DeliveryState state, int limit)
{
    Statement rows = m_connection.prepare(std::string(selectMail) + "WHERE state=? ORDER BY id LIMIT ?");
    return allMails(rows.bindAll(state, limit));
}

Result<QList<OutgoingMail>> OutgoingTable::list(int limit)
{
    Statement rows = m_connection.prepare(std::string(selectMail) + "ORDER BY state IN (2, 5), id DESC LIMIT ?");
    return allMails(rows.bind(1, limit));
}

Result<QList<OutgoingMail>> OutgoingTable::ofTicket(const Uid &ticket)
{
    Statement rows = m_connection.prepare(std::string(selectMail) + "WHERE ticket=? ORDER BY id");
    return allMails(rows.bind(1, ticket));
}

Outcome OutgoingTable::move(const Uid &uid, DeliveryState from, const Move &move, const QDateTime &now)
{
    if (!isWay(from, move.to)) {
        return fail(ErrorCode::Refused, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The mail was left as it is")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "it cannot go from “%1” to “%2”"))
                        .arg(label(from), label(move.to)));
    }
    const Result<qint64> state = m_connection.integer("SELECT state FROM outgoing WHERE uid=?", uid);
    if (!state)
        return fail(state.error().code == ErrorCode::NotFound ? noMail() : state.error());
    if (*state != qint64(from)) {
        return fail(ErrorCode::Stale, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The mail was left as it is")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "another change came first")));
    }
    const QDateTime next = move.nextAttemptAt.isValid() ? move.nextAttemptAt : now;
    HELPDESK_TRY(m_connection.run(
        "UPDATE outgoing SET state=?1, attempts=attempts+iif(?1=1, 1, 0), "
        "next_attempt_at=iif(?1=0, ?2, next_attempt_at), changed_at=?3, last_error=?4, refusals=?5 WHERE uid=?6",
        move.to, next, now, move.error, refusalsToText(move.refusals), uid));
    m_connection.pendingChanges().outgoing = true;
    return {};
}

Result<std::optional<Uid>> OutgoingTable::byMessageId(const QString &messageId)
{
    Statement row = m_connection.prepare("SELECT uid FROM outgoing WHERE message_id<>'' AND message_id=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, messageId).step());
    return found ? std::optional<Uid>(row.uid(0)) : std::optional<Uid>();
}

Result<bool> OutgoingTable::takeLease(const QString &name, const QString &holder, const QDateTime &now, qint64 ttlMsecs)
{
    HELPDESK_TRY(
        m_connection.run("INSERT INTO lease (name, holder, until) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET "
                         "holder=?2, until=?3 WHERE holder=?2 OR until<=?4",
                         name, holder, now.addMSecs(ttlMsecs), now));
    return m_connection.changedRows() > 0;
}

Outcome OutgoingTable::releaseLease(const QString &name, const QString &holder)
{
    return m_connection.run("DELETE FROM lease WHERE name=? AND holder=?", name, holder);
}

} // namespace Helpdesk::Store
