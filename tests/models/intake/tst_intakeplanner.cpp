// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakeplanner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

const QByteArray key = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
const QDate today(2013, 6, 14);

Uid uid(int n)
{
    QByteArray bytes(16, '\1');
    bytes[15] = char(n);
    return *Uid::fromBytes(bytes);
}

/// Tickets are known by number; tickets' uids are uid(number).
class FakeKnowledge : public IntakeKnowledge
{
public:
    QHash<QString, WhiteListEntry> listed;
    QHash<QString, Level3Contact> contacts;
    QHash<Uid, OwnMail> mails;
    QHash<qint64, TicketRef> tickets;
    QSet<std::pair<Uid, QString>> parts, written;
    QSet<std::pair<QString, QByteArray>> known;
    QHash<QString, Guichet> guichets;
    QList<Topic> topicList;
    bool broken = false;

    Result<std::optional<WhiteListEntry>> whiteListed(const QString &address) const override
    {
        if (broken)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("damaged"));
        for (const WhiteListEntry &entry : listed)
            if (entry.address == address || entry.aliases.contains(address))
                return entry;
        return std::nullopt;
    }
    Result<std::optional<Level3Contact>> level3Contact(const QString &address) const override
    {
        return find(contacts, address);
    }
    Result<std::optional<OwnMail>> ownMail(const Uid &mail) const override { return find(mails, mail); }
    Result<std::optional<TicketRef>> ticketByNumber(qint64 number) const override { return find(tickets, number); }
    Result<bool> takesPart(const Uid &ticket, const QString &address) const override
    {
        return parts.contains({ticket, address});
    }
    Result<bool> wroteTo(const Uid &ticket, const QString &address) const override
    {
        return written.contains({ticket, address});
    }
    Result<bool> isKnownMail(const QString &id, const QByteArray &hash) const override
    {
        return known.contains({id, hash});
    }
    Result<std::optional<Guichet>> guichet(const QString &code) const override { return find(guichets, code); }
    Result<QList<Topic>> topics() const override { return topicList; }

private:
    template <typename K, typename V> static std::optional<V> find(const QHash<K, V> &hash, const K &wanted)
    {
        const auto it = hash.constFind(wanted);
        return it == hash.constEnd() ? std::nullopt : std::optional<V>(*it);
    }
};

/// Ticket 1: GT 38's, in progress, guichet in copy. 2: closed. 3: at level 3 (expert by hand). 4: cancelled. 5: of
/// another GT. Mail 11 → ticket 1, 12 → 2, 13 → 3 to level 3, 14 → 4, 15 → 5.
FakeKnowledge desk()
{
    FakeKnowledge k;
    const auto list = [&k](const QString &address, const QStringList &territories, QDate until = {}, QDate from = {}) {
        WhiteListEntry entry;
        entry.address = address;
        entry.territories = territories;
        entry.validUntil = until;
        entry.validFrom = from;
        k.listed.insert(address, entry);
    };
    list(QStringLiteral("gt38@example.fr"), {QStringLiteral("38")});
    k.listed[QStringLiteral("gt38@example.fr")].aliases = {QStringLiteral("alias38@example.fr")};
    list(QStringLiteral("dreal@example.fr"), {QStringLiteral("38"), QStringLiteral("73")});
    list(QStringLiteral("ancien@example.fr"), {QStringLiteral("69")}, QDate(2013, 1, 31));
    list(QStringLiteral("futur@example.fr"), {QStringLiteral("69")}, {}, QDate(2013, 9, 1));
    list(QStringLiteral("both@example.fr"), {QStringLiteral("73")});
    for (const QString &address : {QStringLiteral("moe@example.org"), QStringLiteral("both@example.fr")})
        k.contacts.insert(address, {address, QStringLiteral("MOE"), Level3Party::Moe, {}});
    const auto ticket = [&k](int number, State state, bool toLevel3 = false) {
        k.tickets.insert(number, {uid(number), number, state});
        k.mails.insert(uid(10 + number), {{uid(number), number, state}, toLevel3});
    };
    ticket(1, State::InProgress);
    ticket(2, State::Closed);
    ticket(3, State::Level3, true);
    ticket(4, State::Cancelled);
    ticket(5, State::Resolved);
    for (int number : {1, 2, 3, 4}) {
        k.parts.insert({uid(number), QStringLiteral("gt38@example.fr")});
        k.written.insert({uid(number), QStringLiteral("gt38@example.fr")});
    }
    k.written.insert({uid(1), QStringLiteral("guichet@example.fr")});
    k.written.insert({uid(2), QStringLiteral("guichet@example.fr")});
    k.written.insert({uid(3), QStringLiteral("expert@example.org")});
    k.written.insert({uid(3), QStringLiteral("moe@example.org")});
    k.guichets.insert(QStringLiteral("G1104"), {QStringLiteral("G1104"), QStringLiteral("Vif"), QStringLiteral("38")});
    k.guichets.insert(QStringLiteral("G7301"), {QStringLiteral("G7301"), QStringLiteral("Aime"), QStringLiteral("73")});
    return k;
}

