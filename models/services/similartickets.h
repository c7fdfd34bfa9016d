// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ticketservice.h"

namespace Helpdesk::Services {

/// Other tickets that share telling words with this one (anomaly codes first, then rare words), best first. NotFound.
[[nodiscard]] Result<QList<SimilarTicket>> similarTickets(Store::Connection &connection, const Uid &uid, int limit,
                                                          const QDateTime &dueHorizon);

} // namespace Helpdesk::Services
