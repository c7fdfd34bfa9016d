// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

namespace Helpdesk::Domain {

/// The way of a mail that leaves: queued → (held) → sending → sent | refused | uncertain.
/// `Sending` is committed before the final dot. After a crash what is `Sending` becomes Sent (found in Sent) or
/// Uncertain.
enum class DeliveryState { Queued, Sending, Sent, Refused, Uncertain, Cancelled };
[[nodiscard]] QString key(DeliveryState value);
[[nodiscard]] QString label(DeliveryState value);
template <> std::optional<DeliveryState> fromKey<DeliveryState>(QStringView key);

/// What an operation asks to be sent. The worker builds the bytes once, when it queues it.
struct MailOrder
{
    Uid uid; ///< the outgoing mail; its Message-ID is keyed on it
    Uid ticket;
    Uid message; ///< the message of the timeline it carries
    MailAddresses to, cc;
    QString subject; ///< without the ticket token; the builder adds it
    QString text;
    QStringList inReplyTo; ///< without <>
    QStringList references;
    QList<Attachment> attachments;
    bool automatic = false; ///< Auto-Submitted
    QDateTime notBefore; ///< UTC; may be undone until then
    bool operator==(const MailOrder &) const = default;
};

/// A recipient the relay refused.
struct RecipientRefusal
{
    QString address;
    int code = 0;
    QString text;
    bool operator==(const RecipientRefusal &) const = default;
};

/// A row of the queue of outgoing mail.
struct OutgoingMail
{
    MailOrder order;
    DeliveryState state = DeliveryState::Queued;
    QString messageId; ///< without <>; given when queued
    QByteArray bytes; ///< built once; empty until the worker built it
    int attempts = 0;
    QDateTime nextAttemptAt, changedAt; ///< UTC
    QString lastError; ///< as a person reads it
    QList<RecipientRefusal> refusals;
};

/// Message-IDs of ours carry the mail's uid and a keyed hash of it, so that a guessed one is told from one of ours.
/// HMAC-SHA256 of the uid, cut to 80 bits. Form: <uid.hash@domain>, without <> here.
[[nodiscard]] QString makeMessageId(const Uid &mail, const QByteArray &key, const QString &domain);
/// The uid of a Message-ID that carries our hash under that key, whatever its domain; constant-time compare.
[[nodiscard]] std::optional<Uid> ownMessageId(QStringView messageId, const QByteArray &key);
/// "[PND-000123]", put at the end of the subject once.
[[nodiscard]] QString withTicketToken(const QString &subject, qint64 number, const QString &prefix);
/// The number of the first ticket token in a subject.
[[nodiscard]] std::optional<qint64> ticketToken(QStringView subject, const QString &prefix);

} // namespace Helpdesk::Domain
