// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakeworker.h"

#include "mail/maildirsource.h"
#include "services/ledgerservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "store/ledgertable.h"
#include "store/outgoingtable.h"
#include "support/mailtext.h"
#include "support/testdesk.h"

#include <QDir>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;

namespace {

/// A desk with a Maildir that mail comes into.
class IntakeDesk : public TestDesk
{
public:
    IntakeDesk()
        : inbox(path(QStringLiteral("inbox")))
    {
    }
    Services::IntakeReport takeIn(const Services::IntakeWorker::Options &options = {})
    {
        Mail::SourceOptions marks;
        marks.mark = {Mail::ProcessedMark::Kind::Move, path(QStringLiteral("done"))};
        Mail::MaildirSource source(inbox.path(), marks);
        Services::IntakeWorker worker(desk().database(), desk().settings(), desk().clock(), desk().uids(),
                                      QStringLiteral("camille"));
        return valueOf(worker.run(source, options));
    }
    QList<Domain::LedgerEntry> ledger() const { return valueOf(desk().ledger().entries({})); }
    Domain::LedgerSum sum() const { return valueOf(desk().ledger().sum()); }
    QByteArray messageIdOf(const Uid &mail) const
    {
        const auto stored = valueOf(desk().database().readNow(
            [&](Store::Connection &connection) { return Store::OutgoingTable(connection).mail(mail); }));
        return Domain::makeMessageId(stored->order.uid, messageIdKey(), QStringLiteral("example.fr")).toLatin1();
    }
    MaildirFolder inbox;
};

} // namespace

class TestIntakeWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedSenderOpensATicketWithItsForm();
    void processedMailIsMovedOnlyOnceFiled();
    void secondRunTakesNothingAgain();
    void processedFolderIsTakenWhereTheRegisterLacksIt();
    void replyToOurMailFollowsItsTicket();
    void replyToAMergedTicketGoesToTheSurvivor();
    void replyToAClosedTicketOpensALinkedOne();
    void sameMailTwiceIsADuplicate();
    void unknownSenderIsQuarantinedAndReleased();
    void bounceOfOursShowsOnTheTicket();
    void badMailsAreSetAsideAndStopNothing();
    void rawBytesAreKeptAsTheyCame();
    void attachmentIsKeptAsABlob();
    void pendingMailOfACrashIsFinished();
    void mailsDatedBeforeSinceStayWhereTheyAre();
    void changedUidValidityCountsNothingAgain();
    void acknowledgementGoesOnceAnHour();
    void retryTakesAMailInAfterItsSenderWasListed();
    void mailIsFiledByHand();
    void filedMailCannotBeFiledAgain();
};

void TestIntakeWorker::listedSenderOpensATicketWithItsForm()
{
    IntakeDesk desk;
    desk.inbox.deliver(MailText{.subject = "[DEMANDE UNIQUE] =?utf-8?Q?probl=C3=A8me?= sur une attestation",
                                .messageId = "a1@gt.example.fr"});
    const auto report = desk.takeIn();
    QCOMPARE(report.sum.opened, 1);
    QCOMPARE(report.sum.received(), 1);
    const auto ticket = valueOf(desk->tickets().ticket(1));
    QCOMPARE(ticket.head.form.guichet.value, QStringLiteral("G1104"));
    QCOMPARE(ticket.head.requester.mail.address, QStringLiteral("girard@gt.example.fr"));
    QCOMPARE(ticket.head.territory, QStringLiteral("38"));
    QCOMPARE(ticket.head.proposedNature, std::optional(Domain::Nature::Incident));
    QVERIFY(ticket.head.senderUnverified);
    QCOMPARE(ticket.messages.size(), 1);
    QCOMPARE(ticket.events.constFirst().author, QStringLiteral("intake"));
    QCOMPARE(ticket.events.constFirst().performedBy, QStringLiteral("camille"));
    QCOMPARE(desk.ledger().constFirst().ticket, ticket.head.uid);
}

