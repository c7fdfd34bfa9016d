// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Mail {

/// The text that a person reads in an HTML mail: paragraphs, lists, table rows (cells by tabs), what is hidden left
/// out. Quotations stand behind "> ", a marked signature below a line "-- ", as in plain text mails, so that
/// `splitReply` sees them. Total: HTML over the bounds of `HtmlTree` loses its tags and nothing else.
[[nodiscard]] QString htmlToText(QStringView html);

} // namespace Helpdesk::Mail
