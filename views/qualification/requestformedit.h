// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/requestform.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;

namespace Helpdesk::Views {

class FormFieldEdit;

/// The lines of the request form in a grid: what was found, what is typed, what is missing.
class RequestFormEdit : public QObject
{
    Q_OBJECT

public:
    /// Adds its lines to the grid; its editors are children of `parent`.
    RequestFormEdit(QGridLayout *grid, QWidget *parent);
    void setForm(const Domain::RequestForm &form);
    /// The form as it stands; a date that is none counts as missing.
    [[nodiscard]] Domain::RequestForm form() const;
    /// Says beside each line whether it is found, typed, missing or wrong.
    void showNeeds(std::optional<Domain::Nature> nature);
    /// What is typed and cannot be taken; the editor to go to is wrongEditor().
    [[nodiscard]] std::optional<Error> problem() const;
    [[nodiscard]] QWidget *wrongEditor() const;
    /// What was changed by hand, by field name; restore() puts it back.
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    [[nodiscard]] QWidgetList editors() const;
    [[nodiscard]] FormFieldEdit *field(const QString &name) const;

Q_SIGNALS:
    void edited();
    void entered(const QString &name);

private:
    void takeContact(Domain::RequestForm &form) const;
    Domain::RequestForm m_form;
    QList<FormFieldEdit *> m_fields;
};

} // namespace Helpdesk::Views
