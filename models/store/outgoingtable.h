// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outgoingmail.h"
#include "store/connection.h"

namespace Helpdesk::Store {

/// The queue of mail that leaves. In the caller's transaction.
class OutgoingTable
{
public:
    explicit OutgoingTable(Connection &connection)
        : m_connection(connection)
    {
    }
    /// writeChanges() does this for the orders of an operation.
    [[nodiscard]] Outcome queue(const Domain::MailOrder &order, const QDateTime &now);
    [[nodiscard]] Result<std::optional<Domain::OutgoingMail>> mail(const Uid &uid); ///< with bytes
    /// Built once: refused (Refused) where there are bytes already.
    [[nodiscard]] Outcome setBuilt(const Uid &uid, const QString &messageId, const QByteArray &bytes,
                                   const QDateTime &now);
    /// Queued, not held back and due: oldest first, without bytes.
    [[nodiscard]] Result<QList<Domain::OutgoingMail>> due(const QDateTime &now, int limit);
    /// When the next one is due; nothing where none waits.
    [[nodiscard]] Result<std::optional<QDateTime>> nextDue();
    [[nodiscard]] Result<QList<Domain::OutgoingMail>> inState(Domain::DeliveryState state,
                                                              int limit); ///< without bytes
    [[nodiscard]] Result<QList<Domain::OutgoingMail>>
    list(int limit); ///< queued, sending, uncertain, refused; then the newest others; without bytes
    [[nodiscard]] Result<QList<Domain::OutgoingMail>> ofTicket(const Uid &ticket); ///< without bytes

    struct Move
    {
        Domain::DeliveryState to = Domain::DeliveryState::Queued;
        QDateTime nextAttemptAt; ///< to Queued: not before
        QString error;
        QList<Domain::RecipientRefusal> refusals;
    };
    /// From Queued to Sending, Cancelled or Refused; from Sending to Sent, Refused, Uncertain or Queued; from Uncertain
    /// to Sent or Queued; from Refused to Queued. Stale: it is not in `from` any more. Refused: no such way. Into
    /// Sending counts an attempt.
    [[nodiscard]] Outcome move(const Uid &uid, Domain::DeliveryState from, const Move &move, const QDateTime &now);
    /// Of a mail that carries `messageId`.
    [[nodiscard]] Result<std::optional<Uid>> byMessageId(const QString &messageId);

    /// The elected worker: true when `holder` has it (again) until now + ttl. Another's lease holds until it ends.
    [[nodiscard]] Result<bool> takeLease(const QString &name, const QString &holder, const QDateTime &now,
                                         qint64 ttlMsecs);
    [[nodiscard]] Outcome releaseLease(const QString &name, const QString &holder);

private:
    Connection &m_connection;
};

} // namespace Helpdesk::Store
