// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outgoingmail.h"
#include "services/settingservice.h"
#include "store/database.h"

namespace Helpdesk::Services {

/// What building needs besides the order, read at one moment.
struct MailIdentity
{
    Domain::MailAddress from;
    QString numberPrefix;
    QByteArray messageIdKey;
    QString mailDomain;
};
[[nodiscard]] MailIdentity mailIdentity(const SettingService &settings);

struct BuiltMail
{
    QString messageId; ///< without <>
    QByteArray bytes;
};

/// The bytes of a mail: keyed Message-ID, ticket token, threading headers, files from their blobs. `number` of its
/// ticket.
[[nodiscard]] Result<BuiltMail> buildMail(const Domain::MailOrder &order, qint64 number, const MailIdentity &identity,
                                          const QDateTime &date, const QList<QByteArray> &files);
/// Reads what it needs and builds.
[[nodiscard]] Result<BuiltMail> buildFromStore(Store::Connection &connection, const Store::BlobStore &blobs,
                                               const Domain::MailOrder &order, const MailIdentity &identity,
                                               const QDateTime &date);

} // namespace Helpdesk::Services
