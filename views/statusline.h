// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

class QLabel;

namespace Helpdesk::Views {

class IconLabel;
class KeyHintButton;

/// One line over the bottom of the window: what was done, with « Undo »; or what failed, why, and what to do. It moves
/// nothing; a message leaves after some seconds, an error stays until it is closed.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(QAction *undo, QWidget *over);
    void tell(const QString &message, bool canUndo = false);
    void tellError(const Error &error);
    [[nodiscard]] QString text() const;

    static constexpr int shownFor = 15'000; ///< ms, a message

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    void settle();
    QTimer *m_timer;
    IconLabel *m_icon;
    QLabel *m_text;
    KeyHintButton *m_undo;
};

} // namespace Helpdesk::Views
