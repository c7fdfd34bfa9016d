// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Helpdesk::Domain {

/// A mailbox of a person: `name` as shown (never trusted), `address` as addr-spec (local@domain, case kept).
struct MailAddress
{
    QString name;
    QString address;
    bool operator==(const MailAddress &) const = default;
};

using MailAddresses = QList<MailAddress>;

/// The form under which addresses are compared: trimmed and lower-case, the domain too.
[[nodiscard]] QString normalizedAddress(const QString &address);
/// A plausible addr-spec without blanks, control characters, angle brackets or line breaks: safe to hand to SMTP.
[[nodiscard]] bool isUsableAddress(const QString &address);
/// "Name <address>", or the address alone.
[[nodiscard]] QString displayAddress(const MailAddress &address);

} // namespace Helpdesk::Domain
