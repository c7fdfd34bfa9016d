// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Helpdesk::Views {

/// A combo box that the wheel never changes, so that scrolling a page changes no value; Enter and Escape go on to the
/// dialog.
class QuietComboBox : public QComboBox
{
    Q_OBJECT

public:
    /// Open: arrows open the list instead of taking the next entry (where taking one does something at once).
    enum class Arrows { Choose, Open };
    explicit QuietComboBox(Arrows arrows, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Arrows m_arrows;
};

} // namespace Helpdesk::Views
