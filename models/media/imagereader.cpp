// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagereader.h"

#include "media/picturestructure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <mutex>

namespace Helpdesk::Media {

namespace {

constexpr auto context = "Helpdesk::Media";
constexpr int allocationLimitMegabytes = 512; // 64 million pixels of 64 bits: what DecodeLimits allows and no more

QString tr(const char *text)
{
    return QCoreApplication::translate(context, text);
}

Error unsupported()
{
    return {ErrorCode::Unsupported, tr("This file is not shown as a picture"),
            tr("its content is of no known picture format (PNG, JPEG, GIF, BMP, WebP)"),
            tr("Save it to open it with another program")};
}

Error damaged()
{
    return {ErrorCode::InvalidInput, tr("The picture cannot be shown"), tr("the file is damaged or cut short"),
            tr("Ask the sender to send it again")};
}

Error tooLarge(const QString &why)
{
    return {ErrorCode::TooLarge, tr("The picture is too large to be shown"), why,
            tr("Save it to open it with another program")};
}

Error tooManyPixels(QSize size, const DecodeLimits &limits)
{
    return tooLarge(tr("%1 x %2 pixels, the limit is %3 million pixels")
                        .arg(QString::number(size.width()), QString::number(size.height()),
                             QString::number(limits.pixels / 1'000'000)));
}

QByteArray pluginName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QByteArrayLiteral("png");
    case PictureFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureFormat::Gif:
        return QByteArrayLiteral("gif");
    case PictureFormat::Bmp:
        return QByteArrayLiteral("bmp");
    case PictureFormat::WebP:
        return QByteArrayLiteral("webp");
    case PictureFormat::None:
        break;
    }
    return {};
}

PictureStructure walk(QByteArrayView bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return walkJpeg(bytes);
    case PictureFormat::Gif:
        return walkGif(bytes);
    case PictureFormat::Bmp:
        return walkBmp(bytes);
    default: // the decoders of PNG and WebP refuse what is cut short
        return {true, 1};
    }
}

/// A reader that knows the format by content and cannot fall back on another one.
class BoundedReader
{
public:
    BoundedReader(QByteArrayView bytes, PictureFormat format)
        : m_format(format)
        , m_bytes(QByteArray::fromRawData(bytes.data(), bytes.size()))
        , m_buffer(&m_bytes)
    {
        static std::once_flag once;
        std::call_once(once, [] { QImageReader::setAllocationLimit(allocationLimitMegabytes); });
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(pluginName(format));
        m_reader.setAutoTransform(true);
    }
    QImageReader &operator*() { return m_reader; }
    QImageReader *operator->() { return &m_reader; }
    bool turnsSideways() { return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90); }

    /// A GIF's frames are drawn on a canvas of its own size, which is allocated whatever the frame's.
    [[nodiscard]] QSize canvas() const
    {
        if (m_format != PictureFormat::Gif || m_bytes.size() < 10)
            return {};
        return {qFromLittleEndian<quint16>(m_bytes.constData() + 6),
                qFromLittleEndian<quint16>(m_bytes.constData() + 8)};
    }

private:
    PictureFormat m_format;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QImageReader m_reader;
};

Result<QSize> storedSize(BoundedReader &reader, const DecodeLimits &limits)
{
    const QSize size = reader->size();
    if (size.isEmpty())
        return fail(damaged());
    const QSize allocated = size.expandedTo(reader.canvas());
    if (qint64{allocated.width()} * allocated.height() > limits.pixels)
        return fail(tooManyPixels(allocated, limits));
    return size;
}

Result<PictureFormat> acceptedFormat(QByteArrayView bytes, const DecodeLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(tooLarge(tr("the file has %1 MB, the limit is %2 MB")
                                 .arg(QString::number(bytes.size() >> 20), QString::number(limits.bytes >> 20))));
    const PictureFormat format = pictureFormat(bytes);
    if (format == PictureFormat::None)
        return fail(unsupported());
    return format;
}

QImage paintable(QImage image)
{
    const auto format = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    return image.format() == format ? image : std::move(image).convertToFormat(format);
}

} // namespace

PictureFormat pictureFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureFormat::Gif;
    if (bytes.size() > 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return PictureFormat::WebP;
    // "BM" alone begins many a text: the size of the information header must be one that exists.
    if (bytes.size() > 26 && bytes.startsWith("BM")) {
        static constexpr std::array<char, 7> headerSizes{12, 40, 52, 56, 64, 108, 124};
        const bool known = std::find(headerSizes.begin(), headerSizes.end(), bytes[14]) != headerSizes.end();
        if (known && bytes[15] == 0 && bytes[16] == 0 && bytes[17] == 0)
            return PictureFormat::Bmp;
    }
    return PictureFormat::None;
}

QString mimeType(PictureFormat format)
{
    return format == PictureFormat::None ? QString() : u"image/" % QString::fromLatin1(pluginName(format));
}

Result<ImageFacts> readImageFacts(QByteArrayView bytes, const DecodeLimits &limits)
{
    HELPDESK_TRY_ASSIGN(const PictureFormat format, acceptedFormat(bytes, limits));
    BoundedReader reader(bytes, format);
    HELPDESK_TRY_ASSIGN(const QSize size, storedSize(reader, limits));
    return ImageFacts{format, reader.turnsSideways() ? size.transposed() : size, bytes.size()};
}

Result<QImage> decodeImage(QByteArrayView bytes, const DecodeLimits &limits, QSize target)
{
    HELPDESK_TRY_ASSIGN(const PictureFormat format, acceptedFormat(bytes, limits));
    BoundedReader reader(bytes, format);
    HELPDESK_TRY_ASSIGN(const QSize size, storedSize(reader, limits));
    const PictureStructure structure = walk(bytes, format);
    if (!structure.complete)
        return fail(damaged());
    if (structure.scans > limits.jpegScans)
        return fail(tooLarge(tr("it has %1 passes, the limit is %2")
                                 .arg(QString::number(structure.scans), QString::number(limits.jpegScans))));
    if (!target.isEmpty()) {
        const QSize box = reader.turnsSideways() ? target.transposed() : target; // scaled before it is turned
        if (size.width() > box.width() || size.height() > box.height())
            reader->setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    QImage image = reader->read();
    if (image.isNull())
        return fail(damaged());
    image = paintable(std::move(image));
    if (image.isNull())
        return fail(tooManyPixels(size, limits));
    return image;
}

Result<QImage> makeThumbnail(QByteArrayView bytes, QSize size, qreal devicePixelRatio)
{
    const qreal ratio = qBound(1.0, devicePixelRatio, 8.0);
    HELPDESK_TRY_ASSIGN(QImage image, decodeImage(bytes, {}, (QSizeF(size) * ratio).toSize()));
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace Helpdesk::Media
