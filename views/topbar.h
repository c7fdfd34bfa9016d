// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actions.h"
#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Helpdesk::Views {

class IconLabel;

/// The top of the window: the desk's name, the search, and how up to date it is.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const QString &deskName, Actions &actions, QWidget *parent = nullptr);
    void setState(const QString &text, bool good);
    void setTitleWidth(int width); ///< so that the search stands over the list
    void setTheme(ThemeChoice choice);
    [[nodiscard]] QLineEdit &search() const { return *m_search; }

Q_SIGNALS:
    void themeChosen(Helpdesk::Views::ThemeChoice choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildMenu(Actions &actions);
    QLabel *m_title;
    QLineEdit *m_search;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QList<QAction *> m_themes;
};

} // namespace Helpdesk::Views