void TestIntakeWorker::processedMailIsMovedOnlyOnceFiled()
{
    IntakeDesk desk;
    desk.inbox.deliver(MailText{.messageId = "a1@gt.example.fr"});
    int waitingWhenFiled = -1;
    Services::IntakeWorker::Options options;
    options.progress = [&](const Domain::LedgerSum &) { waitingWhenFiled = desk.inbox.waiting(); };
    desk.takeIn(options);
    QCOMPARE(waitingWhenFiled, 1);
    QCOMPARE(desk.inbox.waiting(), 0);
}

void TestIntakeWorker::secondRunTakesNothingAgain()
{
    IntakeDesk desk;
    for (int i = 0; i < 450; ++i)
        desk.inbox.deliver(MailText{.messageId = QByteArray::number(i) + "@gt.example.fr"});
    QCOMPARE(desk.takeIn().sum.opened, 450);
    QCOMPARE(desk.takeIn().sum.received(), 0);
    QCOMPARE(desk.sum().received(), 450);
}

void TestIntakeWorker::processedFolderIsTakenWhereTheRegisterLacksIt()
{
    IntakeDesk desk;
    MaildirFolder done(desk.path(QStringLiteral("done")));
    done.deliver(MailText{.messageId = "lost@gt.example.fr"});
    const auto report = desk.takeIn();
    QCOMPARE(report.sum.opened, 1);
    QCOMPARE(desk.takeIn().sum.received(), 0);
}

void TestIntakeWorker::replyToOurMailFollowsItsTicket()
{
    IntakeDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const Uid mail = desk.reply(ticket.uid);
    desk.inbox.deliver(MailText{.subject = "TR: autre chose",
                                .body = "Merci.\n\n> Voici la reponse.\n",
                                .messageId = "r1@gt.example.fr",
                                .references = '<' + desk.messageIdOf(mail) + '>'});
    QCOMPARE(desk.takeIn().sum.followUp, 1);
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(stored.messages.constLast().kind, Domain::MessageKind::FromRequester);
    QCOMPARE(stored.messages.constLast().folded.size(), 1);
    QVERIFY(stored.head.answerToRead);
}

void TestIntakeWorker::replyToAMergedTicketGoesToTheSurvivor()
{
    IntakeDesk desk;
    const Domain::Ticket merged = desk.openTicket();
    const Domain::Ticket survivor = desk.openTicket();
    const Uid mail = desk.reply(merged.uid);
    valueOf(desk->tickets().submit(merged.uid, Domain::Op::Merge{survivor.uid}));
    desk.inbox.deliver(MailText{.messageId = "r1@gt.example.fr", .references = '<' + desk.messageIdOf(mail) + '>'});
    QCOMPARE(desk.takeIn().sum.followUp, 1);
    QCOMPARE(desk.ledger().constFirst().ticket, survivor.uid);
}

void TestIntakeWorker::replyToAClosedTicketOpensALinkedOne()
{
    IntakeDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const Uid mail = desk.reply(ticket.uid);
    valueOf(desk->tickets().submit(ticket.uid, Domain::Op::Qualify{}));
    valueOf(desk->tickets().submit(ticket.uid, Domain::Op::Resolve{}));
    valueOf(desk->tickets().submit(ticket.uid, Domain::Op::Close{}));
    desk.inbox.deliver(MailText{.messageId = "r1@gt.example.fr", .references = '<' + desk.messageIdOf(mail) + '>'});
    QCOMPARE(desk.takeIn().sum.opened, 1);
    const auto linked = valueOf(desk->tickets().ticket(2));
    QCOMPARE(linked.links.size(), 1);
    QCOMPARE(linked.links.constFirst().kind, Domain::LinkKind::FollowsClosed);
    QCOMPARE(linked.links.constFirst().to, ticket.uid);
}

void TestIntakeWorker::sameMailTwiceIsADuplicate()
{
    IntakeDesk desk;
    MailText mail{.messageId = "a1@gt.example.fr"};
    desk.inbox.deliver(mail);
    mail.headers = {"Received: from a by b; Wed, 12 Jun 2013 10:42:05 +0200"};
    desk.inbox.deliver(mail);
    const auto report = desk.takeIn();
    QCOMPARE(report.sum.opened, 1);
    QCOMPARE(report.sum.duplicate, 1);
}

