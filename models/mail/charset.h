// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Helpdesk::Mail {

/// The text of bytes whose charset is declared, perhaps wrongly, perhaps unknown, perhaps not at all (empty name).
/// What cannot be decoded becomes U+FFFD; the result is always valid Unicode without NUL. Any thread.
[[nodiscard]] QString decodeText(QByteArrayView bytes, QByteArrayView charset);
/// The text of bytes of which nothing is declared: UTF-8, French windows-1252, else what detection says.
[[nodiscard]] QString decodeUndeclared(QByteArrayView bytes);
/// The same text without NUL, with U+FFFD for lone surrogates and C1 controls, and with \n for every line separator.
[[nodiscard]] QString validText(QString text);
[[nodiscard]] bool isAscii(QByteArrayView bytes);

} // namespace Helpdesk::Mail
