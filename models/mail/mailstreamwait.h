// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHostAddress>

#include <atomic>
#include <chrono>
#include <optional>

namespace Helpdesk::Mail {

/// Ends the waiting of a session from another thread. Thread-safe; outlives the sessions that share it.
class CancelSignal
{
public:
    CancelSignal();
    ~CancelSignal();
    Q_DISABLE_COPY_MOVE(CancelSignal)

    void cancel(); ///< every wait, now and later, ends with Cancelled, until reset()
    void wake(); ///< one wait for new mail ends with Woken; other commands go on
    void reset();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool takeWake(); ///< whether wake() was called since the last time
    [[nodiscard]] int cancelHandle() const { return m_cancelHandle; }
    [[nodiscard]] int wakeHandle() const { return m_wakeHandle; }

private:
    int m_cancelHandle = -1;
    int m_wakeHandle = -1;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_woken = false;
};

enum class StreamWait { Ready, TimedOut, Cancelled, Woken, Failed };
enum class StreamDirection { Read, Write };

/// Until the socket can be read or written, the time is over, or the signal comes (`heedWake`: also wake()).
/// A negative socket waits for the signal alone.
[[nodiscard]] StreamWait waitForSocket(qintptr socket, StreamDirection direction, CancelSignal &signal, bool heedWake,
                                       QDeadlineTimer deadline);

struct TcpConnection
{
    qintptr socket = -1; ///< connected and non-blocking; belongs to the caller. -1: see `wait` and `reason`
    StreamWait wait = StreamWait::Ready;
    QString reason; ///< the system's text
};
[[nodiscard]] TcpConnection connectTcp(const QHostAddress &address, quint16 port, CancelSignal &signal,
                                       QDeadlineTimer deadline);

} // namespace Helpdesk::Mail
