// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/readerprotocol.h"

#include <QImage>

namespace Helpdesk::Reader {

/// The pages of a TIFF as pictures: no text.
[[nodiscard]] Media::Protocol::Reply readScan(const Media::Protocol::Request &request);

/// Adds a page as PNG, in the format that it has: a conversion of Qt's starts threads, and waits for ever where the
/// limits forbid one. False when it does not fit any more.
[[nodiscard]] bool appendPage(const QImage &image, int number, Media::DocumentContent &content);

} // namespace Helpdesk::Reader
