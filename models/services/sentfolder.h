// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/imapsession.h"
#include "services/settingservice.h"

namespace Helpdesk::Services {

class SecretService;

/// The folder of sent mail in the desk's mailbox: copies go in, and after a crash it tells what had left. Connects when
/// first needed. One thread.
class SentFolder
{
public:
    SentFolder(const SettingService &settings, SecretService &secrets, std::shared_ptr<Mail::CancelSignal> signal);
    [[nodiscard]] bool canLook() const; ///< a mailbox is configured
    [[nodiscard]] bool keepsCopies() const;
    /// In the Sent folder or, with « copie à la boîte », where mail comes in and lies once processed.
    [[nodiscard]] Result<bool> holds(const QString &messageId);
    [[nodiscard]] Outcome keep(const QByteArray &mail);

private:
    [[nodiscard]] Outcome connect();
    MailboxSettings m_mailbox;
    bool m_copyToDesk;
    bool m_keepsCopies;
    SecretService &m_secrets;
    std::shared_ptr<Mail::CancelSignal> m_signal;
    std::unique_ptr<Mail::ImapSession> m_session;
};

} // namespace Helpdesk::Services
