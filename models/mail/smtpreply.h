// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Helpdesk::Mail {

/// An SMTP server's answer.
struct SmtpReply
{
    int code = 0; ///< 0: none
    QString text; ///< as a person may read it, one line
    [[nodiscard]] bool isAccepted() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool isTemporary() const { return code >= 400 && code < 500; }
    [[nodiscard]] bool isPermanent() const { return code >= 500 && code < 600; }
    [[nodiscard]] bool isRefused() const { return isTemporary() || isPermanent(); }
    bool operator==(const SmtpReply &) const = default;
};

/// A mail as SMTP carries it, but for the end: every line ends with CRLF, a leading dot is doubled, and the last line's
/// CRLF is left off (it comes with the final dot).
[[nodiscard]] QByteArray smtpPayload(QByteArrayView mail);

} // namespace Helpdesk::Mail
