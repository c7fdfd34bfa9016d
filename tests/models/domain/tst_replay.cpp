// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replay.h"
#include "domain/ticketfields.h"
#include "support/memorydesk.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

/// Random operations on a few requests, many of them refused.
class RandomWork
{
public:
    explicit RandomWork(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < 3; ++i)
            m_tickets.append(m_desk.open());
    }

    MemoryDesk &desk() { return m_desk; }
    const QList<Uid> &tickets() const { return m_tickets; }
    Uid anyTicket() { return m_tickets.at(below(m_tickets.size())); }

    OperationKind anyOperation(const Uid &ticket)
    {
        switch (below(25)) {
        case 0:
            return open();
        case 1:
        case 2:
            return Op::Receive{mail(), false};
        case 3:
            return Op::Receive{mail(), true};
        case 4:
            return Op::ReportDelivery{{}, {}, true, QStringLiteral("550")};
        case 5:
            return Op::Assign{below(3) == 0 ? QString() : QStringLiteral("agent%1").arg(below(3))};
        case 6:
            return Op::SetTerritory{QString::number(30 + below(5))};
        case 7:
        case 8:
            return qualify();
        case 9:
            return Op::AskComplement{writing(), {}};
        case 10:
            return Op::Reply{writing(), below(3) == 0, below(4) == 0};
        case 11:
            return Op::AddNote{writing()};
        case 12:
        case 13:
            return escalate();
        case 14:
            return Op::ReturnEscalation{below(2) == 0 ? QString() : QStringLiteral("fait")};
        case 15:
            return Op::ReturnToLevel1{writing()};
        case 16:
            return Op::Resolve{below(2) == 0 ? std::optional<Writing>() : std::optional(writing())};
        case 17:
            return Op::Close{};
        case 18:
            return Op::Reopen{QStringLiteral("encore")};
        case 19:
            return below(3) == 0 ? OperationKind(Op::Cancel{}) : OperationKind(Op::MarkRead{});
        case 20:
            return Op::Tag{{QStringLiteral("t%1").arg(below(4))}, {QStringLiteral("t%1").arg(below(4))}};
        case 21:
            return Op::Merge{anyTicket()};
        case 22:
            return below(2) == 0 ? OperationKind(Op::Link{anyTicket(), LinkKind::Related})
                                 : OperationKind(Op::Unlink{anyTicket()});
        case 23:
            return split(ticket);
        default:
            return below(3) == 0 ? OperationKind(Op::Unmerge{}) : OperationKind(undo(ticket));
        }
    }

    MemoryDesk::Change run(const Uid &ticket, const OperationKind &kind)
    {
        const bool opens = std::holds_alternative<Op::Open>(kind);
        const auto changes
            = m_desk.run(opens ? m_desk.ids.next() : ticket, kind, QStringLiteral("agent%1").arg(below(3)));
        if (changes)
            for (const Ticket &head : changes->heads)
                if (!m_tickets.contains(head.uid) && m_tickets.size() < 8)
                    m_tickets.append(head.uid);
        return changes;
    }

private:
    qsizetype below(qsizetype bound) { return qsizetype(m_random.bounded(quint32(bound))); }

    Op::Open open()
    {
        Op::Open op;
        op.arrival = mail();
        op.requester.mail.address = QStringLiteral("camille@example.fr");
        if (below(2) == 0)
            op.link = TicketLink{{}, anyTicket(), LinkKind::FollowsClosed};
        return op;
    }

    Arrival mail()
    {
        Arrival arrival = m_desk.mail(QStringLiteral("Bonjour"), QStringLiteral("m%1@example.fr").arg(below(1000)));
        arrival.attachments.resize(below(3));
        arrival.message.senderUnverified = below(5) == 0;
        if (below(2) == 0)
            arrival.form.guichet
                = {QStringLiteral("G%1").arg(1000 + below(9)), FieldSource::Found, {TextPart::Body, below(9), 5}, {}};
        if (below(2) == 0)
            arrival.form.anomalyCodes = QStringList{QStringLiteral("CTRL_DEM_000%1").arg(below(9))};
        return arrival;
    }

    Writing writing()
    {
        Writing words;
        words.text = QStringLiteral("Voici.");
        words.attachments.resize(below(2));
        return words;
    }

    Op::Qualify qualify()
    {
        Op::Qualify op;
        op.nature = allNatures.at(size_t(below(3)));
        op.topic = QStringLiteral("topic%1").arg(below(3));
        if (below(3) != 0) {
            op.impact = allImpacts.at(size_t(below(3)));
            op.urgency = allUrgencies.at(size_t(below(3)));
        }
        if (below(3) == 0) {
            op.form.emplace();
            op.form->contactPerson = FormField::typed(QStringLiteral("M. Durand"));
        }
        return op;
    }

    Op::Escalate escalate()
    {
        Op::Escalate op;
        op.party = allParties.at(size_t(below(3)));
        op.contact.address = key(op.party) + QStringLiteral("@example.org");
        op.dueAt = below(2) == 0 ? QDateTime() : m_desk.clock.now().addDays(2);
        op.writing = writing();
        return op;
    }

    Op::Split split(const Uid &ticket)
    {
        const QList<Message> messages = m_desk.messages(ticket);
        return messages.isEmpty() ? Op::Split{} : Op::Split{{messages.at(below(messages.size())).uid}, {}};
    }

    Op::Undo undo(const Uid &ticket)
    {
        const QList<Event> events = m_desk.events(ticket);
        return events.isEmpty() ? Op::Undo{} : Op::Undo{events.at(below(events.size())).uid};
    }

    MemoryDesk m_desk;
    QRandomGenerator m_random;
    QList<Uid> m_tickets;
};

