// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linkbutton.h"

#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QPainter>

namespace Helpdesk::Views {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(typeFont(TypeSize::Small));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int LinkButton::iconWidth() const
{
    return m_iconName.isEmpty() ? 0 : scaled(16) + 4;
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + iconWidth() + 4, fontMetrics().height() + gridStep};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(120)), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor ink = underMouse() && isEnabled() ? theme.accent.text : theme.secondText;
    if (!m_iconName.isEmpty()) {
        const int side = scaled(16);
        painter.drawPixmap(0, (height() - side) / 2, themePixmap(m_iconName, ink, side, devicePixelRatioF()));
    }
    painter.setFont(font());
    painter.setPen(ink);
    const QRect place = rect().adjusted(iconWidth(), 0, 0, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (hasFocus())
        drawFocusRing(painter, rect(), theme, 4);
}

} // namespace Helpdesk::Views
