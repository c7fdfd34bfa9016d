// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketcommands.h"

#include "services/ticketservice.h"
#include "views/composer/composer.h"
#include "views/dialogs/dialogs.h"
#include "views/ticket/ticketpage.h"

#include <QMenu>

#include <utility>

namespace Helpdesk::Views {

using Way = Undoable::Way;

TicketCommands::TicketCommands(DeskState &state, TicketPage &page, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_page(page)
    , m_window(window)
{
}

void TicketCommands::perform(ActionId id)
{
    if (!m_page.ticket())
        return;
    const Domain::Ticket &ticket = m_page.ticket()->head;
    switch (id) {
    case ActionId::Qualify:
        Q_EMIT qualifyRequested(ticket.number);
        break;
    case ActionId::Reply:
        m_page.composer().startReply();
        break;
    case ActionId::Note:
        m_page.composer().startNote();
        break;
    case ActionId::AskComplement:
        m_page.composer().startComplement();
        break;
    case ActionId::Assign:
        chooseOwner();
        break;
    case ActionId::TakeOver:
        submit(Domain::Op::Assign{m_state.desk().login()}, tr("The request is yours"), Way::Event);
        break;
    case ActionId::Close:
        submit(Domain::Op::Close{}, tr("Closed"), Way::Event);
        break;
    case ActionId::Unmerge:
        submit(Domain::Op::Unmerge{}, tr("The merge is undone"), Way::None);
        break;
    case ActionId::MarkRead:
        submit(Domain::Op::MarkRead{}, tr("Answer seen"), Way::None);
        break;
    case ActionId::ShowPictures:
        m_page.showPictures();
        break;
    default:
        openDialog(id);
        break;
    }
}

void TicketCommands::openDialog(ActionId id)
{
    OperationDialog *dialog = makeDialog(id, m_state, *m_page.ticket(), m_window);
    if (!dialog)
        return;
    connect(dialog, &OperationDialog::submitted, this,
            [this](const Services::Submission &submission, const Domain::OperationKind &operation) {
                const auto *resolve = std::get_if<Domain::Op::Resolve>(&operation);
                const bool undoable
                    = (resolve && !resolve->writing) || std::holds_alternative<Domain::Op::Tag>(operation);
                const bool merged = std::holds_alternative<Domain::Op::Merge>(operation);
                tellDone(Domain::label(submission.ticket.state), submission,
                         merged         ? Way::Merge
                             : undoable ? Way::Event
                                        : Way::None);
            });
    dialog->open();
}

void TicketCommands::submit(const Domain::OperationKind &operation, const QString &what, Undoable::Way way)
{
    m_state.take(m_state.desk().tickets().submit(m_page.ticket()->head.uid, operation), this,
                 [this, what, way](const Services::Submission &submission) { tellDone(what, submission, way); });
}

void TicketCommands::tellDone(const QString &what, const Services::Submission &submission, Undoable::Way way)
{
    m_undoable = {submission.event.isNull() ? Way::None : way, submission.ticket.uid, submission.event};
    QStringList parts{m_state.displayNumber(submission.ticket.number) + QStringLiteral(" · ") + what};
    parts += submission.notices;
    Q_EMIT done(parts.join(QStringLiteral(" · ")), canUndo());
}

void TicketCommands::undo()
{
    const Undoable undoable = std::exchange(m_undoable, {});
    switch (undoable.way) {
    case Way::None:
        return;
    case Way::Mail:
        return takeMailBack(undoable);
    case Way::Event:
    case Way::Merge:
        break;
    }
    const Domain::OperationKind operation = undoable.way == Way::Merge
        ? Domain::OperationKind(Domain::Op::Unmerge{})
        : Domain::OperationKind(Domain::Op::Undo{undoable.event});
    m_state.take(m_state.desk().tickets().submit(undoable.ticket, operation), this,
                 [this](const Services::Submission &submission) { tellDone(tr("Undone"), submission, Way::None); });
}

void TicketCommands::takeMailBack(const Undoable &undoable)
{
    m_state.take(m_state.desk().tickets().ticket(undoable.ticket), this,
                 [this, undoable](const Domain::TicketAggregate &ticket) {
                     for (const Domain::Event &event : ticket.events) {
                         const auto mail = Uid::fromString(event.details.value(u"mail").toString());
                         if (event.uid != undoable.event || !mail)
                             continue;
                         m_state.take(m_state.desk().tickets().takeBack(*mail), this, [this](const QString &) {
                             Q_EMIT done(tr("The mail is taken back; its text is a draft again"), false);
                             m_page.composer().reloadDraft();
                         });
                     }
                 });
}

void TicketCommands::chooseOwner()
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString owner = m_page.ticket()->head.owner;
    const QString me = m_state.desk().login();
    const auto add = [&](const QString &login, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(login == owner);
        connect(action, &QAction::triggered, this, [this, login] {
            submit(Domain::Op::Assign{login},
                   login.isEmpty() ? tr("No longer assigned") : tr("Assigned to %1").arg(m_state.agentName(login)),
                   Way::Event);
        });
        return action;
    };
    menu->setActiveAction(add(me, tr("Me (%1)").arg(m_state.agentName(me))));
    menu->addSeparator();
    for (const Domain::Agent &agent : m_state.reference().agents) {
        if (agent.active && agent.login != me)
            add(agent.login, agent.name.isEmpty() ? agent.login : agent.name);
    }
    menu->addSeparator();
    add({}, tr("Nobody"));
    QWidget *button = m_page.assignButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace Helpdesk::Views
