// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What is taken from one document; what lies beyond is left out, and the content says so.
namespace Helpdesk::Reader {

inline constexpr qsizetype maxTextCharacters = 2'000'000;
inline constexpr int maxTextPages = 200;
inline constexpr int maxPicturePages = 20;
inline constexpr double pageDotsPerInch = 110;
inline constexpr qint64 maxPagePixels = 12'000'000; ///< a larger page is drawn with fewer dots
inline constexpr int maxPictures = 100;
inline constexpr qint64 maxPictureBytes = 48LL << 20; ///< all together

inline constexpr int maxZipEntries = 4'000;
inline constexpr qint64 maxPartBytes = 48LL << 20; ///< of one entry, unpacked
inline constexpr qint64 maxUnpackedBytes = 128LL << 20; ///< all together

} // namespace Helpdesk::Reader
