// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Helpdesk::Items {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Items::TimelineModel)
};

using Sentence = QString (*)(const Domain::Event &event, const EventNames &names);

QString newValue(const Domain::Event &event, QStringView field)
{
    return event.changes.value(field).toArray().at(1).toString();
}

template <typename E> QString newLabel(const Domain::Event &event, QStringView field)
{
    const auto value = Domain::fromKey<E>(newValue(event, field));
    return value ? Domain::label(*value) : QString();
}

QString party(const Domain::Event &event)
{
    const auto value = Domain::fromKey<Domain::Level3Party>(event.details.value(u"party").toString());
    return value ? Domain::label(*value) : Words::tr("level 3");
}

QString otherTicket(const Domain::Event &event, const EventNames &names)
{
    for (const QStringView field :
         {QStringView(u"into"), QStringView(u"number"), QStringView(u"other"), QStringView(u"from")}) {
        const QJsonValue value = event.details.value(field);
        if (value.isDouble())
            return names.displayNumber(value.toInteger());
    }
    return Words::tr("another request");
}

QString joined(const QJsonValue &values)
{
    QStringList list;
    for (const QJsonValue value : values.toArray())
        list.append(value.toString());
    return list.join(QStringLiteral(", "));
}

QString assignedText(const Domain::Event &event, const EventNames &names)
{
    const QString owner = newValue(event, u"owner");
    return owner.isEmpty() ? Words::tr("No longer assigned") : Words::tr("Assigned to %1").arg(names.agent(owner));
}

QString qualifiedText(const Domain::Event &event, const EventNames &names)
{
    QStringList parts{newLabel<Domain::Nature>(event, u"nature")};
    if (const QString topic = newValue(event, u"topic"); !topic.isEmpty())
        parts.append(names.topic(topic));
    if (const QString priority = newLabel<Domain::Priority>(event, u"priority"); !priority.isEmpty())
        parts.append(Words::tr("priority %1").arg(priority));
    if (const QString owner = newValue(event, u"owner"); !owner.isEmpty())
        parts.append(Words::tr("assigned to %1").arg(names.agent(owner)));
    parts.removeAll(QString());
    //: What qualification gave: nature, topic, priority
    return parts.isEmpty() ? Words::tr("Qualified again")
                           : Words::tr("Qualified: %1").arg(parts.join(QStringLiteral(" · ")));
}

QString taggedText(const Domain::Event &event, const EventNames &)
{
    const QString added = joined(event.details.value(u"add"));
    const QString removed = joined(event.details.value(u"remove"));
    if (!added.isEmpty() && !removed.isEmpty())
        return Words::tr("Tagged %1, tag %2 removed").arg(added, removed);
    return added.isEmpty() ? Words::tr("Tag %1 removed").arg(removed) : Words::tr("Tagged %1").arg(added);
}

