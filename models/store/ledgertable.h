// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "store/connection.h"

#include <QSet>

namespace Helpdesk::Store {

/// What narrows the register.
struct LedgerFilter
{
    QList<Domain::MailOutcome> outcomes; ///< any of them; empty: all
    QString text; ///< in sender, subject or Message-ID
    QDateTime from, until; ///< received; inclusive, exclusive
    Uid ticket;
};

/// The register of mail. In the caller's transaction.
class LedgerTable
{
public:
    explicit LedgerTable(Connection &connection)
        : m_connection(connection)
    {
    }
    struct Kept
    {
        qint64 id = 0;
        bool already = false; ///< that origin was in the register
    };
    /// A pending row for bytes just put into the blob store in the same transaction. The same origin again: the row
    /// there is.
    [[nodiscard]] Result<Kept> keep(const Domain::MailOrigin &origin, const Sha256 &raw, qint64 size,
                                    const QDateTime &receivedAt);
    /// Writes all that came of a mail; origin, raw, size and receivedAt stay as kept. NotFound.
    [[nodiscard]] Outcome settle(const Domain::LedgerEntry &entry);
    [[nodiscard]] Result<std::optional<Domain::LedgerEntry>> entry(qint64 id);
    [[nodiscard]] Result<std::optional<Domain::LedgerEntry>> byOrigin(const Domain::MailOrigin &origin);
    /// Another row than `except` with that Message-ID and content.
    [[nodiscard]] Result<bool> isKnown(const QString &messageId, const QByteArray &contentHash, qint64 except);
    /// Keys of a source that the register has: what the intake need not fetch.
    [[nodiscard]] Result<QSet<QString>> keys(const QString &source);
    /// A mailbox has a new UIDVALIDITY: the row of the same source and bytes under an old key ("validity:uid") gets the
    /// new one. Its id, or nothing where there is none: then it is a new mail.
    [[nodiscard]] Result<std::optional<qint64>> relink(const Domain::MailOrigin &origin, const Sha256 &raw);
    /// Newest first, ids below `before` (0: from the newest).
    [[nodiscard]] Result<QList<Domain::LedgerEntry>> list(const LedgerFilter &filter, qint64 before, int limit);
    [[nodiscard]] Result<QList<qint64>> pending(int limit); ///< oldest first
    [[nodiscard]] Result<Domain::LedgerSum> sum();
    /// At most one automatic mail per sender per hour: true once, then false until `interval` has passed.
    [[nodiscard]] Result<bool> mayAnswerAutomatically(const QString &address, const QDateTime &now,
                                                      qint64 intervalMsecs);

private:
    Connection &m_connection;
};

} // namespace Helpdesk::Store
