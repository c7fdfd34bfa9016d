// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationrun.h"

#include "domain/ticketfields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

constexpr int idsOfAUse = 1'000'000; // derived(0) is the ticket that Split makes

struct StateAdvice
{
    QString why;
    QString remedy;
};

StateAdvice adviceFor(State state)
{
    switch (state) {
    case State::New:
        return {tr("the request has not been taken in charge yet"), tr("Qualify it first")};
    case State::InProgress:
    case State::WaitingRequester:
        return {tr("the request is in progress"), tr("Resolve it or return it to level 1 first")};
    case State::Level3:
        return {tr("the request is at level 3"), tr("Bring it back from level 3 first")};
    case State::Resolved:
        return {tr("the request is resolved"), tr("Reopen it first")};
    case State::Closed:
        return {tr("the request is closed"), tr("Reopen it first")};
    case State::ReturnedLevel1:
        return {tr("the request was returned to level 1"), tr("Reopen it first")};
    case State::Merged:
        return {tr("the request was merged into another"), tr("Work in that one, or take this one out of the merge")};
    case State::Cancelled:
        return {tr("the request is cancelled"), tr("Reopen it first")};
    }
    return {};
}

} // namespace

OperationRun::OperationRun(const QHash<Uid, TouchedTicket> &tickets, const Operation &operation, const Rules &rules)
    : m_touched(tickets.value(operation.ticket))
    , m_tickets(tickets)
    , m_operation(operation)
    , m_rules(rules)
{
    head = m_touched.head;
    head.uid = operation.ticket;
    m_touched.head.uid = operation.ticket;
}

const TouchedTicket *OperationRun::find(const Uid &uid) const
{
    const auto found = m_tickets.constFind(uid);
    return found == m_tickets.constEnd() || found->head.version == 0 ? nullptr : &*found;
}

Result<const TouchedTicket *> OperationRun::other(const Uid &uid) const
{
    const TouchedTicket *found = find(uid);
    if (!found)
        return fail(ErrorCode::NotFound, tr("The other request is not there"), {},
                    tr("Check its number; it may have been removed"));
    return found;
}

Outcome OperationRun::allowIn(std::initializer_list<State> states, const QString &what) const
{
    if (std::find(states.begin(), states.end(), head.state) == states.end())
        return fail(stateForbids(head, what));
    return {};
}

Outcome OperationRun::moveTo(State state)
{
    if (!isAllowed(head.state, state))
        return fail(stateForbids(head, tr("The request cannot become “%1”").arg(label(state))));
    head.state = state;
    return {};
}

void OperationRun::handle()
{
    if (!head.takenInChargeAt.isValid())
        head.takenInChargeAt = at();
    head.answerToRead = false;
}

Outcome OperationRun::needNature(const QString &what) const
{
    if (!head.nature)
        return fail(ErrorCode::Refused, what, tr("the request has no nature yet"), tr("Qualify it first"));
    return {};
}

Message OperationRun::newMessage(MessageKind kind, const QString &text)
{
    Message message;
    message.kind = kind;
    message.at = at();
    message.text = text;
    message.subject = head.subject;
    return message;
}

QList<Attachment> OperationRun::add(Message &message, const QList<Attachment> &attachments)
{
    message.uid = nextId(IdUse::Message);
    message.ticket = head.uid;
    message.author = m_operation.author;
    message.audience = audienceOf(message.kind);
    if (!message.at.isValid())
        message.at = at();
    QList<Attachment> stored = attachments;
    for (Attachment &attachment : stored) {
        attachment.uid = nextId(IdUse::Attachment);
        attachment.ticket = head.uid;
        attachment.message = message.uid;
        attachment.audience = message.audience;
    }
    head.attachmentCount += int(stored.size());
    changes.messages.append(message);
    changes.attachments.append(stored);
    return stored;
}

Result<Uid> OperationRun::send(Message message, const QList<Attachment> &attachments, const MailThread &thread)
{
    if (message.text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The mail has no text"), {}, tr("Write something first"));
    message.from = m_rules.deskAddress;
    message.messageId.clear(); // the sending worker gives it
    MailOrder order;
    order.attachments = add(message, attachments);
    order.uid = nextId(IdUse::Mail);
    order.ticket = head.uid;
    order.message = message.uid;
    order.to = message.to;
    order.cc = message.cc;
    order.subject = message.subject;
    order.text = message.text;
    order.inReplyTo = thread.inReplyTo;
    order.references = thread.references;
    order.notBefore = at().addSecs(qMax(0, m_rules.undoSeconds));
    changes.mails.append(order);
    return order.uid;
}

Result<MailAddresses> OperationRun::usable(const MailAddresses &addresses) const
{
    MailAddresses kept;
    QSet<QString> seen{normalizedAddress(m_rules.deskAddress.address)};
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        MailAddress address = addresses.at(i);
        address.address = address.address.trimmed();
        if (!isUsableAddress(address.address))
            return fail(ErrorCode::InvalidInput, tr("The address of recipient %1 cannot be used").arg(i + 1), {},
                        tr("Write it as name@domain"));
        const QString normalized = normalizedAddress(address.address);
        if (seen.contains(normalized))
            continue;
        seen.insert(normalized);
        address.name = address.name.simplified();
        kept.append(address);
    }
    return kept;
}

void OperationRun::finish(const QString &kind, Audience audience, const QJsonObject &details)
{
    finish(m_touched.head, head, kind, audience, details);
}

void OperationRun::finish(const Ticket &before, Ticket after, const QString &kind, Audience audience,
                          const QJsonObject &details)
{
    Event event;
    event.uid = nextId(IdUse::Event);
    event.ticket = after.uid;
    event.kind = kind;
    event.author = m_operation.author;
    event.performedBy = m_operation.performedBy == m_operation.author ? QString() : m_operation.performedBy;
    event.at = at();
    event.audience = audience;
    event.changes = changesBetween(before, after);
    event.details = details;
    changes.events.append(event);
    after.version = before.version + 1;
    if (!after.createdAt.isValid())
        after.createdAt = at();
    after.updatedAt = after.updatedAt.isValid() ? qMax(after.updatedAt, at()) : at();
    changes.heads.append(after);
}

Uid OperationRun::nextId(IdUse use)
{
    const auto index = size_t(use);
    return m_operation.uid.derived((int(index) + 1) * idsOfAUse + m_used.at(index)++);
}

Audience audienceOf(MessageKind kind)
{
    return kind == MessageKind::FromRequester || kind == MessageKind::ToRequester ? Audience::Requester
                                                                                  : Audience::Internal;
}

Error stateForbids(const Ticket &ticket, const QString &what)
{
    const StateAdvice advice = adviceFor(ticket.state);
    return {ErrorCode::Refused, what, advice.why, advice.remedy};
}

QJsonObject reference(const QString &name, const Ticket &ticket)
{
    QJsonObject json{{QStringLiteral("uid"), ticket.uid.toString()}};
    if (ticket.number > 0)
        json.insert(name, ticket.number);
    return json;
}

} // namespace Helpdesk::Domain
