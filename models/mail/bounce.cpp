// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bounce.h"

#include "mail/bouncewords.h"
#include "mail/charset.h"
#include "mail/parttext.h"

#include <QRegularExpression>

namespace Helpdesk::Mail {

using Domain::BounceRecord;
using Regex = QRegularExpression;

namespace {

constexpr int mostRecords = 200;

/// "rfc822; <someone@example.fr>" as the address alone.
QString addressOf(const QString &field)
{
    QString address = field.mid(field.indexOf(u';') + 1).trimmed();
    if (const qsizetype open = address.lastIndexOf(u'<'); open >= 0)
        address = address.mid(open + 1);
    while (address.endsWith(u'>') || address.endsWith(u'.') || address.endsWith(u','))
        address.chop(1);
    if (address.startsWith(u'"') && address.endsWith(u'"'))
        address = address.mid(1, address.size() - 2);
    if (address.startsWith(u"IMCEAEX", Qt::CaseInsensitive) || address.contains(u' '))
        address = address.section(u' ', 0, 0);
    return address;
}

BounceRecord recordOf(const Headers &fields)
{
    BounceRecord record;
    record.recipient = addressOf(fields.text("final-recipient"));
    if (!record.recipient.contains(u'@') && fields.has("original-recipient"))
        record.recipient = addressOf(fields.text("original-recipient"));
    if (!record.recipient.contains(u'@') && fields.has("x-actual-recipient"))
        record.recipient = addressOf(fields.text("x-actual-recipient"));
    record.action = fields.text("action").toLower().section(u' ', 0, 0);
    static const Regex status(QStringLiteral("[245]\\.\\d{1,3}\\.\\d{1,3}"));
    record.status = status.match(fields.text("status")).captured();
    completeRecord(record, fields.text("diagnostic-code"));
    return record;
}

bool isOwn(const QString &address, const QStringList &own)
{
    return own.contains(address, Qt::CaseInsensitive);
}

bool isServiceAddress(const QString &address)
{
    static const Regex shape(QStringLiteral("\\A(?:mailer-?daemon|postmaster|mail-daemon|abuse|noreply|no-reply|double-"
                                            "bounce|support|helpdesk|bounces?)[+@]|\\Apostmaster"),
                             Regex::CaseInsensitiveOption);
    return shape.match(address).hasMatch();
}

/// Something with an @ that names a message, not a person.
bool isMessageId(const QString &notice, const QRegularExpressionMatch &match)
{
    const QStringView before = QStringView(notice).left(match.capturedStart()).right(24).trimmed();
    return before.endsWith(u"Message-ID: <", Qt::CaseInsensitive)
        || before.endsWith(u"Message-ID:", Qt::CaseInsensitive) || before.endsWith(u"message id", Qt::CaseInsensitive)
        || before.endsWith(u"References:", Qt::CaseInsensitive) || before.endsWith(u"id <");
}

} // namespace

QList<BounceRecord> readDeliveryStatus(QByteArrayView content)
{
    QList<BounceRecord> records;
    QByteArray text = content.toByteArray();
    text.replace("\r\n", "\n");
    for (qsizetype at = 0; at < text.size() && records.size() < mostRecords;) {
        qsizetype end = text.indexOf("\n\n", at);
        end = end < 0 ? text.size() : end;
        const Headers fields = Headers::read(QByteArrayView(text).sliced(at, end - at));
        if (fields.has("final-recipient") || fields.has("original-recipient")
            || (fields.has("action") && fields.has("status")))
            records.append(recordOf(fields));
        at = end + 2;
    }
    return records;
}

void completeRecord(BounceRecord &record, const QString &diagnostic)
{
    static const Regex enhanced(QStringLiteral("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)"));
    static const Regex code(QStringLiteral("(?<![\\d.:/-])([245][0-5]\\d)(?![\\d.:]*\\d|[@/])"));
    const QString status = enhanced.match(diagnostic).captured(1);
    const bool vague = record.status.isEmpty() || record.status.endsWith(u".0.0") || record.status.startsWith(u'2');
    if (vague && !status.isEmpty() && (record.status.isEmpty() || status.front() != u'2'))
        record.status = status;
    if (record.replyCode.isEmpty())
        record.replyCode = code.match(diagnostic).captured(1);
    if (record.status.isEmpty() && !record.replyCode.isEmpty() && record.replyCode.front() != u'2')
        record.status = record.replyCode.left(1) + QStringLiteral(".0.0");
    if (record.status.isEmpty())
        record.status = statusOfWords(diagnostic);
    if (record.action.isEmpty())
        record.action = record.status.startsWith(u'4') ? QStringLiteral("delayed")
            : record.status.startsWith(u'2')           ? QStringLiteral("delivered")
                                                       : QStringLiteral("failed");
    if (record.status.isEmpty() && record.action == u"failed")
        record.status = QStringLiteral("5.0.0"); // failed, and nobody says why
    record.hard = record.action == u"failed" && (record.status.startsWith(u'5') || record.status.isEmpty());
}

QList<BounceRecord> readBounceWords(const QString &notice, const QStringList &own)
{
    static const Regex address(
        QStringLiteral("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}"));
    QList<BounceRecord> records;
    QList<qsizetype> places;
    for (auto it = address.globalMatch(notice.left(65536)); it.hasNext() && records.size() < mostRecords;) {
        const QRegularExpressionMatch match = it.next();
        const QString found = match.captured();
        const bool known = std::any_of(records.cbegin(), records.cend(), [&found](const BounceRecord &r) {
            return r.recipient.compare(found, Qt::CaseInsensitive) == 0;
        });
        if (known || isOwn(found, own) || isServiceAddress(found) || isMessageId(notice, match))
            continue;
        BounceRecord record;
        record.recipient = found;
        records.append(record);
        places.append(match.capturedStart());
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places.at(i + 1) : notice.size();
        BounceRecord probe;
        const qsizetype start = notice.lastIndexOf(u'\n', places.at(i)) + 1;
        const QString around = notice.mid(start, std::min<qsizetype>(end - start, 3000));
        completeRecord(probe, around);
        completeRecord(records[i], probe.status.isEmpty() ? notice.left(8000) : around);
        if (records.at(i).status.isEmpty())
            records[i].status = QStringLiteral("5.0.0");
    }
    return records;
}

NoticeParts splitNotice(const QString &text)
{
    static const Regex mark(
        QStringLiteral("^[ >]{0,4}(?:[-=+_*# ]{0,70}(?:(?:This is|Below is|The following is|Here is) (?:a|the) "
                       "copy|Below this line|Original message|The original message|Your original message|"
                       "Undelivered message|Unsent message|Unsent Message below|Message header follows|Mail "
                       "header|Header of the|Returned message|Text of Original|Copy of|"
                       "The header of the original|The headers of|Headers? of the original|Received headers|Original "
                       "headers|Original-?text|Begin of message|Start of|"
                       "La copie|Message d'origine|Ursprüngliche|Kopie der|The body of the message|Enclosed is a "
                       "copy|The first \\d+ lines|A copy of)\\b.{0,100}"
                       "|Return-Path: .*|Received: from .*|Received: \\(.*)$"),
        Regex::MultilineOption | Regex::CaseInsensitiveOption);
    const QRegularExpressionMatch match = mark.match(text);
    if (!match.hasMatch() || match.capturedStart() < 10)
        return {text, {}};
    return {text.left(match.capturedStart()), text.mid(match.capturedStart())};
}

} // namespace Helpdesk::Mail
