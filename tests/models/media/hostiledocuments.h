// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

#include <QtEndian>

#include <array>

/// Documents written byte by byte, so that they can lie.
namespace Helpdesk::Test {

inline quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> result{};
        for (quint32 i = 0; i < 256; ++i) {
            result[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                result[i] = (result[i] & 1U) ? (result[i] >> 1) ^ 0xedb88320U : result[i] >> 1;
        }
        return result;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<quint8>(c)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

struct ZipEntry
{
    QByteArray name;
    QByteArray content;
    bool packed = true;
    bool encrypted = false;
    qint64 declared = -1; ///< size to be declared instead of the true one
    quint32 crc = 0; ///< of the content; computed when 0
};

template <typename T> void appendLittle(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

inline QByteArray zip(const QList<ZipEntry> &entries)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        // qCompress: four bytes of length, a zlib header of two, the deflated data, a check sum of four
        const QByteArray stored = entry.packed ? qCompress(entry.content, 9).mid(6).chopped(4) : entry.content;
        QByteArray common;
        appendLittle<quint16>(common, 20);
        appendLittle<quint16>(common, entry.encrypted ? 1 : 0);
        appendLittle<quint16>(common, entry.packed ? 8 : 0);
        appendLittle<quint32>(common, 0x42cc5000U);
        appendLittle<quint32>(common, entry.crc ? entry.crc : crc32(entry.content));
        appendLittle<quint32>(common, static_cast<quint32>(stored.size()));
        appendLittle<quint32>(common,
                              static_cast<quint32>(entry.declared >= 0 ? entry.declared : entry.content.size()));
        appendLittle<quint16>(common, static_cast<quint16>(entry.name.size()));
        appendLittle<quint16>(common, 0);
        const qsizetype offset = file.size();
        file += QByteArray("PK\x03\x04") + common + entry.name + stored;
        QByteArray tail;
        appendLittle<quint16>(tail, 0);
        appendLittle<quint16>(tail, 0);
        appendLittle<quint16>(tail, 0);
        appendLittle<quint32>(tail, 0);
        appendLittle<quint32>(tail, static_cast<quint32>(offset));
        directory += QByteArray("PK\x01\x02\x14\x00", 6) + common + tail + entry.name;
    }
    QByteArray end("PK\x05\x06\0\0\0\0", 8);
    appendLittle<quint16>(end, static_cast<quint16>(entries.size()));
    appendLittle<quint16>(end, static_cast<quint16>(entries.size()));
    appendLittle<quint32>(end, static_cast<quint32>(directory.size()));
    appendLittle<quint32>(end, static_cast<quint32>(file.size()));
    appendLittle<quint16>(end, 0);
    return file + directory + end;
}

inline QByteArray wordXml(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body + "</w:body></w:document>";
}

inline QByteArray wordParagraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

inline QByteArray docx(const QByteArray &body, const QList<ZipEntry> &more = {})
{
    return zip(QList<ZipEntry>{{.name = "[Content_Types].xml", .content = "<Types/>"},
                               {.name = "word/document.xml", .content = wordXml(body)}}
               + more);
}

/// Each page says « Page <number> »; content goes behind it as drawing operators.
inline QByteArray pdf(int pages, QSize points = {595, 842}, const QByteArray &content = {})
{
    QByteArray file("%PDF-1.4\n");
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray &body) {
        offsets.append(file.size());
        file += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (int i = 0; i < pages; ++i) {
        const QByteArray drawing = "BT /F1 20 Tf 40 40 Td (Page " + QByteArray::number(i + 1) + ") Tj ET\n" + content;
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + QByteArray::number(points.width()) + ' '
               + QByteArray::number(points.height()) + "] /Resources << /Font << /F1 3 0 R >> >> /Contents "
               + QByteArray::number(5 + 2 * i) + " 0 R >>");
        object("<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream");
    }
    const qsizetype start = file.size();
    file += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return file + "trailer\n<< /Size " + QByteArray::number(offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace Helpdesk::Test
