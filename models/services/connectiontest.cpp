// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectiontest.h"

#include "mail/imapsession.h"
#include "mail/smtpsession.h"
#include "services/mailboxsource.h"
#include "services/secretservice.h"
#include "services/settingservice.h"
#include "services/text.h"

#include <QLocale>

namespace Helpdesk::Services {

namespace {

/// Runs a step that gives the text to tell.
Outcome run(const QString &name, const TellStep &tell, const std::function<Result<QString>()> &work)
{
    const Result<QString> text = work();
    tell({name, text.has_value(), text ? *text : text.error().text()});
    if (!text)
        return fail(text.error());
    return {};
}

Outcome testSettings(const Mail::ServerSettings &server, const QString &hostKey, const TellStep &tell)
{
    return run(Text::tr("settings"), tell, [&]() -> Result<QString> {
        if (server.host.isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("No server is configured"),
                        Text::tr("the setting %1 is empty").arg(hostKey),
                        Text::tr("Set it with « config set %1 »").arg(hostKey));
        HELPDESK_TRY(Mail::checkSettings(server));
        return QStringLiteral("%1:%2").arg(server.host).arg(server.port);
    });
}

Result<QByteArray> testSecret(const Mail::ServerSettings &server, SecretService &secrets, const QString &name,
                              const std::optional<QString> &given, const TellStep &tell)
{
    QByteArray secret;
    HELPDESK_TRY(run(Text::tr("password"), tell, [&]() -> Result<QString> {
        if (given) {
            secret = given->toUtf8();
            return Text::tr("given for this test");
        }
        HELPDESK_TRY_ASSIGN(secret, secretFor(server, secrets, name));
        return secret.isEmpty() ? Text::tr("none is needed") : secrets.whereKept();
    }));
    return secret;
}

Outcome testFolder(Mail::ImapSession &session, const QString &folder, bool mayBeMissing, const TellStep &tell)
{
    if (folder.isEmpty())
        return {};
    return run(Text::tr("folder %1").arg(folder), tell, [&]() -> Result<QString> {
        const auto selected = session.select(folder);
        if (!selected && selected.error().code == ErrorCode::NotFound && mayBeMissing)
            return Text::tr("not there yet; it is made when it is needed");
        if (!selected)
            return fail(selected.error());
        return Text::tr("%1 mails").arg(QLocale().toString(selected->exists));
    });
}

} // namespace

Outcome testMailbox(const SettingService &settings, SecretService &secrets, const std::optional<QString> &secret,
                    const TellStep &tell)
{
    const MailboxSettings mailbox = settings.mailbox();
    HELPDESK_TRY(testSettings(mailbox.server, QStringLiteral("mailbox.host"), tell));
    HELPDESK_TRY_ASSIGN(const QByteArray password,
                        testSecret(mailbox.server, secrets, QStringLiteral("mailbox"), secret, tell));
    Mail::ImapSession session(mailbox.server);
    const auto login = [&]() -> Result<QString> {
        HELPDESK_TRY(session.open(password));
        return Text::tr("logged in as %1").arg(mailbox.server.user);
    };
    HELPDESK_TRY(run(Text::tr("connection and login"), tell, login));
    HELPDESK_TRY(testFolder(session, mailbox.folder, false, tell));
    HELPDESK_TRY(testFolder(session, mailbox.processedFolder, true, tell));
    HELPDESK_TRY(testFolder(session, mailbox.sentFolder, true, tell));
    tell({Text::tr("new mail"), true,
          session.has("IDLE") ? Text::tr("told at once by the server (IDLE)")
                              : Text::tr("asked for every %1 s: the server cannot tell").arg(mailbox.pollSeconds)});
    session.logout();
    return {};
}

Outcome testRelay(const SettingService &settings, SecretService &secrets, const std::optional<QString> &secret,
                  const TellStep &tell)
{
    const RelaySettings relay = settings.relay();
    HELPDESK_TRY(testSettings(relay.server, QStringLiteral("relay.host"), tell));
    HELPDESK_TRY_ASSIGN(const QByteArray password,
                        testSecret(relay.server, secrets, QStringLiteral("relay"), secret, tell));
    Mail::SmtpSession session(relay.server);
    const auto login = [&]() -> Result<QString> {
        HELPDESK_TRY(session.open(password));
        return relay.server.user.isEmpty() ? Text::tr("connected, without login")
                                           : Text::tr("logged in as %1").arg(relay.server.user);
    };
    HELPDESK_TRY(run(Text::tr("connection and login"), tell, login));
    HELPDESK_TRY(run(Text::tr("sender"), tell, [&]() -> Result<QString> {
        const QString address = settings.deskAddress().address;
        if (!Domain::isUsableAddress(address))
            return fail(ErrorCode::InvalidInput, Text::tr("The desk has no address to send from"), {},
                        Text::tr("Set desk.address"));
        return address;
    }));
    tell({Text::tr("largest mail"), true,
          session.sizeLimit() > 0 ? QLocale().formattedDataSize(session.sizeLimit())
                                  : Text::tr("the relay does not say")});
    session.quit();
    return {};
}

} // namespace Helpdesk::Services
