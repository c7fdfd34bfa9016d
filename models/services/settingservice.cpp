// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settingservice.h"

#include "services/text.h"
#include "store/settingtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace Helpdesk::Services {

namespace {

const SettingInfo *infoOf(const QString &key)
{
    for (const SettingInfo &info : SettingService::known()) {
        if (info.key == key)
            return &info;
    }
    return nullptr;
}

Error unknownKey(const QString &key)
{
    QStringList keys;
    for (const SettingInfo &info : SettingService::known())
        keys += info.key;
    return {ErrorCode::InvalidInput,
            Text::tr("There is no setting “%1”").arg(key),
            {},
            Text::tr("Settings are: %1").arg(keys.join(QStringLiteral(", ")))};
}

Error wrongValue(const QString &key, const QString &why)
{
    return {ErrorCode::InvalidInput, Text::tr("The setting “%1” cannot have this value").arg(key), why, {}};
}

Outcome checkNumber(const SettingInfo &info, double number)
{
    if (number != std::floor(number))
        return fail(wrongValue(info.key, Text::tr("a whole number is needed")));
    if (info.maximum > 0 && (number < info.minimum || number > info.maximum))
        return fail(wrongValue(
            info.key, Text::tr("it must be between %1 and %2").arg(qint64(info.minimum)).arg(qint64(info.maximum))));
    return {};
}

Outcome checkText(const SettingInfo &info, const QString &text)
{
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f]"));
    if (text.contains(control))
        return fail(wrongValue(info.key, Text::tr("it holds a control character")));
    if (!info.choices.isEmpty() && !info.choices.contains(text))
        return fail(
            wrongValue(info.key, Text::tr("it must be one of: %1").arg(info.choices.join(QStringLiteral(", ")))));
    if (info.key == u"desk.address" && !text.isEmpty() && !Domain::isUsableAddress(text))
        return fail(wrongValue(info.key, Text::tr("this is not a mail address")));
    static const QRegularExpression prefix(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]{0,11}\\z"));
    if (info.key == u"desk.prefix" && !prefix.match(text).hasMatch())
        return fail(wrongValue(info.key, Text::tr("a letter, then up to eleven letters and digits, are needed")));
    static const QRegularExpression domain(QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\\z"));
    if (info.key == u"desk.domain" && !text.isEmpty() && !domain.match(text).hasMatch())
        return fail(wrongValue(info.key, Text::tr("this is not a domain name")));
    return {};
}

Mail::Security securityOf(const QString &text)
{
    if (text == u"none")
        return Mail::Security::None;
    return text == u"starttls" ? Mail::Security::StartTls : Mail::Security::ImplicitTls;
}

Mail::Authentication authenticationOf(const QString &text)
{
    if (text == u"xoauth2")
        return Mail::Authentication::XOAuth2;
    return text == u"plain" ? Mail::Authentication::Plain : Mail::Authentication::Password;
}

} // namespace

SettingService::SettingService(Store::Database &database)
    : m_database(database)
{
}

Outcome SettingService::check(const QString &key, const QJsonValue &value)
{
    const SettingInfo *info = infoOf(key);
    if (info == nullptr)
        return fail(unknownKey(key));
    if (value.type() != info->fallback.type())
        return fail(wrongValue(key, Text::tr("its type is not the setting's")));
    if (value.isDouble())
        return checkNumber(*info, value.toDouble());
    if (value.isString())
        return checkText(*info, value.toString());
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray()) {
            if (!part.isString())
                return fail(wrongValue(key, Text::tr("a list of texts is needed")));
        }
    }
    return {};
}

Result<QJsonValue> SettingService::parse(const QString &key, const QString &text)
{
    const SettingInfo *info = infoOf(key);
    if (info == nullptr)
        return fail(unknownKey(key));
    QJsonValue value = text;
    if (info->fallback.isDouble()) {
        bool ok = false;
        value = text.trimmed().toLongLong(&ok);
        if (!ok)
            return fail(wrongValue(key, Text::tr("a whole number is needed")));
    } else if (info->fallback.isBool()) {
        const QString word = text.trimmed().toLower();
        if (word != u"true" && word != u"false")
            return fail(wrongValue(key, Text::tr("it must be true or false")));
        value = word == u"true";
    } else if (info->fallback.isArray()) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        value = document.isArray() ? document.array() : QJsonArray::fromStringList(QProcess::splitCommand(text));
    }
    HELPDESK_TRY(check(key, value));
    return value;
}

Result<QJsonValue> SettingService::value(const QString &key) const
{
    const SettingInfo *info = infoOf(key);
    if (info == nullptr)
        return fail(unknownKey(key));
    const std::scoped_lock lock(m_mutex);
    return m_values.value(key, info->fallback);
}

