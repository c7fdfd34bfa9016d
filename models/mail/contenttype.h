// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Helpdesk::Mail {

/// The MIME type that bytes show by themselves; `text/plain` for readable text, else `application/octet-stream`.
/// Looks at the first kilobytes only, needs no database.
[[nodiscard]] QString detectContentType(QByteArrayView content);

} // namespace Helpdesk::Mail
