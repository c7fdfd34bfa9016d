// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ticketwriter.h"

#include "store/codec.h"
#include "store/outgoingtable.h"
#include "store/storeerror.h"
#include "store/tickettable.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

Error stale()
{
    return {ErrorCode::Stale, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The ticket was not changed")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "another change came first")),
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Look at it again, then decide"))};
}

std::string placeholders(int count)
{
    std::string text = "?";
    for (int i = 1; i < count; ++i)
        text += ", ?";
    return text;
}

bool sameText(const Ticket &a, const Ticket &b)
{
    return a.subject == b.subject && a.form == b.form && a.requester == b.requester && a.cc == b.cc
        && a.topic == b.topic && a.proposedTopic == b.proposedTopic && a.tags == b.tags && a.escalation == b.escalation;
}

} // namespace

Result<QList<qint64>> TicketWriter::write(const Changes &changes)
{
    QList<qint64> numbers;
    for (const Ticket &head : changes.heads) {
        HELPDESK_TRY_ASSIGN(const qint64 number, writeHead(head));
        numbers.append(number);
    }
    for (const Message &message : changes.messages)
        HELPDESK_TRY(writeMessage(message));
    for (const Attachment &attachment : changes.attachments)
        HELPDESK_TRY(writeAttachment(attachment));
    for (const Event &event : changes.events)
        HELPDESK_TRY(writeEvent(event));
    HELPDESK_TRY(writeLinks(changes));
    HELPDESK_TRY(writeMails(changes));
    for (const qint64 number : std::as_const(m_reindex))
        m_connection.indexBeforeCommit(number);
    return numbers;
}

Result<qint64> TicketWriter::writeHead(Ticket head)
{
    HELPDESK_TRY_ASSIGN(const auto old, TicketTable(m_connection).head(head.uid));
    if ((old ? old->version : 0) != head.version - 1)
        return fail(stale());
    RowChange change{.id = head.number, .uid = head.uid, .before = {}, .after = {}};
    if (old) {
        head.number = old->number;
        HELPDESK_TRY(updateHead(head, *old));
        change.before = sortValuesOf(*old);
    } else {
        HELPDESK_TRY_ASSIGN(head.number, insertHead(head));
    }
    m_numbers.insert(head.uid, head.number);
    change.id = head.number;
    change.after = sortValuesOf(head);
    m_connection.pendingChanges().add(change);
    if (!old || !sameText(head, *old))
        m_reindex.insert(head.number);
    return head.number;
}

Result<qint64> TicketWriter::insertHead(Ticket head)
{
    // A number that comes from elsewhere (another authority) is kept, and the next one is above it.
    HELPDESK_TRY(m_connection.run("UPDATE counter SET value=max(value+iif(?1=0, 1, 0), ?1) WHERE name='ticket_number'",
                                  head.number));
    if (head.number == 0) {
        HELPDESK_TRY_ASSIGN(head.number, m_connection.integer("SELECT value FROM counter WHERE name='ticket_number'"));
    }
    static const std::string sql = std::string("INSERT INTO ticket (number, ") + ticketColumns + ") VALUES (?, "
        + placeholders(ticketColumnCount) + ")";
    Statement insert = m_connection.prepare(sql);
    bindTicket(insert.bind(1, head.number), 2, head);
    HELPDESK_TRY(insert.run());
    HELPDESK_TRY(writeTags(head.number, {}, head.tags));
    return head.number;
}

Outcome TicketWriter::updateHead(const Ticket &head, const Ticket &old)
{
    static const std::string sql = std::string("UPDATE ticket SET (") + ticketColumns + ") = ("
        + placeholders(ticketColumnCount) + ") WHERE number=?";
    Statement update = m_connection.prepare(sql);
    const int last = bindTicket(update, 1, head);
    HELPDESK_TRY(update.bind(last, head.number).run());
    return writeTags(head.number, old.tags, head.tags);
}

Outcome TicketWriter::writeTags(qint64 number, const QStringList &old, const QStringList &now)
{
    if (old == now)
        return {};
    for (const QString &tag : old)
        HELPDESK_TRY(m_connection.run("DELETE FROM ticket_tag WHERE name=? AND ticket=?", tag.toLower(), number));
    for (const QString &tag : now)
        HELPDESK_TRY(
            m_connection.run("INSERT OR IGNORE INTO ticket_tag (name, ticket) VALUES (?, ?)", tag.toLower(), number));
    return {};
}

Result<qint64> TicketWriter::numberOf(const Uid &ticket)
{
    const auto known = m_numbers.constFind(ticket);
    if (known != m_numbers.cend())
        return *known;
    HELPDESK_TRY_ASSIGN(const auto number, TicketTable(m_connection).number(ticket));
    if (!number)
        return fail(ErrorCode::NotFound, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "There is no such ticket")));
    m_numbers.insert(ticket, *number);
    return *number;
}

