// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamwait.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Helpdesk::Mail {

namespace {

void raise(int handle)
{
    const quint64 one = 1;
    // Fails only when the counter is full, and then it is readable already.
    [[maybe_unused]] const ssize_t written = ::write(handle, &one, sizeof one);
}

void lower(int handle)
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t got = ::read(handle, &count, sizeof count);
}

int pollTime(QDeadlineTimer deadline)
{
    const qint64 left = deadline.remainingTime();
    return left < 0 ? -1 : int(std::min<qint64>(left, std::numeric_limits<int>::max()));
}

QString systemText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&six.sin6_addr, &bytes, sizeof bytes);
        six.sin6_scope_id = address.scopeId().toUInt();
        std::memcpy(&result.storage, &six, sizeof six);
        result.size = sizeof six;
    } else {
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        four.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &four, sizeof four);
        result.size = sizeof four;
    }
    return result;
}

} // namespace

CancelSignal::CancelSignal()
    : m_cancelHandle(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_wakeHandle(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

CancelSignal::~CancelSignal()
{
    for (const int handle : {m_cancelHandle, m_wakeHandle}) {
        if (handle >= 0)
            ::close(handle);
    }
}

void CancelSignal::cancel()
{
    m_cancelled = true;
    raise(m_cancelHandle);
}

void CancelSignal::wake()
{
    m_woken = true;
    raise(m_wakeHandle);
}

void CancelSignal::reset()
{
    m_cancelled = false;
    lower(m_cancelHandle);
}

bool CancelSignal::takeWake()
{
    lower(m_wakeHandle);
    return m_woken.exchange(false);
}

StreamWait waitForSocket(qintptr socket, StreamDirection direction, CancelSignal &signal, bool heedWake,
                         QDeadlineTimer deadline)
{
    for (;;) {
        if (signal.isCancelled())
            return StreamWait::Cancelled;
        std::array<pollfd, 3> handles{{{int(socket), short(direction == StreamDirection::Write ? POLLOUT : POLLIN), 0},
                                       {signal.cancelHandle(), POLLIN, 0},
                                       {heedWake ? signal.wakeHandle() : -1, POLLIN, 0}}};
        const int ready = ::poll(handles.data(), handles.size(), pollTime(deadline));
        if (ready < 0 && errno != EINTR)
            return StreamWait::Failed;
        if (signal.isCancelled())
            return StreamWait::Cancelled;
        if (ready <= 0) {
            if (deadline.hasExpired())
                return StreamWait::TimedOut;
            continue;
        }
        if (handles[0].revents != 0)
            return StreamWait::Ready;
        if (handles[2].revents != 0 && signal.takeWake())
            return StreamWait::Woken;
    }
}

TcpConnection connectTcp(const QHostAddress &address, quint16 port, CancelSignal &signal, QDeadlineTimer deadline)
{
    const SocketAddress target = socketAddress(address, port);
    const int handle = ::socket(target.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP);
    if (handle < 0)
        return {-1, StreamWait::Failed, systemText(errno)};
    const int one = 1;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    ::setsockopt(handle, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof one);
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&target.storage), target.size) == 0)
        return {handle, StreamWait::Ready, {}};
    int problem = errno;
    StreamWait wait = StreamWait::Failed;
    if (problem == EINPROGRESS || problem == EINTR) {
        wait = waitForSocket(handle, StreamDirection::Write, signal, false, deadline);
        problem = 0;
        if (wait == StreamWait::Ready) {
            socklen_t size = sizeof problem;
            ::getsockopt(handle, SOL_SOCKET, SO_ERROR, &problem, &size);
            if (problem == 0)
                return {handle, StreamWait::Ready, {}};
            wait = StreamWait::Failed;
        }
    }
    ::close(handle);
    return {-1, wait, problem != 0 ? systemText(problem) : QString()};
}

} // namespace Helpdesk::Mail
