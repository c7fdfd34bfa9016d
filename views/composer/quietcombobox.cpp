// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/quietcombobox.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace Helpdesk::Views {

QuietComboBox::QuietComboBox(Arrows arrows, QWidget *parent)
    : QComboBox(parent)
    , m_arrows(arrows)
{
    setFocusPolicy(Qt::StrongFocus);
}

void QuietComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void QuietComboBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        event->ignore();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_arrows == Arrows::Open)
            return showPopup();
        break;
    default:
        break;
    }
    QComboBox::keyPressEvent(event);
}

} // namespace Helpdesk::Views
