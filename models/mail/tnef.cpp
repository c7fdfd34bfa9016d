// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/tnef.h"

#include "mail/charset.h"

#include <QtEndian>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr quint32 signature = 0x223e9f78;
constexpr int mostFiles = 500;
constexpr int mostProperties = 4000;

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    quint8 u8() { return number<quint8>(); }
    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }
    QByteArrayView take(qsizetype size)
    {
        if (!m_ok || size < 0 || size > m_bytes.size() - m_at) {
            m_ok = false;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, size);
        m_at += size;
        return taken;
    }
    void padTo4(qsizetype size) { take(std::min<qsizetype>((4 - size % 4) % 4, m_bytes.size() - m_at)); }

private:
    template <typename T> T number()
    {
        const QByteArrayView taken = take(sizeof(T));
        return taken.isEmpty() ? T(0) : qFromLittleEndian<T>(taken.data());
    }
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

QString utf16Text(QByteArrayView bytes)
{
    QString text = decodeText(bytes, "utf-16le");
    return text;
}

QByteArrayView upToNul(QByteArrayView bytes)
{
    const qsizetype nul = bytes.indexOf('\0');
    return nul < 0 ? bytes : bytes.first(nul);
}

struct Property
{
    quint16 type = 0;
    quint16 id = 0;
    QByteArrayView value; ///< of the last value

    [[nodiscard]] QString text() const { return type == 0x1f ? utf16Text(value) : decodeUndeclared(upToNul(value)); }
};

qsizetype fixedSize(quint16 type)
{
    switch (type) {
    case 0x02: // the small ones take four bytes too
    case 0x03:
    case 0x04:
    case 0x0a:
    case 0x0b:
        return 4;
    case 0x05:
    case 0x06:
    case 0x07:
    case 0x14:
    case 0x40:
        return 8;
    case 0x48:
        return 16;
    default:
        return -1;
    }
}

void skipName(Reader &reader)
{
    reader.take(16);
    if (reader.u32() == 0) {
        reader.u32();
        return;
    }
    const quint32 size = reader.u32();
    reader.take(size);
    reader.padTo4(size);
}

/// Calls `see(property)` for each property of the block; stops where a length does not fit.
template <typename See> void eachProperty(QByteArrayView block, See see)
{
    Reader reader(block);
    const quint32 count = reader.u32();
    for (quint32 i = 0; i < std::min<quint32>(count, mostProperties) && reader.ok(); ++i) {
        Property property;
        const quint16 tag = reader.u16();
        property.type = tag & 0x0fff;
        property.id = reader.u16();
        if (property.id >= 0x8000)
            skipName(reader);
        const qsizetype fixed = fixedSize(property.type);
        const bool counted = (tag & 0x1000) || fixed < 0;
        const quint32 values = counted ? reader.u32() : 1;
        for (quint32 v = 0; v < values && reader.ok(); ++v) {
            const qsizetype size = fixed >= 0 ? fixed : static_cast<qsizetype>(reader.u32());
            property.value = reader.take(size);
            reader.padTo4(size);
        }
        if (reader.ok())
            see(property);
    }
}

void readFileProperties(QByteArrayView block, TnefFile &file)
{
    eachProperty(block, [&file](const Property &property) {
        switch (property.id) {
        case 0x3707: // long name
            file.name = property.text();
            break;
        case 0x3704: // short name
        case 0x3001: // display name
            if (file.name.isEmpty())
                file.name = property.text();
            break;
        case 0x370e:
            file.type = property.text().toLower();
            break;
        case 0x3712:
            file.contentId = property.text();
            break;
        case 0x3701: // an object: its first 16 bytes name its interface
            if (property.value.size() > 0 && file.content.isEmpty())
                file.content
                    = property.value.sliced(property.type == 0x0d ? std::min<qsizetype>(16, property.value.size()) : 0)
                          .toByteArray();
            break;
        default:
            break;
        }
    });
}

void readMessageProperties(QByteArrayView block, TnefContent &content)
{
    eachProperty(block, [&content](const Property &property) {
        if (property.id == 0x1000 && content.text.isEmpty())
            content.text = property.text();
        else if (property.id == 0x1013)
            content.html = property.type == 0x1f ? utf16Text(property.value) : decodeUndeclared(property.value);
        else if (property.id == 0x1009)
            content.rtf = property.value.toByteArray();
    });
}

} // namespace

std::optional<TnefContent> readTnef(QByteArrayView bytes)
{
    Reader reader(bytes);
    if (reader.u32() != signature)
        return std::nullopt;
    reader.u16();
    TnefContent content;
    bool open = false; // a file has begun that no property has ended
    const auto file = [&]() -> TnefFile & {
        if (content.files.isEmpty() || !open)
            content.files.emplaceBack();
        open = true;
        return content.files.last();
    };
    while (reader.ok() && !reader.atEnd() && content.files.size() < mostFiles) {
        reader.u8(); // level
        const quint32 id = reader.u32() & 0xffff;
        const QByteArrayView data = reader.take(static_cast<qsizetype>(reader.u32()));
        reader.u16(); // checksum
        if (id == 0x9002) {
            open = false;
            static_cast<void>(file());
        } else if (id == 0x8010) {
            if (TnefFile &f = file(); f.name.isEmpty())
                f.name = decodeUndeclared(upToNul(data));
        } else if (id == 0x800f) {
            file().content = data.toByteArray();
        } else if (id == 0x9005) {
            readFileProperties(data, file());
        } else if (id == 0x800c) {
            content.text = decodeUndeclared(upToNul(data));
        } else if (id == 0x9003) {
            readMessageProperties(data, content);
        }
    }
    return content;
}

} // namespace Helpdesk::Mail
