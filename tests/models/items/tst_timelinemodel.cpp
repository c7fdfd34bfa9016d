// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using Items::TimelineModel;

namespace {

Uid uid(int index)
{
    return Uid::fromString(QStringLiteral("0000000000000000000000000000abcd"))->derived(index);
}

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 6, 11), QTime(8, 0), Qt::UTC).addSecs(60 * minute);
}

Domain::Message message(int id, int minute, const QString &text)
{
    Domain::Message result;
    result.uid = uid(id);
    result.at = at(minute);
    result.text = text;
    return result;
}

Domain::Event event(int id, int minute, const QString &kind, const QJsonObject &changes = {},
                    const QJsonObject &details = {})
{
    Domain::Event result;
    result.uid = uid(id);
    result.at = at(minute);
    result.kind = kind;
    result.changes = changes;
    result.details = details;
    return result;
}

Items::EventNames names()
{
    const auto upper = [](const QString &code) { return code.toUpper(); };
    return {upper, upper, upper, [](qint64 number) { return Domain::displayNumber(number); }};
}

Domain::TicketAggregate ticket()
{
    Domain::TicketAggregate aggregate;
    aggregate.head.uid = uid(100);
    aggregate.messages = {message(1, 0, QStringLiteral("Good morning")), message(2, 9, QStringLiteral("A note"))};
    aggregate.events = {event(10, 0, QStringLiteral("opened"), {}, {{QStringLiteral("message"), uid(1).toString()}}),
                        event(11, 5, QStringLiteral("assigned"),
                              {{QStringLiteral("owner"), QJsonArray{QString(), QStringLiteral("sofia")}}})};
    return aggregate;
}

QString shown(const TimelineModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row).data().toString());
    return lines.join(u'\n');
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAndEventsAreInTheirOrder();
    void aNewerStateAppends();
    void anotherTicketResets();
    void filesStandWithTheirMessage();
    void eventsAreSaid_data();
    void eventsAreSaid();
};

void TestTimelineModel::messagesAndEventsAreInTheirOrder()
{
    TimelineModel model(names());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTicket(ticket());
    QCOMPARE(shown(model), QStringLiteral("Good morning\nAssigned to SOFIA\nA note"));
    QVERIFY(model.message(0));
    QVERIFY(!model.eventAt(0));
    QVERIFY(model.eventAt(1));
}

void TestTimelineModel::aNewerStateAppends()
{
    TimelineModel model(names());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Domain::TicketAggregate aggregate = ticket();
    model.setTicket(aggregate);
    QSignalSpy reset(&model, &TimelineModel::modelReset);
    QSignalSpy inserted(&model, &TimelineModel::rowsInserted);
    aggregate.messages.append(message(3, 20, QStringLiteral("Thank you")));
    model.setTicket(aggregate);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(shown(model), QStringLiteral("Good morning\nAssigned to SOFIA\nA note\nThank you"));
}

void TestTimelineModel::anotherTicketResets()
{
    TimelineModel model(names());
    Domain::TicketAggregate aggregate = ticket();
    model.setTicket(aggregate);
    aggregate.head.uid = uid(200);
    QSignalSpy reset(&model, &TimelineModel::modelReset);
    model.setTicket(aggregate);
    QCOMPARE(reset.count(), 1);
}

void TestTimelineModel::filesStandWithTheirMessage()
{
    Domain::TicketAggregate aggregate = ticket();
    Domain::Attachment file;
    file.message = uid(1);
    file.name = QStringLiteral("screen.png");
    aggregate.attachments = {file};
    TimelineModel model(names());
    model.setTicket(aggregate);
    QCOMPARE(model.attachments(0).value(0).name, QStringLiteral("screen.png"));
    QVERIFY(model.attachments(2).isEmpty());
}

void TestTimelineModel::eventsAreSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("text");
    const auto change = [](const char *field, const QString &from, const QString &to) {
        return QJsonObject{{QString::fromLatin1(field), QJsonArray{from, to}}};
    };
    QTest::newRow("escalated") << QStringLiteral("escalated")
                               << change("state", QStringLiteral("in_progress"), QStringLiteral("level3"))
                               << QJsonObject{{QStringLiteral("party"), QStringLiteral("moe")}}
                               << QStringLiteral("Sent to level 3: %1").arg(Domain::label(Domain::Level3Party::Moe));
    QTest::newRow("merged") << QStringLiteral("merged") << QJsonObject() << QJsonObject{{QStringLiteral("into"), 98}}
                            << QStringLiteral("Merged with PND-000098");
    QTest::newRow("nobody's") << QStringLiteral("assigned") << change("owner", QStringLiteral("sofia"), QString())
                              << QJsonObject() << QStringLiteral("No longer assigned");
    QTest::newRow("reopened, with its reason")
        << QStringLiteral("reopened") << change("state", QStringLiteral("resolved"), QStringLiteral("in_progress"))
        << QJsonObject{{QStringLiteral("reason"), QStringLiteral("it came back")}}
        << QStringLiteral("Reopened · %1 → %2: it came back")
               .arg(Domain::label(Domain::State::Resolved), Domain::label(Domain::State::InProgress));
    QTest::newRow("unknown kinds keep their key")
        << QStringLiteral("later-kind") << QJsonObject() << QJsonObject() << QStringLiteral("later-kind");
}

void TestTimelineModel::eventsAreSaid()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, changes);
    QFETCH(QJsonObject, details);
    QTEST(Items::eventText(::event(1, 0, kind, changes, details), names()), "text");
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
