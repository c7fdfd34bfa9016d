// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistmodel.h"

namespace Helpdesk::Items {

/// The table of columns: what each shows of a row. `row` null: it is being read.
[[nodiscard]] QVariant ticketCell(int column, int role, qint64 number, const Store::TicketRow *row,
                                  const TicketListModel::Lookups &lookups);
[[nodiscard]] QString ticketColumnTitle(int column);

/// « G1104 · M. Durand · Isère », with « counter missing » in its place.
[[nodiscard]] QString ticketPlaceText(const Store::TicketRow &row, const TicketListModel::Lookups &lookups);
/// The state by its word, with the party while at level 3: « Level 3 · MOE ».
[[nodiscard]] QString ticketStateText(const Store::TicketRow &row);
/// An open ticket whose due date has passed.
[[nodiscard]] bool isOverdue(const Store::TicketRow &row, const QDateTime &now);

} // namespace Helpdesk::Items
