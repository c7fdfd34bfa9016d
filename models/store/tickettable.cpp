// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tickettable.h"

#include "store/codec.h"
#include "store/storeerror.h"
#include "store/ticketwriter.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

const std::string &headSelect()
{
    static const std::string sql = std::string("SELECT number, ") + ticketColumns + " FROM ticket WHERE ";
    return sql;
}

Result<std::optional<Ticket>> firstHead(Statement &row)
{
    HELPDESK_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional<Ticket>(readTicket(row)) : std::optional<Ticket>();
}

/// All rows of a statement, each read by `read`.
template <typename T, typename F> Result<QList<T>> all(Statement &statement, F read)
{
    QList<T> list;
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return list;
        list.append(read(statement));
    }
}

Result<QList<Message>> messagesOf(Connection &connection, const Ticket &ticket)
{
    Statement rows
        = connection.prepare(std::string("SELECT ") + messageColumns + " FROM message WHERE ticket=? ORDER BY at, id");
    rows.bind(1, ticket.number);
    return all<Message>(rows, [&](const Statement &row) { return readMessage(row, ticket.uid); });
}

Result<QList<Attachment>> attachmentsOf(Connection &connection, const Ticket &ticket)
{
    Statement rows = connection.prepare(std::string("SELECT ") + attachmentColumns
                                        + " FROM attachment WHERE ticket=? ORDER BY id");
    rows.bind(1, ticket.number);
    return all<Attachment>(rows, [&](const Statement &row) { return readAttachment(row, ticket.uid); });
}

Result<QList<Event>> eventsOf(Connection &connection, const Ticket &ticket)
{
    Statement rows
        = connection.prepare(std::string("SELECT ") + eventColumns + " FROM event WHERE ticket=? ORDER BY at, id");
    rows.bind(1, ticket.number);
    return all<Event>(rows, [&](const Statement &row) { return readEvent(row, ticket.uid); });
}

Result<QList<TicketLink>> linksOf(Connection &connection, const Uid &uid)
{
    Statement rows = connection.prepare("SELECT from_ticket, to_ticket, kind FROM link WHERE from_ticket=?1 UNION "
                                        "SELECT from_ticket, to_ticket, kind FROM link WHERE to_ticket=?1");
    rows.bind(1, uid);
    return all<TicketLink>(rows, [](const Statement &row) {
        return TicketLink{row.uid(0), row.uid(1), row.value<LinkKind>(2)};
    });
}

Result<std::optional<Event>> eventOf(Connection &connection, const Ticket &ticket, const Uid &uid)
{
    Statement row = connection.prepare(std::string("SELECT ") + eventColumns + " FROM event WHERE uid=? AND ticket=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bindAll(uid, ticket.number).step());
    return found ? std::optional<Event>(readEvent(row, ticket.uid)) : std::optional<Event>();
}

Error noSuchTicket()
{
    return {ErrorCode::NotFound,
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "There is no such ticket")),
            {},
            tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Check its number"))};
}

Result<TicketAggregate> complete(Connection &connection, const std::optional<Ticket> &head)
{
    if (!head)
        return fail(noSuchTicket());
    TicketAggregate aggregate;
    aggregate.head = *head;
    HELPDESK_TRY_ASSIGN(aggregate.events, eventsOf(connection, *head));
    HELPDESK_TRY_ASSIGN(aggregate.messages, messagesOf(connection, *head));
    HELPDESK_TRY_ASSIGN(aggregate.attachments, attachmentsOf(connection, *head));
    HELPDESK_TRY_ASSIGN(aggregate.links, linksOf(connection, head->uid));
    Statement merged = connection.prepare(headSelect() + "merged_into=? ORDER BY number");
    merged.bind(1, head->uid);
    HELPDESK_TRY_ASSIGN(aggregate.merged, all<Ticket>(merged, readTicket));
    return aggregate;
}

} // namespace

Result<QList<qint64>> TicketTable::writeChanges(const Changes &changes)
{
    return TicketWriter(m_connection).write(changes);
}

Result<QHash<Uid, TouchedTicket>> TicketTable::touched(const QList<Uid> &uids, const Uid &event)
{
    QHash<Uid, TouchedTicket> result;
    for (const Uid &uid : uids) {
        if (uid.isNull() || result.contains(uid))
            continue;
        HELPDESK_TRY_ASSIGN(const auto found, head(uid));
        if (!found)
            continue;
        TouchedTicket ticket;
        ticket.head = *found;
        HELPDESK_TRY_ASSIGN(ticket.messages, messagesOf(m_connection, *found));
        HELPDESK_TRY_ASSIGN(ticket.attachments, attachmentsOf(m_connection, *found));
        HELPDESK_TRY_ASSIGN(ticket.links, linksOf(m_connection, uid));
        if (!event.isNull()) {
            HELPDESK_TRY_ASSIGN(ticket.event, eventOf(m_connection, *found, event));
        }
        result.insert(uid, ticket);
    }
    return result;
}

