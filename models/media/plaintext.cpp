// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/plaintext.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace Helpdesk::Media {

namespace {

/// windows-1252 from 0x80 to 0x9f; the five that it leaves open keep their number.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                               0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b;
}

QStringView entityText(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 12> known{{{u"amp", u"&"},
                                                                                {u"lt", u"<"},
                                                                                {u"gt", u">"},
                                                                                {u"quot", u"\""},
                                                                                {u"apos", u"'"},
                                                                                {u"nbsp", u" "},
                                                                                {u"eacute", u"é"},
                                                                                {u"egrave", u"è"},
                                                                                {u"agrave", u"à"},
                                                                                {u"ecirc", u"ê"},
                                                                                {u"ccedil", u"ç"},
                                                                                {u"rsquo", u"’"}}};
    const auto *found = std::find_if(known.begin(), known.end(), [&](const auto &pair) { return pair.first == name; });
    return found == known.end() ? QStringView() : found->second;
}

/// Decodes the entity at pos into text; gives back how many characters it took, 0 when there is none.
qsizetype decodeEntity(QStringView markup, qsizetype pos, QString &text)
{
    const qsizetype end = markup.sliced(pos, std::min<qsizetype>(12, markup.size() - pos)).indexOf(u';');
    if (end < 2)
        return 0;
    const QStringView name = markup.sliced(pos + 1, end - 1);
    if (name.startsWith(u'#')) {
        const bool hex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return 0;
        text += QChar::fromUcs4(code);
        return end + 1;
    }
    const QStringView decoded = entityText(name);
    text += decoded;
    return decoded.isEmpty() ? 0 : end + 1;
}

/// Behind the tag that starts at pos, and behind its content where that is a script or a style.
qsizetype skipTag(QStringView markup, qsizetype pos)
{
    const QStringView rest = markup.sliced(pos);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = rest.indexOf(u"-->", 4);
        return end < 0 ? markup.size() : pos + end + 3;
    }
    for (const QStringView name : {QStringView(u"script"), QStringView(u"style")}) {
        if (rest.sliced(1).startsWith(name, Qt::CaseInsensitive)) {
            const qsizetype end = rest.indexOf(QString(u"</" % name), 0, Qt::CaseInsensitive);
            if (end < 0)
                return markup.size();
            pos += end;
            break;
        }
    }
    const qsizetype close = markup.indexOf(u'>', pos);
    return close < 0 ? markup.size() : close + 1;
}

} // namespace

std::optional<QString> plainText(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        QString text = decoder.decode(bytes);
        return decoder.hasError() || text.contains(QChar::Null) ? std::nullopt : std::optional(text);
    }
    const auto controls = std::count_if(bytes.begin(), bytes.end(), isControl);
    if (bytes.contains('\0') || controls > 3 + bytes.size() / 200)
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

QString withoutTags(QStringView markup)
{
    QString text;
    qsizetype pos = 0;
    while (pos < markup.size()) {
        if (markup[pos] == u'<') {
            pos = skipTag(markup, pos);
            text += u' ';
            continue;
        }
        if (markup[pos] == u'&') {
            if (const qsizetype taken = decodeEntity(markup, pos, text)) {
                pos += taken;
                continue;
            }
        }
        text += markup[pos++];
    }
    return text;
}

QString withoutEncodedLines(QStringView mail)
{
    QString text;
    for (const QStringView line : mail.tokenize(u'\n')) {
        const QStringView trimmed = line.trimmed();
        const bool encoded = trimmed.size() >= 56 && !trimmed.contains(u' ') && !trimmed.contains(u':');
        if (!encoded)
            text += trimmed.toString() % u'\n';
    }
    return text;
}

} // namespace Helpdesk::Media
