// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commitwatch.h"

namespace Helpdesk::Store {

Result<std::unique_ptr<CommitWatch>> CommitWatch::open(const ProfilePaths &paths)
{
    HELPDESK_TRY_ASSIGN(auto connection, Connection::open(paths.replica(), Connection::Access::ReadOnly));
    HELPDESK_TRY(connection->attach(paths.outbox(), QStringLiteral("outbox")));
    std::unique_ptr<CommitWatch> watch(new CommitWatch(std::move(connection)));
    HELPDESK_TRY(watch->changed());
    return watch;
}

Result<bool> CommitWatch::changed()
{
    HELPDESK_TRY_ASSIGN(const qint64 replica, m_connection->integer("PRAGMA main.data_version"));
    HELPDESK_TRY_ASSIGN(const qint64 outbox, m_connection->integer("PRAGMA outbox.data_version"));
    const bool isFirst = m_replica == 0 && m_outbox == 0;
    const bool isNew = replica != m_replica || outbox != m_outbox;
    m_replica = replica;
    m_outbox = outbox;
    return isNew && !isFirst;
}

} // namespace Helpdesk::Store
