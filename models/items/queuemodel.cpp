// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuemodel.h"

#include "services/ticketservice.h"

namespace Helpdesk::Items {

QString QueueEntry::key() const
{
    switch (kind) {
    case PlaceKind::Queue:
        return Domain::key(queue);
    case PlaceKind::Quarantine:
        return QStringLiteral("quarantine");
    case PlaceKind::Outgoing:
        return QStringLiteral("outgoing");
    case PlaceKind::Register:
        return QStringLiteral("register");
    case PlaceKind::Section:
        break;
    }
    return {};
}

QueueModel::QueueModel(QObject *parent)
    : QAbstractListModel(parent)
{
    build();
}

void QueueModel::build()
{
    using Domain::Queue;
    const auto section = [this](const QString &title) {
        m_entries.append({PlaceKind::Section, Queue::All, title, -1});
    };
    const auto queue = [this](Queue what) { m_entries.append({PlaceKind::Queue, what, Domain::label(what), 0}); };
    //: Heading of the sidebar: what an agent looks at each day
    section(tr("My day"));
    for (const Queue what : {Queue::ToQualify, Queue::Mine, Queue::Replies, Queue::Due, Queue::Unassigned})
        queue(what);
    //: Heading of the sidebar: incidents, evolutions, informations
    section(tr("By nature"));
    for (const Queue what : {Queue::Incident, Queue::Evolution, Queue::Information})
        queue(what);
    section(tr("Level 3"));
    for (const Queue what : {Queue::Moa, Queue::Moe, Queue::Expert})
        queue(what);
    //: Heading of the sidebar: what waits, what is done (French: Suivi)
    section(tr("Follow-up"));
    for (const Queue what : {Queue::Waiting, Queue::Returned, Queue::Resolved, Queue::Closed, Queue::All})
        queue(what);
    //: Heading of the sidebar: the register of mail, quarantine, mail on its way out
    section(tr("Mail"));
    m_entries.append({PlaceKind::Quarantine, Queue::All, tr("Quarantine"), 0});
    m_entries.append({PlaceKind::Outgoing, Queue::All, tr("Mail to check"), 0});
    m_entries.append({PlaceKind::Register, Queue::All, tr("Mail register"), -1});
}

void QueueModel::setCounts(const Services::QueueCounts &counts)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        QueueEntry &entry = m_entries[row];
        qint64 count = entry.count;
        if (entry.kind == PlaceKind::Queue)
            count = counts.queues.value(entry.queue);
        else if (entry.kind == PlaceKind::Quarantine)
            count = counts.quarantine;
        else if (entry.kind == PlaceKind::Outgoing)
            count = counts.uncertainMail;
        if (count == entry.count)
            continue;
        entry.count = count;
        Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
    }
}

int QueueModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!key.isEmpty() && m_entries.at(row).key() == key)
            return row;
    }
    return -1;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::AccessibleTextRole:
        return entry.count < 0 ? entry.label : tr("%1, %2", "a queue and its count").arg(entry.label).arg(entry.count);
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case QueueRole:
        return QVariant::fromValue(entry.queue);
    case CountRole:
        return entry.count;
    case KeyRole:
        return entry.key();
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool section = m_entries.at(index.row()).kind == PlaceKind::Section;
    return section ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Helpdesk::Items
