// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mimeparser.h"

#include "mail/authenticationresults.h"
#include "mail/bodycollector.h"
#include "mail/charset.h"
#include "mail/gmimesupport.h"
#include "mail/headers.h"
#include "mail/mailclass.h"
#include "mail/replytext.h"

#include <QCryptographicHash>

namespace Helpdesk::Mail {

using Domain::IncomingMail;
using Domain::MailAddresses;
using Domain::MailAttachment;

namespace {

/// Without what mailbox files and careless programs put before the first header.
QByteArrayView withoutPreamble(QByteArrayView raw)
{
    if (raw.startsWith("\xef\xbb\xbf"))
        raw = raw.sliced(3);
    while (!raw.isEmpty() && (raw[0] == '\n' || raw[0] == '\r'))
        raw = raw.sliced(1);
    if (raw.startsWith("From ") || raw.startsWith(">From ")) {
        const qsizetype end = raw.indexOf('\n');
        raw = end < 0 ? QByteArrayView() : raw.sliced(end + 1);
    }
    return raw;
}

bool hasOldMacLineEnds(QByteArrayView raw)
{
    const QByteArrayView head = raw.first(std::min<qsizetype>(raw.size(), 4096));
    return head.contains('\r') && !head.contains('\n');
}

void readHeaders(const Headers &headers, IncomingMail &mail)
{
    const QStringList ids = readMessageIds(headers.raw("message-id"));
    mail.messageId = ids.isEmpty() ? QString() : ids.constFirst();
    mail.inReplyTo = readMessageIds(headers.raw("in-reply-to"));
    mail.references = readMessageIds(headers.raw("references"));
    mail.date = readDate(headers.raw("date"));
    mail.subject = headers.text("subject");
    for (const QByteArray &value : headers.all("from")) {
        const MailAddresses from = readAddresses(value);
        const bool usable = std::any_of(from.cbegin(), from.cend(),
                                        [](const Domain::MailAddress &a) { return a.address.contains(u'@'); });
        if (mail.from.isEmpty() || usable)
            mail.from = from;
        if (usable)
            break;
    }
    mail.sender = readAddresses(headers.raw("sender"));
    mail.replyTo = readAddresses(headers.raw("reply-to"));
    for (const QByteArray &value : headers.all("to"))
        mail.to += readAddresses(value);
    for (const QByteArray &value : headers.all("cc"))
        mail.cc += readAddresses(value);
    for (const char *name : {"x-original-to", "delivered-to", "envelope-to"}) {
        for (const QByteArray &value : headers.all(name))
            mail.deliveredTo.append(decodeUndeclared(value.trimmed()).left(320));
    }
    mail.xMailer = headers.has("x-mailer") ? headers.text("x-mailer") : headers.text("user-agent");
}

QByteArray hashOf(const IncomingMail &mail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QByteArrayView bytes) {
        hash.addData(QByteArray::number(bytes.size()).append(':'));
        hash.addData(bytes);
    };
    add(mail.subject.toUtf8());
    for (const Domain::MailAddress &address : mail.from)
        add(Domain::normalizedAddress(address.address).toUtf8());
    add(mail.text.toUtf8());
    add(mail.html.toUtf8());
    for (const MailAttachment &attachment : mail.attachments) {
        add(attachment.declaredName.toUtf8());
        add(attachment.sha256.toBytes());
    }
    return hash.result();
}

void readBody(QByteArrayView raw, const MailCaps &caps, IncomingMail &mail)
{
    const GObjectPtr<GMimeMessage> message = parseMessage(raw);
    if (!message)
        return;
    BodyCollector body(caps);
    body.collect(g_mime_message_get_mime_part(message.get()));
    mail.text = body.takeText();
    mail.hasHtml = body.hasHtml();
    mail.html = body.takeHtml();
    mail.attachments = body.takeAttachments();
    if (body.tooDeep() && !mail.problem)
        mail.problem = mailProblem(QStringLiteral("too-deep"));
}

} // namespace

IncomingMail parseMail(QByteArrayView raw, const MailCaps &caps, const QString &authservId)
{
    initGMime();
    IncomingMail mail;
    QByteArray mended;
    raw = withoutPreamble(raw);
    if (hasOldMacLineEnds(raw) && raw.size() <= caps.bytes) {
        mended = raw.toByteArray().replace('\r', '\n');
        raw = mended;
    }
    mail.problem = overCaps(raw, caps);
    if (mail.problem) {
        mended = harmlessHeaders(raw, caps);
        raw = mended;
    }
    const Headers headers = Headers::read(raw);
    readHeaders(headers, mail);
    readBody(raw, caps, mail);
    if (headers.isEmpty() && !mail.problem)
        mail.problem = mailProblem(QStringLiteral("not-a-mail"));
    mail.authentication = readAuthenticationResults(headers, authservId,
                                                    mail.from.isEmpty() ? QString() : mail.from.constFirst().address);
    classifyMail(headers, mail);
    mail.replyText = splitReply(mail.text).text;
    mail.contentHash = hashOf(mail);
    return mail;
}

} // namespace Helpdesk::Mail
