// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outgoingmail.h"

#include "domain/words.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace Helpdesk::Domain {

namespace {

constexpr std::array<Word<DeliveryState>, 6> deliveryWords{{
    {DeliveryState::Queued, "queued", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Queued", "outgoing mail")},
    {DeliveryState::Sending, "sending", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Being sent", "outgoing mail")},
    {DeliveryState::Sent, "sent", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Sent", "outgoing mail")},
    {DeliveryState::Refused, "refused", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Refused", "outgoing mail")},
    {DeliveryState::Uncertain, "uncertain",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Not known whether it left", "outgoing mail")},
    {DeliveryState::Cancelled, "cancelled", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Cancelled", "outgoing mail")},
}};

constexpr qsizetype hashBytes = 10; // 80 bits
constexpr qsizetype uidDigits = 32;
constexpr qsizetype hashDigits = 2 * hashBytes;

QByteArray hashOf(const Uid &mail, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(mail.toBytes(), key, QCryptographicHash::Sha256).first(hashBytes).toHex();
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    return difference == 0;
}

QRegularExpression tokenExpression(const QString &prefix)
{
    return QRegularExpression(u"\\[\\s*" + QRegularExpression::escape(prefix) + u"-(\\d{1,15})\\s*\\]",
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString key(DeliveryState value)
{
    return keyIn(deliveryWords, value);
}

QString label(DeliveryState value)
{
    return labelIn(deliveryWords, value);
}

template <> std::optional<DeliveryState> fromKey<DeliveryState>(QStringView text)
{
    return valueIn(deliveryWords, text);
}

QString makeMessageId(const Uid &mail, const QByteArray &key, const QString &domain)
{
    return mail.toString() + u'.' + QString::fromLatin1(hashOf(mail, key)) + u'@' + domain;
}

std::optional<Uid> ownMessageId(QStringView messageId, const QByteArray &key)
{
    messageId = messageId.trimmed();
    if (messageId.startsWith(u'<') && messageId.endsWith(u'>'))
        messageId = messageId.sliced(1, messageId.size() - 2);
    const QStringView local = messageId.left(messageId.lastIndexOf(u'@'));
    if (key.isEmpty() || local.size() != uidDigits + 1 + hashDigits || local[uidDigits] != u'.')
        return std::nullopt;
    const std::optional<Uid> uid = Uid::fromString(local.first(uidDigits));
    if (!uid || !sameBytes(local.last(hashDigits).toLatin1().toLower(), hashOf(*uid, key)))
        return std::nullopt;
    return uid;
}

QString withTicketToken(const QString &subject, qint64 number, const QString &prefix)
{
    if (ticketToken(subject, prefix) == number)
        return subject;
    const QString token = u'[' + displayNumber(number, prefix) + u']';
    const QString trimmed = subject.trimmed();
    return trimmed.isEmpty() ? token : QString(trimmed + u' ' + token);
}

std::optional<qint64> ticketToken(QStringView subject, const QString &prefix)
{
    if (!subject.contains(QString(prefix + u'-'), Qt::CaseInsensitive))
        return std::nullopt; // most subjects: no expression is made for them
    const QRegularExpressionMatch match = tokenExpression(prefix).match(subject);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.capturedView(1).toLongLong();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace Helpdesk::Domain
