// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Helpdesk::Views {

class IconLabel;

/// Says why there is nothing, and what to do next; with a button where a click does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setTexts(const QString &icon, const QString &title, const QString &advice, const QString &button = {});

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace Helpdesk::Views
