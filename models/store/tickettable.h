// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"
#include "store/connection.h"

namespace Helpdesk::Store {

/// Tickets with all that belongs to them. In the caller's transaction.
class TicketTable
{
public:
    explicit TicketTable(Connection &connection)
        : m_connection(connection)
    {
    }
    /// Writes what apply() decided: heads, events, messages, attachments, links, mail orders, full text. Returns the
    /// numbers of `changes.heads`, in order; a new ticket without number gets the next one. Stale: a head's version is
    /// not the stored one plus one.
    [[nodiscard]] Result<QList<qint64>> writeChanges(const Domain::Changes &changes);

    /// For apply(): those that exist, with messages, attachments and links. `event`: loaded into the ticket that has it
    /// (Undo).
    [[nodiscard]] Result<QHash<Uid, Domain::TouchedTicket>> touched(const QList<Uid> &uids, const Uid &event = {});
    /// The tickets of an operation and those it names.
    [[nodiscard]] Result<QHash<Uid, Domain::TouchedTicket>> touched(const Domain::Operation &operation);
    [[nodiscard]] Result<std::optional<Domain::Ticket>> head(const Uid &uid);
    [[nodiscard]] Result<std::optional<Domain::Ticket>> head(qint64 number);
    [[nodiscard]] Result<QList<Domain::Ticket>>
    heads(const QList<qint64> &numbers); ///< in that order; absent ones are left out
    /// The whole ticket; NotFound.
    [[nodiscard]] Result<Domain::TicketAggregate> aggregate(const Uid &uid);
    [[nodiscard]] Result<Domain::TicketAggregate> aggregate(qint64 number);
    /// What can be searched: head, messages and attachments alone; NotFound.
    [[nodiscard]] Result<Domain::TicketAggregate> texts(qint64 number);
    /// The number of a uid; nothing for an unknown one.
    [[nodiscard]] Result<std::optional<qint64>> number(const Uid &uid);
    /// Follows merges to the ticket that stands for it now.
    [[nodiscard]] Result<std::optional<Domain::Ticket>> survivor(const Uid &uid);
    [[nodiscard]] Result<std::optional<Domain::Attachment>> attachment(const Uid &uid);
    /// The message, and nothing of its ticket.
    [[nodiscard]] Result<std::optional<Domain::Message>> message(const Uid &uid);
    /// Other tickets of the same requester, newest first.
    [[nodiscard]] Result<QList<qint64>> ofRequester(const QString &address, int limit);

private:
    Connection &m_connection;
};

} // namespace Helpdesk::Store
