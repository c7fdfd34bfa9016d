// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/ledger.h"
#include "services/authority.h"
#include "store/database.h"

#include <QFuture>

namespace Helpdesk::Services {

class SettingService;

struct LedgerFilter
{
    QList<Domain::MailOutcome> outcomes; ///< empty: all
    QString text; ///< in sender or subject
    int limit = 200;
    qint64 beforeId = 0; ///< 0: from the newest
};

/// The register of mail and what an agent does with it. Futures finish on a thread of the store.
class LedgerService
{
public:
    LedgerService(Store::Database &database, SettingService &settings, Clock &clock, UidSource &uids, QString login);
    [[nodiscard]] QFuture<Result<QList<Domain::LedgerEntry>>> entries(const LedgerFilter &filter);
    [[nodiscard]] QFuture<Result<Domain::LedgerEntry>> entry(qint64 id); ///< NotFound
    [[nodiscard]] QFuture<Result<Domain::LedgerSum>> sum();
    [[nodiscard]] QFuture<Result<QByteArray>> raw(qint64 id);
    /// Takes a quarantined mail in, as if its sender were listed: to its probable ticket, else a new one.
    [[nodiscard]] QFuture<Result<Submission>> release(qint64 id);
    /// Reads and plans a mail that is pending, set aside or in quarantine again (the white list or the caps have
    /// changed).
    [[nodiscard]] QFuture<Result<Domain::LedgerEntry>> retry(qint64 id);
    /// Files a quarantined or set-aside mail into a ticket by hand.
    [[nodiscard]] QFuture<Result<Submission>> file(qint64 id, qint64 ticketNumber);

private:
    template <typename T, typename F> [[nodiscard]] QFuture<Result<T>> handle(qint64 id, F act);
    Store::Database &m_database;
    SettingService &m_settings;
    Clock &m_clock;
    UidSource &m_uids;
    QString m_login;
};

} // namespace Helpdesk::Services
