// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QJsonValue>

#include <type_traits>

/// Values of a head as JSON and back, for ticketfields.cpp. An empty value is null; what cannot be read is empty.
namespace Helpdesk::Domain::FieldJson {

[[nodiscard]] QJsonValue json(const QString &text);
[[nodiscard]] QJsonValue json(bool value);
[[nodiscard]] QJsonValue json(int value);
[[nodiscard]] QJsonValue json(const QStringList &list);
[[nodiscard]] QJsonValue json(const QDateTime &time); ///< UTC, to the millisecond
[[nodiscard]] QJsonValue json(const Uid &uid);
[[nodiscard]] QJsonValue json(const MailAddresses &addresses);
[[nodiscard]] QJsonValue json(const Requester &requester);
[[nodiscard]] QJsonValue json(const std::optional<Escalation> &escalation);

template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] QJsonValue json(E value)
{
    return key(value);
}

template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] QJsonValue json(const std::optional<E> &value)
{
    return value ? QJsonValue(key(*value)) : QJsonValue(QJsonValue::Null);
}

void read(const QJsonValue &value, QString &text);
void read(const QJsonValue &value, bool &flag);
void read(const QJsonValue &value, int &number);
void read(const QJsonValue &value, QStringList &list);
void read(const QJsonValue &value, QDateTime &time);
void read(const QJsonValue &value, Uid &uid);
void read(const QJsonValue &value, MailAddresses &addresses);
void read(const QJsonValue &value, Requester &requester);
void read(const QJsonValue &value, std::optional<Escalation> &escalation);

template <typename E>
requires std::is_enum_v<E>
void read(const QJsonValue &value, E &target)
{
    target = fromKey<E>(value.toString()).value_or(E{});
}

template <typename E>
requires std::is_enum_v<E>
void read(const QJsonValue &value, std::optional<E> &target)
{
    target = fromKey<E>(value.toString());
}

} // namespace Helpdesk::Domain::FieldJson
