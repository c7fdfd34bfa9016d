// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knowledge.h"
#include "store/outgoingtable.h"
#include "store/referencetable.h"
#include "storefixture.h"

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

Ticket wholeTicket(UidSource &ids)
{
    Ticket ticket = sampleTicket(ids);
    ticket.state = State::Level3;
    ticket.channel = Channel::Phone;
    ticket.nature = Nature::Incident;
    ticket.proposedNature = Nature::Information;
    ticket.topic = QStringLiteral("attestation");
    ticket.proposedTopic = QStringLiteral("l'attestation");
    ticket.module = QStringLiteral("édition");
    ticket.impact = Impact::High;
    ticket.urgency = Urgency::Low;
    ticket.priority = Priority::Medium;
    ticket.owner = QStringLiteral("a.martin");
    ticket.requester.phone = QStringLiteral("+33476000000");
    ticket.cc = {{QStringLiteral("Jean \"Dit\" Huet"), QStringLiteral("huet@example.fr")},
                 {{}, QStringLiteral("b@example.org")}};
    ticket.form.question = {QStringLiteral("où est l'attestation ?"), FieldSource::Found, {TextPart::Body, 4, 22}, {}};
    ticket.form.registrationNumbers = {QStringLiteral("038061300012311G04")};
    ticket.tags = {QStringLiteral("urgent"), QStringLiteral("Été")};
    ticket.escalation = Escalation{.party = Level3Party::Expert,
                                   .contact = {QStringLiteral("Expert"), QStringLiteral("expert@example.org")},
                                   .externalReference = QStringLiteral("JIRA-12"),
                                   .sentAt = moment(10),
                                   .dueAt = moment(1000),
                                   .answeredAt = {}};
    ticket.stateBeforeMerge = State::InProgress;
    ticket.answerToRead = true;
    ticket.senderUnverified = true;
    ticket.attachmentCount = 1;
    ticket.takenInChargeAt = moment(20);
    ticket.resolvedAt = moment(30);
    ticket.closedAt = moment(40);
    ticket.dueAt = moment(5000);
    return ticket;
}

} // namespace

class TestTicketTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
    SequentialUidSource m_ids;

    Result<QList<qint64>> write(const Changes &changes)
    {
        return m_database->writeNow(
            [&](Connection &connection) { return TicketTable(connection).writeChanges(changes); });
    }
    Result<TicketAggregate> read(const Uid &uid)
    {
        return m_database->readNow([&](Connection &connection) { return TicketTable(connection).aggregate(uid); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void whatIsWrittenIsReadBack()
    {
        Changes changes;
        Ticket ticket = wholeTicket(m_ids);
        const Ticket other = sampleTicket(m_ids, QStringLiteral("autre"));
        Message message = sampleMessage(m_ids, ticket, QStringLiteral("Bonjour 👍\n> cité\n"));
        message.kind = MessageKind::ToLevel3;
        message.audience = Audience::Internal;
        message.cc = {{QStringLiteral("N"), QStringLiteral("n@example.fr")}};
        message.folded = {{TextPart::Body, 10, 7}};
        message.html = QStringLiteral("<p>Bonjour</p>");
        message.messageId = QStringLiteral("abc@example.fr");
        message.templateCode = QStringLiteral("accuse");
        message.raw = Sha256::of("raw");
        message.senderUnverified = true;
        Attachment attachment = sampleAttachment(m_ids, message, "bytes");
        attachment.inlinePart = true;
        attachment.contentId = QStringLiteral("c1");
        attachment.audience = Audience::Internal;
        Event event = sampleEvent(m_ids, ticket, QStringLiteral("escalated"));
        event.performedBy = QStringLiteral("b.leroy");
        event.changes = {{QStringLiteral("state"), QJsonArray{QStringLiteral("new"), QStringLiteral("level3")}}};
        event.details = {{QStringLiteral("party"), QStringLiteral("expert")}};
        event.audience = Audience::Internal;
        changes.heads = {ticket, other};
        changes.messages = {message};
        changes.attachments = {attachment};
        changes.events = {event};
        changes.addedLinks = {{ticket.uid, other.uid, LinkKind::Duplicate}};
        const auto numbers = write(changes);
        VERIFY_OK(numbers);
        QCOMPARE(*numbers, QList<qint64>({1, 2}));
        ticket.number = 1;
        const auto aggregate = read(ticket.uid);
        VERIFY_OK(aggregate);
        QCOMPARE(aggregate->head, ticket);
        QCOMPARE(aggregate->messages, QList<Message>{message});
        QCOMPARE(aggregate->attachments, QList<Attachment>{attachment});
        QCOMPARE(aggregate->events, QList<Event>{event});
        QCOMPARE(aggregate->links, changes.addedLinks);
        QCOMPARE(read(other.uid)->links, changes.addedLinks); // seen from both
        QCOMPARE(read(other.uid)->head.dueAt, QDateTime());
    }

    void linksCanBeTakenAwayAgain()
    {
        Changes changes;
        changes.heads = {sampleTicket(m_ids), sampleTicket(m_ids)};
        const TicketLink link{changes.heads.at(0).uid, changes.heads.at(1).uid, LinkKind::Related};
        changes.addedLinks = {link};
        VERIFY_OK(write(changes));
        Changes removal;
        removal.removedLinks = {link};
        VERIFY_OK(write(removal));
        QVERIFY(read(link.from)->links.isEmpty());
    }

    void aStaleVersionIsRefusedAndChangesNothing()
    {
        Ticket ticket = sampleTicket(m_ids);
        VERIFY_OK(writeHeads(*m_database, {ticket}));
        ticket.version = 2;
        ticket.owner = QStringLiteral("a.martin");
        VERIFY_OK(writeHeads(*m_database, {ticket}));
        Ticket late = ticket;
        late.owner = QStringLiteral("b.leroy");
        Changes changes;
        changes.heads = {sampleTicket(m_ids), late}; // the first would be right
        changes.messages = {sampleMessage(m_ids, late, QStringLiteral("trop tard"))};
        const auto refused = write(changes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QCOMPARE(read(ticket.uid)->head.owner, QStringLiteral("a.martin"));
        QVERIFY(read(ticket.uid)->messages.isEmpty());
        QCOMPARE(read(changes.heads.first().uid).error().code, ErrorCode::NotFound);
        Ticket unknown = sampleTicket(m_ids);
        unknown.version = 4;
        QCOMPARE(writeHeads(*m_database, {unknown}).error().code, ErrorCode::Stale);
    }

    void numbersGoOnAfterARollbackAndAfterForeignOnes()
    {
        QCOMPARE(writeHeads(*m_database, {sampleTicket(m_ids)}).value(), QList<qint64>{1});
        Ticket bad = sampleTicket(m_ids);
        bad.version = 9;
        QVERIFY(!writeHeads(*m_database, {sampleTicket(m_ids), bad}));
        QCOMPARE(writeHeads(*m_database, {sampleTicket(m_ids)}).value(), QList<qint64>{2});
        Ticket numbered = sampleTicket(m_ids);
        numbered.number = 500;
        QCOMPARE(writeHeads(*m_database, {numbered}).value(), QList<qint64>{500});
        QCOMPARE(writeHeads(*m_database, {sampleTicket(m_ids)}).value(), QList<qint64>{501});
    }

    void aMessageThatMovesLeavesItsTicket()
    {
        Changes changes;
        Ticket first = sampleTicket(m_ids);
        Message message = sampleMessage(m_ids, first, QStringLiteral("deux questions"));
        Attachment attachment = sampleAttachment(m_ids, message, "x");
        changes.heads = {first};
        changes.messages = {message};
        changes.attachments = {attachment};
        VERIFY_OK(write(changes));
        Changes split;
        const Ticket second = sampleTicket(m_ids, QStringLiteral("seconde"));
        first.version = 2;
        message.ticket = attachment.ticket = second.uid;
        split.heads = {first, second};
        split.messages = {message};
        split.attachments = {attachment};
        VERIFY_OK(write(split));
        QVERIFY(read(first.uid)->messages.isEmpty());
        QVERIFY(read(first.uid)->attachments.isEmpty());
        QCOMPARE(read(second.uid)->messages, QList<Message>{message});
        QCOMPARE(read(second.uid)->attachments, QList<Attachment>{attachment});
        const auto found
            = m_database->readNow([&](Connection &connection) { return TicketTable(connection).message(message.uid); });
        QCOMPARE(found->value().ticket, second.uid);
    }

    void mergesLeadToTheSurvivor()
    {
        Ticket a = sampleTicket(m_ids), b = sampleTicket(m_ids), c = sampleTicket(m_ids);
        a.state = b.state = State::Merged;
        a.mergedInto = b.uid;
        b.mergedInto = c.uid;
        VERIFY_OK(writeHeads(*m_database, {a, b, c}));
        const auto survivor
            = m_database->readNow([&](Connection &connection) { return TicketTable(connection).survivor(a.uid); });
        QCOMPARE(survivor->value().uid, c.uid);
        QCOMPARE(read(c.uid)->merged.size(), 1);
        QCOMPARE(read(c.uid)->merged.first().uid, b.uid);
        const auto byNumber
            = m_database->readNow([&](Connection &connection) { return Knowledge(connection, 0).ticketByNumber(1); });
        QCOMPARE(byNumber->value().uid, c.uid);
    }

    void touchedBringsWhatTheRulesNeed()
    {
        Changes changes;
        const Ticket ticket = sampleTicket(m_ids), other = sampleTicket(m_ids);
        changes.heads = {ticket, other};
        changes.messages = {sampleMessage(m_ids, ticket, QStringLiteral("un"))};
        changes.events = {sampleEvent(m_ids, ticket, QStringLiteral("assigned"))};
        VERIFY_OK(write(changes));
        Operation undo;
        undo.ticket = ticket.uid;
        undo.kind = Op::Undo{changes.events.first().uid};
        const auto touched
            = m_database->readNow([&](Connection &connection) { return TicketTable(connection).touched(undo); });
        VERIFY_OK(touched);
        QCOMPARE(touched->size(), 1);
        QCOMPARE(touched->value(ticket.uid).event.value(), changes.events.first());
        QCOMPARE(touched->value(ticket.uid).messages, changes.messages);
        Operation merge;
        merge.ticket = ticket.uid;
        merge.kind = Op::Merge{other.uid};
        const auto both
            = m_database->readNow([&](Connection &connection) { return TicketTable(connection).touched(merge); });
        QCOMPARE(both->size(), 2);
    }

    void whoTakesPartIsKnown()
    {
        Changes changes;
        const Ticket ticket = sampleTicket(m_ids);
        Message reply = sampleMessage(m_ids, ticket, QStringLiteral("réponse"));
        reply.kind = MessageKind::ToLevel3;
        reply.to = {{QStringLiteral("MOE"), QStringLiteral("Moe@Example.org")}};
        Message heard = sampleMessage(m_ids, ticket, QStringLiteral("copie"));
        heard.from = {QStringLiteral("Collègue"), QStringLiteral("collegue@example.fr")};
        MailOrder order;
        order.uid = m_ids.next();
        order.ticket = ticket.uid;
        order.message = reply.uid;
        order.to = reply.to;
        changes.heads = {ticket};
        changes.messages = {reply, heard};
        changes.mails = {order};
        VERIFY_OK(write(changes));
        VERIFY_OK(m_database->readNow([&](Connection &connection) -> Outcome {
            const Knowledge knowledge(connection, 0);
            const auto check = [](bool condition) -> Outcome {
                return condition ? Outcome() : fail(ErrorCode::Internal, QStringLiteral("not as expected"));
            };
            HELPDESK_TRY(check(*knowledge.takesPart(ticket.uid, QStringLiteral("CLAIRE.garnier@example.fr"))));
            HELPDESK_TRY(check(*knowledge.takesPart(ticket.uid, QStringLiteral("collegue@example.fr"))));
            HELPDESK_TRY(check(!*knowledge.takesPart(ticket.uid, QStringLiteral("moe@example.org"))));
            HELPDESK_TRY(check(*knowledge.wroteTo(ticket.uid, QStringLiteral("moe@example.org"))));
            HELPDESK_TRY(check(!*knowledge.wroteTo(ticket.uid, QStringLiteral("collegue@example.fr"))));
            HELPDESK_TRY(check(!*knowledge.takesPart(ticket.uid, QString())));
            const auto own = knowledge.ownMail(order.uid);
            HELPDESK_TRY(check(own && *own && (*own)->toLevel3 && (*own)->ticket.uid == ticket.uid));
            return check(!knowledge.ownMail(ticket.uid)->has_value());
        }));
    }

    void anUnknownTicketIsNotFound()
    {
        Changes changes;
        const Ticket ticket = sampleTicket(m_ids);
        changes.messages = {sampleMessage(m_ids, ticket, QStringLiteral("orphelin"))};
        QCOMPARE(write(changes).error().code, ErrorCode::NotFound);
        QCOMPARE(read(ticket.uid).error().code, ErrorCode::NotFound);
    }

    void otherRequestsOfARequesterAreListed()
    {
        Ticket other = sampleTicket(m_ids);
        other.requester.mail.address = QStringLiteral("autre@example.fr");
        VERIFY_OK(writeHeads(*m_database, {sampleTicket(m_ids), other, sampleTicket(m_ids)}));
        const auto numbers = m_database->readNow([](Connection &connection) {
            return TicketTable(connection).ofRequester(QStringLiteral("Claire.Garnier@EXAMPLE.fr"), 10);
        });
        QCOMPARE(*numbers, QList<qint64>({3, 1}));
    }
};

QTEST_GUILESS_MAIN(TestTicketTable)
#include "tst_tickettable.moc"
