// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/countertable.h"
#include "store/ledgertable.h"
#include "store/outgoingtable.h"
#include "storefixture.h"

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

/// The register of mail and the queue of mail that leaves.
class TestMailTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
    SequentialUidSource m_ids;
    const QString m_source = QStringLiteral("imap://pnd@mail.example.fr/INBOX");

    LedgerTable::Kept keep(const QString &key, QByteArrayView bytes)
    {
        return m_database
            ->writeNow([&](Connection &c) -> Result<LedgerTable::Kept> {
                HELPDESK_TRY_ASSIGN(const Sha256 sha, m_database->blobs().put(c, bytes));
                return LedgerTable(c).keep({m_source, key}, sha, bytes.size(), moment());
            })
            .value_or(LedgerTable::Kept{});
    }
    Outcome settle(const LedgerEntry &entry)
    {
        return m_database->writeNow([&](Connection &c) { return LedgerTable(c).settle(entry); });
    }
    template <typename F> auto ledger(F work)
    {
        return m_database->writeNow([&](Connection &c) {
            LedgerTable table(c);
            return work(table);
        });
    }
    template <typename F> auto outgoing(F work)
    {
        return m_database->writeNow([&](Connection &c) {
            OutgoingTable table(c);
            return work(table);
        });
    }
    MailOrder order(qint64 holdSeconds = 0)
    {
        MailOrder mail;
        mail.uid = m_ids.next();
        mail.ticket = m_ids.next();
        mail.message = m_ids.next();
        mail.to = {{QStringLiteral("Claire Garnier"), QStringLiteral("claire.garnier@example.fr")}};
        mail.cc = {{{}, QStringLiteral("huet@example.fr")}};
        mail.subject = QStringLiteral("Réponse");
        mail.text = QStringLiteral("Bonjour\n");
        mail.inReplyTo = {QStringLiteral("a@example.fr")};
        mail.references = {QStringLiteral("z@example.fr"), QStringLiteral("a@example.fr")};
        mail.notBefore = holdSeconds ? moment(holdSeconds) : QDateTime();
        Message message;
        message.uid = mail.message;
        message.ticket = mail.ticket;
        mail.attachments = {sampleAttachment(m_ids, message, "pièce")};
        return mail;
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

    void aMailIsKeptOnce()
    {
        const auto first = keep(QStringLiteral("7:1"), "From: a");
        const auto again = keep(QStringLiteral("7:1"), "From: a");
        const auto other = keep(QStringLiteral("7:2"), "From: a");
        QVERIFY(!first.already);
        QVERIFY(again.already);
        QCOMPARE(again.id, first.id);
        QVERIFY(other.id > first.id);
        QCOMPARE(ledger([](LedgerTable &t) { return t.sum(); })->pending, 2);
        QCOMPARE(ledger([&](LedgerTable &t) { return t.keys(m_source); }).value(),
                 QSet<QString>({QStringLiteral("7:1"), QStringLiteral("7:2")}));
        QCOMPARE(ledger([](LedgerTable &t) { return t.pending(10); }).value(), QList<qint64>({first.id, other.id}));
    }

    void whatCameOfAMailIsReadBack()
    {
        LedgerEntry entry;
        entry.id = keep(QStringLiteral("7:1"), "From: a").id;
        entry.origin = {m_source, QStringLiteral("7:1")};
        entry.raw = Sha256::of("From: a");
        entry.size = 7;
        entry.receivedAt = moment();
        entry.messageId = QStringLiteral("id@example.fr");
        entry.contentHash = QByteArray("\x01\x00\x02", 3);
        entry.from = QStringLiteral("claire.garnier@example.fr");
        entry.subject = QStringLiteral("problème");
        entry.sentAt = moment(-60);
        entry.outcome = MailOutcome::Quarantine;
        entry.reason = QStringLiteral("unknown_sender");
        entry.reasonText = QStringLiteral("expéditeur inconnu");
        entry.ticket = m_ids.next();
        entry.handledBy = QStringLiteral("a.martin");
        VERIFY_OK(settle(entry));
        const auto read = ledger([&](LedgerTable &t) { return t.byOrigin(entry.origin); });
        QVERIFY(read->has_value());
        const LedgerEntry &found = **read;
        QCOMPARE(found.origin, entry.origin);
        QCOMPARE(found.raw, entry.raw);
        QCOMPARE(found.contentHash, entry.contentHash);
        QCOMPARE(found.messageId, entry.messageId);
        QCOMPARE(found.sentAt, entry.sentAt);
        QCOMPARE(found.receivedAt, entry.receivedAt);
        QCOMPARE(found.outcome, entry.outcome);
        QCOMPARE(found.reasonText, entry.reasonText);
        QCOMPARE(found.ticket, entry.ticket);
        QCOMPARE(found.handledBy, entry.handledBy);
        entry.id = 99;
        QCOMPARE(settle(entry).error().code, ErrorCode::NotFound);
    }

    void aCopyIsKnownByMessageIdAndContent()
    {
        LedgerEntry entry;
        entry.id = keep(QStringLiteral("7:1"), "From: a").id;
        entry.messageId = QStringLiteral("id@example.fr");
        entry.contentHash = "hash";
        entry.outcome = MailOutcome::New;
        VERIFY_OK(settle(entry));
        const auto known = [&](const QString &id, const QByteArray &hash, qint64 except) {
            return ledger([&](LedgerTable &t) { return t.isKnown(id, hash, except); }).value();
        };
        QVERIFY(known(entry.messageId, "hash", 0));
        QVERIFY(!known(entry.messageId, "hash", entry.id));
        QVERIFY(!known(entry.messageId, "other", 0));
        QVERIFY(!known(QStringLiteral("other@example.fr"), "hash", 0));
        QVERIFY(!known({}, {}, 0));
    }

    void aNewUidValidityRelinksAndCountsNothing()
    {
        const auto first = keep(QStringLiteral("7:1"), "same");
        const auto second = keep(QStringLiteral("7:2"), "same");
        const auto relink = [&](const QString &key, QByteArrayView bytes) {
            return ledger([&](LedgerTable &t) { return t.relink({m_source, key}, Sha256::of(bytes)); }).value();
        };
        QCOMPARE(relink(QStringLiteral("8:1"), "same"), std::optional<qint64>(first.id));
        QCOMPARE(relink(QStringLiteral("8:2"), "same"), std::optional<qint64>(second.id));
        QVERIFY(!relink(QStringLiteral("8:3"), "same"));
        QVERIFY(!relink(QStringLiteral("8:3"), "unknown"));
        QCOMPARE(ledger([](LedgerTable &t) { return t.sum(); })->received(), 2);
        QVERIFY(keep(QStringLiteral("8:2"), "same").already);
    }

    void theRegisterIsListedAndNarrowed()
    {
        for (int i = 1; i <= 6; ++i) {
            LedgerEntry entry;
            entry.id = keep(QStringLiteral("7:%1").arg(i), QByteArray::number(i)).id;
            entry.outcome = i % 2 ? MailOutcome::Quarantine : MailOutcome::New;
            entry.subject = QStringLiteral("sujet 100%_%1").arg(i);
            entry.from = QStringLiteral("p%1@example.fr").arg(i);
            if (i == 3)
                entry.ticket = SequentialUidSource(5).next();
            VERIFY_OK(settle(entry));
        }
        const auto ids = [&](const LedgerFilter &filter, qint64 before, int limit) {
            QList<qint64> list;
            const auto entries = ledger([&](LedgerTable &t) { return t.list(filter, before, limit); });
            for (const LedgerEntry &entry : *entries)
                list += entry.id;
            return list;
        };
        QCOMPARE(ids({}, 0, 4), QList<qint64>({6, 5, 4, 3}));
        QCOMPARE(ids({}, 3, 4), QList<qint64>({2, 1}));
        QCOMPARE(ids({.outcomes = {MailOutcome::Quarantine}, .text = {}, .from = {}, .until = {}, .ticket = {}}, 0, 9),
                 QList<qint64>({5, 3, 1}));
        QCOMPARE(ids({.outcomes = {}, .text = QStringLiteral("P4@"), .from = {}, .until = {}, .ticket = {}}, 0, 9),
                 QList<qint64>{4});
        QCOMPARE(ids({.outcomes = {}, .text = QStringLiteral("%_2"), .from = {}, .until = {}, .ticket = {}}, 0, 9),
                 QList<qint64>{2});
        QCOMPARE(
            ids({.outcomes = {}, .text = {}, .from = {}, .until = {}, .ticket = SequentialUidSource(5).next()}, 0, 9),
            QList<qint64>{3});
        QCOMPARE(ids({.outcomes = {}, .text = {}, .from = moment(1), .until = {}, .ticket = {}}, 0, 9),
                 QList<qint64>());
        QCOMPARE(ids({.outcomes = {}, .text = {}, .from = moment(), .until = moment(1), .ticket = {}}, 0, 9).size(), 6);
    }

    void oneAutomaticAnswerAnHour()
    {
        const auto may = [&](qint64 seconds) {
            return ledger([&](LedgerTable &t) {
                       return t.mayAnswerAutomatically(QStringLiteral("Claire@example.fr"), moment(seconds), 3600000);
                   })
                .value();
        };
        QVERIFY(may(0));
        QVERIFY(!may(1800));
        QVERIFY(!may(3599));
        QVERIFY(may(3600));
        QVERIFY(!may(3700));
    }

    void anOrderIsReadBackAndBuiltOnce()
    {
        const MailOrder mail = order(15);
        VERIFY_OK(outgoing([&](OutgoingTable &t) { return t.queue(mail, moment()); }));
        const auto queued = outgoing([&](OutgoingTable &t) { return t.mail(mail.uid); });
        QCOMPARE((*queued)->order, mail);
        QVERIFY((*queued)->bytes.isEmpty());
        VERIFY_OK(outgoing([&](OutgoingTable &t) {
            return t.setBuilt(mail.uid, QStringLiteral("m@example.fr"), "bytes", moment(1));
        }));
        const auto again = outgoing(
            [&](OutgoingTable &t) { return t.setBuilt(mail.uid, QStringLiteral("n@example.fr"), "more", moment(2)); });
        QCOMPARE(again.error().code, ErrorCode::Refused);
        const auto built = outgoing([&](OutgoingTable &t) { return t.mail(mail.uid); });
        QCOMPARE((*built)->bytes, QByteArray("bytes"));
        QCOMPARE((*built)->messageId, QStringLiteral("m@example.fr"));
        QCOMPARE(outgoing([&](OutgoingTable &t) { return t.byMessageId(QStringLiteral("m@example.fr")); }).value(),
                 std::optional<Uid>(mail.uid));
        const auto missing = outgoing([&](OutgoingTable &t) { return t.setBuilt(m_ids.next(), {}, "x", moment()); });
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void whatIsHeldBackIsNotDue()
    {
        const MailOrder held = order(15), free = order();
        VERIFY_OK(outgoing([&](OutgoingTable &t) { return t.queue(held, moment()); }));
        VERIFY_OK(outgoing([&](OutgoingTable &t) { return t.queue(free, moment(1)); }));
        const auto due = [&](qint64 seconds) {
            QList<Uid> uids;
            const auto mails = outgoing([&](OutgoingTable &t) { return t.due(moment(seconds), 10); });
            for (const OutgoingMail &mail : *mails)
                uids += mail.order.uid;
            return uids;
        };
        QCOMPARE(due(0), QList<Uid>());
        QCOMPARE(due(14), QList<Uid>{free.uid});
        QCOMPARE(due(15), QList<Uid>({free.uid, held.uid}));
        QCOMPARE(outgoing([](OutgoingTable &t) { return t.nextDue(); }).value(), std::optional<QDateTime>(moment(1)));
    }

    void aMailGoesItsWayOnly()
    {
        // Every way between two states, and whether it is one.
        const QList<std::pair<DeliveryState, DeliveryState>> ways{
            {DeliveryState::Queued, DeliveryState::Sending},   {DeliveryState::Queued, DeliveryState::Cancelled},
            {DeliveryState::Queued, DeliveryState::Refused},   {DeliveryState::Sending, DeliveryState::Sent},
            {DeliveryState::Sending, DeliveryState::Refused},  {DeliveryState::Sending, DeliveryState::Uncertain},
            {DeliveryState::Sending, DeliveryState::Queued},   {DeliveryState::Uncertain, DeliveryState::Sent},
            {DeliveryState::Uncertain, DeliveryState::Queued}, {DeliveryState::Refused, DeliveryState::Queued}};
        for (int from = 0; from < 6; ++from) {
            for (int to = 0; to < 6; ++to) {
                const MailOrder mail = order();
                VERIFY_OK(outgoing([&](OutgoingTable &t) { return t.queue(mail, moment()); }));
                VERIFY_OK(m_database->writeNow(
                    [&](Connection &c) { return c.run("UPDATE outgoing SET state=? WHERE uid=?", from, mail.uid); }));
                OutgoingTable::Move move;
                move.to = static_cast<DeliveryState>(to);
                const auto moved = outgoing([&](OutgoingTable &t) {
                    return t.move(mail.uid, static_cast<DeliveryState>(from), move, moment(5));
                });
                const bool isWay
                    = ways.contains(std::pair(static_cast<DeliveryState>(from), static_cast<DeliveryState>(to)));
                QCOMPARE(moved.has_value(), isWay);
                if (!isWay)
                    QCOMPARE(moved.error().code, ErrorCode::Refused);
                const auto state = outgoing([&](OutgoingTable &t) { return t.mail(mail.uid); });
                QCOMPARE(int((*state)->state), isWay ? to : from);
            }
        }
    }

    void twoWorkersCannotTakeTheSameMail()
    {
        const MailOrder mail = order();
        VERIFY_OK(outgoing([&](OutgoingTable &t) { return t.queue(mail, moment()); }));
        OutgoingTable::Move sending;
        sending.to = DeliveryState::Sending;
        const auto take = [&] {
            return outgoing(
                [&](OutgoingTable &t) { return t.move(mail.uid, DeliveryState::Queued, sending, moment()); });
        };
        VERIFY_OK(take());
        QCOMPARE(take().error().code, ErrorCode::Stale);
        OutgoingTable::Move back;
        back.nextAttemptAt = moment(300);
        back.error = QStringLiteral("relais occupé");
        back.refusals = {{QStringLiteral("huet@example.fr"), 451, QStringLiteral("4.3.0 plus tard")}};
        VERIFY_OK(
            outgoing([&](OutgoingTable &t) { return t.move(mail.uid, DeliveryState::Sending, back, moment(10)); }));
        const auto read = outgoing([&](OutgoingTable &t) { return t.mail(mail.uid); });
        QCOMPARE((*read)->attempts, 1);
        QCOMPARE((*read)->nextAttemptAt, moment(300));
        QCOMPARE((*read)->lastError, back.error);
        QCOMPARE((*read)->refusals, back.refusals);
        QCOMPARE(outgoing([&](OutgoingTable &t) { return t.ofTicket(mail.ticket); })->size(), 1);
        QCOMPARE(outgoing([](OutgoingTable &t) { return t.inState(DeliveryState::Queued, 10); })->size(), 1);
        QCOMPARE(outgoing([](OutgoingTable &t) { return t.list(10); })->size(), 1);
        const auto counts = m_database->readNow([](Connection &c) { return CounterTable(c).counts({}, moment()); });
        QCOMPARE(counts->waitingToLeave, 1);
    }

    void aLeaseHasOneHolder()
    {
        const auto take = [&](const char *holder, qint64 seconds) {
            return outgoing([&](OutgoingTable &t) {
                       return t.takeLease(QStringLiteral("sending"), QString::fromLatin1(holder), moment(seconds),
                                          60000);
                   })
                .value();
        };
        QVERIFY(take("one", 0));
        QVERIFY(take("one", 30));
        QVERIFY(!take("two", 60));
        QVERIFY(take("two", 90));
        QVERIFY(!take("one", 91));
        VERIFY_OK(outgoing(
            [](OutgoingTable &t) { return t.releaseLease(QStringLiteral("sending"), QStringLiteral("one")); }));
        QVERIFY(!take("one", 92));
        VERIFY_OK(outgoing(
            [](OutgoingTable &t) { return t.releaseLease(QStringLiteral("sending"), QStringLiteral("two")); }));
        QVERIFY(take("one", 93));
    }
};

QTEST_GUILESS_MAIN(TestMailTables)
#include "tst_mailtables.moc"
