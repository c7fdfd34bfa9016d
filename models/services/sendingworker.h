// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "store/database.h"

#include <atomic>

namespace Helpdesk::Services {

class SettingService;
class SecretService;

struct SendingReport
{
    int sent = 0, refused = 0, uncertain = 0, postponed = 0;
};

/// Sends the queued mail, never twice: built once, `sending` committed before the final dot, and after a crash what was
/// `sending` is looked for in the Sent folder; not found it is uncertain, for an agent to decide.
/// Runs on the thread that calls it; cancel() from any thread.
class SendingWorker
{
public:
    SendingWorker(Store::Database &database, const SettingService &settings, SecretService &secrets, Clock &clock, UidSource &uids,
                  QString performedBy);
    /// Settles what a crash left, then sends what is due. Refused: another worker holds the lease.
    [[nodiscard]] Result<SendingReport> run();
    void cancel() { m_cancelled = true; }

private:
    Store::Database &m_database;
    const SettingService &m_settings;
    SecretService &m_secrets;
    Clock &m_clock;
    UidSource &m_uids;
    QString m_performedBy;
    std::atomic_bool m_cancelled = false;
};

} // namespace Helpdesk::Services