Outcome TicketWriter::noteHolder(std::string_view sql, const Uid &uid)
{
    Statement row = m_connection.prepare(sql);
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, uid).step());
    if (found)
        m_reindex.insert(row.integer(0));
    return {};
}

Outcome TicketWriter::writeEvent(const Event &event)
{
    HELPDESK_TRY_ASSIGN(const qint64 number, numberOf(event.ticket));
    return m_connection.run(
        "INSERT INTO event (uid, ticket, kind, author, performed_by, at, audience, changes, details) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event.uid, number, event.kind, event.author, event.performedBy, event.at, event.audience,
        objectToText(event.changes), objectToText(event.details));
}

Outcome TicketWriter::writeMessage(const Message &message)
{
    HELPDESK_TRY_ASSIGN(const qint64 number, numberOf(message.ticket));
    HELPDESK_TRY(noteHolder("SELECT ticket FROM message WHERE uid=?", message.uid));
    m_reindex.insert(number);
    HELPDESK_TRY(m_connection.run(
        "INSERT INTO message (ticket, uid, kind, audience, author, at, sender, recipients, cc, subject, text, "
        "folded, html, message_id, template, raw, sender_unverified) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET "
        "ticket=excluded.ticket, kind=excluded.kind, audience=excluded.audience",
        number, message.uid, message.kind, message.audience, message.author, message.at,
        addressesToText({message.from}), addressesToText(message.to), addressesToText(message.cc), message.subject,
        message.text, spansToText(message.folded), message.html, message.messageId, message.templateCode, message.raw,
        message.senderUnverified));
    return writeCorrespondents(number, message);
}

Outcome TicketWriter::writeCorrespondents(qint64 number, const Message &message)
{
    const auto note = [&](const MailAddress &address, bool wrote) -> Outcome {
        const QString key = normalizedAddress(address.address);
        if (key.isEmpty())
            return {};
        return m_connection.run("INSERT INTO correspondent (ticket, address, wrote, written) VALUES (?1, ?2, ?3, ?4) "
                                "ON CONFLICT DO UPDATE SET wrote=max(wrote, ?3), written=max(written, ?4)",
                                number, key, wrote, !wrote);
    };
    if (message.kind == MessageKind::FromRequester || message.kind == MessageKind::FromLevel3)
        return note(message.from, true);
    if (message.kind != MessageKind::ToRequester && message.kind != MessageKind::ToLevel3)
        return {};
    const MailAddresses recipients = message.to + message.cc;
    for (const MailAddress &recipient : recipients)
        HELPDESK_TRY(note(recipient, false));
    return {};
}

Outcome TicketWriter::writeAttachment(const Attachment &attachment)
{
    HELPDESK_TRY_ASSIGN(const qint64 number, numberOf(attachment.ticket));
    HELPDESK_TRY(noteHolder("SELECT ticket FROM attachment WHERE uid=?", attachment.uid));
    m_reindex.insert(number);
    return m_connection.run(
        "INSERT INTO attachment (ticket, uid, message, name, type, size, blob, inline_part, content_id, audience) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET ticket=excluded.ticket, "
        "message=excluded.message, name=excluded.name, audience=excluded.audience",
        number, attachment.uid, attachment.message, attachment.name, attachment.type, attachment.size, attachment.blob,
        attachment.inlinePart, attachment.contentId, attachment.audience);
}

Outcome TicketWriter::writeLinks(const Changes &changes)
{
    for (const TicketLink &link : changes.removedLinks) {
        HELPDESK_TRY(m_connection.run("DELETE FROM link WHERE from_ticket=? AND to_ticket=? AND kind=?", link.from,
                                      link.to, link.kind));
    }
    for (const TicketLink &link : changes.addedLinks) {
        HELPDESK_TRY(m_connection.run("INSERT OR IGNORE INTO link (from_ticket, to_ticket, kind) VALUES (?, ?, ?)",
                                      link.from, link.to, link.kind));
    }
    return {};
}

Outcome TicketWriter::writeMails(const Changes &changes)
{
    if (changes.mails.isEmpty())
        return {};
    const QDateTime now = !changes.events.isEmpty() ? changes.events.last().at
        : !changes.heads.isEmpty()                  ? changes.heads.first().updatedAt
                                                    : changes.mails.first().notBefore;
    OutgoingTable outgoing(m_connection);
    for (const MailOrder &order : changes.mails)
        HELPDESK_TRY(outgoing.queue(order, now));
    return {};
}

} // namespace Helpdesk::Store
