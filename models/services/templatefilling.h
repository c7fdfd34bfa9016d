// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/ticket.h"
#include "store/connection.h"

namespace Helpdesk::Services {

/// A reply template with its variables filled in for a ticket. Nothing: there is no template of that code.
/// `missing`: the fields to ask for; empty: what the ticket's form lacks.
[[nodiscard]] Result<std::optional<Domain::ReplyTemplate>>
filledTemplate(Store::Connection &connection, const QString &code, const Domain::Ticket &ticket,
               const QStringList &missing, const QString &login, QDate day);
/// Any text with variables, filled in for a ticket.
[[nodiscard]] Result<QString> filledText(Store::Connection &connection, const QString &text,
                                         const Domain::Ticket &ticket, const QString &login, QDate day);

} // namespace Helpdesk::Services
