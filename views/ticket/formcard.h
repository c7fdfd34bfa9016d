// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/formfieldmodel.h"
#include "views/widgets/card.h"

class QAction;
class QGridLayout;

namespace Helpdesk::Views {

class Chip;
class KeyHintButton;
class SectionHeader;

/// The request form of a ticket: what was found, typed, or is missing.
class FormCard : public Card
{
    Q_OBJECT

public:
    FormCard(const QLocale &locale, QAction *askComplement, QWidget *parent = nullptr);
    void setForm(const Domain::RequestForm &form, std::optional<Domain::Nature> nature);
    [[nodiscard]] const Items::FormFieldModel &model() const { return m_model; }

private:
    void addRow(int row);
    Items::FormFieldModel m_model;
    SectionHeader *m_header;
    Chip *m_state;
    QGridLayout *m_grid;
    QWidget *m_rows;
    KeyHintButton *m_ask;
};

} // namespace Helpdesk::Views
