// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Helpdesk::Services {

/// intake, queue, search, open, start.
[[nodiscard]] const QStringList &benchNames();
/// Runs a benchmark in this process on the profile (`intake` and `open` make one of their own in a throw-away folder)
/// and gives its figures: milliseconds as median and p95, rates in mails a second, ratios to a peer measured in the
/// same run. Blocks.
[[nodiscard]] Result<QJsonObject> runBench(const QString &name, const QString &profileDir);

} // namespace Helpdesk::Services
