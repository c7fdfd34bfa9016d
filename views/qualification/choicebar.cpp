// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/choicebar.h"

#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"
#include "views/widgets/keyhintbutton.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Helpdesk::Views {

namespace {

int air()
{
    return scaled(12);
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

ChoiceButton::ChoiceButton(const ChipText &chip, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(chip)
    , m_key(key)
{
    setCheckable(true);
    setText(chip.text);
    setAccessibleName(chip.text);
    setAttribute(Qt::WA_Hover);
    if (!key.isEmpty())
        setToolTip(tr("Key %1").arg(key));
}

QSize ChoiceButton::sizeHint() const
{
    const int word = m_chip.sign == Sign::Neutral
        ? QFontMetrics(typeFont(TypeSize::Body, true)).horizontalAdvance(m_chip.text)
        : chipSize(m_chip).width();
    const int key = m_key.isEmpty() ? 0 : keyCapWidth(m_key) + air();
    return {word + key + 2 * air(), scaled(m_chip.sign == Sign::Neutral ? 32 : 44)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor line = isChecked() || underMouse() ? theme.accent.text : theme.line;
    drawPanel(painter, rect(), isChecked() ? theme.accent.ground : theme.panel, line);
    if (isChecked()) // not by colour alone: a bar under the word as well
        painter.fillRect(QRect(air(), height() - 5, width() - 2 * air(), 2), theme.accent.text);
    if (m_chip.sign == Sign::Neutral) {
        painter.setFont(typeFont(TypeSize::Body, isChecked()));
        painter.setPen(isEnabled() ? theme.text : theme.secondText);
        painter.drawText(rect(), Qt::AlignCenter, m_chip.text);
    } else {
        drawChip(painter, {air(), (height() - chipSize(m_chip).height()) / 2}, m_chip, theme);
    }
    if (!m_key.isEmpty())
        drawKeyCap(painter, width() - air(), height() / 2, m_key, theme.secondText, theme.panel, theme.line);
    if (hasFocus())
        drawFocusRing(painter, rect(), theme);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (isArrow(event->key()))
        event->ignore(); // the bar's
    else
        QAbstractButton::keyPressEvent(event);
}

ChoiceBar::ChoiceBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int value) {
        keepOneStop();
        Q_EMIT chosenByUser(value);
    });
}

void ChoiceBar::setChoices(const QList<ChipText> &choices, const QStringList &keys)
{
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new ChoiceButton(choices.at(i), keys.value(i), this);
        button->setAccessibleDescription(
            tr("%1, %2 of %3", "a choice: its name and place").arg(accessibleName()).arg(i + 1).arg(choices.size()));
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
    keepOneStop();
}

void ChoiceBar::choose(int value)
{
    if (QAbstractButton *wanted = m_group->button(value)) {
        wanted->setChecked(true);
    } else {
        m_group->setExclusive(false);
        const auto buttons = m_group->buttons();
        for (QAbstractButton *each : buttons)
            each->setChecked(false);
        m_group->setExclusive(true);
    }
    keepOneStop();
}

void ChoiceBar::keepOneStop()
{
    const QAbstractButton *stop = m_group->button(std::max(0, chosen()));
    const auto buttons = m_group->buttons();
    for (QAbstractButton *each : buttons)
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

int ChoiceBar::chosen() const
{
    return m_group->checkedId();
}

QAbstractButton *ChoiceBar::button(int value) const
{
    return m_group->button(value);
}

QWidgetList ChoiceBar::buttons() const
{
    QWidgetList all;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *each : buttons)
        all.append(each);
    return all;
}

void ChoiceBar::focusChosen(Qt::FocusReason reason)
{
    if (QAbstractButton *target = m_group->button(std::max(0, chosen())))
        target->setFocus(reason);
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
    if (wanted < 0 || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return QWidget::keyPressEvent(event);
    choose(wanted);
    m_group->button(wanted)->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosenByUser(wanted);
}

} // namespace Helpdesk::Views
