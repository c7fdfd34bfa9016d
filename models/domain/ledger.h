// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/values.h"

#include <QDateTime>
#include <QJsonObject>

/// The register of mail: received = filed + set aside + pending, always.
namespace Helpdesk::Domain {

enum class MailOutcome { Pending, New, FollowUp, Duplicate, Bounce, AutoReply, Other, Quarantine, SetAside };
[[nodiscard]] QString
key(MailOutcome value); ///< pending, new, follow_up, duplicate, bounce, auto_reply, other, quarantine, set_aside
[[nodiscard]] QString label(MailOutcome value);
template <> std::optional<MailOutcome> fromKey<MailOutcome>(QStringView key);

/// Where a mail was found. `key` identifies it in its source: IMAP "uidvalidity:uid", Maildir's file name, mbox
/// "sha256:n".
struct MailOrigin
{
    QString source; ///< "imap://user@host/INBOX", "maildir:/path", "mbox:/path"
    QString key;
    bool operator==(const MailOrigin &) const = default;
};

/// One mail that came in.
struct LedgerEntry
{
    qint64 id = 0; ///< given by the store
    MailOrigin origin;
    Sha256 raw; ///< of the bytes; they are kept whole
    qint64 size = 0;
    QString messageId; ///< without <>
    QByteArray contentHash; ///< IncomingMail::contentHash
    QString from; ///< address, as shown in the register
    QString subject;
    QDateTime sentAt; ///< UTC, as the mail says
    QDateTime receivedAt; ///< UTC, when it was taken in
    MailOutcome outcome = MailOutcome::Pending;
    QString reason; ///< key: unknown_sender, authentication_failed, expired_sender, probable_reply, too_large …
    QString reasonText; ///< as a person reads it
    Uid ticket; ///< where it was filed, or (in quarantine) where it probably belongs
    QString handledBy; ///< login that released or filed it by hand
};

/// Counts by outcome.
struct LedgerSum
{
    qint64 pending = 0, opened = 0, followUp = 0, duplicate = 0, bounce = 0, autoReply = 0, other = 0, quarantine = 0,
           setAside = 0;
    [[nodiscard]] qint64 received() const
    {
        return pending + opened + followUp + duplicate + bounce + autoReply + other + quarantine + setAside;
    }
    [[nodiscard]] qint64 &of(MailOutcome outcome);
    bool operator==(const LedgerSum &) const = default;
};
[[nodiscard]] QJsonObject toJson(const LedgerSum &sum); ///< the keys of `intake` but `seconds`

} // namespace Helpdesk::Domain
