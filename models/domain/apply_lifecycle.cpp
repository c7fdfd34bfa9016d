// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory.h"
#include "domain/operationrun.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

constexpr qsizetype longestTag = 50;

Outcome allowOpen(const OperationRun &run, const QString &what)
{
    return run.allowIn({State::New, State::InProgress, State::WaitingRequester, State::Level3}, what);
}

/// An operation that no longer expects a version came after another's change: it says what it overwrote.
void noticeOverwritten(OperationRun &run, const QString &field, const QString &old, const QString &now)
{
    if (!run.operation().expectedVersion && !old.isEmpty() && old != now)
        run.changes.notices.append(tr("%1 was “%2”").arg(field, old));
}

QString priorityText(const std::optional<Priority> &priority)
{
    return priority ? label(*priority) : QString();
}

QString plainTag(const QString &text)
{
    QString tag = text.simplified();
    while (tag.startsWith(u'#'))
        tag = tag.sliced(1).trimmed();
    return tag.left(longestTag);
}

qsizetype placeOf(const QStringList &tags, const QString &wanted)
{
    for (qsizetype i = 0; i < tags.size(); ++i)
        if (tags.at(i).compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

QJsonObject reasonDetails(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("reason"), reason.trimmed()}};
}

} // namespace

Outcome perform(OperationRun &run, const Op::Assign &op)
{
    HELPDESK_TRY(allowOpen(run, tr("The request cannot be assigned")));
    const QString owner = op.owner.trimmed();
    if (owner == run.head.owner)
        return {};
    noticeOverwritten(run, tr("The owner"), run.head.owner, owner);
    run.head.owner = owner;
    run.finish(QStringLiteral("assigned"), Audience::Requester);
    return {};
}

Outcome perform(OperationRun &run, const Op::SetTerritory &op)
{
    HELPDESK_TRY(allowOpen(run, tr("The territory cannot be changed")));
    const QString territory = territoryCode(op.territory);
    if (territory == run.head.territory)
        return {};
    noticeOverwritten(run, tr("The territory"), run.head.territory, territory);
    run.head.territory = territory;
    run.finish(QStringLiteral("territory_set"), Audience::Requester);
    return {};
}

Outcome perform(OperationRun &run, const Op::Qualify &op)
{
    HELPDESK_TRY(allowOpen(run, tr("The request cannot be qualified")));
    if (op.impact.has_value() != op.urgency.has_value())
        return fail(ErrorCode::InvalidInput, tr("The request cannot be qualified"),
                    tr("impact and urgency go together"), tr("Give both, or none of them"));
    Ticket &head = run.head;
    const Ticket before = head;
    head.nature = op.nature;
    head.topic = op.topic.trimmed();
    head.module = op.module.trimmed();
    head.impact = op.impact;
    head.urgency = op.urgency;
    head.priority = op.impact && op.urgency ? std::optional(priorityOf(*op.impact, *op.urgency)) : std::nullopt;
    if (op.form)
        head.form = *op.form;
    if (op.owner)
        head.owner = op.owner->trimmed();
    else if (head.owner.isEmpty())
        head.owner = run.operation().author;
    if (op.territory)
        head.territory = territoryCode(*op.territory);
    run.handle();
    if (head.state == State::New)
        HELPDESK_TRY(run.moveTo(State::InProgress));
    noticeOverwritten(run, tr("The topic"), before.topic, head.topic);
    noticeOverwritten(run, tr("The priority"), priorityText(before.priority), priorityText(head.priority));
    noticeOverwritten(run, tr("The owner"), before.owner, head.owner);
    noticeOverwritten(run, tr("The territory"), before.territory, head.territory);
    run.finish(QStringLiteral("qualified"), Audience::Requester);
    return {};
}

Outcome perform(OperationRun &run, const Op::Close &)
{
    HELPDESK_TRY(run.allowIn({State::Resolved, State::ReturnedLevel1}, tr("The request cannot be closed")));
    HELPDESK_TRY(run.moveTo(State::Closed));
    run.head.closedAt = run.at();
    run.head.answerToRead = false;
    run.finish(QStringLiteral("closed"), Audience::Requester);
    return {};
}

Outcome perform(OperationRun &run, const Op::Reopen &op)
{
    const QString what = tr("The request cannot be reopened");
    if (isOpen(run.head.state))
        return fail(ErrorCode::Refused, what, tr("it is open"), tr("Nothing needs to be done"));
    HELPDESK_TRY(run.allowIn({State::Resolved, State::Closed, State::ReturnedLevel1, State::Cancelled}, what));
    HELPDESK_TRY(run.moveTo(State::InProgress));
    run.handle();
    run.head.resolvedAt = {};
    run.head.closedAt = {};
    run.finish(QStringLiteral("reopened"), Audience::Requester, reasonDetails(op.reason));
    return {};
}

Outcome perform(OperationRun &run, const Op::Cancel &op)
{
    HELPDESK_TRY(
        run.allowIn({State::New, State::InProgress, State::WaitingRequester}, tr("The request cannot be cancelled")));
    HELPDESK_TRY(run.moveTo(State::Cancelled));
    run.head.answerToRead = false;
    run.finish(QStringLiteral("cancelled"), Audience::Requester, reasonDetails(op.reason));
    return {};
}

Outcome perform(OperationRun &run, const Op::Tag &op)
{
    if (run.head.state == State::Merged)
        return fail(stateForbids(run.head, tr("The tags cannot be changed")));
    QStringList &tags = run.head.tags;
    QStringList added;
    QStringList removed;
    for (const QString &text : op.remove) {
        const qsizetype place = placeOf(tags, plainTag(text));
        if (place >= 0)
            removed.append(tags.takeAt(place));
    }
    for (const QString &text : op.add) {
        const QString tag = plainTag(text);
        if (tag.isEmpty())
            return fail(ErrorCode::InvalidInput, tr("The tag is empty"), {}, tr("Write a word"));
        if (tags.contains(tag, Qt::CaseInsensitive))
            continue;
        tags.append(tag);
        added.append(tag);
    }
    if (tags == run.touched().head.tags)
        return {};
    run.finish(QStringLiteral("tagged"), Audience::Internal,
               {{QStringLiteral("add"), QJsonArray::fromStringList(added)},
                {QStringLiteral("remove"), QJsonArray::fromStringList(removed)}});
    return {};
}

Outcome perform(OperationRun &run, const Op::MarkRead &)
{
    if (!run.head.answerToRead)
        return {};
    run.head.answerToRead = false;
    run.finish(QStringLiteral("read"), Audience::Internal);
    return {};
}

} // namespace Helpdesk::Domain
