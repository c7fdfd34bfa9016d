// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Helpdesk::Store {

namespace {

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &text)
{
    return text.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonArray addressArray(const Domain::MailAddresses &addresses)
{
    QJsonArray array;
    for (const Domain::MailAddress &address : addresses)
        array.append(QJsonArray{address.name, address.address});
    return array;
}

Domain::MailAddress addressFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toString(), pair.at(1).toString()};
}

Domain::MailAddresses addressesFrom(const QJsonArray &array)
{
    Domain::MailAddresses addresses;
    for (const auto &value : array)
        addresses.append(addressFrom(value));
    return addresses;
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QString hex(const Uid &uid)
{
    return uid.isNull() ? QString() : uid.toString();
}

Uid uidFrom(const QJsonValue &value)
{
    return Uid::fromString(value.toString()).value_or(Uid());
}

QJsonObject attachmentToJson(const Domain::Attachment &attachment)
{
    return {{QStringLiteral("uid"), hex(attachment.uid)},
            {QStringLiteral("ticket"), hex(attachment.ticket)},
            {QStringLiteral("message"), hex(attachment.message)},
            {QStringLiteral("name"), attachment.name},
            {QStringLiteral("type"), attachment.type},
            {QStringLiteral("size"), attachment.size},
            {QStringLiteral("blob"), attachment.blob.toHex()},
            {QStringLiteral("inline"), attachment.inlinePart},
            {QStringLiteral("content_id"), attachment.contentId},
            {QStringLiteral("audience"), int(attachment.audience)}};
}

Domain::Attachment attachmentFromJson(const QJsonObject &object)
{
    return {.uid = uidFrom(object.value(u"uid")),
            .ticket = uidFrom(object.value(u"ticket")),
            .message = uidFrom(object.value(u"message")),
            .name = object.value(u"name").toString(),
            .type = object.value(u"type").toString(),
            .size = object.value(u"size").toInteger(),
            .blob = Sha256::fromHex(object.value(u"blob").toString()).value_or(Sha256()),
            .inlinePart = object.value(u"inline").toBool(),
            .contentId = object.value(u"content_id").toString(),
            .audience = static_cast<Domain::Audience>(object.value(u"audience").toInt())};
}

} // namespace

QString addressesToText(const Domain::MailAddresses &addresses)
{
    return compact(addressArray(addresses));
}

Domain::MailAddresses addressesFromText(const QString &text)
{
    return addressesFrom(arrayFrom(text));
}

QString listToText(const QStringList &list)
{
    return compact(QJsonArray::fromStringList(list));
}

QStringList listFromText(const QString &text)
{
    QStringList list;
    const QJsonArray array = arrayFrom(text);
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

QString objectToText(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFromText(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QString spansToText(const QList<Domain::TextSpan> &spans)
{
    QJsonArray array;
    for (const Domain::TextSpan &span : spans)
        array.append(QJsonArray{int(span.part), span.start, span.length});
    return compact(array);
}

QList<Domain::TextSpan> spansFromText(const QString &text)
{
    QList<Domain::TextSpan> spans;
    const QJsonArray array = arrayFrom(text);
    for (const auto &value : array) {
        const QJsonArray span = value.toArray();
        spans.append({static_cast<Domain::TextPart>(span.at(0).toInt()), qsizetype(span.at(1).toInteger()),
                      qsizetype(span.at(2).toInteger())});
    }
    return spans;
}

QString escalationToText(const Domain::Escalation &escalation)
{
    return objectToText({{QStringLiteral("party"), int(escalation.party)},
                         {QStringLiteral("contact"), QJsonArray{escalation.contact.name, escalation.contact.address}},
                         {QStringLiteral("reference"), escalation.externalReference},
                         {QStringLiteral("sent"), timeToJson(escalation.sentAt)},
                         {QStringLiteral("due"), timeToJson(escalation.dueAt)},
                         {QStringLiteral("answered"), timeToJson(escalation.answeredAt)}});
}

Domain::Escalation escalationFromText(const QString &text)
{
    const QJsonObject object = objectFromText(text);
    return {.party = static_cast<Domain::Level3Party>(object.value(u"party").toInt()),
            .contact = addressFrom(object.value(u"contact")),
            .externalReference = object.value(u"reference").toString(),
            .sentAt = timeFromJson(object.value(u"sent")),
            .dueAt = timeFromJson(object.value(u"due")),
            .answeredAt = timeFromJson(object.value(u"answered"))};
}

QString orderToText(const Domain::MailOrder &order)
{
    QJsonArray files;
    for (const Domain::Attachment &attachment : order.attachments)
        files.append(attachmentToJson(attachment));
    return objectToText({{QStringLiteral("to"), addressArray(order.to)},
                         {QStringLiteral("cc"), addressArray(order.cc)},
                         {QStringLiteral("subject"), order.subject},
                         {QStringLiteral("text"), order.text},
                         {QStringLiteral("in_reply_to"), QJsonArray::fromStringList(order.inReplyTo)},
                         {QStringLiteral("references"), QJsonArray::fromStringList(order.references)},
                         {QStringLiteral("attachments"), files}});
}

void orderFromText(const QString &text, Domain::MailOrder &order)
{
    const QJsonObject object = objectFromText(text);
    order.to = addressesFrom(object.value(u"to").toArray());
    order.cc = addressesFrom(object.value(u"cc").toArray());
    order.subject = object.value(u"subject").toString();
    order.text = object.value(u"text").toString();
    const QJsonArray replies = object.value(u"in_reply_to").toArray();
    for (const auto &value : replies)
        order.inReplyTo.append(value.toString());
    const QJsonArray references = object.value(u"references").toArray();
    for (const auto &value : references)
        order.references.append(value.toString());
    const QJsonArray files = object.value(u"attachments").toArray();
    for (const auto &value : files)
        order.attachments.append(attachmentFromJson(value.toObject()));
}

QString refusalsToText(const QList<Domain::RecipientRefusal> &refusals)
{
    QJsonArray array;
    for (const Domain::RecipientRefusal &refusal : refusals)
        array.append(QJsonArray{refusal.address, refusal.code, refusal.text});
    return compact(array);
}

QList<Domain::RecipientRefusal> refusalsFromText(const QString &text)
{
    QList<Domain::RecipientRefusal> refusals;
    const QJsonArray array = arrayFrom(text);
    for (const auto &value : array) {
        const QJsonArray refusal = value.toArray();
        refusals.append({refusal.at(0).toString(), refusal.at(1).toInt(), refusal.at(2).toString()});
    }
    return refusals;
}

QString sortText(const QString &text)
{
    constexpr qsizetype kept = 48;
    const QString plain = text.left(4 * kept).normalized(QString::NormalizationForm_D).toLower();
    QString result;
    for (const QChar c : plain) {
        if (!c.isMark() && (c.isLetterOrNumber() || (c.isSpace() && !result.isEmpty())))
            result += c;
        if (result.size() == kept)
            break;
    }
    return result;
}

} // namespace Helpdesk::Store
