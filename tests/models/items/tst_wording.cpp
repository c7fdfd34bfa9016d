// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wording.h"

#include <QtTest>

using namespace Helpdesk;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAreShort_data();
    void agesAreShort();
    void dueTimes();
    void missingFieldsAreNamed();
    void sizes();
    void theTemplatesMarkIsNotRepeated();
};

void TestWording::agesAreShort_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(20) << QStringLiteral("now");
    QTest::newRow("minutes") << qint64(12 * 60) << QStringLiteral("12 min");
    QTest::newRow("hours") << qint64(65 * 60) << QStringLiteral("1 h 05");
    QTest::newRow("another day of the year") << qint64(86400 * 10) << QStringLiteral("1 June");
    QTest::newRow("a clock that is ahead") << qint64(-90) << QStringLiteral("now");
}

void TestWording::agesAreShort()
{
    QFETCH(qint64, secondsAgo);
    const QDateTime now = QDateTime(QDate(2026, 6, 11), QTime(15, 0), Qt::LocalTime).toUTC();
    QTEST(Items::ageText(now.addSecs(-secondsAgo), {now, QLocale::c()}), "text");
    const QString yesterday = Items::ageText(QDateTime(QDate(2026, 6, 10), QTime(17, 48)).toUTC(), {now, QLocale::c()});
    QCOMPARE(yesterday, QStringLiteral("yesterday 17:48"));
}

void TestWording::dueTimes()
{
    const QDateTime now(QDate(2026, 6, 11), QTime(15, 0), Qt::UTC);
    QCOMPARE(Items::dueText(now.addSecs(130 * 60), now), QStringLiteral("2 h 10 left"));
    QCOMPARE(Items::dueText(now.addSecs(-45 * 60), now), QStringLiteral("overdue by 45 min"));
    QCOMPARE(Items::dueText({}, now), QString());
}

void TestWording::missingFieldsAreNamed()
{
    QCOMPARE(Items::completenessText(0, {}), QStringLiteral("complete"));
    QCOMPARE(Items::completenessText(1, QStringLiteral("contact")), QStringLiteral("contact missing"));
    QVERIFY(Items::completenessText(2, QStringLiteral("contact")).contains(u'2'));
}

void TestWording::sizes()
{
    QCOMPARE(Items::sizeText(214'000, QLocale::c()), QStringLiteral("214 kB"));
    QCOMPARE(Items::sizeText(2'400'000, QLocale::c()), QStringLiteral("2.4 MB"));
}

void TestWording::theTemplatesMarkIsNotRepeated()
{
    QCOMPARE(Items::subjectText(QStringLiteral("[DEMANDE UNIQUE] problème sur l'attestation")),
             QStringLiteral("problème sur l'attestation"));
    QCOMPARE(Items::subjectText(QStringLiteral(" [Demande  unique] : question")), QStringLiteral("question"));
    QCOMPARE(Items::subjectText(QStringLiteral("TR: [DEMANDE UNIQUE] x")), QStringLiteral("TR: [DEMANDE UNIQUE] x"));
    QCOMPARE(Items::subjectText(QStringLiteral("[DEMANDE UNIQUE]")), QStringLiteral("[DEMANDE UNIQUE]"));
    QCOMPARE(Items::subjectText(QString()), QString());
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
