// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamsocket.h"

#include "mail/mailstreamtls.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr qint64 WriteBacklog = 64LL * 1024;

} // namespace

MailStreamSocket::MailStreamSocket(ServerSettings settings, std::shared_ptr<CancelSignal> signal,
                                   MailStreamGuard::Protocol protocol)
    : m_settings(std::move(settings))
    , m_signal(signal ? std::move(signal) : std::make_shared<CancelSignal>())
    , m_guard(protocol)
{
}

MailStreamSocket::~MailStreamSocket() = default;

Error MailStreamSocket::failed(ErrorCode code, const QString &why, const QString &remedy) const
{
    return {code,
            QCoreApplication::translate("Helpdesk::Mail", "The connection to %1, port %2, failed")
                .arg(m_settings.host)
                .arg(m_settings.port),
            why, remedy};
}

Error MailStreamSocket::brokenProtocol(const QString &why) const
{
    return failed(ErrorCode::ProtocolBroken, why,
                  QCoreApplication::translate("Helpdesk::Mail", "Check that this is the right server and port"));
}

Outcome MailStreamSocket::connect()
{
    HELPDESK_TRY(checkSettings(m_settings));
    const QDeadlineTimer deadline(m_settings.timeouts.connect);
    m_deadline = deadline;
    QHostAddress literal;
    const QList<QHostAddress> addresses
        = literal.setAddress(m_settings.host) ? QList{literal} : QHostInfo::fromName(m_settings.host).addresses();
    if (addresses.isEmpty()) {
        return fail(failed(ErrorCode::Unreachable,
                           QCoreApplication::translate("Helpdesk::Mail", "no such host is known"),
                           QCoreApplication::translate("Helpdesk::Mail", "Check the server's name and the network")));
    }
    TcpConnection connection;
    for (const QHostAddress &address : addresses) {
        connection = connectTcp(address, m_settings.port, *m_signal, deadline);
        m_peerIsIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (connection.socket >= 0 || connection.wait != StreamWait::Failed)
            break;
    }
    if (connection.socket < 0 && connection.wait != StreamWait::Failed) {
        (void)noteWait(connection.wait);
        return fail(*m_failure);
    }
    if (connection.socket < 0) {
        return fail(
            failed(ErrorCode::Unreachable, connection.reason,
                   QCoreApplication::translate("Helpdesk::Mail", "Check the server, the port and the network")));
    }
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSocketDescriptor(connection.socket, QAbstractSocket::ConnectedState, QIODevice::ReadWrite);
    HELPDESK_TRY(loadAuthorities());
    return m_settings.security == Security::ImplicitTls ? handshake(deadline) : Outcome();
}

Outcome MailStreamSocket::loadAuthorities()
{
    HELPDESK_TRY_ASSIGN(const QSslConfiguration configuration, tlsConfiguration(m_settings.caFile));
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setPeerVerifyName(m_settings.host);
    return {};
}

Outcome MailStreamSocket::handshake(QDeadlineTimer deadline)
{
    m_socket->startClientEncryption();
    while (!m_socket->waitForEncrypted(0)) {
        const QList<QSslError> problems = m_socket->sslHandshakeErrors();
        if (!problems.isEmpty()) {
            kill(certificateError(m_settings.host, problems));
        } else if (m_socket->state() != QAbstractSocket::ConnectedState) {
            kill(failed(ErrorCode::ProtocolBroken,
                        QCoreApplication::translate("Helpdesk::Mail", "the server does not answer in TLS"),
                        QCoreApplication::translate("Helpdesk::Mail", "Check the port, or choose STARTTLS")));
        } else {
            m_socket->flush();
            (void)noteWait(
                waitForSocket(m_socket->socketDescriptor(), StreamDirection::Read, *m_signal, false, deadline));
        }
        if (m_failure)
            return fail(*m_failure);
    }
    // The end of the handshake is still queued: without this the server waits for it, and we for the server.
    m_socket->flush();
    return {};
}

Outcome MailStreamSocket::checkClearTextEnds(const mailstream *stream)
{
    if (!m_failure && (stream->read_buffer_len > 0 || m_socket->bytesAvailable() > 0)) {
        kill(brokenProtocol(
            QCoreApplication::translate("Helpdesk::Mail", "the server sent more, in clear, before the encryption")));
    }
    return m_failure ? Outcome(fail(*m_failure)) : Outcome();
}

Outcome MailStreamSocket::startTls(mailstream *stream)
{
    HELPDESK_TRY(checkClearTextEnds(stream));
    return handshake(m_deadline);
}

void MailStreamSocket::begin(const Limits &limits)
{
    m_deadline = QDeadlineTimer(limits.time);
    m_bytesLeft = limits.bytes;
    m_guard.setMaxLiteral(limits.literal);
    if (m_signal->isCancelled())
        (void)noteWait(StreamWait::Cancelled);
}

void MailStreamSocket::kill(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    if (m_socket)
        m_socket->abort();
}

void MailStreamSocket::close()
{
    if (!m_socket)
        return;
    m_socket->disconnectFromHost();
    m_socket->flush();
    m_socket->abort();
}

int MailStreamSocket::handle() const
{
    return m_socket ? int(m_socket->socketDescriptor()) : -1;
}

