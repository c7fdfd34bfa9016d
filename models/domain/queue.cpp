// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queue.h"

#include "domain/words.h"

namespace Helpdesk::Domain {

namespace {

constexpr std::array<Word<Queue>, 17> queueWords{{
    {Queue::ToQualify, "to_qualify", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "To qualify", "queue")},
    {Queue::Mine, "mine", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "My requests", "queue")},
    {Queue::Unassigned, "unassigned", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Unassigned", "queue")},
    {Queue::Replies, "replies", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Replies", "queue")},
    {Queue::Due, "due", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Due soon", "queue")},
    {Queue::Information, "information", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Information", "queue")},
    {Queue::Evolution, "evolution", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Evolutions", "queue")},
    {Queue::Incident, "incident", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Incidents", "queue")},
    {Queue::Moa, "moa", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "MOA", "queue")},
    {Queue::Moe, "moe", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "MOE", "queue")},
    {Queue::Expert, "expert", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Experts", "queue")},
    {Queue::Level3, "level3", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Level 3", "queue")},
    {Queue::Waiting, "waiting", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Waiting", "queue")},
    {Queue::Returned, "returned", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Returned to level 1", "queue")},
    {Queue::Resolved, "resolved", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Resolved", "queue")},
    {Queue::Closed, "closed", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Closed", "queue")},
    {Queue::All, "all", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "All", "queue")},
}};

constexpr std::array<Word<SortKey>, 10> sortWords{{
    {SortKey::Updated, "updated", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Last change", "sort")},
    {SortKey::Created, "created", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Arrival", "sort")},
    {SortKey::Number, "number", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Number", "sort")},
    {SortKey::Priority, "priority", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Priority", "sort")},
    {SortKey::Due, "due", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Due date", "sort")},
    {SortKey::Requester, "requester", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Requester", "sort")},
    {SortKey::Subject, "subject", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Subject", "sort")},
    {SortKey::Territory, "territory", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Territory", "sort")},
    {SortKey::Owner, "owner", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Owner", "sort")},
    {SortKey::State, "state", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "State", "sort")},
}};

} // namespace

QString key(Queue value)
{
    return keyIn(queueWords, value);
}

QString label(Queue value)
{
    return labelIn(queueWords, value);
}

template <> std::optional<Queue> fromKey<Queue>(QStringView text)
{
    return valueIn(queueWords, text);
}

const QList<Queue> &allQueues()
{
    static const QList<Queue> queues = [] {
        QList<Queue> list;
        for (const Word<Queue> &word : queueWords)
            list.append(word.value);
        return list;
    }();
    return queues;
}

QString key(SortKey value)
{
    return keyIn(sortWords, value);
}

QString label(SortKey value)
{
    return labelIn(sortWords, value);
}

template <> std::optional<SortKey> fromKey<SortKey>(QStringView text)
{
    return valueIn(sortWords, text);
}

bool TicketFilter::isEmpty() const
{
    return *this == TicketFilter{};
}

} // namespace Helpdesk::Domain
