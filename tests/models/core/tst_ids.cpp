// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

#include <QtTest>

using namespace Helpdesk;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOfOneSourceSortByTime()
    {
        ManualClock clock(QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
        RandomUidSource source(clock);
        Uid last;
        for (int i = 0; i < 1000; ++i) {
            if (i % 10 == 0)
                clock.advance(i % 30 == 0 ? -5 : 3);
            const Uid uid = source.next();
            QVERIFY(last < uid);
            last = uid;
        }
    }

    void textFormIsReadBack()
    {
        SequentialUidSource source(7);
        const Uid uid = source.next();
        QCOMPARE(Uid::fromString(uid.toString()), std::optional(uid));
        QCOMPARE(Uid::fromBytes(uid.toBytes()), std::optional(uid));
        QVERIFY(!Uid::fromString(u"0123"));
        QVERIFY(!Uid::fromString(u"zz000000000000000000000000000000"));
    }

    void derivedIdsAreTheSameEveryTimeAndDiffer()
    {
        SequentialUidSource source;
        const Uid uid = source.next();
        QCOMPARE(uid.derived(1), uid.derived(1));
        QVERIFY(uid.derived(1) != uid.derived(2));
        QVERIFY(uid.derived(1) != uid);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
