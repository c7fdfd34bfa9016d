// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/requestformedit.h"

#include "items/formfieldmodel.h"
#include "views/qualification/formfieldedit.h"

#include <QGridLayout>
#include <QHash>
#include <QLineEdit>
#include <QRegularExpression>

namespace Helpdesk::Views {

namespace {

const auto dateField = QStringLiteral("occurred_at");
const auto contactField = QStringLiteral("contact");

/// Mail and phone stand in one line: « durand@example.fr, +33476000000 ».
QString contactText(const Domain::RequestForm &form)
{
    QStringList parts;
    for (const Domain::FormField *field : {&form.contactMail, &form.contactPhone})
        if (!field->isMissing())
            parts.append(field->value);
    return parts.join(QStringLiteral(", "));
}

bool isWrongDate(const FormFieldEdit &date)
{
    return date.isChanged() && !date.text().trimmed().isEmpty() && !occurredAtFromText(date.text());
}

} // namespace

RequestFormEdit::RequestFormEdit(QGridLayout *grid, QWidget *parent)
    : QObject(parent)
{
    const QHash<QString, QString> hints{{QStringLiteral("guichet"), tr("G1104")},
                                        {QStringLiteral("contact_person"), tr("Ms Durand")},
                                        {QStringLiteral("question"), tr("what is asked, in a sentence")},
                                        {dateField, tr("10/06/2013 14:20")},
                                        {QStringLiteral("action"), tr("the button that was clicked")},
                                        {contactField, tr("mail or phone")}};
    for (const QString &name : Domain::formFieldNames()) {
        auto *each = new FormFieldEdit(name, hints.value(name), grid, parent);
        connect(each, &FormFieldEdit::edited, this, &RequestFormEdit::edited);
        connect(each, &FormFieldEdit::entered, this, &RequestFormEdit::entered);
        m_fields.append(each);
    }
}

FormFieldEdit *RequestFormEdit::field(const QString &name) const
{
    for (FormFieldEdit *each : m_fields)
        if (each->name() == name)
            return each;
    return nullptr;
}

QWidgetList RequestFormEdit::editors() const
{
    QWidgetList editors;
    for (const FormFieldEdit *each : m_fields)
        editors.append(each->edit());
    return editors;
}

void RequestFormEdit::setForm(const Domain::RequestForm &form)
{
    m_form = form;
    for (FormFieldEdit *each : std::as_const(m_fields)) {
        const Domain::FormField &value = Items::formField(form, each->name());
        each->setField(value,
                       each->name() == dateField          ? occurredAtToText(value.value)
                           : each->name() == contactField ? contactText(form)
                                                          : value.value);
    }
}

Domain::RequestForm RequestFormEdit::form() const
{
    Domain::RequestForm form = m_form;
    form.guichet = field(QStringLiteral("guichet"))->field();
    form.contactPerson = field(QStringLiteral("contact_person"))->field();
    form.question = field(QStringLiteral("question"))->field();
    form.action = field(QStringLiteral("action"))->field();
    const FormFieldEdit *date = field(dateField);
    form.occurredAt = date->field();
    if (date->isChanged() && !form.occurredAt.isMissing())
        form.occurredAt = Domain::FormField::typed(occurredAtFromText(date->text()).value_or(QString()));
    takeContact(form);
    return form;
}

void RequestFormEdit::takeContact(Domain::RequestForm &form) const
{
    static const QRegularExpression mailWords(QStringLiteral("[^\\s,;]+@[^\\s,;]+"));
    const FormFieldEdit *contact = field(contactField);
    if (!contact->isChanged())
        return;
    QString rest = contact->text();
    const QString mail = mailWords.match(rest).captured();
    rest.remove(mail);
    static const QRegularExpression edges(QStringLiteral("^[\\s,;]+|[\\s,;]+$"));
    const auto take = [](Domain::FormField &into, const QString &value) {
        if (value != into.value) // what was found and still stands there stays found
            into = Domain::FormField::typed(value);
    };
    take(form.contactMail, mail);
    take(form.contactPhone, rest.remove(edges));
}

void RequestFormEdit::showNeeds(std::optional<Domain::Nature> nature)
{
    const QStringList missing = Domain::missingFields(form(), nature);
    for (FormFieldEdit *each : std::as_const(m_fields)) {
        QString wrong;
        if (each->name() == dateField && isWrongDate(*each))
            wrong = tr("write 10/06/2013 14:20");
        else if (each->name() == dateField && !each->text().trimmed().isEmpty() && missing.contains(dateField))
            wrong = tr("the hour is missing");
        each->setNeed(missing.contains(each->name()), wrong);
    }
}

std::optional<Error> RequestFormEdit::problem() const
{
    const FormFieldEdit *date = field(dateField);
    if (!isWrongDate(*date))
        return std::nullopt;
    return Error{ErrorCode::InvalidInput,
                 tr("« %1 » is not a date and time").arg(date->text().trimmed()),
                 {},
                 tr("Write it as 10/06/2013 14:20.")};
}

QWidget *RequestFormEdit::wrongEditor() const
{
    return problem() ? field(dateField)->edit() : nullptr;
}

QJsonObject RequestFormEdit::typed() const
{
    QJsonObject typed;
    for (const FormFieldEdit *each : m_fields)
        if (each->isChanged())
            typed.insert(each->name(), each->text());
    return typed;
}

void RequestFormEdit::restore(const QJsonObject &typed)
{
    for (FormFieldEdit *each : std::as_const(m_fields))
        if (typed.contains(each->name()))
            each->setText(typed[each->name()].toString());
}

} // namespace Helpdesk::Views
