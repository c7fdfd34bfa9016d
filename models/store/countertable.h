// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/queue.h"
#include "store/connection.h"

#include <QHash>

namespace Helpdesk::Store {

struct Counts
{
    QHash<Domain::Queue, qint64> queues; ///< every queue
    Domain::LedgerSum ledger; ///< quarantine and set aside among them
    qint64 uncertain = 0, refused = 0, waitingToLeave = 0; ///< outgoing mail
    [[nodiscard]] qint64 of(Domain::Queue queue) const { return queues.value(queue); }
};

/// A count of tickets, for figures.
struct Cell
{
    QString territory;
    Domain::State state = Domain::State::New;
    std::optional<Domain::Nature> nature;
    std::optional<Domain::Level3Party> party; ///< while at level 3
    qint64 tickets = 0;
    bool operator==(const Cell &) const = default;
};

/// Counts kept by the transaction that changes a ticket, never by a scan.
class CounterTable
{
public:
    explicit CounterTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<Counts> counts(const QString &login, const QDateTime &dueHorizon);
    [[nodiscard]] Result<QList<Cell>> cells();
    /// Open tickets by owner ("" : nobody).
    [[nodiscard]] Result<QHash<QString, qint64>> openByOwner();
    /// Compares the kept counts with the tables: each difference as a line. For `verify`.
    [[nodiscard]] Result<QStringList> verify();
    /// Counts everything anew.
    [[nodiscard]] Outcome rebuild();

private:
    Connection &m_connection;
};

} // namespace Helpdesk::Store
