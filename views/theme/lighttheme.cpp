// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

namespace Helpdesk::Views {

const Theme &lightTheme()
{
    static const Theme theme{
        .name = QStringLiteral("light"),
        .dark = false,
        .window = QColor(0xf4f5f7),
        .sidebar = QColor(0xeceef2),
        .panel = QColor(0xffffff),
        .line = QColor(0xd9dde4),
        .text = QColor(0x1d2129),
        .secondText = QColor(0x59616e),
        .accent = {QColor(0x1f5fbf), QColor(0xe4edfb)},
        .onAccent = QColor(0xffffff),
        .incident = {QColor(0xa8321f), QColor(0xfbe9e5)},
        .evolution = {QColor(0x6a3da8), QColor(0xf0e8fa)},
        .information = {QColor(0x0b6b6b), QColor(0xe0f2f1)},
        .overdue = {QColor(0x8a5300), QColor(0xfdf0d8)},
        .done = {QColor(0x1c6b35), QColor(0xe3f3e7)},
        .note = QColor(0xfff8e1),
        .noteLine = QColor(0xe6cf8a),
        .keyCap = QColor(0xf4f5f7),
    };
    return theme;
}

} // namespace Helpdesk::Views
