// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/profile.h"

#include <memory>

namespace Helpdesk::Store {

/// Tells whether another program has committed since the last look, beside a profile opened for reading. One thread.
class CommitWatch
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CommitWatch>> open(const ProfilePaths &paths);
    [[nodiscard]] Result<bool> changed(); ///< false at the first look

private:
    explicit CommitWatch(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }
    std::unique_ptr<Connection> m_connection;
    qint64 m_replica = 0, m_outbox = 0;
};

} // namespace Helpdesk::Store
