// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace Helpdesk::Media {

/// How the picture looks, in 64 bits: the same for a picture re-scaled or re-compressed, close for a similar one.
/// Brightness from each of 9 x 8 fields to its right neighbour (dHash); transparent counts as white. A flat or empty
/// picture gives 0. Any thread.
[[nodiscard]] quint64 pictureHash(const QImage &image);

/// Bits that differ, 0 to 64.
[[nodiscard]] int hashDistance(quint64 a, quint64 b);

/// Up to this distance two pictures are taken for the same one, re-scaled or re-compressed (the logo of each mail).
inline constexpr int samePictureDistance = 3;
/// Up to this distance two screenshots show much the same screen.
inline constexpr int similarPictureDistance = 10;

} // namespace Helpdesk::Media
