// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topbar.h"

#include "views/queues/searchedit.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace Helpdesk::Views {

TopBar::TopBar(const QString &deskName, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new TintedLabel(Ink::Text, TypeSize::Heading, true))
    , m_search(new SearchEdit(keyText(actions[ActionId::Find]->shortcut())))
    , m_stateIcon(new IconLabel(QStringLiteral("checkmark"), Ink::Done))
    , m_state(new TintedLabel(Ink::Second, TypeSize::Small))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 12, 8);
    line->setSpacing(gridStep);
    m_title->setText(tr("%1 support", "name of the desk, as in \"PND support\"").arg(deskName));
    line->addWidget(m_title);
    m_search->setMaximumWidth(scaled(560));
    m_search->setMinimumWidth(scaled(220));
    line->addWidget(m_search, 4);
    line->addStretch(1);
    line->addWidget(m_stateIcon);
    line->addWidget(m_state);
    line->addWidget(buildMenu(actions));
    setFixedHeight(scaled(48));
}

QWidget *TopBar::buildMenu(Actions &actions)
{
    auto *button = new KeyHintButton;
    button->setProperty("flat", true);
    button->setIconName(QStringLiteral("settings-configure"));
    button->setAccessibleName(tr("Settings of this window"));
    button->setToolTip(button->accessibleName());
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto addTheme = [&](const QString &text, ThemeChoice choice) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
        m_themes.append(action);
    };
    addTheme(tr("Theme of the system"), ThemeChoice::System);
    addTheme(tr("Light theme"), ThemeChoice::Light);
    addTheme(tr("Dark theme"), ThemeChoice::Dark);
    m_themes.constFirst()->setChecked(true);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Refresh]);
    menu->addAction(actions[ActionId::ShowKeys]);
    connect(button, &QPushButton::clicked, this, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height())));
    });
    return button;
}

void TopBar::setTheme(ThemeChoice choice)
{
    m_themes.at(int(choice))->setChecked(true);
}

void TopBar::setState(const QString &text, bool good)
{
    m_stateIcon->setIcon(good ? QStringLiteral("checkmark") : QStringLiteral("data-warning"),
                         good ? Ink::Done : Ink::Overdue);
    m_state->setText(text);
}

void TopBar::setTitleWidth(int width)
{
    m_title->setFixedWidth(std::max(width - 16, m_title->fontMetrics().horizontalAdvance(m_title->text())));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.sidebar);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace Helpdesk::Views
