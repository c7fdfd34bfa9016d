// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "store/connection.h"

namespace Helpdesk::Store {

/// One table that administration keeps. The key is the address (normalized), the code or the login. In the caller's
/// transaction.
template <typename Entry> class ReferenceTable
{
public:
    explicit ReferenceTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<QList<Entry>> list(); ///< by key
    [[nodiscard]] Result<std::optional<Entry>> find(const QString &key);
    [[nodiscard]] Outcome upsert(const Entry &entry); ///< InvalidInput: an empty key
    [[nodiscard]] Result<bool> remove(const QString &key); ///< false: it was not there
    [[nodiscard]] Outcome replaceAll(const QList<Entry> &entries);

private:
    Connection &m_connection;
};

using WhiteListTable = ReferenceTable<Domain::WhiteListEntry>;
using Level3Table = ReferenceTable<Domain::Level3Contact>;
using TerritoryTable = ReferenceTable<Domain::Territory>;
using GuichetTable = ReferenceTable<Domain::Guichet>;
using TopicTable = ReferenceTable<Domain::Topic>;
using TemplateTable = ReferenceTable<Domain::ReplyTemplate>;
using AgentTable = ReferenceTable<Domain::Agent>;

extern template class ReferenceTable<Domain::WhiteListEntry>;
extern template class ReferenceTable<Domain::Level3Contact>;
extern template class ReferenceTable<Domain::Territory>;
extern template class ReferenceTable<Domain::Guichet>;
extern template class ReferenceTable<Domain::Topic>;
extern template class ReferenceTable<Domain::ReplyTemplate>;
extern template class ReferenceTable<Domain::Agent>;

/// The entry of an address or alias (compared normalized), whatever its dates.
[[nodiscard]] Result<std::optional<Domain::WhiteListEntry>> whiteListEntry(Connection &connection,
                                                                           const QString &address);

} // namespace Helpdesk::Store
