// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailboxsource.h"

#include "services/secretservice.h"
#include "services/text.h"

namespace Helpdesk::Services {

namespace {

/// Where processed mail stays in its folder this keyword tells it; a server without keywords gets \Seen.
const char *const processedKeyword = "HelpdeskProcessed";

Mail::SourceOptions optionsOf(const MailboxSettings &mailbox, qint64 maximumBytes, QDate since)
{
    Mail::SourceOptions options;
    if (mailbox.processedFolder.isEmpty())
        options.mark = {Mail::ProcessedMark::Kind::Keyword, QString::fromLatin1(processedKeyword)};
    else
        options.mark = {Mail::ProcessedMark::Kind::Move, mailbox.processedFolder};
    options.since = since;
    options.maxMail = maximumBytes;
    return options;
}

} // namespace

Result<QByteArray> secretFor(const Mail::ServerSettings &server, SecretService &secrets, const QString &name)
{
    if (server.user.isEmpty() || server.authentication == Mail::Authentication::XOAuth2)
        return QByteArray();
    HELPDESK_TRY_ASSIGN(const QString secret, secrets.read(name).result());
    return secret.toUtf8();
}

MailboxSource::MailboxSource(const SettingService &settings, SecretService &secrets, QDate since,
                             std::shared_ptr<Mail::CancelSignal> signal)
    : m_mailbox(settings.mailbox())
    , m_options(optionsOf(m_mailbox, settings.caps().bytes, since))
    , m_secrets(secrets)
    , m_signal(signal ? std::move(signal) : std::make_shared<Mail::CancelSignal>())
{
}

Outcome MailboxSource::check() const
{
    if (m_mailbox.server.host.isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("No mailbox is configured"),
                    Text::tr("the setting mailbox.host is empty"), Text::tr("Set mailbox.host and mailbox.user"));
    }
    return Mail::checkSettings(m_mailbox.server);
}

QString MailboxSource::name() const
{
    return QStringLiteral("imap://%1@%2/%3").arg(m_mailbox.server.user, m_mailbox.server.host, m_mailbox.folder);
}

Outcome MailboxSource::connect()
{
    if (m_source && m_session->isOpen())
        return {};
    m_source.reset();
    HELPDESK_TRY(check());
    HELPDESK_TRY_ASSIGN(const QByteArray secret, secretFor(m_mailbox.server, m_secrets, QStringLiteral("mailbox")));
    m_session = std::make_unique<Mail::ImapSession>(m_mailbox.server, m_signal);
    HELPDESK_TRY(m_session->open(secret));
    m_source = std::make_unique<Mail::ImapSource>(*m_session, m_mailbox.folder, m_options);
    m_source->rewind(m_scope);
    return {};
}

void MailboxSource::rewind(Mail::SourceScope scope)
{
    m_scope = scope;
    if (m_source)
        m_source->rewind(scope);
}

Result<Mail::SourceBatch> MailboxSource::nextBatch(const Mail::KnownMails &known, int limit)
{
    HELPDESK_TRY(connect());
    return m_source->nextBatch(known, limit);
}

Outcome MailboxSource::done(const QStringList &keys)
{
    HELPDESK_TRY(connect());
    Outcome marked = m_source->done(keys);
    const bool withKeyword = m_options.mark.kind == Mail::ProcessedMark::Kind::Keyword;
    if (marked || marked.error().code != ErrorCode::Unsupported || !withKeyword)
        return marked;
    m_options.mark = {Mail::ProcessedMark::Kind::Seen, {}}; // this server keeps no keyword
    m_source.reset();
    HELPDESK_TRY(connect());
    return m_source->done(keys);
}

Result<Mail::WaitEnd> MailboxSource::waitForMore(std::chrono::milliseconds most)
{
    HELPDESK_TRY(connect());
    return m_source->waitForMore(most);
}

} // namespace Helpdesk::Services
