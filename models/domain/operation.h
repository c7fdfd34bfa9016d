// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outgoingmail.h"

#include <map>
#include <variant>

/// Every write is an operation. domain/apply() decides what it does; an authority applies it.
namespace Helpdesk::Domain {

/// A text with its files, on its way out or into a note.
struct Writing
{
    QString text;
    MailAddresses to, cc; ///< a reply: empty `to` means the requester
    QString subject; ///< empty: the ticket's
    QString templateCode;
    QList<Attachment> attachments; ///< uid, ticket, message are filled in by apply()
    bool operator==(const Writing &) const = default;
};

/// An outside mail on its way into a ticket; made by the intake.
struct Arrival
{
    Message message; ///< uid, ticket, author are filled in by apply()
    QList<Attachment> attachments;
    RequestForm form; ///< what this mail says of the form; fills what is missing
    bool operator==(const Arrival &) const = default;
};

namespace Op {

struct Open ///< a new ticket, by mail (with its arrival) or recorded by an agent
{
    Channel channel = Channel::Mail;
    QString subject;
    Requester requester;
    MailAddresses cc;
    QString territory;
    RequestForm form;
    std::optional<Nature> proposedNature;
    QString proposedTopic;
    std::optional<Arrival> arrival; ///< a mail
    QString text; ///< what was said, where there is no mail
    QList<Attachment> attachments; ///< of `text`
    std::optional<TicketLink> link; ///< to the ticket it follows; `from` is filled in
    bool senderUnverified = false;
};
struct Receive ///< a mail of the requester, of another who takes part, or of level 3
{
    Arrival arrival;
    bool fromLevel3 = false;
};
struct ReportDelivery ///< a bounce, or a refusal by the relay
{
    Uid mail;
    QList<RecipientRefusal> recipients;
    bool hard = true;
    QString text;
};
struct Assign
{
    QString owner;
}; ///< empty: nobody
struct SetTerritory
{
    QString territory;
};
struct Qualify
{
    Nature nature = Nature::Information;
    QString topic;
    QString module;
    std::optional<Impact> impact; ///< both or none
    std::optional<Urgency> urgency;
    std::optional<RequestForm> form; ///< as it stands after the dialog
    std::optional<QString> owner;
    std::optional<QString> territory;
};
struct AskComplement
{
    Writing writing;
    QStringList fields;
}; ///< fields: names of what is asked for
struct Reply
{
    Writing writing;
    bool waitForAnswer = false;
    bool resolve = false;
};
struct AddNote
{
    Writing writing;
};
struct Escalate
{
    Level3Party party = Level3Party::Moe;
    MailAddress contact;
    QString externalReference;
    QDateTime dueAt;
    Writing writing; ///< what is sent to level 3
};
struct ReturnEscalation
{
    QString text;
}; ///< internal: what came of it
struct ReturnToLevel1
{
    Writing writing;
}; ///< the answer the manager may give
struct Resolve
{
    std::optional<Writing> writing;
}; ///< with an answer, or without
struct Close
{
};
struct Reopen
{
    QString reason;
};
struct Cancel
{
    QString reason;
};
struct Tag
{
    QStringList add, remove;
};
struct Merge
{
    Uid into;
};
struct Unmerge
{
};
struct Split
{
    QList<Uid> messages;
    QString subject;
}; ///< the new ticket's uid is operation.uid.derived(0)
struct Link
{
    Uid other;
    LinkKind kind = LinkKind::Related;
};
struct Unlink
{
    Uid other;
};
struct MarkRead
{
}; ///< the answer that came has been seen to
struct Undo
{
    Uid event;
}; ///< undoes an assignment, qualification, closing: brings the old values back where they still hold
} // namespace Op

using OperationKind = std::variant<Op::Open, Op::Receive, Op::ReportDelivery, Op::Assign, Op::SetTerritory, Op::Qualify,
                                   Op::AskComplement, Op::Reply, Op::AddNote, Op::Escalate, Op::ReturnEscalation,
                                   Op::ReturnToLevel1, Op::Resolve, Op::Close, Op::Reopen, Op::Cancel, Op::Tag,
                                   Op::Merge, Op::Unmerge, Op::Split, Op::Link, Op::Unlink, Op::MarkRead, Op::Undo>;

struct Operation
{
    Uid uid; ///< every id it makes is derived from it
    Uid ticket; ///< the ticket it is about; for Open the new ticket's uid
    QString author; ///< login, or "intake"
    QString performedBy; ///< the session's login where it is not the author
    QDateTime at; ///< UTC
    std::optional<qint64> expectedVersion; ///< of `ticket`; none: whatever it is now
    OperationKind kind;
};

[[nodiscard]] QString key(const OperationKind &kind); ///< "qualify", "return-escalation": the verbs of the command line

} // namespace Helpdesk::Domain
