// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/theme/typescale.h"
#include "views/widgets/tintedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Helpdesk::Views {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), Ink::Second, 32))
    , m_title(new TintedLabel(Ink::Text, TypeSize::Heading, true))
    , m_advice(new TintedLabel(Ink::Second, TypeSize::Body))
    , m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(gridStep);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_advice}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setTexts(const QString &icon, const QString &title, const QString &advice, const QString &button)
{
    m_icon->setIcon(icon, Ink::Second);
    m_title->setText(title);
    m_advice->setText(advice);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

} // namespace Helpdesk::Views
