// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <mutex>
#include <optional>

namespace Helpdesk {

/// 128-bit identity, made where the thing is made. Ids of one source sort by the time they were made (as UUID version
/// 7).
class Uid
{
public:
    Uid() = default;
    [[nodiscard]] static std::optional<Uid> fromString(QStringView text); ///< 32 hex digits, with or without hyphens
    [[nodiscard]] static std::optional<Uid> fromBytes(QByteArrayView bytes); ///< 16 bytes
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] QString toString() const; ///< 32 lower-case hex digits
    [[nodiscard]] QByteArray toBytes() const;
    /// The same id for the same (this, index), always: ids of what one operation makes, so that applying it again makes
    /// the same.
    [[nodiscard]] Uid derived(int index) const;
    auto operator<=>(const Uid &) const = default;
    friend size_t qHash(const Uid &uid, size_t seed = 0)
    {
        return qHashBits(uid.m_bytes.data(), uid.m_bytes.size(), seed);
    }

private:
    friend class UidSource;
    friend class RandomUidSource;
    friend class SequentialUidSource;
    std::array<unsigned char, 16> m_bytes{};
};

/// Where ids come from. Thread-safe.
class UidSource
{
public:
    virtual ~UidSource() = default;
    [[nodiscard]] virtual Uid next() = 0;
};

/// Time-ordered random ids from the given clock and the system's secure random numbers.
class RandomUidSource : public UidSource
{
public:
    explicit RandomUidSource(const Clock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] Uid next() override;

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    Uid m_last;
};

/// The same ids at every run for the same seed: the demo desk and the tests.
class SequentialUidSource : public UidSource
{
public:
    explicit SequentialUidSource(quint32 seed = 1)
        : m_seed(seed)
    {
    }
    [[nodiscard]] Uid next() override;

private:
    std::mutex m_mutex;
    quint32 m_seed;
    quint64 m_count = 0;
};

/// The SHA-256 of bytes: the name of a blob.
class Sha256
{
public:
    Sha256() = default;
    [[nodiscard]] static Sha256 of(QByteArrayView bytes);
    [[nodiscard]] static std::optional<Sha256> fromHex(QStringView text);
    [[nodiscard]] static std::optional<Sha256> fromBytes(QByteArrayView bytes);
    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(m_bytes.toHex()); }
    [[nodiscard]] const QByteArray &toBytes() const { return m_bytes; } ///< 32 bytes, or none
    bool operator==(const Sha256 &) const = default;
    friend size_t qHash(const Sha256 &sha, size_t seed = 0) { return qHash(sha.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

} // namespace Helpdesk
