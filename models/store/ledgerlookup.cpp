// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerlookup.h"

namespace Helpdesk::Store {

Result<bool> isKept(Connection &connection, const QString &messageId, qint64 size)
{
    if (messageId.isEmpty())
        return false;
    Statement row = connection.prepare("SELECT 1 FROM ledger INDEXED BY ledger_message_id "
                                       "WHERE message_id<>'' AND message_id=? AND size=?");
    return row.bindAll(messageId, size).step();
}

} // namespace Helpdesk::Store
