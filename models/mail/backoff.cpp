// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/backoff.h"

#include <algorithm>
#include <cmath>

namespace Helpdesk::Mail {

std::chrono::milliseconds Backoff::next(double random)
{
    const double half = double(m_step.count()) / 2;
    const std::chrono::milliseconds wait{std::llround(half + half * std::clamp(random, 0.0, 1.0))};
    m_step = std::min(m_step * 2, Most);
    ++m_attempts;
    return std::max(wait, First);
}

void Backoff::reset()
{
    m_step = First;
    m_attempts = 0;
}

} // namespace Helpdesk::Mail
