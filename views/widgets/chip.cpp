// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QFontMetrics>
#include <QPainter>

namespace Helpdesk::Views {

namespace {

int iconSide()
{
    return scaled(13);
}

} // namespace

QSize chipSize(const ChipText &chip)
{
    const QFontMetrics metrics(typeFont(TypeSize::Caption, true));
    const int icon = chip.icon.isEmpty() ? 0 : iconSide() + 4;
    return {metrics.horizontalAdvance(chip.text) + icon + 2 * scaled(7) + 1, metrics.height() + scaled(4)};
}

void drawChip(QPainter &painter, QPoint topLeft, const ChipText &chip, const Theme &theme, int width)
{
    const Tone tone = toneOf(theme, chip.sign);
    QRect rect(topLeft, chipSize(chip));
    const bool isCut = width < rect.width();
    rect.setWidth(std::min(rect.width(), width));
    drawPanel(painter, rect, tone.ground, Qt::transparent, cornerRadius - 1);
    QRect text = rect.adjusted(scaled(7), 0, -scaled(7), 0);
    if (!chip.icon.isEmpty()) {
        const int side = iconSide();
        painter.drawPixmap(text.left(), rect.center().y() - side / 2 + 1,
                           themePixmap(chip.icon, tone.text, side, painter.device()->devicePixelRatioF()));
        text.setLeft(text.left() + side + 4);
    }
    painter.save();
    painter.setFont(typeFont(TypeSize::Caption, true));
    painter.setPen(tone.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     isCut ? painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, text.width()) : chip.text);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::setChip(const ChipText &chip)
{
    if (chip == m_chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    setVisible(!chip.text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_chip);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, {0, 0}, m_chip, themeOf(this));
}

} // namespace Helpdesk::Views
