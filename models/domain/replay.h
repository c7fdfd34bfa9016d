// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

namespace Helpdesk::Domain {

/// The head of a ticket from all of its events, oldest first; everything but the number, which the authority gives.
[[nodiscard]] Ticket replay(const QList<Event> &events);

} // namespace Helpdesk::Domain
