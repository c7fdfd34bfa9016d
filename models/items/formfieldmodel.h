// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestform.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Helpdesk::Items {

/// The request form as rows: what is asked for a request of that nature, and what was given besides.
class FormFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, Source, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole, ///< "contact_person"; "anomaly_codes", "registration_numbers" for what was recognised
        SourceRole, ///< Domain::FieldSource
        SpanRole, ///< Domain::TextSpan, of a value that was found
        MissingRole, ///< bool: asked for, and not there
    };

    explicit FormFieldModel(const QLocale &locale, QObject *parent = nullptr);
    void setForm(const Domain::RequestForm &form, std::optional<Domain::Nature> nature);
    [[nodiscard]] QStringList missing() const { return m_missing; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name, label, value;
        Domain::FieldSource source = Domain::FieldSource::Missing;
        Domain::TextSpan span;
        bool missing = false;
    };
    QLocale m_locale;
    QList<Row> m_rows;
    QStringList m_missing;
};

/// The field that stands for a name: the one of mail and phone that is there, for "contact".
[[nodiscard]] const Domain::FormField &formField(const Domain::RequestForm &form, const QString &name);
/// « found », « typed », « missing ».
[[nodiscard]] QString sourceText(Domain::FieldSource source);

} // namespace Helpdesk::Items
