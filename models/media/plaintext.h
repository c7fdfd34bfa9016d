// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Helpdesk::Media {

/// Unicode by its byte order mark, else UTF-8 where the bytes are valid UTF-8, else windows-1252 (which holds Latin-1).
/// Nothing when the bytes are no text: a NUL, or more than a few control characters. Any thread.
[[nodiscard]] std::optional<QString> plainText(QByteArrayView bytes);

/// The words between the tags of HTML or XML, for search alone: nothing is interpreted, scripts and styles are left
/// out.
[[nodiscard]] QString withoutTags(QStringView markup);

/// A mail file without the lines that are encoded attachments, for search alone.
[[nodiscard]] QString withoutEncodedLines(QStringView mail);

} // namespace Helpdesk::Media
