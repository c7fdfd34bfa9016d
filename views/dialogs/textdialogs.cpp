// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/writingedit.h"
#include "views/dialogs/dialogs.h"

#include <QCoreApplication>

namespace Helpdesk::Views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Views::TextDialogs)
};

Domain::Writing writing(const WritingEdit *text)
{
    Domain::Writing result;
    result.text = text->toPlainText();
    return result;
}

/// The canned answer of the ticket's topic, where it has one.
void proposeTopicAnswer(OperationDialog *dialog)
{
    const Domain::Topic *topic = dialog->state().reference().topic(dialog->ticket().topic);
    if (!topic || topic->templateCode.isEmpty())
        return;
    dialog->state().take(dialog->state().desk().reference().filledTemplate(topic->templateCode, dialog->ticket().uid),
                         dialog, [dialog](const Domain::ReplyTemplate &filled) { dialog->propose(filled.body); });
}

OperationDialog *makeReturnEscalation(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog
        = new OperationDialog(state, ticket, Words::tr("Back from level 3"), Words::tr("Take it back"), parent);
    const WritingEdit *text
        = dialog->addText(Words::tr("What came of it (internal note)"), QStringLiteral("return-escalation"));
    dialog->setOperation([text]() -> Result<Domain::OperationKind> {
        return Domain::OperationKind(Domain::Op::ReturnEscalation{text->toPlainText()});
    });
    return dialog;
}

OperationDialog *makeReturnToLevel1(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog = new OperationDialog(state, ticket, Words::tr("Return to level 1"), Words::tr("Return"), parent);
    const WritingEdit *text
        = dialog->addText(Words::tr("Answer that the manager may give"), QStringLiteral("return-level1"));
    dialog->setOperation([text]() -> Result<Domain::OperationKind> {
        return Domain::OperationKind(Domain::Op::ReturnToLevel1{writing(text)});
    });
    proposeTopicAnswer(dialog);
    return dialog;
}

OperationDialog *makeResolve(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog = new OperationDialog(state, ticket, Words::tr("Resolve"), Words::tr("Resolve"), parent);
    const WritingEdit *text = dialog->addText(
        Words::tr("Answer to %1 (left empty: no mail is sent)").arg(Items::nameOf(ticket.requester.mail)),
        QStringLiteral("resolve"));
    dialog->setOperation([text]() -> Result<Domain::OperationKind> {
        Domain::Op::Resolve operation;
        if (!text->toPlainText().trimmed().isEmpty())
            operation.writing = writing(text);
        return Domain::OperationKind(operation);
    });
    return dialog;
}

OperationDialog *makeReopen(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog = new OperationDialog(state, ticket, Words::tr("Reopen"), Words::tr("Reopen"), parent);
    const WritingEdit *text = dialog->addText(Words::tr("Why"), QStringLiteral("reopen"));
    dialog->setOperation([text]() -> Result<Domain::OperationKind> {
        return Domain::OperationKind(Domain::Op::Reopen{text->toPlainText().trimmed()});
    });
    return dialog;
}

} // namespace

OperationDialog *makeDialog(ActionId id, DeskState &state, const Domain::TicketAggregate &ticket, QWidget *parent)
{
    switch (id) {
    case ActionId::Escalate:
        return makeEscalateDialog(state, ticket, parent);
    case ActionId::ReturnEscalation:
        return makeReturnEscalation(state, ticket.head, parent);
    case ActionId::ReturnToLevel1:
        return makeReturnToLevel1(state, ticket.head, parent);
    case ActionId::Resolve:
        return makeResolve(state, ticket.head, parent);
    case ActionId::Reopen:
        return makeReopen(state, ticket.head, parent);
    case ActionId::Merge:
        return makeMergeDialog(state, ticket.head, parent);
    case ActionId::Link:
        return makeLinkDialog(state, ticket.head, parent);
    case ActionId::Split:
        return makeSplitDialog(state, ticket, parent);
    case ActionId::Tag:
        return makeTagDialog(state, ticket.head, parent);
    default:
        return nullptr;
    }
}

} // namespace Helpdesk::Views
