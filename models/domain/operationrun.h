// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"

/// Inside of apply(): not for other libraries.
namespace Helpdesk::Domain {

/// Mail of a ticket that one correspondence knows: ids for In-Reply-To and References.
struct MailThread
{
    QStringList inReplyTo; ///< none or one
    QStringList references; ///< oldest first, at most 20
};
/// What the requester's side has seen; never an id of level 3's correspondence.
[[nodiscard]] MailThread requesterThread(const QList<Message> &messages);
/// What that level 3 contact has seen; never an id of the requester's.
[[nodiscard]] MailThread level3Thread(const QList<Message> &messages, const QString &contact);

/// One run of apply(): the working copy of the ticket, the ids that are derived, and what has been decided so far.
class OperationRun
{
public:
    OperationRun(const QHash<Uid, TouchedTicket> &tickets, const Operation &operation, const Rules &rules);

    Ticket head; ///< of operation.ticket, as it becomes; for Open an empty one with its uid
    Changes changes;

    [[nodiscard]] const TouchedTicket &touched() const { return m_touched; }
    [[nodiscard]] const TouchedTicket *find(const Uid &uid) const; ///< nullptr: not given
    [[nodiscard]] Result<const TouchedTicket *> other(const Uid &uid) const;
    [[nodiscard]] const Operation &operation() const { return m_operation; }
    [[nodiscard]] const Rules &rules() const { return m_rules; }
    [[nodiscard]] const QDateTime &at() const { return m_operation.at; }

    /// Refused with what to do where the ticket stands in none of these states.
    [[nodiscard]] Outcome allowIn(std::initializer_list<State> states, const QString &what) const;
    /// Refused where the transition is not in the table.
    [[nodiscard]] Outcome moveTo(State state);
    /// An agent has seen to it: taken in charge, nothing left to read.
    void handle();
    [[nodiscard]] Outcome needNature(const QString &what) const;

    [[nodiscard]] Message newMessage(MessageKind kind, const QString &text);
    /// Adds the message with its files to the ticket; fills in ids and audience; returns the files as stored.
    QList<Attachment> add(Message &message, const QList<Attachment> &attachments);
    /// Checks, adds and orders the sending of an agent's mail. `thread` belongs to the recipients. Returns the mail's
    /// uid.
    [[nodiscard]] Result<Uid> send(Message message, const QList<Attachment> &attachments, const MailThread &thread);
    /// The addresses without the desk's own and doubles; InvalidInput names the place of one that cannot be used.
    [[nodiscard]] Result<MailAddresses> usable(const MailAddresses &addresses) const;

    /// Writes the working copy as the next version with its one event.
    void finish(const QString &kind, Audience audience, const QJsonObject &details = {});
    void finish(const Ticket &before, Ticket after, const QString &kind, Audience audience, const QJsonObject &details);

    enum class IdUse { Event, Message, Mail, Attachment };
    [[nodiscard]] Uid nextId(IdUse use);

private:
    TouchedTicket m_touched;
    const QHash<Uid, TouchedTicket> &m_tickets;
    const Operation &m_operation;
    const Rules &m_rules;
    std::array<int, 4> m_used{};
};

/// Who may see a message of that kind: notes, level 3's mail and delivery reports are internal.
[[nodiscard]] Audience audienceOf(MessageKind kind);
/// "What cannot be done: in that state. What to do."
[[nodiscard]] Error stateForbids(const Ticket &ticket, const QString &what);
/// {"number":12,"uid":"…"} under the given name of the number (left out where not known yet).
[[nodiscard]] QJsonObject reference(const QString &name, const Ticket &ticket);

[[nodiscard]] Outcome perform(OperationRun &run, const Op::Open &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Receive &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::ReportDelivery &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Assign &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::SetTerritory &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Qualify &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::AskComplement &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Reply &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::AddNote &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Escalate &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::ReturnEscalation &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::ReturnToLevel1 &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Resolve &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Close &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Reopen &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Cancel &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Tag &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Merge &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Unmerge &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Split &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Link &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Unlink &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::MarkRead &op);
[[nodiscard]] Outcome perform(OperationRun &run, const Op::Undo &op);

} // namespace Helpdesk::Domain
