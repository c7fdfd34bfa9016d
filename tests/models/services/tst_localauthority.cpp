// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localauthority.h"

#include "domain/outgoingmail.h"
#include "services/ticketservice.h"
#include "store/tickettable.h"
#include "support/testdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;

class TestLocalAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationIsAppliedAndStored();
    void staleVersionIsRefusedAndChangesNothing();
    void ruleRefusesAndNothingIsWritten();
    void readOnlyDeskRefuses();
    void operationOfAnUnknownTicketIsNotFound();
    void replyHasItsMessageIdAtOnce();
    void changesAreSignalledOnTheDesksThread();
    void secondWriterIsRefused();
    void commitOfAnotherProgramIsNoticed();
};

void TestLocalAuthority::operationIsAppliedAndStored()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    QCOMPARE(ticket.number, 1);
    const auto assigned = valueOf(desk->tickets().submit(ticket.uid, Domain::Op::Assign{QStringLiteral("camille")}));
    QCOMPARE(assigned.ticket.owner, QStringLiteral("camille"));
    QCOMPARE(assigned.ticket.version, ticket.version + 1);
    QVERIFY(!assigned.event.isNull());
    desk.reopen();
    const auto stored = valueOf(desk->tickets().ticket(1));
    QCOMPARE(stored.head, assigned.ticket);
    QCOMPARE(stored.events.constLast().author, QStringLiteral("camille"));
}

void TestLocalAuthority::staleVersionIsRefusedAndChangesNothing()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    valueOf(desk->tickets().submit(ticket.uid, Domain::Op::Assign{QStringLiteral("camille")}, ticket.version));
    const auto late
        = desk->tickets().submit(ticket.uid, Domain::Op::Assign{QStringLiteral("dominique")}, ticket.version).result();
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Stale);
    QCOMPARE(valueOf(desk->tickets().ticket(1)).head.owner, QStringLiteral("camille"));
}

void TestLocalAuthority::ruleRefusesAndNothingIsWritten()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const auto before = valueOf(desk->tickets().ticket(1));
    const auto refused = desk->tickets().submit(ticket.uid, Domain::Op::Unmerge{}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto after = valueOf(desk->tickets().ticket(1));
    QCOMPARE(after.head, before.head);
    QCOMPARE(after.events.size(), before.events.size());
}

void TestLocalAuthority::readOnlyDeskRefuses()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    desk.reopen(Store::Database::Mode::ReadOnly);
    QVERIFY(!desk->tickets().canWrite());
    const auto refused = desk->tickets().submit(ticket.uid, Domain::Op::Assign{QStringLiteral("camille")}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QCOMPARE(exitCode(refused.error().code), 3);
    QVERIFY(!refused.error().remedy.isEmpty());
}

void TestLocalAuthority::operationOfAnUnknownTicketIsNotFound()
{
    TestDesk desk;
    const auto refused = desk->tickets().submit(desk->uids().next(), Domain::Op::Close{}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void TestLocalAuthority::replyHasItsMessageIdAtOnce()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const Uid mail = desk.reply(ticket.uid);
    const auto stored = valueOf(desk->tickets().ticket(1));
    const QString messageId = stored.messages.constLast().messageId;
    QCOMPARE(Domain::ownMessageId(messageId, TestDesk::messageIdKey()), std::optional(mail));
    QVERIFY(messageId.endsWith(QStringLiteral("@example.fr")));
}

void TestLocalAuthority::changesAreSignalledOnTheDesksThread()
{
    TestDesk desk;
    QList<Store::ChangeSet> seen;
    QObject::connect(&desk.desk(), &Services::Desk::changed, this, [&seen, this](const Store::ChangeSet &changes) {
        QCOMPARE(QThread::currentThread(), thread());
        seen += changes;
    });
    const Domain::Ticket ticket = desk.openTicket();
    QTRY_VERIFY(!seen.isEmpty());
    const auto opened = [&seen] {
        for (const Store::ChangeSet &changes : std::as_const(seen)) {
            if (!changes.rows.isEmpty())
                return changes.rows.constFirst();
        }
        return Store::RowChange();
    };
    QTRY_COMPARE(opened().uid, ticket.uid);
    QVERIFY(!opened().before);
    QVERIFY(opened().after);
}

void TestLocalAuthority::secondWriterIsRefused()
{
    TestDesk desk;
    const auto second = Services::Desk::open(desk.options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QCOMPARE(exitCode(second.error().code), 3);
}

void TestLocalAuthority::commitOfAnotherProgramIsNoticed()
{
    TestDesk writer;
    Services::DeskOptions options = writer.options();
    options.mode = Store::Database::Mode::ReadOnly;
    const auto reader = Services::Desk::open(options);
    QVERIFY(reader);
    QSignalSpy changed(reader->get(), &Services::Desk::changed);
    const Domain::Ticket ticket = writer.openTicket();
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.constFirst().constFirst().value<Store::ChangeSet>().everything);
    QCOMPARE(valueOf((*reader)->tickets().ticket(ticket.uid)).head.number, ticket.number);
}

QTEST_GUILESS_MAIN(TestLocalAuthority)
#include "tst_localauthority.moc"
