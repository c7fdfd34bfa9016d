// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sendingworker.h"

#include "mail/mimeparser.h"
#include "services/attachmentservice.h"
#include "services/draftservice.h"
#include "services/outboxservice.h"
#include "services/secretservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "store/outgoingtable.h"
#include "support/dovecotserver.h"
#include "support/smtpsink.h"
#include "support/testdesk.h"

#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using Domain::DeliveryState;

namespace {

/// A desk whose relay is a sink.
class SendingDesk : public TestDesk
{
public:
    SendingDesk()
        : sink(path(QStringLiteral("sink")))
    {
        if (const QString why = sink.start({}); !why.isEmpty())
            qFatal("%s", qPrintable(why));
        set("relay.host", sink.settings().host);
        set("relay.port", sink.settings().port);
        set("relay.security", QStringLiteral("none"));
        set("desk.undo_seconds", 0);
    }
    Result<Services::SendingReport> tryToSend()
    {
        Services::SendingWorker worker(desk().database(), desk().settings(), desk().secrets(), desk().clock(),
                                       desk().uids(), QStringLiteral("camille"));
        return worker.run();
    }
    Services::SendingReport send() { return valueOf(tryToSend()); }
    Domain::OutgoingMail mail(const Uid &uid) const
    {
        return *valueOf(desk().database().readNow(
            [&](Store::Connection &connection) { return Store::OutgoingTable(connection).mail(uid); }));
    }
    void withMailbox(DovecotServer &dovecot)
    {
        if (const QString why = dovecot.start(); !why.isEmpty())
            qFatal("%s", qPrintable(why));
        const Mail::ServerSettings server = dovecot.settings(Mail::Security::None);
        set("mailbox.host", server.host);
        set("mailbox.port", server.port);
        set("mailbox.security", QStringLiteral("none"));
        set("mailbox.user", server.user);
        valueOf(desk().secrets().write(QStringLiteral("mailbox"), QString::fromLatin1(DovecotServer::password())));
    }
    SmtpSink sink;
};

} // namespace

class TestSendingWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuedMailIsSentOnce();
    void mailIsHeldBackForTheSecondsOfUndo();
    void mailTakenBackIsNotSentAndItsTextIsADraft();
    void mailToLevel3CarriesItsFiles();
    void recipientRefusedShowsOnTheTicket();
    void oneOfTwoRecipientsRefusedStillCountsAsSent();
    void temporaryRefusalIsTriedAgainLater();
    void refusalAfterTheDataIsARefusal();
    void lostAnswerIsUncertainAndNeverSentAgainByItself();
    void lostAnswerFoundInTheSentFolderIsSent();
    void copyGoesIntoTheSentFolder();
    void mailOverTheLimitIsRefusedBeforeSending();
    void unreachableRelayLeavesMailQueued();
    void relayThatIsNotConfiguredIsSaid();
    void otherHolderOfTheLeaseIsRespected();
    void resentMailKeepsItsMessageId();
    void onlyAnUncertainMailIsMarkedSent();
};

void TestSendingWorker::queuedMailIsSentOnce()
{
    SendingDesk desk;
    const Domain::Ticket ticket = desk.openTicket(QStringLiteral("attestation"));
    const Uid uid = desk.reply(ticket.uid, QStringLiteral("Voici la réponse.\n.seul point"));
    QCOMPARE(desk.send().sent, 1);
    QCOMPARE(desk.send().sent, 0);
    QCOMPARE(desk.sink.kept().size(), 1);
    QCOMPARE(desk.mail(uid).state, DeliveryState::Sent);
    const SmtpSink::Kept kept = desk.sink.kept().constFirst();
    QCOMPARE(kept.to, QStringList{QStringLiteral("girard@gt.example.fr")});
    QCOMPARE(kept.from, QStringLiteral("pnd@example.fr"));
    const Domain::IncomingMail mail = Mail::parseMail(kept.mail);
    QCOMPARE(Domain::ownMessageId(mail.messageId, TestDesk::messageIdKey()), std::optional(uid));
    QCOMPARE(Domain::ticketToken(mail.subject, QStringLiteral("PND")), std::optional(ticket.number));
    QCOMPARE(mail.from.constFirst().address, QStringLiteral("pnd@example.fr"));
    QVERIFY(mail.text.contains(QStringLiteral("\n.seul point")));
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(stored.messages.constLast().messageId, mail.messageId);
}

