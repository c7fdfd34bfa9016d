// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"

#include <QJsonObject>
#include <QString>

namespace Helpdesk::Mail {

/// The object that the verb `parse` prints for a file, but for `form`.
[[nodiscard]] QJsonObject toParseJson(const QString &file, const Domain::IncomingMail &mail);
/// The name of a class on the command line: message, auto-reply, bounce, challenge, feedback-report, bulk,
/// read-receipt.
[[nodiscard]] QString classKey(Domain::MailClass mailClass);

} // namespace Helpdesk::Mail
