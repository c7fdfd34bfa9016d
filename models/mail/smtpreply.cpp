// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpreply.h"

namespace Helpdesk::Mail {

QByteArray smtpPayload(QByteArrayView mail)
{
    QByteArray payload;
    payload.reserve(mail.size() + mail.size() / 32 + 16);
    bool lineStart = true;
    for (qsizetype at = 0; at < mail.size(); ++at) {
        const char c = mail.at(at);
        if (c == '\r' || c == '\n') {
            if (c == '\r' && at + 1 < mail.size() && mail.at(at + 1) == '\n')
                ++at;
            payload += "\r\n";
            lineStart = true;
            continue;
        }
        if (lineStart && c == '.')
            payload += '.';
        payload += c;
        lineStart = false;
    }
    if (payload.endsWith("\r\n"))
        payload.chop(2);
    return payload;
}

} // namespace Helpdesk::Mail
