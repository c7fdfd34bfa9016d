// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Mail {

/// The declarations of a style attribute that only change looks: listed properties, plain values. No address, function
/// other than a colour's, escape, position; sizes are bounded.
[[nodiscard]] QString safeStyle(QStringView style);
/// A colour name or number, or empty.
[[nodiscard]] QString safeColour(QStringView colour);

} // namespace Helpdesk::Mail
