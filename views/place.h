// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/theme/theme.h"

#include <QList>
#include <QSize>

namespace Helpdesk::Views {

/// Where one was in the window: kept in "window.json" of the profile, so that the next start goes on there.
struct Place
{
    QSize size{1440, 900};
    bool maximized = false;
    QList<int> columns{232, 430, 778}; ///< sidebar, list, ticket
    QString queue = QStringLiteral("to_qualify");
    qint64 ticket = 0;
    ThemeChoice theme = ThemeChoice::System;

    /// The columns in a window of that width: in a narrower one the sidebar and the list give way first.
    [[nodiscard]] QList<int> columnsFor(int width) const;
    /// What was kept; the defaults where there is nothing, or it cannot be read.
    [[nodiscard]] static Place load(const QString &profileDir);
    [[nodiscard]] Outcome save(const QString &profileDir) const;
    bool operator==(const Place &) const = default;
};

} // namespace Helpdesk::Views
