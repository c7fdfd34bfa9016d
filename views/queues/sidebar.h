// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuemodel.h"

#include <QListView>

namespace Helpdesk::Views {

/// The queues and places of the desk, with their counts.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(Items::QueueModel &model, QWidget *parent = nullptr);
    void choose(const QString &key); ///< of a QueueEntry
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const Helpdesk::Items::QueueEntry &entry);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    Items::QueueModel &m_model;
};

} // namespace Helpdesk::Views
