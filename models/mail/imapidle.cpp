// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapconnection.h"
#include "mail/imapsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

ImapConnection::Refusal waitRefusal()
{
    return {
        ErrorCode::Refused, QCoreApplication::translate("Helpdesk::Mail", "The server does not tell of new mail"), {}};
}

// Not mailimap_idle(): where the server tells something before its "+", that waits for the end of IDLE.
int beginIdle(mailimap *imap)
{
    const QByteArray tag = QByteArray::number(++imap->imap_tag) + ' ';
    const QByteArray command = tag + "IDLE\r\n";
    if (mailstream_write(imap->imap_stream, command.constData(), size_t(command.size())) < 0
        || mailstream_flush(imap->imap_stream) < 0)
        return MAILIMAP_ERROR_STREAM;
    for (QByteArray line; readStreamLine(imap->imap_stream, line);) {
        if (line.startsWith('+'))
            return MAILIMAP_NO_ERROR;
        if (line.startsWith(tag))
            return MAILIMAP_ERROR_EXTENSION;
        if (!line.startsWith("* "))
            return MAILIMAP_ERROR_PROTOCOL;
    }
    return MAILIMAP_ERROR_STREAM;
}

QDeadlineTimer sooner(QDeadlineTimer a, QDeadlineTimer b)
{
    return a < b ? a : b;
}

} // namespace

Result<WaitEnd> ImapSession::waitForMail(std::chrono::milliseconds most, std::chrono::milliseconds pollEvery,
                                         std::chrono::milliseconds renewAfter)
{
    HELPDESK_TRY(requireFolder());
    const QDeadlineTimer deadline(most);
    for (;;) {
        if (m_connection->stream().guard().takeGrown())
            return WaitEnd::Changed;
        if (m_signal->takeWake())
            return WaitEnd::Woken;
        if (deadline.hasExpired())
            return WaitEnd::TimedOut;
        const bool idle = m_connection->has("IDLE") && !m_idleRefused;
        HELPDESK_TRY_ASSIGN(const WaitEnd end,
                            idle ? idleOnce(deadline, QDeadlineTimer(renewAfter)) : pollOnce(deadline, pollEvery));
        if (end == WaitEnd::Woken)
            return end;
    }
}

// What grew is seen by the guard, in whatever answer it stands: libetpan drops what comes before the "+" of IDLE.
Result<WaitEnd> ImapSession::idleOnce(QDeadlineTimer deadline, QDeadlineTimer renew)
{
    const Outcome begun = m_connection->run(m_connection->limits(), waitRefusal(), beginIdle);
    if (!begun && m_connection->isOpen()) {
        m_idleRefused = true; // offered, and yet not given: from now on we ask
        return WaitEnd::TimedOut;
    }
    HELPDESK_TRY(begun);
    const bool pending = m_connection->imap()->imap_stream->read_buffer_len > 0;
    StreamWait wait = StreamWait::Ready;
    if (!pending)
        wait = m_connection->stream().waitForInput(sooner(deadline, renew));
    HELPDESK_TRY(m_connection->run(m_connection->limits(), waitRefusal(), mailimap_idle_done));
    return wait == StreamWait::Woken ? WaitEnd::Woken : WaitEnd::TimedOut;
}

Result<WaitEnd> ImapSession::pollOnce(QDeadlineTimer deadline, std::chrono::milliseconds pollEvery)
{
    const StreamWait wait = m_connection->stream().waitForInput(sooner(deadline, QDeadlineTimer(pollEvery)));
    if (wait == StreamWait::Woken)
        return WaitEnd::Woken;
    HELPDESK_TRY(m_connection->run(m_connection->limits(), waitRefusal(), mailimap_noop));
    return WaitEnd::TimedOut;
}

} // namespace Helpdesk::Mail
