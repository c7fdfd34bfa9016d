// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "domain/ledger.h"
#include "services/ticketservice.h"

namespace Helpdesk::Ctl {

/// The number that a person wrote: PND-000012, pnd-12, 12.
[[nodiscard]] Result<qint64> ticketNumber(const Services::Desk &desk, const QString &text);
/// The keys of `form` in parse and show.
[[nodiscard]] QJsonObject formJson(const Domain::RequestForm &form, std::optional<Domain::Nature> nature,
                                   const QString &topic);
/// Time as ISO 8601 in UTC, or null.
[[nodiscard]] QJsonValue timeJson(const QDateTime &time);
/// "PND-000012" of a ticket's uid, or null where it is null or unknown.
[[nodiscard]] Result<QJsonValue> numberJson(const Services::Desk &desk, const Uid &ticket);
/// The keys of `show`.
[[nodiscard]] Result<QJsonObject> ticketJson(const Services::Desk &desk, const Domain::TicketAggregate &ticket);
/// Counts by outcome, as a person reads them.
[[nodiscard]] QString sumText(const Domain::LedgerSum &sum);
/// Prints the whole ticket, as JSON or for a person.
[[nodiscard]] Outcome printTicket(const Services::Desk &desk, qint64 number, bool json);

} // namespace Helpdesk::Ctl
