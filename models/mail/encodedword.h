// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Helpdesk::Mail {

/// The text of an unstructured header value as it stands in a mail: unfolded, its encoded words (RFC 2047) decoded,
/// raw 8-bit text too. One line, trimmed. Forgives words that are split inside a letter, hold blanks, or never end.
[[nodiscard]] QString decodeHeaderText(QByteArrayView raw);
/// Raw 8-bit bytes as UTF-8, all else untouched: what may be given to a parser that expects UTF-8.
[[nodiscard]] QByteArray headerAsUtf8(QByteArrayView raw);

} // namespace Helpdesk::Mail
