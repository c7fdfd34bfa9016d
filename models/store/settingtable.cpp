// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Helpdesk::Store {

namespace {

std::string tableOf(SettingTable::Scope scope)
{
    return scope == SettingTable::Scope::Shared ? "main.setting" : "outbox.private_setting";
}

/// Any value, not only an object or an array, as text.
QString toText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue fromText(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
}

} // namespace

Result<QJsonValue> SettingTable::value(const QString &key)
{
    Statement row = m_connection.prepare("SELECT value FROM " + tableOf(m_scope) + " WHERE key=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, key).step());
    return found ? fromText(row.text(0)) : QJsonValue(QJsonValue::Undefined);
}

Outcome SettingTable::set(const QString &key, const QJsonValue &value)
{
    (m_scope == Scope::Shared ? m_connection.pendingChanges().reference : m_connection.pendingChanges().drafts) = true;
    if (value.isUndefined())
        return m_connection.run("DELETE FROM " + tableOf(m_scope) + " WHERE key=?", key);
    return m_connection.run("INSERT INTO " + tableOf(m_scope)
                                + " (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value=?2",
                            key, toText(value));
}

Result<QMap<QString, QJsonValue>> SettingTable::all()
{
    QMap<QString, QJsonValue> values;
    Statement rows = m_connection.prepare("SELECT key, value FROM " + tableOf(m_scope));
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return values;
        values.insert(rows.text(0), fromText(rows.text(1)));
    }
}

} // namespace Helpdesk::Store
