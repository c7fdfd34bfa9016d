// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/codec.h"

#include "mail/charset.h"
#include "mail/gmimesupport.h"

#include <QStringDecoder>

#include <array>
#include <cerrno>

namespace Helpdesk::Mail {

namespace {

constexpr std::array<char16_t, 32> c1252
    = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
       0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
       0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

/// ISO-2022-JP as mail programs write it (with the makers' own rows): its bytes as EUC, which keeps in step after an
/// unknown letter.
QByteArray eucOfIso2022Jp(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    char mode = 'B'; // of ESC ( B
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\x1b' && i + 2 < bytes.size() && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
            mode = bytes[i + 1] == '$' ? '$' : bytes[i + 2];
            i += 2;
        } else if (c == '\n') {
            mode = 'B';
            out += c;
        } else if (mode == '$' && c > ' ' && i + 1 < bytes.size()) {
            out += static_cast<char>(c | '\x80');
            out += static_cast<char>(bytes[++i] | '\x80');
        } else if (mode == 'I' && c > ' ') {
            out += '\x8e';
            out += static_cast<char>(c | '\x80');
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        *out++ = byte >= 0x80 && byte < 0xa0 ? QChar(c1252[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

QString convert(QByteArrayView bytes, const char *name)
{
    initGMime();
    iconv_t converter = g_mime_iconv_open("UTF-8", name);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return {};
    QByteArray out;
    out.reserve(bytes.size() * 2 + 16);
    auto *in = const_cast<char *>(bytes.data()); // iconv takes, but does not write
    auto left = static_cast<size_t>(bytes.size());
    std::array<char, 4096> buffer{};
    for (bool flushed = false; left > 0 || !flushed;) {
        char *to = buffer.data();
        size_t room = buffer.size();
        flushed = left == 0;
        const size_t done = g_mime_iconv(converter, flushed ? nullptr : &in, flushed ? nullptr : &left, &to, &room);
        out.append(buffer.data(), static_cast<qsizetype>(buffer.size() - room));
        if (done != static_cast<size_t>(-1) || flushed || errno == E2BIG)
            continue;
        out.append("\xef\xbf\xbd");
        ++in; // illegal or cut here: one byte on
        --left;
    }
    g_mime_iconv_close(converter);
    return validText(QString::fromUtf8(out));
}

QString decodeIso2022Jp(QByteArrayView bytes)
{
    return convert(eucOfIso2022Jp(bytes), "EUC-JP-MS");
}

QString decodeUtf16(QByteArrayView bytes, const QByteArray &name)
{
    const auto encoding = name.endsWith("be") ? QStringConverter::Utf16BE
        : name.endsWith("le")                 ? QStringConverter::Utf16LE
                                              : QStringConverter::Utf16;
    const QByteArrayView even = bytes.first(bytes.size() & ~qsizetype(1));
    QStringDecoder decoder(encoding);
    return validText(decoder(even));
}

} // namespace Helpdesk::Mail
