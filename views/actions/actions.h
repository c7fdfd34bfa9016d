// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace Helpdesk::Views {

/// Everything an agent can do in the main window: one table of ids, words, icons and keys. Buttons, menus, the list of
/// keys and the command palette read it.
enum class ActionId {
    Qualify,
    Reply,
    Note,
    Escalate,
    Assign,
    TakeOver,
    AskComplement,
    ReturnEscalation,
    ReturnToLevel1,
    Resolve,
    Close,
    Reopen,
    MarkRead,
    Tag,
    Link,
    Merge,
    Unmerge,
    Split,
    ShowPictures,
    Undo,
    Find,
    FocusList,
    FocusTicket,
    Refresh,
    ShowKeys,
};

class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions work while `window` is active; a letter acts when no editor has the focus.
    explicit Actions(QWidget *window);
    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.at(id); }
    /// In the order of the table.
    [[nodiscard]] QList<QAction *> all() const;
    /// Enables what the ticket's state allows; none: what needs no ticket.
    void setTicket(const Domain::Ticket *ticket, bool canWrite);
    void setCanUndo(bool can);

Q_SIGNALS:
    void triggered(Helpdesk::Views::ActionId id);

private:
    std::map<ActionId, QAction *> m_actions;
};

/// Whether the ticket's state allows it. apply() has the last word; this only greys what it would refuse.
[[nodiscard]] bool isAvailable(ActionId id, const Domain::Ticket &ticket);

} // namespace Helpdesk::Views
