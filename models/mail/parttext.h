// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/gmimesupport.h"

namespace Helpdesk::Mail {

/// The text of a text part: decoded, line ends \n, `format=flowed` joined.
[[nodiscard]] QString textOfPart(GMimePart *part, bool html);
/// The name that a part gives itself, decoded; empty where it gives none.
[[nodiscard]] QString declaredNameOf(GMimeObject *part);
/// Type and subtype, lower-case.
[[nodiscard]] QString mimeTypeOf(GMimeObject *part);
/// Lines of a text that was sent as `format=flowed` (RFC 3676) joined again.
[[nodiscard]] QString unflowed(const QString &text, bool deleteSpace);
/// \r\n and \r as \n.
[[nodiscard]] QString withPlainLineEnds(QString text);

} // namespace Helpdesk::Mail
