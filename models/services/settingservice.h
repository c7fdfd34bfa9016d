// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/address.h"
#include "domain/apply.h"
#include "domain/intakeplan.h"
#include "mail/connectionsettings.h"
#include "store/database.h"

#include <QFuture>
#include <QJsonValue>

namespace Helpdesk::Services {

/// A setting that the desk knows: `config get|set KEY`.
struct SettingInfo
{
    QString key; ///< "mailbox.host"
    QJsonValue fallback; ///< its type is the setting's type
    QString description;
    QStringList choices; ///< of a text; empty: free
};

/// What the mailbox worker needs.
struct MailboxSettings
{
    Mail::ServerSettings server;
    QString folder = QStringLiteral("INBOX");
    QString processedFolder; ///< empty: mails are flagged, not moved
    QString sentFolder;
    int pollSeconds = 60;
};

/// What the sending worker needs.
struct RelaySettings
{
    Mail::ServerSettings server;
    qint64 maximumBytes = 0; ///< of one mail; 0: what the relay says
    bool copyToDesk = false; ///< « copie à la boîte »
};

/// Settings of the profile: known keys with types and defaults; an unknown key or a wrong type is refused with the list.
class SettingService
{
public:
    explicit SettingService(Store::Database &database);
    [[nodiscard]] static const QList<SettingInfo> &known();
    [[nodiscard]] Result<QJsonValue> value(const QString &key) const; ///< from memory; thread-safe
    [[nodiscard]] QFuture<Outcome> set(const QString &key, const QJsonValue &value);
    [[nodiscard]] static Result<QJsonValue> parse(const QString &key, const QString &text); ///< from the command line
    [[nodiscard]] Outcome reload(); ///< reads all again; called when a ChangeSet says `settings`

    [[nodiscard]] MailboxSettings mailbox() const;
    [[nodiscard]] RelaySettings relay() const;
    [[nodiscard]] Domain::MailAddress deskAddress() const;
    [[nodiscard]] QString numberPrefix() const;
    [[nodiscard]] QString deskName() const; ///< « PND »
    [[nodiscard]] Domain::Rules rules() const;
    [[nodiscard]] Domain::IntakeSettings intake() const;

private:
    Store::Database &m_database;
    mutable std::mutex m_mutex;
    QHash<QString, QJsonValue> m_values;
};

} // namespace Helpdesk::Services
