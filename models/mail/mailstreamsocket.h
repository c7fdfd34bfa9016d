// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mail/connectionsettings.h"
#include "mail/mailstreamguard.h"
#include "mail/mailstreamwait.h"

#include <QDeadlineTimer>
#include <QSslSocket>

#include <libetpan/libetpan.h>

#include <memory>
#include <optional>

namespace Helpdesk::Mail {

/// The connection under libetpan: a socket of ours whose TLS checks authority, host name and dates. One thread, no
/// event loop. The first failure is kept and every later read or write fails at once. Outlives the stream it gave.
class MailStreamSocket
{
public:
    MailStreamSocket(ServerSettings settings, std::shared_ptr<CancelSignal> signal, MailStreamGuard::Protocol protocol);
    ~MailStreamSocket();
    Q_DISABLE_COPY_MOVE(MailStreamSocket)

    [[nodiscard]] Outcome connect(); ///< and the TLS handshake, unless it is STARTTLS that is wanted
    /// What the server sent in clear beyond its answer to STARTTLS is refused.
    [[nodiscard]] Outcome checkClearTextEnds(const mailstream *stream);
    [[nodiscard]] Outcome startTls(mailstream *stream); ///< after the server agreed
    /// For libetpan, which frees it; nullptr when there is no memory.
    [[nodiscard]] mailstream *newStream();

    struct Limits
    {
        std::chrono::milliseconds time{60'000}; ///< for the whole command
        qint64 bytes = 2LL * 1024 * 1024; ///< all that the server may send
        qint64 literal = 64LL * 1024; ///< the largest literal
    };
    void begin(const Limits &limits);

    /// Until the server sends something, or wake() (heeded), or the deadline. Failures are kept.
    [[nodiscard]] StreamWait waitForInput(QDeadlineTimer deadline);
    [[nodiscard]] MailStreamGuard &guard() { return m_guard; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    void kill(Error error); ///< keeps the first error, closes at once
    void close(); ///< sends what TLS owes, waits for nothing
    [[nodiscard]] Error brokenProtocol(const QString &why) const;
    [[nodiscard]] const ServerSettings &settings() const { return m_settings; }
    [[nodiscard]] bool peerIsIPv4() const { return m_peerIsIPv4; }

    // What the driver of libetpan calls.
    [[nodiscard]] ssize_t read(void *buffer, size_t size);
    [[nodiscard]] ssize_t write(const void *buffer, size_t size);
    [[nodiscard]] int handle() const;

private:
    [[nodiscard]] Outcome handshake(QDeadlineTimer deadline);
    [[nodiscard]] Outcome loadAuthorities();
    [[nodiscard]] bool fillBuffer();
    [[nodiscard]] bool drainOutput();
    [[nodiscard]] bool noteWait(StreamWait wait);
    void noteHangUp();
    void noteViolation();
    [[nodiscard]] Error failed(ErrorCode code, const QString &why, const QString &remedy = {}) const;

    ServerSettings m_settings;
    std::shared_ptr<CancelSignal> m_signal;
    MailStreamGuard m_guard;
    std::unique_ptr<QSslSocket> m_socket;
    QDeadlineTimer m_deadline;
    qint64 m_bytesLeft = 0;
    std::optional<Error> m_failure;
    bool m_peerIsIPv4 = false;
};

/// One line with its end, by the stream's own buffer. False: the connection failed.
[[nodiscard]] bool readStreamLine(mailstream *stream, QByteArray &line);

} // namespace Helpdesk::Mail
