// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/charset.h"

#include "mail/codec.h"

#include <uchardet.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Helpdesk::Mail {

namespace {

struct Utf8Count
{
    qsizetype valid = 0; ///< sequences of more than one byte
    qsizetype invalid = 0; ///< bytes that are in none
};

/// Length of the well-formed sequence at `at`, 0 for none.
int sequenceLength(const unsigned char *at, qsizetype left)
{
    const unsigned char lead = at[0];
    const int length = lead >= 0xf0 && lead < 0xf5 ? 4
        : lead >= 0xe0 && lead < 0xf0              ? 3
        : lead >= 0xc2 && lead < 0xe0              ? 2
                                                   : 0;
    if (length == 0 || length > left)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xe0 && at[1] < 0xa0) || (lead == 0xf0 && at[1] < 0x90);
    const bool outside = (lead == 0xed && at[1] > 0x9f) || (lead == 0xf4 && at[1] > 0x8f);
    return overlong || outside ? 0 : length;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        if (data[i] < 0x80) {
            ++i;
        } else if (const int length = sequenceLength(data + i, bytes.size() - i)) {
            ++count.valid;
            i += length;
        } else {
            ++count.invalid;
            ++i;
        }
    }
    return count;
}

/// French text in one byte a letter: its accents stand alone between plain letters.
bool looksFrench(QByteArrayView bytes)
{
    static constexpr QByteArrayView common(
        "\xe9\xe8\xe0\xea\xe7\xf4\xee\xf9\xfb\xe2\xeb\xef\xc9\xc0\xc8\xca\xc7\xab\xbb\x92\x91\x93\x94\x96\x97\x85\x9c"
        "\xb0\xa0\x80\xfc\xf6\xe4\xdf\xc2\xce\xd4\xa7\x8c\xb2\xa9\xae\xf1\xf3");
    qsizetype high = 0;
    qsizetype known = 0;
    qsizetype together = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80)
            continue;
        ++high;
        known += common.contains(bytes[i]) ? 1 : 0;
        together += i > 0 && static_cast<unsigned char>(bytes[i - 1]) >= 0xc0 ? 1 : 0;
    }
    return high > 0 && known * 10 >= high * 8 && together * 10 <= high * 2;
}

QByteArray bareName(QByteArrayView charset)
{
    QByteArray name;
    for (const char c : charset.trimmed()) {
        if (c == '"' || c == '\'' || c == '_')
            name += c == '_' ? "_" : "";
        else if (c == ' ' || c == ';' || c == '*' || c == '<')
            break;
        else
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return name.left(40);
}

const char *knownName(const QByteArray &name)
{
    static constexpr std::pair<const char *, const char *> aliases[] = {{"gb2312", "gb18030"},
                                                                        {"gbk", "gb18030"},
                                                                        {"x-gbk", "gb18030"},
                                                                        {"ks_c_5601-1987", "cp949"},
                                                                        {"euc-kr", "cp949"},
                                                                        {"shift_jis", "cp932"},
                                                                        {"shift-jis", "cp932"},
                                                                        {"x-sjis", "cp932"},
                                                                        {"sjis", "cp932"},
                                                                        {"iso-8859-8-i", "iso-8859-8"},
                                                                        {"iso-8859-8-e", "iso-8859-8"},
                                                                        {"x-mac-roman", "macintosh"},
                                                                        {"unicode-1-1-utf-7", "utf-7"},
                                                                        {"tis-620", "cp874"},
                                                                        {"iso-8859-11", "cp874"},
                                                                        {"x-euc-jp", "euc-jp"},
                                                                        {"iso-8859-9", "cp1254"},
                                                                        {"koi8r", "koi8-r"},
                                                                        {"x-windows-949", "cp949"},
                                                                        {"big5-hkscs", "big5-hkscs"},
                                                                        {"hz-gb-2312", "hz"}};
    for (const auto &[alias, known] : aliases) {
        if (name == alias)
            return known;
    }
    return name.constData();
}

QByteArray detected(QByteArrayView bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.data(), static_cast<size_t>(std::min<qsizetype>(bytes.size(), 65536)));
    uchardet_data_end(detector);
    QByteArray name = QByteArray(uchardet_get_charset(detector)).toLower();
    uchardet_delete(detector);
    return name;
}

bool isStateful(const QByteArray &name)
{
    return name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("utf-7")
        || name.startsWith("iso-2022") || name.startsWith("hz") || name.startsWith("ucs") || name.startsWith("unicode")
        || name.startsWith("csiso2022") || name.startsWith("utf16") || name.startsWith("ebcdic")
        || name.startsWith("ibm037") || name.startsWith("ibm500");
}

