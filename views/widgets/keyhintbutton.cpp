// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/keyhintbutton.h"

#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QAction>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionButton>

namespace Helpdesk::Views {

QString keyText(const QKeySequence &sequence)
{
    if (sequence.isEmpty())
        return {};
    const QKeyCombination keys = sequence[0];
    if (keys.key() != Qt::Key_Return && keys.key() != Qt::Key_Enter)
        return sequence.toString(QKeySequence::NativeText);
    const QString with
        = QKeySequence(QKeyCombination(keys.keyboardModifiers(), Qt::Key_A)).toString(QKeySequence::NativeText);
    return with.chopped(1) + QChar(0x21B5);
}

int keyCapWidth(const QString &key)
{
    const QFontMetrics metrics(typeFont(TypeSize::Caption));
    return std::max(metrics.horizontalAdvance(key) + scaled(10), scaled(20));
}

int drawKeyCap(QPainter &painter, int right, int centreY, const QString &key, const QColor &text, const QColor &ground,
               const QColor &line)
{
    const int width = keyCapWidth(key);
    const int height = scaled(18);
    const QRect rect(right - width, centreY - height / 2, width, height);
    drawPanel(painter, rect, ground, line, 4);
    painter.save();
    painter.setFont(typeFont(TypeSize::Caption));
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
    return width;
}

KeyHintButton::KeyHintButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyHintButton::KeyHintButton(QAction *action, QWidget *parent)
    : KeyHintButton(parent)
{
    setAction(action);
}

void KeyHintButton::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    connect(action, &QAction::changed, this, &KeyHintButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void KeyHintButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setToolTip(m_action->toolTip());
    m_iconName = m_action->property("iconName").toString();
    m_key = keyText(m_action->shortcut());
    describe();
}

void KeyHintButton::setKeyHint(const QString &key)
{
    m_key = key;
    describe();
}

void KeyHintButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyHintButton::setPrimary(bool primary)
{
    setProperty("primary", primary);
    update();
}

void KeyHintButton::describe()
{
    setAccessibleName(m_key.isEmpty() ? text() : tr("%1, key %2").arg(text(), m_key));
    updateGeometry();
    update();
}

QSize KeyHintButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(text()) + 2 * scaled(13);
    if (!m_iconName.isEmpty())
        width += scaled(16) + (text().isEmpty() ? 0 : gridStep);
    if (!m_key.isEmpty())
        width += keyCapWidth(m_key) + gridStep;
    return {width, scaled(36)};
}

void KeyHintButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool primary = property("primary").toBool() && isEnabled();
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const QColor ink = primary ? theme.onAccent : isEnabled() ? theme.text : theme.secondText;
    if (!isEnabled())
        painter.setOpacity(0.6);
    int x = scaled(13);
    const int middle = height() / 2;
    if (!m_iconName.isEmpty()) {
        const int side = scaled(16);
        painter.drawPixmap(x, middle - side / 2, themePixmap(m_iconName, ink, side, devicePixelRatioF()));
        x += side + gridStep;
    }
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (!m_key.isEmpty()) {
        QColor line = primary ? theme.onAccent : theme.line;
        if (primary)
            line.setAlphaF(0.55F);
        drawKeyCap(painter, width() - scaled(11), middle, m_key, primary ? theme.onAccent : theme.secondText,
                   primary ? Qt::transparent : theme.keyCap, line);
    }
}

} // namespace Helpdesk::Views
