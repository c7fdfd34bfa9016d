// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actions.h"
#include "views/deskstate.h"

namespace Helpdesk::Views {

class TicketPage;

/// What undoing does: undoes the event, takes the mail of the event back, or undoes a merge.
struct Undoable
{
    enum class Way { None, Event, Mail, Merge };
    Way way = Way::None;
    Uid ticket;
    Uid event;
};

/// Does what the actions say on the ticket of the page. Submits off the window thread; the outcome goes to the status
/// line, with « Undo » where it can be undone.
class TicketCommands : public QObject
{
    Q_OBJECT

public:
    TicketCommands(DeskState &state, TicketPage &page, QWidget *window);
    void perform(ActionId id);
    /// Says what was done, and keeps what undoes it.
    void tellDone(const QString &what, const Services::Submission &submission, Undoable::Way way);
    void undo();
    [[nodiscard]] bool canUndo() const { return m_undoable.way != Undoable::Way::None; }

Q_SIGNALS:
    void done(const QString &message, bool canUndo);
    void qualifyRequested(qint64 number);

private:
    void submit(const Domain::OperationKind &operation, const QString &what, Undoable::Way way);
    void takeMailBack(const Undoable &undoable);
    void openDialog(ActionId id);
    void chooseOwner();
    DeskState &m_state;
    TicketPage &m_page;
    QWidget *m_window;
    Undoable m_undoable;
};

} // namespace Helpdesk::Views
