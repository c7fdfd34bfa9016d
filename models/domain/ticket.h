// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/address.h"
#include "domain/requestform.h"

#include <QDateTime>
#include <QJsonObject>

namespace Helpdesk::Domain {

/// Who asks. The address is what his mails come from; the name as last seen; the territory belongs to the ticket.
struct Requester
{
    MailAddress mail; ///< address empty for a request by phone without one
    QString phone;
    bool operator==(const Requester &) const = default;
};

/// Where a ticket stands at level 3. Kept after the return, as the last way taken.
struct Escalation
{
    Level3Party party = Level3Party::Moe;
    MailAddress contact;
    QString externalReference; ///< number in level 3's own tracker
    QDateTime sentAt; ///< UTC
    QDateTime dueAt; ///< UTC; invalid: none
    QDateTime answeredAt; ///< UTC; the last answer; invalid: none yet
    bool operator==(const Escalation &) const = default;
};

/// The current state of a ticket: the head of its aggregate. It can be derived from its events.
struct Ticket
{
    Uid uid;
    qint64 number = 0; ///< given by the authority; 0: not yet
    qint64 version = 0; ///< raised by every change; 0: not stored yet
    State state = State::New;
    Channel channel = Channel::Mail;
    std::optional<Nature> nature; ///< set by qualification
    std::optional<Nature> proposedNature; ///< what the subject's word proposes
    QString topic; ///< topic code, set by qualification
    QString proposedTopic; ///< topic code, or the words after « sur »
    QString module;
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    std::optional<Priority> priority; ///< derived from impact × urgency
    QString owner; ///< login of the agent; empty: nobody
    QString territory; ///< code; empty: not known
    Requester requester;
    MailAddresses cc;
    QString subject;
    RequestForm form;
    QStringList tags;
    std::optional<Escalation> escalation;
    Uid mergedInto;
    State stateBeforeMerge = State::New; ///< what un-merge brings back
    bool answerToRead = false; ///< an outside message has come that no agent has seen to: « Réponses »
    bool senderUnverified = false; ///< « expéditeur non vérifié »
    int attachmentCount = 0;
    QDateTime createdAt, updatedAt, takenInChargeAt, resolvedAt, closedAt, dueAt; ///< UTC; invalid: not yet

    [[nodiscard]] QStringList missing() const { return missingFields(form, nature ? nature : proposedNature); }
    [[nodiscard]] bool isComplete() const { return missing().isEmpty(); }
    /// Not qualified yet and still open: the queue « À qualifier ».
    [[nodiscard]] bool isToQualify() const { return !nature && isOpen(state); }
    bool operator==(const Ticket &) const = default;
};

enum class MessageKind { FromRequester, ToRequester, Note, ToLevel3, FromLevel3, DeliveryReport };
[[nodiscard]] QString key(MessageKind value);
[[nodiscard]] QString label(MessageKind value);
template <> std::optional<MessageKind> fromKey<MessageKind>(QStringView key);

/// One message or note of a ticket. `text` is whole; the new part and what is folded are ranges of it.
struct Message
{
    Uid uid;
    Uid ticket;
    MessageKind kind = MessageKind::FromRequester;
    Audience audience = Audience::Requester;
    QString author; ///< login; "intake" for a mail taken in
    QDateTime at; ///< UTC; when it was sent, else received
    MailAddress from;
    MailAddresses to, cc;
    QString subject;
    QString text; ///< UTF-16, \n line ends
    QList<TextSpan> folded; ///< quotation and signature
    QString html; ///< as it came; sanitized before it is shown
    QString messageId; ///< without <>
    QString templateCode; ///< the reply template used, or empty
    Sha256 raw; ///< the mail as it came; null: none
    bool senderUnverified = false;
    bool operator==(const Message &) const = default;
};

/// One file of a message. The bytes are a blob.
struct Attachment
{
    Uid uid;
    Uid ticket;
    Uid message;
    QString name; ///< safe for every system
    QString type; ///< by content where it can be told, else as declared
    qint64 size = 0; ///< bytes
    Sha256 blob;
    bool inlinePart = false;
    QString contentId;
    Audience audience = Audience::Requester;
    bool operator==(const Attachment &) const = default;
};

/// What happened, by whom, when. Append-only. `changes` holds fields old → new: {"state":["new","in_progress"]}.
struct Event
{
    Uid uid;
    Uid ticket;
    QString kind; ///< key of the operation: opened, received, assigned, qualified, replied, noted, escalated …
    QString author; ///< login, or "intake"
    QString performedBy; ///< the session's login where it is not the author
    QDateTime at; ///< UTC
    Audience audience = Audience::Requester;
    QJsonObject changes;
    QJsonObject details; ///< what belongs to the kind: {"message":uid}, {"party":"moe"}, {"into":number}
    bool operator==(const Event &) const = default;
};

[[nodiscard]] const QStringList &eventKinds();
/// "Qualified", "Sent to level 3": what an event's kind says on screen; an unknown kind as it is.
[[nodiscard]] QString eventLabel(const QString &kind);

enum class LinkKind { Related, Duplicate, SplitFrom, FollowsClosed, CommonIncident };
[[nodiscard]] QString key(LinkKind value);
[[nodiscard]] QString label(LinkKind value);
template <> std::optional<LinkKind> fromKey<LinkKind>(QStringView key);

/// A link between two tickets; seen from both. `from` is the newer one for SplitFrom and FollowsClosed.
struct TicketLink
{
    Uid from;
    Uid to;
    LinkKind kind = LinkKind::Related;
    bool operator==(const TicketLink &) const = default;
};

/// A whole ticket, for its page.
struct TicketAggregate
{
    Ticket head;
    QList<Event> events; ///< oldest first
    QList<Message> messages; ///< oldest first
    QList<Attachment> attachments;
    QList<TicketLink> links;
    QList<Ticket> merged; ///< heads of tickets merged into this one
};

/// The keys of cli.md for `list` and `proposed_nature`. null where there is no value; `requester` is the address (else
/// name or phone).
[[nodiscard]] QJsonObject toJson(const Ticket &ticket, const QString &prefix = QStringLiteral("PND"));
/// "PND-000123"; the prefix is a setting.
[[nodiscard]] QString displayNumber(qint64 number, const QString &prefix = QStringLiteral("PND"));
/// 123 of "PND-000123", "pnd-123", "123"; nothing for anything else.
[[nodiscard]] std::optional<qint64> numberFromDisplay(QStringView text, const QString &prefix = QStringLiteral("PND"));

} // namespace Helpdesk::Domain
