// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formfieldmodel.h"

#include "items/wording.h"

namespace Helpdesk::Items {

const Domain::FormField &formField(const Domain::RequestForm &form, const QString &name)
{
    static const Domain::FormField none;
    if (name == u"guichet")
        return form.guichet;
    if (name == u"contact_person")
        return form.contactPerson;
    if (name == u"question")
        return form.question;
    if (name == u"occurred_at")
        return form.occurredAt;
    if (name == u"action")
        return form.action;
    if (name == u"contact")
        return form.contactPhone.isMissing() ? form.contactMail : form.contactPhone;
    return none;
}

QString sourceText(Domain::FieldSource source)
{
    switch (source) {
    case Domain::FieldSource::Found:
        //: Of a field: its value was found in the message
        return FormFieldModel::tr("found");
    case Domain::FieldSource::Typed:
        //: Of a field: its value was typed by an agent
        return FormFieldModel::tr("typed");
    case Domain::FieldSource::Missing:
        break;
    }
    //: Of a field: it is not in the message
    return FormFieldModel::tr("missing");
}

FormFieldModel::FormFieldModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
}

void FormFieldModel::setForm(const Domain::RequestForm &form, std::optional<Domain::Nature> nature)
{
    beginResetModel();
    m_rows.clear();
    m_missing = Domain::missingFields(form, nature);
    for (const QString &name : Domain::formFieldNames()) {
        const Domain::FormField &field = formField(form, name);
        const bool missing = m_missing.contains(name);
        if (field.isMissing() && !missing)
            continue;
        m_rows.append({name, Domain::formFieldLabel(name), formValueText(name, form, m_locale),
                       field.isMissing() ? Domain::FieldSource::Missing : field.source, field.span, missing});
    }
    const auto recognised = [this](const QString &name, const QString &label, const QStringList &values) {
        if (!values.isEmpty())
            m_rows.append({name, label, values.join(QStringLiteral(", ")), Domain::FieldSource::Found, {}, false});
    };
    recognised(QStringLiteral("anomaly_codes"), tr("Anomaly code"), form.anomalyCodes);
    recognised(QStringLiteral("registration_numbers"), tr("Registration number", "numéro unique of a housing request"),
               form.registrationNumbers);
    endResetModel();
}

int FormFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FormFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Label)
            return row.label;
        if (index.column() == Value)
            return row.value;
        return sourceText(row.missing ? Domain::FieldSource::Missing : row.source);
    case NameRole:
        return row.name;
    case SourceRole:
        return QVariant::fromValue(row.source);
    case SpanRole:
        return QVariant::fromValue(row.span);
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QVariant FormFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Field"), tr("Value"), tr("Where it comes from")};
    return titles.value(section);
}

} // namespace Helpdesk::Items
