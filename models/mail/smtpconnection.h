// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailstreamsocket.h"
#include "mail/smtpreply.h"

#include <functional>

namespace Helpdesk::Mail {

/// One SMTP connection under SmtpSession: opens it, authenticates, runs one command at a time within limits.
class SmtpConnection
{
public:
    SmtpConnection(ServerSettings settings, std::shared_ptr<CancelSignal> signal);
    ~SmtpConnection(); ///< never waits
    Q_DISABLE_COPY_MOVE(SmtpConnection)

    [[nodiscard]] Outcome open(const QByteArray &secret);
    [[nodiscard]] bool isOpen() const { return m_smtp && m_smtp->stream && !m_stream.failure(); }
    [[nodiscard]] mailsmtp *smtp() const { return m_smtp; }
    [[nodiscard]] MailStreamSocket &stream() { return m_stream; }
    [[nodiscard]] qint64 sizeLimit() const { return m_sizeLimit; }

    using Command = std::function<int(mailsmtp *)>;
    /// The server's answer; an error when there is none that can be understood (the connection is dead then).
    [[nodiscard]] Result<SmtpReply> run(const MailStreamSocket::Limits &limits, const Command &command);
    [[nodiscard]] MailStreamSocket::Limits limits(qint64 payload = 0) const;
    [[nodiscard]] Outcome writeRaw(const MailStreamSocket::Limits &limits, const QByteArray &bytes);
    void quit();

private:
    [[nodiscard]] Outcome greet();
    [[nodiscard]] Outcome hello();
    [[nodiscard]] Outcome encrypt();
    [[nodiscard]] Outcome authenticate(const QByteArray &secret);
    [[nodiscard]] Result<SmtpReply> authenticateBy(const QByteArray &mechanism, const QByteArray &secret);
    [[nodiscard]] Result<SmtpReply> exchange(const QByteArray &line);
    [[nodiscard]] bool offers(const QByteArray &mechanism) const;
    void noteOffers();

    ServerSettings m_settings;
    std::shared_ptr<CancelSignal> m_signal;
    MailStreamSocket m_stream;
    mailsmtp *m_smtp = nullptr;
    QByteArrayList m_mechanisms;
    qint64 m_sizeLimit = 0;
};

} // namespace Helpdesk::Mail
