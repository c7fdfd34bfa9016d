// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/imapsource.h"
#include "services/settingservice.h"

namespace Helpdesk::Services {

class SecretService;

/// The desk's IMAP mailbox as a source of mail: connects when it is asked for something, and again after it lost the
/// server. How often to try is the caller's (Mail::Backoff). One thread.
class MailboxSource : public Mail::MailSource
{
public:
    MailboxSource(const SettingService &settings, SecretService &secrets, QDate since = {},
                  std::shared_ptr<Mail::CancelSignal> signal = {});
    /// InvalidInput: no mailbox is configured.
    [[nodiscard]] Outcome check() const;
    [[nodiscard]] QString name() const override; ///< "imap://user@host/INBOX"
    void rewind(Mail::SourceScope scope) override;
    [[nodiscard]] Result<Mail::SourceBatch> nextBatch(const Mail::KnownMails &known, int limit) override;
    [[nodiscard]] Outcome done(const QStringList &keys) override;
    [[nodiscard]] Result<Mail::WaitEnd> waitForMore(std::chrono::milliseconds most) override;

private:
    [[nodiscard]] Outcome connect();

    MailboxSettings m_mailbox;
    Mail::SourceOptions m_options;
    SecretService &m_secrets;
    std::shared_ptr<Mail::CancelSignal> m_signal;
    Mail::SourceScope m_scope = Mail::SourceScope::Incoming;
    std::unique_ptr<Mail::ImapSession> m_session;
    std::unique_ptr<Mail::ImapSource> m_source;
};

/// The secret to log in with: empty where none is needed (no user, or a token command). NotFound: none is kept.
[[nodiscard]] Result<QByteArray> secretFor(const Mail::ServerSettings &server, SecretService &secrets,
                                           const QString &name);

} // namespace Helpdesk::Services