IntakeSettings settings()
{
    IntakeSettings s;
    s.messageIdKey = key;
    s.deskAddress = {QStringLiteral("PND"), QStringLiteral("pnd@example.org")};
    s.authservId = QStringLiteral("mx.example.org");
    return s;
}

LedgerEntry ledgerEntry()
{
    LedgerEntry entry;
    entry.raw = Sha256::of("raw");
    entry.receivedAt = QDateTime(today, QTime(9, 0), Qt::UTC);
    return entry;
}

IncomingMail mailFrom(const QString &address,
                      const QString &subject = QStringLiteral("[DEMANDE UNIQUE] problème sur l'attestation"))
{
    IncomingMail mail;
    mail.messageId = QStringLiteral("m1@example.fr");
    mail.contentHash = "hash";
    mail.date = QDateTime(QDate(2013, 6, 14), QTime(8, 30), Qt::UTC);
    mail.subject = subject;
    mail.from = {{QStringLiteral("Quelqu'un"), address}};
    mail.to = {{QString(), QStringLiteral("pnd@example.org")}};
    mail.text = QStringLiteral("Bonjour,\n\nLa page reste blanche.\n");
    return mail;
}

QString ours(int number)
{
    return makeMessageId(uid(10 + number), key, QStringLiteral("example.org"));
}

Result<IntakePlan> planned(const IncomingMail &mail, const FakeKnowledge &knowledge = desk(),
                           const IntakeSettings &with = settings())
{
    return Intake::plan(mail, {}, ledgerEntry(), knowledge, with, today);
}

const Op::Open *opening(const IntakePlan &plan)
{
    return plan.operation ? std::get_if<Op::Open>(&plan.operation->kind) : nullptr;
}

const Op::Receive *receiving(const IntakePlan &plan)
{
    return plan.operation ? std::get_if<Op::Receive>(&plan.operation->kind) : nullptr;
}

AuthenticationResults authentication(const char *spf, const char *dkim, const char *dmarc, bool aligned = false,
                                     bool trusted = true)
{
    AuthenticationResults results;
    results.spf = QString::fromLatin1(spf);
    results.dkim = QString::fromLatin1(dkim);
    results.dmarc = QString::fromLatin1(dmarc);
    results.spfDomain = QStringLiteral("example.fr");
    results.dkimAligned = aligned;
    results.trusted = trusted;
    return results;
}

} // namespace

class TestIntakePlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMailGoesWhereTheRulesSendIt_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("answers"); // the ticket whose mail it answers
        QTest::addColumn<int>("token"); // the ticket that its subject names
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("ticket"); // the plan's
        QTest::addColumn<bool>("fromLevel3");
        const auto row = [](const char *name, const char *from, int answers, int token, const char *outcome,
                            const char *reason, int ticket = 0, bool fromLevel3 = false) {
            QTest::newRow(name) << QString::fromLatin1(from) << answers << token << QString::fromLatin1(outcome)
                                << QString::fromLatin1(reason) << ticket << fromLevel3;
        };
        row("a known sender opens a ticket", "gt38@example.fr", 0, 0, "new", "new_request");
        row("case of an address does not matter", "GT38@Example.FR", 0, 0, "new", "new_request");
        row("an alias is the same person", "alias38@example.fr", 0, 0, "new", "new_request");
        row("an unknown sender waits", "who@example.fr", 0, 0, "quarantine", "unknown_sender");
        row("an ended entry waits", "ancien@example.fr", 0, 0, "quarantine", "expired_sender");
        row("an entry that has not begun waits", "futur@example.fr", 0, 0, "quarantine", "not_yet_valid_sender");
        row("a reply to ours is filed", "gt38@example.fr", 1, 0, "follow_up", "reply_by_message_id", 1);
        row("a known sender's forward of ours is filed", "dreal@example.fr", 1, 0, "follow_up", "reply_by_message_id",
            1);
        row("the Message-ID goes before the token", "gt38@example.fr", 1, 5, "follow_up", "reply_by_message_id", 1);
        row("a resolved ticket takes its reply", "gt38@example.fr", 5, 0, "follow_up", "reply_by_message_id", 5);
        row("a closed ticket is followed by a new one", "gt38@example.fr", 2, 0, "new", "follows_closed");
        row("a cancelled ticket is followed by a new one", "gt38@example.fr", 4, 0, "new", "follows_closed");
        row("the token serves who takes part", "gt38@example.fr", 0, 1, "follow_up", "reply_by_token", 1);
        row("the token of another's ticket links only", "gt38@example.fr", 0, 5, "new", "linked_by_token");
        row("the token of a closed one is followed", "gt38@example.fr", 0, 2, "new", "follows_closed");
        row("a token of no ticket is nothing", "gt38@example.fr", 0, 99, "new", "new_request");
        row("a stranger's token opens nothing", "who@example.fr", 0, 1, "quarantine", "unknown_sender");
        row("a stranger's keyed reply waits with its ticket", "who@example.fr", 1, 0, "quarantine", "probable_reply",
            1);
        row("an ended sender's reply waits with its ticket", "ancien@example.fr", 1, 0, "quarantine", "expired_sender",
            1);
        row("who we wrote to may answer", "guichet@example.fr", 1, 0, "follow_up", "reply_by_message_id", 1);
        row("but not elsewhere", "guichet@example.fr", 5, 0, "quarantine", "probable_reply", 5);
        row("nor by the token, having written nothing yet", "guichet@example.fr", 0, 1, "quarantine", "probable_reply",
            1);
        row("nor open a new one after a closed one", "guichet@example.fr", 2, 0, "quarantine", "closed_ticket", 2);
        row("level 3 answers ours", "moe@example.org", 3, 0, "follow_up", "reply_by_message_id", 3, true);
        row("level 3 answers by the token where we wrote to it", "moe@example.org", 0, 3, "follow_up", "reply_by_token",
            3, true);
        row("level 3 does not enter another ticket by the token", "moe@example.org", 0, 1, "quarantine",
            "level3_without_ticket");
        row("level 3 opens nothing", "moe@example.org", 0, 0, "quarantine", "level3_without_ticket");
        row("level 3 does not reopen what is closed", "moe@example.org", 2, 0, "follow_up", "reply_by_message_id", 2,
            true);
        row("an expert by hand speaks for level 3", "expert@example.org", 3, 0, "follow_up", "reply_by_message_id", 3,
            true);
        row("the requester answers in a ticket at level 3", "gt38@example.fr", 3, 0, "follow_up", "reply_by_message_id",
            3);
        row("a manager who is level 3 too answers as level 3", "both@example.fr", 3, 0, "follow_up",
            "reply_by_message_id", 3, true);
        row("a manager who is level 3 too may open one", "both@example.fr", 0, 0, "new", "new_request");
        row("the mailbox's own copy", "pnd@example.org", 0, 0, "other", "own_copy");
    }
    void everyMailGoesWhereTheRulesSendIt()
    {
        QFETCH(QString, from);
        QFETCH(int, answers);
        QFETCH(int, token);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        QFETCH(int, ticket);
        QFETCH(bool, fromLevel3);
        IncomingMail mail = mailFrom(from);
        if (answers > 0)
            mail.inReplyTo = {QStringLiteral("x@example.fr"), ours(answers)};
        if (token > 0)
            mail.subject = withTicketToken(QStringLiteral("TR: ") + mail.subject, token, QStringLiteral("PND"));
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(Domain::key(plan->outcome), outcome);
        QCOMPARE(plan->reason, reason);
        QCOMPARE(plan->ticket, ticket > 0 ? uid(ticket) : Uid());
        QVERIFY(!plan->reasonText.isEmpty());
        QVERIFY(!plan->reasonText.contains(u'%'));
        const Op::Receive *receive = receiving(*plan);
        QCOMPARE(receive != nullptr, outcome == u"follow_up");
        QCOMPARE(opening(*plan) != nullptr, outcome == u"new");
        if (receive) {
            QCOMPARE(receive->fromLevel3, fromLevel3);
            QCOMPARE(plan->operation->ticket, uid(ticket));
            QCOMPARE(receive->arrival.message.audience, fromLevel3 ? Audience::Internal : Audience::Requester);
            QCOMPARE(receive->arrival.message.kind, fromLevel3 ? MessageKind::FromLevel3 : MessageKind::FromRequester);
        }
        if (plan->operation)
            QCOMPARE(plan->operation->author, QStringLiteral("intake"));
    }

    void sortedMailOpensNothing_data()
    {
        QTest::addColumn<int>("mailClass");
        QTest::addColumn<int>("answers");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("ticket");
        const auto row = [](const char *name, MailClass mailClass, int answers, const char *outcome, const char *reason,
                            int ticket) {
            QTest::newRow(name) << int(mailClass) << answers << QString::fromLatin1(outcome)
                                << QString::fromLatin1(reason) << ticket;
        };
        row("automatic reply to ours", MailClass::AutoReply, 1, "auto_reply", "auto_reply", 1);
        row("automatic reply to another", MailClass::AutoReply, 0, "auto_reply", "auto_reply", 0);
        row("challenge", MailClass::Challenge, 1, "auto_reply", "challenge", 1);
        row("feedback report", MailClass::FeedbackReport, 0, "other", "feedback_report", 0);
        row("bulk", MailClass::Bulk, 0, "other", "bulk", 0);
        row("read receipt", MailClass::ReadReceipt, 5, "other", "read_receipt", 5);
        row("bounce of another's mail", MailClass::Bounce, 0, "other", "foreign_bounce", 0);
    }
    void sortedMailOpensNothing()
    {
        QFETCH(int, mailClass);
        QFETCH(int, answers);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        QFETCH(int, ticket);
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        mail.mailClass = MailClass(mailClass);
        if (answers > 0)
            mail.references = {ours(answers)};
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(Domain::key(plan->outcome), outcome);
        QCOMPARE(plan->reason, reason);
        QCOMPARE(plan->ticket, ticket > 0 ? uid(ticket) : Uid());
        QVERIFY(!plan->operation);
    }

    void bounceOfOursIsReportedOnItsTicket()
    {
        IncomingMail mail = mailFrom(QStringLiteral("mailer-daemon@example.fr"));
        mail.mailClass = MailClass::Bounce;
        mail.bouncedMessageIds = {QStringLiteral("other@example.fr"), ours(1)};
        mail.bounce = {{QStringLiteral("ok@example.fr"), {}, {}, QStringLiteral("delivered"), false},
                       {QStringLiteral("gone@example.fr"), QStringLiteral("5.1.1"), QStringLiteral("550"),
                        QStringLiteral("failed"), true}};
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->outcome, MailOutcome::Bounce);
        QCOMPARE(plan->ticket, uid(1));
        const auto *report = std::get_if<Op::ReportDelivery>(&plan->operation->kind);
        QVERIFY(report);
        QCOMPARE(report->mail, uid(11));
        QVERIFY(report->hard);
        QCOMPARE(report->recipients.size(), 1);
        QCOMPARE(report->recipients.first().address, QStringLiteral("gone@example.fr"));
        QCOMPARE(report->recipients.first().code, 550);
    }

    void aDelayIsNotHardAndADeliveryIsNoBounce()
    {
        IncomingMail mail = mailFrom(QStringLiteral("mailer-daemon@example.fr"));
        mail.mailClass = MailClass::Bounce;
        mail.bouncedMessageIds = {ours(1)};
        mail.bounce
            = {{QStringLiteral("slow@example.fr"), QStringLiteral("4.4.1"), {}, QStringLiteral("delayed"), false}};
        auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->outcome, MailOutcome::Bounce);
        QVERIFY(!std::get<Op::ReportDelivery>(plan->operation->kind).hard);
        mail.bounce.first().action = QStringLiteral("delivered");
        plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->outcome, MailOutcome::Other);
        QCOMPARE(plan->reason, QStringLiteral("delivery_receipt"));
        QVERIFY(!plan->operation);
    }

    void aGuessedMessageIdIsNotOurs()
    {
        IncomingMail mail = mailFrom(QStringLiteral("who@example.fr"));
        mail.inReplyTo = {makeMessageId(uid(11), QByteArrayLiteral("another key another key another!"),
                                        QStringLiteral("example.org"))};
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->reason, QStringLiteral("unknown_sender"));
        QVERIFY(plan->ticket.isNull());
    }

    void sameMailTwiceIsADuplicate()
    {
        FakeKnowledge knowledge = desk();
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        knowledge.known.insert({mail.messageId, QByteArrayLiteral("other")});
        QCOMPARE(planned(mail, knowledge)->outcome, MailOutcome::New);
        knowledge.known.insert({mail.messageId, mail.contentHash});
        QCOMPARE(planned(mail, knowledge)->outcome, MailOutcome::Duplicate);
        mail.messageId.clear();
        QCOMPARE(planned(mail, knowledge)->outcome, MailOutcome::New);
    }

    void aMailOverACapIsSetAside()
    {
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        mail.problem = MailProblem{QStringLiteral("too-many-parts"), QStringLiteral("It has 9999 parts.")};
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->outcome, MailOutcome::SetAside);
        QCOMPARE(plan->reason, QStringLiteral("too_many_parts"));
        QCOMPARE(plan->reasonText, QStringLiteral("It has 9999 parts."));
        QVERIFY(!plan->operation);
    }

    void identityIsTheOneFromHeader_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QStringList>("sender");
        QTest::addColumn<QStringList>("replyTo");
        QTest::addColumn<QString>("reason");
        const QString gt = QStringLiteral("gt38@example.fr");
        const QString who = QStringLiteral("who@example.fr");
        QTest::newRow("none") << QStringList{} << QStringList{} << QStringList{} << QStringLiteral("no_sender");
        QTest::newRow("unusable") << QStringList{QStringLiteral("undisclosed")} << QStringList{} << QStringList{}
                                  << QStringLiteral("no_sender");
        QTest::newRow("several") << QStringList{gt, who} << QStringList{gt} << QStringList{}
                                 << QStringLiteral("several_senders");
        QTest::newRow("another sent it") << QStringList{gt} << QStringList{who} << QStringList{}
                                         << QStringLiteral("sender_mismatch");
        QTest::newRow("the same sent it")
            << QStringList{gt} << QStringList{gt.toUpper()} << QStringList{} << QStringLiteral("new_request");
        QTest::newRow("his alias sent it") << QStringList{gt} << QStringList{QStringLiteral("alias38@example.fr")}
                                           << QStringList{} << QStringLiteral("new_request");
        QTest::newRow("Reply-To of a known one helps nobody")
            << QStringList{who} << QStringList{} << QStringList{gt} << QStringLiteral("unknown_sender");
        QTest::newRow("Reply-To of a stranger harms nobody")
            << QStringList{gt} << QStringList{} << QStringList{who} << QStringLiteral("new_request");
    }
    void identityIsTheOneFromHeader()
    {
        QFETCH(QStringList, from);
        QFETCH(QStringList, sender);
        QFETCH(QStringList, replyTo);
        QFETCH(QString, reason);
        IncomingMail mail = mailFrom(QString());
        const auto addresses = [](const QStringList &list) {
            MailAddresses result;
            for (const QString &address : list)
                result.append({{}, address});
            return result;
        };
        mail.from = addresses(from);
        mail.sender = addresses(sender);
        mail.replyTo = addresses(replyTo);
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->reason, reason);
        if (const Op::Open *open = opening(*plan))
            QCOMPARE(open->requester.mail.address, from.first());
    }

    void onlyAnExplicitFailureQuarantinesAKnownSender_data()
    {
        QTest::addColumn<AuthenticationResults>("results");
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("unverified");
        const auto row = [](const char *name, const AuthenticationResults &results, bool required, const char *reason,
                            bool unverified) {
            QTest::newRow(name) << results << required << QString::fromLatin1(reason) << unverified;
        };
        row("nothing said", {}, false, "new_request", true);
        row("nothing said, but required", {}, true, "authentication_missing", true);
        row("dmarc fails", authentication("pass", "pass", "fail", true), false, "authentication_failed", true);
        row("spf fails", authentication("fail", "none", ""), false, "authentication_failed", true);
        row("spf fails, dkim aligned", authentication("fail", "pass", "", true), false, "new_request", false);
        row("spf fails, dkim of another", authentication("fail", "pass", "", false), false, "authentication_failed",
            true);
        row("soft failure", authentication("softfail", "none", "none"), false, "new_request", true);
        row("dkim fails only", authentication("none", "fail", ""), false, "new_request", true);
        row("spf passes for its domain", authentication("pass", "", ""), true, "new_request", false);
        row("dmarc passes", authentication("fail", "pass", "pass", true), true, "new_request", false);
        row("another server's failure", authentication("fail", "fail", "fail", false, false), false, "new_request",
            true);
        row("another server's success", authentication("pass", "pass", "pass", true, false), true,
            "authentication_missing", true);
    }
    void onlyAnExplicitFailureQuarantinesAKnownSender()
    {
        QFETCH(AuthenticationResults, results);
        QFETCH(bool, required);
        QFETCH(QString, reason);
        QFETCH(bool, unverified);
        IntakeSettings with = settings();
        with.requireAuthentication = required;
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        mail.authentication = results;
        const auto plan = planned(mail, desk(), with);
        QVERIFY(plan);
        QCOMPARE(plan->reason, reason);
        if (const Op::Open *open = opening(*plan)) {
            QCOMPARE(open->senderUnverified, unverified);
            QCOMPARE(open->arrival->message.senderUnverified, unverified);
        }
    }

    void failureOfAReplyKeepsItsTicket()
    {
        IncomingMail mail = mailFrom(QStringLiteral("moe@example.org"));
        mail.inReplyTo = {ours(3)};
        mail.authentication = authentication("fail", "none", "fail");
        const auto plan = planned(mail);
        QVERIFY(plan);
        QCOMPARE(plan->reason, QStringLiteral("authentication_failed"));
        QCOMPARE(plan->ticket, uid(3));
        QVERIFY(!plan->operation);
    }

    void newTicketHoldsWhatTheMailSays()
    {
        IncomingMail mail = mailFrom(QStringLiteral("dreal@example.fr"),
                                     QStringLiteral("[DEMANDE UNIQUE] problème sur les doublons [PND-000005]"));
        mail.text = QStringLiteral("Le guichet N° G7301, par l'intermédiaire de Mme Roux a fait remonter la question "
                                   "suivante :\nLa page se fige.\n"
                                   "Contact : dreal@example.fr, 04 79 00 00 01");
        mail.html = QStringLiteral("<p>x</p>");
        mail.to.append({QStringLiteral("Collègue"), QStringLiteral("collegue@example.fr")});
        mail.cc = {{QString(), QStringLiteral("COLLEGUE@example.fr")}, {QString(), QStringLiteral("Dreal@example.fr")}};
        MailAttachment picture;
        picture.name = QStringLiteral("écran.png");
        picture.type = QStringLiteral("application/octet-stream");
        picture.detectedType = QStringLiteral("image/png");
        picture.content = "12345";
        picture.sha256 = Sha256::of(picture.content);
        picture.inlinePart = true;
        picture.contentId = QStringLiteral("c1");
        mail.attachments = {picture};
        const auto plan = planned(mail);
        QVERIFY(plan);
        const Op::Open *open = opening(*plan);
        QVERIFY(open && open->arrival);
        QCOMPARE(open->subject, QStringLiteral("[DEMANDE UNIQUE] problème sur les doublons"));
        QCOMPARE(open->territory, QStringLiteral("73")); // the guichet's, not one of the sender's two
        QCOMPARE(open->proposedNature.value(), Nature::Incident);
        QCOMPARE(open->proposedTopic, QStringLiteral("les doublons"));
        QCOMPARE(open->form.contactPerson.value, QStringLiteral("Mme Roux"));
        QVERIFY(open->form.contactMail.isMissing()); // his own address
        QCOMPARE(open->form.contactPhone.value, QStringLiteral("+33479000001"));
        QCOMPARE(open->cc.size(), 1);
        QCOMPARE(open->cc.first().address, QStringLiteral("collegue@example.fr"));
        QVERIFY(open->link && open->link->to == uid(5) && open->link->kind == LinkKind::Related);
        const Message &message = open->arrival->message;
        QCOMPARE(message.at, mail.date);
        QCOMPARE(message.raw, ledgerEntry().raw);
        QCOMPARE(message.html, mail.html);
        QCOMPARE(message.messageId, mail.messageId);
        QCOMPARE(open->arrival->attachments.size(), 1);
        QCOMPARE(open->arrival->attachments.first().type, QStringLiteral("image/png"));
        QCOMPARE(open->arrival->attachments.first().size, 5);
        QVERIFY(open->arrival->attachments.first().inlinePart);
    }

    void territoryIsTheSendersWhereItIsHisOnlyOne()
    {
        QCOMPARE(opening(*planned(mailFrom(QStringLiteral("gt38@example.fr"))))->territory, QStringLiteral("38"));
        QCOMPARE(opening(*planned(mailFrom(QStringLiteral("dreal@example.fr"))))->territory, QString());
    }

    void followingAClosedTicketLinksToIt()
    {
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        mail.inReplyTo = {ours(2)};
        const auto plan = planned(mail);
        const Op::Open *open = opening(*plan);
        QVERIFY(open && open->link);
        QCOMPARE(open->link->to, uid(2));
        QCOMPARE(open->link->kind, LinkKind::FollowsClosed);
    }

    void implausibleDatesGiveWayToTheTimeOfReceipt_data()
    {
        QTest::addColumn<QDateTime>("date");
        QTest::addColumn<bool>("kept");
        const QDateTime received = ledgerEntry().receivedAt;
        QTest::newRow("an hour before") << received.addSecs(-3600) << true;
        QTest::newRow("a year before") << received.addYears(-1) << true;
        QTest::newRow("some hours ahead") << received.addSecs(7200) << true;
        QTest::newRow("two days ahead") << received.addDays(2) << false;
        QTest::newRow("epoch") << QDateTime::fromSecsSinceEpoch(0, Qt::UTC) << false;
        QTest::newRow("none") << QDateTime() << false;
    }
    void implausibleDatesGiveWayToTheTimeOfReceipt()
    {
        QFETCH(QDateTime, date);
        QFETCH(bool, kept);
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        mail.date = date;
        QCOMPARE(opening(*planned(mail))->arrival->message.at, kept ? date : ledgerEntry().receivedAt);
    }

    void replyFillsTheFormAndLevel3DoesNot()
    {
        IncomingMail mail = mailFrom(QStringLiteral("gt38@example.fr"));
        mail.text = QStringLiteral("Voici : bouton « Valider », le 12/06 à 10h42.");
        mail.inReplyTo = {ours(1)};
        const auto reply = planned(mail);
        QCOMPARE(receiving(*reply)->arrival.form.action.value, QStringLiteral("Valider"));
        QCOMPARE(receiving(*reply)->arrival.form.occurredAt.value, QStringLiteral("2013-06-12T10:42"));
        mail.from = {{{}, QStringLiteral("moe@example.org")}};
        mail.inReplyTo = {ours(3)};
        const auto answer = planned(mail);
        QVERIFY(receiving(*answer)->arrival.form == RequestForm());
    }

    void releasedMailIsTakenIn_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("token");
        QTest::addColumn<int>("probable");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("ticket");
        const auto row = [](const char *name, const char *from, int answers, int token, int probable,
                            const char *outcome, int ticket) {
            QTest::newRow(name) << QString::fromLatin1(from) << answers << token << probable
                                << QString::fromLatin1(outcome) << ticket;
        };
        row("a stranger's opens a ticket", "who@example.fr", 0, 0, 0, "new", 0);
        row("a stranger's token is still nothing", "who@example.fr", 0, 1, 0, "new", 0);
        row("a probable reply is filed", "who@example.fr", 1, 0, 1, "follow_up", 1);
        row("to the survivor of what it answers", "who@example.fr", 5, 0, 1, "follow_up", 5);
        row("as the register has it", "who@example.fr", 0, 0, 5, "follow_up", 5);
        row("a reply to a closed one opens another", "guichet@example.fr", 2, 0, 2, "new", 0);
        row("level 3 with a ticket", "moe@example.org", 3, 0, 3, "follow_up", 3);
        row("level 3 without", "moe@example.org", 0, 0, 0, "refused", 0);
        row("nobody", "", 1, 0, 1, "refused", 0);
    }
    void releasedMailIsTakenIn()
    {
        QFETCH(QString, from);
        QFETCH(int, answers);
        QFETCH(int, token);
        QFETCH(int, probable);
        QFETCH(QString, outcome);
        QFETCH(int, ticket);
        IncomingMail mail = mailFrom(from);
        if (answers > 0)
            mail.inReplyTo = {ours(answers)};
        if (token > 0)
            mail.subject = withTicketToken(mail.subject, token, QStringLiteral("PND"));
        LedgerEntry entry = ledgerEntry();
        if (probable > 0)
            entry.ticket = uid(probable);
        const auto plan = Intake::planReleased(mail, {}, entry, desk(), settings(), today);
        if (outcome == u"refused") {
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::Refused);
            QVERIFY(!plan.error().remedy.isEmpty());
            return;
        }
        QVERIFY(plan);
        QCOMPARE(Domain::key(plan->outcome), outcome);
        QCOMPARE(plan->ticket, ticket > 0 ? uid(ticket) : Uid());
        if (const Op::Open *open = opening(*plan))
            QCOMPARE(open->requester.mail.address, from);
    }

    void mailFiledByHandGoesWhereTheAgentSays()
    {
        const auto plan = Intake::planFiledInto(uid(5), mailFrom(QStringLiteral("moe@example.org")), {}, ledgerEntry(),
                                                desk(), settings(), today);
        QVERIFY(plan);
        QCOMPARE(plan->outcome, MailOutcome::FollowUp);
        QCOMPARE(plan->ticket, uid(5));
        QCOMPARE(plan->reason, QStringLiteral("filed_by_hand"));
        QVERIFY(receiving(*plan)->fromLevel3);
    }

    void errorsOfTheStoreArePassedOn()
    {
        FakeKnowledge knowledge = desk();
        knowledge.broken = true;
        const auto plan = planned(mailFrom(QStringLiteral("gt38@example.fr")), knowledge);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::StoreDamaged);
    }

    void rulesHoldForAnyMail()
    {
        const FakeKnowledge knowledge = desk();
        static const QStringList people{QStringLiteral("gt38@example.fr"),
                                        QStringLiteral("dreal@example.fr"),
                                        QStringLiteral("ancien@example.fr"),
                                        QStringLiteral("futur@example.fr"),
                                        QStringLiteral("moe@example.org"),
                                        QStringLiteral("expert@example.org"),
                                        QStringLiteral("both@example.fr"),
                                        QStringLiteral("guichet@example.fr"),
                                        QStringLiteral("who@example.fr"),
                                        QStringLiteral("pnd@example.org"),
                                        QString(),
                                        QStringLiteral("bad address")};
        QRandomGenerator random(14);
        for (int run = 0; run < 20000; ++run) {
            IncomingMail mail = mailFrom(people[random.bounded(int(people.size()))]);
            for (int i = random.bounded(0, 3); i > 0; --i)
                mail.inReplyTo.append(ours(random.bounded(1, 7)));
            for (int i = random.bounded(0, 3); i > 0; --i)
                mail.references.append(ours(random.bounded(1, 7)));
            if (random.bounded(3) == 0)
                mail.subject = withTicketToken(mail.subject, random.bounded(1, 7), QStringLiteral("PND"));
            if (random.bounded(8) == 0)
                mail.mailClass = MailClass(random.bounded(7));
            if (random.bounded(8) == 0)
                mail.from.append({{}, people[random.bounded(int(people.size()))]});
            if (random.bounded(8) == 0)
                mail.sender = {{{}, people[random.bounded(int(people.size()))]}};
            static const char *results[]{"", "pass", "fail", "none"};
            mail.authentication
                = authentication(results[random.bounded(4)], results[random.bounded(4)], results[random.bounded(4)],
                                 random.bounded(2) == 0, random.bounded(2) == 0);
            const auto plan = planned(mail, knowledge);
            QVERIFY(plan);
            const QString from = mail.from.first().address;
            QVERIFY(plan->outcome != MailOutcome::Pending);
            QVERIFY(!plan->reason.isEmpty() && !plan->reasonText.isEmpty());
            const bool acts = plan->outcome == MailOutcome::New || plan->outcome == MailOutcome::FollowUp
                || plan->outcome == MailOutcome::Bounce;
            QCOMPARE(plan->operation.has_value(), acts);
            if (plan->outcome == MailOutcome::New)
                QVERIFY(knowledge.listed.contains(from) && knowledge.listed.value(from).isValidOn(today));
            if (plan->outcome == MailOutcome::FollowUp) {
                QVERIFY(from != u"who@example.fr" && from != u"ancien@example.fr" && from != u"futur@example.fr");
                QVERIFY(!plan->ticket.isNull());
                QCOMPARE(plan->operation->ticket, plan->ticket);
                if (from == u"moe@example.org" || from == u"expert@example.org")
                    QCOMPARE(receiving(*plan)->arrival.message.audience, Audience::Internal);
            }
            if (mail.authentication.trusted && mail.authentication.dmarc == u"fail"
                && mail.mailClass == MailClass::Message)
                QVERIFY(plan->outcome == MailOutcome::Quarantine || plan->outcome == MailOutcome::Other);
        }
    }
};

QTEST_GUILESS_MAIN(TestIntakePlanner)
#include "tst_intakeplanner.moc"
