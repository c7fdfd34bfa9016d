// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

#include <climits>

class QPainter;

namespace Helpdesk::Views {

/// What a chip shows: a word, with an icon where it is a sign.
struct ChipText
{
    QString text;
    Sign sign = Sign::Neutral;
    QString icon; ///< Breeze name; empty: none
    bool operator==(const ChipText &) const = default;
};

/// The size of a chip drawn by drawChip, in the caption font.
[[nodiscard]] QSize chipSize(const ChipText &chip);
/// `width`: less than chipSize() cuts its word with « … ».
void drawChip(QPainter &painter, QPoint topLeft, const ChipText &chip, const Theme &theme, int width = INT_MAX);

/// A sign: a word (and an icon) on its ground. Hidden while its text is empty.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    void setChip(const ChipText &chip);
    [[nodiscard]] const ChipText &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

} // namespace Helpdesk::Views
