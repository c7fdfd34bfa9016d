// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace Helpdesk::Store {

/// The numbered SQL files of a database, compiled in.
enum class Schema { Replica, Outbox };

/// The version that this program writes.
[[nodiscard]] int schemaVersion(Schema schema);
/// The version of a file: 0 for a new one. StoreDamaged: not a database, or not one of ours. StoreTooNew.
[[nodiscard]] Result<int> storedVersion(Connection &connection, Schema schema);
/// Upgrades step by step, a transaction each, up to `version` (-1: the newest).
[[nodiscard]] Outcome migrate(Connection &connection, Schema schema, int version = -1);
/// Tells a damaged file early: its head, and every page of a small one.
[[nodiscard]] Outcome checkQuickly(Connection &connection);

} // namespace Helpdesk::Store