QJsonValue SettingService::get(QLatin1StringView key) const
{
    return value(QString(key)).value_or(QJsonValue());
}

QFuture<Outcome> SettingService::set(const QString &key, const QJsonValue &value)
{
    if (const Outcome checked = check(key, value); !checked)
        return QtFuture::makeReadyFuture(checked);
    const auto write
        = [key, value](Store::Connection &connection) { return Store::SettingTable(connection).set(key, value); };
    return m_database.write(write).then([this, key, value](const Outcome &written) {
        if (written) {
            const std::scoped_lock lock(m_mutex);
            m_values.insert(key, value);
        }
        return written;
    });
}

Outcome SettingService::reload()
{
    HELPDESK_TRY_ASSIGN(const auto all, m_database.readNow([](Store::Connection &connection) {
        return Store::SettingTable(connection).all();
    }));
    const std::scoped_lock lock(m_mutex);
    m_values.clear();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key() == QLatin1StringView(messageIdKeyName))
            m_messageIdKey = QByteArray::fromBase64(it.value().toString().toLatin1());
        else if (check(it.key(), it.value()))
            m_values.insert(it.key(), it.value());
    }
    return {};
}

Mail::ServerSettings SettingService::server(const QString &group) const
{
    const auto in = [this, &group](const char *name) {
        return value(group % u'.' % QLatin1StringView(name)).value_or(QJsonValue());
    };
    Mail::ServerSettings server;
    server.host = in("host").toString();
    server.port = quint16(in("port").toInt());
    server.security = securityOf(in("security").toString());
    server.user = in("user").toString();
    server.authentication = authenticationOf(in("authentication").toString());
    for (const QJsonValue &part : in("token_command").toArray())
        server.tokenCommand += part.toString();
    server.caFile = in("ca_file").toString();
    return server;
}

MailboxSettings SettingService::mailbox() const
{
    MailboxSettings mailbox;
    mailbox.server = server(QStringLiteral("mailbox"));
    mailbox.folder = text(QLatin1StringView("mailbox.folder"));
    if (text(QLatin1StringView("mailbox.processed")) == u"moved")
        mailbox.processedFolder = text(QLatin1StringView("mailbox.processed_folder"));
    mailbox.sentFolder = text(QLatin1StringView("mailbox.sent_folder"));
    mailbox.pollSeconds = get(QLatin1StringView("mailbox.poll_seconds")).toInt();
    return mailbox;
}

RelaySettings SettingService::relay() const
{
    return {server(QStringLiteral("relay")), get(QLatin1StringView("relay.max_bytes")).toInteger(),
            get(QLatin1StringView("relay.copy_to_desk")).toBool(),
            get(QLatin1StringView("relay.keep_sent_copy")).toBool()};
}

Domain::MailAddress SettingService::deskAddress() const
{
    return {deskName(), text(QLatin1StringView("desk.address"))};
}

QString SettingService::numberPrefix() const
{
    return text(QLatin1StringView("desk.prefix"));
}

QString SettingService::deskName() const
{
    return text(QLatin1StringView("desk.name"));
}

QString SettingService::mailDomain() const
{
    const QString domain = text(QLatin1StringView("desk.domain"));
    if (!domain.isEmpty())
        return domain;
    const QString ofAddress = deskAddress().address.section(u'@', 1);
    return ofAddress.isEmpty() ? QStringLiteral("desk.invalid") : ofAddress;
}

Domain::Rules SettingService::rules() const
{
    return {deskAddress(), get(QLatin1StringView("desk.undo_seconds")).toInt()};
}

Domain::IntakeSettings SettingService::intake() const
{
    Domain::IntakeSettings settings;
    settings.numberPrefix = numberPrefix();
    settings.deskAddress = deskAddress();
    settings.authservId = text(QLatin1StringView("intake.authserv_id"));
    settings.requireAuthentication = get(QLatin1StringView("intake.require_authentication")).toBool();
    const std::scoped_lock lock(m_mutex);
    settings.messageIdKey = m_messageIdKey;
    return settings;
}

ApplySettings SettingService::forApply() const
{
    return {rules(), intake().messageIdKey, mailDomain()};
}

Mail::MailCaps SettingService::caps() const
{
    Mail::MailCaps caps;
    caps.bytes = get(QLatin1StringView("intake.max_bytes")).toInteger();
    caps.headerBytes = get(QLatin1StringView("intake.max_header_bytes")).toInteger();
    caps.parts = get(QLatin1StringView("intake.max_parts")).toInt();
    caps.depth = get(QLatin1StringView("intake.max_depth")).toInt();
    return caps;
}

bool SettingService::acknowledges() const
{
    return get(QLatin1StringView("desk.acknowledge")).toBool();
}

} // namespace Helpdesk::Services
