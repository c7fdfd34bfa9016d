// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deskstate.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace Helpdesk::Views {

class EmptyState;
class KeyHintButton;
class TicketListView;

/// The list of a queue or a search, with its title, count and order; says what to do where it is empty.
class TicketListPane : public QWidget
{
    Q_OBJECT

public:
    explicit TicketListPane(DeskState &state, QWidget *parent = nullptr);
    void showQueue(Domain::Queue queue);
    /// A search over all tickets; an empty text goes back to the queue.
    void search(const QString &text);
    void setCount(qint64 count); ///< of the queue, while not all keys are in
    void applyChanges(const Store::ChangeSet &changes);
    void refresh();
    /// Makes a ticket the current one where the list holds it.
    bool select(qint64 number);
    void selectFirst();
    void step(int rows); ///< to the next (1) or the one before (-1)
    [[nodiscard]] TicketListView &view() const { return *m_view; }
    [[nodiscard]] Items::TicketListModel &model() { return m_model; }
    [[nodiscard]] Domain::Queue queue() const { return m_queue; }

Q_SIGNALS:
    void listShown(); ///< the first page of another list is in
    void searchLeft(); ///< « back to the queue » was asked for

private:
    void buildHead(QVBoxLayout *column);
    void fillSortMenu(QMenu *menu);
    void setOrder(Domain::SortKey key, bool descending);
    void ask();
    void updateTexts();
    void updateEmpty();
    DeskState &m_state;
    Items::TicketServiceSource m_source;
    Items::TicketListModel m_model;
    Domain::Queue m_queue = Domain::Queue::ToQualify;
    Domain::SortKey m_sort = Domain::SortKey::Created;
    bool m_descending = true;
    QString m_search;
    QStringList m_problems;
    qint64 m_count = -1;
    QLabel *m_title;
    QLabel *m_countLabel;
    QLabel *m_notice;
    KeyHintButton *m_order;
    QStackedWidget *m_stack;
    TicketListView *m_view;
    EmptyState *m_empty;
};

} // namespace Helpdesk::Views
