// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailstreamsocket.h"

#include <QSet>

#include <functional>

namespace Helpdesk::Mail {

/// One logged-in IMAP connection under ImapSession: opens it, runs one command of libetpan at a time within limits, and
/// turns what went wrong into an Error. After anything but a plain NO the connection is dead.
class ImapConnection
{
public:
    ImapConnection(ServerSettings settings, std::shared_ptr<CancelSignal> signal);
    ~ImapConnection(); ///< never waits
    Q_DISABLE_COPY_MOVE(ImapConnection)

    [[nodiscard]] Outcome open(const QByteArray &secret);
    [[nodiscard]] bool isOpen() const { return m_imap && !m_stream.failure(); }
    [[nodiscard]] bool has(const QByteArray &capability) const { return m_capabilities.contains(capability); }
    [[nodiscard]] QSet<QByteArray> capabilities() const { return m_capabilities; }
    [[nodiscard]] mailimap *imap() const { return m_imap; }
    [[nodiscard]] MailStreamSocket &stream() { return m_stream; }

    struct Refusal
    {
        ErrorCode code = ErrorCode::Refused;
        QString what;
        QString remedy;
    };
    using Command = std::function<int(mailimap *)>;
    /// A NO of the server becomes `refusal`, with the server's words as its reason.
    [[nodiscard]] Outcome run(const MailStreamSocket::Limits &limits, const Refusal &refusal, const Command &command);
    [[nodiscard]] MailStreamSocket::Limits limits(qint64 payload = 0) const;
    [[nodiscard]] QString serverWords() const;
    [[nodiscard]] bool hasResponseCode(const char *code) const;
    void logout();

private:
    [[nodiscard]] Outcome greet();
    [[nodiscard]] Outcome encrypt();
    [[nodiscard]] Outcome readCapabilities();
    [[nodiscard]] Outcome login(const QByteArray &secret);
    [[nodiscard]] Outcome checkMechanism() const;

    ServerSettings m_settings;
    std::shared_ptr<CancelSignal> m_signal;
    MailStreamSocket m_stream;
    mailimap *m_imap = nullptr;
    QSet<QByteArray> m_capabilities;
};

} // namespace Helpdesk::Mail
