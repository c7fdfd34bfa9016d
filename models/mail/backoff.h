// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Helpdesk::Mail {

/// How long to wait before the next attempt: doubles from one second to five minutes, and spreads so that many
/// programs that lost the same server do not come back together. Pure: the caller waits, and brings the random number.
class Backoff
{
public:
    static constexpr std::chrono::milliseconds First{1'000};
    static constexpr std::chrono::milliseconds Most{300'000};

    /// `random` in [0, 1): the wait is between a half and the whole of the step, and never under `First`.
    [[nodiscard]] std::chrono::milliseconds next(double random);
    void reset(); ///< after success
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    std::chrono::milliseconds m_step = First;
    int m_attempts = 0;
};

} // namespace Helpdesk::Mail
