// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace Helpdesk::Views {

/// A button with its key shown as a cap: [✎ Qualifier Q]. Follows an action where one is given.
class KeyHintButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyHintButton(QWidget *parent = nullptr);
    explicit KeyHintButton(QAction *action, QWidget *parent = nullptr);
    /// Takes text, icon, key, tool tip and state of the action; a click triggers it.
    void setAction(QAction *action);
    void setKeyHint(const QString &key);
    void setIconName(const QString &name);
    void setPrimary(bool primary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void describe();
    QAction *m_action = nullptr;
    QString m_key;
    QString m_iconName;
};

/// Draws a key cap with its right edge at `right`, centred on `centreY`; returns its width.
int drawKeyCap(QPainter &painter, int right, int centreY, const QString &key, const QColor &text, const QColor &ground,
               const QColor &line);
[[nodiscard]] int keyCapWidth(const QString &key);
/// A shortcut as it is printed on the keys: « Ctrl+↵ ».
[[nodiscard]] QString keyText(const QKeySequence &sequence);

} // namespace Helpdesk::Views
