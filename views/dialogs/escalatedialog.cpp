// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogs.h"

#include "items/formfieldmodel.h"
#include "views/composer/writingedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace Helpdesk::Views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Views::EscalateDialog)
};

/// What level 3 needs to know: the question and the form, without who the requester is.
QString briefing(const Domain::Ticket &ticket, DeskState &state)
{
    QStringList lines{Words::tr("Good morning,"), QString(), Items::subjectText(ticket.subject), QString()};
    if (!ticket.form.question.isMissing())
        lines << ticket.form.question.value << QString();
    for (const QString &name : {QStringLiteral("occurred_at"), QStringLiteral("action"), QStringLiteral("guichet")}) {
        if (!Items::formField(ticket.form, name).isMissing())
            lines.append(
                Words::tr("%1: %2", "a field and its value")
                    .arg(Domain::formFieldLabel(name), Items::formValueText(name, ticket.form, state.locale())));
    }
    for (const QString &code : ticket.form.anomalyCodes)
        lines.append(Words::tr("Anomaly code: %1").arg(code));
    return lines.join(u'\n');
}

void fillContacts(QComboBox *contacts, const DeskState &state, Domain::Level3Party party)
{
    contacts->clear();
    for (const Domain::Level3Contact &contact : state.reference().level3) {
        if (contact.party == party)
            contacts->addItem(Domain::displayAddress({contact.name, contact.address}), contact.address);
    }
}

Domain::MailAddress chosenContact(const QComboBox *contacts, const DeskState &state)
{
    const QString text = contacts->currentText().trimmed();
    for (const Domain::Level3Contact &contact : state.reference().level3) {
        if (text == Domain::displayAddress({contact.name, contact.address})
            || text.compare(contact.address, Qt::CaseInsensitive) == 0)
            return {contact.name, contact.address};
    }
    return {QString(), text};
}

QList<std::pair<QCheckBox *, Domain::Attachment>> addFiles(OperationDialog *dialog,
                                                           const Domain::TicketAggregate &ticket)
{
    QList<std::pair<QCheckBox *, Domain::Attachment>> boxes;
    for (const Domain::Attachment &attachment : ticket.attachments) {
        if (attachment.inlinePart && attachment.size < 8'000)
            continue; // a logo
        auto *box = new QCheckBox(
            Words::tr("Join %1 (%2)").arg(attachment.name, Items::sizeText(attachment.size, dialog->state().locale())));
        dialog->addField({}, box);
        boxes.append({box, attachment});
    }
    if (!boxes.isEmpty())
        dialog->addAdvice(Words::tr("A screenshot can hold personal data: join only what level 3 needs."));
    return boxes;
}

} // namespace

OperationDialog *makeEscalateDialog(DeskState &state, const Domain::TicketAggregate &ticket, QWidget *parent)
{
    auto *dialog = new OperationDialog(state, ticket.head, Words::tr("Send to level 3"), Words::tr("Send"), parent);
    auto *party = new QComboBox;
    for (const Domain::Level3Party value : Domain::allParties)
        party->addItem(Domain::label(value), QVariant::fromValue(value));
    const Domain::Topic *topic = state.reference().topic(ticket.head.topic);
    party->setCurrentIndex(
        party->findData(QVariant::fromValue(topic && topic->party ? *topic->party : Domain::Level3Party::Moe)));
    auto *contact = new QComboBox;
    contact->setEditable(true);
    auto *reference = new QLineEdit;
    dialog->addField(Words::tr("Party"), party);
    dialog->addField(Words::tr("Whom to ask"), contact);
    dialog->addField(Words::tr("External reference (if there is one)"), reference);
    WritingEdit *text = dialog->addText(Words::tr("Message"), QStringLiteral("escalate"));
    const auto files = addFiles(dialog, ticket);
    const auto chosenParty = [party] { return party->currentData().value<Domain::Level3Party>(); };
    fillContacts(contact, state, chosenParty());
    QObject::connect(party, &QComboBox::currentIndexChanged, dialog,
                     [=, &state] { fillContacts(contact, state, chosenParty()); });
    dialog->propose(briefing(ticket.head, state));
    dialog->setOperation([=, &state]() -> Result<Domain::OperationKind> {
        Domain::Op::Escalate operation;
        operation.party = chosenParty();
        operation.contact = chosenContact(contact, state);
        operation.externalReference = reference->text().trimmed();
        operation.writing.text = text->toPlainText();
        for (const auto &[box, attachment] : files) {
            if (box->isChecked())
                operation.writing.attachments.append(attachment);
        }
        return Domain::OperationKind(operation);
    });
    text->setFocus();
    return dialog;
}

} // namespace Helpdesk::Views
