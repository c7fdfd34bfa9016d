// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replay.h"

#include "domain/ticketfields.h"

#include <QJsonArray>

namespace Helpdesk::Domain {

Ticket replay(const QList<Event> &events)
{
    Ticket ticket;
    for (const Event &event : events) {
        if (ticket.version == 0) {
            ticket.uid = event.ticket;
            ticket.createdAt = event.at;
            ticket.updatedAt = event.at;
        }
        for (auto change = event.changes.constBegin(); change != event.changes.constEnd(); ++change)
            setTicketField(ticket, change.key(), change.value().toArray().at(1));
        ticket.updatedAt = qMax(ticket.updatedAt, event.at);
        ++ticket.version;
    }
    return ticket;
}

} // namespace Helpdesk::Domain
