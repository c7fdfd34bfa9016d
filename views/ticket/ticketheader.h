// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actions.h"
#include "views/deskstate.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace Helpdesk::Views {

class Chip;
class ElidingLabel;
class FlowLayout;
class KeyHintButton;

/// The top of a ticket page: who asks and since when, the subject, the state in words, and what can be done.
class TicketHeader : public QWidget
{
    Q_OBJECT

public:
    TicketHeader(DeskState &state, Actions &actions, QWidget *parent = nullptr);
    void setTicket(const Domain::TicketAggregate &ticket);
    [[nodiscard]] QWidget *assignButton() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildButtons(Actions &actions);
    QMenu *buildMenu(Actions &actions);
    [[nodiscard]] QString factsOf(const Domain::Ticket &ticket) const;
    void showSigns(const Domain::TicketAggregate &ticket);
    DeskState &m_state;
    ElidingLabel *m_facts;
    Chip *m_sender;
    QLabel *m_subject;
    QWidget *m_signs;
    FlowLayout *m_signFlow;
    QWidget *m_buttons;
    KeyHintButton *m_qualify = nullptr;
    KeyHintButton *m_reply = nullptr;
    KeyHintButton *m_assign = nullptr;
};

} // namespace Helpdesk::Views
