// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketlistsource.h"

#include "services/ticketservice.h"

namespace Helpdesk::Items {

QFuture<Result<QList<Domain::ListKey>>> TicketServiceSource::keys(const Domain::ListQuery &query,
                                                                  std::optional<Domain::ListKey> after, int limit)
{
    return m_tickets.keys(query, after, limit);
}

QFuture<Result<QList<Store::TicketRow>>> TicketServiceSource::rows(const QList<qint64> &ids)
{
    return m_tickets.rows(ids);
}

QFuture<Result<QHash<qint64, std::optional<Domain::ListKey>>>>
TicketServiceSource::keysOf(const Domain::ListQuery &query, const QList<qint64> &ids)
{
    return m_tickets.keysOf(query, ids);
}

} // namespace Helpdesk::Items
