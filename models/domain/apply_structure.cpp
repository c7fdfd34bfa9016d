// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

bool joins(const TicketLink &link, const Uid &a, const Uid &b)
{
    return (link.from == a && link.to == b) || (link.from == b && link.to == a);
}

QJsonObject linkDetails(const Ticket &other, LinkKind kind)
{
    QJsonObject details = reference(QStringLiteral("other"), other);
    details.insert(QStringLiteral("link"), key(kind));
    return details;
}

/// What stays true of the people of a request when part of it becomes one of its own; the rest is missing again.
RequestForm peopleOf(const RequestForm &form)
{
    RequestForm people;
    people.guichet = FormField::typed(form.guichet.value);
    people.contactPerson = FormField::typed(form.contactPerson.value);
    people.userProfile = FormField::typed(form.userProfile.value);
    people.contactMail = FormField::typed(form.contactMail.value);
    people.contactPhone = FormField::typed(form.contactPhone.value);
    return people;
}

Ticket splitOff(const Ticket &source, const Uid &uid, const QString &subject)
{
    Ticket part;
    part.uid = uid;
    part.channel = source.channel;
    part.territory = source.territory;
    part.requester = source.requester;
    part.cc = source.cc;
    part.subject = subject.trimmed().isEmpty() ? source.subject : subject.simplified();
    part.form = peopleOf(source.form);
    part.senderUnverified = source.senderUnverified;
    return part;
}

/// Copies a message with its files; the blobs are shared.
void copyMessage(OperationRun &run, const Message &original, Ticket &target)
{
    Message copy = original;
    copy.uid = run.nextId(OperationRun::IdUse::Message);
    copy.ticket = target.uid;
    run.changes.messages.append(copy);
    for (const Attachment &attachment : run.touched().attachments) {
        if (attachment.message != original.uid)
            continue;
        Attachment shared = attachment;
        shared.uid = run.nextId(OperationRun::IdUse::Attachment);
        shared.ticket = target.uid;
        shared.message = copy.uid;
        run.changes.attachments.append(shared);
        ++target.attachmentCount;
    }
}

} // namespace

Outcome perform(OperationRun &run, const Op::Merge &op)
{
    const QString what = tr("The requests cannot be merged");
    if (op.into == run.head.uid)
        return fail(ErrorCode::InvalidInput, what, tr("a request cannot be merged into itself"),
                    tr("Choose another one"));
    HELPDESK_TRY(run.allowIn({State::New, State::InProgress, State::WaitingRequester, State::Resolved}, what));
    HELPDESK_TRY_ASSIGN(const TouchedTicket *into, run.other(op.into));
    const Ticket &before = into->head;
    if (!isOpen(before.state) && before.state != State::Resolved)
        return fail(stateForbids(before, what));
    Ticket survivor = before;
    survivor.answerToRead = survivor.answerToRead || run.head.answerToRead;
    run.head.stateBeforeMerge = run.head.state;
    run.head.mergedInto = op.into;
    HELPDESK_TRY(run.moveTo(State::Merged));
    run.finish(QStringLiteral("merged"), Audience::Requester, reference(QStringLiteral("into"), before));
    run.finish(before, survivor, QStringLiteral("absorbed"), Audience::Requester,
               reference(QStringLiteral("from"), run.head));
    return {};
}

Outcome perform(OperationRun &run, const Op::Unmerge &)
{
    if (run.head.state != State::Merged)
        return fail(ErrorCode::Refused, tr("The request cannot be taken out of a merge"), tr("it was not merged"),
                    tr("Nothing needs to be done"));
    const TouchedTicket *survivor = run.find(run.head.mergedInto);
    QJsonObject details{{QStringLiteral("uid"), run.head.mergedInto.toString()}};
    if (survivor)
        details = reference(QStringLiteral("from"), survivor->head);
    HELPDESK_TRY(run.moveTo(run.head.stateBeforeMerge));
    run.head.stateBeforeMerge = State::New;
    run.head.mergedInto = {};
    run.finish(QStringLiteral("unmerged"), Audience::Requester, details);
    if (survivor)
        run.finish(survivor->head, survivor->head, QStringLiteral("released"), Audience::Requester,
                   reference(QStringLiteral("other"), run.head));
    return {};
}

Outcome perform(OperationRun &run, const Op::Split &op)
{
    const QString what = tr("The request cannot be split");
    if (run.head.state == State::Merged)
        return fail(stateForbids(run.head, what));
    if (op.messages.isEmpty())
        return fail(ErrorCode::InvalidInput, what, tr("no message was chosen"),
                    tr("Choose what becomes a request of its own"));
    Ticket part = splitOff(run.head, run.operation().uid.derived(0), op.subject);
    const QList<Message> &messages = run.touched().messages;
    for (const Uid &uid : op.messages) {
        const bool known
            = std::any_of(messages.cbegin(), messages.cend(), [&uid](const Message &m) { return m.uid == uid; });
        if (!known)
            return fail(ErrorCode::NotFound, what, tr("a message is not in this request"), tr("Choose again"));
    }
    for (const Message &message : messages) // in the order of the timeline, each once
        if (op.messages.contains(message.uid))
            copyMessage(run, message, part);
    run.changes.addedLinks.append({part.uid, run.head.uid, LinkKind::SplitFrom});
    Ticket nothing;
    nothing.uid = part.uid;
    run.finish(nothing, part, QStringLiteral("opened"), Audience::Requester,
               linkDetails(run.head, LinkKind::SplitFrom));
    run.finish(QStringLiteral("split"), Audience::Requester, linkDetails(part, LinkKind::SplitFrom));
    return {};
}

Outcome perform(OperationRun &run, const Op::Link &op)
{
    const QString what = tr("The requests cannot be linked");
    if (op.other == run.head.uid)
        return fail(ErrorCode::InvalidInput, what, tr("a request cannot be linked to itself"),
                    tr("Choose another one"));
    HELPDESK_TRY_ASSIGN(const TouchedTicket *other, run.other(op.other));
    const QList<TicketLink> &links = run.touched().links;
    if (std::any_of(links.cbegin(), links.cend(),
                    [&](const TicketLink &link) { return joins(link, run.head.uid, op.other); }))
        return fail(ErrorCode::Refused, what, tr("they are linked already"), tr("Remove that link first"));
    run.changes.addedLinks.append({run.head.uid, op.other, op.kind});
    run.finish(QStringLiteral("linked"), Audience::Requester, linkDetails(other->head, op.kind));
    run.finish(other->head, other->head, QStringLiteral("linked"), Audience::Requester, linkDetails(run.head, op.kind));
    return {};
}

Outcome perform(OperationRun &run, const Op::Unlink &op)
{
    HELPDESK_TRY_ASSIGN(const TouchedTicket *other, run.other(op.other));
    for (const TicketLink &link : run.touched().links)
        if (joins(link, run.head.uid, op.other))
            run.changes.removedLinks.append(link);
    if (run.changes.removedLinks.isEmpty())
        return fail(ErrorCode::NotFound, tr("The link cannot be removed"), tr("the requests are not linked"),
                    tr("Nothing needs to be done"));
    run.finish(QStringLiteral("unlinked"), Audience::Requester, reference(QStringLiteral("other"), other->head));
    run.finish(other->head, other->head, QStringLiteral("unlinked"), Audience::Requester,
               reference(QStringLiteral("other"), run.head));
    return {};
}

} // namespace Helpdesk::Domain
