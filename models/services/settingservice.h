// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/address.h"
#include "domain/apply.h"
#include "domain/intakeplan.h"
#include "mail/connectionsettings.h"
#include "mail/mailcaps.h"
#include "store/database.h"

#include <QFuture>
#include <QJsonValue>

#include <mutex>

namespace Helpdesk::Services {

/// A setting that the desk knows: `config get|set KEY`.
struct SettingInfo
{
    QString key; ///< "mailbox.host"
    QJsonValue fallback; ///< its type is the setting's type
    QString description;
    QStringList choices; ///< of a text; empty: free
    double minimum = 0, maximum = 0; ///< of a number; both 0: free
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
    bool keepSentCopy = true; ///< in the mailbox's Sent folder; off where the relay does it
};

/// What an authority needs to apply an operation, read at one moment.
struct ApplySettings
{
    Domain::Rules rules;
    QByteArray messageIdKey;
    QString mailDomain; ///< right part of our Message-IDs
};

/// Settings of the profile: known keys with types and defaults; an unknown key or a wrong type is refused with the
/// list. Thread-safe.
class SettingService
{
public:
    explicit SettingService(Store::Database &database);
    [[nodiscard]] static const QList<SettingInfo> &known();
    [[nodiscard]] Result<QJsonValue> value(const QString &key) const; ///< from memory
    [[nodiscard]] QFuture<Outcome> set(const QString &key, const QJsonValue &value);
    [[nodiscard]] static Result<QJsonValue> parse(const QString &key, const QString &text); ///< from the command line
    /// What a value of that key may be. InvalidInput says what is wrong with it.
    [[nodiscard]] static Outcome check(const QString &key, const QJsonValue &value);
    [[nodiscard]] Outcome reload(); ///< reads all again: at the start, and when another program changed them

    [[nodiscard]] MailboxSettings mailbox() const;
    [[nodiscard]] RelaySettings relay() const;
    [[nodiscard]] Domain::MailAddress deskAddress() const;
    [[nodiscard]] QString numberPrefix() const;
    [[nodiscard]] QString deskName() const; ///< « PND »
    [[nodiscard]] QString mailDomain() const;
    [[nodiscard]] Domain::Rules rules() const;
    [[nodiscard]] Domain::IntakeSettings intake() const;
    [[nodiscard]] ApplySettings forApply() const;
    [[nodiscard]] Mail::MailCaps caps() const;
    [[nodiscard]] bool acknowledges() const; ///< « accusé de réception »
    [[nodiscard]] QString acknowledgementTemplate() const
    {
        return text(QLatin1StringView("desk.acknowledge_template"));
    }
    [[nodiscard]] bool readsDocuments() const { return get(QLatin1StringView("intake.read_documents")).toBool(); }

    /// Kept with the settings but no setting: made with the profile, never shown.
    static constexpr auto messageIdKeyName = "internal.message_id_key";

private:
    [[nodiscard]] QJsonValue get(QLatin1StringView key) const;
    [[nodiscard]] QString text(QLatin1StringView key) const { return get(key).toString(); }
    [[nodiscard]] Mail::ServerSettings server(const QString &group) const;
    Store::Database &m_database;
    mutable std::mutex m_mutex;
    QHash<QString, QJsonValue> m_values;
    QByteArray m_messageIdKey;
};

} // namespace Helpdesk::Services
