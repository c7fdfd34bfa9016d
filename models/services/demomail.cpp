// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demomail.h"

#include "services/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QMimeDatabase>

namespace Helpdesk::Services {

namespace {

/// RFC 2047, in pieces that keep an encoded word under 75 characters.
QByteArray headerText(const QString &text)
{
    const bool plain
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (plain)
        return text.toLatin1();
    QByteArray coded;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min<qsizetype>(14, text.size() - at);
        if (at + length < text.size() && text[at + length - 1].isHighSurrogate())
            --length;
        coded += (coded.isEmpty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + text.mid(at, length).toUtf8().toBase64() + "?=";
        at += length;
    }
    return coded;
}

QByteArray addressText(const Domain::MailAddress &address)
{
    const QByteArray spec = '<' + address.address.toUtf8() + '>';
    return address.name.isEmpty() ? spec : headerText(address.name) + ' ' + spec;
}

QByteArray addressesText(const Domain::MailAddresses &addresses)
{
    QByteArrayList texts;
    for (const Domain::MailAddress &address : addresses)
        texts += addressText(address);
    return texts.join(",\r\n ");
}

QByteArray dateText(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray coded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < coded.size(); at += 76)
        lines += coded.mid(at, 76) + "\r\n";
    return lines;
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(text.toUtf8());
}

Result<QByteArray> filePart(const QJsonObject &attachment)
{
    const QString name = attachment.value(u"file").toString();
    QFile file(QStringLiteral(":/demo/files/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Text::tr("The demonstration lacks the file “%1”").arg(name));
    const QByteArray content = file.readAll();
    const QByteArray type = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name().toLatin1();
    const bool isInline = attachment.value(u"inline").toBool();
    QByteArray part = "Content-Type: " + type + "; name=\"" + name.toLatin1() + "\"\r\nContent-Disposition: "
        + (isInline ? "inline" : "attachment") + "; filename=\"" + name.toLatin1() + "\"\r\n";
    if (const QString id = attachment.value(u"contentId").toString(); !id.isEmpty())
        part += "Content-ID: <" + id.toLatin1() + ">\r\n";
    return part + "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(content);
}

QByteArray multipart(const QByteArray &subtype, const QByteArrayList &parts)
{
    const QByteArray boundary = "=_demo_" + subtype;
    QByteArray body = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        body += "--" + boundary + "\r\n" + part + "\r\n";
    return body + "--" + boundary + "--\r\n";
}

/// The text, and below it what it answers, as a mail program quotes it.
QString withQuotation(QString text, const std::optional<DemoSent> &quoted, const QString &deskAddress)
{
    if (!quoted)
        return text;
    const QDateTime local = quoted->at.toLocalTime();
    text
        += QStringLiteral("\n\nLe %1 à %2, %3 a écrit :\n")
               .arg(local.toString(QStringLiteral("dd/MM/yyyy")), local.toString(QStringLiteral("HH:mm")), deskAddress);
    const auto lines = quoted->text.split(u'\n');
    for (const QString &line : lines)
        text += u"> " % line % u'\n';
    return text;
}

QByteArray headOf(const QJsonObject &entry, const DemoMailContext &context)
{
    QByteArray head = "From: " + addressText(demoAddress(entry.value(u"from")))
        + "\r\nTo: " + addressesText(demoAddresses(entry.value(u"to"))) + "\r\n";
    if (const auto cc = demoAddresses(entry.value(u"cc")); !cc.isEmpty())
        head += "Cc: " + addressesText(cc) + "\r\n";
    head += "Subject: " + headerText(entry.value(u"subject").toString()) + "\r\nDate: " + dateText(context.at)
        + "\r\nMessage-ID: <" + context.messageId.toLatin1() + ">\r\n";
    if (context.answered) {
        const QByteArray id = '<' + context.answered->messageId.toLatin1() + '>';
        head += "In-Reply-To: " + id + "\r\nReferences: " + id + "\r\n";
    }
    return head + "MIME-Version: 1.0\r\n";
}

Result<QByteArray> ordinaryMail(const QJsonObject &entry, const DemoMailContext &context)
{
    QByteArray top; // trace and other headers that the entry gives stand above, as a server puts them
    const QJsonObject headers = entry.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        top += it.key().toLatin1() + ": " + headerText(it.value().toString()) + "\r\n";
    QByteArrayList bodies;
    if (entry.contains(u"text"))
        bodies += textPart("text/plain",
                           withQuotation(demoText(entry.value(u"text")), context.quoted, context.deskAddress));
    if (entry.contains(u"html"))
        bodies += textPart("text/html", demoText(entry.value(u"html")));
    QByteArray body = bodies.size() == 1 ? bodies.constFirst() : multipart("alternative", bodies);
    const QJsonArray attachments = entry.value(u"attachments").toArray();
    QByteArrayList related{body}, mixed;
    for (const QJsonValue &attachment : attachments) {
        HELPDESK_TRY_ASSIGN(const QByteArray part, filePart(attachment.toObject()));
        (attachment.toObject().value(u"inline").toBool() ? related : mixed) += part;
    }
    if (related.size() > 1)
        body = multipart("related", related);
    if (!mixed.isEmpty())
        body = multipart("mixed", QByteArrayList{body} + mixed);
    return top + headOf(entry, context) + body;
}

QByteArray bounce(const QJsonObject &entry, const DemoMailContext &context)
{
    const QByteArray recipient = entry.value(u"recipient").toString().toLatin1();
    const QByteArray diagnostic = entry.value(u"diagnostic").toString().toLatin1();
    const QByteArray told = "This is the mail system. Your message could not be delivered to " + recipient + ":\r\n\r\n"
        + diagnostic + "\r\n";
    const QByteArray status
        = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example.org\r\n\r\nFinal-Recipient: "
          "rfc822; "
        + recipient + "\r\nAction: failed\r\nStatus: " + entry.value(u"status").toString().toLatin1()
        + "\r\nDiagnostic-Code: smtp; " + diagnostic + "\r\n";
    const QByteArray original
        = "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <" + context.answered->messageId.toLatin1() + ">\r\n";
    return "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@relay.example.org>\r\nTo: <"
        + context.deskAddress.toLatin1()
        + ">\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: " + dateText(context.at) + "\r\nMessage-ID: <"
        + context.messageId.toLatin1() + ">\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        + multipart("report; report-type=delivery-status",
                    {"Content-Type: text/plain\r\n\r\n" + told, status, original});
}

} // namespace

QString demoText(const QJsonValue &lines)
{
    QStringList text;
    const QJsonArray array = lines.toArray();
    for (const QJsonValue &line : array)
        text += line.toString();
    return lines.isString() ? lines.toString() : text.join(u'\n');
}

Domain::MailAddress demoAddress(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value(u"name").toString(), object.value(u"address").toString()};
}

Domain::MailAddresses demoAddresses(const QJsonValue &value)
{
    Domain::MailAddresses addresses;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        addresses += demoAddress(one);
    return addresses;
}

Result<QByteArray> demoMail(const QJsonObject &entry, const DemoMailContext &context)
{
    const QString type = entry.value(u"type").toString();
    if (type == u"raw")
        return demoText(entry.value(u"lines")).replace(u"\n"_qs, u"\r\n"_qs).toUtf8() + "\r\n";
    if (type != u"bounce")
        return ordinaryMail(entry, context);
    if (!context.answered)
        return fail(ErrorCode::InvalidInput, Text::tr("The demonstration's mailbox is not as it should be"));
    return bounce(entry, context);
}

QByteArray throughAnotherMailbox(const QByteArray &mail, const QDateTime &at)
{
    return "Received: from mx2.example.org by mail.example.org; " + dateText(at)
        + "\r\nDelivered-To: copie@assistance.example.org\r\n" + mail;
}

} // namespace Helpdesk::Services
