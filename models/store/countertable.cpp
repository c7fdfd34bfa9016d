// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/countertable.h"

#include "domain/outgoingmail.h"
#include "store/ledgertable.h"
#include "store/storeerror.h"

#include <array>

namespace Helpdesk::Store {

using namespace Domain;

namespace {

const char *const queueCells
    = "SELECT state, ifnull(nature, -1), iif(state = 3, ifnull(party, -1), -1), iif(state < 4, owner, ''), "
      "count(*) FROM ticket GROUP BY 1, 2, 3, 4";
const char *const territoryCells
    = "SELECT territory, state, ifnull(nature, -1), iif(state = 3, ifnull(party, -1), -1), count(*) "
      "FROM ticket GROUP BY 1, 2, 3, 4";

struct QueueCell
{
    State state;
    qint64 nature, party; ///< -1: none
    QString owner;
    qint64 tickets;
};

void addOpen(QHash<Queue, qint64> &queues, const QueueCell &cell, const QString &login)
{
    static constexpr std::array natures{Queue::Information, Queue::Evolution, Queue::Incident};
    static constexpr std::array parties{Queue::Moa, Queue::Moe, Queue::Expert};
    queues[cell.nature < 0 ? Queue::ToQualify : natures.at(size_t(cell.nature))] += cell.tickets;
    if (cell.owner.isEmpty())
        queues[Queue::Unassigned] += cell.tickets;
    if (cell.owner == login)
        queues[Queue::Mine] += cell.tickets;
    if (cell.state == State::WaitingRequester)
        queues[Queue::Waiting] += cell.tickets;
    if (cell.state != State::Level3)
        return;
    queues[Queue::Level3] += cell.tickets;
    if (cell.party >= 0)
        queues[parties.at(size_t(cell.party))] += cell.tickets;
}

void add(QHash<Queue, qint64> &queues, const QueueCell &cell, const QString &login)
{
    queues[Queue::All] += cell.tickets;
    if (isOpen(cell.state))
        addOpen(queues, cell, login);
    else if (cell.state == State::Resolved)
        queues[Queue::Resolved] += cell.tickets;
    else if (cell.state == State::Closed)
        queues[Queue::Closed] += cell.tickets;
    else if (cell.state == State::ReturnedLevel1)
        queues[Queue::Returned] += cell.tickets;
}

Result<qint64> differing(Connection &connection, const std::string &kept, const std::string &counted)
{
    return connection.integer("SELECT (SELECT count(*) FROM (" + kept + " EXCEPT " + counted
                              + ")) + (SELECT count(*) FROM (SELECT * FROM (" + counted + ") EXCEPT " + kept + "))");
}

} // namespace

Result<Counts> CounterTable::counts(const QString &login, const QDateTime &dueHorizon)
{
    Counts counts;
    for (const Queue queue : allQueues())
        counts.queues.insert(queue, 0);
    Statement cells
        = m_connection.prepare("SELECT state, nature, party, owner, tickets FROM queue_cell WHERE tickets > 0");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, cells.step());
        if (!row)
            break;
        add(counts.queues, {cells.value<State>(0), cells.integer(1), cells.integer(2), cells.text(3), cells.integer(4)},
            login);
    }
    HELPDESK_TRY_ASSIGN(counts.queues[Queue::Replies],
                        m_connection.integer("SELECT value FROM counter WHERE name='answers_to_read'"));
    HELPDESK_TRY_ASSIGN(
        counts.queues[Queue::Due],
        m_connection.integer("SELECT count(*) FROM ticket INDEXED BY ticket_open_due WHERE state < 4 AND due_at <= ?",
                             dueHorizon.toMSecsSinceEpoch()));
    HELPDESK_TRY_ASSIGN(counts.ledger, LedgerTable(m_connection).sum());
    const auto mails = [&](DeliveryState state) {
        return m_connection.integer("SELECT count(*) FROM outgoing INDEXED BY outgoing_state WHERE state=?", state);
    };
    HELPDESK_TRY_ASSIGN(counts.uncertain, mails(DeliveryState::Uncertain));
    HELPDESK_TRY_ASSIGN(counts.refused, mails(DeliveryState::Refused));
    HELPDESK_TRY_ASSIGN(const qint64 queued, mails(DeliveryState::Queued));
    HELPDESK_TRY_ASSIGN(const qint64 sending, mails(DeliveryState::Sending));
    counts.waitingToLeave = queued + sending;
    return counts;
}

Result<QList<Cell>> CounterTable::cells()
{
    QList<Cell> list;
    Statement rows
        = m_connection.prepare("SELECT territory, state, nature, party, tickets FROM territory_cell WHERE tickets > 0");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return list;
        Cell cell{rows.text(0), rows.value<State>(1), {}, {}, rows.integer(4)};
        if (rows.integer(2) >= 0)
            cell.nature = rows.value<Nature>(2);
        if (rows.integer(3) >= 0)
            cell.party = rows.value<Level3Party>(3);
        list.append(cell);
    }
}

Result<QHash<QString, qint64>> CounterTable::openByOwner()
{
    QHash<QString, qint64> owners;
    Statement rows = m_connection.prepare(
        "SELECT owner, sum(tickets) FROM queue_cell WHERE state < 4 GROUP BY owner HAVING sum(tickets) > 0");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return owners;
        owners.insert(rows.text(0), rows.integer(1));
    }
}

Result<QStringList> CounterTable::verify()
{
    QStringList differences;
    const auto compare = [&](const QString &name, const std::string &kept, const std::string &counted) -> Outcome {
        HELPDESK_TRY_ASSIGN(const qint64 count, differing(m_connection, kept, counted));
        if (count > 0)
            differences += tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Counters: %1 of %2 differ"))
                               .arg(QString::number(count), name);
        return {};
    };
    HELPDESK_TRY(compare(QStringLiteral("queue_cell"),
                         "SELECT state, nature, party, owner, tickets FROM queue_cell WHERE tickets <> 0", queueCells));
    HELPDESK_TRY(compare(QStringLiteral("territory_cell"),
                         "SELECT territory, state, nature, party, tickets FROM territory_cell WHERE tickets <> 0",
                         territoryCells));
    HELPDESK_TRY(compare(QStringLiteral("answers_to_read"), "SELECT value FROM counter WHERE name='answers_to_read'",
                         "SELECT count(*) FROM ticket WHERE answer_to_read = 1"));
    HELPDESK_TRY(compare(QStringLiteral("ledger_cell"), "SELECT outcome, mails FROM ledger_cell WHERE mails <> 0",
                         "SELECT outcome, count(*) FROM ledger GROUP BY outcome"));
    return differences;
}

Outcome CounterTable::rebuild()
{
    HELPDESK_TRY(
        m_connection.exec("DELETE FROM queue_cell; DELETE FROM territory_cell; UPDATE ledger_cell SET mails = 0;"));
    HELPDESK_TRY(m_connection.exec(QByteArray("INSERT INTO queue_cell ") + queueCells));
    HELPDESK_TRY(m_connection.exec(QByteArray("INSERT INTO territory_cell ") + territoryCells));
    HELPDESK_TRY(m_connection.exec("UPDATE counter SET value = (SELECT count(*) FROM ticket WHERE answer_to_read = 1) "
                                   "WHERE name = 'answers_to_read'"));
    return m_connection.exec(
        "UPDATE ledger_cell SET mails = (SELECT count(*) FROM ledger WHERE ledger.outcome = ledger_cell.outcome)");
}

} // namespace Helpdesk::Store
