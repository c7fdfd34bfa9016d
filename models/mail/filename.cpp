// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filename.h"

#include <array>
#include <utility>

namespace Helpdesk::Mail {

namespace {

constexpr qsizetype longestName = 180;
constexpr qsizetype longestBytes = 240;
constexpr qsizetype longestEnding = 10;

bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x00ad || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x061c || c == 0x180e
        || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe0fff) || c == 0x115f || c == 0x3164;
}

bool isReservedStem(QStringView stem)
{
    static constexpr std::array<QStringView, 6> names = {u"con", u"prn", u"aux", u"nul", u"conin$", u"conout$"};
    for (const QStringView name : names) {
        if (stem.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    const bool numbered = stem.size() == 4 && (stem[3].isDigit() || QStringView(u"¹²³").contains(stem[3]));
    return numbered && (stem.startsWith(u"com", Qt::CaseInsensitive) || stem.startsWith(u"lpt", Qt::CaseInsensitive));
}

QString cleaned(QStringView declared)
{
    QString out;
    out.reserve(declared.size());
    for (qsizetype i = 0; i < declared.size(); ++i) {
        const QChar c = declared[i];
        if (c.isHighSurrogate() && i + 1 < declared.size() && declared[i + 1].isLowSurrogate()) {
            if (!isHidden(QChar::surrogateToUcs4(c, declared[i + 1])))
                out += declared.mid(i, 2);
            ++i;
        } else if (c == u'\t' || c == u'\n' || c.isSpace()) {
            out += c == u'\u3000' || c == u'\u00a0' || c == u'\u202f' ? c : u' ';
        } else if (!c.isSurrogate() && !isHidden(c.unicode())) {
            out += QStringView(u"<>:\"|?*").contains(c) ? u'_' : c;
        }
    }
    return out;
}

void stripEnds(QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && (name.at(end - 1) == u'.' || name.at(end - 1).isSpace()))
        --end;
    qsizetype begin = 0;
    while (begin < end && (name.at(begin) == u'.' || name.at(begin).isSpace()))
        ++begin;
    name = name.mid(begin, end - begin);
}

void shorten(QString &name)
{
    if (name.size() <= longestName && name.toUtf8().size() <= longestBytes)
        return;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    name.chop(ending.size());
    name.truncate(longestName - ending.size());
    while (!name.isEmpty()
           && (name.toUtf8().size() + ending.toUtf8().size() > longestBytes || name.back().isHighSurrogate()))
        name.chop(1);
    name = name.trimmed() + ending;
}

} // namespace

QString safeFileName(QStringView declared, const QString &fallback)
{
    QString name = cleaned(declared).normalized(QString::NormalizationForm_C);
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    if (slash >= 0)
        name = name.mid(slash + 1);
    stripEnds(name);
    shorten(name);
    stripEnds(name);
    if (name.isEmpty())
        return fallback;
    const qsizetype dot = name.indexOf(u'.');
    if (isReservedStem(QStringView(name).left(dot < 0 ? name.size() : dot).trimmed()))
        name.prepend(u'_');
    return name;
}

QString endingOf(QStringView mimeType)
{
    static constexpr std::pair<QStringView, QStringView> endings[]
        = {{u"image/png", u".png"},
           {u"image/jpeg", u".jpg"},
           {u"image/gif", u".gif"},
           {u"image/bmp", u".bmp"},
           {u"image/webp", u".webp"},
           {u"image/tiff", u".tif"},
           {u"image/heic", u".heic"},
           {u"image/svg+xml", u".svg"},
           {u"application/pdf", u".pdf"},
           {u"application/zip", u".zip"},
           {u"application/rtf", u".rtf"},
           {u"text/rtf", u".rtf"},
           {u"text/plain", u".txt"},
           {u"text/html", u".html"},
           {u"text/calendar", u".ics"},
           {u"text/vcard", u".vcf"},
           {u"text/csv", u".csv"},
           {u"message/rfc822", u".eml"},
           {u"message/delivery-status", u".txt"},
           {u"text/rfc822-headers", u".txt"},
           {u"application/msword", u".doc"},
           {u"application/vnd.ms-excel", u".xls"},
           {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document", u".docx"},
           {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", u".xlsx"},
           {u"application/vnd.oasis.opendocument.text", u".odt"},
           {u"application/vnd.oasis.opendocument.spreadsheet", u".ods"},
           {u"application/pkcs7-signature", u".p7s"},
           {u"application/pkcs7-mime", u".p7m"},
           {u"application/xml", u".xml"},
           {u"text/xml", u".xml"},
           {u"application/json", u".json"}};
    for (const auto &[type, ending] : endings) {
        if (type == mimeType)
            return ending.toString();
    }
    return {};
}

} // namespace Helpdesk::Mail