bool isSingleByteWestern(const QByteArray &name)
{
    return name == "iso-8859-1" || name == "iso8859-1" || name == "latin1" || name == "latin-1"
        || name == "windows-1252" || name == "cp1252" || name == "cp-1252" || name == "iso_8859-1" || name == "iso88591"
        || name == "win-1252";
}

bool saysNothing(const QByteArray &name)
{
    return name.isEmpty() || name == "us-ascii" || name == "ascii" || name.startsWith("ansi_x3")
        || name.startsWith("unknown") || name.startsWith("x-unknown") || name == "8bit" || name == "binary"
        || name == "default" || name == "default_charset" || name == "_autodetect" || name == "x-user-defined"
        || name == "iso-ir-6" || name == "none" || name == "us_ascii";
}

} // namespace

bool isAscii(QByteArrayView bytes)
{
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        if (word & Q_UINT64_C(0x8080808080808080))
            return false;
    }
    return std::all_of(at, at + left, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString validText(QString text)
{
    const auto isPair = [&text](qsizetype i) {
        return std::as_const(text)[i].isHighSurrogate() && i + 1 < text.size()
            && std::as_const(text)[i + 1].isLowSurrogate();
    };
    const auto isBad = [](char16_t c) { return c == 0 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029; };
    qsizetype first = 0;
    for (; first < text.size(); ++first) {
        const QChar c = std::as_const(text)[first];
        if (isPair(first))
            ++first;
        else if (c.isSurrogate() || isBad(c.unicode()))
            break;
    }
    if (first >= text.size())
        return text;
    QString out = text.left(first);
    out.reserve(text.size());
    for (qsizetype i = first; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (isPair(i)) {
            out += c;
            out += std::as_const(text)[++i];
        } else if (c.unicode() == 0x85 || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            out += u'\n';
        } else if (!c.isNull() && c.unicode() != 0x7f) {
            out += c.isSurrogate() || isBad(c.unicode()) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out;
}

QString decodeUndeclared(QByteArrayView bytes)
{
    if (isAscii(bytes)) {
        if (bytes.contains('\x1b') && bytes.indexOf("\x1b$") >= 0) {
            if (QString text = decodeIso2022Jp(bytes); !text.isNull())
                return text;
        }
        return validText(QString::fromLatin1(bytes));
    }
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return decodeUtf16(bytes, "utf-16");
    const Utf8Count count = countUtf8(bytes);
    if (count.invalid == 0 || count.valid > count.invalid * 2)
        return validText(QString::fromUtf8(bytes));
    if (looksFrench(bytes))
        return validText(decodeWindows1252(bytes));
    const QByteArray name = detected(bytes);
    if (!name.isEmpty() && name != "ascii" && name != "utf-8" && !isSingleByteWestern(name)) {
        if (QString text = convert(bytes, knownName(name)); !text.isNull())
            return text;
    }
    return validText(decodeWindows1252(bytes));
}

QString decodeText(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = bareName(charset);
    if (!isStateful(name) && isAscii(bytes))
        return name.isEmpty() ? decodeUndeclared(bytes) : validText(QString::fromLatin1(bytes));
    if (saysNothing(name))
        return decodeUndeclared(bytes);
    if (name == "utf-8" || name == "utf8" || name == "utf-8mb4" || name == "utf_8") {
        const Utf8Count count = countUtf8(bytes);
        return count.invalid == 0 || count.valid * 4 >= count.invalid || bytes.size() < 8
            ? validText(QString::fromUtf8(bytes))
            : decodeUndeclared(bytes);
    }
    if (name.startsWith("utf-16") || name.startsWith("utf16") || name == "unicode")
        return decodeUtf16(bytes, name);
    if ((name.startsWith("iso-2022-jp") || name == "csiso2022jp") && isAscii(bytes)) {
        if (QString text = decodeIso2022Jp(bytes); !text.isNull())
            return text;
    }
    const Utf8Count count = countUtf8(bytes);
    if (isSingleByteWestern(name))
        return validText(count.invalid == 0 ? QString::fromUtf8(bytes) : decodeWindows1252(bytes));
    if (isStateful(name) && !isAscii(bytes) && !name.startsWith("utf") && !name.startsWith("ibm")
        && !name.startsWith("ebcdic"))
        return decodeUndeclared(bytes); // these have seven bits only
    QString text = convert(bytes, knownName(name));
    return text.isNull() ? decodeUndeclared(bytes) : text;
}

} // namespace Helpdesk::Mail
