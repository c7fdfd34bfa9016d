// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Helpdesk::Mail {

/// A folder's name as IMAP writes it (modified UTF-7, RFC 3501 5.1.3): "Traités" is "Trait&AOk-s".
/// InvalidInput for an empty name, control characters and the wildcards % and *.
[[nodiscard]] Result<QByteArray> imapFolderName(const QString &name);

} // namespace Helpdesk::Mail
