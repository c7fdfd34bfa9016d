// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/choicebar.h"

#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"
#include "views/widgets/keyhintbutton.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Helpdesk::Views {

namespace {

constexpr int air = 12;

} // namespace

ChoiceButton::ChoiceButton(const ChipText &chip, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(chip)
    , m_key(key)
{
    setCheckable(true);
    setText(chip.text);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(chip.text);
    if (!key.isEmpty())
        setToolTip(tr("Key %1").arg(key));
}

QSize ChoiceButton::sizeHint() const
{
    const int word = m_chip.sign == Sign::Neutral
        ? QFontMetrics(typeFont(TypeSize::Body)).horizontalAdvance(m_chip.text)
        : chipSize(m_chip).width();
    const int key = m_key.isEmpty() ? 0 : keyCapWidth(m_key) + air;
    return {word + key + 2 * air, scaled(m_chip.sign == Sign::Neutral ? 32 : 44)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawPanel(painter, rect(), isChecked() ? theme.accent.ground : theme.panel,
              isChecked() ? theme.accent.text : theme.line);
    if (isChecked()) { // not by colour alone: a bar under the word as well
        painter.fillRect(QRect(air, height() - 4, width() - 2 * air, 2), theme.accent.text);
    }
    if (m_chip.sign == Sign::Neutral) {
        painter.setFont(typeFont(TypeSize::Body, isChecked()));
        painter.setPen(theme.text);
        painter.drawText(rect(), Qt::AlignCenter, m_chip.text);
    } else {
        drawChip(painter, {air, (height() - chipSize(m_chip).height()) / 2}, m_chip, theme);
    }
    if (!m_key.isEmpty())
        drawKeyCap(painter, width() - air, height() / 2, m_key, theme.secondText, theme.panel, theme.line);
    if (hasFocus())
        drawFocusRing(painter, rect(), theme);
}

ChoiceBar::ChoiceBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    setFocusPolicy(Qt::TabFocus);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBar::chosenByUser);
}

void ChoiceBar::setChoices(const QList<ChipText> &choices, const QStringList &keys)
{
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new ChoiceButton(choices.at(i), keys.value(i), this);
        button->setAccessibleDescription(accessibleName());
        button->setFocusPolicy(Qt::ClickFocus); // Tab stops once at the bar
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
}

void ChoiceBar::choose(int value)
{
    if (QAbstractButton *wanted = m_group->button(value)) {
        wanted->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *each : buttons)
        each->setChecked(false);
    m_group->setExclusive(true);
}

int ChoiceBar::chosen() const
{
    return m_group->checkedId();
}

QAbstractButton *ChoiceBar::button(int value) const
{
    return m_group->button(value);
}

void ChoiceBar::focusInEvent(QFocusEvent *event)
{
    if (QAbstractButton *target = m_group->button(std::max(0, chosen())))
        target->setFocus(event->reason());
}

void ChoiceBar::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_group->buttons().size());
    int wanted = -1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        wanted = std::min(chosen() + 1, count - 1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        wanted = std::max(chosen() - 1, 0);
    else if (event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + count)
        wanted = event->key() - Qt::Key_1;
    if (wanted < 0)
        return QWidget::keyPressEvent(event);
    choose(wanted);
    m_group->button(wanted)->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosenByUser(wanted);
}

} // namespace Helpdesk::Views
