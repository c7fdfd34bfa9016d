// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/formcard.h"

#include "views/queues/ticketsigns.h"
#include "views/widgets/chip.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/sectionheader.h"
#include "views/widgets/tintedlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Helpdesk::Views {

using Items::FormFieldModel;

FormCard::FormCard(const QLocale &locale, QAction *askComplement, QWidget *parent)
    : Card(parent)
    , m_model(locale)
    , m_header(new SectionHeader(tr("Request form")))
    , m_state(new Chip)
    , m_grid(nullptr)
    , m_rows(nullptr)
    , m_ask(new KeyHintButton(askComplement))
{
    m_header->addAtEnd(m_state);
    column()->addWidget(m_header);
    column()->addWidget(m_ask, 0, Qt::AlignLeft);
    column()->addStretch(1);
}

void FormCard::setForm(const Domain::RequestForm &form, std::optional<Domain::Nature> nature)
{
    m_model.setForm(form, nature);
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(gridStep);
    m_grid->setColumnStretch(2, 1);
    for (int row = 0; row < m_model.rowCount(); ++row)
        addRow(row);
    column()->insertWidget(1, m_rows);
    const QStringList missing = m_model.missing();
    m_state->setChip(completenessChip(int(missing.size()), missing.value(0)));
    m_ask->setVisible(!missing.isEmpty() && m_ask->isEnabled());
}

void FormCard::addRow(int row)
{
    const QModelIndex index = m_model.index(row, FormFieldModel::Label);
    const bool missing = index.data(FormFieldModel::MissingRole).toBool();
    if (index.data(FormFieldModel::NameRole).toString() == u"question" && !missing)
        return; // the message beside says it whole
    const QString label = index.data().toString();
    const QString value = m_model.index(row, FormFieldModel::Value).data().toString();
    const QString source = m_model.index(row, FormFieldModel::Source).data().toString();
    m_grid->addWidget(missing ? new IconLabel(QStringLiteral("data-warning"), Ink::Overdue)
                              : new IconLabel(QStringLiteral("checkmark"), Ink::Done),
                      row, 0, Qt::AlignTop);
    auto *name = new TintedLabel(Ink::Second);
    name->setText(label);
    name->setWordWrap(true);
    name->setFixedWidth(scaled(112));
    m_grid->addWidget(name, row, 1, Qt::AlignTop);
    auto *text = new TintedLabel(missing ? Ink::Overdue : Ink::Text, TypeSize::Body, missing);
    text->setText(missing ? source : value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("%1: %2, %3", "a field, its value, where it comes from").arg(label, value, source));
    m_grid->addWidget(text, row, 2, Qt::AlignTop);
    if (!missing) {
        auto *from = new TintedLabel(Ink::Second, TypeSize::Small);
        from->setText(source);
        m_grid->addWidget(from, row, 3, Qt::AlignTop | Qt::AlignRight);
    }
}

} // namespace Helpdesk::Views
