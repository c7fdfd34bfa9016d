// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuemodel.h"
#include "services/ticketservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using Items::QueueModel;

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsCannotBeChosen();
    void onlyCountsThatDifferAreTold();
    void anEntryIsFoundByItsKey();
};

void TestQueueModel::sectionsCannotBeChosen()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool section = model.entry(row).kind == Items::PlaceKind::Section;
        QCOMPARE(model.index(row).flags().testFlag(Qt::ItemIsSelectable), !section);
        QCOMPARE(model.entry(row).key().isEmpty(), section);
        if (!section)
            keys.append(model.entry(row).key());
    }
    QCOMPARE(keys.join(u' '),
             QStringLiteral("to_qualify mine replies due unassigned incident evolution information moa moe expert "
                            "waiting returned resolved closed all quarantine outgoing register"));
}

void TestQueueModel::onlyCountsThatDifferAreTold()
{
    QueueModel model;
    Services::QueueCounts counts;
    counts.queues.insert(Domain::Queue::ToQualify, 12);
    counts.quarantine = 1;
    QSignalSpy changed(&model, &QueueModel::dataChanged);
    model.setCounts(counts);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.index(model.rowOf(QStringLiteral("to_qualify"))).data(QueueModel::CountRole).toInt(), 12);
    QCOMPARE(model.index(model.rowOf(QStringLiteral("quarantine"))).data(QueueModel::CountRole).toInt(), 1);
    model.setCounts(counts);
    QCOMPARE(changed.count(), 2);
    QVERIFY(model.index(model.rowOf(QStringLiteral("to_qualify")))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("12")));
}

void TestQueueModel::anEntryIsFoundByItsKey()
{
    const QueueModel model;
    QCOMPARE(model.entry(model.rowOf(QStringLiteral("moe"))).queue, Domain::Queue::Moe);
    QCOMPARE(model.rowOf(QString()), -1);
    QCOMPARE(model.rowOf(QStringLiteral("no such queue")), -1);
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
