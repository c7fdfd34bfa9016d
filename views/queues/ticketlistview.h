// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deskstate.h"

#include <QTableView>

namespace Helpdesk::Views {

/// The list of tickets. What is in sight stays in sight when rows come and go above it.
class TicketListView : public QTableView
{
    Q_OBJECT

public:
    TicketListView(DeskState &state, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void currentNumberChanged(qint64 number); ///< 0: none
    void opened(); ///< Enter, or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rememberTop();
    void restoreTop();
    QPersistentModelIndex m_top;
    int m_topOffset = 0;
    bool m_restoring = false;
};

} // namespace Helpdesk::Views