bool MailStreamSocket::noteWait(StreamWait wait)
{
    if (wait == StreamWait::Ready || wait == StreamWait::Woken)
        return true;
    if (wait == StreamWait::Cancelled) {
        kill(failed(ErrorCode::Cancelled, QCoreApplication::translate("Helpdesk::Mail", "it was cancelled")));
    } else if (wait == StreamWait::TimedOut) {
        kill(failed(ErrorCode::TimedOut,
                    QCoreApplication::translate("Helpdesk::Mail", "the server did not answer in time"),
                    QCoreApplication::translate("Helpdesk::Mail", "Try again later; check the network")));
    } else {
        kill(failed(ErrorCode::IoFailed, QCoreApplication::translate("Helpdesk::Mail", "the system refused to wait")));
    }
    return false;
}

void MailStreamSocket::noteHangUp()
{
    const bool tls = m_socket->error() == QAbstractSocket::SslInternalError
        || m_socket->error() == QAbstractSocket::SslInvalidUserDataError;
    kill(failed(ErrorCode::ProtocolBroken,
                tls ? QCoreApplication::translate("Helpdesk::Mail", "the encryption broke off")
                    : QCoreApplication::translate("Helpdesk::Mail", "the server hung up in the middle of a command"),
                QCoreApplication::translate("Helpdesk::Mail", "Try again later")));
}

void MailStreamSocket::noteViolation()
{
    switch (m_guard.violation()) {
    case MailStreamGuard::Violation::Bye:
        return kill(failed(ErrorCode::Unreachable,
                           QCoreApplication::translate("Helpdesk::Mail", "the server ended the session: %1")
                               .arg(printable(m_guard.byeText())),
                           QCoreApplication::translate("Helpdesk::Mail", "Try again later")));
    case MailStreamGuard::Violation::LineTooLong:
        return kill(
            brokenProtocol(QCoreApplication::translate("Helpdesk::Mail", "the server sends a line without end")));
    case MailStreamGuard::Violation::TooDeep:
        return kill(
            brokenProtocol(QCoreApplication::translate("Helpdesk::Mail", "the server's answer is nested too deeply")));
    case MailStreamGuard::Violation::LiteralTooLarge:
    case MailStreamGuard::Violation::None:
        return kill(
            brokenProtocol(QCoreApplication::translate("Helpdesk::Mail", "the server sends more than was asked for")));
    }
}

bool MailStreamSocket::fillBuffer()
{
    while (m_socket->bytesAvailable() == 0) {
        if (m_socket->state() != QAbstractSocket::ConnectedState) {
            noteHangUp();
            return false;
        }
        if (!noteWait(waitForSocket(handle(), StreamDirection::Read, *m_signal, false, m_deadline)))
            return false;
        m_socket->waitForReadyRead(0);
    }
    return true;
}

ssize_t MailStreamSocket::read(void *buffer, size_t size)
{
    if (m_failure || !m_socket)
        return -1;
    if (m_deadline.hasExpired() && !noteWait(StreamWait::TimedOut))
        return -1;
    if (!fillBuffer())
        return -1;
    const qint64 got = m_socket->read(static_cast<char *>(buffer), qint64(size));
    if (got <= 0) {
        noteHangUp();
        return -1;
    }
    m_bytesLeft -= got;
    const qsizetype good = m_guard.feed(static_cast<const char *>(buffer), got);
    if (good < got || m_bytesLeft < 0)
        noteViolation();
    return m_failure ? -1 : ssize_t(got);
}

ssize_t MailStreamSocket::write(const void *buffer, size_t size)
{
    if (m_failure || !m_socket)
        return -1;
    const char *from = static_cast<const char *>(buffer);
    for (size_t done = 0; done < size;) {
        const qint64 step = std::min<qint64>(qint64(size - done), WriteBacklog);
        if (m_socket->write(from + done, step) != step) {
            noteHangUp();
            return -1;
        }
        done += size_t(step);
        if (!drainOutput())
            return -1;
    }
    return ssize_t(size);
}

bool MailStreamSocket::drainOutput()
{
    for (;;) {
        if (m_socket->state() != QAbstractSocket::ConnectedState) {
            noteHangUp();
            return false;
        }
        m_socket->flush();
        if (m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0)
            return true;
        if (!noteWait(waitForSocket(handle(), StreamDirection::Write, *m_signal, false, m_deadline)))
            return false;
    }
}

StreamWait MailStreamSocket::waitForInput(QDeadlineTimer deadline)
{
    for (;;) {
        if (m_failure || !m_socket)
            return StreamWait::Failed;
        if (m_socket->bytesAvailable() > 0)
            return StreamWait::Ready;
        if (m_socket->state() != QAbstractSocket::ConnectedState) {
            noteHangUp();
            return StreamWait::Failed;
        }
        const StreamWait wait = waitForSocket(handle(), StreamDirection::Read, *m_signal, true, deadline);
        if (wait == StreamWait::TimedOut || wait == StreamWait::Woken)
            return wait;
        if (!noteWait(wait))
            return StreamWait::Failed;
        m_socket->waitForReadyRead(0);
    }
}

} // namespace Helpdesk::Mail
