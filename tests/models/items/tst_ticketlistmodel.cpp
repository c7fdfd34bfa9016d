// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketlistmodel.h"
#include "scriptedsource.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using Items::TicketListModel;

namespace {

TicketListModel::Lookups plainLookups()
{
    const auto same = [](const QString &code) { return code; };
    return {same, same, [](qint64 number) { return Domain::displayNumber(number); },
            [] {
                return Items::Moment{QDateTime(QDate(2026, 6, 11), QTime(9, 0), Qt::UTC), QLocale::c()};
            }};
}

struct Bench
{
    ScriptedSource source;
    TicketListModel model{source, plainLookups()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Bench(int count = 0)
    {
        for (qint64 number = 1; number <= count; ++number)
            source.tickets.insert(
                {number,
                 ScriptedSource::makeRow(number, 1000 + number, QStringLiteral("subject %1").arg(number % 97))});
    }
    void settle()
    {
        do
            QCoreApplication::processEvents();
        while (source.answerNext());
        QCoreApplication::processEvents();
    }
    void show(Domain::SortKey sort = Domain::SortKey::Updated, bool descending = true)
    {
        Domain::ListQuery query;
        query.sort = sort;
        query.descending = descending;
        model.setQuery(query);
        settle();
    }
    /// Changes a ticket and tells it as the store does.
    Store::RowChange change(qint64 number, const std::function<void(Store::TicketRow &)> &edit)
    {
        Store::RowChange told{number, {}, std::nullopt, std::nullopt};
        if (const auto it = source.tickets.find(number); it != source.tickets.end())
            told.before = it->second.sort;
        auto &row = source.tickets[number];
        row.number = row.sort.number = number;
        edit(row);
        told.after = row.sort;
        return told;
    }
    QString shown() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(QString::number(model.numberAt(row)));
        return lines.join(u' ');
    }
    QString expected() const
    {
        QStringList lines;
        for (const auto &key : source.all(model.query()))
            lines.append(QString::number(key.id));
        return lines.join(u' ');
    }
};

} // namespace

class TestTicketListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageIsShownBeforeTheRest();
    void rowsAreReadForWhatIsInSight();
    void textsOfARow();
    void aChangedTicketMovesWithItsSelection();
    void anUnchangedKeyOnlyRepaints();
    void randomChangesEndAsAFreshList_data();
    void randomChangesEndAsAFreshList();
    void changesWhilePagesComeAreNotLost();
    void anAnswerOfAFormerQueryIsDropped();
    void manyChangesAtOnceKeepTheSelection();
    void aFailureIsToldAndARefreshReadsAgain();
};

void TestTicketListModel::firstPageIsShownBeforeTheRest()
{
    Bench bench(TicketListModel::firstPage + 50);
    QSignalSpy shown(&bench.model, &TicketListModel::queryShown);
    bench.model.setQuery({});
    QVERIFY(bench.source.answerNext());
    QCoreApplication::processEvents();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(bench.model.rowCount(), TicketListModel::firstPage);
    QVERIFY(bench.model.isLoading());
    bench.settle();
    QVERIFY(bench.model.isComplete());
    QCOMPARE(bench.model.rowCount(), TicketListModel::firstPage + 50);
    QCOMPARE(bench.shown(), bench.expected());
}

