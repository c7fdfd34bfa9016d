// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/contenttype.h"

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

struct Magic
{
    qsizetype offset;
    QByteArrayView bytes;
    QStringView type;
};

constexpr qsizetype lookAt = 4096;

QStringView byMagic(QByteArrayView head)
{
    static constexpr Magic magics[] = {{0, "\x89PNG\r\n\x1a\n", u"image/png"},
                                       {0, "\xff\xd8\xff", u"image/jpeg"},
                                       {0, "GIF87a", u"image/gif"},
                                       {0, "GIF89a", u"image/gif"},
                                       {0, "BM", u"image/bmp"},
                                       {8, "WEBP", u"image/webp"},
                                       {0, "II*", u"image/tiff"},
                                       {0, QByteArrayView("MM\0*", 4), u"image/tiff"},
                                       {4, "ftypheic", u"image/heic"},
                                       {4, "ftypheix", u"image/heic"},
                                       {4, "ftypmif1", u"image/heic"},
                                       {4, "ftypavif", u"image/avif"},
                                       {0, "%PDF-", u"application/pdf"},
                                       {0, "{\\rtf", u"application/rtf"},
                                       {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", u"application/x-ole-storage"},
                                       {0, "MZ", u"application/x-msdownload"},
                                       {0,
                                        "\x7f"
                                        "ELF",
                                        u"application/x-executable"},
                                       {0, "\x1f\x8b", u"application/gzip"},
                                       {0, "Rar!", u"application/vnd.rar"},
                                       {0, "7z\xbc\xaf\x27\x1c", u"application/x-7z-compressed"},
                                       {0, "BEGIN:VCALENDAR", u"text/calendar"},
                                       {0, "BEGIN:VCARD", u"text/vcard"},
                                       {0, "\x78\x9f\x3e\x22", u"application/ms-tnef"},
                                       {0, "<?xml", u"application/xml"}};
    for (const Magic &magic : magics) {
        if (head.size() >= magic.offset + magic.bytes.size()
            && head.sliced(magic.offset, magic.bytes.size()) == magic.bytes)
            return magic.type;
    }
    return {};
}

QStringView insideZip(QByteArrayView head)
{
    if (head.indexOf("mimetypeapplication/vnd.oasis.opendocument.text") > 0)
        return u"application/vnd.oasis.opendocument.text";
    if (head.indexOf("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") > 0)
        return u"application/vnd.oasis.opendocument.spreadsheet";
    if (head.indexOf("word/") > 0)
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (head.indexOf("xl/") > 0)
        return u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return u"application/zip";
}

bool startsWithTag(QByteArrayView head)
{
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 512)).toByteArray().trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<body");
}

bool isReadable(QByteArrayView head)
{
    return std::none_of(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
}

} // namespace

QString detectContentType(QByteArrayView content)
{
    const QByteArrayView head = content.first(std::min(content.size(), lookAt));
    if (head.isEmpty())
        return QStringLiteral("application/x-zerosize");
    if (head.startsWith("PK\x03\x04"))
        return insideZip(head).toString();
    const QStringView type = byMagic(head);
    const bool shortMagic = head.startsWith("BM") || head.startsWith("MZ");
    if (!type.isNull() && !(shortMagic && isReadable(head)))
        return type.toString();
    if (startsWithTag(head))
        return QStringLiteral("text/html");
    return isReadable(head) ? QStringLiteral("text/plain") : QStringLiteral("application/octet-stream");
}

} // namespace Helpdesk::Mail
