// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fill.h"

#include "store/codec.h"
#include "store/fillwords.h"
#include "store/storeerror.h"
#include "store/tokenizer.h"

#include <sqlite3.h>

namespace Helpdesk::Store {

using namespace Domain;

namespace {

constexpr qint64 chunk = 10000;
constexpr qint64 span = 4 * 365 * 86400000LL; ///< the tickets' years

/// One synthetic ticket, its texts as UTF-8.
struct Synthetic
{
    Ticket head;
    const FillTopic *topic = nullptr;
    QByteArray guichet, person, body, answer, number;
    bool pictured = false;
};

State stateFor(Dice &dice)
{
    const qint64 throwOf1000 = dice.below(1000);
    static constexpr std::array<std::pair<qint64, State>, 8> limits{{{5, State::New},
                                                                     {12, State::InProgress},
                                                                     {16, State::WaitingRequester},
                                                                     {20, State::Level3},
                                                                     {50, State::Resolved},
                                                                     {75, State::ReturnedLevel1},
                                                                     {85, State::Cancelled},
                                                                     {1000, State::Closed}}};
    for (const auto &[limit, state] : limits) {
        if (throwOf1000 < limit)
            return state;
    }
    return State::Closed;
}

class Filler
{
public:
    Filler(Connection &connection, const FillOptions &options)
        : m_connection(connection)
        , m_options(options)
    {
    }
    Outcome run();

private:
    Outcome prepareWords();
    Outcome fillChunk(qint64 first, qint64 count);
    Outcome write(const Synthetic &ticket, quint64 index);
    Outcome writeMessages(const Synthetic &ticket, quint64 index);
    Outcome writeText(const Synthetic &ticket);
    [[nodiscard]] Synthetic make(qint64 index) const;
    void describe(Ticket &head, Dice &dice) const;
    [[nodiscard]] Uid uid(quint64 index, quint64 what) const;

