// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketheader.h"

#include "items/ticketcolumns.h"
#include "views/queues/ticketsigns.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace Helpdesk::Views {

namespace {

/// A label as it stands within a sentence: « gestionnaire territorial ».
QString inSentence(const QString &label)
{
    return label.left(1).toLower() + label.mid(1);
}

} // namespace

TicketHeader::TicketHeader(DeskState &state, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_facts(new ElidingLabel)
    , m_sender(new Chip)
    , m_subject(new TintedLabel(Ink::Text, TypeSize::Title, true))
    , m_signs(new QWidget)
    , m_signFlow(new FlowLayout(6, m_signs))
    , m_buttons(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 11);
    column->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->setSpacing(gridStep);
    m_facts->setFont(typeFont(TypeSize::Small));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    first->addWidget(m_facts, 1);
    first->addWidget(m_sender);
    column->addLayout(first);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_subject);
    column->addWidget(m_signs);
    column->addWidget(m_buttons);
    buildButtons(actions);
}

void TicketHeader::buildButtons(Actions &actions)
{
    auto *flow = new FlowLayout(6, m_buttons);
    const auto add = [&](ActionId id) {
        auto *button = new KeyHintButton(actions[id], m_buttons);
        flow->addWidget(button);
        return button;
    };
    m_qualify = add(ActionId::Qualify);
    m_reply = add(ActionId::Reply);
    add(ActionId::Note);
    add(ActionId::Escalate);
    m_assign = add(ActionId::Assign);
    auto *more = new KeyHintButton(m_buttons);
    more->setIconName(QStringLiteral("overflow-menu"));
    more->setAccessibleName(tr("More actions"));
    more->setToolTip(tr("More actions"));
    QMenu *menu = buildMenu(actions);
    connect(more, &QPushButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    flow->addWidget(more);
}

QMenu *TicketHeader::buildMenu(Actions &actions)
{
    auto *menu = new QMenu(this);
    const QList<QList<ActionId>> groups{
        {ActionId::TakeOver, ActionId::AskComplement, ActionId::ReturnEscalation, ActionId::ReturnToLevel1},
        {ActionId::Resolve, ActionId::Close, ActionId::Reopen, ActionId::MarkRead},
        {ActionId::Tag, ActionId::Link, ActionId::Merge, ActionId::Unmerge, ActionId::Split}};
    for (const QList<ActionId> &group : groups) {
        menu->addSeparator();
        for (const ActionId id : group)
            menu->addAction(actions[id]);
    }
    return menu;
}

QWidget *TicketHeader::assignButton() const
{
    return m_assign;
}

QString TicketHeader::factsOf(const Domain::Ticket &ticket) const
{
    QStringList who{Items::nameOf(ticket.requester.mail), inSentence(m_state.roleOf(ticket.requester.mail.address)),
                    m_state.territoryName(ticket.territory)};
    who.removeAll(QString());
    QStringList facts{
        m_state.displayNumber(ticket.number),
        tr("received %1", "a request, on a day").arg(Items::dayAndTimeText(ticket.createdAt, m_state.moment())),
        who.join(QStringLiteral(", "))};
    if (ticket.channel != Domain::Channel::Mail)
        facts.append(Domain::label(ticket.channel));
    facts.removeAll(QString());
    return facts.join(QStringLiteral("  ·  "));
}

void TicketHeader::setTicket(const Domain::TicketAggregate &ticket)
{
    const Domain::Ticket &head = ticket.head;
    m_facts->setFullText(factsOf(head));
    m_sender->setChip(head.channel == Domain::Channel::Mail ? senderChip(head.senderUnverified) : ChipText());
    QString subject = Items::subjectText(head.subject);
    if (!subject.isEmpty())
        subject[0] = subject.at(0).toUpper();
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    showSigns(ticket);
    m_qualify->setPrimary(head.isToQualify());
    m_reply->setPrimary(!head.isToQualify() && Domain::isOpen(head.state));
}

void TicketHeader::showSigns(const Domain::TicketAggregate &ticket)
{
    const Domain::Ticket &head = ticket.head;
    while (QLayoutItem *item = m_signFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    Store::TicketRow row;
    row.state = head.state;
    if (head.state == Domain::State::Level3 && head.escalation)
        row.party = head.escalation->party;
    QList<ChipText> chips{{Items::ticketStateText(row), Sign::Neutral, {}}};
    if (head.nature)
        chips.append(natureChip(*head.nature));
    else if (head.proposedNature)
        chips.append(proposedNatureChip(*head.proposedNature));
    if (head.priority)
        chips.append(priorityChip(*head.priority));
    const QString topic = m_state.topicName(head.topic);
    if (!topic.isEmpty())
        chips.append({topic, Sign::Neutral, {}});
    chips.append({head.owner.isEmpty() ? tr("not assigned") : m_state.agentName(head.owner), Sign::Neutral,
                  QStringLiteral("user")});
    if (head.dueAt.isValid() && Domain::isOpen(head.state))
        chips.append(overdueChip(head.dueAt, m_state.moment().now));
    if (head.escalation && !head.escalation->externalReference.isEmpty())
        chips.append({tr("Reference %1", "number in the tracker of level 3").arg(head.escalation->externalReference),
                      Sign::Neutral,
                      {}});
    for (const QString &tag : head.tags)
        chips.append({tag, Sign::Neutral, QStringLiteral("tag")});
    for (const ChipText &text : std::as_const(chips)) {
        auto *chip = new Chip(m_signs);
        chip->setChip(text);
        m_signFlow->addWidget(chip);
    }
}

void TicketHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace Helpdesk::Views
