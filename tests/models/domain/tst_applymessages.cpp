// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorydesk.h"

#include <QJsonArray>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

const MailAddress expert{QStringLiteral("Claude"), QStringLiteral("moe@example.org")};

Writing text(const QString &words)
{
    Writing writing;
    writing.text = words;
    return writing;
}

Attachment picture()
{
    Attachment attachment;
    attachment.name = QStringLiteral("capture.png");
    attachment.type = QStringLiteral("image/png");
    attachment.size = 4;
    attachment.blob = Sha256::of("abcd");
    return attachment;
}

Op::Escalate toMoe(const MailAddress &contact = expert)
{
    Op::Escalate op;
    op.contact = contact;
    op.externalReference = QStringLiteral("A-12");
    op.writing = text(QStringLiteral("Pouvez-vous regarder ?"));
    op.writing.attachments = QList<Attachment>{picture()};
    return op;
}

} // namespace

class TestApplyMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailOpensARequest()
    {
        MemoryDesk desk;
        Op::Open op;
        op.subject = QStringLiteral(" [DEMANDE\r\n UNIQUE] problème ");
        op.requester.mail.address = QStringLiteral("camille@example.fr");
        op.territory = QStringLiteral("93");
        op.arrival = desk.mail(QStringLiteral("Bonjour\n> ancien"), QStringLiteral("a@example.fr"));
        op.arrival->message.folded = QList<TextSpan>{{TextPart::Body, 8, 8}};
        op.arrival->attachments = QList<Attachment>{picture()};
        op.form.guichet = {QStringLiteral("G1104"), FieldSource::Found, {TextPart::Body, 0, 5}, {}};
        const Uid uid = desk.ids.next();
        QVERIFY(desk.run(uid, op, QStringLiteral("intake")));
        const Ticket &head = desk.head(uid);
        QCOMPARE(head.version, 1);
        QCOMPARE(head.state, State::New);
        QCOMPARE(head.subject, QStringLiteral("[DEMANDE UNIQUE] problème"));
        QCOMPARE(head.territory, QStringLiteral("IDF"));
        QCOMPARE(head.attachmentCount, 1);
        QCOMPARE(head.createdAt, desk.clock.now());
        QVERIFY(!head.takenInChargeAt.isValid());
        const Message message = desk.messages(uid).constFirst();
        QCOMPARE(message.author, QStringLiteral("intake"));
        QCOMPARE(message.folded.size(), 1);
        QCOMPARE(head.form.guichet.message, message.uid);
        QCOMPARE(desk.attachments(uid).constFirst().message, message.uid);
        QCOMPARE(desk.events(uid).constFirst().kind, QStringLiteral("opened"));
        const auto again = desk.run(uid, op);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
    }

    void anAgentRecordsACallAndCannotReplyWithoutAnAddress()
    {
        MemoryDesk desk;
        Op::Open op;
        op.channel = Channel::Phone;
        op.subject = QStringLiteral("Attestation");
        op.requester = {{QStringLiteral("Camille Martin"), {}}, QStringLiteral("+33476000000")};
        const Uid uid = desk.ids.next();
        QCOMPARE(desk.run(uid, op).error().code, ErrorCode::InvalidInput); // it says nothing
        op.form.question = FormField::typed(QStringLiteral("Comment imprimer ?"));
        QVERIFY(desk.run(uid, op));
        QVERIFY(desk.messages(uid).isEmpty());
        const auto reply = desk.run(uid, Op::Reply{text(QStringLiteral("Ainsi.")), false, false});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
        QVERIFY(!reply.error().remedy.isEmpty());
        Op::Reply elsewhere{text(QStringLiteral("Ainsi.")), false, false};
        elsewhere.writing.to = MailAddresses{{{}, QStringLiteral("accueil@example.fr")}};
        QVERIFY(desk.run(uid, elsewhere));
        QCOMPARE(desk.head(uid).state, State::InProgress);
    }

    void aRequestThatFollowsAClosedOneIsLinkedToIt()
    {
        MemoryDesk desk;
        const Uid old = desk.openQualified();
        QVERIFY(desk.run(old, Op::Resolve{}));
        QVERIFY(desk.run(old, Op::Close{}));
        const auto late
            = desk.run(old, Op::Receive{desk.mail(QStringLiteral("Encore"), {}), false}, QStringLiteral("intake"));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Refused);
        Op::Open op;
        op.arrival = desk.mail(QStringLiteral("Encore"), {});
        op.link = TicketLink{{}, old, LinkKind::FollowsClosed};
        const Uid uid = desk.ids.next();
        const auto opened = desk.run(uid, op, QStringLiteral("intake"));
        QVERIFY(opened);
        QCOMPARE(opened->heads.constFirst().uid, uid);
        QCOMPARE(opened->events.constFirst().kind, QStringLiteral("opened"));
        QCOMPARE(desk.links, QList<TicketLink>({{uid, old, LinkKind::FollowsClosed}}));
        QCOMPARE(desk.events(old).constLast().kind, QStringLiteral("linked"));
        op.link->to = desk.ids.next();
        QCOMPARE(desk.run(desk.ids.next(), op).error().code, ErrorCode::NotFound);
    }

    void whatAMailOfTheRequesterDoesToTheState_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<State>("after");
        QTest::newRow("new") << State::New << true << State::New;
        QTest::newRow("in progress") << State::InProgress << true << State::InProgress;
        QTest::newRow("waiting") << State::WaitingRequester << true << State::InProgress;
        QTest::newRow("level 3") << State::Level3 << true << State::Level3;
        QTest::newRow("resolved") << State::Resolved << true << State::InProgress;
        QTest::newRow("returned") << State::ReturnedLevel1 << true << State::InProgress;
        QTest::newRow("closed") << State::Closed << false << State::Closed;
        QTest::newRow("cancelled") << State::Cancelled << false << State::Cancelled;
        QTest::newRow("merged") << State::Merged << false << State::Merged;
    }

    void whatAMailOfTheRequesterDoesToTheState()
    {
        QFETCH(State, before);
        QFETCH(bool, taken);
        QFETCH(State, after);
        const auto uid = Uid::fromString(u"11111111111111111111111111111111").value();
        TouchedTicket touched;
        touched.head.uid = uid;
        touched.head.version = 7;
        touched.head.state = before;
        touched.head.nature = Nature::Incident;
        touched.head.owner = QStringLiteral("alix");
        touched.head.resolvedAt
            = before == State::Resolved ? QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC) : QDateTime();
        Operation operation;
        operation.uid = uid.derived(99);
        operation.ticket = uid;
        operation.author = QStringLiteral("intake");
        operation.at = QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);
        operation.kind = Op::Receive{MemoryDesk::mail(QStringLiteral("Voici."), {}), false};
        const auto changes = apply({{uid, touched}}, operation, {});
        QCOMPARE(changes.has_value(), taken);
        if (!taken) {
            QVERIFY(!changes.error().remedy.isEmpty());
            return;
        }
        const Ticket &head = changes->heads.constFirst();
        QCOMPARE(head.state, after);
        QVERIFY(head.answerToRead);
        QVERIFY(!head.resolvedAt.isValid());
        QCOMPARE(head.owner, QStringLiteral("alix"));
        const bool reopened = before == State::Resolved || before == State::ReturnedLevel1;
        QCOMPARE(changes->events.constFirst().details.value(u"reopened").toBool(), reopened);

        operation.kind = Op::Receive{MemoryDesk::mail(QStringLiteral("Vu."), {}, expert.address), true};
        const auto answer = apply({{uid, touched}}, operation, {});
        QVERIFY(answer);
        QCOMPARE(answer->heads.constFirst().state, before);
        QCOMPARE(answer->messages.constFirst().audience, Audience::Internal);
        QCOMPARE(answer->events.constFirst().audience, Audience::Internal);
    }

    void aComplementIsAskedForAndFillsTheForm()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(!desk.run(uid, Op::AskComplement{text(QStringLiteral("?")), {QStringLiteral("shoe_size")}}));
        QVERIFY(!desk.run(uid, Op::AskComplement{text(QStringLiteral("  \n")), {}}));
        QVERIFY(desk.run(uid, Op::AskComplement{text(QStringLiteral("Quel guichet ?")), {}}));
        QCOMPARE(desk.head(uid).state, State::WaitingRequester);
        QVERIFY(desk.head(uid).takenInChargeAt.isValid());
        QCOMPARE(desk.events(uid).constLast().details.value(u"fields").toArray().size(), 6);
        Arrival arrival = desk.mail(QStringLiteral("Le guichet G1104."), {});
        arrival.form.guichet = {QStringLiteral("G1104"), FieldSource::Found, {TextPart::Body, 11, 5}, {}};
        QVERIFY(desk.run(uid, Op::Receive{arrival, false}, QStringLiteral("intake")));
        QCOMPARE(desk.head(uid).state, State::InProgress);
        QCOMPARE(desk.head(uid).form.guichet.value, QStringLiteral("G1104"));
        QCOMPARE(desk.head(uid).form.guichet.message, desk.messages(uid).constLast().uid);
        QVERIFY(desk.run(uid, Op::MarkRead{}));
        QVERIFY(!desk.head(uid).answerToRead);
        const auto nothing = desk.run(uid, Op::MarkRead{});
        QVERIFY(nothing);
        QVERIFY(nothing->heads.isEmpty());
    }

    void aReplyGoesToTheRequesterAndNeverToTheDesk()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        Op::Reply op{text(QStringLiteral("Voici.")), false, false};
        op.writing.cc = MailAddresses{desk.rules.deskAddress,
                                      {{}, QStringLiteral("CAMILLE@example.fr")},
                                      {{}, QStringLiteral("dreal@example.org")},
                                      {{}, QStringLiteral("Dreal@example.org")}};
        op.writing.attachments = QList<Attachment>{picture()};
        const auto changes = desk.run(uid, op);
        QVERIFY(changes);
        const MailOrder &mail = changes->mails.constFirst();
        QCOMPARE(mail.to.size(), 1);
        QCOMPARE(mail.to.constFirst().address, QStringLiteral("camille@example.fr"));
        QCOMPARE(mail.cc, MailAddresses({{{}, QStringLiteral("dreal@example.org")}}));
        QCOMPARE(mail.notBefore, desk.clock.now().addSecs(15));
        QCOMPARE(mail.subject, QStringLiteral("Re: [DEMANDE UNIQUE] question sur l'attestation"));
        QCOMPARE(mail.inReplyTo, QStringList{QStringLiteral("first@example.fr")});
        QCOMPARE(mail.attachments, desk.attachments(uid));
        QCOMPARE(changes->messages.constFirst().uid, mail.message);
        QVERIFY(changes->messages.constFirst().messageId.isEmpty());
        QCOMPARE(changes->messages.constFirst().from, desk.rules.deskAddress);
        op.writing.to = MailAddresses{desk.rules.deskAddress};
        QCOMPARE(desk.run(uid, op).error().code, ErrorCode::InvalidInput);
        op.writing.to = MailAddresses{{{}, QStringLiteral("a@example.fr\r\nBcc: b@example.fr")}};
        QCOMPARE(desk.run(uid, op).error().code, ErrorCode::InvalidInput);
    }

    void whatAReplyDoesToTheState()
    {
        MemoryDesk desk;
        const Uid fresh = desk.open();
        QVERIFY(!desk.run(fresh, Op::Reply{text(QStringLiteral("Réglé.")), false, true})); // no nature yet
        QVERIFY(desk.run(fresh, Op::Reply{text(QStringLiteral("Pourquoi ?")), true, false}));
        QCOMPARE(desk.head(fresh).state, State::WaitingRequester);

        const Uid uid = desk.openQualified();
        QVERIFY(!desk.run(uid, Op::Reply{text(QStringLiteral("x")), true, true}));
        QVERIFY(desk.run(uid, Op::Reply{text(QStringLiteral("Réglé.")), false, true}));
        QCOMPARE(desk.head(uid).state, State::Resolved);
        const QDateTime resolvedAt = desk.head(uid).resolvedAt;
        QCOMPARE(resolvedAt, desk.clock.now());
        QVERIFY(desk.run(uid, Op::Reply{text(QStringLiteral("Encore un mot.")), false, false}));
        QCOMPARE(desk.head(uid).state, State::Resolved);
        QCOMPARE(desk.head(uid).resolvedAt, resolvedAt);
        QVERIFY(desk.run(uid, Op::Close{}));
        const auto refused = desk.run(uid, Op::Reply{text(QStringLiteral("Trop tard.")), false, false});
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(!refused.error().remedy.isEmpty());
    }

    void aNoteIsInternalAndChangesNothingElse()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, Op::Receive{desk.mail(QStringLiteral("Et ?"), {}), false}, QStringLiteral("intake")));
        Op::AddNote note{text(QStringLiteral("Appelé."))};
        note.writing.attachments = QList<Attachment>{picture()};
        QVERIFY(desk.run(uid, note));
        QCOMPARE(desk.messages(uid).constLast().audience, Audience::Internal);
        QCOMPARE(desk.attachments(uid).constLast().audience, Audience::Internal);
        QCOMPARE(desk.events(uid).constLast().audience, Audience::Internal);
        QVERIFY(desk.head(uid).answerToRead);
        QCOMPARE(desk.head(uid).state, State::New);
        QVERIFY(!desk.run(uid, Op::AddNote{}));
    }

    void anEscalationGoesThereAndComesBack()
    {
        MemoryDesk desk;
        const Uid fresh = desk.open();
        QCOMPARE(desk.run(fresh, toMoe()).error().code, ErrorCode::Refused); // not qualified
        const Uid uid = desk.openQualified();
        QCOMPARE(desk.run(uid, toMoe({})).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.run(uid, toMoe(desk.rules.deskAddress)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.run(uid, toMoe(desk.head(uid).requester.mail)).error().code, ErrorCode::InvalidInput);
        const Ticket before = desk.head(uid);
        Op::Escalate escalate = toMoe();
        escalate.dueAt = desk.clock.now().addDays(3);
        const auto sent = desk.run(uid, escalate);
        QVERIFY(sent);
        QCOMPARE(desk.head(uid).dueAt, escalate.dueAt);
        QCOMPARE(sent->mails.constFirst().to, MailAddresses{expert});
        QCOMPARE(desk.head(uid).state, State::Level3);
        QCOMPARE(desk.head(uid).owner, before.owner);
        QCOMPARE(desk.head(uid).requester, before.requester);
        QCOMPARE(desk.head(uid).escalation->externalReference, QStringLiteral("A-12"));
        QCOMPARE(sent->attachments.constFirst().audience, Audience::Internal);
        QVERIFY(!desk.run(uid, Op::Resolve{}));
        QVERIFY(!desk.run(uid, Op::Reply{text(QStringLiteral("x")), true, false}));
        QVERIFY(desk.run(
            uid,
            Op::Receive{desk.mail(QStringLiteral("Corrigé."), QStringLiteral("moe1@example.org"), expert.address),
                        true},
            QStringLiteral("intake")));
        QCOMPARE(desk.head(uid).state, State::Level3);
        QCOMPARE(desk.head(uid).escalation->answeredAt, desk.clock.now());
        QVERIFY(desk.head(uid).answerToRead);
        QVERIFY(desk.run(uid, Op::ReturnEscalation{QStringLiteral("Corrigé en production.")}));
        QCOMPARE(desk.head(uid).state, State::InProgress);
        QVERIFY(desk.head(uid).escalation);
        QVERIFY(!desk.head(uid).dueAt.isValid());
        QVERIFY(!desk.head(uid).answerToRead);
        QCOMPARE(desk.messages(uid).constLast().audience, Audience::Internal);
        QVERIFY(!desk.run(uid, Op::ReturnEscalation{}));
    }

    void anAnswerOfTheSameSecondComesAfterWhatItAnswers()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        QVERIFY(desk.run(uid, toMoe()));
        const QDateTime asked = desk.head(uid).updatedAt;
        Arrival arrival = desk.mail(QStringLiteral("Corrigé."), QStringLiteral("moe1@example.org"), expert.address);
        arrival.message.at = asked.addMSecs(-400);
        QVERIFY(desk.run(uid, Op::Receive{arrival, true}, QStringLiteral("intake")));
        QCOMPARE(desk.messages(uid).constLast().at, asked);
        arrival.message.at = asked.addSecs(-60); // written before, and late on its way
        arrival.message.messageId = QStringLiteral("moe2@example.org");
        QVERIFY(desk.run(uid, Op::Receive{arrival, true}, QStringLiteral("intake")));
        QCOMPARE(desk.messages(uid).constLast().at, asked.addSecs(-60));
    }

    void theTwoCorrespondencesNeverShareAnId()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        const auto first = desk.run(uid, toMoe());
        QVERIFY(first);
        QVERIFY(first->mails.constFirst().references.isEmpty());
        desk.giveMessageId(QStringLiteral("own1@example.fr"));
        QVERIFY(desk.run(
            uid,
            Op::Receive{desk.mail(QStringLiteral("?"), QStringLiteral("moe1@example.org"), expert.address), true}));
        const auto second = desk.run(uid, toMoe());
        QVERIFY(second);
        QCOMPARE(second->mails.constFirst().references,
                 QStringList({QStringLiteral("own1@example.fr"), QStringLiteral("moe1@example.org")}));
        QCOMPARE(second->mails.constFirst().inReplyTo, QStringList{QStringLiteral("moe1@example.org")});
        const auto other = desk.run(uid, toMoe({{}, QStringLiteral("moa@example.org")}));
        QVERIFY(other);
        QVERIFY(other->mails.constFirst().references.isEmpty());
        const auto reply = desk.run(uid, Op::Reply{text(QStringLiteral("Patience.")), false, false});
        QVERIFY(reply);
        QCOMPARE(reply->mails.constFirst().references, QStringList{QStringLiteral("first@example.fr")});
    }

    void idsThatNoHeaderCanHoldAreLeftOut()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        for (int i = 0; i < 30; ++i)
            QVERIFY(desk.run(
                uid, Op::Receive{desk.mail(QStringLiteral("Et ?"), QStringLiteral("m%1@example.fr").arg(i)), false}));
        QVERIFY(desk.run(
            uid, Op::Receive{desk.mail(QStringLiteral("x"), QStringLiteral("a@b\r\nBcc: c@example.fr")), false}));
        const auto reply = desk.run(uid, Op::Reply{text(QStringLiteral("Voici.")), false, false});
        QVERIFY(reply);
        const MailOrder &mail = reply->mails.constFirst();
        QCOMPARE(mail.references.size(), 20);
        QCOMPARE(mail.references.constFirst(), QStringLiteral("first@example.fr"));
        QCOMPARE(mail.references.constLast(), QStringLiteral("m29@example.fr"));
        QCOMPARE(mail.inReplyTo, QStringList{QStringLiteral("m29@example.fr")});
    }

    void aDeliveryReportIsSeenAndChangesNoState()
    {
        MemoryDesk desk;
        const Uid uid = desk.openQualified();
        Op::ReportDelivery op;
        op.mail = desk.ids.next();
        op.recipients
            = QList<RecipientRefusal>{{QStringLiteral("camille@example.fr"), 550, QStringLiteral("no such user")}};
        QVERIFY(desk.run(uid, op, QStringLiteral("intake")));
        QCOMPARE(desk.head(uid).state, State::InProgress);
        QVERIFY(desk.head(uid).answerToRead);
        QCOMPARE(desk.messages(uid).constLast().kind, MessageKind::DeliveryReport);
        QCOMPARE(desk.messages(uid).constLast().audience, Audience::Internal);
        QVERIFY(desk.messages(uid).constLast().text.contains(QStringLiteral("550")));
    }

    void sentBackToLevelOneItEndsUntilAnAnswerComes()
    {
        MemoryDesk desk;
        const Uid uid = desk.open();
        QVERIFY(desk.run(uid, Op::ReturnToLevel1{text(QStringLiteral("Cela vous revient."))}));
        QCOMPARE(desk.head(uid).state, State::ReturnedLevel1);
        QVERIFY(desk.head(uid).resolvedAt.isValid());
        QVERIFY(!desk.run(uid, Op::AskComplement{text(QStringLiteral("x")), {}}));
        QVERIFY(desk.run(uid, Op::Receive{desk.mail(QStringLiteral("Non."), {}), false}));
        QCOMPARE(desk.head(uid).state, State::InProgress);
    }
};

QTEST_GUILESS_MAIN(TestApplyMessages)
#include "tst_applymessages.moc"
