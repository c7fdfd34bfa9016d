// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actions.h"
#include "views/dialogs/operationdialog.h"

namespace Helpdesk::Views {

/// The dialog of an action, filled in for a ticket; null for an action that asks nothing. Deletes itself when closed.
[[nodiscard]] OperationDialog *makeDialog(ActionId id, DeskState &state, const Domain::TicketAggregate &ticket,
                                          QWidget *parent);

/// Each of them, by what it asks.
[[nodiscard]] OperationDialog *makeEscalateDialog(DeskState &state, const Domain::TicketAggregate &ticket,
                                                  QWidget *parent);
[[nodiscard]] OperationDialog *makeSplitDialog(DeskState &state, const Domain::TicketAggregate &ticket,
                                               QWidget *parent);
[[nodiscard]] OperationDialog *makeLinkDialog(DeskState &state, const Domain::Ticket &ticket, QWidget *parent);
[[nodiscard]] OperationDialog *makeMergeDialog(DeskState &state, const Domain::Ticket &ticket, QWidget *parent);
[[nodiscard]] OperationDialog *makeTagDialog(DeskState &state, const Domain::Ticket &ticket, QWidget *parent);

} // namespace Helpdesk::Views
