// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "views/widgets/chip.h"

namespace Helpdesk::Views {

[[nodiscard]] ChipText natureChip(Domain::Nature nature);
[[nodiscard]] ChipText proposedNatureChip(Domain::Nature nature); ///< « Incident? », in grey
[[nodiscard]] ChipText completenessChip(int missingCount, const QString &firstMissing);
[[nodiscard]] ChipText overdueChip(const QDateTime &due, const QDateTime &now);
[[nodiscard]] ChipText priorityChip(Domain::Priority priority);
[[nodiscard]] ChipText senderChip(bool unverified);
[[nodiscard]] QString queueIcon(const QString &key); ///< of an entry of the sidebar

} // namespace Helpdesk::Views
