// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpconnection.h"

#include "mail/mailstreamtls.h"

#include <QCoreApplication>

namespace Helpdesk::Mail {

namespace {

Error refusedGreeting(const SmtpReply &reply)
{
    return {ErrorCode::Unreachable, QCoreApplication::translate("Helpdesk::Mail", "The relay does not take mail now"),
            QStringLiteral("%1 %2").arg(reply.code).arg(reply.text),
            QCoreApplication::translate("Helpdesk::Mail", "Try again later")};
}

} // namespace

SmtpConnection::SmtpConnection(ServerSettings settings, std::shared_ptr<CancelSignal> signal)
    : m_settings(settings)
    , m_signal(signal ? std::move(signal) : std::make_shared<CancelSignal>())
    , m_stream(std::move(settings), m_signal, MailStreamGuard::Protocol::Smtp)
{
}

SmtpConnection::~SmtpConnection()
{
    if (!m_smtp)
        return;
    m_stream.kill({});
    mailsmtp_free(m_smtp);
}

MailStreamSocket::Limits SmtpConnection::limits(qint64 payload) const
{
    MailStreamSocket::Limits limits;
    limits.time = m_settings.timeouts.command + m_settings.timeouts.perMegabyte * (payload / (1024LL * 1024));
    limits.bytes = 256LL * 1024;
    return limits;
}

Result<SmtpReply> SmtpConnection::run(const MailStreamSocket::Limits &limits, const Command &command)
{
    if (m_stream.failure())
        return fail(*m_stream.failure());
    if (!m_smtp || !m_smtp->stream) {
        return fail(ErrorCode::Unreachable,
                    QCoreApplication::translate("Helpdesk::Mail", "There is no connection to the relay"));
    }
    m_stream.begin(limits);
    if (m_stream.failure())
        return fail(*m_stream.failure());
    m_smtp->response_code = 0;
    m_smtp->response = nullptr;
    (void)command(m_smtp); // its code knows less than the server's answer
    if (m_stream.failure())
        return fail(*m_stream.failure());
    const SmtpReply reply{m_smtp->response_code, printable(QByteArray(m_smtp->response))};
    if (reply.code < 200 || reply.code > 599) {
        m_stream.kill(m_stream.brokenProtocol(
            QCoreApplication::translate("Helpdesk::Mail", "the server's answer cannot be understood")));
        return fail(*m_stream.failure());
    }
    if (reply.code == 421) // an answer, and the last one
        m_stream.kill(refusedGreeting(reply));
    return reply;
}

Outcome SmtpConnection::writeRaw(const MailStreamSocket::Limits &limits, const QByteArray &bytes)
{
    m_stream.begin(limits);
    if (!m_stream.failure()) {
        const bool written = mailstream_write(m_smtp->stream, bytes.constData(), size_t(bytes.size())) == bytes.size()
            && mailstream_flush(m_smtp->stream) == 0;
        if (written && !m_stream.failure())
            return {};
    }
    if (!m_stream.failure())
        m_stream.kill(m_stream.brokenProtocol(QCoreApplication::translate("Helpdesk::Mail", "the server hung up")));
    return fail(*m_stream.failure());
}

Outcome SmtpConnection::greet()
{
    mailstream *stream = m_stream.newStream();
    m_smtp = stream ? mailsmtp_new(0, nullptr) : nullptr;
    if (!m_smtp) {
        if (stream)
            mailstream_close(stream);
        return fail(ErrorCode::Internal, QCoreApplication::translate("Helpdesk::Mail", "There is no memory left"));
    }
    m_stream.begin(limits());
    m_smtp->response_code = 0;
    const int code = mailsmtp_connect(m_smtp, stream); // closes the stream where it fails
    if (m_stream.failure())
        return fail(*m_stream.failure());
    const SmtpReply reply{m_smtp->response_code,
                          m_smtp->response ? printable(QByteArray(m_smtp->response)) : QString()};
    if (code == MAILSMTP_NO_ERROR)
        return {};
    if (!reply.isRefused()) {
        return fail(m_stream.brokenProtocol(
            QCoreApplication::translate("Helpdesk::Mail", "the server does not greet as a mail relay")));
    }
    return fail(refusedGreeting(reply));
}

Outcome SmtpConnection::hello()
{
    // An address in brackets pleases relays that want a full name; libetpan writes it for IPv4 only.
    HELPDESK_TRY_ASSIGN(SmtpReply reply, run(limits(), [this](mailsmtp *smtp) {
                            return mailesmtp_ehlo_with_ip(smtp, m_stream.peerIsIPv4() ? 1 : 0);
                        }));
    if (!reply.isAccepted())
        return fail(refusedGreeting(reply));
    noteOffers();
    return {};
}

void SmtpConnection::noteOffers()
{
    m_mechanisms.clear();
    m_sizeLimit = 0;
    const QByteArrayList lines = QByteArray(m_smtp->response).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().toUpper().replace("AUTH=", "AUTH ").split(' ');
        if (words.first() == "AUTH")
            m_mechanisms += words.mid(1);
        if (words.first() == "SIZE" && words.size() > 1)
            m_sizeLimit = words.at(1).toLongLong();
    }
}

Outcome SmtpConnection::open(const QByteArray &secret)
{
    if (m_smtp) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Helpdesk::Mail", "The relay's session is open already"));
    }
    HELPDESK_TRY(m_stream.connect());
    HELPDESK_TRY(greet());
    HELPDESK_TRY(hello());
    if (m_settings.security == Security::StartTls) {
        HELPDESK_TRY(encrypt());
        HELPDESK_TRY(hello());
    }
    return m_settings.user.isEmpty() ? Outcome() : authenticate(secret);
}

Outcome SmtpConnection::encrypt()
{
    const QString what = QCoreApplication::translate("Helpdesk::Mail", "The server does not offer STARTTLS");
    const QString remedy = QCoreApplication::translate("Helpdesk::Mail", "Choose TLS, with its own port");
    if ((m_smtp->esmtp & MAILSMTP_ESMTP_STARTTLS) == 0) {
        return fail(ErrorCode::Unsupported, what,
                    QCoreApplication::translate("Helpdesk::Mail", "nothing was sent in clear"), remedy);
    }
    HELPDESK_TRY_ASSIGN(const SmtpReply reply, run(limits(), mailesmtp_starttls));
    if (reply.isTemporary())
        return fail(refusedGreeting(reply));
    if (reply.code != 220)
        return fail(ErrorCode::Unsupported, what, reply.text, remedy);
    return m_stream.startTls(m_smtp->stream);
}

void SmtpConnection::quit()
{
    if (!isOpen())
        return;
    m_stream.begin({std::chrono::seconds(5), 64LL * 1024, 0});
    mailsmtp_quit(m_smtp);
    mailsmtp_free(m_smtp);
    m_smtp = nullptr;
}

} // namespace Helpdesk::Mail
