// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queues/ticketlistview.h"

#include "views/queues/ticketdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace Helpdesk::Views {

TicketListView::TicketListView(DeskState &state, QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TicketDelegate(state, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(TicketDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(TicketDelegate::rowHeight());
    verticalScrollBar()->setSingleStep(TicketDelegate::rowHeight() / 2);
    setAccessibleName(tr("Requests"));
    connect(this, &QAbstractItemView::doubleClicked, this, &TicketListView::opened);
}

void TicketListView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (int column = 0; column < model->columnCount(); ++column)
        setColumnHidden(column, column != Items::TicketListModel::Summary);
    horizontalHeader()->setSectionResizeMode(Items::TicketListModel::Summary, QHeaderView::Stretch);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &TicketListView::restoreTop);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TicketListView::restoreTop);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TicketListView::restoreTop);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_top = QPersistentModelIndex(); });
}

void TicketListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentNumberChanged(current.data(Items::TicketListModel::NumberRole).toLongLong());
}

void TicketListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    if (const int rows = model()->rowCount();
        rows > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : rows - 1, Items::TicketListModel::Summary));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TicketListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (!m_restoring)
        rememberTop();
}

void TicketListView::rememberTop()
{
    m_top = verticalScrollBar()->value() > 0 ? QPersistentModelIndex(indexAt(QPoint(1, 0))) : QPersistentModelIndex();
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void TicketListView::restoreTop()
{
    if (!m_top.isValid() || m_restoring)
        return;
    m_restoring = true;
    updateGeometries();
    verticalScrollBar()->setValue(m_top.row() * TicketDelegate::rowHeight() - m_topOffset);
    m_restoring = false;
}

} // namespace Helpdesk::Views
