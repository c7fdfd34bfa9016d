// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace Helpdesk::Views {

/// A Breeze icon by its name ("mail-reply-sender"), drawn in one colour of the palette, sharp at any size.
/// Empty where the icon theme is not installed.
[[nodiscard]] QIcon themeIcon(const QString &name, const QColor &color);
[[nodiscard]] QPixmap themePixmap(const QString &name, const QColor &color, int size, double devicePixelRatio);

} // namespace Helpdesk::Views
