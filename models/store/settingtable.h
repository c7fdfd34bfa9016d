// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QJsonValue>
#include <QMap>

namespace Helpdesk::Store {

/// Values by key. Shared: the desk's settings. Private: this workstation's views and window state (in outbox.db,
/// precious).
class SettingTable
{
public:
    enum class Scope { Shared, Private };
    explicit SettingTable(Connection &connection, Scope scope = Scope::Shared)
        : m_connection(connection)
        , m_scope(scope)
    {
    }
    [[nodiscard]] Result<QJsonValue> value(const QString &key); ///< Undefined: not set
    [[nodiscard]] Outcome set(const QString &key, const QJsonValue &value); ///< Undefined: removes it
    [[nodiscard]] Result<QMap<QString, QJsonValue>> all();

private:
    Connection &m_connection;
    Scope m_scope;
};

} // namespace Helpdesk::Store