    Connection &m_connection;
    const FillOptions &m_options;
    qint64 m_base = 0; ///< the highest number before
    Sha256 m_picture;
};

Uid Filler::uid(quint64 index, quint64 what) const
{
    Dice dice(Dice(Dice(m_options.seed).next() ^ quint64(m_base)).next() ^ (index * 8 + what));
    QByteArray bytes;
    const qint64 time
        = m_options.until.toMSecsSinceEpoch() - span + qint64(index) * span / std::max<qint64>(1, m_options.tickets);
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes += char(time >> shift);
    const quint64 a = dice.next();
    const quint64 b = dice.next();
    for (int shift = 32; shift >= 0; shift -= 8)
        bytes += QByteArray(1, char(a >> shift)) + char(b >> shift);
    return Uid::fromBytes(bytes).value_or(Uid());
}

void Filler::describe(Ticket &head, Dice &dice) const
{
    head.state = stateFor(dice);
    const Nature nature = dice.chance(45) ? Nature::Information
        : dice.chance(70)                 ? Nature::Incident
                                          : Nature::Evolution;
    head.proposedNature = nature;
    head.version = 1 + dice.below(6);
    if (head.state != State::New) {
        head.nature = nature;
        head.impact = static_cast<Impact>(dice.below(3));
        head.urgency = static_cast<Urgency>(dice.below(3));
        head.priority = priorityOf(*head.impact, *head.urgency);
        head.takenInChargeAt = head.createdAt.addSecs(600 + dice.below(86400));
        if (!m_options.owners.isEmpty() && dice.chance(90))
            head.owner = dice.pick(m_options.owners);
    }
    if (isOpen(head.state) && dice.chance(60))
        head.dueAt = m_options.until.addSecs(dice.below(20 * 86400) - 2 * 86400);
    if (head.state == State::Level3)
        head.escalation = Escalation{.party = static_cast<Level3Party>(dice.below(3)),
                                     .contact = {QStringLiteral("Niveau 3"), QStringLiteral("niveau3@example.org")},
                                     .externalReference = {},
                                     .sentAt = head.updatedAt,
                                     .dueAt = {},
                                     .answeredAt = {}};
    head.answerToRead = isOpen(head.state) && head.state != State::New && dice.chance(5);
    if (head.state == State::Resolved || head.state == State::Closed)
        head.resolvedAt = head.updatedAt;
    if (head.state == State::Closed)
        head.closedAt = head.updatedAt;
}

Synthetic Filler::make(qint64 index) const
{
    Dice dice((quint64(m_options.seed) << 32) ^ quint64(m_base + index));
    Synthetic result;
    result.topic = &dice.pick(fillTopics());
    Ticket &head = result.head;
    head.number = m_base + 1 + index;
    head.uid = uid(quint64(index), 0);
    head.createdAt = m_options.until.addMSecs(-span + (index + 1) * span / m_options.tickets);
    head.updatedAt = std::min(m_options.until, head.createdAt.addSecs(dice.below(20 * 86400)));
    describe(head, dice);
    const QByteArray &territory = dice.pick(fillTerritories());
    const qint64 guichet = dice.below(40);
    result.guichet = QByteArray(1, char('A' + guichet % 7))
        + QByteArray::number(1000 + qHash(territory, size_t(0)) % 200 * 40 + quint64(guichet)).right(4);
    result.person = (dice.chance(50) ? "M. " : "Mme ") + dice.pick(fillNames());
    const QByteArray &manager = dice.pick(fillNames());
    head.territory = QString::fromUtf8(territory);
    head.requester.mail = {QString::fromUtf8(manager),
                           QStringLiteral("gt%1.%2@example.fr").arg(guichet % 3).arg(head.territory.toLower())};
    head.subject = QString::fromUtf8("[DEMANDE UNIQUE] " + result.topic->subject);
    head.topic = head.nature ? QString::fromUtf8(result.topic->code) : QString();
    head.proposedTopic = QString::fromUtf8(result.topic->code);
    head.form.guichet = FormField::typed(QString::fromUtf8(result.guichet));
    head.form.contactPerson = FormField::typed(QString::fromUtf8(result.person));
    head.form.question = FormField::typed(QString::fromUtf8(result.topic->question));
    if (dice.chance(70)) {
        head.form.action = FormField::typed(QString::fromUtf8(result.topic->button));
        head.form.occurredAt = FormField::typed(head.createdAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    }
    if (dice.chance(40)) {
        result.number = "038" + QByteArray::number(101 + dice.below(1200))
            + QByteArray::number(100000 + dice.below(900000)) + result.guichet;
        head.form.registrationNumbers = {QString::fromUtf8(result.number)};
    }
    result.pictured = dice.chance(25);
    head.attachmentCount = result.pictured ? 1 : 0;
    result.body = "Bonjour,\n\nLe guichet N° " + result.guichet + ", par l'intermédiaire de " + result.person
        + " a fait remonter la question suivante : " + result.topic->question + ".\n";
    for (qint64 i = 2 + dice.below(5); i > 0; --i)
        result.body += dice.pick(fillSentences()) + (dice.chance(30) ? "\n" : " ");
    if (!result.number.isEmpty())
        result.body += "\nNuméro unique : " + result.number;
    result.body += "\n\nCordialement,\n" + manager;
    if (head.state != State::New)
        result.answer = "Bonjour,\n\n" + result.topic->answer + " " + dice.pick(fillSentences()) + "\n\nL'assistance";
    return result;
}

Outcome Filler::writeMessages(const Synthetic &ticket, quint64 index)
{
    const auto message = [&](quint64 what, MessageKind kind, const MailAddress &from, const MailAddress &to,
                             const QByteArray &text, const QDateTime &at) -> Outcome {
        Statement row = m_connection.prepare(
            "INSERT INTO message (uid, ticket, kind, audience, author, at, sender, recipients, cc, subject, "
            "text, folded, html, message_id, template, sender_unverified) "
            "VALUES (?, ?, ?, 0, ?, ?, ?, ?, '', ?, ?, '', '', '', '', 0)");
        row.bindAll(uid(index, what), ticket.head.number, kind,
                    kind == MessageKind::FromRequester ? QStringLiteral("intake") : ticket.head.owner, at,
                    addressesToText({from}), addressesToText({to}), ticket.head.subject);
        return row.bindUtf8(9, text).run();
    };
    const MailAddress desk{QStringLiteral("PND"), QStringLiteral("pnd@example.fr")};
    const MailAddress &requester = ticket.head.requester.mail;
    HELPDESK_TRY(message(1, MessageKind::FromRequester, requester, desk, ticket.body, ticket.head.createdAt));
    if (!ticket.answer.isEmpty())
        HELPDESK_TRY(message(2, MessageKind::ToRequester, desk, requester, ticket.answer, ticket.head.updatedAt));
    HELPDESK_TRY(m_connection.run("INSERT INTO correspondent (ticket, address, wrote, written) VALUES (?, ?, 1, ?)",
                                  ticket.head.number, normalizedAddress(requester.address), !ticket.answer.isEmpty()));
    if (!ticket.pictured)
        return {};
    return m_connection.run(
        "INSERT INTO attachment (uid, ticket, message, name, type, size, blob, inline_part, content_id, audience) "
        "VALUES (?, ?, ?, 'capture.png', 'image/png', 68, ?, 0, '', 0)",
        uid(index, 3), ticket.head.number, uid(index, 1), m_picture);
}

Outcome Filler::writeText(const Synthetic &ticket)
{
    if (!ticket.number.isEmpty())
        HELPDESK_TRY(m_connection.run("INSERT OR IGNORE INTO word (term) VALUES (?)",
                                      QString::fromUtf8(ticket.number.toLower())));
    HELPDESK_TRY(
        m_connection.run("INSERT OR IGNORE INTO word (term) VALUES (?)", QString::fromUtf8(ticket.guichet.toLower())));
    const QByteArray form = ticket.guichet + '\n' + ticket.person + '\n' + ticket.topic->question + '\n'
        + ticket.topic->code + '\n' + ticket.number;
    const QByteArray body = ticket.body + '\n' + ticket.answer;
    Statement row = m_connection.prepare(
        "INSERT INTO ticket_text (rowid, subject, body, people, form, button, attachments, documents) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, '')");
    row.bind(1, ticket.head.number).bind(2, ticket.head.subject).bindUtf8(3, body);
    row.bind(4, QString(ticket.head.requester.mail.name % u'\n' % ticket.head.requester.mail.address))
        .bindUtf8(5, form);
    return row.bind(6, ticket.head.form.action.value).bindUtf8(7, ticket.pictured ? "capture.png" : "").run();
}

Outcome Filler::write(const Synthetic &ticket, quint64 index)
{
    static const std::string sql = [] {
        std::string marks = "?";
        for (int i = 0; i < ticketColumnCount; ++i)
            marks += ", ?";
        return std::string("INSERT INTO ticket (number, ") + ticketColumns + ") VALUES (" + marks + ")";
    }();
    {
        Statement row = m_connection.prepare(sql);
        bindTicket(row.bind(1, ticket.head.number), 2, ticket.head);
        HELPDESK_TRY(row.run());
    }
    HELPDESK_TRY(
        m_connection.run("INSERT INTO event (uid, ticket, kind, author, performed_by, at, audience, changes, details) "
                         "VALUES (?, ?, 'opened', 'intake', '', ?, 0, '', '')",
                         uid(index, 4), ticket.head.number, ticket.head.createdAt));
    return writeMessages(ticket, index);
}

/// Every word of the sentences, once; what is special to a ticket is added with it.
Outcome Filler::prepareWords()
{
    HELPDESK_TRY_ASSIGN(const auto tokenizer, Tokenizer::make(m_connection));
    QByteArray all = "bonjour guichet intermédiaire remonter question suivante cordialement numéro unique assistance "
                     "demande capture example ";
    for (const FillTopic &topic : fillTopics())
        all += topic.code + ' ' + topic.subject + ' ' + topic.question + ' ' + topic.button + ' ' + topic.answer + ' ';
    all += fillSentences().join(' ') + ' ' + fillNames().join(' ');
    QSet<QByteArray> words;
    tokenizer->split(all, [&](QByteArrayView token) {
        if (token.size() > 3)
            words.insert(token.toByteArray());
    });
    for (const QByteArray &word : std::as_const(words))
        HELPDESK_TRY(m_connection.run("INSERT OR IGNORE INTO word (term) VALUES (?)", QString::fromUtf8(word)));
    // The smallest picture there is: 1 × 1, PNG.
    const QByteArray picture = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    m_picture = Sha256::of(picture);
    return m_connection.run("INSERT INTO small_blob (sha, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", m_picture,
                            picture);
}

Outcome Filler::fillChunk(qint64 first, qint64 count)
{
    Transaction transaction(m_connection);
    HELPDESK_TRY(transaction.begin());
    if (first == 0)
        HELPDESK_TRY(prepareWords());
    std::vector<Synthetic> tickets;
    tickets.reserve(size_t(count));
    for (qint64 i = first; i < first + count; ++i) {
        tickets.push_back(make(i));
        HELPDESK_TRY(write(tickets.back(), quint64(i)));
    }
    // After all else: a statement with triggers makes the index write what it holds.
    for (const Synthetic &ticket : tickets)
        HELPDESK_TRY(writeText(ticket));
    HELPDESK_TRY(
        m_connection.run("UPDATE counter SET value=max(value, ?) WHERE name='ticket_number'", m_base + first + count));
    m_connection.pendingChanges().everything = true;
    return transaction.commit();
}

Outcome Filler::run()
{
    HELPDESK_TRY_ASSIGN(m_base, m_connection.integer("SELECT value FROM counter WHERE name='ticket_number'"));
    for (qint64 done = 0; done < m_options.tickets;) {
        const qint64 count = std::min(chunk, m_options.tickets - done);
        HELPDESK_TRY(fillChunk(done, count));
        done += count;
        if (m_options.progress && !m_options.progress(done))
            return fail(storeError(SQLITE_INTERRUPT));
    }
    return {};
}

/// Larger caches and fewer merges while it fills; as it was after, whatever came of it.
class BulkMode
{
public:
    explicit BulkMode(Connection &connection)
        : m_connection(connection)
    {
    }
    ~BulkMode()
    {
        // Only pace depends on these: what fails here is set again at the next opening.
        (void)m_connection.exec("INSERT INTO ticket_text (ticket_text, rank) VALUES ('hashsize', 1048576);"
                                "PRAGMA cache_size=-32000; PRAGMA wal_autocheckpoint=1000; PRAGMA synchronous=FULL;"
                                "PRAGMA wal_checkpoint(TRUNCATE);");
    }
    Outcome begin()
    {
        return m_connection.exec(
            "PRAGMA cache_size=-400000; PRAGMA wal_autocheckpoint=40000; PRAGMA synchronous=NORMAL;"
            "INSERT INTO ticket_text (ticket_text, rank) VALUES ('hashsize', 67108864);");
    }

private:
    Connection &m_connection;
};

} // namespace

Outcome fill(Connection &connection, const FillOptions &options)
{
    if (options.tickets <= 0 || !options.until.isValid())
        return fail(ErrorCode::InvalidInput, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Nothing was filled in")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "the number of tickets must be above zero")));
    BulkMode bulk(connection);
    HELPDESK_TRY(bulk.begin());
    return Filler(connection, options).run();
}

} // namespace Helpdesk::Store
