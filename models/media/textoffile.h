// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/documentreader.h"

namespace Helpdesk::Media {

inline constexpr qsizetype maxSearchableBytes = qsizetype{200} * 1024; ///< of UTF-8

/// The words of a file, for the full-text index: of plain text, mail, markup and documents. A kind that holds no text
/// that is read here (a picture, an archive) gives an empty text; a document that cannot be read gives the reader's
/// error. May start the reader program and wait for it: never on the window thread.
[[nodiscard]] Result<QString> searchableText(QByteArrayView bytes, const QString &type, const DocumentReader &reader);

} // namespace Helpdesk::Media
