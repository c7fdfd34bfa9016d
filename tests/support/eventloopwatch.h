// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace Helpdesk::Test {

/// Watches the event loop of its thread: the longest time in which it came to no event. Time in which the thread was
/// ready but other programs had the processor is not counted.
class EventLoopWatch
{
public:
    static constexpr qint64 allowed = 250; ///< ms, design 7.7

    EventLoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        resume();
    }
    /// What the test itself does on this thread is not the program's.
    void pause()
    {
        tick();
        m_timer.stop();
    }
    void resume()
    {
        m_waited = waitedForProcessor();
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< ms

private:
    void tick()
    {
        const qint64 waited = waitedForProcessor();
        m_longest = std::max(m_longest, (m_clock.nsecsElapsed() - (waited - m_waited)) / 1'000'000);
        m_waited = waited;
        m_clock.start();
    }
    /// ns; 0 where the system does not say.
    static qint64 waitedForProcessor()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace Helpdesk::Test
