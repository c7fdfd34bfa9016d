// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/mailpage.h"

#include "services/ticketservice.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Helpdesk::Views {

MailPage::MailPage(DeskState &state, QAbstractTableModel *model, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(model)
    , m_title(new TintedLabel(Ink::Text, TypeSize::Title, true))
    , m_actions(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_detail(new TintedLabel(Ink::Second))
    , m_column(new QVBoxLayout(this))
{
    model->setParent(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_actions->setSpacing(6);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    m_table->setModel(model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("bare", true);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{150, 230, 330, 130};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, scaled(widths.at(i)));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MailPage::updateActions);
    connect(model, &QAbstractItemModel::modelReset, this, &MailPage::updateEmpty);
    setFocusProxy(m_table);
}

int MailPage::currentRow() const
{
    return m_table->currentIndex().row();
}

void MailPage::setTitle(const QString &title, const QString &emptyTitle, const QString &emptyAdvice)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_empty->setTexts(QStringLiteral("mail-read"), emptyTitle, emptyAdvice);
}

KeyHintButton *MailPage::addAction(const QString &text, const QString &icon, const QString &key,
                                   const std::function<void()> &act)
{
    auto *button = new KeyHintButton;
    button->setText(text);
    button->setIconName(icon);
    button->setKeyHint(key);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, act);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void MailPage::setDetail(const QString &text)
{
    m_detail->setText(text);
}

void MailPage::addPreview(QWidget *preview)
{
    m_column->addWidget(preview, 1);
}

void MailPage::updateEmpty()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    updateActions();
}

void MailPage::openTicket(const Uid &ticket)
{
    m_state.take(m_state.desk().tickets().ticket(ticket), this,
                 [this](const Domain::TicketAggregate &found) { Q_EMIT ticketOpened(found.head.number); });
}

} // namespace Helpdesk::Views
