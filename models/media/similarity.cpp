// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/similarity.h"

#include <bit>

namespace Helpdesk::Media {

quint64 pictureHash(const QImage &image)
{
    constexpr int columns = 9;
    constexpr int rows = 8;
    constexpr int noise = 2; // of 255: what compression leaves in a flat area is no direction
    if (image.isNull())
        return 0;
    const QImage small = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                             .scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto brightness = [](QRgb pixel) { return qGray(pixel) + 255 - qAlpha(pixel); };
    quint64 hash = 0;
    for (int y = 0; y < rows; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(small.constScanLine(y));
        for (int x = 0; x + 1 < columns; ++x)
            hash = hash << 1 | static_cast<quint64>(brightness(line[x]) > brightness(line[x + 1]) + noise);
    }
    return hash;
}

int hashDistance(quint64 a, quint64 b)
{
    return std::popcount(a ^ b);
}

} // namespace Helpdesk::Media
