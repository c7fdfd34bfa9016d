// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Helpdesk::Mail {

[[nodiscard]] QString decodeWindows1252(QByteArrayView bytes);
/// By the system's converters; a null string where the name is unknown to them.
[[nodiscard]] QString convert(QByteArrayView bytes, const char *name);
/// ISO-2022-JP with the makers' own rows; a null string where the system has no converter.
[[nodiscard]] QString decodeIso2022Jp(QByteArrayView bytes);
/// `name` ends in "be" or "le", or the bytes begin with a mark; an odd last byte is left out.
[[nodiscard]] QString decodeUtf16(QByteArrayView bytes, const QByteArray &name);

} // namespace Helpdesk::Mail
