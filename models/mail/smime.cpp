// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smime.h"

namespace Helpdesk::Mail {

namespace {

constexpr int deepest = 12;

struct Element
{
    unsigned char tag = 0;
    QByteArrayView content; ///< of an endless one: all that follows in its parent
    qsizetype end = 0; ///< index after it; unknown (the parent's end) where endless
    bool endless = false;
    bool valid = false;
};

Element elementAt(QByteArrayView bytes, qsizetype at)
{
    Element element;
    if (at < 0 || at + 2 > bytes.size())
        return element;
    element.tag = static_cast<unsigned char>(bytes[at]);
    const auto first = static_cast<unsigned char>(bytes[at + 1]);
    qsizetype start = at + 2;
    qsizetype length = first;
    if ((element.tag & 0x1f) == 0x1f)
        return element;
    if (first == 0x80) {
        element.endless = true;
        length = bytes.size() - start;
    } else if (first > 0x80) {
        const int count = first & 0x7f;
        if (count > 4 || start + count > bytes.size())
            return element;
        length = 0;
        for (int i = 0; i < count; ++i)
            length = length << 8 | static_cast<unsigned char>(bytes[start + i]);
        start += count;
    }
    if (length > bytes.size() - start)
        length = bytes.size() - start; // cut: what is there
    element.content = bytes.sliced(start, length);
    element.end = start + length;
    element.valid = true;
    return element;
}

/// Appends the octets of a string in one or several pieces; returns the index after it within `bytes`.
qsizetype appendOctets(QByteArrayView bytes, qsizetype at, QByteArray &out, int depth)
{
    const Element element = elementAt(bytes, at);
    if (!element.valid || depth > deepest)
        return bytes.size();
    if (element.tag == 0x04) {
        out += element.content;
        return element.end;
    }
    if (element.tag != 0x24)
        return bytes.size();
    const qsizetype base = element.end - element.content.size();
    qsizetype inner = 0;
    while (inner + 1 < element.content.size()) {
        if (element.endless && element.content[inner] == 0 && element.content[inner + 1] == 0)
            return base + inner + 2;
        inner = appendOctets(element.content, inner, out, depth + 1);
    }
    return element.end;
}

/// The content of the element at `at`, where it has that tag.
QByteArrayView open(QByteArrayView bytes, qsizetype at, unsigned char tag)
{
    const Element element = elementAt(bytes, at);
    return element.valid && element.tag == tag ? element.content : QByteArrayView();
}

qsizetype after(QByteArrayView bytes, qsizetype at)
{
    const Element element = elementAt(bytes, at);
    return element.valid && !element.endless ? element.end : bytes.size();
}

} // namespace

QByteArray signedContent(QByteArrayView cms)
{
    static constexpr QByteArrayView signedData("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02");
    const QByteArrayView info = open(cms, 0, 0x30);
    if (!info.startsWith(signedData))
        return {};
    const QByteArrayView data = open(open(info, signedData.size(), 0xa0), 0, 0x30);
    const qsizetype digests = after(data, 0); // after the version
    const QByteArrayView inner = open(data, after(data, digests), 0x30);
    const QByteArrayView octets = open(inner, after(inner, 0), 0xa0);
    QByteArray out;
    if (!octets.isEmpty())
        appendOctets(octets, 0, out, 0);
    return out;
}

} // namespace Helpdesk::Mail
