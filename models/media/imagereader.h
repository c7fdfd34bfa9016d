// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QImage>
#include <QSize>

/// Pictures, documents and their text, from bytes that anyone may have sent.
namespace Helpdesk::Media {

/// What one decoding may cost. What goes beyond is refused before any pixel is allocated.
struct DecodeLimits
{
    qint64 bytes = 64LL << 20; ///< of the file
    qint64 pixels = 64'000'000; ///< of the picture; 3840 x 2160 is 8.3 million
    int jpegScans = 200; ///< passes of a progressive JPEG: each costs a walk over all pixels
};

enum class PictureFormat { None, Png, Jpeg, Gif, Bmp, WebP };

/// What the first bytes say, whatever the name or the declared type: None is no picture that we show.
/// Drawings that hold programs or links (SVG, EMF, WMF, PostScript) are never among them.
[[nodiscard]] PictureFormat pictureFormat(QByteArrayView bytes);
/// `image/png` …; empty for None.
[[nodiscard]] QString mimeType(PictureFormat format);

struct ImageFacts
{
    PictureFormat format = PictureFormat::None;
    QSize pixelSize; ///< as shown: after the rotation that the camera noted
    qint64 bytes = 0;
    bool operator==(const ImageFacts &) const = default;
};

// All of these may be called from any thread, several at once; none belongs on the window thread.
// Errors: Unsupported (no known picture), TooLarge (beyond a limit), InvalidInput (damaged or cut short).

/// Read from the header alone; nothing is decoded.
[[nodiscard]] Result<ImageFacts> readImageFacts(QByteArrayView bytes, const DecodeLimits &limits = {});

/// The picture turned upright; of an animation the first frame. With a target it fits within that many pixels,
/// aspect ratio kept, never enlarged. Format: RGB32, or ARGB32_Premultiplied where it has transparency.
[[nodiscard]] Result<QImage> decodeImage(QByteArrayView bytes, const DecodeLimits &limits = {}, QSize target = {});

/// Fits within size (device-independent) on a screen of that ratio; the ratio is set on the picture.
[[nodiscard]] Result<QImage> makeThumbnail(QByteArrayView bytes, QSize size, qreal devicePixelRatio);

} // namespace Helpdesk::Media
