// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"
#include "views/theme/typescale.h"

#include <QLabel>

namespace Helpdesk::Views {

enum class Ink { Text, Second, Accent, Overdue, Done };
[[nodiscard]] QColor inkOf(const Theme &theme, Ink ink);

/// A label in a role of the palette and a size of the scale; follows a change of theme. Plain text.
class TintedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TintedLabel(Ink ink, TypeSize size = TypeSize::Body, bool bold = false, QWidget *parent = nullptr);
    void setInk(Ink ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    Ink m_ink;
    bool m_tinting = false;
};

/// A Breeze icon in a role of the palette; follows a change of theme. Says nothing to a screen reader: a word stands
/// beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QString name, Ink ink = Ink::Second, int side = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_side;
};

} // namespace Helpdesk::Views
