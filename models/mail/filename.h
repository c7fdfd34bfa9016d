// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Mail {

/// A file name that is safe on every system, from whatever a mail said: no folder, control or direction character,
/// reserved name, leading or trailing dot or blank; at most 180 UTF-16 units and 240 bytes of UTF-8, the ending kept;
/// composed letters (NFC). A name with nothing left becomes `fallback`. Safe names come back unchanged.
[[nodiscard]] QString safeFileName(QStringView declared, const QString &fallback = QStringLiteral("fichier"));
/// The usual ending of a MIME type, with its dot; empty where none is known.
[[nodiscard]] QString endingOf(QStringView mimeType);

} // namespace Helpdesk::Mail
