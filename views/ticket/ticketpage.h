// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actions.h"
#include "views/deskstate.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace Helpdesk::Views {

class CapturesCard;
class Composer;
class EmptyState;
class FlowLayout;
class FormCard;
class TicketHeader;
class TimelineView;

/// The page of one ticket. A newer state of the same ticket is shown in place: nothing scrolls, nothing typed is
/// touched.
class TicketPage : public QWidget
{
    Q_OBJECT

public:
    TicketPage(DeskState &state, Actions &actions, QWidget *parent = nullptr);
    /// Shows a ticket; 0: none.
    void showTicket(qint64 number);
    void refresh(); ///< reads the shown ticket again
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const std::optional<Domain::TicketAggregate> &ticket() const { return m_ticket; }
    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] QWidget *assignButton() const;
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    void showPictures(int index = 0);
    void focusContent(); ///< the keyboard scrolls the page

Q_SIGNALS:
    void ticketShown(); ///< a ticket, or a newer state of it, or none
    void openRequested(qint64 number); ///< a link to another ticket was followed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    void show(const Domain::TicketAggregate &ticket);
    void showLinks(const Domain::TicketAggregate &ticket);
    void addLink(const QString &label, const Domain::Ticket &other);
    void save(const Domain::Attachment &attachment);
    void fitComposer();
    DeskState &m_state;
    Actions &m_actions;
    qint64 m_number = 0;
    std::optional<Domain::TicketAggregate> m_ticket;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TicketHeader *m_header;
    QScrollArea *m_scroll;
    QBoxLayout *m_cards;
    FormCard *m_form;
    CapturesCard *m_captures;
    QWidget *m_links;
    FlowLayout *m_linkFlow;
    TimelineView *m_timeline;
    Composer *m_composer;
};

} // namespace Helpdesk::Views
