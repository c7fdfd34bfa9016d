// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"
#include "services/authority.h"
#include "store/database.h"
#include "store/ticketlist.h"

#include <QFuture>

#include <chrono>

namespace Helpdesk::Services {

/// How many tickets stand in each queue, and in quarantine, set aside, uncertain mail.
struct QueueCounts
{
    QHash<Domain::Queue, qint64> queues;
    qint64 quarantine = 0;
    qint64 setAside = 0;
    qint64 uncertainMail = 0;
    qint64 refusedMail = 0;
    qint64 waitingMail = 0; ///< queued, not sent yet
};

/// A ticket like this one, and why.
struct SimilarTicket
{
    Store::TicketRow row;
    QStringList sharedWords;
};

/// Reads tickets and submits operations on them. Futures finish on a thread of the store.
class TicketService
{
public:
    /// « Échéance proche ».
    static constexpr std::chrono::milliseconds dueSoon = std::chrono::hours(48);

    TicketService(Store::Database &database, Authority &authority, Clock &clock, UidSource &uids, QString login);

    /// The first or next page of a list, by keyset: keys after `after` in the query's order.
    [[nodiscard]] QFuture<Result<QList<Domain::ListKey>>> keys(const Domain::ListQuery &query,
                                                               std::optional<Domain::ListKey> after, int limit,
                                                               const Store::ReadToken &token = {});
    /// Places offset … offset + limit of a list, and how many it holds, counting no further than `cap`.
    [[nodiscard]] QFuture<Result<QList<Domain::ListKey>>> slice(const Domain::ListQuery &query, qint64 offset,
                                                                int limit);
    [[nodiscard]] QFuture<Result<qint64>> count(const Domain::ListQuery &query, qint64 cap = 1001);
    [[nodiscard]] QFuture<Result<QList<Store::TicketRow>>> rows(const QList<qint64> &ids);
    /// Where the given rows stand in the query now: their key, or nothing where they do not belong to it.
    [[nodiscard]] QFuture<Result<QHash<qint64, std::optional<Domain::ListKey>>>> keysOf(const Domain::ListQuery &query,
                                                                                        const QList<qint64> &ids);
    [[nodiscard]] QFuture<Result<QueueCounts>> counts();
    [[nodiscard]] QFuture<Result<Domain::TicketAggregate>> ticket(qint64 number);
    [[nodiscard]] QFuture<Result<Domain::TicketAggregate>> ticket(const Uid &uid);
    [[nodiscard]] QFuture<Result<QList<SimilarTicket>>> similar(const Uid &uid, int limit = 5);
    /// Other tickets of the same requester, newest first.
    [[nodiscard]] QFuture<Result<QList<Store::TicketRow>>> ofRequester(const QString &address, int limit = 10);
    /// The mails that left or wait for a ticket: by message uid.
    [[nodiscard]] QFuture<Result<QHash<Uid, Domain::OutgoingMail>>> mailsOf(const Uid &uid);

    /// Submits an operation of this login on a ticket. `expectedVersion`: refuse as Stale where another change came
    /// first.
    [[nodiscard]] QFuture<Result<Submission>> submit(const Uid &ticket, Domain::OperationKind kind,
                                                     std::optional<qint64> expectedVersion = {});
    /// A new ticket by phone or another channel.
    [[nodiscard]] QFuture<Result<Submission>> open(Domain::Op::Open what);
    /// Takes a mail back that has not left yet (the seconds of undo): its order is cancelled, its text becomes a draft
    /// again (before what is being written there). Refused: it has left, or is leaving.
    [[nodiscard]] QFuture<Result<QString>> takeBack(const Uid &mail);
    [[nodiscard]] bool canWrite() const { return m_authority.canWrite(); }

private:
    [[nodiscard]] QDateTime dueHorizon() const;
    Store::Database &m_database;
    Authority &m_authority;
    Clock &m_clock;
    UidSource &m_uids;
    QString m_login;
};

} // namespace Helpdesk::Services
