// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/backoff.h"

#include <QTest>

using namespace Helpdesk::Mail;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsDoubleUpToFiveMinutes();
    void randomSpreadsWithinBounds();
    void successBeginsAgain();
};

void TestBackoff::waitsDoubleUpToFiveMinutes()
{
    Backoff backoff;
    QCOMPARE(backoff.next(1.0).count(), 1'000);
    QCOMPARE(backoff.next(1.0).count(), 2'000);
    QCOMPARE(backoff.next(1.0).count(), 4'000);
    for (int i = 0; i < 20; ++i)
        (void)backoff.next(0.5);
    QCOMPARE(backoff.next(1.0).count(), 300'000);
    QCOMPARE(backoff.attempts(), 24);
}

void TestBackoff::randomSpreadsWithinBounds()
{
    Backoff low;
    Backoff high;
    std::chrono::milliseconds step = 1s;
    for (int i = 0; i < 15; ++i, step = std::min<std::chrono::milliseconds>(step * 2, 5min)) {
        const auto least = low.next(0.0);
        const auto most = high.next(0.999);
        QVERIFY(least >= 1s);
        QVERIFY(least >= step / 2);
        QVERIFY(most <= step);
        QVERIFY(least <= most);
    }
}

void TestBackoff::successBeginsAgain()
{
    Backoff backoff;
    for (int i = 0; i < 5; ++i)
        (void)backoff.next(0.3);
    backoff.reset();
    QCOMPARE(backoff.attempts(), 0);
    QCOMPARE(backoff.next(1.0).count(), 1'000);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
