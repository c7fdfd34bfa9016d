// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "domain/ledger.h"
#include "mail/mailsource.h"
#include "store/database.h"

#include <QFuture>

#include <atomic>
#include <functional>

namespace Helpdesk::Services {

class SettingService;
class IntakeBatch;
struct FiledMails;

struct IntakeReport
{
    Domain::LedgerSum sum; ///< of this run
    double seconds = 0;
    QStringList notices; ///< what went wrong at the source after the mails were filed: they could not be marked there
};

/// Takes mail in, in the order of design 5: raw bytes and ledger row first, plan, one transaction, then the server.
/// Runs on the thread that calls it (a worker's own); cancel() from any thread.
class IntakeWorker
{
public:
    struct Options
    {
        QDateTime since; ///< a first start on an old mailbox: mails dated before stay where they are, unrecorded
        QString readerProgram; ///< for the text of documents; empty: none is read
        std::function<void(const Domain::LedgerSum &)> progress;
    };
    IntakeWorker(Store::Database &database, const SettingService &settings, Clock &clock, UidSource &uids,
                 QString performedBy);
    /// All that the source has now, after what a crash left pending; the first run also looks where processed mail
    /// lies. A mail that fails is kept as set aside and never stops the next. An error is the source's or the store's
    /// own; what was taken in before it stays.
    [[nodiscard]] Result<IntakeReport> run(Mail::MailSource &source, const Options &options);
    /// Plans what a crash left pending.
    [[nodiscard]] Result<IntakeReport> finishPending();
    void cancel() { m_cancelled = true; }

private:
    struct Run;
    [[nodiscard]] Result<IntakeReport> inRun(const std::function<Outcome(Run &)> &work, const Options &options);
    [[nodiscard]] Outcome takeScope(Run &run, Mail::MailSource &source, Mail::SourceScope scope);
    [[nodiscard]] Outcome finish(Run &run, Mail::MailSource *source, IntakeBatch &batch,
                                 QFuture<Result<FiledMails>> filed);
    [[nodiscard]] Outcome filePending(Run &run);
    [[nodiscard]] Mail::KnownMails knownMails(Run &run) const;

    Store::Database &m_database;
    const SettingService &m_settings;
    Clock &m_clock;
    UidSource &m_uids;
    QString m_performedBy;
    bool m_lookedIntoProcessed = false;
    std::atomic_bool m_cancelled = false;
};

} // namespace Helpdesk::Services
