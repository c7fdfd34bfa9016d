// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogs.h"
#include "views/dialogs/ticketnumberedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace Helpdesk::Views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Views::StructureDialogs)
};

} // namespace

OperationDialog *makeMergeDialog(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog
        = new OperationDialog(state, ticket, Words::tr("Merge into another request"), Words::tr("Merge"), parent);
    auto *number = new TicketNumberEdit(state);
    dialog->addField(Words::tr("Request that stays"), number);
    dialog->addAdvice(Words::tr("Answers will go on there. A merge can be undone exactly."));
    dialog->setOperation([number]() -> Result<Domain::OperationKind> {
        HELPDESK_TRY_ASSIGN(const Domain::Ticket other, number->result());
        return Domain::OperationKind(Domain::Op::Merge{other.uid});
    });
    number->setFocus();
    return dialog;
}

OperationDialog *makeLinkDialog(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog = new OperationDialog(state, ticket, Words::tr("Link to another request"), Words::tr("Link"), parent);
    auto *number = new TicketNumberEdit(state);
    auto *kind = new QComboBox;
    for (const Domain::LinkKind value :
         {Domain::LinkKind::Related, Domain::LinkKind::Duplicate, Domain::LinkKind::CommonIncident})
        kind->addItem(Domain::label(value), QVariant::fromValue(value));
    dialog->addField(Words::tr("Other request"), number);
    dialog->addField(Words::tr("Kind of link"), kind);
    dialog->setOperation([number, kind]() -> Result<Domain::OperationKind> {
        HELPDESK_TRY_ASSIGN(const Domain::Ticket other, number->result());
        return Domain::OperationKind(Domain::Op::Link{other.uid, kind->currentData().value<Domain::LinkKind>()});
    });
    number->setFocus();
    return dialog;
}

OperationDialog *makeSplitDialog(DeskState &state, const Domain::TicketAggregate &ticket, QWidget *parent)
{
    auto *dialog
        = new OperationDialog(state, ticket.head, Words::tr("Split into a new request"), Words::tr("Split"), parent);
    auto *subject = new QLineEdit(Items::subjectText(ticket.head.subject));
    dialog->addField(Words::tr("Subject of the new request"), subject);
    dialog->addAdvice(Words::tr("Messages that go there:"));
    QList<std::pair<QCheckBox *, Uid>> boxes;
    for (const Domain::Message &message : ticket.messages) {
        auto *box = new QCheckBox(Items::dayAndTimeText(message.at, state.moment()) + QStringLiteral(" · ")
                                  + Domain::label(message.kind) + QStringLiteral(" · ")
                                  + message.text.left(200).simplified().left(40));
        dialog->addField({}, box);
        boxes.append({box, message.uid});
    }
    dialog->setOperation([=]() -> Result<Domain::OperationKind> {
        Domain::Op::Split operation;
        operation.subject = subject->text().trimmed();
        for (const auto &[box, uid] : boxes) {
            if (box->isChecked())
                operation.messages.append(uid);
        }
        return Domain::OperationKind(operation);
    });
    subject->setFocus();
    return dialog;
}

OperationDialog *makeTagDialog(DeskState &state, const Domain::Ticket &ticket, QWidget *parent)
{
    auto *dialog = new OperationDialog(state, ticket, Words::tr("Tags"), Words::tr("Keep"), parent);
    auto *tags = new QLineEdit(ticket.tags.join(QStringLiteral(", ")));
    dialog->addField(Words::tr("Tags, separated by commas"), tags);
    dialog->setOperation([tags, before = ticket.tags]() -> Result<Domain::OperationKind> {
        QStringList wanted;
        for (const QString &tag : tags->text().split(u',', Qt::SkipEmptyParts)) {
            if (const QString simple = tag.simplified(); !simple.isEmpty() && !wanted.contains(simple))
                wanted.append(simple);
        }
        Domain::Op::Tag operation;
        for (const QString &tag : std::as_const(wanted)) {
            if (!before.contains(tag))
                operation.add.append(tag);
        }
        for (const QString &tag : before) {
            if (!wanted.contains(tag))
                operation.remove.append(tag);
        }
        return Domain::OperationKind(operation);
    });
    tags->setFocus();
    return dialog;
}

} // namespace Helpdesk::Views
