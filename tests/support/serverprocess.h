// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace Helpdesk::Test {

/// A file of tests/support, for the scripts that stand there.
[[nodiscard]] QString supportFile(const QString &name);

/// Runs a program to its end. What it printed on stderr when it failed; empty: done.
[[nodiscard]] QString runToEnd(const QString &program, const QStringList &arguments,
                               const QStringList &environment = {});

/// Looks until it is so, at most `msecs`.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition, int msecs = 20'000);

[[nodiscard]] QByteArray fileContent(const QString &path);
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content);

} // namespace Helpdesk::Test
