// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketpage.h"

#include "services/ticketservice.h"
#include "views/attachments/pictureviewer.h"
#include "views/composer/composer.h"
#include "views/theme/typescale.h"
#include "views/ticket/capturescard.h"
#include "views/ticket/formcard.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/timelineview.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linkbutton.h"

#include <QApplication>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Helpdesk::Views {

TicketPage::TicketPage(DeskState &state, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_actions(actions)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_header(new TicketHeader(state, actions))
    , m_scroll(new QScrollArea)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_form(new FormCard(state.locale(), actions[ActionId::AskComplement]))
    , m_captures(new CapturesCard(state, actions[ActionId::ShowPictures]))
    , m_links(new QWidget)
    , m_linkFlow(new FlowLayout(16, m_links, 2))
    , m_timeline(new TimelineView(state))
    , m_composer(new Composer(state.desk()))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Request"));
    m_scroll->setWidget(buildContent());
    column->addWidget(m_scroll, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(20, 10, 20, 16);
    bottom->addWidget(m_composer);
    column->addLayout(bottom);
    m_empty->setTexts(QStringLiteral("mail-message"), tr("No request is open"),
                      tr("Choose one in the list: arrows, then Enter."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_stack);
    m_composer->setVisible(state.desk().tickets().canWrite());
    connect(qApp, &QApplication::focusChanged, this, &TicketPage::fitComposer);
    connect(m_captures, &CapturesCard::pictureChosen, this, &TicketPage::showPictures);
    connect(m_timeline, &TimelineView::saveRequested, this, &TicketPage::save);
    connect(&state, &DeskState::referenceChanged, this, [this] {
        if (m_ticket)
            show(*m_ticket);
    });
}

QWidget *TicketPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    m_cards->setSpacing(14);
    m_cards->addWidget(m_form, 7);
    m_cards->addWidget(m_captures, 5);
    column->addLayout(m_cards);
    column->addWidget(m_links);
    column->addWidget(m_timeline);
    column->addStretch(1);
    return content;
}

QWidget *TicketPage::assignButton() const
{
    return m_header->assignButton();
}

void TicketPage::focusContent()
{
    m_scroll->setFocus();
}

void TicketPage::showTicket(qint64 number)
{
    if (number == m_number)
        return;
    m_number = number;
    if (number == 0) {
        m_ticket.reset();
        m_actions.setTicket(nullptr, false);
        m_stack->setCurrentIndex(0);
        Q_EMIT ticketShown();
        return;
    }
    refresh();
}

void TicketPage::refresh()
{
    if (m_number == 0)
        return;
    m_state.take(m_state.desk().tickets().ticket(m_number), this,
                 [this, number = m_number](const Domain::TicketAggregate &ticket) {
                     if (number == m_number)
                         show(ticket);
                 });
}

void TicketPage::show(const Domain::TicketAggregate &ticket)
{
    const bool another = !m_ticket || m_ticket->head.uid != ticket.head.uid;
    m_ticket = ticket;
    m_actions.setTicket(&m_ticket->head, m_state.desk().tickets().canWrite());
    m_header->setTicket(ticket);
    const auto nature = ticket.head.nature ? ticket.head.nature : ticket.head.proposedNature;
    m_form->setForm(ticket.head.form, nature);
    m_captures->setAttachments(ticket.head.uid, ticket.attachments);
    m_timeline->setTicket(ticket);
    showLinks(ticket);
    m_composer->setTicket(ticket);
    m_stack->setCurrentIndex(1);
    fitComposer();
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT ticketShown();
}

void TicketPage::showLinks(const Domain::TicketAggregate &ticket)
{
    while (QLayoutItem *item = m_linkFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_links->setVisible(false);
    for (const Domain::Ticket &merged : ticket.merged)
        addLink(tr("Merged into this one"), merged);
    QList<std::pair<Uid, QString>> others;
    if (!ticket.head.mergedInto.isNull())
        others.append({ticket.head.mergedInto, tr("Merged into")});
    for (const Domain::TicketLink &link : ticket.links)
        others.append({link.from == ticket.head.uid ? link.to : link.from, Domain::label(link.kind)});
    for (const auto &[uid, label] : std::as_const(others)) {
        m_state.take(m_state.desk().tickets().ticket(uid), m_links,
                     [this, shown = ticket.head.uid, label = label](const Domain::TicketAggregate &other) {
                         if (m_ticket && m_ticket->head.uid == shown)
                             addLink(label, other.head);
                     });
    }
}

void TicketPage::addLink(const QString &label, const Domain::Ticket &other)
{
    auto *button = new LinkButton(tr("%1: %2 · %3 · %4", "a link, a number, a subject, a state")
                                      .arg(label, m_state.displayNumber(other.number),
                                           Items::subjectText(other.subject).left(60), Domain::label(other.state)));
    button->setIconName(QStringLiteral("link"));
    connect(button, &QAbstractButton::clicked, this, [this, number = other.number] { Q_EMIT openRequested(number); });
    m_linkFlow->addWidget(button);
    m_links->setVisible(true);
}

void TicketPage::showPictures(int index)
{
    if (m_captures->pictures().isEmpty())
        return;
    auto *viewer = new PictureViewer(window());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->setPictures(m_captures->pictures(), m_state.desk().attachments());
    viewer->showPicture(index);
    viewer->show();
}

void TicketPage::save(const Domain::Attachment &attachment)
{
    auto *dialog = new QFileDialog(window(), tr("Save « %1 »").arg(attachment.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString &path) {
        m_state.take(m_state.desk().attachments().saveAs(attachment.blob, path), this,
                     [this, path] { Q_EMIT m_state.told(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
    });
    dialog->open();
}

/// Low while nobody writes; room to write in once somebody does.
void TicketPage::fitComposer()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool writing = (focus && m_composer->isAncestorOf(focus)) || !m_composer->text().isEmpty();
    const int wanted
        = writing ? std::clamp(height() * 2 / 5, scaled(150), scaled(340)) : std::min(scaled(160), height() * 3 / 10);
    m_composer->setFixedHeight(std::max(wanted, m_composer->minimumSizeHint().height()));
}

void TicketPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitComposer();
    m_cards->setDirection(width() < scaled(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Helpdesk::Views
