// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanreader.h"

#include "bounds.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QImageReader>

#include <algorithm>

namespace Helpdesk::Reader {

bool appendPage(const QImage &image, int number, Media::DocumentContent &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "png"))
        return false;
    qint64 sum = bytes.size();
    for (const Media::EmbeddedPicture &picture : std::as_const(content.pictures))
        sum += picture.bytes.size();
    if (sum > maxPictureBytes)
        return false;
    content.pictures.append({QString::number(number) % u".png", QStringLiteral("image/png"), bytes});
    return true;
}

Media::Protocol::Reply readScan(const Media::Protocol::Request &request)
{
    using Media::Protocol::Failure;
    const QDeadlineTimer deadline(request.msecs);
    QByteArray bytes = request.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, QByteArrayLiteral("tiff"));
    reader.setAutoDetectImageFormat(false);
    if (reader.size().isEmpty())
        return tl::unexpected(Failure::Damaged);
    Media::DocumentContent content;
    content.pages = std::max(1, reader.imageCount());
    const int pages = request.pictures ? std::min(content.pages, maxPicturePages) : 0;
    content.truncated = request.pictures && pages < content.pages;
    for (int i = 0; i < pages && !deadline.hasExpired(); ++i) {
        const bool there = i == 0 || reader.jumpToImage(i);
        QSize size = there ? reader.size() : QSize();
        const qint64 pixels = qint64{size.width()} * size.height();
        if (pixels > 4 * maxPagePixels)
            return tl::unexpected(Failure::TooLarge);
        const QImage image = there ? reader.read() : QImage();
        if (image.isNull() && i == 0)
            return tl::unexpected(Failure::Damaged);
        if (image.isNull() || !appendPage(image, i + 1, content))
            content.truncated = true;
    }
    content.truncated |= content.pictures.size() < pages;
    return content;
}

} // namespace Helpdesk::Reader
