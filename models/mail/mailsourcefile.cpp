// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailsourcefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Mail {

QByteArray headerOf(const QByteArray &bytes)
{
    const qsizetype crlf = bytes.indexOf("\r\n\r\n");
    const qsizetype lf = bytes.indexOf("\n\n");
    qsizetype end = bytes.size();
    if (crlf >= 0)
        end = crlf + 4;
    if (lf >= 0)
        end = std::min(end, lf + 2);
    return bytes.left(std::min<qsizetype>(end, HeaderKept));
}

void readMailFile(QFile &file, qint64 cap, SourcedMail &mail)
{
    if (!file.open(QIODevice::ReadOnly)) {
        mail.problem
            = Error{ErrorCode::IoFailed, QCoreApplication::translate("Helpdesk::Mail", "A mail cannot be read"),
                    file.errorString(), QCoreApplication::translate("Helpdesk::Mail", "Check the rights on the file")};
        return;
    }
    mail.size = file.size();
    mail.tooLarge = mail.size > cap;
    mail.raw = file.read(mail.tooLarge ? HeaderKept : cap + 1);
    if (mail.raw.size() > cap) { // it grew meanwhile
        mail.tooLarge = true;
        mail.size = std::max<qint64>(mail.size, mail.raw.size());
    }
    if (file.error() != QFileDevice::NoError) {
        mail.problem
            = Error{ErrorCode::IoFailed, QCoreApplication::translate("Helpdesk::Mail", "A mail cannot be read"),
                    file.errorString(), QCoreApplication::translate("Helpdesk::Mail", "Check the disk")};
        mail.tooLarge = false;
    } else if (mail.tooLarge) {
        mail.raw = headerOf(mail.raw);
    } else {
        mail.size = mail.raw.size();
    }
}

Result<WaitEnd> waitForChange(CancelSignal &signal, std::chrono::milliseconds most, std::chrono::milliseconds lookEvery,
                              const std::function<bool()> &changed)
{
    const QDeadlineTimer deadline(most);
    for (;;) {
        if (changed())
            return WaitEnd::Changed;
        const QDeadlineTimer look(lookEvery);
        const StreamWait wait
            = waitForSocket(-1, StreamDirection::Read, signal, true, deadline < look ? deadline : look);
        if (wait == StreamWait::Woken)
            return WaitEnd::Woken;
        if (wait == StreamWait::Cancelled) {
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Helpdesk::Mail", "Waiting for mail was cancelled"));
        }
        if (wait == StreamWait::Failed) {
            return fail(ErrorCode::IoFailed,
                        QCoreApplication::translate("Helpdesk::Mail", "The system refused to wait for mail"));
        }
        if (deadline.hasExpired())
            return WaitEnd::TimedOut;
    }
}

} // namespace Helpdesk::Mail
