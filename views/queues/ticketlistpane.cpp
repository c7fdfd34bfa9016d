// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queues/ticketlistpane.h"

#include "views/queues/ticketlistview.h"
#include "views/queues/ticketsigns.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Helpdesk::Views {

namespace {

struct Order
{
    Domain::SortKey key;
    bool descending;
};

constexpr std::array orders{Order{Domain::SortKey::Created, true},    Order{Domain::SortKey::Created, false},
                            Order{Domain::SortKey::Updated, true},    Order{Domain::SortKey::Due, false},
                            Order{Domain::SortKey::Priority, true},   Order{Domain::SortKey::Requester, false},
                            Order{Domain::SortKey::Territory, false}, Order{Domain::SortKey::Subject, false}};

} // namespace

TicketListPane::TicketListPane(DeskState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_source(state.desk().tickets())
    , m_model(m_source, state.lookups())
    , m_title(new TintedLabel(Ink::Text, TypeSize::Heading, true))
    , m_countLabel(new TintedLabel(Ink::Second))
    , m_notice(new TintedLabel(Ink::Overdue, TypeSize::Small))
    , m_order(new KeyHintButton)
    , m_stack(new QStackedWidget)
    , m_view(new TicketListView(state))
    , m_empty(new EmptyState)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    m_view->setModel(&m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(&m_model, &Items::TicketListModel::queryShown, this, [this] {
        updateTexts();
        Q_EMIT listShown();
    });
    connect(&m_model, &Items::TicketListModel::failed, &state, &DeskState::failed);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, change, this, &TicketListPane::updateTexts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TicketListPane::updateTexts);
    connect(&m_model, &Items::TicketListModel::completed, this, &TicketListPane::updateTexts);
    connect(&state, &DeskState::referenceChanged, this, [this] { m_model.setLookups(m_state.lookups()); });
    connect(m_empty, &EmptyState::actionRequested, this, &TicketListPane::searchLeft);
}

void TicketListPane::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 8, 4);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_countLabel);
    head->addStretch(1);
    m_order->setProperty("flat", true);
    m_order->setIconName(QStringLiteral("view-sort"));
    auto *menu = new QMenu(m_order);
    fillSortMenu(menu);
    connect(m_order, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height()))); });
    head->addWidget(m_order);
    column->addLayout(head);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 0, 16, 8);
    m_notice->hide();
    column->addWidget(m_notice);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
}

void TicketListPane::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const Order &order : orders) {
        QString text = Domain::label(order.key);
        if (order.key == Domain::SortKey::Created)
            text = order.descending ? tr("Newest first") : tr("Oldest first");
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(order.key == m_sort && order.descending == m_descending);
        connect(action, &QAction::triggered, this, [this, order, text] {
            m_order->setText(text);
            setOrder(order.key, order.descending);
        });
    }
    m_order->setText(tr("Newest first"));
    m_order->setAccessibleDescription(tr("Order of the list"));
}

void TicketListPane::setOrder(Domain::SortKey key, bool descending)
{
    m_sort = key;
    m_descending = descending;
    ask();
}

void TicketListPane::showQueue(Domain::Queue queue)
{
    m_queue = queue;
    m_search.clear();
    m_problems.clear();
    m_count = -1;
    ask();
}

void TicketListPane::search(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    ask();
}

void TicketListPane::ask()
{
    Domain::ListQuery query;
    query.queue = m_queue;
    query.sort = m_sort;
    query.descending = m_descending;
    query.login = m_state.desk().login();
    m_problems.clear();
    if (!m_search.isEmpty()) {
        const Domain::ParsedFilter parsed = Domain::parseFilter(m_search);
        query.queue = Domain::Queue::All;
        query.filter = parsed.filter;
        m_problems = parsed.problems;
        if (m_sort == Domain::SortKey::Created)
            query.sort = Domain::SortKey::Number; // the same order, and at once for words
    }
    m_model.setQuery(query);
}

void TicketListPane::setCount(qint64 count)
{
    m_count = count;
    updateTexts();
}

void TicketListPane::applyChanges(const Store::ChangeSet &changes)
{
    m_model.applyChanges(changes);
}

void TicketListPane::refresh()
{
    m_model.refresh();
}

void TicketListPane::updateTexts()
{
    m_title->setText(m_search.isEmpty() ? Domain::label(m_queue) : tr("Search"));
    const qint64 count = m_model.isComplete() || m_count < 0 || !m_search.isEmpty() ? m_model.rowCount() : m_count;
    const QString number = m_state.locale().toString(count);
    m_countLabel->setText(m_model.isComplete() || (m_count >= 0 && m_search.isEmpty())
                              ? number
                              : tr("%1+", "at least so many").arg(number));
    m_notice->setText(m_problems.join(u'\n'));
    m_notice->setVisible(!m_problems.isEmpty());
    setAccessibleName(tr("%1, %2", "a queue and its count").arg(m_title->text(), m_countLabel->text()));
    updateEmpty();
}

void TicketListPane::updateEmpty()
{
    const bool empty = m_model.rowCount() == 0 && !m_model.isLoading();
    if (empty && !m_search.isEmpty()) {
        m_empty->setTexts(QStringLiteral("edit-find"), tr("Nothing found"),
                          tr("Try fewer words, or the beginning of one. Accents and capitals do not matter."),
                          tr("Back to the queue"));
    } else if (empty) {
        const bool first = m_queue == Domain::Queue::ToQualify;
        m_empty->setTexts(queueIcon(Domain::key(m_queue)), first ? tr("Everything is qualified") : tr("Nothing here"),
                          first ? tr("New mail comes here by itself. « My requests » holds what you have in hand.")
                                : tr("Requests come here when their state says so."));
    }
    if (empty && m_view->hasFocus())
        setFocus();
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

bool TicketListPane::select(qint64 number)
{
    const auto row = m_model.rowOf(number);
    if (!row)
        return false;
    const QModelIndex index = m_model.index(*row, Items::TicketListModel::Summary);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

void TicketListPane::selectFirst()
{
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, Items::TicketListModel::Summary));
}

void TicketListPane::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (row >= 0 && row < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(row, Items::TicketListModel::Summary));
}

} // namespace Helpdesk::Views
