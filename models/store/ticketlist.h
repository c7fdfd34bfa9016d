// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"
#include "store/connection.h"

namespace Helpdesk::Store {

/// What a list shows of a ticket.
struct TicketRow
{
    qint64 number = 0;
    Uid uid;
    qint64 version = 0;
    Domain::State state = Domain::State::New;
    std::optional<Domain::Nature> nature, proposedNature;
    std::optional<Domain::Level3Party> party; ///< while at level 3
    std::optional<Domain::Priority> priority;
    QString subject, topic;
    QString requesterName, requesterAddress;
    QString guichet, contactPerson;
    QString territory, owner;
    int missingCount = 0;
    QString firstMissing; ///< field name
    int attachments = 0;
    QDateTime createdAt, updatedAt, dueAt; ///< UTC
    bool answerToRead = false;
    bool senderUnverified = false;
    SortValues sort;
};

/// Queues and searches as lists of keys, and the rows of those in sight. « Échéance proche » is what is open and due
/// before `dueHorizon`. The queues of natures, parties and owners hold open tickets; « Réponses » whatever has an
/// answer to read.
class TicketList
{
public:
    TicketList(Connection &connection, QDateTime dueHorizon)
        : m_connection(connection)
        , m_dueHorizon(std::move(dueHorizon))
    {
    }
    /// The next `limit` keys after `after`, in the query's order: by keyset, so any page costs the same. For a sort by
    /// text ListKey::sort is the place in the list and `after` skips so many. Words: sort by Number for a search as one
    /// types; any other sort reads all that matches first.
    [[nodiscard]] Result<QList<Domain::ListKey>> page(const Domain::ListQuery &query,
                                                      const std::optional<Domain::ListKey> &after, int limit);
    /// Places `offset` … `offset + limit` (the command line's --offset).
    [[nodiscard]] Result<QList<Domain::ListKey>> slice(const Domain::ListQuery &query, qint64 offset, int limit);
    /// Whether a ticket is in the list now, and its key there (a sort by text: no key, sort is 0).
    [[nodiscard]] Result<std::optional<Domain::ListKey>> keyOf(const Domain::ListQuery &query, qint64 number);
    /// How many, counting no further than `cap`.
    [[nodiscard]] Result<qint64> count(const Domain::ListQuery &query, qint64 cap = 1001);
    /// Rows in the order of `ids`; absent ones are left out.
    [[nodiscard]] Result<QList<TicketRow>> rows(const QList<qint64> &ids);

private:
    Connection &m_connection;
    QDateTime m_dueHorizon;
};

} // namespace Helpdesk::Store
