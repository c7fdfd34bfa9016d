// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldjson.h"

#include <QJsonArray>

namespace Helpdesk::Domain::FieldJson {

namespace {

QJsonObject object(const MailAddress &address)
{
    return {{QStringLiteral("name"), address.name}, {QStringLiteral("address"), address.address}};
}

MailAddress addressFrom(const QJsonValue &value)
{
    return {value[u"name"].toString(), value[u"address"].toString()};
}

} // namespace

QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue json(bool value)
{
    return value;
}

QJsonValue json(int value)
{
    return value;
}

QJsonValue json(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromStringList(list));
}

QJsonValue json(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const Uid &uid)
{
    return uid.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(uid.toString());
}

QJsonValue json(const MailAddresses &addresses)
{
    QJsonArray array;
    for (const MailAddress &address : addresses)
        array.append(object(address));
    return array.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(array);
}

QJsonValue json(const Requester &requester)
{
    if (requester == Requester{})
        return QJsonValue::Null;
    QJsonObject result = object(requester.mail);
    result.insert(QStringLiteral("phone"), requester.phone);
    return result;
}

QJsonValue json(const std::optional<Escalation> &escalation)
{
    if (!escalation)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("party"), key(escalation->party)},
                       {QStringLiteral("contact"), object(escalation->contact)},
                       {QStringLiteral("external_reference"), escalation->externalReference},
                       {QStringLiteral("sent_at"), json(escalation->sentAt)},
                       {QStringLiteral("due_at"), json(escalation->dueAt)},
                       {QStringLiteral("answered_at"), json(escalation->answeredAt)}};
}

void read(const QJsonValue &value, QString &text)
{
    text = value.toString();
}

void read(const QJsonValue &value, bool &flag)
{
    flag = value.toBool();
}

void read(const QJsonValue &value, int &number)
{
    number = value.toInt();
}

void read(const QJsonValue &value, QStringList &list)
{
    list.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef item : array)
        list.append(item.toString());
}

void read(const QJsonValue &value, QDateTime &time)
{
    time = value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

void read(const QJsonValue &value, Uid &uid)
{
    uid = Uid::fromString(value.toString()).value_or(Uid());
}

void read(const QJsonValue &value, MailAddresses &addresses)
{
    addresses.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef item : array)
        addresses.append(addressFrom(item));
}

void read(const QJsonValue &value, Requester &requester)
{
    requester.mail = addressFrom(value);
    requester.phone = value[u"phone"].toString();
}

void read(const QJsonValue &value, std::optional<Escalation> &escalation)
{
    escalation.reset();
    if (!value.isObject())
        return;
    escalation.emplace();
    read(value[u"party"], escalation->party);
    escalation->contact = addressFrom(value[u"contact"]);
    read(value[u"external_reference"], escalation->externalReference);
    read(value[u"sent_at"], escalation->sentAt);
    read(value[u"due_at"], escalation->dueAt);
    read(value[u"answered_at"], escalation->answeredAt);
}

} // namespace Helpdesk::Domain::FieldJson
