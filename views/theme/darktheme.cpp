// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

namespace Helpdesk::Views {

const Theme &darkTheme()
{
    static const Theme theme{
        .name = QStringLiteral("dark"),
        .dark = true,
        .window = QColor(0x1b1d22),
        .sidebar = QColor(0x202329),
        .panel = QColor(0x25282f),
        .line = QColor(0x3a3f49),
        .text = QColor(0xe9ebef),
        .secondText = QColor(0xa7aeba),
        .accent = {QColor(0x7fb0ff), QColor(0x2b3a55)},
        .onAccent = QColor(0x1b1d22),
        .incident = {QColor(0xff9a86), QColor(0x4a2620)},
        .evolution = {QColor(0xcba6ff), QColor(0x392a50)},
        .information = {QColor(0x7fd6d3), QColor(0x1d4142)},
        .overdue = {QColor(0xffc867), QColor(0x4a3815)},
        .done = {QColor(0x8fd8a5), QColor(0x1f3e29)},
        .note = QColor(0x3a3420),
        .noteLine = QColor(0x6b5c2a),
        .keyCap = QColor(0x1b1d22),
    };
    return theme;
}

} // namespace Helpdesk::Views
