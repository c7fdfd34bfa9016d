// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketservice.h"

#include "services/draftservice.h"
#include "services/similartickets.h"
#include "services/text.h"
#include "store/countertable.h"
#include "store/drafttable.h"
#include "store/outgoingtable.h"
#include "store/tickettable.h"

namespace Helpdesk::Services {

namespace {

/// Where the text of a mail that was taken back is written on.
QString draftContext(const Domain::Message &message)
{
    const QString verb
        = message.kind == Domain::MessageKind::ToLevel3 ? QStringLiteral("escalate:") : QStringLiteral("reply:");
    return verb % message.ticket.toString();
}

/// The text goes before what is being written there already: nothing typed is lost.
Outcome backIntoDraft(Store::Connection &connection, const Domain::Message &message, const Domain::MailOrder &order,
                      const QDateTime &now)
{
    Store::DraftTable drafts(connection);
    const QString context = draftContext(message);
    HELPDESK_TRY_ASSIGN(const auto existing, drafts.draft(context));
    Store::Draft draft = existing.value_or(Store::Draft{context, {}, {}, {}});
    draft.text = draft.text.trimmed().isEmpty() ? order.text : QString(order.text % u"\n\n" % draft.text);
    draft.savedAt = now;
    return drafts.save(draft);
}

Result<QString> takeMailBack(Store::Connection &connection, const Uid &uid, const QDateTime &now)
{
    Store::OutgoingTable outgoing(connection);
    HELPDESK_TRY_ASSIGN(const auto mail, outgoing.mail(uid));
    if (!mail)
        return fail(ErrorCode::NotFound, Text::tr("This mail is not known"));
    if (mail->state != Domain::DeliveryState::Queued) {
        return fail(ErrorCode::Refused, Text::tr("The mail cannot be taken back"),
                    Text::tr("it is %1").arg(Domain::label(mail->state)), Text::tr("Write again to correct it"));
    }
    HELPDESK_TRY(
        outgoing.move(uid, Domain::DeliveryState::Queued, {Domain::DeliveryState::Cancelled, {}, {}, {}}, now));
    HELPDESK_TRY_ASSIGN(const auto message, Store::TicketTable(connection).message(mail->order.message));
    if (message)
        HELPDESK_TRY(backIntoDraft(connection, *message, mail->order, now));
    return mail->order.text;
}

} // namespace

TicketService::TicketService(Store::Database &database, Authority &authority, Clock &clock, UidSource &uids,
                             QString login)
    : m_database(database)
    , m_authority(authority)
    , m_clock(clock)
    , m_uids(uids)
    , m_login(std::move(login))
{
}

QDateTime TicketService::dueHorizon() const
{
    return m_clock.now().addMSecs(dueSoon.count());
}

QFuture<Result<QList<Domain::ListKey>>> TicketService::keys(const Domain::ListQuery &query,
                                                            std::optional<Domain::ListKey> after, int limit,
                                                            const Store::ReadToken &token)
{
    return m_database.read(
        [query, after, limit, horizon = dueHorizon()](Store::Connection &connection) {
            return Store::TicketList(connection, horizon).page(query, after, limit);
        },
        token);
}

QFuture<Result<QList<Domain::ListKey>>> TicketService::slice(const Domain::ListQuery &query, qint64 offset, int limit)
{
    return m_database.read([query, offset, limit, horizon = dueHorizon()](Store::Connection &connection) {
        return Store::TicketList(connection, horizon).slice(query, offset, limit);
    });
}

QFuture<Result<qint64>> TicketService::count(const Domain::ListQuery &query, qint64 cap)
{
    return m_database.read([query, cap, horizon = dueHorizon()](Store::Connection &connection) {
        return Store::TicketList(connection, horizon).count(query, cap);
    });
}

QFuture<Result<QList<Store::TicketRow>>> TicketService::rows(const QList<qint64> &ids)
{
    return m_database.read([ids, horizon = dueHorizon()](Store::Connection &connection) {
        return Store::TicketList(connection, horizon).rows(ids);
    });
}

QFuture<Result<QHash<qint64, std::optional<Domain::ListKey>>>> TicketService::keysOf(const Domain::ListQuery &query,
                                                                                     const QList<qint64> &ids)
{
    using Keys = QHash<qint64, std::optional<Domain::ListKey>>;
    return m_database.read([query, ids, horizon = dueHorizon()](Store::Connection &connection) -> Result<Keys> {
        Store::TicketList list(connection, horizon);
        Keys keys;
        for (const qint64 id : ids) {
            HELPDESK_TRY_ASSIGN(const auto key, list.keyOf(query, id));
            keys.insert(id, key);
        }
        return keys;
    });
}

QFuture<Result<QueueCounts>> TicketService::counts()
{
    return m_database.read(
        [login = m_login, horizon = dueHorizon()](Store::Connection &connection) -> Result<QueueCounts> {
            HELPDESK_TRY_ASSIGN(const Store::Counts counts, Store::CounterTable(connection).counts(login, horizon));
            return QueueCounts{counts.queues,    counts.ledger.quarantine, counts.ledger.setAside,
                               counts.uncertain, counts.refused,           counts.waitingToLeave};
        });
}

QFuture<Result<Domain::TicketAggregate>> TicketService::ticket(qint64 number)
{
    return m_database.read(
        [number](Store::Connection &connection) { return Store::TicketTable(connection).aggregate(number); });
}

QFuture<Result<Domain::TicketAggregate>> TicketService::ticket(const Uid &uid)
{
    return m_database.read(
        [uid](Store::Connection &connection) { return Store::TicketTable(connection).aggregate(uid); });
}

QFuture<Result<QList<SimilarTicket>>> TicketService::similar(const Uid &uid, int limit)
{
    return m_database.read([uid, limit, horizon = dueHorizon()](Store::Connection &connection) {
        return similarTickets(connection, uid, limit, horizon);
    });
}

QFuture<Result<QList<Store::TicketRow>>> TicketService::ofRequester(const QString &address, int limit)
{
    return m_database.read(
        [address, limit, horizon = dueHorizon()](Store::Connection &connection) -> Result<QList<Store::TicketRow>> {
            HELPDESK_TRY_ASSIGN(const auto numbers, Store::TicketTable(connection).ofRequester(address, limit));
            return Store::TicketList(connection, horizon).rows(numbers);
        });
}

QFuture<Result<QHash<Uid, Domain::OutgoingMail>>> TicketService::mailsOf(const Uid &uid)
{
    return m_database.read([uid](Store::Connection &connection) -> Result<QHash<Uid, Domain::OutgoingMail>> {
        HELPDESK_TRY_ASSIGN(const auto mails, Store::OutgoingTable(connection).ofTicket(uid));
        QHash<Uid, Domain::OutgoingMail> byMessage;
        for (const Domain::OutgoingMail &mail : mails)
            byMessage.insert(mail.order.message, mail);
        return byMessage;
    });
}

QFuture<Result<Submission>> TicketService::submit(const Uid &ticket, Domain::OperationKind kind,
                                                  std::optional<qint64> expectedVersion)
{
    return m_authority.submit({m_uids.next(), ticket, m_login, {}, m_clock.now(), expectedVersion, std::move(kind)});
}

QFuture<Result<Submission>> TicketService::open(Domain::Op::Open what)
{
    const Uid ticket = m_uids.next();
    return submit(ticket, std::move(what));
}

QFuture<Result<QString>> TicketService::takeBack(const Uid &mail)
{
    return m_database.write(
        [mail, now = m_clock.now()](Store::Connection &connection) { return takeMailBack(connection, mail, now); });
}

} // namespace Helpdesk::Services
