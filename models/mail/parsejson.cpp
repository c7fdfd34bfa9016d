// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/parsejson.h"

#include <QJsonArray>

namespace Helpdesk::Mail {

using namespace Domain;

namespace {

QJsonArray addressesJson(const MailAddresses &addresses)
{
    QJsonArray array;
    for (const MailAddress &address : addresses)
        array.append(QJsonObject{{QStringLiteral("name"), address.name}, {QStringLiteral("address"), address.address}});
    return array;
}

QJsonArray attachmentsJson(const QList<MailAttachment> &attachments)
{
    QJsonArray array;
    for (const MailAttachment &attachment : attachments)
        array.append(QJsonObject{{QStringLiteral("name"), attachment.name},
                                 {QStringLiteral("type"), attachment.type},
                                 {QStringLiteral("size"), static_cast<qint64>(attachment.content.size())},
                                 {QStringLiteral("sha256"), attachment.sha256.toHex()},
                                 {QStringLiteral("inline"), attachment.inlinePart},
                                 {QStringLiteral("content_id"), attachment.contentId}});
    return array;
}

QJsonArray bounceJson(const QList<BounceRecord> &records)
{
    QJsonArray array;
    for (const BounceRecord &record : records)
        array.append(QJsonObject{{QStringLiteral("recipient"), record.recipient},
                                 {QStringLiteral("status"), record.status},
                                 {QStringLiteral("reply_code"), record.replyCode},
                                 {QStringLiteral("action"), record.action},
                                 {QStringLiteral("hard"), record.hard}});
    return array;
}

QJsonObject authenticationJson(const AuthenticationResults &results)
{
    return {{QStringLiteral("spf"), results.spf},
            {QStringLiteral("dkim"), results.dkim},
            {QStringLiteral("dmarc"), results.dmarc},
            {QStringLiteral("by"), results.by},
            {QStringLiteral("trusted"), results.trusted}};
}

} // namespace

QString classKey(MailClass mailClass)
{
    switch (mailClass) {
    case MailClass::Message:
        return QStringLiteral("message");
    case MailClass::AutoReply:
        return QStringLiteral("auto-reply");
    case MailClass::Bounce:
        return QStringLiteral("bounce");
    case MailClass::Challenge:
        return QStringLiteral("challenge");
    case MailClass::FeedbackReport:
        return QStringLiteral("feedback-report");
    case MailClass::Bulk:
        return QStringLiteral("bulk");
    case MailClass::ReadReceipt:
        return QStringLiteral("read-receipt");
    }
    return QStringLiteral("message");
}

QJsonObject toParseJson(const QString &file, const IncomingMail &mail)
{
    const QJsonValue problem = mail.problem ? QJsonValue(QJsonObject{{QStringLiteral("code"), mail.problem->code},
                                                                     {QStringLiteral("text"), mail.problem->text}})
                                            : QJsonValue(QJsonValue::Null);
    const QJsonValue date
        = mail.date.isValid() ? QJsonValue(mail.date.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("file"), file},
            {QStringLiteral("problem"), problem},
            {QStringLiteral("message_id"), mail.messageId},
            {QStringLiteral("in_reply_to"), QJsonArray::fromStringList(mail.inReplyTo)},
            {QStringLiteral("references"), QJsonArray::fromStringList(mail.references)},
            {QStringLiteral("date"), date},
            {QStringLiteral("subject"), mail.subject},
            {QStringLiteral("from"), addressesJson(mail.from)},
            {QStringLiteral("to"), addressesJson(mail.to)},
            {QStringLiteral("cc"), addressesJson(mail.cc)},
            {QStringLiteral("reply_to"), addressesJson(mail.replyTo)},
            {QStringLiteral("text"), mail.text},
            {QStringLiteral("reply_text"), mail.replyText},
            {QStringLiteral("has_html"), mail.hasHtml},
            {QStringLiteral("attachments"), attachmentsJson(mail.attachments)},
            {QStringLiteral("class"), classKey(mail.mailClass)},
            {QStringLiteral("bounce"), bounceJson(mail.bounce)},
            {QStringLiteral("authentication"), authenticationJson(mail.authentication)}};
}

} // namespace Helpdesk::Mail
