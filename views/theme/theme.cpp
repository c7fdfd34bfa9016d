// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QPalette>
#include <QWidget>

#include <cmath>

namespace Helpdesk::Views {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Theme &themeFor(ThemeChoice choice, const QPalette &systemPalette)
{
    if (choice == ThemeChoice::System)
        return isDark(systemPalette) ? darkTheme() : lightTheme();
    return choice == ThemeChoice::Dark ? darkTheme() : lightTheme();
}

const Theme &themeOf(const QWidget *widget)
{
    return widget && isDark(widget->palette()) ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto ground = [&](QPalette::ColorRole role, const QColor &color) { set(role, color, color); };
    ground(QPalette::Window, theme.window);
    ground(QPalette::Base, theme.panel);
    ground(QPalette::AlternateBase, theme.window);
    ground(QPalette::Button, theme.panel);
    ground(QPalette::ToolTipBase, theme.panel);
    ground(QPalette::ToolTipText, theme.text);
    ground(QPalette::Mid, theme.line);
    ground(QPalette::Midlight, theme.line);
    ground(QPalette::Dark, theme.line);
    ground(QPalette::Light, theme.panel);
    ground(QPalette::Shadow, theme.line);
    set(QPalette::WindowText, theme.text, theme.secondText);
    set(QPalette::Text, theme.text, theme.secondText);
    set(QPalette::ButtonText, theme.text, theme.secondText);
    ground(QPalette::PlaceholderText, theme.secondText);
    ground(QPalette::BrightText, theme.incident.text);
    ground(QPalette::Highlight, theme.accent.text);
    ground(QPalette::HighlightedText, theme.onAccent);
    ground(QPalette::Link, theme.accent.text);
    ground(QPalette::LinkVisited, theme.accent.text);
    return palette;
}

Tone toneOf(const Theme &theme, Sign sign)
{
    switch (sign) {
    case Sign::Accent:
        return theme.accent;
    case Sign::Incident:
        return theme.incident;
    case Sign::Evolution:
        return theme.evolution;
    case Sign::Information:
        return theme.information;
    case Sign::Overdue:
        return theme.overdue;
    case Sign::Done:
        return theme.done;
    case Sign::Neutral:
        break;
    }
    return {theme.secondText, theme.keyCap};
}

QList<RolePair> textPairs(const Theme &theme)
{
    QList<RolePair> pairs;
    const QList<RolePair> grounds{
        {QStringLiteral("window"), {}, theme.window}, {QStringLiteral("sidebar"), {}, theme.sidebar},
        {QStringLiteral("panel"), {}, theme.panel},   {QStringLiteral("accent ground"), {}, theme.accent.ground},
        {QStringLiteral("note"), {}, theme.note},     {QStringLiteral("key cap"), {}, theme.keyCap}};
    for (const RolePair &ground : grounds) {
        pairs.append({QStringLiteral("text on ") + ground.name, theme.text, ground.ground});
        pairs.append({QStringLiteral("second text on ") + ground.name, theme.secondText, ground.ground});
        pairs.append({QStringLiteral("overdue on ") + ground.name, theme.overdue.text, ground.ground});
    }
    for (const Sign sign :
         {Sign::Accent, Sign::Incident, Sign::Evolution, Sign::Information, Sign::Overdue, Sign::Done}) {
        const Tone tone = toneOf(theme, sign);
        pairs.append({QStringLiteral("sign %1 on its ground").arg(int(sign)), tone.text, tone.ground});
        pairs.append({QStringLiteral("sign %1 on panel").arg(int(sign)), tone.text, theme.panel});
        pairs.append({QStringLiteral("text on the ground of sign %1").arg(int(sign)), theme.text, tone.ground});
    }
    pairs.append({QStringLiteral("main action"), theme.onAccent, theme.accent.text});
    return pairs;
}

} // namespace Helpdesk::Views
