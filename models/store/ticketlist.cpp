// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ticketlist.h"

#include "store/codec.h"
#include "store/listsql.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

using Keys = QList<ListKey>;

Outcome append(Statement &rows, Keys &keys)
{
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return {};
        keys.append({rows.integer(0), rows.integer(1)});
    }
}

Result<Keys> placesFrom(Connection &connection, const ListSql &sql, bool descending, qint64 offset, int limit)
{
    const std::string columns = (sql.byText ? std::string("0") : sql.sort) + ", " + sql.number;
    Statement rows = connection.prepare(sql.select(columns) + sql.order(descending) + " LIMIT ? OFFSET ?");
    const int index = sql.bind(rows);
    rows.bind(index, limit).bind(index + 1, offset);
    Keys keys;
    HELPDESK_TRY(append(rows, keys));
    if (sql.byText) {
        for (ListKey &key : keys)
            key.sort = offset++;
    }
    return keys;
}

/// What follows `after`: first the rest of the same sort value, then the values beyond it. Each is a range of the
/// index.
Result<Keys> following(Connection &connection, const ListSql &sql, bool descending, const ListKey &after, int limit)
{
    const std::string columns = sql.sort + ", " + sql.number;
    const std::string beyond = descending ? " < ?" : " > ?";
    Keys keys;
    if (sql.sort != sql.number) {
        Statement rows = connection.prepare(sql.select(columns, sql.sort + " = ? AND " + sql.number + beyond)
                                            + " ORDER BY " + sql.number + (descending ? " DESC" : "") + " LIMIT ?");
        const int index = sql.bind(rows);
        rows.bind(index, after.sort).bind(index + 1, after.id).bind(index + 2, limit);
        HELPDESK_TRY(append(rows, keys));
    }
    if (keys.size() == limit)
        return keys;
    Statement rows = connection.prepare(sql.select(columns, sql.sort + beyond) + sql.order(descending) + " LIMIT ?");
    const int index = sql.bind(rows);
    rows.bind(index, after.sort).bind(index + 1, limit - int(keys.size()));
    HELPDESK_TRY(append(rows, keys));
    return keys;
}

TicketRow readRow(const Statement &row)
{
    TicketRow ticket;
    ticket.number = row.integer(0);
    ticket.uid = row.uid(1);
    ticket.version = row.integer(2);
    ticket.state = row.value<State>(3);
    ticket.nature = row.optional<Nature>(4);
    ticket.proposedNature = row.optional<Nature>(5);
    if (ticket.state == State::Level3)
        ticket.party = row.optional<Level3Party>(6);
    ticket.priority = priorityFromNumber(row.integer(7));
    ticket.subject = row.text(8);
    ticket.topic = row.text(9);
    ticket.requesterName = row.text(10);
    ticket.requesterAddress = row.text(11);
    ticket.guichet = row.text(12);
    ticket.contactPerson = row.text(13);
    ticket.territory = row.text(14);
    ticket.owner = row.text(15);
    const QStringList missing = row.text(16).split(u' ', Qt::SkipEmptyParts);
    ticket.missingCount = int(missing.size());
    ticket.firstMissing = missing.value(0);
    ticket.attachments = int(row.integer(17));
    ticket.createdAt = row.time(18);
    ticket.updatedAt = row.time(19);
    if (row.integer(20) != noDueDate)
        ticket.dueAt = row.time(20);
    ticket.answerToRead = row.integer(21) != 0;
    ticket.senderUnverified = row.integer(22) != 0;
    ticket.sort = {.updated = row.integer(19),
                   .created = row.integer(18),
                   .priority = row.integer(7),
                   .due = row.integer(20),
                   .state = row.integer(3),
                   .number = ticket.number};
    return ticket;
}

} // namespace

Result<Keys> TicketList::page(const ListQuery &query, const std::optional<ListKey> &after, int limit)
{
    HELPDESK_TRY_ASSIGN(const ListSql sql, listSql(m_connection, query, m_dueHorizon));
    if (sql.byText || !after)
        return placesFrom(m_connection, sql, query.descending, after ? after->sort + 1 : 0, limit);
    return following(m_connection, sql, query.descending, *after, limit);
}

Result<Keys> TicketList::slice(const ListQuery &query, qint64 offset, int limit)
{
    HELPDESK_TRY_ASSIGN(const ListSql sql, listSql(m_connection, query, m_dueHorizon));
    return placesFrom(m_connection, sql, query.descending, offset, limit);
}

Result<std::optional<ListKey>> TicketList::keyOf(const ListQuery &query, qint64 number)
{
    HELPDESK_TRY_ASSIGN(ListSql sql, listSql(m_connection, query, m_dueHorizon));
    if (sql.from.starts_with("ticket INDEXED") || sql.from.starts_with("ticket NOT"))
        sql.from = "ticket NOT INDEXED"; // by row
    Statement row = m_connection.prepare(sql.select(sql.byText ? "0" : sql.sort, sql.number + " = ?"));
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(sql.bind(row), number).step());
    return found ? std::optional<ListKey>(ListKey{row.integer(0), number}) : std::optional<ListKey>();
}

Result<qint64> TicketList::count(const ListQuery &query, qint64 cap)
{
    ListQuery any = query;
    any.sort = SortKey::Number;
    HELPDESK_TRY_ASSIGN(const ListSql sql, listSql(m_connection, any, m_dueHorizon));
    Statement row = m_connection.prepare("SELECT count(*) FROM (" + sql.select("1") + " LIMIT ?)");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(sql.bind(row), cap).step());
    return found ? row.integer(0) : 0;
}

Result<QList<TicketRow>> TicketList::rows(const QList<qint64> &ids)
{
    QList<TicketRow> list;
    list.reserve(ids.size());
    for (const qint64 id : ids) {
        Statement row = m_connection.prepare("SELECT number, uid, version, state, nature, proposed_nature, party, "
                                             "priority, subject, topic, requester_name, "
                                             "requester_address, guichet, contact_person, territory, owner, missing, "
                                             "attachment_count, created_at, updated_at, due_at, "
                                             "answer_to_read, sender_unverified FROM ticket WHERE number=?");
        HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, id).step());
        if (found)
            list.append(readRow(row));
    }
    return list;
}

} // namespace Helpdesk::Store
