// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"
#include "mail/headers.h"

namespace Helpdesk::Mail {

/// Reads `message/delivery-status` (RFC 3464): a record for each recipient.
[[nodiscard]] QList<Domain::BounceRecord> readDeliveryStatus(QByteArrayView content);
/// The records of a notice in plain words: recipients, codes, and what the words mean. `own` are addresses that cannot
/// be the ones refused (the notice's sender and recipient).
[[nodiscard]] QList<Domain::BounceRecord> readBounceWords(const QString &notice, const QStringList &own);
/// Fills in a status, a reply code, and whether it is for good, from a diagnostic text.
void completeRecord(Domain::BounceRecord &record, const QString &diagnostic);
/// The part of a notice before the mail it quotes, and the quoted rest.
struct NoticeParts
{
    QString notice;
    QString original;
};
[[nodiscard]] NoticeParts splitNotice(const QString &text);
/// The words of a notice of non-delivery, in the languages that mail servers use.
[[nodiscard]] bool saysUndelivered(QStringView text);
[[nodiscard]] bool subjectSaysUndelivered(QStringView subject);

} // namespace Helpdesk::Mail