void TestIntakeWorker::unknownSenderIsQuarantinedAndReleased()
{
    IntakeDesk desk;
    desk.inbox.deliver(MailText{.from = "Inconnu <inconnu@example.org>", .messageId = "a1@example.org"});
    QCOMPARE(desk.takeIn().sum.quarantine, 1);
    QCOMPARE(valueOf(desk->tickets().counts()).quarantine, 1);
    const Domain::LedgerEntry entry = desk.ledger().constFirst();
    QCOMPARE(entry.reason, QStringLiteral("unknown_sender"));
    QVERIFY(!entry.reasonText.isEmpty());
    const auto released = valueOf(desk->ledger().release(entry.id));
    QCOMPARE(released.ticket.number, 1);
    const Domain::LedgerEntry after = valueOf(desk->ledger().entry(entry.id));
    QCOMPARE(after.outcome, Domain::MailOutcome::New);
    QCOMPARE(after.handledBy, QStringLiteral("camille"));
    QCOMPARE(desk.sum().received(), 1);
}

void TestIntakeWorker::bounceOfOursShowsOnTheTicket()
{
    IntakeDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const Uid mail = desk.reply(ticket.uid);
    desk.inbox.deliver(bounceOf(desk.messageIdOf(mail), "girard@gt.example.fr", "dsn1@relay.example.fr"));
    QCOMPARE(desk.takeIn().sum.bounce, 1);
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(stored.messages.constLast().kind, Domain::MessageKind::DeliveryReport);
}

