// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorydesk.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

/// All of a head but what every change raises.
Ticket withoutHistory(Ticket ticket)
{
    ticket.version = 0;
    ticket.updatedAt = {};
    return ticket;
}

} // namespace

class TestApplyStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmergeBringsBackExactlyWhatWas()
    {
        MemoryDesk desk;
        const Uid survivor = desk.open(QStringLiteral("premier"));
        const Uid uid = desk.openQualified();
        QVERIFY(desk.run(uid, Op::Resolve{}));
        QVERIFY(desk.run(survivor, Op::Assign{QStringLiteral("sacha")}));
        const Ticket before = desk.head(uid);
        const auto rows = desk.messages(uid);
        QVERIFY(desk.run(uid, Op::Merge{survivor}));
        QCOMPARE(desk.head(uid).state, State::Merged);
        QCOMPARE(desk.head(uid).mergedInto, survivor);
        QCOMPARE(desk.messages(uid), rows);
        QCOMPARE(desk.events(survivor).constLast().kind, QStringLiteral("absorbed"));
        QCOMPARE(desk.events(survivor).constLast().details.value(u"from").toInteger(), before.number);
        QVERIFY(desk.run(uid, Op::Unmerge{}));
        QCOMPARE(withoutHistory(desk.head(uid)), withoutHistory(before));
        QCOMPARE(desk.events(survivor).constLast().kind, QStringLiteral("released"));
        QVERIFY(!desk.run(uid, Op::Unmerge{}));
        QCOMPARE(desk.broken, QStringList());
    }

    void anUnreadAnswerIsSeenOnTheSurvivor()
    {
        MemoryDesk desk;
        const Uid survivor = desk.open();
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, Op::Receive{desk.mail(QStringLiteral("Alors ?"), {}), false}));
        QVERIFY(desk.run(uid, Op::Merge{survivor}));
        QVERIFY(desk.head(survivor).answerToRead);
    }

    void mergesThatMakeNoSenseAreRefused()
    {
        MemoryDesk desk;
        const Uid a = desk.open();
        const Uid b = desk.open();
        const Uid closed = desk.openQualified();
        QVERIFY(desk.run(closed, Op::Resolve{}));
        QVERIFY(desk.run(closed, Op::Close{}));
        const Uid away = desk.openQualified();
        Op::Escalate escalate;
        escalate.contact.address = QStringLiteral("moe@example.org");
        escalate.writing.text = QStringLiteral("?");
        QVERIFY(desk.run(away, escalate));
        QCOMPARE(desk.run(a, Op::Merge{a}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.run(a, Op::Merge{desk.ids.next()}).error().code, ErrorCode::NotFound);
        QCOMPARE(desk.run(a, Op::Merge{closed}).error().code, ErrorCode::Refused);
        QCOMPARE(desk.run(closed, Op::Merge{a}).error().code, ErrorCode::Refused);
        QCOMPARE(desk.run(away, Op::Merge{a}).error().code, ErrorCode::Refused);
        QVERIFY(desk.run(a, Op::Merge{away}));
        QCOMPARE(desk.run(away, Op::Merge{a}).error().code, ErrorCode::Refused);
        QCOMPARE(desk.run(b, Op::Merge{a}).error().code, ErrorCode::Refused); // a is merged itself
        QCOMPARE(desk.run(a, Op::Merge{b}).error().code, ErrorCode::Refused);
    }

    void splitCopiesTheChosenMessages()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        Arrival arrival = desk.mail(QStringLiteral("Autre chose encore."), QStringLiteral("b@example.fr"));
        Attachment file;
        file.name = QStringLiteral("capture.png");
        file.blob = Sha256::of("abcd");
        arrival.attachments = QList<Attachment>{file};
        QVERIFY(desk.run(uid, Op::Receive{arrival, false}));
        const Message chosen = desk.messages(uid).constLast();
        const auto changes = desk.run(uid, Op::Split{{chosen.uid}, QStringLiteral("Autre chose")});
        QVERIFY(changes);
        const Uid part = changes->heads.constFirst().uid;
        QVERIFY(part != uid);
        const Ticket &head = desk.head(part);
        QCOMPARE(head.version, 1);
        QCOMPARE(head.state, State::New);
        QCOMPARE(head.subject, QStringLiteral("Autre chose"));
        QCOMPARE(head.requester, desk.head(uid).requester);
        QCOMPARE(head.attachmentCount, 1);
        QVERIFY(!head.nature);
        QCOMPARE(desk.messages(part).size(), 1);
        QCOMPARE(desk.messages(part).constFirst().text, chosen.text);
        QVERIFY(desk.messages(part).constFirst().uid != chosen.uid);
        QCOMPARE(desk.attachments(part).constFirst().blob, file.blob);
        QCOMPARE(desk.attachments(part).constFirst().message, desk.messages(part).constFirst().uid);
        QCOMPARE(desk.messages(uid).size(), 2);
        QCOMPARE(desk.links, QList<TicketLink>({{part, uid, LinkKind::SplitFrom}}));
        QCOMPARE(desk.run(uid, Op::Split{{}, {}}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.run(uid, Op::Split{{desk.ids.next()}, {}}).error().code, ErrorCode::NotFound);
    }

    void linksAreMadeOnceAndSeenFromBoth()
    {
        MemoryDesk desk;
        const Uid a = desk.open();
        const Uid b = desk.open();
        QCOMPARE(desk.run(a, Op::Link{a, LinkKind::Related}).error().code, ErrorCode::InvalidInput);
        QVERIFY(desk.run(a, Op::Link{b, LinkKind::Duplicate}));
        QCOMPARE(desk.run(a, Op::Link{b, LinkKind::Related}).error().code, ErrorCode::Refused);
        QCOMPARE(desk.run(b, Op::Link{a, LinkKind::Duplicate}).error().code, ErrorCode::Refused);
        QCOMPARE(desk.head(a).version, 2);
        QCOMPARE(desk.head(b).version, 2);
        QVERIFY(desk.run(b, Op::Unlink{a}));
        QVERIFY(desk.links.isEmpty());
        QCOMPARE(desk.run(b, Op::Unlink{a}).error().code, ErrorCode::NotFound);
    }

    void applyingAgainMakesTheSameIds()
    {
        SequentialUidSource ids;
        Operation operation;
        operation.uid = ids.next();
        operation.ticket = ids.next();
        operation.author = QStringLiteral("intake");
        operation.at = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
        Op::Open open;
        open.arrival = MemoryDesk::mail(QStringLiteral("Bonjour"), {});
        open.arrival->attachments.resize(3);
        operation.kind = open;
        const auto once = apply({}, operation, {});
        const auto twice = apply({}, operation, {});
        QVERIFY(once && twice);
        QCOMPARE(once->messages, twice->messages);
        QCOMPARE(once->attachments, twice->attachments);
        QCOMPARE(once->events, twice->events);
        QSet<Uid> all{once->messages.constFirst().uid, once->events.constFirst().uid};
        for (const Attachment &attachment : once->attachments)
            all.insert(attachment.uid);
        QCOMPARE(all.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestApplyStructure)
#include "tst_applystructure.moc"
