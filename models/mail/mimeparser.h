// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"
#include "mail/mailcaps.h"

#include <QByteArrayView>
#include <QString>

namespace Helpdesk::Mail {

/// Reads the bytes of a mail. Total: any bytes give a mail, with `problem` set where it could not be read whole; all
/// text is valid Unicode; nothing is written or fetched. `authservId` is the configured name of the server whose
/// Authentication-Results count (empty: none is trusted). Any thread, any number at a time.
[[nodiscard]] Domain::IncomingMail parseMail(QByteArrayView raw, const MailCaps &caps = {},
                                             const QString &authservId = {});

} // namespace Helpdesk::Mail
