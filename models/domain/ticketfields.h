// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

/// The fields of a head that events carry, under stable names: state nature topic … form.guichet … escalation.
/// Not among them: uid, number, version, createdAt, updatedAt, which an event tells by itself.
namespace Helpdesk::Domain {

/// {"state":["new","in_progress"], …}: what differs, old → new.
[[nodiscard]] QJsonObject changesBetween(const Ticket &before, const Ticket &after);
[[nodiscard]] QJsonValue ticketField(const Ticket &ticket, QStringView name); ///< Undefined for an unknown name
/// False for an unknown name. A value that cannot be read sets what an empty field has.
bool setTicketField(Ticket &ticket, QStringView name, const QJsonValue &value);
/// "form.guichet" → "Guichet", "priority" → "Priority": for notices and the timeline; an unknown name as it is.
[[nodiscard]] QString ticketFieldLabel(const QString &name);

} // namespace Helpdesk::Domain
