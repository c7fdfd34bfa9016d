// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mail/connectionsettings.h"
#include "mail/mailstreamwait.h"
#include "mail/smtpreply.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace Helpdesk::Mail {

class SmtpConnection;

/// What the relay said of one recipient at RCPT.
struct RecipientReply
{
    QString recipient;
    SmtpReply reply;
};

enum class SendOutcome {
    Accepted, ///< the relay answered for the mail: it is sent, to the recipients it accepted
    Refused, ///< the relay said no: it is certainly not sent. `reply` tells whether for good (5xx) or for now (4xx)
    Uncertain, ///< the connection was lost between the final dot and the answer: nobody can know
};

struct SendReport
{
    SendOutcome outcome = SendOutcome::Refused;
    SmtpReply reply; ///< the answer that decided; without code when uncertain
    QList<RecipientReply> recipients; ///< in the order given; refused ones got nothing even when `Accepted`
    Error error; ///< for Refused and Uncertain: what to tell
};

/// A session with a relay: synchronous, on one thread; the CancelSignal ends any wait from another.
class SmtpSession
{
public:
    explicit SmtpSession(ServerSettings settings, std::shared_ptr<CancelSignal> signal = {});
    ~SmtpSession(); ///< hangs up without waiting; quit() is the polite way
    Q_DISABLE_COPY_MOVE(SmtpSession)

    /// Connects, encrypts, logs in (unless the user is empty). With XOAUTH2 an empty secret: run the token command.
    [[nodiscard]] Outcome open(const QByteArray &secret);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] qint64 sizeLimit() const; ///< bytes the relay takes; 0: it does not say
    void quit();

    /// Sends one mail. An Error means that it is certainly not sent: bad address (InvalidInput), TooLarge, or the
    /// connection failed before the end of the data. `beforeFinalDot` is called once, after all data is written and
    /// before the CRLF.CRLF that commits it: where it fails the connection is dropped, the mail not sent, and its error
    /// returned. `envelopeFrom` may be empty (the null sender).
    [[nodiscard]] Result<SendReport> send(const QString &envelopeFrom, const QStringList &recipients,
                                          const QByteArray &mail, const std::function<Outcome()> &beforeFinalDot);

private:
    [[nodiscard]] Outcome check(const QString &envelopeFrom, const QStringList &recipients, qint64 size) const;
    [[nodiscard]] Result<SmtpReply> offerEnvelope(const QString &envelopeFrom, const QStringList &recipients,
                                                  qint64 size, SendReport &report);
    [[nodiscard]] SendReport finish(SendReport report);
    void forgetMail();

    std::unique_ptr<SmtpConnection> m_connection;
};

} // namespace Helpdesk::Mail
