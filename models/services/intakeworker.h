// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "domain/ledger.h"
#include "mail/mailsource.h"
#include "store/database.h"

#include <atomic>
#include <functional>

namespace Helpdesk::Services {

class SettingService;

struct IntakeReport
{
    Domain::LedgerSum sum; ///< of this run
    double seconds = 0;
};

/// Takes mail in, in the order of design 5: raw bytes and ledger row first, plan, one transaction, then the server.
/// Runs on the thread that calls it (a worker's own); cancel() from any thread.
class IntakeWorker
{
public:
    struct Options
    {
        QDateTime since; ///< a first start on an old mailbox
        QString readerProgram; ///< for the text of documents
        std::function<void(const Domain::LedgerSum &)> progress;
    };
    IntakeWorker(Store::Database &database, const SettingService &settings, Clock &clock, UidSource &uids, QString performedBy);
    /// All that the source has now. A mail that fails is kept as set aside and never stops the next.
    /// An error is the source's or the store's own; what was taken in before it stays.
    [[nodiscard]] Result<IntakeReport> run(Mail::MailSource &source, const Options &options);
    /// Plans what a crash left pending.
    [[nodiscard]] Result<IntakeReport> finishPending();
    void cancel() { m_cancelled = true; }

private:
    Store::Database &m_database;
    const SettingService &m_settings;
    Clock &m_clock;
    UidSource &m_uids;
    QString m_performedBy;
    std::atomic_bool m_cancelled = false;
};

} // namespace Helpdesk::Services
