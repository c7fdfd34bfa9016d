// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/textoffile.h"

#include "media/plaintext.h"

#include <algorithm>

namespace Helpdesk::Media {

namespace {

constexpr qsizetype maxPlainBytes = 4 << 20; // more than the cap: markup and encoded lines go first

/// At most so many bytes of UTF-8, cut between characters.
QString capped(const QString &text)
{
    if (text.size() * 3 <= maxSearchableBytes)
        return text;
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= maxSearchableBytes)
        return text;
    qsizetype end = maxSearchableBytes;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xc0U) == 0x80U)
        --end;
    return QString::fromUtf8(QByteArrayView(utf8).first(end));
}

/// A cut in the middle of a character would make UTF-8 look like windows-1252: cut at the end of a line.
QByteArrayView firstLines(QByteArrayView bytes)
{
    if (bytes.size() <= maxPlainBytes)
        return bytes;
    const QByteArrayView part = bytes.first(maxPlainBytes);
    const qsizetype end = part.lastIndexOf('\n');
    return end > 0 ? part.first(end) : part;
}

bool isMarkup(const QString &type)
{
    return type.startsWith(u"text/html") || type.endsWith(u"/xml") || type.endsWith(u"+xml");
}

} // namespace

Result<QString> searchableText(QByteArrayView bytes, const QString &type, const DocumentReader &reader)
{
    switch (documentKind(bytes, type)) {
    case DocumentKind::None:
        return QString();
    case DocumentKind::Text: {
        const QString text = plainText(firstLines(bytes)).value_or(QString());
        if (type.startsWith(u"message/"))
            return capped(withoutEncodedLines(text));
        return capped(isMarkup(type) ? withoutTags(text).simplified() : text);
    }
    case DocumentKind::Pdf:
    case DocumentKind::Package:
    case DocumentKind::Scan:
        break;
    }
    HELPDESK_TRY_ASSIGN(const DocumentContent content, reader.read(bytes, type, DocumentReader::Want::Text));
    return capped(content.text);
}

} // namespace Helpdesk::Media
