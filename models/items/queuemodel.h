// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"

#include <QAbstractListModel>

namespace Helpdesk::Services {
struct QueueCounts;
}

namespace Helpdesk::Items {

/// Where an entry of the sidebar leads.
enum class PlaceKind { Section, Queue, Quarantine, Outgoing, Register };

struct QueueEntry
{
    PlaceKind kind = PlaceKind::Section;
    Domain::Queue queue = Domain::Queue::All; ///< of a Queue
    QString label;
    qint64 count = -1; ///< -1: none is shown
    [[nodiscard]] QString key() const; ///< stable: "to_qualify", "quarantine"; empty for a section
};

/// The sidebar: sections and their queues, with live counts. The rows never change, only their counts.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, QueueRole, CountRole, KeyRole };

    explicit QueueModel(QObject *parent = nullptr);
    void setCounts(const Services::QueueCounts &counts);
    [[nodiscard]] const QueueEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; ///< a section cannot be chosen

private:
    void build();
    QList<QueueEntry> m_entries;
};

} // namespace Helpdesk::Items
