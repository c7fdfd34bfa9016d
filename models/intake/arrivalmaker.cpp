// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/arrivalmaker.h"

namespace Helpdesk::Intake {

using namespace Domain;

namespace {

constexpr int oldestYear = 1990;

bool isGeneric(const QString &type)
{
    return type.isEmpty() || type == u"application/octet-stream" || type == u"application/x-zerosize";
}

/// By content; a declared type only says more where the content allows it (text, or a document in a zip).
QString typeOf(const MailAttachment &attachment)
{
    const QString &content = attachment.detectedType;
    const QString &declared = attachment.type;
    if (declared == u"message/rfc822" || isGeneric(content))
        return declared.isEmpty() ? QStringLiteral("application/octet-stream") : declared;
    const bool textual = content == u"text/plain" && (declared.startsWith(u"text/") || declared == u"application/json");
    const bool zipped
        = content == u"application/zip" && (declared.contains(u"officedocument") || declared.contains(u"opendocument"));
    return textual || zipped ? declared : content;
}

QList<Attachment> attachmentsOf(const IncomingMail &mail, Audience audience)
{
    QList<Attachment> result;
    result.reserve(mail.attachments.size());
    for (const MailAttachment &file : mail.attachments) {
        Attachment attachment;
        attachment.name = file.name;
        attachment.type = typeOf(file);
        attachment.size = file.content.size();
        attachment.blob = file.sha256;
        attachment.inlinePart = file.inlinePart;
        attachment.contentId = file.contentId;
        attachment.audience = audience;
        result.append(attachment);
    }
    return result;
}

/// Who else received it: neither the desk nor the sender, each once.
MailAddresses othersOf(const IncomingMail &mail, const MailAddress &sender, const IntakeSettings &settings)
{
    QStringList known{normalizedAddress(sender.address), normalizedAddress(settings.deskAddress.address)};
    for (const QString &address : mail.deliveredTo)
        known.append(normalizedAddress(address));
    MailAddresses result;
    for (const MailAddress &address : mail.to + mail.cc) {
        const QString normalized = normalizedAddress(address.address);
        if (known.contains(normalized) || !isUsableAddress(address.address))
            continue;
        known.append(normalized);
        result.append(address);
    }
    return result;
}

/// A new ticket has its own number: another's token in its subject would lead its answers astray.
QString withoutTokens(const QString &subject, const QString &prefix)
{
    const QString opening = u'[' + prefix + u'-';
    QString result = subject;
    for (qsizetype start = result.indexOf(opening, 0, Qt::CaseInsensitive); start >= 0;
         start = result.indexOf(opening, start, Qt::CaseInsensitive)) {
        qsizetype end = start + opening.size();
        while (end < result.size() && result[end].isDigit())
            ++end;
        if (end == start + opening.size() || end == result.size() || result[end] != u']') {
            start = end;
            continue;
        }
        result.remove(start, end + 1 - start);
    }
    return result.size() == subject.size() ? result.trimmed() : result.simplified();
}

Result<QString> territoryOf(const MailInHand &hand, const RequestForm &form, const Sender &sender)
{
    if (!form.guichet.isMissing()) {
        HELPDESK_TRY_ASSIGN(const auto guichet, hand.knowledge.guichet(form.guichet.value));
        if (guichet && !guichet->territory.isEmpty())
            return guichet->territory;
    }
    return sender.entry && sender.entry->territories.size() == 1 ? sender.entry->territories.first() : QString();
}

} // namespace

QDateTime writtenAt(const IncomingMail &mail, const LedgerEntry &entry)
{
    if (!mail.date.isValid() || mail.date.date().year() < oldestYear)
        return entry.receivedAt;
    if (entry.receivedAt.isValid() && mail.date > entry.receivedAt.addDays(1))
        return entry.receivedAt;
    return mail.date;
}

Arrival arrivalOf(const MailInHand &hand, const MailAddress &sender, bool fromLevel3, bool unverified,
                  const RequestForm &form)
{
    const IncomingMail &mail = hand.mail;
    Arrival arrival;
    Message &message = arrival.message;
    message.kind = fromLevel3 ? MessageKind::FromLevel3 : MessageKind::FromRequester;
    message.audience = fromLevel3 ? Audience::Internal : Audience::Requester;
    message.author = QStringLiteral("intake");
    message.at = writtenAt(mail, hand.entry);
    message.from = sender;
    message.to = mail.to;
    message.cc = mail.cc;
    message.subject = mail.subject;
    message.text = mail.text;
    message.folded = hand.folded;
    message.html = mail.html;
    message.messageId = mail.messageId;
    message.raw = hand.entry.raw;
    message.senderUnverified = unverified;
    arrival.attachments = attachmentsOf(mail, message.audience);
    if (!fromLevel3)
        arrival.form = form;
    return arrival;
}

ReadForm readFormOf(const IncomingMail &mail, const QList<TextSpan> &folded, const LedgerEntry &entry,
                    const QList<Topic> &topics, const QString &deskAddress, QDate today)
{
    ReadingContext context;
    const QDateTime written = writtenAt(mail, entry);
    context.referenceDate = written.isValid() ? written.toLocalTime().date() : today;
    const QString sender = mail.from.isEmpty() ? QString() : mail.from.constFirst().address;
    context.notContacts = {sender, deskAddress};
    return readForm(mail.subject, mail.text, folded, topics, context);
}

Result<ReadForm> formOf(const MailInHand &hand)
{
    if (hand.form)
        return *hand.form;
    HELPDESK_TRY_ASSIGN(const auto topics, hand.knowledge.topics());
    return readFormOf(hand.mail, hand.folded, hand.entry, topics, hand.settings.deskAddress.address, hand.today);
}

Result<Op::Open> openingOf(const MailInHand &hand, const Sender &sender, bool unverified,
                           const std::optional<TicketLink> &link)
{
    HELPDESK_TRY_ASSIGN(const ReadForm read, formOf(hand));
    Op::Open open;
    open.channel = Channel::Mail;
    open.subject = withoutTokens(hand.mail.subject, hand.settings.numberPrefix);
    open.requester.mail = sender.mail;
    open.cc = othersOf(hand.mail, sender.mail, hand.settings);
    HELPDESK_TRY_ASSIGN(open.territory, territoryOf(hand, read.form, sender));
    open.form = read.form;
    open.proposedNature = read.proposedNature;
    open.proposedTopic = read.proposedTopic.value_or(read.topicWords);
    open.arrival = arrivalOf(hand, sender.mail, false, unverified, read.form);
    open.link = link;
    open.senderUnverified = unverified;
    return open;
}

} // namespace Helpdesk::Intake
