// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/address.h"

#include <QDateTime>
#include <QJsonObject>

namespace Helpdesk::Services {

/// A mail of ours that the demonstration's mails answer or return.
struct DemoSent
{
    QString messageId; ///< without <>
    QString text;
    QDateTime at;
};

/// What an entry of the demonstration is told besides its own keys.
struct DemoMailContext
{
    QDateTime at; ///< when it was written
    QString messageId; ///< its own, without <>
    std::optional<DemoSent> answered; ///< inReplyTo, bounces
    std::optional<DemoSent> quoted;
    QString deskAddress;
};

/// The bytes of a mail as its sender's program would have made it (resources/demo/README.md): `entry` of type mail,
/// bounce or raw, its texts already without placeholders. NotFound: a file that is not there.
[[nodiscard]] Result<QByteArray> demoMail(const QJsonObject &entry, const DemoMailContext &context);
/// The same mail as another mailbox received it: only the trace headers differ.
[[nodiscard]] QByteArray throughAnotherMailbox(const QByteArray &mail, const QDateTime &at);

/// Texts are arrays of lines.
[[nodiscard]] QString demoText(const QJsonValue &lines);
[[nodiscard]] Domain::MailAddress demoAddress(const QJsonValue &value);
[[nodiscard]] Domain::MailAddresses demoAddresses(const QJsonValue &value);

} // namespace Helpdesk::Services
