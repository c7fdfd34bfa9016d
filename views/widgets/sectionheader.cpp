// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sectionheader.h"

#include "views/theme/typescale.h"
#include "views/widgets/tintedlabel.h"

#include <QHBoxLayout>

namespace Helpdesk::Views {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new TintedLabel(Ink::Text, TypeSize::Body, true))
    , m_detail(new TintedLabel(Ink::Second, TypeSize::Body))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gridStep);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_detail);
    m_layout->addStretch(1);
    setTitle(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void SectionHeader::addAtEnd(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace Helpdesk::Views
