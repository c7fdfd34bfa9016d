// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settingservice.h"
#include "services/text.h"

#include <QJsonArray>

namespace Helpdesk::Services {

namespace {

QStringList securities()
{
    return {QStringLiteral("tls"), QStringLiteral("starttls"), QStringLiteral("none")};
}

QStringList authentications()
{
    return {QStringLiteral("password"), QStringLiteral("plain"), QStringLiteral("xoauth2")};
}

SettingInfo textSetting(const char *key, const char *fallback, const QString &description,
                        const QStringList &choices = {})
{
    return {QString::fromLatin1(key), QString::fromLatin1(fallback), description, choices, 0, 0};
}

SettingInfo numberSetting(const char *key, double fallback, const QString &description, double minimum, double maximum)
{
    return {QString::fromLatin1(key), fallback, description, {}, minimum, maximum};
}

SettingInfo switchSetting(const char *key, bool fallback, const QString &description)
{
    return {QString::fromLatin1(key), fallback, description, {}, 0, 0};
}

SettingInfo listSetting(const char *key, const QString &description)
{
    return {QString::fromLatin1(key), QJsonArray{}, description, {}, 0, 0};
}

QList<SettingInfo> mailboxSettings()
{
    return {
        textSetting("mailbox.host", "", Text::tr("IMAP server of the mailbox")),
        numberSetting("mailbox.port", 993, Text::tr("Port of the IMAP server"), 1, 65535),
        textSetting("mailbox.security", "tls", Text::tr("How the connection to the mailbox is encrypted"),
                    securities()),
        textSetting("mailbox.user", "", Text::tr("Login at the mailbox")),
        textSetting("mailbox.authentication", "password", Text::tr("How the login is made"), authentications()),
        listSetting("mailbox.token_command", Text::tr("Program and arguments that print the XOAUTH2 token")),
        textSetting("mailbox.ca_file", "", Text::tr("PEM file of a private authority")),
        textSetting("mailbox.folder", "INBOX", Text::tr("Folder that mail comes into")),
        textSetting("mailbox.processed", "moved", Text::tr("What becomes of a mail on the server once it is taken in"),
                    {QStringLiteral("moved"), QStringLiteral("flagged")}),
        textSetting("mailbox.processed_folder", "Archive", Text::tr("Folder that processed mail is moved into")),
        textSetting("mailbox.sent_folder", "Sent", Text::tr("Folder of sent mail; empty: no copy is kept there")),
        numberSetting("mailbox.poll_seconds", 60, Text::tr("Seconds between two looks into the mailbox"), 5, 86400),
    };
}

QList<SettingInfo> relaySettings()
{
    return {
        textSetting("relay.host", "", Text::tr("SMTP server that mail leaves by")),
        numberSetting("relay.port", 587, Text::tr("Port of the SMTP server"), 1, 65535),
        textSetting("relay.security", "starttls", Text::tr("How the connection to the relay is encrypted"),
                    securities()),
        textSetting("relay.user", "", Text::tr("Login at the relay; empty: none")),
        textSetting("relay.authentication", "password", Text::tr("How the login is made"), authentications()),
        listSetting("relay.token_command", Text::tr("Program and arguments that print the XOAUTH2 token")),
        textSetting("relay.ca_file", "", Text::tr("PEM file of a private authority")),
        numberSetting("relay.max_bytes", 10.0 * 1024 * 1024,
                      Text::tr("Largest mail the relay takes, in bytes; 0: what it says"), 0, 1e9),
        switchSetting("relay.copy_to_desk", false, Text::tr("A copy of each mail is sent to the desk's own address")),
        switchSetting("relay.keep_sent_copy", true,
                      Text::tr("A copy of each mail is put into the Sent folder; off where the relay does it")),
    };
}

QList<SettingInfo> deskSettings()
{
    return {
        textSetting("desk.address", "", Text::tr("Address of the desk's mailbox")),
        textSetting("desk.name", "PND", Text::tr("Name of the desk, as senders read it")),
        textSetting("desk.prefix", "PND", Text::tr("Prefix of ticket numbers: letters and digits")),
        textSetting("desk.domain", "", Text::tr("Domain in the Message-IDs of the desk; empty: that of its address")),
        numberSetting("desk.undo_seconds", 15, Text::tr("Seconds that a mail of an agent waits before it leaves"), 0,
                      3600),
        switchSetting("desk.acknowledge", false,
                      Text::tr("A new request is answered with an acknowledgement of receipt")),
        textSetting("desk.acknowledge_template", "accuse-reception",
                    Text::tr("Template of the acknowledgement of receipt")),
        textSetting("intake.authserv_id", "",
                    Text::tr("Name that the own mail server puts into Authentication-Results")),
        switchSetting("intake.require_authentication", false,
                      Text::tr("Mail whose sender is not authenticated goes into quarantine")),
        numberSetting("intake.max_bytes", 60.0 * 1024 * 1024, Text::tr("Larger mails are set aside, in bytes"), 1024,
                      1e9),
        numberSetting("intake.max_header_bytes", 512.0 * 1024,
                      Text::tr("Mails with larger headers are set aside, in bytes"), 1024, 4.0 * 1024 * 1024),
        numberSetting("intake.max_parts", 1000, Text::tr("Mails of more parts are set aside"), 1, 10000),
        numberSetting("intake.max_depth", 60, Text::tr("Mails nested deeper are set aside"), 1, 200),
        switchSetting("intake.read_documents", true, Text::tr("The text of attached documents can be searched")),
    };
}

} // namespace

const QList<SettingInfo> &SettingService::known()
{
    static const QList<SettingInfo> all = mailboxSettings() + relaySettings() + deskSettings();
    return all;
}

} // namespace Helpdesk::Services
