// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/countertable.h"
#include "store/fill.h"
#include "store/ticketlist.h"
#include "storefixture.h"

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

class TestFill : public QObject
{
    Q_OBJECT

    static FillOptions options(qint64 tickets, quint32 seed)
    {
        return {.tickets = tickets,
                .seed = seed,
                .until = moment(),
                .owners = {QStringLiteral("a.martin")},
                .progress = {}};
    }
    static Result<TicketAggregate> ticket(Database &database, qint64 number)
    {
        return database.readNow([&](Connection &c) { return TicketTable(c).aggregate(number); });
    }

private Q_SLOTS:
    void whatIsFilledInIsSound()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        QList<qint64> steps;
        FillOptions wanted = options(12000, 1);
        wanted.progress = [&](qint64 done) {
            steps += done;
            return true;
        };
        VERIFY_OK((*database)->maintainNow([&](Connection &c) { return fill(c, wanted); }));
        QCOMPARE(steps, QList<qint64>({10000, 12000}));
        QCOMPARE((*database)->maintainNow([&](Connection &c) { return verifyStore(c, (*database)->blobs()); }).value(),
                 QStringList());
        const auto counts = (*database)->readNow(
            [](Connection &c) { return CounterTable(c).counts(QStringLiteral("a.martin"), moment()); });
        QCOMPARE(counts->of(Queue::All), 12000);
        const qint64 open = counts->of(Queue::ToQualify) + counts->of(Queue::Information) + counts->of(Queue::Evolution)
            + counts->of(Queue::Incident);
        QVERIFY(open > 150 && open < 350); // 2 %
        QVERIFY(counts->of(Queue::Mine) > 0 && counts->of(Queue::Due) > 0 && counts->of(Queue::Level3) > 0);
        ListQuery query;
        query.sort = SortKey::Number;
        query.filter.words = {QStringLiteral("dispatch")};
        const auto found
            = (*database)->readNow([&](Connection &c) { return TicketList(c, moment()).count(query, 100000); });
        QVERIFY(*found > 100);
        // Ordinary work goes on after it.
        SequentialUidSource ids;
        QCOMPARE(writeHeads(**database, {sampleTicket(ids)}).value(), QList<qint64>{12001});
    }

    void theSameSeedMakesTheSame()
    {
        TemporaryFolder folder;
        QList<TicketAggregate> seen;
        for (int i = 0; i < 3; ++i) {
            auto database = Database::open(folder.path(QString::number(i)), Database::Mode::Create);
            VERIFY_OK(database);
            VERIFY_OK((*database)->maintainNow([&](Connection &c) { return fill(c, options(50, i == 2 ? 9 : 4)); }));
            seen += ticket(**database, 25).value();
        }
        QCOMPARE(seen.at(0).head, seen.at(1).head);
        QCOMPARE(seen.at(0).messages, seen.at(1).messages);
        QVERIFY(seen.at(0).head.uid != seen.at(2).head.uid);
    }

    void itAddsToWhatIsThereAndCanBeStopped()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        VERIFY_OK((*database)->maintainNow([&](Connection &c) { return fill(c, options(100, 4)); }));
        VERIFY_OK((*database)->maintainNow([&](Connection &c) { return fill(c, options(100, 4)); }));
        FillOptions stopped = options(25000, 5);
        stopped.progress = [](qint64) { return false; };
        QCOMPARE((*database)->maintainNow([&](Connection &c) { return fill(c, stopped); }).error().code,
                 ErrorCode::Cancelled);
        const auto count = (*database)->readNow([](Connection &c) { return c.integer("SELECT count(*) FROM ticket"); });
        QCOMPARE(*count, 10200);
        QCOMPARE((*database)->maintainNow([&](Connection &c) { return verifyStore(c, (*database)->blobs()); }).value(),
                 QStringList());
    }

    void nothingToFillIsRefused()
    {
        TemporaryFolder folder;
        auto database = Database::open(sampleProfile(folder), Database::Mode::Create);
        VERIFY_OK(database);
        QCOMPARE((*database)->maintainNow([&](Connection &c) { return fill(c, options(0, 1)); }).error().code,
                 ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestFill)
#include "tst_fill.moc"