/// What is wrong with the desk as it stands; nothing when all laws hold.
QString brokenLaw(const MemoryDesk &desk)
{
    if (!desk.broken.isEmpty())
        return desk.broken.join(u',');
    for (const Uid &uid : desk.tickets()) {
        const Ticket &head = desk.head(uid);
        Ticket replayed = replay(desk.events(uid));
        replayed.number = head.number;
        if (replayed != head)
            return QStringLiteral("replay differs: ")
                + QString::fromUtf8(QJsonDocument(changesBetween(head, replayed)).toJson(QJsonDocument::Compact));
        if (head.version != desk.events(uid).size())
            return QStringLiteral("version is not the number of events");
        if (head.impact.has_value() != head.urgency.has_value() || head.priority.has_value() != head.impact.has_value())
            return QStringLiteral("impact, urgency, priority");
        if ((head.state == State::Merged) != !head.mergedInto.isNull())
            return QStringLiteral("merged without survivor, or the reverse");
        if (head.state == State::Level3 && (!head.nature || !head.escalation))
            return QStringLiteral("level 3 without nature or escalation");
        if (head.attachmentCount != desk.attachments(uid).size())
            return QStringLiteral("attachments");
    }
    return {};
}

QString brokenAudience(const MemoryDesk &desk)
{
    QHash<Uid, Audience> audiences;
    for (const Message &message : desk.allMessages) {
        const bool outside = message.kind == MessageKind::FromRequester || message.kind == MessageKind::ToRequester;
        if ((message.audience == Audience::Requester) != outside)
            return QStringLiteral("a message");
        if (audiences.contains(message.uid))
            return QStringLiteral("a message's id twice");
        audiences.insert(message.uid, message.audience);
    }
    for (const Attachment &attachment : desk.allAttachments)
        if (audiences.value(attachment.message) != attachment.audience)
            return QStringLiteral("an attachment");
    for (const Event &event : desk.allEvents) {
        const auto message = Uid::fromString(event.details.value(u"message").toString());
        if (message && audiences.value(*message) != event.audience)
            return QStringLiteral("an event");
        if (event.audience == Audience::Requester && event.changes.contains(u"escalation"))
            return QStringLiteral("level 3's contact in a requester's event");
        if (!eventKinds().contains(event.kind))
            return QStringLiteral("an unknown kind of event: ") + event.kind;
    }
    return {};
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLawsHoldAfterAnySequenceOfOperations()
    {
        int done = 0;
        QSet<QString> kinds;
        for (quint32 seed = 1; seed <= 150; ++seed) {
            RandomWork work(seed);
            for (int step = 0; step < 80; ++step) {
                const Uid ticket = work.anyTicket();
                const OperationKind kind = work.anyOperation(ticket);
                const Ticket before = work.desk().head(ticket);
                const auto changes = work.run(ticket, kind);
                const QByteArray where
                    = QByteArray::number(seed) + '/' + QByteArray::number(step) + ' ' + key(kind).toUtf8();
                if (!changes) {
                    QVERIFY2(!changes.error().what.isEmpty(), where.constData());
                    continue;
                }
                ++done;
                kinds.insert(key(kind));
                const Ticket &after = work.desk().head(ticket);
                const bool atLevel3
                    = std::holds_alternative<Op::Escalate>(kind) || std::holds_alternative<Op::ReturnEscalation>(kind);
                QVERIFY2(!atLevel3 || (after.owner == before.owner && after.requester == before.requester),
                         where.constData());
                const QByteArray broken = brokenLaw(work.desk()).toUtf8();
                QVERIFY2(broken.isEmpty(), QByteArray(where + ' ' + broken).constData());
            }
            QVERIFY2(brokenAudience(work.desk()).isEmpty(), qPrintable(brokenAudience(work.desk())));
        }
        QVERIFY2(done > 4000, qPrintable(QString::number(done)));
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<OperationKind>)); // each has been done at least once
    }

    void unmergeAfterMergeIsAsBefore()
    {
        int merges = 0;
        for (quint32 seed = 1000; seed < 1100; ++seed) {
            RandomWork work(seed);
            for (int step = 0; step < 30; ++step) {
                const Uid ticket = work.anyTicket();
                work.run(ticket, work.anyOperation(ticket)).map_error([](const Error &) {});
                const Ticket before = work.desk().head(work.tickets().at(0));
                if (!work.desk().run(before.uid, Op::Merge{work.anyTicket()}))
                    continue;
                ++merges;
                QVERIFY(work.desk().run(before.uid, Op::Unmerge{}));
                Ticket after = work.desk().head(before.uid);
                after.version = before.version;
                after.updatedAt = before.updatedAt;
                QVERIFY2(after == before, qPrintable(QString::number(seed)));
            }
        }
        QVERIFY2(merges > 100, qPrintable(QString::number(merges)));
    }

    void everyFieldOfAHeadIsCarriedByItsName()
    {
        MemoryDesk desk;
        const Ticket full = desk.head(desk.openQualified());
        Ticket copy;
        const QJsonObject changes = changesBetween(Ticket{}, full);
        QVERIFY(changes.size() > 10);
        for (const QString &name : changes.keys()) {
            QVERIFY(setTicketField(copy, name, ticketField(full, name)));
            QVERIFY2(ticketFieldLabel(name) != name, qPrintable(name));
        }
        QVERIFY(changesBetween(copy, full).isEmpty());
        QVERIFY(!setTicketField(copy, u"uid", {}));
        QVERIFY(!setTicketField(copy, u"form.shoes", {}));
        QVERIFY(ticketField(copy, u"form.").isUndefined());
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
