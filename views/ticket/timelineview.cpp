// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/timelineview.h"

#include "services/ticketservice.h"
#include "views/ticket/messagecard.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/tintedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Helpdesk::Views {

namespace {

constexpr int shownWhole = 6; ///< with more messages the older ones are folded
constexpr int lastShown = 3;

QString deliveryText(const Domain::OutgoingMail &mail, const Items::Moment &moment)
{
    const QString word = Domain::label(mail.state);
    if (mail.state == Domain::DeliveryState::Sent)
        return word + u' ' + Items::timeText(mail.changedAt, moment.locale);
    return mail.lastError.isEmpty() ? word : word + QStringLiteral(": ") + mail.lastError;
}

} // namespace

TimelineView::TimelineView(DeskState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(state.eventNames())
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    setAccessibleName(tr("Timeline"));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineView::rebuild);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { append(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TimelineView::rebuild);
}

void TimelineView::setTicket(const Domain::TicketAggregate &ticket)
{
    m_head = ticket.head;
    m_model.setTicket(ticket);
    readDeliveries();
}

void TimelineView::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    append(0, m_model.rowCount() - 1);
}

void TimelineView::append(int first, int last)
{
    int messages = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        messages += m_model.message(row) ? 1 : 0;
    int seen = int(cards().size());
    for (int row = first; row <= last; ++row) {
        QWidget *widget = makeRow(row);
        m_column->addWidget(widget);
        if (auto *card = qobject_cast<MessageCard *>(widget)) {
            card->setExpanded(messages <= shownWhole || seen == 0 || seen >= messages - lastShown);
            ++seen;
        }
    }
}

QWidget *TimelineView::makeRow(int row)
{
    if (const Domain::Message *message = m_model.message(row)) {
        auto *card = new MessageCard(m_state, *message, m_model.attachments(row), m_head.form, this);
        connect(card, &MessageCard::saveRequested, this, &TimelineView::saveRequested);
        return card;
    }
    const Domain::Event &event = *m_model.eventAt(row);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(new IconLabel(QStringLiteral("go-next"), Ink::Second, 14));
    auto *text = new ElidingLabel(line);
    text->setFont(typeFont(TypeSize::Small));
    text->setForegroundRole(QPalette::PlaceholderText);
    QStringList parts{m_model.index(row).data().toString(),
                      event.author == u"intake" ? QString() : m_state.agentName(event.author),
                      Items::dayAndTimeText(event.at, m_state.moment())};
    parts.removeAll(QString());
    text->setFullText(parts.join(QStringLiteral(" · ")));
    layout->addWidget(text, 1);
    return line;
}

QList<MessageCard *> TimelineView::cards() const
{
    return findChildren<MessageCard *>(Qt::FindDirectChildrenOnly);
}

void TimelineView::readDeliveries()
{
    m_state.take(m_state.desk().tickets().mailsOf(m_head.uid), this,
                 [this, uid = m_head.uid](const QHash<Uid, Domain::OutgoingMail> &mails) {
                     if (uid != m_head.uid)
                         return;
                     for (MessageCard *card : cards()) {
                         const auto mail = mails.constFind(card->message().uid);
                         if (mail != mails.cend())
                             card->setDelivery(deliveryText(*mail, m_state.moment()),
                                               mail->state == Domain::DeliveryState::Refused
                                                   || mail->state == Domain::DeliveryState::Uncertain);
                     }
                 });
}

} // namespace Helpdesk::Views
