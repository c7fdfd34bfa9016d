// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picturestructure.h"

#include <QtEndian>

#include <cstring>

namespace Helpdesk::Media {

namespace {

quint8 at(QByteArrayView bytes, qsizetype pos)
{
    return static_cast<quint8>(bytes[pos]);
}

quint32 little32(QByteArrayView bytes, qsizetype pos)
{
    return qFromLittleEndian<quint32>(bytes.data() + pos);
}

/// Where the next marker stands within entropy-coded data, or -1: stuffed zeros and restart markers belong to the data.
qsizetype skipEntropyCoded(QByteArrayView bytes, qsizetype pos)
{
    while (pos + 1 < bytes.size()) {
        const void *found = std::memchr(bytes.data() + pos, 0xff, static_cast<size_t>(bytes.size() - pos - 1));
        if (!found)
            return -1;
        pos = static_cast<const char *>(found) - bytes.data();
        const quint8 marker = at(bytes, pos + 1);
        const bool isData = marker == 0x00 || (marker >= 0xd0 && marker <= 0xd7);
        if (!isData && marker != 0xff)
            return pos;
        pos += isData ? 2 : 1;
    }
    return -1;
}

/// After the sub-blocks of a GIF (length, data … 0), or -1.
qsizetype skipSubBlocks(QByteArrayView bytes, qsizetype pos)
{
    while (pos < bytes.size()) {
        const qsizetype length = at(bytes, pos);
        pos += 1 + length;
        if (length == 0)
            return pos;
    }
    return -1;
}

qsizetype colourTableSize(quint8 flags)
{
    return (flags & 0x80) ? qsizetype{3} << ((flags & 0x07) + 1) : 0;
}

} // namespace

PictureStructure walkJpeg(QByteArrayView bytes)
{
    PictureStructure result;
    qsizetype pos = 2;
    while (pos + 1 < bytes.size()) {
        if (at(bytes, pos) != 0xff)
            return result;
        const quint8 marker = at(bytes, pos + 1);
        if (marker == 0xff) {
            ++pos;
            continue;
        }
        if (marker == 0xd9) {
            result.complete = result.scans > 0;
            return result;
        }
        pos += 2;
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8))
            continue;
        if (pos + 2 > bytes.size())
            return result;
        const auto length = qFromBigEndian<quint16>(bytes.data() + pos);
        if (length < 2)
            return result;
        pos += length;
        if (marker != 0xda)
            continue;
        ++result.scans;
        pos = skipEntropyCoded(bytes, pos);
        if (pos < 0)
            return result;
    }
    return result;
}

PictureStructure walkGif(QByteArrayView bytes)
{
    PictureStructure result;
    if (bytes.size() < 13)
        return result;
    qsizetype pos = 13 + colourTableSize(at(bytes, 10));
    while (pos >= 0 && pos < bytes.size()) {
        const quint8 block = at(bytes, pos);
        if (block == 0x21) {
            pos = skipSubBlocks(bytes, pos + 2);
        } else if (block == 0x2c && pos + 10 < bytes.size()) {
            result.complete = skipSubBlocks(bytes, pos + 11 + colourTableSize(at(bytes, pos + 9))) > 0;
            return result;
        } else {
            return result;
        }
    }
    return result;
}

PictureStructure walkBmp(QByteArrayView bytes)
{
    PictureStructure result;
    if (bytes.size() < 54)
        return result;
    const qint64 offset = little32(bytes, 10);
    if (little32(bytes, 14) < 40 || little32(bytes, 30) != 0) { // old or compressed: the decoder alone knows
        result.complete = offset < bytes.size();
        return result;
    }
    const qint64 width = static_cast<qint32>(little32(bytes, 18));
    const qint64 height = qAbs<qint64>(static_cast<qint32>(little32(bytes, 22)));
    const qint64 bits = qFromLittleEndian<quint16>(bytes.data() + 28);
    const qint64 line = (width * bits + 31) / 32 * 4;
    result.complete = width > 0 && height > 0 && line > 0 && (bytes.size() - offset) / line >= height;
    return result;
}

} // namespace Helpdesk::Media
