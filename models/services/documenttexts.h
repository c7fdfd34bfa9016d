// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <atomic>
#include <chrono>

namespace Helpdesk::Services {

/// Feeds the full text with the words of attached documents that have not been looked into, newest first, for as long
/// as `patience` lasts. How many were read. A document that cannot be read counts as one without text. Blocks; a
/// worker's thread.
[[nodiscard]] Result<int> readDocumentTexts(Store::Database &database, const QString &readerProgram,
                                            std::chrono::milliseconds patience, const std::atomic_bool &cancelled);

} // namespace Helpdesk::Services
