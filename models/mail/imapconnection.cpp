// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapconnection.h"

#include "mail/mailstreamtls.h"
#include "mail/saslxoauth.h"

#include <QCoreApplication>

#include <cstring>

namespace Helpdesk::Mail {

namespace {

// What leaves the dialogue out of step: the connection cannot be used any more.
bool isBroken(int code)
{
    switch (code) {
    case MAILIMAP_ERROR_BAD_STATE:
    case MAILIMAP_ERROR_STREAM:
    case MAILIMAP_ERROR_PARSE:
    case MAILIMAP_ERROR_MEMORY:
    case MAILIMAP_ERROR_FATAL:
    case MAILIMAP_ERROR_PROTOCOL:
    case MAILIMAP_ERROR_DONT_ACCEPT_CONNECTION:
    case MAILIMAP_ERROR_NEEDS_MORE_DATA:
        return true;
    default:
        return false;
    }
}

bool isSuccess(int code)
{
    return code == MAILIMAP_NO_ERROR || code == MAILIMAP_NO_ERROR_AUTHENTICATED
        || code == MAILIMAP_NO_ERROR_NON_AUTHENTICATED;
}

} // namespace

ImapConnection::ImapConnection(ServerSettings settings, std::shared_ptr<CancelSignal> signal)
    : m_settings(settings)
    , m_signal(signal ? std::move(signal) : std::make_shared<CancelSignal>())
    , m_stream(std::move(settings), m_signal, MailStreamGuard::Protocol::Imap)
{
}

ImapConnection::~ImapConnection()
{
    if (!m_imap)
        return;
    m_stream.kill({}); // else freeing sends LOGOUT and waits for an answer
    mailimap_free(m_imap);
}

MailStreamSocket::Limits ImapConnection::limits(qint64 payload) const
{
    MailStreamSocket::Limits limits;
    limits.time = m_settings.timeouts.command + m_settings.timeouts.perMegabyte * (payload / (1024LL * 1024));
    limits.bytes += payload;
    limits.literal += payload;
    return limits;
}

QString ImapConnection::serverWords() const
{
    return m_imap && m_imap->imap_response ? printable(QByteArray(m_imap->imap_response)) : QString();
}

bool ImapConnection::hasResponseCode(const char *code) const
{
    const mailimap_response_info *info = m_imap ? m_imap->imap_response_info : nullptr;
    return info && info->rsp_atom && qstricmp(info->rsp_atom, code) == 0;
}

Outcome ImapConnection::run(const MailStreamSocket::Limits &limits, const Refusal &refusal, const Command &command)
{
    if (m_stream.failure())
        return fail(*m_stream.failure());
    if (!m_imap) {
        return fail(ErrorCode::Unreachable,
                    QCoreApplication::translate("Helpdesk::Mail", "There is no connection to the mailbox"));
    }
    m_stream.begin(limits);
    if (m_stream.failure())
        return fail(*m_stream.failure());
    m_imap->imap_response = nullptr;
    const int code = command(m_imap);
    if (m_stream.failure())
        return fail(*m_stream.failure());
    if (isSuccess(code))
        return {};
    const QString words = serverWords();
    if (isBroken(code)) {
        m_stream.kill(m_stream.brokenProtocol(
            words.isEmpty()
                ? QCoreApplication::translate("Helpdesk::Mail", "the server's answer cannot be understood")
                : QCoreApplication::translate("Helpdesk::Mail", "the server rejected a command: %1").arg(words)));
        return fail(*m_stream.failure());
    }
    return fail(refusal.code, refusal.what, words, refusal.remedy);
}

Outcome ImapConnection::open(const QByteArray &secret)
{
    if (m_imap) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Helpdesk::Mail", "The mailbox's session is open already"));
    }
    if (m_settings.user.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Helpdesk::Mail", "The server settings cannot be used"),
                    QCoreApplication::translate("Helpdesk::Mail", "the user name is missing"),
                    QCoreApplication::translate("Helpdesk::Mail", "Give the mailbox's user name"));
    }
    HELPDESK_TRY_ASSIGN(const QByteArray usable, secretFor(m_settings, secret, *m_signal));
    HELPDESK_TRY(m_stream.connect());
    HELPDESK_TRY(greet());
    if (m_settings.security == Security::StartTls)
        HELPDESK_TRY(encrypt());
    HELPDESK_TRY(readCapabilities());
    if (m_imap->imap_state == MAILIMAP_STATE_NON_AUTHENTICATED) {
        HELPDESK_TRY(login(usable));
        HELPDESK_TRY(readCapabilities());
    }
    return {};
}

Outcome ImapConnection::greet()
{
    mailstream *stream = m_stream.newStream();
    m_imap = stream ? mailimap_new(0, nullptr) : nullptr;
    if (!m_imap) {
        if (stream)
            mailstream_close(stream);
        return fail(ErrorCode::Internal, QCoreApplication::translate("Helpdesk::Mail", "There is no memory left"));
    }
    HELPDESK_TRY(run(limits(), {}, [stream](mailimap *imap) { return mailimap_connect(imap, stream); }));
    if (m_settings.security == Security::StartTls && m_imap->imap_state != MAILIMAP_STATE_NON_AUTHENTICATED) {
        m_stream.kill(m_stream.brokenProtocol(
            QCoreApplication::translate("Helpdesk::Mail", "the server skips the login, so it cannot be encrypted")));
        return fail(*m_stream.failure());
    }
    return {};
}

