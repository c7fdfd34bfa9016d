// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestform.h"

#include <QObject>

class QGridLayout;
class QLineEdit;

namespace Helpdesk::Views {

class TintedLabel;

/// One line of the request form: label, editor, and « found », « typed » or « missing » beside it.
class FormFieldEdit : public QObject
{
    Q_OBJECT

public:
    /// Adds itself as the next row of the grid. `name`: a field name of the form.
    FormFieldEdit(const QString &name, const QString &placeholder, QGridLayout *grid, QWidget *parent);
    void setField(const Domain::FormField &field, const QString &shown);
    /// The field as it stands: what was found stays found while its text is not changed.
    [[nodiscard]] Domain::FormField field() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< as if typed
    /// Whether the field must be there, and what is wrong with what is typed (empty: nothing).
    void setNeed(bool needed, const QString &problem);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString said() const; ///< what stands beside it
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void edited();
    void entered(const QString &name); ///< the editor has the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_name;
    QString m_shown; ///< how the found value is written in the editor
    Domain::FormField m_found;
    QLineEdit *m_edit;
    TintedLabel *m_source;
};

/// « 10/06/2013 14:20 », « 10/06/2013 à 14h20 » → "2013-06-10T14:20"; a date alone → "2013-06-10"; nothing for anything
/// else.
[[nodiscard]] std::optional<QString> occurredAtFromText(const QString &text);
[[nodiscard]] QString occurredAtToText(const QString &value);

} // namespace Helpdesk::Views
