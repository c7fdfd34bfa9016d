// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace Helpdesk::Views {

namespace {

enum class Need { Nothing, Ticket, TicketAndRight };

struct ActionInfo
{
    ActionId id;
    const char *text;
    const char *icon;
    const char *key;
    Need need;
};

constexpr std::array actionTable{
    ActionInfo{ActionId::Qualify, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Qualify"), "document-edit", "Q",
               Need::TicketAndRight},
    ActionInfo{ActionId::Reply, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Reply"), "mail-reply-sender", "R",
               Need::TicketAndRight},
    ActionInfo{ActionId::Note, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Note"), "edit-comment", "N",
               Need::TicketAndRight},
    ActionInfo{ActionId::Escalate, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Level 3"), "document-send", "E",
               Need::TicketAndRight},
    ActionInfo{ActionId::Assign, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Assign"), "user", "A",
               Need::TicketAndRight},
    ActionInfo{ActionId::TakeOver, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Take it over"), "im-user", "M",
               Need::TicketAndRight},
    ActionInfo{ActionId::AskComplement, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Ask for what is missing"),
               "mail-queue", "D", Need::TicketAndRight},
    ActionInfo{ActionId::ReturnEscalation, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Back from level 3…"),
               "edit-undo", "Shift+E", Need::TicketAndRight},
    ActionInfo{ActionId::ReturnToLevel1, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Return to level 1…"),
               "mail-forward", "T", Need::TicketAndRight},
    ActionInfo{ActionId::Resolve, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Resolve…"), "dialog-ok-apply", "S",
               Need::TicketAndRight},
    ActionInfo{ActionId::Close, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Close the request"), "archive-insert",
               "C", Need::TicketAndRight},
    ActionInfo{ActionId::Reopen, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Reopen…"), "view-refresh", "O",
               Need::TicketAndRight},
    ActionInfo{ActionId::MarkRead, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Answer seen"), "mail-mark-read", "V",
               Need::TicketAndRight},
    ActionInfo{ActionId::Tag, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Tags…"), "tag", "G", Need::TicketAndRight},
    ActionInfo{ActionId::Link, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Link…"), "link", "L",
               Need::TicketAndRight},
    ActionInfo{ActionId::Merge, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Merge into…"), "merge", "F",
               Need::TicketAndRight},
    ActionInfo{ActionId::Unmerge, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Undo the merge"), "split", "Shift+F",
               Need::TicketAndRight},
    ActionInfo{ActionId::Split, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Split…"), "split", "Shift+S",
               Need::TicketAndRight},
    ActionInfo{ActionId::ShowPictures, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Open the screenshots"),
               "view-preview", "Space", Need::Ticket},
    ActionInfo{ActionId::Undo, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Undo"), "edit-undo", "Ctrl+Z",
               Need::Nothing},
    ActionInfo{ActionId::Find, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Search"), "edit-find", "Ctrl+F",
               Need::Nothing},
    ActionInfo{ActionId::FocusList, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Go to the list"),
               "view-list-details", "Ctrl+L", Need::Nothing},
    ActionInfo{ActionId::FocusTicket, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Go to the request"), "go-next",
               "Ctrl+D", Need::Ticket},
    ActionInfo{ActionId::Refresh, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Read again"), "view-refresh", "F5",
               Need::Nothing},
    ActionInfo{ActionId::ShowKeys, QT_TRANSLATE_NOOP("Helpdesk::Views::Actions", "Keys"), "help-contents", "F1",
               Need::Nothing},
};

bool isStateOneOf(const Domain::Ticket &ticket, std::initializer_list<Domain::State> states)
{
    return std::find(states.begin(), states.end(), ticket.state) != states.end();
}

} // namespace

bool isAvailable(ActionId id, const Domain::Ticket &ticket)
{
    using Domain::State;
    const bool merged = ticket.state == State::Merged;
    const bool open = Domain::isOpen(ticket.state);
    switch (id) {
    case ActionId::Qualify:
    case ActionId::Assign:
    case ActionId::TakeOver:
        return open;
    case ActionId::Escalate:
    case ActionId::ReturnToLevel1:
        return open
            && Domain::isAllowed(ticket.state, id == ActionId::Escalate ? State::Level3 : State::ReturnedLevel1);
    case ActionId::AskComplement:
        return open && !ticket.isComplete();
    case ActionId::ReturnEscalation:
        return ticket.state == State::Level3;
    case ActionId::Resolve:
        return open && Domain::isAllowed(ticket.state, State::Resolved);
    case ActionId::Close:
        return isStateOneOf(ticket, {State::Resolved, State::ReturnedLevel1})
            && Domain::isAllowed(ticket.state, State::Closed);
    case ActionId::Reopen:
        return !open && !merged && Domain::isAllowed(ticket.state, State::InProgress);
    case ActionId::MarkRead:
        return ticket.answerToRead;
    case ActionId::Unmerge:
        return merged;
    case ActionId::Reply:
    case ActionId::Note:
    case ActionId::Tag:
    case ActionId::Link:
    case ActionId::Merge:
    case ActionId::Split:
        return !merged;
    default:
        return true;
    }
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionInfo &info : actionTable) {
        auto *action = new QAction(QCoreApplication::translate("Helpdesk::Views::Actions", info.text), window);
        action->setShortcut(QKeySequence(QString::fromLatin1(info.key)));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setProperty("iconName", QString::fromLatin1(info.icon));
        action->setProperty("need", int(info.need));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, id = info.id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.emplace(info.id, action);
    }
    m_actions.at(ActionId::ShowKeys)->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    setTicket(nullptr, false);
    setCanUndo(false);
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionInfo &info : actionTable)
        actions.append(m_actions.at(info.id));
    return actions;
}

void Actions::setTicket(const Domain::Ticket *ticket, bool canWrite)
{
    for (const auto &[id, action] : m_actions) {
        const auto need = Need(action->property("need").toInt());
        if (need == Need::Nothing)
            continue;
        action->setEnabled(ticket && (need == Need::Ticket || canWrite) && isAvailable(id, *ticket));
    }
}

void Actions::setCanUndo(bool can)
{
    m_actions.at(ActionId::Undo)->setEnabled(can);
}

} // namespace Helpdesk::Views