void TestIntakeWorker::badMailsAreSetAsideAndStopNothing()
{
    IntakeDesk desk;
    desk.set("intake.max_bytes", 100'000);
    desk.inbox.deliver(QByteArray("\0\1\2 no mail at all", 18));
    desk.inbox.deliver(MailText{.body = QByteArray(200'000, 'x'), .messageId = "large@gt.example.fr"});
    desk.inbox.deliver(QByteArray());
    desk.inbox.deliver(MailText{.messageId = "good@gt.example.fr"});
    const auto report = desk.takeIn();
    QCOMPARE(report.sum.setAside, 3);
    QCOMPARE(report.sum.opened, 1);
    const auto entries = desk.ledger();
    for (const Domain::LedgerEntry &entry : entries) {
        if (entry.outcome == Domain::MailOutcome::SetAside)
            QVERIFY(!entry.reasonText.isEmpty());
    }
}

void TestIntakeWorker::rawBytesAreKeptAsTheyCame()
{
    IntakeDesk desk;
    const QByteArray small = MailText{.messageId = "a1@gt.example.fr"}.bytes();
    const QByteArray large = MailText{.body = QByteArray(300'000, 'y'), .messageId = "a2@gt.example.fr"}.bytes();
    desk.inbox.deliver(small);
    desk.inbox.deliver(large);
    desk.takeIn();
    QCOMPARE(valueOf(desk->ledger().raw(1)), small);
    QCOMPARE(valueOf(desk->ledger().raw(2)), large);
}

void TestIntakeWorker::attachmentIsKeptAsABlob()
{
    IntakeDesk desk;
    desk.inbox.deliver(
        "From: girard@gt.example.fr\nTo: pnd@example.fr\nSubject: capture\nMessage-ID: "
        "<p@gt.example.fr>\nMIME-Version: "
        "1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nVoir la piece.\n--b\n"
        "Content-Type: text/csv; name=\"liste.csv\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: "
        "base64\n\n"
        "YTtiCjE7Mgo=\n--b--\n");
    desk.takeIn();
    const auto ticket = valueOf(desk->tickets().ticket(1));
    QCOMPARE(ticket.attachments.size(), 1);
    const auto &file = ticket.attachments.constFirst();
    QCOMPARE(file.name, QStringLiteral("liste.csv"));
    const QByteArray content = valueOf(desk->database().readNow(
        [&](Store::Connection &connection) { return desk->database().blobs().read(connection, file.blob); }));
    QCOMPARE(content, QByteArray("a;b\n1;2\n"));
}

void TestIntakeWorker::pendingMailOfACrashIsFinished()
{
    IntakeDesk desk;
    const QByteArray raw = MailText{.messageId = "a1@gt.example.fr"}.bytes();
    valueOf(desk->database().writeNow([&](Store::Connection &connection) -> Outcome {
        const auto sha = desk->database().blobs().put(connection, raw);
        HELPDESK_TRY(sha);
        HELPDESK_TRY(
            Store::LedgerTable(connection)
                .keep({QStringLiteral("maildir:/x"), QStringLiteral("1")}, *sha, raw.size(), desk.clock().now()));
        return {};
    }));
    QCOMPARE(desk.sum().pending, 1);
    Services::IntakeWorker worker(desk->database(), desk->settings(), desk->clock(), desk->uids(),
                                  QStringLiteral("camille"));
    QCOMPARE(valueOf(worker.finishPending()).sum.opened, 1);
    QCOMPARE(desk.sum().pending, 0);
    QCOMPARE(desk.sum().received(), 1);
}

void TestIntakeWorker::mailsDatedBeforeSinceStayWhereTheyAre()
{
    IntakeDesk desk;
    desk.inbox.deliver(MailText{.messageId = "old@gt.example.fr", .date = "Mon, 01 Jan 2007 10:00:00 +0100"});
    desk.inbox.deliver(MailText{.messageId = "new@gt.example.fr"});
    Services::IntakeWorker::Options options;
    options.since = QDateTime(QDate(2013, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(desk.takeIn(options).sum.received(), 1);
    QCOMPARE(desk.inbox.waiting(), 1);
}

namespace {

/// An IMAP folder as the worker sees it.
class FakeImap : public Mail::MailSource
{
public:
    quint32 validity = 7;
    QList<QByteArray> mails;
    QStringList marked;
    int given = 0;

    QString name() const override { return QStringLiteral("imap://pnd@imap.example.fr/INBOX"); }
    void rewind(Mail::SourceScope scope) override
    {
        m_scope = scope;
        m_isGiven = false;
    }
    Result<Mail::SourceBatch> nextBatch(const Mail::KnownMails &known, int) override
    {
        Mail::SourceBatch batch;
        for (qsizetype i = 0; !m_isGiven && m_scope == Mail::SourceScope::Incoming && i < mails.size(); ++i) {
            Mail::SourcedMail mail;
            mail.uidValidity = validity;
            mail.uid = quint32(i + 1);
            mail.key = QStringLiteral("INBOX;UIDVALIDITY=%1;UID=%2").arg(validity).arg(mail.uid);
            mail.raw = mails[i];
            mail.size = mails[i].size();
            if (known.byKey(mail.key))
                batch.known += mail.key;
            else
                batch.mails += mail;
        }
        given += int(batch.mails.size());
        m_isGiven = true;
        return batch;
    }
    Outcome done(const QStringList &keys) override
    {
        marked += keys;
        return {};
    }
    Result<Mail::WaitEnd> waitForMore(std::chrono::milliseconds) override { return Mail::WaitEnd::TimedOut; }

private:
    Mail::SourceScope m_scope = Mail::SourceScope::Incoming;
    bool m_isGiven = false;
};

} // namespace

void TestIntakeWorker::changedUidValidityCountsNothingAgain()
{
    TestDesk desk;
    FakeImap source;
    const QByteArray twin = MailText{.messageId = "twin@gt.example.fr"}.bytes();
    source.mails = {MailText{.messageId = "a1@gt.example.fr"}.bytes(), twin, twin};
    Services::IntakeWorker worker(desk->database(), desk->settings(), desk->clock(), desk->uids(),
                                  QStringLiteral("camille"));
    const auto first = valueOf(worker.run(source, {}));
    QCOMPARE(first.sum.opened, 2);
    QCOMPARE(first.sum.duplicate, 1);
    QCOMPARE(valueOf(worker.run(source, {})).sum.received(), 0);
    QCOMPARE(source.given, 3);
    source.validity = 8;
    QCOMPARE(valueOf(worker.run(source, {})).sum.received(), 0);
    QCOMPARE(source.given, 6);
    QCOMPARE(valueOf(worker.run(source, {})).sum.received(), 0);
    QCOMPARE(source.given, 6);
    QCOMPARE(valueOf(desk->ledger().sum()).received(), 3);
    QCOMPARE(source.marked.count(QStringLiteral("INBOX;UIDVALIDITY=8;UID=1")),
             2); // once taken, once known and still there
}

void TestIntakeWorker::acknowledgementGoesOnceAnHour()
{
    IntakeDesk desk;
    desk.set("desk.acknowledge", true);
    valueOf(
        desk->reference().save(Domain::ReplyTemplate{QStringLiteral("accuse-reception"),
                                                     QStringLiteral("Accusé de réception"),
                                                     {},
                                                     QStringLiteral("Votre demande {{ticket.number}} est reçue.")}));
    desk.inbox.deliver(MailText{.messageId = "a1@gt.example.fr"});
    desk.inbox.deliver(MailText{.messageId = "a2@gt.example.fr"});
    desk.inbox.deliver(MailText{.messageId = "a3@gt.example.fr", .headers = {"Auto-Submitted: auto-replied"}});
    QCOMPARE(desk.takeIn().sum.opened, 2);
    const auto queued = [&desk] {
        return valueOf(desk->database().readNow(
            [](Store::Connection &connection) { return Store::OutgoingTable(connection).list(10); }));
    };
    QCOMPARE(queued().size(), 1);
    QVERIFY(queued().constFirst().order.automatic);
    QCOMPARE(queued().constFirst().order.text, QStringLiteral("Votre demande PND-000001 est reçue."));
    desk.clock().advance(3'600'000);
    desk.inbox.deliver(MailText{.messageId = "a4@gt.example.fr"});
    desk.takeIn();
    QCOMPARE(queued().size(), 2);
}

void TestIntakeWorker::retryTakesAMailInAfterItsSenderWasListed()
{
    IntakeDesk desk;
    desk.inbox.deliver(MailText{.from = "nouveau@gt.example.fr", .messageId = "a1@gt.example.fr"});
    desk.takeIn();
    QCOMPARE(valueOf(desk->ledger().retry(1)).outcome, Domain::MailOutcome::Quarantine);
    Domain::WhiteListEntry newcomer;
    newcomer.address = QStringLiteral("nouveau@gt.example.fr");
    valueOf(desk->reference().save(newcomer));
    QCOMPARE(valueOf(desk->ledger().retry(1)).outcome, Domain::MailOutcome::New);
    QCOMPARE(valueOf(desk->tickets().ticket(1)).head.requester.mail.address, QStringLiteral("nouveau@gt.example.fr"));
}

void TestIntakeWorker::mailIsFiledByHand()
{
    IntakeDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    desk.inbox.deliver(MailText{.from = "inconnu@example.org", .messageId = "a1@example.org"});
    desk.takeIn();
    QCOMPARE(valueOf(desk->ledger().file(1, ticket.number)).ticket.uid, ticket.uid);
    QCOMPARE(valueOf(desk->ledger().entry(1)).outcome, Domain::MailOutcome::FollowUp);
    const auto unknown = desk->ledger().file(1, 999).result();
    QVERIFY(!unknown);
}

void TestIntakeWorker::filedMailCannotBeFiledAgain()
{
    IntakeDesk desk;
    desk.inbox.deliver(MailText{.messageId = "a1@gt.example.fr"});
    desk.takeIn();
    const auto again = desk->ledger().file(1, 1).result();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    const auto released = desk->ledger().release(1).result();
    QVERIFY(!released);
    const auto absent = desk->ledger().retry(99).result();
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestIntakeWorker)
#include "tst_intakeworker.moc"
