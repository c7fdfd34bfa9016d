// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger.h"
#include "domain/outgoingmail.h"
#include "domain/queue.h"
#include "domain/values.h"

#include <QtTest>

using namespace Helpdesk::Domain;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfTheCommandLine()
    {
        QStringList states;
        for (const State state : allStates)
            states.append(key(state));
        QCOMPARE(states.join(u' '),
                 QStringLiteral(
                     "new in_progress waiting_requester level3 resolved closed returned_level1 merged cancelled"));
        QStringList queues;
        for (const Queue queue : allQueues())
            queues.append(key(queue));
        QCOMPARE(queues.join(u' '),
                 QStringLiteral("to_qualify mine unassigned replies due information evolution incident moa moe expert "
                                "level3 waiting returned resolved closed all"));
        QCOMPARE(key(UserProfile::RegisteringCounter), QStringLiteral("guichet_enregistreur"));
        QCOMPARE(key(SenderRole::RegionalCoordinator), QStringLiteral("regional_coordinator"));
        QCOMPARE(key(MailOutcome::FollowUp), QStringLiteral("follow_up"));
        QCOMPARE(key(DeliveryState::Uncertain), QStringLiteral("uncertain"));
    }

    void everyKeyIsReadBackAndHasALabel()
    {
        for (const State state : allStates) {
            QCOMPARE(fromKey<State>(key(state)), std::optional(state));
            QVERIFY(!label(state).isEmpty());
        }
        for (const Queue queue : allQueues()) {
            QCOMPARE(fromKey<Queue>(key(queue)), std::optional(queue));
            QVERIFY(!label(queue).isEmpty());
        }
        for (int i = 0; i <= int(MailOutcome::SetAside); ++i) {
            QCOMPARE(fromKey<MailOutcome>(key(MailOutcome(i))), std::optional(MailOutcome(i)));
            QVERIFY(!label(MailOutcome(i)).isEmpty());
        }
        for (int i = 0; i <= int(MessageKind::DeliveryReport); ++i) {
            QCOMPARE(fromKey<MessageKind>(key(MessageKind(i))), std::optional(MessageKind(i)));
            QVERIFY(!label(MessageKind(i)).isEmpty());
        }
        for (int i = 0; i <= int(SortKey::State); ++i)
            QCOMPARE(fromKey<SortKey>(key(SortKey(i))), std::optional(SortKey(i)));
        QVERIFY(!fromKey<State>(u"New"));
        QVERIFY(!fromKey<Nature>(u""));
    }

    void priorityFollowsTheMatrix_data()
    {
        QTest::addColumn<Impact>("impact");
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<Priority>("priority");
        const auto row = [](const char *name, Impact impact, Urgency urgency, Priority priority) {
            QTest::newRow(name) << impact << urgency << priority;
        };
        row("low low", Impact::Low, Urgency::Low, Priority::Low);
        row("low medium", Impact::Low, Urgency::Medium, Priority::Low);
        row("medium low", Impact::Medium, Urgency::Low, Priority::Low);
        row("medium medium", Impact::Medium, Urgency::Medium, Priority::Medium);
        row("low high", Impact::Low, Urgency::High, Priority::Medium);
        row("high low", Impact::High, Urgency::Low, Priority::Medium);
        row("high medium", Impact::High, Urgency::Medium, Priority::High);
        row("medium high", Impact::Medium, Urgency::High, Priority::High);
        row("high high", Impact::High, Urgency::High, Priority::Critical);
    }

    void priorityFollowsTheMatrix()
    {
        QFETCH(Impact, impact);
        QFETCH(Urgency, urgency);
        QFETCH(Priority, priority);
        QCOMPARE(priorityOf(impact, urgency), priority);
    }

    void theTableNamesEachTransitionOnce()
    {
        for (size_t i = 0; i < transitions().size(); ++i) {
            const Transition &one = transitions().at(i);
            QVERIFY(one.from != one.to);
            QVERIFY(isAllowed(one.from, one.to));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(transitions().at(j).from != one.from || transitions().at(j).to != one.to);
        }
        for (const State state : allStates)
            QVERIFY(isAllowed(state, state));
        QVERIFY(!isAllowed(State::New, State::Level3));
        QVERIFY(!isAllowed(State::Level3, State::Resolved));
        QVERIFY(!isAllowed(State::Level3, State::Merged));
        QVERIFY(!isAllowed(State::Closed, State::Merged));
        QVERIFY(!isAllowed(State::Cancelled, State::Closed));
    }

    void levelIsDerivedFromTheState()
    {
        QCOMPARE(supportLevelOf(State::Level3), SupportLevel::Level3);
        QCOMPARE(supportLevelOf(State::ReturnedLevel1), SupportLevel::Level1);
        QCOMPARE(supportLevelOf(State::Closed), SupportLevel::Level2);
        QVERIFY(isOpen(State::Level3));
        QVERIFY(!isOpen(State::Resolved));
    }

    void theSumOfTheRegisterIsItsParts()
    {
        LedgerSum sum;
        for (int i = 0; i <= int(MailOutcome::SetAside); ++i)
            sum.of(MailOutcome(i)) += i + 1;
        QCOMPARE(sum.received(), 45);
        const QJsonObject json = toJson(sum);
        qint64 parts = 0;
        for (int i = 0; i <= int(MailOutcome::SetAside); ++i) {
            QCOMPARE(json.value(key(MailOutcome(i))).toInteger(), i + 1);
            parts += json.value(key(MailOutcome(i))).toInteger();
        }
        QCOMPARE(json.value(u"received").toInteger(), parts);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