Result<QHash<Uid, TouchedTicket>> TicketTable::touched(const Operation &operation)
{
    const auto *undo = std::get_if<Op::Undo>(&operation.kind);
    return touched(QList<Uid>{operation.ticket} + otherTickets(operation), undo ? undo->event : Uid());
}

Result<std::optional<Ticket>> TicketTable::head(const Uid &uid)
{
    Statement row = m_connection.prepare(headSelect() + "uid=?");
    return firstHead(row.bind(1, uid));
}

Result<std::optional<Ticket>> TicketTable::head(qint64 number)
{
    Statement row = m_connection.prepare(headSelect() + "number=?");
    return firstHead(row.bind(1, number));
}

Result<QList<Ticket>> TicketTable::heads(const QList<qint64> &numbers)
{
    QList<Ticket> list;
    list.reserve(numbers.size());
    for (const qint64 number : numbers) {
        HELPDESK_TRY_ASSIGN(const auto found, head(number));
        if (found)
            list.append(*found);
    }
    return list;
}

Result<TicketAggregate> TicketTable::aggregate(const Uid &uid)
{
    HELPDESK_TRY_ASSIGN(const auto found, head(uid));
    return complete(m_connection, found);
}

Result<TicketAggregate> TicketTable::texts(qint64 number)
{
    HELPDESK_TRY_ASSIGN(const auto found, head(number));
    if (!found)
        return fail(noSuchTicket());
    TicketAggregate texts;
    texts.head = *found;
    HELPDESK_TRY_ASSIGN(texts.messages, messagesOf(m_connection, *found));
    HELPDESK_TRY_ASSIGN(texts.attachments, attachmentsOf(m_connection, *found));
    return texts;
}

Result<TicketAggregate> TicketTable::aggregate(qint64 number)
{
    HELPDESK_TRY_ASSIGN(const auto found, head(number));
    return complete(m_connection, found);
}

Result<std::optional<qint64>> TicketTable::number(const Uid &uid)
{
    Statement row = m_connection.prepare("SELECT number FROM ticket WHERE uid=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, uid).step());
    return found ? std::optional<qint64>(row.integer(0)) : std::optional<qint64>();
}

Result<std::optional<Ticket>> TicketTable::survivor(const Uid &uid)
{
    QSet<Uid> seen;
    HELPDESK_TRY_ASSIGN(auto found, head(uid));
    while (found && !found->mergedInto.isNull() && !seen.contains(found->uid)) {
        seen.insert(found->uid);
        HELPDESK_TRY_ASSIGN(auto next, head(found->mergedInto));
        if (!next)
            break;
        found = next;
    }
    return found;
}

Result<std::optional<Attachment>> TicketTable::attachment(const Uid &uid)
{
    Statement row = m_connection.prepare(
        std::string("SELECT ") + attachmentColumns
        + ", (SELECT uid FROM ticket WHERE number=attachment.ticket) FROM attachment WHERE uid=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, uid).step());
    return found ? std::optional<Attachment>(readAttachment(row, row.uid(9))) : std::optional<Attachment>();
}

Result<std::optional<Message>> TicketTable::message(const Uid &uid)
{
    Statement row
        = m_connection.prepare(std::string("SELECT ") + messageColumns
                               + ", (SELECT uid FROM ticket WHERE number=message.ticket) FROM message WHERE uid=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, uid).step());
    return found ? std::optional<Message>(readMessage(row, row.uid(16))) : std::optional<Message>();
}

Result<QList<qint64>> TicketTable::ofRequester(const QString &address, int limit)
{
    const QString key = normalizedAddress(address);
    if (key.isEmpty())
        return QList<qint64>();
    Statement rows = m_connection.prepare("SELECT number FROM ticket INDEXED BY ticket_requester "
                                          "WHERE requester_key<>'' AND requester_key=? ORDER BY number DESC LIMIT ?");
    rows.bindAll(key, limit);
    return all<qint64>(rows, [](const Statement &row) { return row.integer(0); });
}

} // namespace Helpdesk::Store
