// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Mail {

/// The enhanced status that the words of a refusal stand for ("5.1.1", "4.2.2"), or empty.
[[nodiscard]] QString statusOfWords(QStringView text);

} // namespace Helpdesk::Mail
