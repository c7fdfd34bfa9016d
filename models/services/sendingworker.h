// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "domain/outgoingmail.h"
#include "mail/backoff.h"
#include "mail/mailstreamwait.h"
#include "mail/smtpsession.h"
#include "store/database.h"

#include <atomic>

namespace Helpdesk::Services {

class SettingService;
class SecretService;
class DeliveryRecord;
class SentFolder;

struct SendingReport
{
    int sent = 0, refused = 0, uncertain = 0;
    int postponed = 0; ///< will be tried again
    QStringList notices; ///< what went wrong besides: the copy into the Sent folder
};

/// Sends the queued mail, never twice: built once, `sending` committed before the final dot, and after a crash what was
/// `sending` is looked for in the Sent folder; not found it is uncertain, for an agent to decide.
/// Runs on the thread that calls it; cancel() from any thread.
class SendingWorker
{
public:
    SendingWorker(Store::Database &database, const SettingService &settings, SecretService &secrets, Clock &clock,
                  UidSource &uids, QString performedBy);
    ~SendingWorker();
    Q_DISABLE_COPY_MOVE(SendingWorker)
    /// Settles what a crash left, then sends what is due. Refused: another worker holds the lease. Another error: the
    /// relay cannot be reached and nothing was sent; the mails stay queued, and the relay is left alone for a growing
    /// while.
    [[nodiscard]] Result<SendingReport> run();
    void cancel();

private:
    [[nodiscard]] Outcome takeLease();
    [[nodiscard]] Outcome settleInterrupted(SendingReport &report);
    [[nodiscard]] Outcome settleOne(const Domain::OutgoingMail &mail, SendingReport &report);
    [[nodiscard]] Outcome sendDue(SendingReport &report);
    [[nodiscard]] Result<std::optional<Domain::OutgoingMail>> build(Store::Connection &connection, const Uid &uid,
                                                                    Error &problem) const;
    [[nodiscard]] Result<std::optional<Domain::OutgoingMail>> prepared(const Uid &uid, SendingReport &report);
    [[nodiscard]] Outcome connect();
    [[nodiscard]] Outcome deliver(const Domain::OutgoingMail &mail, SendingReport &report);
    [[nodiscard]] Outcome fallBack(const Domain::OutgoingMail &mail, const Error &error, Domain::DeliveryState from,
                                   SendingReport &report);
    [[nodiscard]] Outcome record(const Domain::OutgoingMail &mail, const Mail::SendReport &sent,
                                 Domain::DeliveryState from, SendingReport &report);

    Store::Database &m_database;
    const SettingService &m_settings;
    SecretService &m_secrets;
    Clock &m_clock;
    QString m_performedBy;
    std::unique_ptr<DeliveryRecord> m_record;
    std::shared_ptr<Mail::CancelSignal> m_signal;
    std::unique_ptr<Mail::SmtpSession> m_session;
    std::unique_ptr<SentFolder> m_sentFolder;
    Mail::Backoff m_backoff; ///< of a relay that cannot be reached
    QDateTime m_connectAgainAt;
    Error m_connectError;
    std::atomic_bool m_cancelled = false;
};

} // namespace Helpdesk::Services
