// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>

namespace Helpdesk {

/// Where the time comes from; passed in, never asked of the system elsewhere. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is told to go on: the demo desk and the tests.
class ManualClock : public Clock
{
public:
    explicit ManualClock(const QDateTime &start)
        : m_msecs(start.toMSecsSinceEpoch())
    {
    }
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    void set(const QDateTime &time) { m_msecs = time.toMSecsSinceEpoch(); }
    void advance(qint64 msecs) { m_msecs += msecs; }

private:
    std::atomic<qint64> m_msecs;
};

} // namespace Helpdesk
