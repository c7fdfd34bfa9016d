// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailclass.h"

#include "mail/bounce.h"
#include "mail/charset.h"
#include "mail/parttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Mail {

using namespace Domain;
using Regex = QRegularExpression;

namespace {

constexpr auto anyCase = Regex::CaseInsensitiveOption | Regex::UseUnicodePropertiesOption;

QByteArray reportType(const Headers &headers)
{
    const QByteArray type = headers.raw("content-type").toLower().simplified();
    if (!type.startsWith("multipart/report"))
        return {};
    for (const char *kind : {"delivery-status", "disposition-notification", "feedback-report"}) {
        if (type.contains(kind))
            return kind;
    }
    return {};
}

bool hasPart(const IncomingMail &mail, QStringView type)
{
    return std::any_of(mail.attachments.cbegin(), mail.attachments.cend(),
                       [type](const MailAttachment &a) { return a.type == type; });
}

QString fromAddress(const IncomingMail &mail)
{
    return mail.from.isEmpty() ? QString() : mail.from.constFirst().address.toLower();
}

bool hasNullSender(const Headers &headers)
{
    const QByteArray path = headers.raw("return-path").simplified();
    return path == "<>" || path == "< >" || headers.raw("x-envelope-from").trimmed() == "<>";
}

bool isFromMailSystem(const Headers &headers, const IncomingMail &mail)
{
    static const Regex sender(
        QStringLiteral(
            "mailer[-_ ]?daemon|postmaster|mail[ -]?(?:delivery|system|er)[ "
            "-]|mail-daemon|\\Abounce|daemon@|microsoftexchange|system administrator|mdaemon|mail administrator|"
            "internet mail delivery|mail delivery|mailadmin|administrateur|non[- ]?remis|returned mail"),
        anyCase);
    if (hasNullSender(headers))
        return true;
    const QString name = mail.from.isEmpty() ? headers.text("from") : mail.from.constFirst().name;
    return sender.match(fromAddress(mail)).hasMatch() || sender.match(name).hasMatch();
}

bool isAutoReplyByHeaders(const Headers &headers)
{
    const QByteArray automatic = headers.keyword("auto-submitted");
    if (!automatic.isEmpty() && automatic != "no" && !automatic.startsWith("auto-generated"))
        return true;
    const QByteArray precedence = headers.keyword("precedence");
    if (precedence == "auto_reply" || precedence == "auto-reply" || precedence == "autoreply")
        return true;
    const QByteArray autoreply = headers.keyword("x-autoreply");
    if ((!autoreply.isEmpty() && autoreply != "no") || headers.has("x-autorespond") || headers.has("x-autoreply-from")
        || headers.has("x-auto-reply-from") || headers.has("x-autoresponder") || headers.has("x-vacation")
        || headers.has("x-mail-autoreply"))
        return true;
    const QByteArray loop = headers.keyword("x-cron-env");
    return loop.isEmpty() && headers.keyword("x-loop").contains("autoreply");
}

bool isAutoReplySubject(const QString &subject)
{
    static const Regex shape(
        QStringLiteral(
            "\\A(?:(?:re|rép|tr|aw|sv)\\s?: ?)?\\W*(?:réponse automatique|reponse automatique|message "
            "d['’]absence|absence du bureau|absent du bureau|absence de|en congés?|je suis "
            "absent|absent\\(e\\)|notification d['’]absence|"
            "automatic reply|auto(?:matic|mated)?[- ]?(?:reply|response|repl)|autoreply|out[- ]of[- ](?:the[- "
            "])?office|ooo\\b|vacation|away from|i am away|on leave|"
            "automatische (?:antwort|afwezigheid)|abwesenheit|abwesend|autom(?:atisch)?\\. ?antwort|automatisch "
            "antwoord|respuesta automática|risposta automatica|resposta automática|fuera de (?:la )?oficina|fuori "
            "ufficio|automatisk svar|autosvar|autosvar:|odpowiedź automatyczna|автоответ|自動応答|自动答复)"),
        anyCase);
    return shape.match(subject.left(200)).hasMatch();
}

bool isChallenge(const Headers &headers, const IncomingMail &mail)
{
    static const Regex words(
        QStringLiteral("(?:requires? (?:a |sender )?(?:confirmation|verification|authentication)|confirm that you "
                       "sent|confirm(?:er)? (?:your (?:identity|e-?mail)|que vous)|click(?:ing)? (?:on )?(?:this|the) "
                       "link (?:below )?to (?:confirm|verify|deliver)|"
                       "sender (?:verification|authentication) (?:request|required)|please "
                       "(?:confirm|verify|authenticate) (?:your|that|this|the)|prouve[rz] que vous|vérification de "
                       "l['’]expéditeur|authentifier votre (?:message|adresse)|"
                       "mailinblack|boxbe|spamarrest|spamblocker|(?:add|added|put) (?:you )?to "
                       "(?:their|his|her|my|the) (?:guest|white|approved) ?list|permission to (?:e-?mail|send))"),
        anyCase);
    if (headers.has("x-boxbe-version") || headers.has("x-tmda-fingerprint") || headers.has("x-mailinblack")
        || headers.has("x-spamarrest-authcode"))
        return true;
    const bool automatic
        = isFromMailSystem(headers, mail) || isAutoReplyByHeaders(headers) || reportType(headers) == "delivery-status";
    if (!automatic)
        return false;
    for (const MailAttachment &attachment : mail.attachments) {
        if (attachment.type == u"message/delivery-status"
            && words.match(QString::fromUtf8(attachment.content.left(8192)).replace(u'\n', u' ')).hasMatch())
            return true;
    }
    return words.match(splitNotice(mail.text).notice.left(4000)).hasMatch();
}

bool isBulk(const Headers &headers)
{
    const QByteArray precedence = headers.keyword("precedence");
    return precedence == "bulk" || precedence == "list" || precedence == "junk" || headers.has("list-id")
        || headers.has("list-unsubscribe") || headers.has("list-post") || headers.has("feedback-id")
        || headers.has("x-campaignid") || headers.has("x-mailing-list");
}

/// A mail that only answers one of ours keeps its thread; a notice has none, or comes from the system.
bool isBounceByShape(const Headers &headers, const IncomingMail &mail)
{
    if (headers.has("x-failed-recipients"))
        return true;
    const NoticeParts parts = splitNotice(mail.text);
    const bool words = saysUndelivered(parts.notice);
    const bool subject = subjectSaysUndelivered(mail.subject);
    const bool system = isFromMailSystem(headers, mail);
    if (system && (words || subject) && !isAutoReplySubject(mail.subject))
        return words || subject;
    return words && (subject || system) && (!parts.original.isEmpty() || hasPart(mail, u"message/rfc822"));
}

QByteArray embeddedOriginal(const IncomingMail &mail)
{
    for (const MailAttachment &attachment : mail.attachments) {
        if (attachment.type == u"message/rfc822" || attachment.type == u"text/rfc822-headers"
            || attachment.type == u"message/rfc822-headers" || attachment.type == u"message/partial")
            return attachment.content;
    }
    return {};
}

void readQuotedIds(const IncomingMail &mail, const NoticeParts &parts, QStringList &ids)
{
    const auto add = [&ids](const QStringList &found) {
        for (const QString &id : found) {
            if (!ids.contains(id))
                ids.append(id);
        }
    };
    if (const QByteArray original = embeddedOriginal(mail); !original.isEmpty()) {
        const Headers quoted
            = Headers::read(QByteArrayView(original).first(std::min<qsizetype>(original.size(), 262144)));
        add(readMessageIds(quoted.raw("message-id")));
    }
    static const Regex line(QStringLiteral("^[> \\t]{0,8}Message-ID\\s?:\\s*<([^<>\\s]{3,900})>"),
                            Regex::MultilineOption | Regex::CaseInsensitiveOption);
    const QString &place = parts.original.isEmpty() ? mail.text : parts.original;
    for (auto it = line.globalMatch(place.left(131072)); it.hasNext() && ids.size() < 20;)
        add({it.next().captured(1)});
}

QStringList recipientsOfOriginal(const IncomingMail &mail, const NoticeParts &parts)
{
    QByteArray original = embeddedOriginal(mail);
    if (original.isEmpty()) {
        static const Regex to(QStringLiteral("^[> \\t]{0,4}To:([^\\n]*(?:\\n[ \\t][^\\n]*)*)"),
                              Regex::MultilineOption | Regex::CaseInsensitiveOption);
        original = "To:" + to.match(parts.original.left(65536)).captured(1).toUtf8() + "\n\n";
    }
    QStringList found;
    const QByteArray value = Headers::read(QByteArrayView(original).first(std::min<qsizetype>(original.size(), 262144)))
                                 .raw("to")
                                 .left(4096);
    if (value.count(':') > 20)
        return found;
    for (const MailAddress &address : readAddresses(value))
        found.append(address.address);
    return found;
}

QStringList ownAddresses(const IncomingMail &mail)
{
    QStringList own;
    for (const MailAddresses *list : {&mail.from, &mail.to, &mail.sender}) {
        for (const MailAddress &address : *list)
            own.append(address.address);
    }
    return own;
}

void readRecords(const Headers &headers, IncomingMail &mail, const NoticeParts &parts)
{
    for (const MailAttachment &attachment : std::as_const(mail.attachments)) {
        if (attachment.type == u"message/delivery-status" || attachment.type == u"message/global-delivery-status")
            mail.bounce += readDeliveryStatus(attachment.content);
    }
    if (mail.bounce.isEmpty()
        && mail.text.contains(u"\nFinal-Recipient:", Qt::CaseInsensitive)) // a report that lost its container
        mail.bounce = readDeliveryStatus(mail.text.left(65536).toUtf8());
    for (BounceRecord &record : mail.bounce) {
        if (record.status.isEmpty() || record.status.endsWith(u".0.0"))
            completeRecord(record, parts.notice.left(4000));
    }
    if (!mail.bounce.isEmpty() && std::any_of(mail.bounce.cbegin(), mail.bounce.cend(), [](const BounceRecord &r) {
            return r.recipient.contains(u'@');
        }))
        return;
    QList<BounceRecord> found = readBounceWords(parts.notice, ownAddresses(mail));
    QStringList failed;
    for (const MailAddress &address : readAddresses(headers.raw("x-failed-recipients").left(4096)))
        failed.append(address.address);
    if (found.isEmpty() && failed.isEmpty())
        failed = recipientsOfOriginal(mail, parts).mid(0, 20);
    for (const QString &address : std::as_const(failed)) {
        if (std::any_of(found.cbegin(), found.cend(), [&address](const BounceRecord &r) {
                return r.recipient.compare(address, Qt::CaseInsensitive) == 0;
            }))
            continue;
        BounceRecord record;
        record.recipient = address;
        completeRecord(record, parts.notice.left(8000));
        found.append(record);
    }
    if (mail.bounce.size() == 1 && found.size() == 1)
        mail.bounce.first().recipient = found.constFirst().recipient;
    else if (mail.bounce.isEmpty() || !found.isEmpty())
        mail.bounce = found;
}

MailClass classOf(const Headers &headers, const IncomingMail &mail)
{
    const QByteArray report = reportType(headers);
    if (report == "feedback-report" || hasPart(mail, u"message/feedback-report"))
        return MailClass::FeedbackReport;
    if (report == "disposition-notification" || hasPart(mail, u"message/disposition-notification"))
        return MailClass::ReadReceipt;
    const bool status = hasPart(mail, u"message/delivery-status") || hasPart(mail, u"message/global-delivery-status");
    if (isChallenge(headers, mail))
        return MailClass::Challenge;
    if (report == "delivery-status" || (status && (isFromMailSystem(headers, mail) || mail.attachments.size() <= 3)))
        return MailClass::Bounce;
    if (isBounceByShape(headers, mail))
        return MailClass::Bounce;
    if (isAutoReplyByHeaders(headers) || isAutoReplySubject(mail.subject)
        || (hasNullSender(headers) && !headers.has("list-id")))
        return MailClass::AutoReply;
    return isBulk(headers) ? MailClass::Bulk : MailClass::Message;
}

} // namespace

void classifyMail(const Headers &headers, IncomingMail &mail)
{
    mail.mailClass = classOf(headers, mail);
    if (mail.mailClass != MailClass::Bounce)
        return;
    const NoticeParts parts = splitNotice(mail.text);
    readQuotedIds(mail, parts, mail.bouncedMessageIds);
    readRecords(headers, mail, parts);
    const bool arrived
        = !mail.bounce.isEmpty() && std::all_of(mail.bounce.cbegin(), mail.bounce.cend(), [](const BounceRecord &r) {
              return r.action == u"deliverable" || r.action == u"delivered" || r.action == u"relayed"
                  || r.action == u"expanded";
          });
    if (arrived) // the report says that it went well
        mail.mailClass = MailClass::ReadReceipt;
}

} // namespace Helpdesk::Mail
