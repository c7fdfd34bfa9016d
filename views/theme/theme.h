// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QPalette;
class QWidget;

namespace Helpdesk::Views {

/// A sign's text colour and the ground it stands on.
struct Tone
{
    QColor text;
    QColor ground;
};

/// The roles of the palette. Widgets name roles, never colours. One file per theme holds the values.
struct Theme
{
    QString name;
    bool dark = false;
    QColor window, sidebar, panel, line, text, secondText;
    Tone accent;
    QColor onAccent; ///< text of the main action, on accent.text
    Tone incident, evolution, information, overdue, done;
    QColor note, noteLine;
    QColor keyCap; ///< ground of key caps and neutral chips
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();

enum class ThemeChoice { System, Light, Dark };
/// The system's own palette decides for System, by the luminance of its window.
[[nodiscard]] const Theme &themeFor(ThemeChoice choice, const QPalette &systemPalette);
/// The theme that a widget is shown in, by the luminance of its palette.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// What a chip or a line says by colour; always with a word and an icon.
enum class Sign { Neutral, Accent, Incident, Evolution, Information, Overdue, Done };
[[nodiscard]] Tone toneOf(const Theme &theme, Sign sign);

/// Two roles that are drawn one on the other.
struct RolePair
{
    QString name;
    QColor text;
    QColor ground;
};
[[nodiscard]] QList<RolePair> textPairs(const Theme &theme);
/// WCAG contrast, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace Helpdesk::Views
