// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/theme/theme.h"

#include <QSize>
#include <QStringList>

namespace Helpdesk::Desktop {

/// What the command line of the client asks for.
struct Options
{
    QString profile; ///< folder
    bool demo = false;
    bool help = false;
    QString picture; ///< file; empty: a window for a person
    std::optional<Views::ThemeChoice> theme;
    QSize size; ///< empty: as it was left
    double textScale = 1;
    QString queue; ///< key; empty: as it was left
    qint64 ticket = 0; ///< 0: as it was left
};

[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace Helpdesk::Desktop