const QHash<QString, Sentence> &sentences()
{
    static const QHash<QString, Sentence> table{
        {QStringLiteral("opened"), [](const auto &, const auto &) { return Words::tr("Request recorded"); }},
        {QStringLiteral("received"), [](const auto &, const auto &) { return Words::tr("A message came in"); }},
        {QStringLiteral("level3_answered"), [](const auto &, const auto &) { return Words::tr("Level 3 answered"); }},
        {QStringLiteral("absorbed"),
         [](const auto &event, const auto &names) {
             return Words::tr("%1 was merged into this request").arg(otherTicket(event, names));
         }},
        {QStringLiteral("released"),
         [](const auto &event, const auto &names) {
             return Words::tr("%1 is no longer merged into this request").arg(otherTicket(event, names));
         }},
        {QStringLiteral("delivery_reported"),
         [](const auto &, const auto &) { return Words::tr("A mail was not delivered"); }},
        {QStringLiteral("assigned"), assignedText},
        {QStringLiteral("territory_set"),
         [](const auto &event, const auto &names) {
             return Words::tr("Territory: %1").arg(names.territory(newValue(event, u"territory")));
         }},
        {QStringLiteral("qualified"), qualifiedText},
        {QStringLiteral("complement_asked"),
         [](const auto &, const auto &) { return Words::tr("What is missing was asked for"); }},
        {QStringLiteral("replied"), [](const auto &, const auto &) { return Words::tr("Reply sent"); }},
        {QStringLiteral("noted"), [](const auto &, const auto &) { return Words::tr("Note written"); }},
        {QStringLiteral("escalated"),
         [](const auto &event, const auto &) { return Words::tr("Sent to level 3: %1").arg(party(event)); }},
        {QStringLiteral("escalation_returned"),
         [](const auto &event, const auto &) { return Words::tr("Back from level 3: %1").arg(party(event)); }},
        {QStringLiteral("returned_level1"),
         [](const auto &, const auto &) { return Words::tr("Returned to level 1"); }},
        {QStringLiteral("resolved"), [](const auto &, const auto &) { return Words::tr("Resolved"); }},
        {QStringLiteral("closed"), [](const auto &, const auto &) { return Words::tr("Closed"); }},
        {QStringLiteral("reopened"), [](const auto &, const auto &) { return Words::tr("Reopened"); }},
        {QStringLiteral("cancelled"), [](const auto &, const auto &) { return Words::tr("Cancelled"); }},
        {QStringLiteral("tagged"), taggedText},
        {QStringLiteral("merged"),
         [](const auto &event, const auto &names) {
             return Words::tr("Merged with %1").arg(otherTicket(event, names));
         }},
        {QStringLiteral("unmerged"),
         [](const auto &event, const auto &names) {
             return Words::tr("Separated again from %1").arg(otherTicket(event, names));
         }},
        {QStringLiteral("split"),
         [](const auto &event, const auto &names) { return Words::tr("Split: %1").arg(otherTicket(event, names)); }},
        {QStringLiteral("linked"),
         [](const auto &event, const auto &names) { return Words::tr("Linked to %1").arg(otherTicket(event, names)); }},
        {QStringLiteral("unlinked"),
         [](const auto &event, const auto &names) {
             return Words::tr("No longer linked to %1").arg(otherTicket(event, names));
         }},
        {QStringLiteral("read"), [](const auto &, const auto &) { return Words::tr("Answer seen"); }},
        {QStringLiteral("undone"), [](const auto &, const auto &) { return Words::tr("Undone"); }},
    };
    return table;
}

} // namespace

bool isToldByItsMessage(const Domain::Event &event)
{
    static const QStringList always{QStringLiteral("opened"), QStringLiteral("received"),
                                    QStringLiteral("level3_answered"), QStringLiteral("delivery_reported"),
                                    QStringLiteral("noted")};
    static const QStringList unlessItsStateMoved{QStringLiteral("replied"), QStringLiteral("complement_asked")};
    if (event.kind == u"read")
        return true;
    if (!event.details.contains(u"message"))
        return false;
    if (always.contains(event.kind))
        return !event.details.value(u"reopened").toBool();
    return unlessItsStateMoved.contains(event.kind) && !event.changes.contains(u"state");
}

QString eventText(const Domain::Event &event, const EventNames &names)
{
    const Sentence sentence = sentences().value(event.kind);
    QString text = sentence ? sentence(event, names) : event.kind;
    const QJsonArray states = event.changes.value(u"state").toArray();
    const auto from = Domain::fromKey<Domain::State>(states.at(0).toString());
    const auto to = Domain::fromKey<Domain::State>(states.at(1).toString());
    static const QStringList sayTheirState{QStringLiteral("resolved"),  QStringLiteral("closed"),
                                           QStringLiteral("cancelled"), QStringLiteral("merged"),
                                           QStringLiteral("escalated"), QStringLiteral("returned_level1")};
    if (from && to && !sayTheirState.contains(event.kind))
        text += QStringLiteral(" · ") + Domain::label(*from) + QStringLiteral(" → ") + Domain::label(*to);
    const QString reason = event.details.value(u"reason").toString();
    return reason.isEmpty() ? text : text + QStringLiteral(": ") + reason;
}

} // namespace Helpdesk::Items
