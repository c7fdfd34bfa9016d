// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fill.h"
#include "store/ticketlist.h"
#include "storefixture.h"

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

const QDateTime until(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QDateTime horizon = until.addDays(1);
constexpr int filled = 3000;

} // namespace

/// Over one filled profile: lists change nothing.
class TestTicketList : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;

    Result<QList<ListKey>> slice(const ListQuery &query, qint64 offset, int limit)
    {
        return m_database->readNow([&](Connection &c) { return TicketList(c, horizon).slice(query, offset, limit); });
    }
    Result<QList<ListKey>> page(const ListQuery &query, const std::optional<ListKey> &after, int limit)
    {
        return m_database->readNow([&](Connection &c) { return TicketList(c, horizon).page(query, after, limit); });
    }
    static ListQuery queryOf(Queue queue, SortKey sort = SortKey::Number, bool descending = true)
    {
        ListQuery query;
        query.queue = queue;
        query.sort = sort;
        query.descending = descending;
        query.login = QStringLiteral("a.martin");
        return query;
    }
    QList<TicketRow> rowsOf(const ListQuery &query)
    {
        const auto rows = m_database->readNow([&](Connection &c) -> Result<QList<TicketRow>> {
            TicketList list(c, horizon);
            HELPDESK_TRY_ASSIGN(const auto keys, list.slice(query, 0, filled));
            QList<qint64> ids;
            for (const ListKey &key : keys)
                ids += key.id;
            return list.rows(ids);
        });
        return rows.value_or(QList<TicketRow>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::open(sampleProfile(m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
        const FillOptions options{.tickets = filled,
                                  .seed = 3,
                                  .until = until,
                                  .owners = {QStringLiteral("a.martin"), QStringLiteral("b.leroy")},
                                  .progress = {}};
        VERIFY_OK(m_database->maintainNow([&](Connection &c) { return fill(c, options); }));
        // More of what is rare: every queue has tickets.
        VERIFY_OK(m_database->writeNow([](Connection &c) {
            return c.exec(
                "UPDATE ticket SET state=number % 9 WHERE number % 3 = 0; UPDATE ticket SET party=(number / 9) % 3 "
                "WHERE state=3;"
                "UPDATE ticket SET nature=NULL WHERE number % 7 = 0; UPDATE ticket SET due_at=updated_at "
                "WHERE number % 11 = 0");
        }));
    }

    void pagesByKeyEqualSlices_data()
    {
        QTest::addColumn<int>("queue");
        for (const Queue queue : allQueues())
            QTest::newRow(qPrintable(key(queue))) << int(queue);
    }

    void pagesByKeyEqualSlices()
    {
        QFETCH(int, queue);
        for (int sort = 0; sort <= int(SortKey::State); ++sort) {
            for (const bool descending : {true, false}) {
                const ListQuery query = queryOf(static_cast<Queue>(queue), static_cast<SortKey>(sort), descending);
                const auto whole = slice(query, 0, filled);
                VERIFY_OK(whole);
                QVERIFY(!whole->isEmpty());
                QList<ListKey> joined;
                std::optional<ListKey> after;
                for (;;) {
                    const auto next = page(query, after, 97);
                    VERIFY_OK(next);
                    joined += *next;
                    if (next->size() < 97)
                        break;
                    after = next->last();
                }
                QCOMPARE(joined, *whole);
                const auto middle = slice(query, whole->size() / 2, 5);
                QCOMPARE(*middle, whole->mid(whole->size() / 2, 5));
            }
        }
    }

    void rowsAreInTheAskedOrder_data()
    {
        QTest::addColumn<int>("sort");
        for (int sort = 0; sort <= int(SortKey::State); ++sort)
            QTest::newRow(qPrintable(key(static_cast<SortKey>(sort)))) << sort;
    }

    void rowsAreInTheAskedOrder()
    {
        QFETCH(int, sort);
        const SortKey sortKey = static_cast<SortKey>(sort);
        const QList<TicketRow> rows = rowsOf(queryOf(Queue::All, sortKey, false));
        QCOMPARE(rows.size(), filled);
        const auto inOrder = [&](const TicketRow &a, const TicketRow &b) {
            if (const auto x = a.sort.of(sortKey), y = b.sort.of(sortKey); x && y)
                return *x <= *y;
            if (sortKey == SortKey::Owner)
                return a.owner <= b.owner;
            if (sortKey == SortKey::Territory)
                return a.territory <= b.territory;
            return true; // folded texts: below
        };
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(inOrder(rows.at(i - 1), rows.at(i)));
    }

    void textsSortWithoutAccents()
    {
        const QList<TicketRow> rows = rowsOf(queryOf(Queue::All, SortKey::Requester, false));
        QStringList names;
        for (const TicketRow &row : rows) {
            if (names.isEmpty() || names.last() != row.requesterName)
                names += row.requesterName;
        }
        const auto place = [&](const QString &name) { return names.indexOf(name); };
        QVERIFY(place(QStringLiteral("Dupuis")) < place(QStringLiteral("Étienne")));
        QVERIFY(place(QStringLiteral("Étienne")) < place(QStringLiteral("Fabre")));
    }

    void fieldsNarrowAList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sql");
        QTest::newRow("open") << QStringLiteral("état:ouvert") << QStringLiteral("state < 4");
        QTest::newRow("closed") << QStringLiteral("état:closed") << QStringLiteral("state = 5");
        QTest::newRow("nature") << QStringLiteral("nature:incident") << QStringLiteral("nature = 2");
        QTest::newRow("territory") << QStringLiteral("territoire:38") << QStringLiteral("territory = '38'");
        QTest::newRow("owner") << QStringLiteral("agent:b.leroy") << QStringLiteral("owner = 'b.leroy'");
        QTest::newRow("open of an owner")
            << QStringLiteral("état:ouvert agent:b.leroy") << QStringLiteral("state < 4 AND owner = 'b.leroy'");
        QTest::newRow("dates") << QStringLiteral("avant:2024-06-01 après:2023-01-01")
                               << QStringLiteral("created_at < 1717192800000 AND created_at >= 1672527600000");
        QTest::newRow("several") << QStringLiteral("territoire:IDF nature:information état:closed")
                                 << QStringLiteral("territory = 'IDF' AND nature = 0 AND state = 5");
    }

    void fieldsNarrowAList()
    {
        QFETCH(QString, text);
        QFETCH(QString, sql);
        const ParsedFilter parsed = parseFilter(text);
        QCOMPARE(parsed.problems, QStringList());
        const auto expected = m_database->readNow(
            [&](Connection &c) { return c.integer("SELECT count(*) FROM ticket WHERE " + sql.toStdString()); });
        QVERIFY(*expected > 0);
        for (int sort = 0; sort <= int(SortKey::State); ++sort) {
            ListQuery query = queryOf(Queue::All, static_cast<SortKey>(sort));
            query.filter = parsed.filter;
            const auto found = slice(query, 0, filled);
            VERIFY_OK(found);
            QCOMPARE(found->size(), *expected);
        }
    }

    void guichetsAndRequestersAreFound()
    {
        const TicketRow any = rowsOf(queryOf(Queue::All)).at(100);
        for (const bool byGuichet : {true, false}) {
            ListQuery query = queryOf(Queue::All);
            (byGuichet ? query.filter.guichet : query.filter.requester)
                = byGuichet ? any.guichet.toLower() : any.requesterAddress;
            const QList<TicketRow> rows = rowsOf(query);
            QVERIFY(!rows.isEmpty());
            for (const TicketRow &row : rows)
                QVERIFY(byGuichet ? row.guichet == any.guichet : row.requesterAddress == any.requesterAddress);
        }
    }

    void aTicketTellsWhetherItIsInAList()
    {
        const ListQuery closed = queryOf(Queue::Closed, SortKey::Updated);
        const auto keys = slice(closed, 0, 10);
        VERIFY_OK(keys);
        const auto found
            = m_database->readNow([&](Connection &c) { return TicketList(c, horizon).keyOf(closed, keys->at(4).id); });
        QCOMPARE(found->value(), keys->at(4));
        const ListQuery open = queryOf(Queue::ToQualify, SortKey::Updated);
        const auto absent
            = m_database->readNow([&](Connection &c) { return TicketList(c, horizon).keyOf(open, keys->at(4).id); });
        QVERIFY(!absent->has_value());
        ListQuery words = queryOf(Queue::All);
        words.filter.words = {QStringLiteral("bonjour")};
        const auto matched
            = m_database->readNow([&](Connection &c) { return TicketList(c, horizon).keyOf(words, 17); });
        QCOMPARE(matched->value().id, 17);
    }

    void countsStopAtTheirCap()
    {
        const auto count = [&](qint64 cap) {
            return m_database
                ->readNow([&](Connection &c) { return TicketList(c, horizon).count(queryOf(Queue::All), cap); })
                .value();
        };
        QCOMPARE(count(1001), 1001);
        QCOMPARE(count(100000), filled);
    }

    void absentRowsAreLeftOut()
    {
        const auto rows = m_database->readNow([&](Connection &c) {
            return TicketList(c, horizon).rows({5, 999999, 3});
        });
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).number, 5);
        QCOMPARE(rows->at(1).number, 3);
    }
};

QTEST_GUILESS_MAIN(TestTicketList)
#include "tst_ticketlist.moc"
