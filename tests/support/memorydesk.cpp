// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorydesk.h"

using namespace Helpdesk;
using namespace Helpdesk::Domain;

MemoryDesk::Change MemoryDesk::run(const Uid &ticket, OperationKind kind, const QString &author,
                                   std::optional<qint64> expected)
{
    clock.advance(60'000);
    Operation operation;
    operation.uid = ids.next();
    operation.ticket = ticket;
    operation.author = author;
    operation.at = clock.now();
    operation.expectedVersion = expected;
    operation.kind = std::move(kind);
    const auto *undo = std::get_if<Op::Undo>(&operation.kind);
    QHash<Uid, TouchedTicket> given;
    for (const Uid &uid : QList<Uid>{ticket} + otherTickets(operation))
        if (m_heads.contains(uid))
            given.insert(uid, touched(uid, undo ? undo->event : Uid()));
    if (const Uid survivor = m_heads.value(ticket).mergedInto; m_heads.contains(survivor))
        given.insert(survivor, touched(survivor, {}));
    Change changes = apply(given, operation, rules);
    if (changes)
        write(*changes);
    return changes;
}

Uid MemoryDesk::open(const QString &subject)
{
    Op::Open op;
    op.subject = subject;
    op.requester.mail = {QStringLiteral("Camille Martin"), QStringLiteral("camille@example.fr")};
    op.territory = QStringLiteral("38");
    op.proposedNature = Nature::Incident;
    op.arrival = mail(QStringLiteral("Bonjour, le guichet a une question."), QStringLiteral("first@example.fr"));
    const Uid uid = ids.next();
    const Change changes = run(uid, op, QStringLiteral("intake"));
    return changes ? uid : Uid();
}

Uid MemoryDesk::openQualified()
{
    const Uid uid = open();
    const Change changes = run(
        uid, Op::Qualify{Nature::Incident, QStringLiteral("attestation"), {}, Impact::High, Urgency::Low, {}, {}, {}});
    return changes ? uid : Uid();
}

Arrival MemoryDesk::mail(const QString &text, const QString &messageId, const QString &from)
{
    Arrival arrival;
    arrival.message.text = text;
    arrival.message.messageId = messageId;
    arrival.message.from = {QString(), from};
    return arrival;
}

QList<Event> MemoryDesk::events(const Uid &ticket) const
{
    QList<Event> found;
    for (const Event &event : allEvents)
        if (event.ticket == ticket)
            found.append(event);
    return found;
}

QList<Message> MemoryDesk::messages(const Uid &ticket) const
{
    QList<Message> found;
    for (const Message &message : allMessages)
        if (message.ticket == ticket)
            found.append(message);
    return found;
}

QList<Attachment> MemoryDesk::attachments(const Uid &ticket) const
{
    QList<Attachment> found;
    for (const Attachment &attachment : allAttachments)
        if (attachment.ticket == ticket)
            found.append(attachment);
    return found;
}

void MemoryDesk::giveMessageId(const QString &messageId)
{
    for (qsizetype i = allMessages.size() - 1; i >= 0; --i) {
        if (allMessages.at(i).messageId.isEmpty()) {
            allMessages[i].messageId = messageId;
            return;
        }
    }
}

TouchedTicket MemoryDesk::touched(const Uid &ticket, const Uid &event) const
{
    TouchedTicket result;
    result.head = head(ticket);
    result.messages = messages(ticket);
    result.attachments = attachments(ticket);
    for (const TicketLink &link : links)
        if (link.from == ticket || link.to == ticket)
            result.links.append(link);
    for (const Event &candidate : allEvents)
        if (candidate.uid == event)
            result.event = candidate;
    return result;
}

void MemoryDesk::write(const Changes &changes)
{
    for (Ticket ticket : changes.heads) {
        const Ticket old = m_heads.value(ticket.uid);
        if (ticket.version != old.version + 1)
            broken.append(QStringLiteral("a version is not the next one"));
        if (old.version > 0 && !isAllowed(old.state, ticket.state))
            broken.append(key(old.state) + QStringLiteral(" to ") + key(ticket.state));
        if (ticket.number == 0)
            ticket.number = ++m_lastNumber;
        m_heads.insert(ticket.uid, ticket);
    }
    if (changes.events.size() != changes.heads.size())
        broken.append(QStringLiteral("heads and events are not as many"));
    allEvents += changes.events;
    allMessages += changes.messages;
    allAttachments += changes.attachments;
    links += changes.addedLinks;
    for (const TicketLink &link : changes.removedLinks)
        links.removeOne(link);
}
