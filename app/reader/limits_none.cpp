// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits.h"

namespace Helpdesk::Reader {

/// Where the system has no such limits the client's kill timer and the bounds of each format remain.
bool applyLimits(qint64, int)
{
    return true;
}

} // namespace Helpdesk::Reader
