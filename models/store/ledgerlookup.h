// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace Helpdesk::Store {

/// The register has a mail with that Message-ID (without <>) and size: how a mail is known again that was moved to
/// another folder, where it has another key.
[[nodiscard]] Result<bool> isKept(Connection &connection, const QString &messageId, qint64 size);

} // namespace Helpdesk::Store
