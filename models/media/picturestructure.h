// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Helpdesk::Media {

/// What a walk over the blocks of a picture file tells, without decoding: decoders fill a file cut short with grey.
struct PictureStructure
{
    bool complete = false; ///< the first frame is there to its end
    int scans = 0; ///< passes over the pixels; JPEG only
};

[[nodiscard]] PictureStructure walkJpeg(QByteArrayView bytes);
[[nodiscard]] PictureStructure walkGif(QByteArrayView bytes);
[[nodiscard]] PictureStructure walkBmp(QByteArrayView bytes);

} // namespace Helpdesk::Media
