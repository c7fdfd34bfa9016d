// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"
#include "mail/gmimesupport.h"

namespace Helpdesk::Mail {

/// "attachment", "inline" or nothing, lower-case.
[[nodiscard]] QByteArray dispositionOf(GMimeObject *part);
/// What a part says of itself as a file; a part within multipart/related with a Content-ID is inline.
[[nodiscard]] Domain::MailAttachment attachmentOf(GMimeObject *part, QByteArray content, const QString &type,
                                                  bool related);
/// Fills in the safe name (numbered where the mail gives none), the types and the hash.
void completeAttachment(Domain::MailAttachment &attachment, qsizetype number);

} // namespace Helpdesk::Mail
