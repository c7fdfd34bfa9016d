// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobstore.h"
#include "store/countertable.h"
#include "store/ledgertable.h"
#include "store/ticketlist.h"
#include "storefixture.h"

#include <QRandomGenerator>

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

const QDateTime horizon = moment(86400);

template <typename E> std::optional<E> maybe(QRandomGenerator &random, int values)
{
    const int number = int(random.bounded(values + 1));
    return number == values ? std::optional<E>() : std::optional<E>(static_cast<E>(number));
}

void shake(QRandomGenerator &random, Ticket &ticket)
{
    static const QStringList owners{QString(), QStringLiteral("a.martin"), QStringLiteral("b.leroy")};
    static const QStringList territories{QString(), QStringLiteral("38"), QStringLiteral("IDF")};
    ticket.state = static_cast<State>(random.bounded(9));
    ticket.nature = maybe<Nature>(random, 3);
    ticket.owner = owners.at(random.bounded(3));
    ticket.territory = territories.at(random.bounded(3));
    ticket.answerToRead = random.bounded(4) == 0;
    ticket.dueAt = random.bounded(3) == 0 ? QDateTime() : moment(random.bounded(-100000, 400000));
    ticket.updatedAt = moment(random.bounded(100000));
    ticket.priority = maybe<Priority>(random, 4);
    ticket.escalation.reset();
    if (const auto party = maybe<Level3Party>(random, 3)) {
        ticket.escalation.emplace();
        ticket.escalation->party = *party;
    }
}

/// What the counts must be, told from the tickets themselves.
QHash<Queue, qint64> recount(const QList<Ticket> &tickets, const QString &login)
{
    QHash<Queue, qint64> counts;
    for (const Queue queue : allQueues())
        counts.insert(queue, 0);
    const auto add = [&](Queue queue, bool condition) { counts[queue] += condition ? 1 : 0; };
    for (const Ticket &ticket : tickets) {
        const bool open = isOpen(ticket.state);
        const bool level3 = ticket.state == State::Level3;
        const auto party
            = ticket.escalation ? std::optional<Level3Party>(ticket.escalation->party) : std::optional<Level3Party>();
        add(Queue::All, true);
        add(Queue::ToQualify, ticket.isToQualify());
        add(Queue::Mine, open && ticket.owner == login);
        add(Queue::Unassigned, open && ticket.owner.isEmpty());
        add(Queue::Replies, ticket.answerToRead);
        add(Queue::Due, open && ticket.dueAt.isValid() && ticket.dueAt <= horizon);
        add(Queue::Information, open && ticket.nature == Nature::Information);
        add(Queue::Evolution, open && ticket.nature == Nature::Evolution);
        add(Queue::Incident, open && ticket.nature == Nature::Incident);
        add(Queue::Level3, level3);
        add(Queue::Moa, level3 && party == Level3Party::Moa);
        add(Queue::Moe, level3 && party == Level3Party::Moe);
        add(Queue::Expert, level3 && party == Level3Party::Expert);
        add(Queue::Waiting, ticket.state == State::WaitingRequester);
        add(Queue::Returned, ticket.state == State::ReturnedLevel1);
        add(Queue::Resolved, ticket.state == State::Resolved);
        add(Queue::Closed, ticket.state == State::Closed);
    }
    return counts;
}

} // namespace

class TestCounterTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
    SequentialUidSource m_ids;

    void compare(const QList<Ticket> &tickets, const QString &login)
    {
        const auto counts = m_database->readNow(
            [&](Connection &connection) { return CounterTable(connection).counts(login, horizon); });
        VERIFY_OK(counts);
        const auto expected = recount(tickets, login);
        for (const Queue queue : allQueues())
            QVERIFY2(counts->of(queue) == expected.value(queue), qPrintable(key(queue)));
        for (const Queue queue : allQueues()) {
            ListQuery query;
            query.queue = queue;
            query.login = login;
            const auto listed
                = m_database->readNow([&](Connection &c) { return TicketList(c, horizon).count(query, 100000); });
            VERIFY_OK(listed);
            QVERIFY2(*listed == expected.value(queue), qPrintable(key(queue)));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void countsEqualARecountAfterRandomChanges()
    {
        QRandomGenerator random(20260302);
        QList<Ticket> tickets;
        for (int round = 0; round < 20; ++round) {
            QList<Ticket> changed;
            QSet<qsizetype> used;
            for (int i = 0; i < 100; ++i) {
                const qsizetype at = tickets.isEmpty() ? 0 : random.bounded(int(tickets.size()) + 40);
                if (at >= tickets.size()) {
                    tickets += sampleTicket(m_ids);
                    shake(random, tickets.last());
                    changed += tickets.last();
                    used.insert(tickets.size() - 1);
                } else if (!used.contains(at)) {
                    used.insert(at);
                    ++tickets[at].version;
                    shake(random, tickets[at]);
                    changed += tickets.at(at);
                }
            }
            VERIFY_OK(writeHeads(*m_database, changed));
            if (round % 5 == 4)
                compare(tickets, QStringLiteral("a.martin"));
        }
        compare(tickets, QStringLiteral("b.leroy"));
        QCOMPARE(m_database->readNow([](Connection &c) { return CounterTable(c).verify(); }).value(), QStringList());
        const auto cells = m_database->readNow([](Connection &c) { return CounterTable(c).cells(); });
        qint64 total = 0;
        for (const Cell &cell : *cells)
            total += cell.tickets;
        QCOMPARE(total, tickets.size());
        const auto owners = m_database->readNow([](Connection &c) { return CounterTable(c).openByOwner(); });
        QCOMPARE(owners->value(QStringLiteral("a.martin")),
                 recount(tickets, QStringLiteral("a.martin")).value(Queue::Mine));
    }

    void removedTicketsAreNotCounted()
    {
        QRandomGenerator random(7);
        QList<Ticket> tickets;
        for (int i = 0; i < 20; ++i) {
            tickets += sampleTicket(m_ids);
            shake(random, tickets.last());
        }
        VERIFY_OK(writeHeads(*m_database, tickets));
        VERIFY_OK(m_database->writeNow([](Connection &c) { return c.exec("DELETE FROM ticket WHERE number > 10"); }));
        compare(tickets.first(10), QStringLiteral("a.martin"));
    }

    void wrongCountsAreToldAndMended()
    {
        VERIFY_OK(writeHeads(*m_database, {sampleTicket(m_ids), sampleTicket(m_ids)}));
        VERIFY_OK(m_database->writeNow(
            [](Connection &c) { return c.exec("UPDATE queue_cell SET tickets=5; DELETE FROM territory_cell"); }));
        QCOMPARE(m_database->readNow([](Connection &c) { return CounterTable(c).verify(); })->size(), 2);
        VERIFY_OK(m_database->writeNow([](Connection &c) { return CounterTable(c).rebuild(); }));
        QCOMPARE(m_database->readNow([](Connection &c) { return CounterTable(c).verify(); }).value(), QStringList());
    }

    void theRegistersSumIsKept()
    {
        VERIFY_OK(m_database->writeNow([](Connection &c) -> Outcome {
            for (int i = 0; i < 9; ++i) {
                HELPDESK_TRY_ASSIGN(
                    const auto kept,
                    LedgerTable(c).keep({QStringLiteral("mbox:x"), QString::number(i)}, Sha256::of("a"), 1, moment()));
                LedgerEntry entry;
                entry.id = kept.id;
                entry.outcome = static_cast<MailOutcome>(i);
                HELPDESK_TRY(LedgerTable(c).settle(entry));
            }
            return {};
        }));
        const auto counts = m_database->readNow([](Connection &c) { return CounterTable(c).counts({}, horizon); });
        QCOMPARE(counts->ledger.received(), 9);
        QCOMPARE(counts->ledger.quarantine, 1);
    }
};

QTEST_GUILESS_MAIN(TestCounterTable)
#include "tst_countertable.moc"
