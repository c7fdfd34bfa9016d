// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpsession.h"

#include "domain/address.h"
#include "mail/smtpconnection.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr int FinalReplyFactor = 5; // a relay may scan the mail before it answers

QString refusedText()
{
    return QCoreApplication::translate("Helpdesk::Mail", "The relay refused the mail");
}

Error refusal(const SmtpReply &reply)
{
    return {ErrorCode::Refused, refusedText(), QStringLiteral("%1 %2").arg(reply.code).arg(reply.text),
            reply.isTemporary() ? QCoreApplication::translate("Helpdesk::Mail", "It will be tried again")
                                : QCoreApplication::translate("Helpdesk::Mail", "Correct the mail or its recipients")};
}

} // namespace

SmtpSession::SmtpSession(ServerSettings settings, std::shared_ptr<CancelSignal> signal)
    : m_connection(std::make_unique<SmtpConnection>(std::move(settings), std::move(signal)))
{
}

SmtpSession::~SmtpSession() = default;

Outcome SmtpSession::open(const QByteArray &secret)
{
    return m_connection->open(secret);
}

bool SmtpSession::isOpen() const
{
    return m_connection->isOpen();
}

qint64 SmtpSession::sizeLimit() const
{
    return m_connection->sizeLimit();
}

void SmtpSession::quit()
{
    m_connection->quit();
}

Outcome SmtpSession::check(const QString &envelopeFrom, const QStringList &recipients, qint64 size) const
{
    const bool usable = (envelopeFrom.isEmpty() || Domain::isUsableAddress(envelopeFrom)) && !recipients.isEmpty()
        && std::all_of(recipients.cbegin(), recipients.cend(), Domain::isUsableAddress);
    if (!usable) {
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Helpdesk::Mail", "The mail cannot be sent"),
                    recipients.isEmpty() ? QCoreApplication::translate("Helpdesk::Mail", "it has no recipient")
                                         : QCoreApplication::translate("Helpdesk::Mail", "an address is malformed"),
                    QCoreApplication::translate("Helpdesk::Mail", "Correct the sender and the recipients"));
    }
    if (sizeLimit() > 0 && size > sizeLimit()) {
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Helpdesk::Mail", "The mail is too large for the relay"),
                    QCoreApplication::translate("Helpdesk::Mail", "it has %1 kB, the relay takes %2 kB")
                        .arg(size / 1024 + 1)
                        .arg(sizeLimit() / 1024),
                    QCoreApplication::translate("Helpdesk::Mail", "Remove an attachment, or make it smaller"));
    }
    return {};
}

// The last answer when it is a refusal of the whole mail, else that of the last accepted recipient.
Result<SmtpReply> SmtpSession::offerEnvelope(const QString &envelopeFrom, const QStringList &recipients, qint64 size,
                                             SendReport &report)
{
    const QByteArray from = envelopeFrom.toLatin1();
    HELPDESK_TRY_ASSIGN(SmtpReply reply, m_connection->run(m_connection->limits(), [&](mailsmtp *smtp) {
        return mailesmtp_mail_size(smtp, from.constData(), 0, nullptr, size_t(size));
    }));
    if (!reply.isAccepted())
        return reply;
    SmtpReply decisive;
    for (const QString &recipient : recipients) {
        const QByteArray to = recipient.toLatin1();
        HELPDESK_TRY_ASSIGN(reply, m_connection->run(m_connection->limits(), [&](mailsmtp *smtp) {
            return mailsmtp_rcpt(smtp, to.constData());
        }));
        report.recipients.append({recipient, reply});
        // A refusal for now outweighs one for good: another attempt may still reach somebody.
        if (reply.isAccepted() || (!decisive.isAccepted() && !decisive.isTemporary()))
            decisive = reply;
    }
    return decisive;
}

void SmtpSession::forgetMail()
{
    // Where even RSET fails the connection is dead, and that shows at the next use.
    (void)m_connection->run(m_connection->limits(), mailsmtp_reset);
}

Result<SendReport> SmtpSession::send(const QString &envelopeFrom, const QStringList &recipients, const QByteArray &mail,
                                     const std::function<Outcome()> &beforeFinalDot)
{
    const QByteArray payload = smtpPayload(mail);
    HELPDESK_TRY(check(envelopeFrom, recipients, payload.size() + 2));
    SendReport report;
    HELPDESK_TRY_ASSIGN(report.reply, offerEnvelope(envelopeFrom, recipients, payload.size() + 2, report));
    if (report.reply.isAccepted()) {
        HELPDESK_TRY_ASSIGN(report.reply, m_connection->run(m_connection->limits(), mailsmtp_data));
    }
    if (report.reply.code != 354) {
        report.error = refusal(report.reply);
        forgetMail();
        return report;
    }
    HELPDESK_TRY(m_connection->writeRaw(m_connection->limits(payload.size()), payload));
    if (Outcome committed = beforeFinalDot ? beforeFinalDot() : Outcome(); !committed) {
        m_connection->stream().kill(committed.error()); // without its dot the relay throws the mail away
        return fail(std::move(committed).error());
    }
    return finish(std::move(report));
}

SendReport SmtpSession::finish(SendReport report)
{
    MailStreamSocket::Limits limits = m_connection->limits();
    limits.time *= FinalReplyFactor;
    // With no data left to write this sends CRLF.CRLF alone and reads the answer.
    const Result<SmtpReply> reply
        = m_connection->run(limits, [](mailsmtp *smtp) { return mailsmtp_data_message(smtp, "", 0); });
    const SmtpReply last = reply ? *reply : SmtpReply();
    if (last.isAccepted()) {
        report.outcome = SendOutcome::Accepted;
    } else if (last.isRefused()) {
        report.outcome = SendOutcome::Refused;
        report.error = refusal(last);
    } else {
        report.outcome = SendOutcome::Uncertain;
        report.error
            = {reply ? ErrorCode::ProtocolBroken : reply.error().code,
               QCoreApplication::translate("Helpdesk::Mail", "It is not known whether the mail left"),
               reply ? QString() : reply.error().why,
               QCoreApplication::translate("Helpdesk::Mail", "Look whether it arrived before sending it again")};
    }
    report.reply = last;
    return report;
}

} // namespace Helpdesk::Mail
