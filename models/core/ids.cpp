// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace Helpdesk {

std::optional<Uid> Uid::fromString(QStringView text)
{
    QString digits = text.toString();
    digits.remove(u'-');
    if (digits.size() != 32)
        return std::nullopt;
    const QByteArray latin = digits.toLatin1();
    if (!std::all_of(latin.cbegin(), latin.cend(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); }))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(latin));
}

std::optional<Uid> Uid::fromBytes(QByteArrayView bytes)
{
    Uid uid;
    if (bytes.size() != qsizetype(uid.m_bytes.size()))
        return std::nullopt;
    std::copy_n(reinterpret_cast<const unsigned char *>(bytes.data()), uid.m_bytes.size(), uid.m_bytes.begin());
    return uid;
}

bool Uid::isNull() const
{
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](unsigned char c) { return c == 0; });
}

QString Uid::toString() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QByteArray Uid::toBytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
}

Uid Uid::derived(int index) const
{
    QByteArray seed = toBytes();
    seed += QByteArray::number(index);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    Uid uid = *this; // keeps the time part, so that order by id stays order by time
    std::copy_n(hash.cbegin(), 10, reinterpret_cast<char *>(uid.m_bytes.data()) + 6);
    return uid;
}

Uid RandomUidSource::next()
{
    Uid uid;
    const quint64 msecs = quint64(m_clock.now().toMSecsSinceEpoch());
    const quint64 big = qToBigEndian(msecs << 16);
    std::memcpy(uid.m_bytes.data(), &big, 6);
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    std::memcpy(uid.m_bytes.data() + 6, random, 10);
    const std::lock_guard lock(m_mutex);
    if (uid <= m_last) { // the same millisecond, or a clock set back: go on from the last one
        uid = m_last;
        for (size_t i = uid.m_bytes.size(); i-- > 0;)
            if (++uid.m_bytes[i] != 0)
                break;
    }
    m_last = uid;
    return uid;
}

Uid SequentialUidSource::next()
{
    const std::lock_guard lock(m_mutex);
    Uid uid;
    const quint64 count = qToBigEndian(++m_count);
    const quint32 seed = qToBigEndian(m_seed);
    std::memcpy(uid.m_bytes.data(), &seed, 4);
    std::memcpy(uid.m_bytes.data() + 8, &count, 8);
    return uid;
}

Sha256 Sha256::of(QByteArrayView bytes)
{
    Sha256 sha;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    sha.m_bytes = hash.result();
    return sha;
}

std::optional<Sha256> Sha256::fromHex(QStringView text)
{
    if (text.size() != 64)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(text.toLatin1()));
}

std::optional<Sha256> Sha256::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 32)
        return std::nullopt;
    Sha256 sha;
    sha.m_bytes = bytes.toByteArray();
    return sha;
}

} // namespace Helpdesk