void TestTicketListModel::rowsAreReadForWhatIsInSight()
{
    Bench bench(1000);
    bench.show();
    const int questions = bench.source.rowQuestions;
    const QModelIndex first = bench.model.index(20, TicketListModel::Subject);
    QVERIFY(!first.data().isValid());
    QVERIFY(!first.data(TicketListModel::RowRole).isValid());
    QCOMPARE(first.data(TicketListModel::NumberRole).toLongLong(), 980);
    for (int row = 20; row < 32; ++row)
        bench.model.index(row, TicketListModel::Subject).data();
    QSignalSpy changed(&bench.model, &TicketListModel::dataChanged);
    bench.settle();
    QCOMPARE(bench.source.rowQuestions, questions + 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(first.data().toString(), bench.source.tickets.at(980).subject);
    QVERIFY(bench.model.cached(980));
    QVERIFY(!bench.model.cached(500));
}

void TestTicketListModel::textsOfARow()
{
    Bench bench;
    Store::TicketRow row = ScriptedSource::makeRow(123, 5, QStringLiteral("problem with the certificate"));
    row.state = Domain::State::Level3;
    row.party = Domain::Level3Party::Moe;
    row.nature = Domain::Nature::Incident;
    row.territory = QStringLiteral("38");
    row.guichet = QStringLiteral("G1104");
    row.contactPerson = QStringLiteral("M. Durand");
    row.missingCount = 1;
    row.firstMissing = QStringLiteral("contact");
    row.attachments = 2;
    row.dueAt = QDateTime(QDate(2026, 6, 11), QTime(6, 50), Qt::UTC);
    bench.source.tickets.insert({123, row});
    bench.show();
    bench.model.index(0, 0).data();
    bench.settle();
    const QString summary = bench.model.index(0, 0).data().toString();
    for (const QString &part : {QStringLiteral("PND-000123"), QStringLiteral("problem with the certificate"),
                                QStringLiteral("G1104 · M. Durand · 38"), QStringLiteral("overdue by 2 h 10"),
                                QStringLiteral("contact missing")})
        QVERIFY2(summary.contains(part), qPrintable(summary));
    QCOMPARE(bench.model.index(0, TicketListModel::Due).data(TicketListModel::OverdueRole).toBool(), true);
    QCOMPARE(bench.model.headerData(TicketListModel::Subject, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Subject"));
}

void TestTicketListModel::aChangedTicketMovesWithItsSelection()
{
    Bench bench(20);
    bench.show();
    const QPersistentModelIndex selected = bench.model.index(10, 0);
    const qint64 number = bench.model.numberAt(10);
    QSignalSpy moved(&bench.model, &TicketListModel::rowsMoved);
    QSignalSpy reset(&bench.model, &TicketListModel::modelReset);
    Store::ChangeSet changes;
    changes.add(bench.change(number, [](auto &row) { row.sort.updated = 9999; }));
    bench.model.applyChanges(changes);
    bench.settle();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(selected.row(), 0);
    QCOMPARE(bench.model.numberAt(selected.row()), number);
    QCOMPARE(bench.shown(), bench.expected());
}

void TestTicketListModel::anUnchangedKeyOnlyRepaints()
{
    Bench bench(5);
    bench.show(Domain::SortKey::Number);
    bench.model.index(2, TicketListModel::Subject).data();
    bench.settle();
    QSignalSpy changed(&bench.model, &TicketListModel::dataChanged);
    QSignalSpy layout(&bench.model, &TicketListModel::layoutChanged);
    QSignalSpy removed(&bench.model, &TicketListModel::rowsRemoved);
    Store::ChangeSet changes;
    changes.add(bench.change(3, [](auto &row) { row.subject = QStringLiteral("new words"); }));
    bench.model.applyChanges(changes);
    bench.settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(layout.count() + removed.count(), 0);
    QCOMPARE(bench.model.index(2, TicketListModel::Subject).data().toString(), QStringLiteral("new words"));
}

void TestTicketListModel::randomChangesEndAsAFreshList_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::newRow("updated, newest first") << int(Domain::SortKey::Updated) << true;
    QTest::newRow("updated, oldest first") << int(Domain::SortKey::Updated) << false;
    QTest::newRow("number") << int(Domain::SortKey::Number) << true;
    QTest::newRow("by text") << int(Domain::SortKey::Subject) << false;
}

void TestTicketListModel::randomChangesEndAsAFreshList()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QRandomGenerator random(20260611);
    Bench bench(300);
    bench.show(Domain::SortKey(sort), descending);
    qint64 next = 301;
    for (int step = 0; step < 300; ++step) {
        Store::ChangeSet changes;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const int what = random.bounded(10);
            const qint64 number = what == 0 ? next++ : random.bounded(1, int(next));
            changes.add(bench.change(number, [&](Store::TicketRow &row) {
                row.sort.updated = random.bounded(1, 5000);
                row.subject = QStringLiteral("subject %1").arg(random.bounded(100));
                row.state = what < 3 ? Domain::State::Closed : Domain::State::InProgress;
            }));
        }
        bench.model.applyChanges(changes);
        if (bench.model.rowCount() > 0)
            bench.model.index(random.bounded(bench.model.rowCount()), TicketListModel::Subject).data();
        for (int answers = random.bounded(4); answers > 0; --answers) {
            QCoreApplication::processEvents();
            (void)bench.source.answerNext(random.bounded(3U));
        }
    }
    bench.settle();
    QCOMPARE(bench.shown(), bench.expected());
}

void TestTicketListModel::changesWhilePagesComeAreNotLost()
{
    QRandomGenerator random(7);
    Bench bench(TicketListModel::firstPage + 100);
    bench.model.setQuery({});
    for (int step = 0; step < 40; ++step) {
        Store::ChangeSet changes;
        const qint64 number = random.bounded(1, TicketListModel::firstPage + 100);
        changes.add(bench.change(number, [&](auto &row) { row.sort.updated = random.bounded(1, 3000); }));
        changes.add(bench.change(number, [&](auto &row) { row.sort.updated = random.bounded(1, 3000); }));
        bench.model.applyChanges(changes);
        QCoreApplication::processEvents();
        if (step % 5 == 0)
            (void)bench.source.answerNext();
    }
    bench.settle();
    QCOMPARE(bench.shown(), bench.expected());
}

void TestTicketListModel::anAnswerOfAFormerQueryIsDropped()
{
    Bench bench(30);
    bench.model.setQuery({});
    Domain::ListQuery other;
    other.sort = Domain::SortKey::Number;
    other.descending = false;
    bench.model.setQuery(other);
    bench.settle();
    QCOMPARE(bench.shown(), bench.expected());
    QCOMPARE(bench.model.numberAt(0), 1);
}

void TestTicketListModel::manyChangesAtOnceKeepTheSelection()
{
    Bench bench(3000);
    bench.show();
    const QPersistentModelIndex selected = bench.model.index(1500, 0);
    const qint64 number = bench.model.numberAt(1500);
    Store::ChangeSet changes;
    for (qint64 id = 1; id <= 2500; ++id)
        changes.rows.append(bench.change(id, [&](auto &row) {
            row.sort.updated = 7919 * id % 3001;
            row.state = id % 3 == 0 && id != number ? Domain::State::Closed : Domain::State::InProgress;
        }));
    bench.model.applyChanges(changes);
    bench.settle();
    QCOMPARE(bench.shown(), bench.expected());
    QVERIFY(selected.isValid());
    QCOMPARE(bench.model.numberAt(selected.row()), number);
}

void TestTicketListModel::aFailureIsToldAndARefreshReadsAgain()
{
    Bench bench(10);
    QSignalSpy failed(&bench.model, &TicketListModel::failed);
    bench.source.failure = Error{ErrorCode::StoreDamaged, QStringLiteral("The list cannot be read"), {}, {}};
    bench.show();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(bench.model.rowCount(), 0);
    QVERIFY(!bench.model.isLoading());
    bench.model.refresh();
    bench.settle();
    QCOMPARE(bench.shown(), bench.expected());
}

QTEST_GUILESS_MAIN(TestTicketListModel)
#include "tst_ticketlistmodel.moc"
