// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deskstate.h"

#include <QWidget>

class QVBoxLayout;

namespace Helpdesk::Views {

class MessageCard;

/// The timeline of a ticket: a card a message, a line an event. Grows where the model grows; what is there stays.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(DeskState &state, QWidget *parent = nullptr);
    void setTicket(const Domain::TicketAggregate &ticket);
    [[nodiscard]] Items::TimelineModel &model() { return m_model; }
    [[nodiscard]] QList<MessageCard *> cards() const;

Q_SIGNALS:
    void saveRequested(const Helpdesk::Domain::Attachment &attachment);

private:
    void rebuild();
    void append(int first, int last);
    void readDeliveries();
    QWidget *makeRow(int row);
    DeskState &m_state;
    Items::TimelineModel m_model;
    Domain::Ticket m_head;
    QVBoxLayout *m_column;
};

} // namespace Helpdesk::Views
