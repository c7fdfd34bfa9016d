// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sentfolder.h"

#include "services/mailboxsource.h"

namespace Helpdesk::Services {

SentFolder::SentFolder(const SettingService &settings, SecretService &secrets,
                       std::shared_ptr<Mail::CancelSignal> signal)
    : m_mailbox(settings.mailbox())
    , m_copyToDesk(settings.relay().copyToDesk)
    , m_keepsCopies(settings.relay().keepSentCopy && !m_mailbox.sentFolder.isEmpty())
    , m_secrets(secrets)
    , m_signal(std::move(signal))
{
}

bool SentFolder::canLook() const
{
    return !m_mailbox.server.host.isEmpty() && (!m_mailbox.sentFolder.isEmpty() || m_copyToDesk);
}

bool SentFolder::keepsCopies() const
{
    return !m_mailbox.server.host.isEmpty() && m_keepsCopies;
}

Outcome SentFolder::connect()
{
    if (m_session && m_session->isOpen())
        return {};
    HELPDESK_TRY_ASSIGN(const QByteArray secret, secretFor(m_mailbox.server, m_secrets, QStringLiteral("mailbox")));
    m_session = std::make_unique<Mail::ImapSession>(m_mailbox.server, m_signal);
    return m_session->open(secret);
}

Result<bool> SentFolder::holds(const QString &messageId)
{
    QStringList folders;
    if (!m_mailbox.sentFolder.isEmpty())
        folders += m_mailbox.sentFolder;
    if (m_copyToDesk) {
        folders += m_mailbox.folder;
        if (!m_mailbox.processedFolder.isEmpty())
            folders += m_mailbox.processedFolder;
    }
    for (const QString &folder : std::as_const(folders)) {
        HELPDESK_TRY(connect());
        const auto found = m_session->findMessageId(folder, messageId);
        if (found && !found->isEmpty())
            return true;
        if (!found && found.error().code != ErrorCode::NotFound)
            return fail(found.error());
    }
    return false;
}

Outcome SentFolder::keep(const QByteArray &mail)
{
    HELPDESK_TRY(connect());
    HELPDESK_TRY(m_session->ensureFolder(m_mailbox.sentFolder));
    HELPDESK_TRY(m_session->append(m_mailbox.sentFolder, mail));
    return {};
}

} // namespace Helpdesk::Services
