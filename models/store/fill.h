// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <functional>

namespace Helpdesk::Store {

struct FillOptions
{
    qint64 tickets = 0;
    quint32 seed = 1;
    QDateTime until; ///< UTC; the newest ticket is of then
    QStringList owners; ///< logins that open tickets are given to
    std::function<bool(qint64 done)> progress; ///< false: Cancelled after the chunk
};

/// Synthetic tickets in French with bodies, the same for the same options; 2 % open. Adds to what is there, in
/// transactions of some 10,000. For Database::maintain.
[[nodiscard]] Outcome fill(Connection &connection, const FillOptions &options);

} // namespace Helpdesk::Store
