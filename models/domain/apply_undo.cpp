// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationrun.h"
#include "domain/ticketfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

Outcome checkUndoable(const OperationRun &run, const Event &event)
{
    const QString what = tr("This cannot be undone");
    if (event.kind == u"closed")
        return run.allowIn({State::Closed}, what);
    if (event.kind == u"resolved") {
        if (event.details.contains(u"mail"))
            return fail(ErrorCode::Refused, what, tr("a mail went with it"), tr("Reopen the request"));
        return run.allowIn({State::Resolved}, what);
    }
    if (event.kind == u"qualified")
        return run.allowIn({State::New, State::InProgress, State::WaitingRequester}, what);
    if (event.kind == u"assigned" || event.kind == u"territory_set")
        return run.allowIn({State::New, State::InProgress, State::WaitingRequester, State::Level3}, what);
    if (event.kind == u"tagged") {
        if (run.head.state == State::Merged)
            return fail(stateForbids(run.head, what));
        return {};
    }
    return fail(ErrorCode::Refused, what,
                tr("only assigning, qualifying, resolving without a mail, closing and "
                   "tagging can be undone"),
                tr("Do what brings it back, such as reopening"));
}

/// Tags are undone one by one: others may have come since.
bool undoTags(Ticket &head, const Event &event)
{
    const QStringList before = head.tags;
    const QJsonArray added = event.details.value(u"add").toArray();
    for (const QJsonValueConstRef tag : added)
        head.tags.removeAll(tag.toString());
    const QJsonArray removed = event.details.value(u"remove").toArray();
    for (const QJsonValueConstRef tag : removed)
        if (!head.tags.contains(tag.toString(), Qt::CaseInsensitive))
            head.tags.append(tag.toString());
    return head.tags != before;
}

/// Work has gone on since: the request does not become new again, nor a mail that came since unread.
bool staysAsItIs(const Ticket &head, const Event &event, const QString &field, const QJsonValue &old)
{
    const bool changedSince = head.updatedAt > event.at;
    return changedSince
        && ((field == u"state" && old.toString() == key(State::New)) || field == u"taken_in_charge_at"
            || field == u"answer_to_read");
}

/// Impact and urgency go together, and the priority follows from them.
void mendPriority(Ticket &head, const Ticket &before)
{
    if (head.impact.has_value() != head.urgency.has_value()) {
        head.impact = before.impact;
        head.urgency = before.urgency;
    }
    head.priority = head.impact && head.urgency ? std::optional(priorityOf(*head.impact, *head.urgency)) : std::nullopt;
}

/// Brings back each value that still holds; returns the labels of those that do not.
QStringList undoFields(Ticket &head, const Event &event, int &brought)
{
    QStringList kept;
    const Ticket before = head;
    for (auto change = event.changes.constBegin(); change != event.changes.constEnd(); ++change) {
        const QJsonArray values = change.value().toArray();
        if (values.size() != 2 || staysAsItIs(before, event, change.key(), values.at(0)))
            continue;
        if (ticketField(before, change.key()) != values.at(1)) {
            kept.append(ticketFieldLabel(change.key()));
            continue;
        }
        setTicketField(head, change.key(), values.at(0));
        ++brought;
    }
    mendPriority(head, before);
    return kept;
}

} // namespace

Outcome perform(OperationRun &run, const Op::Undo &op)
{
    const std::optional<Event> &event = run.touched().event;
    if (!event || event->uid != op.event || event->ticket != run.head.uid)
        return fail(ErrorCode::NotFound, tr("What is to be undone is not in this request"), {},
                    tr("Look at the request again"));
    HELPDESK_TRY(checkUndoable(run, *event));
    int brought = 0;
    if (event->kind == u"tagged")
        brought = undoTags(run.head, *event) ? 1 : 0;
    else
        for (const QString &field : undoFields(run.head, *event, brought))
            run.changes.notices.append(tr("%1 has been changed since and stays").arg(field));
    if (brought == 0)
        return fail(ErrorCode::Refused, tr("This cannot be undone"), tr("the values have been changed since"),
                    tr("Look at the request again"));
    const State state = std::exchange(run.head.state, run.touched().head.state);
    HELPDESK_TRY(run.moveTo(state));
    const bool internal = event->audience == Audience::Internal;
    run.finish(QStringLiteral("undone"), internal ? Audience::Internal : Audience::Requester,
               {{QStringLiteral("event"), event->uid.toString()}, {QStringLiteral("kind"), event->kind}});
    return {};
}

} // namespace Helpdesk::Domain
