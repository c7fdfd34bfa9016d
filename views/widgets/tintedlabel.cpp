// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tintedlabel.h"

#include "views/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace Helpdesk::Views {

QColor inkOf(const Theme &theme, Ink ink)
{
    switch (ink) {
    case Ink::Second:
        return theme.secondText;
    case Ink::Accent:
        return theme.accent.text;
    case Ink::Overdue:
        return theme.overdue.text;
    case Ink::Done:
        return theme.done.text;
    case Ink::Text:
        break;
    }
    return theme.text;
}

TintedLabel::TintedLabel(Ink ink, TypeSize size, bool bold, QWidget *parent)
    : QLabel(parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(size, bold));
    tint();
}

void TintedLabel::setInk(Ink ink)
{
    m_ink = ink;
    tint();
}

void TintedLabel::tint()
{
    m_tinting = true;
    QPalette own;
    own.setColor(QPalette::WindowText, inkOf(themeOf(parentWidget() ? parentWidget() : this), m_ink));
    setPalette(own);
    m_tinting = false;
}

void TintedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) && !m_tinting)
        tint();
}

IconLabel::IconLabel(QString name, Ink ink, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_ink(ink)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, themePixmap(m_name, inkOf(themeOf(this), m_ink), scaled(m_side), devicePixelRatioF()));
}

} // namespace Helpdesk::Views
