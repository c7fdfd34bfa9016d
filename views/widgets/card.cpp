// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Helpdesk::Views {

Card::Card(QWidget *parent, Ground ground)
    : QWidget(parent)
    , m_ground(ground)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(gridStep);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool note = m_ground == Ground::Note;
    drawPanel(painter, rect(), note ? theme.note : theme.panel, note ? theme.noteLine : theme.line);
}

} // namespace Helpdesk::Views