void TestSendingWorker::mailIsHeldBackForTheSecondsOfUndo()
{
    SendingDesk desk;
    desk.set("desk.undo_seconds", 15);
    desk.reply(desk.openTicket().uid);
    QCOMPARE(desk.send().sent, 0);
    desk.clock().advance(16'000);
    QCOMPARE(desk.send().sent, 1);
}

void TestSendingWorker::mailTakenBackIsNotSentAndItsTextIsADraft()
{
    SendingDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const QString context = QStringLiteral("reply:") + ticket.uid.toString();
    const Uid uid = desk.reply(ticket.uid, QStringLiteral("Trop vite."));
    valueOf(desk->drafts().save(
        context,
        {{QStringLiteral("text"), QStringLiteral("autre début")}, {QStringLiteral("cc"), QStringLiteral("x")}}));
    QCOMPARE(valueOf(desk->tickets().takeBack(uid)), QStringLiteral("Trop vite."));
    QCOMPARE(desk.send().sent, 0);
    QCOMPARE(desk.mail(uid).state, DeliveryState::Cancelled);
    const auto draft = valueOf(desk->drafts().load(context));
    QVERIFY(draft);
    QCOMPARE(draft->content.value(QStringLiteral("text")).toString(), QStringLiteral("Trop vite.\n\nautre début"));
    QCOMPARE(draft->content.value(QStringLiteral("cc")).toString(), QStringLiteral("x"));
    const auto again = desk->tickets().takeBack(uid).result();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

void TestSendingWorker::mailToLevel3CarriesItsFiles()
{
    SendingDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    valueOf(desk->tickets().submit(ticket.uid,
                                   Domain::Op::Qualify{.nature = Domain::Nature::Incident,
                                                       .topic = {},
                                                       .module = {},
                                                       .impact = {},
                                                       .urgency = {},
                                                       .form = {},
                                                       .owner = {},
                                                       .territory = {}}));
    Domain::Op::Escalate escalate;
    escalate.contact = {QStringLiteral("MOE"), QStringLiteral("moe@moe.example.fr")};
    escalate.writing.text = QStringLiteral("Voir le fichier.");
    escalate.writing.attachments = {valueOf(desk->attachments().addBytes(QStringLiteral("liste.csv"), "a;b\n"))};
    valueOf(desk->tickets().submit(ticket.uid, escalate));
    QCOMPARE(desk.send().sent, 1);
    const Domain::IncomingMail mail = Mail::parseMail(desk.sink.kept().constFirst().mail);
    QCOMPARE(mail.to.constFirst().address, QStringLiteral("moe@moe.example.fr"));
    QCOMPARE(mail.attachments.size(), 1);
    QCOMPARE(mail.attachments.constFirst().content, QByteArray("a;b\n"));
}

void TestSendingWorker::recipientRefusedShowsOnTheTicket()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control(
        {{QStringLiteral("refuse_rcpt"),
          QJsonObject{{QStringLiteral("girard@gt.example.fr"), QStringLiteral("550 5.1.1 no such user")}}}}));
    const Domain::Ticket ticket = desk.openTicket();
    const Uid uid = desk.reply(ticket.uid);
    QCOMPARE(desk.send().refused, 1);
    const Domain::OutgoingMail mail = desk.mail(uid);
    QCOMPARE(mail.state, DeliveryState::Refused);
    QCOMPARE(mail.refusals.constFirst().code, 550);
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(stored.messages.constLast().kind, Domain::MessageKind::DeliveryReport);
    QVERIFY(desk.sink.kept().isEmpty());
    QCOMPARE(desk.send().refused, 0);
}

void TestSendingWorker::oneOfTwoRecipientsRefusedStillCountsAsSent()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control(
        {{QStringLiteral("refuse_rcpt"),
          QJsonObject{{QStringLiteral("absent@gt.example.fr"), QStringLiteral("550 5.1.1 no such user")}}}}));
    const Domain::Ticket ticket = desk.openTicket();
    Domain::Op::Reply reply;
    reply.writing.text = QStringLiteral("Réponse.");
    reply.writing.cc = {{{}, QStringLiteral("absent@gt.example.fr")}};
    valueOf(desk->tickets().submit(ticket.uid, reply));
    QCOMPARE(desk.send().sent, 1);
    QCOMPARE(desk.sink.kept().size(), 1);
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(stored.messages.constLast().kind, Domain::MessageKind::DeliveryReport);
    QVERIFY(stored.messages.constLast().text.contains(QStringLiteral("absent@gt.example.fr")));
}

