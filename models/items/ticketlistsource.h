// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/queue.h"
#include "store/ticketlist.h"

#include <QFuture>
#include <QHash>

namespace Helpdesk::Services {
class TicketService;
}

namespace Helpdesk::Items {

/// Where a list of tickets comes from. Futures may finish on any thread, in any order.
class TicketListSource
{
public:
    virtual ~TicketListSource() = default;
    /// Keys after `after` in the query's order; fewer than `limit`: it was the last page.
    [[nodiscard]] virtual QFuture<Result<QList<Domain::ListKey>>> keys(const Domain::ListQuery &query,
                                                                       std::optional<Domain::ListKey> after, int limit)
        = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Store::TicketRow>>> rows(const QList<qint64> &ids) = 0;
    /// Where tickets stand in the query now; nothing where they do not belong to it.
    [[nodiscard]] virtual QFuture<Result<QHash<qint64, std::optional<Domain::ListKey>>>>
    keysOf(const Domain::ListQuery &query, const QList<qint64> &ids) = 0;
};

/// The tickets of the desk.
class TicketServiceSource : public TicketListSource
{
public:
    explicit TicketServiceSource(Services::TicketService &tickets)
        : m_tickets(tickets)
    {
    }
    QFuture<Result<QList<Domain::ListKey>>> keys(const Domain::ListQuery &query, std::optional<Domain::ListKey> after,
                                                 int limit) override;
    QFuture<Result<QList<Store::TicketRow>>> rows(const QList<qint64> &ids) override;
    QFuture<Result<QHash<qint64, std::optional<Domain::ListKey>>>> keysOf(const Domain::ListQuery &query,
                                                                          const QList<qint64> &ids) override;

private:
    Services::TicketService &m_tickets;
};

} // namespace Helpdesk::Items