Outcome ImapConnection::encrypt()
{
    HELPDESK_TRY(readCapabilities());
    const Refusal refusal{ErrorCode::Unsupported,
                          QCoreApplication::translate("Helpdesk::Mail", "The server does not offer STARTTLS"),
                          QCoreApplication::translate("Helpdesk::Mail", "Choose TLS, with its own port")};
    if (!has("STARTTLS")) {
        return fail(refusal.code, refusal.what,
                    QCoreApplication::translate("Helpdesk::Mail", "nothing was sent in clear"), refusal.remedy);
    }
    const Outcome agreed = run(limits(), refusal, mailimap_starttls);
    HELPDESK_TRY(m_stream.checkClearTextEnds(m_imap->imap_stream));
    HELPDESK_TRY(agreed);
    HELPDESK_TRY(m_stream.startTls(m_imap->imap_stream));
    m_capabilities.clear();
    return {};
}

Outcome ImapConnection::readCapabilities()
{
    mailimap_connection_info *info = m_imap->imap_connection_info;
    if (info && info->imap_capability) {
        mailimap_capability_data_free(info->imap_capability);
        info->imap_capability = nullptr;
    }
    // Not mailimap_capability(): it follows a null pointer when the server says OK and lists nothing.
    const Refusal refusal{ErrorCode::ProtocolBroken,
                          QCoreApplication::translate("Helpdesk::Mail", "The server does not say what it can do"),
                          {}};
    HELPDESK_TRY(run(limits(), refusal, [](mailimap *imap) { return mailimap_custom_command(imap, "CAPABILITY"); }));
    m_capabilities.clear();
    info = m_imap->imap_connection_info;
    if (!info || !info->imap_capability) {
        m_stream.kill(m_stream.brokenProtocol(refusal.what));
        return fail(*m_stream.failure());
    }
    for (clistiter *at = clist_begin(info->imap_capability->cap_list); at; at = clist_next(at)) {
        const auto *capability = static_cast<const struct mailimap_capability *>(clist_content(at));
        const bool mechanism = capability->cap_type == MAILIMAP_CAPABILITY_AUTH_TYPE;
        const QByteArray name(mechanism ? capability->cap_data.cap_auth_type : capability->cap_data.cap_name);
        m_capabilities.insert(mechanism ? "AUTH=" + name.toUpper() : name.toUpper());
    }
    return {};
}

Outcome ImapConnection::checkMechanism() const
{
    const QString what = QCoreApplication::translate("Helpdesk::Mail", "The server does not offer this kind of login");
    const QString remedy
        = QCoreApplication::translate("Helpdesk::Mail", "Choose another kind of login in the settings");
    if (m_settings.authentication == Authentication::XOAuth2 && !has("AUTH=XOAUTH2"))
        return fail(ErrorCode::Unsupported, what, QStringLiteral("XOAUTH2"), remedy);
    if (m_settings.authentication == Authentication::Plain && !has("AUTH=PLAIN"))
        return fail(ErrorCode::Unsupported, what, QStringLiteral("PLAIN"), remedy);
    if (m_settings.authentication == Authentication::Password && has("LOGINDISABLED"))
        return fail(ErrorCode::Unsupported, what, QStringLiteral("LOGIN"), remedy);
    return {};
}

Outcome ImapConnection::login(const QByteArray &secret)
{
    HELPDESK_TRY(checkMechanism());
    const QByteArray user = m_settings.user.toUtf8();
    const QByteArray host = m_settings.host.toUtf8();
    const Refusal refusal{ErrorCode::LoginRefused,
                          QCoreApplication::translate("Helpdesk::Mail", "The mailbox refused the login"),
                          QCoreApplication::translate("Helpdesk::Mail", "Check the user name and the password")};
    Outcome outcome = run(limits(), refusal, [&](mailimap *imap) {
        switch (m_settings.authentication) {
        case Authentication::XOAuth2:
            return mailimap_oauth2_authenticate(imap, user.constData(), secret.constData());
        case Authentication::Plain:
            return mailimap_authenticate(imap, "PLAIN", host.constData(), nullptr, nullptr, user.constData(),
                                         user.constData(), secret.constData(), nullptr);
        case Authentication::Password:
            break;
        }
        return mailimap_login(imap, user.constData(), secret.constData());
    });
    if (!outcome && outcome.error().code == ErrorCode::LoginRefused && hasResponseCode("UNAVAILABLE")) {
        outcome.error().code = ErrorCode::Unreachable;
        outcome.error().remedy = QCoreApplication::translate("Helpdesk::Mail", "Try again later");
    }
    return outcome;
}

void ImapConnection::logout()
{
    if (!isOpen())
        return;
    m_stream.begin({std::chrono::seconds(5), 64LL * 1024, 0});
    mailimap_logout(m_imap); // its answer changes nothing: the connection is closed either way
    mailimap_free(m_imap);
    m_imap = nullptr;
}

} // namespace Helpdesk::Mail
