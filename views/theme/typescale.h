// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Helpdesk::Views {

/// The type scale: 11 / 13 / 15 / 20 pixels at 100 % text, in the system's font. Small is 12 where text runs in lines.
enum class TypeSize { Caption, Small, Body, Heading, Title };

/// A font of the scale. The application font's pixel size is what 100 % is measured on: 13 pixels.
[[nodiscard]] QFont typeFont(TypeSize size, bool bold = false);
/// How much larger than 100 % text is: 1 to 2.
[[nodiscard]] double textScale();
/// Makes the application font that everything is measured on. `scale`: 1 is 100 %.
void applyTextScale(double scale);
/// Pixels at 100 % text, scaled with it.
[[nodiscard]] int scaled(int pixels);

/// The grid: everything stands on multiples of 8, halves where it is tight.
inline constexpr int gridStep = 8;
inline constexpr int cornerRadius = 6;

} // namespace Helpdesk::Views