void TestSendingWorker::temporaryRefusalIsTriedAgainLater()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control({{QStringLiteral("refuse_mail"), QStringLiteral("452 4.3.1 no room")}}));
    const Uid uid = desk.reply(desk.openTicket().uid);
    QCOMPARE(desk.send().postponed, 1);
    QCOMPARE(desk.mail(uid).state, DeliveryState::Queued);
    QCOMPARE(desk.mail(uid).attempts, 1);
    QVERIFY(!desk.mail(uid).lastError.isEmpty());
    QVERIFY(desk.sink.control({}));
    QCOMPARE(desk.send().sent, 0);
    desk.clock().advance(61'000);
    QCOMPARE(desk.send().sent, 1);
    QVERIFY(desk.sink.control({{QStringLiteral("refuse_mail"), QStringLiteral("452 4.3.1 no room")}}));
    const Uid late = desk.reply(desk.openTicket().uid);
    desk.clock().advance(qint64(6) * 24 * 3'600'000);
    QCOMPARE(desk.send().refused, 1);
    QCOMPARE(desk.mail(late).state, DeliveryState::Refused);
}

void TestSendingWorker::refusalAfterTheDataIsARefusal()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control({{QStringLiteral("refuse_data"), QStringLiteral("554 5.7.1 not wanted")}}));
    const Uid uid = desk.reply(desk.openTicket().uid);
    QCOMPARE(desk.send().refused, 1);
    QCOMPARE(desk.mail(uid).state, DeliveryState::Refused);
    QVERIFY(desk.mail(uid).lastError.contains(QStringLiteral("not wanted")));
}

void TestSendingWorker::lostAnswerIsUncertainAndNeverSentAgainByItself()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control({{QStringLiteral("drop"), QStringLiteral("stored")}}));
    const Uid first = desk.reply(desk.openTicket().uid);
    QCOMPARE(desk.send().uncertain, 1);
    QCOMPARE(desk.mail(first).state, DeliveryState::Sending);
    QVERIFY(desk.sink.control({}));
    const Uid second = desk.reply(desk.openTicket().uid);
    const auto report = desk.send();
    QCOMPARE(report.uncertain, 1);
    QCOMPARE(report.sent, 1);
    QCOMPARE(desk.mail(first).state, DeliveryState::Uncertain);
    QVERIFY(!desk.mail(first).lastError.isEmpty());
    QCOMPARE(desk.mail(second).state, DeliveryState::Sent);
    QCOMPARE(valueOf(desk->tickets().counts()).uncertainMail, 1);
    desk.clock().advance(qint64(48) * 3'600'000);
    QCOMPARE(desk.send().sent, 0);
    QCOMPARE(desk.sink.kept().size(), 2);
}

void TestSendingWorker::lostAnswerFoundInTheSentFolderIsSent()
{
    SendingDesk desk;
    DovecotServer dovecot(desk.path(QStringLiteral("dovecot")));
    desk.withMailbox(dovecot);
    QVERIFY(desk.sink.control({{QStringLiteral("drop"), QStringLiteral("stored")}}));
    const Uid uid = desk.reply(desk.openTicket().uid);
    QCOMPARE(desk.send().uncertain, 1);
    QVERIFY(!dovecot.deliver(desk.sink.kept().constFirst().mail, QStringLiteral("Sent")).isEmpty());
    QCOMPARE(desk.send().sent, 1);
    QCOMPARE(desk.mail(uid).state, DeliveryState::Sent);
}

void TestSendingWorker::copyGoesIntoTheSentFolder()
{
    SendingDesk desk;
    DovecotServer dovecot(desk.path(QStringLiteral("dovecot")));
    desk.withMailbox(dovecot);
    desk.reply(desk.openTicket().uid);
    const auto report = desk.send();
    QCOMPARE(report.sent, 1);
    QCOMPARE(report.notices, QStringList());
    QCOMPARE(dovecot.mails(QStringLiteral("Sent")).size(), 1);
}

