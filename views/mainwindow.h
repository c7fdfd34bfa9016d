// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuemodel.h"
#include "views/actions/actions.h"
#include "views/deskstate.h"
#include "views/place.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace Helpdesk::Views {

class LedgerPage;
class OutgoingPage;
class Sidebar;
class StatusLine;
class TicketCommands;
class TicketListPane;
class TicketPage;
class TopBar;
class QualificationDialog;

/// The main window: queues, list, ticket. Puts the parts together and carries words between them; each part does its
/// own work. Reads nothing itself and never waits.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the window.
    explicit MainWindow(DeskState &state, const Place &place = {}, QWidget *parent = nullptr);
    ~MainWindow() override;
    void openTicket(qint64 number);
    [[nodiscard]] Place place() const;
    /// The chosen list and ticket are shown, and nothing is being read.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] TicketListPane &list() const { return *m_list; }
    [[nodiscard]] TicketPage &page() const { return *m_page; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] TopBar &topBar() const { return *m_top; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }

Q_SIGNALS:
    void themeChosen(Helpdesk::Views::ThemeChoice choice);
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void wire();
    void wireSearch();
    void wireCommands();
    void perform(ActionId id);
    void showPlace(const Items::QueueEntry &entry);
    void listShown();
    void showNumber(qint64 number);
    void qualify(qint64 number);
    void qualifyNext(qint64 after);
    void applyChanges(const Store::ChangeSet &changes);
    void readCounts();
    void tellUpToDate();

    DeskState &m_state;
    Place m_place;
    qint64 m_wanted = 0; ///< a ticket to show once its list is in
    bool m_settled = false;
    Items::QueueModel *m_queues;
    Actions *m_actions;
    TopBar *m_top;
    Sidebar *m_sidebar;
    TicketListPane *m_list;
    TicketPage *m_page;
    LedgerPage *m_ledger;
    OutgoingPage *m_outgoing;
    QSplitter *m_columns;
    QStackedWidget *m_right;
    QSplitter *m_tickets;
    StatusLine *m_status;
    TicketCommands *m_commands;
    QTimer *m_countTimer;
    QTimer *m_searchTimer;
    QTimer *m_openTimer;
};

} // namespace Helpdesk::Views
