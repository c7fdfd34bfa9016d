// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace Helpdesk::Test {

/// How many times a crash test kills its program: HELPDESK_CRASH_KILLS, else a hundred.
[[nodiscard]] int wantedKills();

/// Runs this very program again with other arguments and kills it after a random time (SIGKILL, no clean-up of any
/// kind).
class KilledProcess
{
public:
    enum class End { Killed, Done, Failed };
    explicit KilledProcess(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }
    /// Killed after 1 to `mostMsecs` (a little more each time, so that a slow machine comes to the end too), unless it
    /// ends before.
    [[nodiscard]] End run(int mostMsecs);
    [[nodiscard]] int kills() const { return m_kills; }

private:
    QStringList m_arguments;
    std::mt19937 m_random{20130612};
    int m_kills = 0;
};

} // namespace Helpdesk::Test
