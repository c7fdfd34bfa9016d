// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include <algorithm>

namespace Helpdesk::Items {

TimelineModel::TimelineModel(EventNames names, QObject *parent)
    : QAbstractListModel(parent)
    , m_names(std::move(names))
{
}

QList<TimelineModel::Item> TimelineModel::itemsOf(const Domain::TicketAggregate &ticket)
{
    QList<Item> items;
    for (const Domain::Message &message : ticket.messages) {
        Item item{message.uid, message.at, message, std::nullopt, {}};
        std::copy_if(ticket.attachments.cbegin(), ticket.attachments.cend(), std::back_inserter(item.attachments),
                     [&](const Domain::Attachment &attachment) { return attachment.message == message.uid; });
        items.append(std::move(item));
    }
    for (const Domain::Event &event : ticket.events) {
        if (!isToldByItsMessage(event))
            items.append({event.uid, event.at, std::nullopt, event, {}});
    }
    std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.at < b.at; });
    return items;
}

void TimelineModel::setTicket(const Domain::TicketAggregate &ticket)
{
    QList<Item> items = itemsOf(ticket);
    const bool same = m_ticket == ticket.head.uid && items.size() >= m_items.size()
        && std::equal(m_items.cbegin(), m_items.cend(), items.cbegin(),
                      [](const Item &a, const Item &b) { return a.uid == b.uid; });
    if (!same) {
        beginResetModel();
        m_ticket = ticket.head.uid;
        m_items = std::move(items);
        endResetModel();
        return;
    }
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (items.size() > m_items.size()) {
        beginInsertRows({}, int(m_items.size()), int(items.size()) - 1);
        m_items = std::move(items);
        endInsertRows();
    }
}

const Domain::Message *TimelineModel::message(int row) const
{
    const Item &item = m_items.at(row);
    return item.message ? &*item.message : nullptr;
}

const Domain::Event *TimelineModel::eventAt(int row) const
{
    const Item &item = m_items.at(row);
    return item.event ? &*item.event : nullptr;
}

QList<Domain::Attachment> TimelineModel::attachments(int row) const
{
    return m_items.at(row).attachments;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.message ? item.message->text : eventText(*item.event, m_names);
    case KindRole:
        return QVariant::fromValue(item.message ? Kind::Message : Kind::Event);
    case UidRole:
        return QVariant::fromValue(item.uid);
    case AtRole:
        return item.at;
    case MessageRole:
        return item.message ? QVariant::fromValue(*item.message) : QVariant();
    case EventRole:
        return item.event ? QVariant::fromValue(*item.event) : QVariant();
    case AttachmentsRole:
        return QVariant::fromValue(item.attachments);
    case InternalRole:
        return (item.message ? item.message->audience : item.event->audience) == Domain::Audience::Internal;
    default:
        return {};
    }
}

} // namespace Helpdesk::Items
