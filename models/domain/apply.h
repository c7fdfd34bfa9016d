// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

namespace Helpdesk::Domain {

/// What apply() may look at: the ticket of the operation and those it names.
struct TouchedTicket
{
    Ticket head;
    QList<Message> messages; ///< needed by replies (for References) and Split; else may be empty
    QList<Attachment> attachments; ///< needed by Split
    QList<TicketLink> links; ///< needed by Link, Unlink
    std::optional<Event> event; ///< needed by Undo: the event that it names
};

/// What an operation does. One transaction writes it. Each head comes with exactly one event, so a ticket's version is
/// the number of its events. All empty: nothing to do (a tag that was there, an answer already seen to).
struct Changes
{
    QList<Ticket> heads; ///< new or changed; version is that of the row it replaces, plus one
    QList<Event> events;
    QList<Message> messages;
    QList<Attachment> attachments;
    QList<TicketLink> addedLinks, removedLinks;
    QList<MailOrder> mails;
    QStringList notices; ///< as a person reads them: another's value was overwritten
};

/// Settings that the rules need.
struct Rules
{
    MailAddress deskAddress; ///< never a recipient
    int undoSeconds = 15; ///< a mail of an agent waits as long before it leaves
};

/// The uids that apply() needs besides operation.ticket: the survivor of a merge, the other end of a link (also that of
/// Open). Unmerge names none: a caller that adds head.mergedInto gets an event on the survivor too.
[[nodiscard]] QList<Uid> otherTickets(const Operation &operation);

/// The business rules, and the only place that has them. Pure. Refused: the ticket's state forbids it (with what to
/// do); InvalidInput: an empty text, a reply without recipient; Stale: expectedVersion is not the ticket's; NotFound: a
/// ticket it names is absent. Links come in touched.links of operation.ticket. A received mail to a merged ticket is
/// the caller's to redirect (head.mergedInto).
[[nodiscard]] Result<Changes> apply(const QHash<Uid, TouchedTicket> &tickets, const Operation &operation,
                                    const Rules &rules);

} // namespace Helpdesk::Domain