void TestSendingWorker::mailOverTheLimitIsRefusedBeforeSending()
{
    SendingDesk desk;
    desk.set("relay.max_bytes", 200'000);
    const auto tooLarge = desk->attachments().addBytes(QStringLiteral("gros.bin"), QByteArray(400'000, 'x')).result();
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    const Domain::Ticket ticket = desk.openTicket();
    Domain::Op::Reply reply;
    reply.writing.text = QStringLiteral("Voici.");
    desk.set("relay.max_bytes", 0);
    reply.writing.attachments
        = {valueOf(desk->attachments().addBytes(QStringLiteral("gros.bin"), QByteArray(400'000, 'x')))};
    valueOf(desk->tickets().submit(ticket.uid, reply));
    desk.set("relay.max_bytes", 200'000);
    QCOMPARE(desk.send().refused, 1);
    QVERIFY(desk.sink.kept().isEmpty());
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(stored.messages.constLast().kind, Domain::MessageKind::DeliveryReport);
}

void TestSendingWorker::unreachableRelayLeavesMailQueued()
{
    SendingDesk desk;
    desk.sink.stop();
    const Uid uid = desk.reply(desk.openTicket().uid);
    Services::SendingWorker worker(desk->database(), desk->settings(), desk->secrets(), desk->clock(), desk->uids(),
                                   QStringLiteral("camille"));
    const auto failed = worker.run();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Unreachable);
    QCOMPARE(exitCode(failed.error().code), 4);
    QCOMPARE(desk.mail(uid).state, DeliveryState::Queued);
    QVERIFY(desk.sink.start({}).isEmpty());
    desk.set("relay.port", desk.sink.settings().port);
    QVERIFY(!worker.run()); // left alone for a while
    desk.clock().advance(600'000);
    QCOMPARE(valueOf(worker.run()).sent, 1);
}

void TestSendingWorker::relayThatIsNotConfiguredIsSaid()
{
    SendingDesk desk;
    desk.set("relay.host", QString());
    desk.reply(desk.openTicket().uid);
    const auto failed = desk.tryToSend();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::InvalidInput);
    QVERIFY(failed.error().remedy.contains(QStringLiteral("relay.host")));
}

void TestSendingWorker::otherHolderOfTheLeaseIsRespected()
{
    SendingDesk desk;
    desk.reply(desk.openTicket().uid);
    valueOf(desk->database().writeNow([&](Store::Connection &connection) {
        return Store::OutgoingTable(connection)
            .takeLease(QStringLiteral("sending"), QStringLiteral("elsewhere"), desk.clock().now(), 60'000);
    }));
    const auto refused = desk.tryToSend();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    desk.clock().advance(61'000);
    QCOMPARE(desk.send().sent, 1);
}

void TestSendingWorker::resentMailKeepsItsMessageId()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control({{QStringLiteral("drop"), QStringLiteral("lost")}}));
    const Uid uid = desk.reply(desk.openTicket().uid);
    QCOMPARE(desk.send().uncertain, 1);
    QVERIFY(desk.sink.control({}));
    QCOMPARE(desk.send().uncertain, 1);
    const QString messageId = desk.mail(uid).messageId;
    valueOf(desk->outbox().resend(uid));
    QCOMPARE(desk.send().sent, 1);
    QCOMPARE(Mail::parseMail(desk.sink.kept().constFirst().mail).messageId, messageId);
}

void TestSendingWorker::onlyAnUncertainMailIsMarkedSent()
{
    SendingDesk desk;
    QVERIFY(desk.sink.control({{QStringLiteral("drop"), QStringLiteral("stored")}}));
    const Uid uid = desk.reply(desk.openTicket().uid);
    const auto queued = desk->outbox().markSent(uid).result();
    QVERIFY(!queued);
    QCOMPARE(queued.error().code, ErrorCode::Refused);
    QCOMPARE(desk.send().uncertain, 1);
    QCOMPARE(desk.send().uncertain, 1);
    QCOMPARE(valueOf(desk->outbox().list({DeliveryState::Uncertain})).size(), 1);
    valueOf(desk->outbox().markSent(uid));
    QCOMPARE(desk.mail(uid).state, DeliveryState::Sent);
    const auto unknown = desk->outbox().resend(desk->uids().next()).result();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSendingWorker)
#include "tst_sendingworker.moc"
