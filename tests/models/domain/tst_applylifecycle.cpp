// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorydesk.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

Op::Qualify asIncident(std::optional<Impact> impact = Impact::High, std::optional<Urgency> urgency = Urgency::High)
{
    Op::Qualify op;
    op.nature = Nature::Incident;
    op.topic = QStringLiteral("attestation");
    op.impact = impact;
    op.urgency = urgency;
    return op;
}

Writing text(const QString &words)
{
    Writing writing;
    writing.text = words;
    return writing;
}

const QList<std::pair<QByteArray, OperationKind>> &plainOperations()
{
    static const QList<std::pair<QByteArray, OperationKind>> operations = [] {
        Op::Escalate escalate;
        escalate.contact.address = QStringLiteral("moe@example.org");
        escalate.writing = text(QStringLiteral("?"));
        return QList<std::pair<QByteArray, OperationKind>>{
            {"assign", Op::Assign{QStringLiteral("sacha")}},
            {"set-territory", Op::SetTerritory{QStringLiteral("69")}},
            {"qualify", asIncident()},
            {"ask-complement", Op::AskComplement{text(QStringLiteral("?")), {}}},
            {"reply", Op::Reply{text(QStringLiteral("!")), false, false}},
            {"note", Op::AddNote{text(QStringLiteral("."))}},
            {"escalate", escalate},
            {"return-escalation", Op::ReturnEscalation{}},
            {"return-level1", Op::ReturnToLevel1{text(QStringLiteral("!"))}},
            {"resolve", Op::Resolve{}},
            {"close", Op::Close{}},
            {"reopen", Op::Reopen{}},
            {"cancel", Op::Cancel{}},
            {"tag", Op::Tag{{QStringLiteral("vue")}, {}}},
            {"unmerge", Op::Unmerge{}},
        };
    }();
    return operations;
}

} // namespace

class TestApplyLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateAllowsItsOperations_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("new") << State::New
                             << QByteArray(
                                    "assign set-territory qualify ask-complement reply note return-level1 cancel tag");
        QTest::newRow("in progress") << State::InProgress
                                     << QByteArray("assign set-territory qualify ask-complement reply note escalate "
                                                   "return-level1 resolve cancel tag");
        QTest::newRow("waiting") << State::WaitingRequester
                                 << QByteArray("assign set-territory qualify ask-complement reply note escalate "
                                               "return-level1 resolve cancel tag");
        QTest::newRow("level 3") << State::Level3
                                 << QByteArray(
                                        "assign set-territory qualify reply note escalate return-escalation tag");
        QTest::newRow("resolved") << State::Resolved << QByteArray("reply note close reopen tag");
        QTest::newRow("closed") << State::Closed << QByteArray("note reopen tag");
        QTest::newRow("returned") << State::ReturnedLevel1 << QByteArray("note close reopen tag");
        QTest::newRow("merged") << State::Merged << QByteArray("note unmerge");
        QTest::newRow("cancelled") << State::Cancelled << QByteArray("note reopen tag");
    }

    void eachStateAllowsItsOperations()
    {
        QFETCH(State, state);
        TouchedTicket touched;
        touched.head.uid = Uid::fromString(u"11111111111111111111111111111111").value();
        touched.head.version = 3;
        touched.head.state = state;
        touched.head.requester.mail.address = QStringLiteral("camille@example.fr");
        if (state != State::New)
            touched.head.nature = Nature::Incident;
        QByteArrayList allowed;
        for (const auto &[name, kind] : plainOperations()) {
            Operation operation;
            operation.uid = touched.head.uid.derived(5);
            operation.ticket = touched.head.uid;
            operation.author = QStringLiteral("alix");
            operation.at = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
            operation.kind = kind;
            QCOMPARE(key(kind).toLatin1(), name);
            const auto changes = apply({{operation.ticket, touched}}, operation, {});
            if (!changes) {
                QVERIFY2(changes.error().code == ErrorCode::Refused, name.constData());
                QVERIFY2(!changes.error().why.isEmpty() && !changes.error().remedy.isEmpty(), name.constData());
                continue;
            }
            allowed.append(name);
            QCOMPARE(changes->heads.size(), 1);
            QCOMPARE(changes->heads.constFirst().version, 4);
            QVERIFY(isAllowed(state, changes->heads.constFirst().state));
        }
        QTEST(allowed.join(' '), "allowed");
    }

    void qualificationTakesInCharge()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.head(uid).isToQualify());
        QVERIFY(desk.run(uid, Op::Receive{desk.mail(QStringLiteral("Alors ?"), {}), false}));
        QVERIFY(desk.run(uid, asIncident()));
        const Ticket &head = desk.head(uid);
        QCOMPARE(head.state, State::InProgress);
        QCOMPARE(head.priority, std::optional(Priority::Critical));
        QCOMPARE(head.owner, QStringLiteral("alix"));
        QCOMPARE(head.takenInChargeAt, desk.clock.now());
        QVERIFY(!head.answerToRead);
        const QDateTime taken = head.takenInChargeAt;
        Op::Qualify again = asIncident(Impact::Low, Urgency::Low);
        again.owner = QString();
        again.topic = QStringLiteral("extraction");
        const auto changes = desk.run(uid, again, QStringLiteral("sacha"));
        QVERIFY(changes);
        QCOMPARE(changes->notices.size(), 3); // topic, priority, owner
        QCOMPARE(desk.head(uid).owner, QString());
        QCOMPARE(desk.head(uid).takenInChargeAt, taken);
        QCOMPARE(desk.head(uid).priority, std::optional(Priority::Low));
        QVERIFY(desk.run(uid, asIncident(std::nullopt, std::nullopt)));
        QVERIFY(!desk.head(uid).priority);
        QCOMPARE(desk.run(uid, asIncident(Impact::Low, std::nullopt)).error().code, ErrorCode::InvalidInput);
    }

    void assigningDoesNotTakeInCharge()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, Op::Assign{QStringLiteral("sacha")}));
        QCOMPARE(desk.head(uid).state, State::New);
        QVERIFY(!desk.head(uid).takenInChargeAt.isValid());
        const auto same = desk.run(uid, Op::Assign{QStringLiteral("sacha")});
        QVERIFY(same);
        QVERIFY(same->heads.isEmpty() && same->events.isEmpty());
        QVERIFY(desk.run(uid, asIncident()));
        QCOMPARE(desk.head(uid).owner, QStringLiteral("sacha"));
        QVERIFY(desk.run(uid, Op::SetTerritory{QStringLiteral(" 2a ")}));
        QCOMPARE(desk.head(uid).territory, QStringLiteral("2A"));
    }

    void aStaleVersionIsRefusedAsSuch()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, Op::Assign{QStringLiteral("sacha")}, QStringLiteral("alix"), 1));
        const auto stale = desk.run(uid, Op::Assign{QStringLiteral("alix")}, QStringLiteral("alix"), 1);
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Stale);
        QCOMPARE(desk.run(desk.ids.next(), Op::Close{}).error().code, ErrorCode::NotFound);
    }

    void aClosedOneIsReopened()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        QVERIFY(desk.run(uid, Op::Resolve{text(QStringLiteral("Voici."))}));
        QVERIFY(desk.head(uid).resolvedAt.isValid());
        QVERIFY(desk.run(uid, Op::Close{}));
        QCOMPARE(desk.head(uid).closedAt, desk.clock.now());
        QVERIFY(desk.run(uid, Op::Reopen{QStringLiteral("Cela recommence")}));
        QCOMPARE(desk.head(uid).state, State::InProgress);
        QVERIFY(!desk.head(uid).resolvedAt.isValid());
        QVERIFY(!desk.head(uid).closedAt.isValid());
        QCOMPARE(desk.events(uid).constLast().details.value(u"reason").toString(), QStringLiteral("Cela recommence"));
    }

    void tagsAreKeptOnce()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(
            uid, Op::Tag{{QStringLiteral("#Urgent"), QStringLiteral("urgent"), QStringLiteral(" salle  2 ")}, {}}));
        QCOMPARE(desk.head(uid).tags, QStringList({QStringLiteral("Urgent"), QStringLiteral("salle 2")}));
        QVERIFY(desk.run(uid, Op::Tag{{}, {QStringLiteral("URGENT")}}));
        QCOMPARE(desk.head(uid).tags, QStringList{QStringLiteral("salle 2")});
        QVERIFY(desk.run(uid, Op::Tag{{}, {QStringLiteral("absent")}})->heads.isEmpty());
        QVERIFY(!desk.run(uid, Op::Tag{{QStringLiteral(" # ")}, {}}));
    }

    void aQualificationIsUndoneWhole()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        const Ticket before = desk.head(uid);
        QVERIFY(desk.run(uid, asIncident()));
        const Uid event = desk.events(uid).constLast().uid;
        QVERIFY(desk.run(uid, Op::Undo{event}));
        Ticket after = desk.head(uid);
        after.version = before.version;
        after.updatedAt = before.updatedAt;
        QCOMPARE(after, before);
        QCOMPARE(desk.run(uid, Op::Undo{event}).error().code, ErrorCode::Refused);
        QCOMPARE(desk.run(uid, Op::Undo{desk.ids.next()}).error().code, ErrorCode::NotFound);
    }

    void undoingKeepsWhatWasChangedSince()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, asIncident()));
        const Uid first = desk.events(uid).constLast().uid;
        Op::Qualify second = asIncident(Impact::High, Urgency::Low);
        QVERIFY(desk.run(uid, second));
        QVERIFY(desk.run(uid, Op::Assign{QStringLiteral("sacha")}));
        const auto undone = desk.run(uid, Op::Undo{first});
        QVERIFY(undone);
        QVERIFY(undone->notices.size() >= 2);
        QCOMPARE(desk.head(uid).owner, QStringLiteral("sacha"));
        QVERIFY(!desk.head(uid).nature);
        QCOMPARE(desk.head(uid).state, State::InProgress);
        QCOMPARE(desk.head(uid).impact.has_value(), desk.head(uid).urgency.has_value());
        QVERIFY(desk.head(uid).takenInChargeAt.isValid());
    }

    void closingAndResolvingAreUndone()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        QVERIFY(desk.run(uid, Op::Reply{text(QStringLiteral("?")), true, false}));
        QVERIFY(desk.run(uid, Op::Resolve{}));
        const Uid resolved = desk.events(uid).constLast().uid;
        QVERIFY(desk.run(uid, Op::Close{}));
        QCOMPARE(desk.run(uid, Op::Undo{resolved}).error().code, ErrorCode::Refused);
        QVERIFY(desk.run(uid, Op::AddNote{text(QStringLiteral("Vu."))}));
        QVERIFY(desk.run(uid, Op::Undo{desk.events(uid).at(desk.events(uid).size() - 2).uid}));
        QCOMPARE(desk.head(uid).state, State::Resolved);
        QVERIFY(!desk.head(uid).closedAt.isValid());
        QVERIFY(desk.run(uid, Op::Undo{resolved}));
        QCOMPARE(desk.head(uid).state, State::WaitingRequester);
        QVERIFY(!desk.head(uid).resolvedAt.isValid());
        QVERIFY(desk.run(uid, Op::Resolve{text(QStringLiteral("Voici."))}));
        QCOMPARE(desk.run(uid, Op::Undo{desk.events(uid).constLast().uid}).error().code, ErrorCode::Refused);
    }

    void tagsAreUndoneOneByOne()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, Op::Tag{{QStringLiteral("a"), QStringLiteral("b")}, {}}));
        const Uid event = desk.events(uid).constLast().uid;
        QVERIFY(desk.run(uid, Op::Tag{{QStringLiteral("c")}, {QStringLiteral("a")}}));
        QVERIFY(desk.run(uid, Op::Undo{event}));
        QCOMPARE(desk.head(uid).tags, QStringList{QStringLiteral("c")});
    }
};

QTEST_GUILESS_MAIN(TestApplyLifecycle)
#include "tst_applylifecycle.moc"
