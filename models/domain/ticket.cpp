// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket.h"

#include "domain/words.h"

#include <QJsonArray>

namespace Helpdesk::Domain {

namespace {

constexpr std::array<Word<MessageKind>, 6> messageWords{{
    {MessageKind::FromRequester, "from_requester",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "From the requester", "message")},
    {MessageKind::ToRequester, "to_requester", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "To the requester", "message")},
    {MessageKind::Note, "note", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Internal note", "message")},
    {MessageKind::ToLevel3, "to_level3", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "To level 3", "message")},
    {MessageKind::FromLevel3, "from_level3", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "From level 3", "message")},
    {MessageKind::DeliveryReport, "delivery_report",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Delivery report", "message")},
}};

constexpr std::array<Word<LinkKind>, 5> linkWords{{
    {LinkKind::Related, "related", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Related to", "link")},
    {LinkKind::Duplicate, "duplicate", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Duplicate of", "link")},
    {LinkKind::SplitFrom, "split_from", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Split from", "link")},
    {LinkKind::FollowsClosed, "follows_closed", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Follows a closed one", "link")},
    {LinkKind::CommonIncident, "common_incident",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Same common incident", "link")},
}};

struct KindLabel
{
    const char *kind;
    SourceText label;
};

constexpr std::array<KindLabel, 27> eventWords{{
    {"opened", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Request opened", "event")},
    {"received", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Message received", "event")},
    {"level3_answered", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Level 3 answered", "event")},
    {"delivery_reported", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Delivery report", "event")},
    {"assigned", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Assigned", "event")},
    {"territory_set", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Territory set", "event")},
    {"qualified", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Qualified", "event")},
    {"complement_asked", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Complement asked for", "event")},
    {"replied", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Replied", "event")},
    {"noted", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Note added", "event")},
    {"escalated", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Sent to level 3", "event")},
    {"escalation_returned", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Back from level 3", "event")},
    {"returned_level1", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Returned to level 1", "event")},
    {"resolved", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Resolved", "event")},
    {"closed", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Closed", "event")},
    {"reopened", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Reopened", "event")},
    {"cancelled", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Cancelled", "event")},
    {"tagged", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Tags changed", "event")},
    {"merged", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Merged into another request", "event")},
    {"absorbed", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Another request merged into this one", "event")},
    {"unmerged", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Taken out of the merge", "event")},
    {"released", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "A merged request was taken out again", "event")},
    {"split", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Split", "event")},
    {"linked", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Linked", "event")},
    {"unlinked", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Link removed", "event")},
    {"read", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Answer seen to", "event")},
    {"undone", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Undone", "event")},
}};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename E> QJsonValue keyOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(key(*value)) : QJsonValue(QJsonValue::Null);
}

QString requesterText(const Requester &requester)
{
    if (!requester.mail.address.isEmpty())
        return requester.mail.address;
    return requester.mail.name.isEmpty() ? requester.phone : requester.mail.name;
}

} // namespace

QString key(MessageKind value)
{
    return keyIn(messageWords, value);
}

QString label(MessageKind value)
{
    return labelIn(messageWords, value);
}

template <> std::optional<MessageKind> fromKey<MessageKind>(QStringView text)
{
    return valueIn(messageWords, text);
}

QString key(LinkKind value)
{
    return keyIn(linkWords, value);
}

QString label(LinkKind value)
{
    return labelIn(linkWords, value);
}

template <> std::optional<LinkKind> fromKey<LinkKind>(QStringView text)
{
    return valueIn(linkWords, text);
}

const QStringList &eventKinds()
{
    static const QStringList kinds = [] {
        QStringList list;
        for (const KindLabel &entry : eventWords)
            list.append(QString::fromLatin1(entry.kind));
        return list;
    }();
    return kinds;
}

QString eventLabel(const QString &kind)
{
    for (const KindLabel &entry : eventWords)
        if (kind == QLatin1StringView(entry.kind))
            return QCoreApplication::translate("Helpdesk::Domain", entry.label.text, entry.label.comment);
    return kind;
}

QJsonObject toJson(const Ticket &ticket, const QString &prefix)
{
    const QStringList missing = ticket.missing();
    const bool atLevel3 = ticket.state == State::Level3 && ticket.escalation;
    return {
        {QStringLiteral("number"), textOrNull(ticket.number > 0 ? displayNumber(ticket.number, prefix) : QString())},
        {QStringLiteral("uid"), ticket.uid.toString()},
        {QStringLiteral("version"), ticket.version},
        {QStringLiteral("state"), key(ticket.state)},
        {QStringLiteral("nature"), keyOrNull(ticket.nature)},
        {QStringLiteral("proposed_nature"), keyOrNull(ticket.proposedNature)},
        {QStringLiteral("level"), int(supportLevelOf(ticket.state))},
        {QStringLiteral("party"), atLevel3 ? QJsonValue(key(ticket.escalation->party)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("topic"), textOrNull(ticket.topic)},
        {QStringLiteral("priority"), keyOrNull(ticket.priority)},
        {QStringLiteral("owner"), textOrNull(ticket.owner)},
        {QStringLiteral("territory"), textOrNull(ticket.territory)},
        {QStringLiteral("guichet"), textOrNull(ticket.form.guichet.value)},
        {QStringLiteral("requester"), textOrNull(requesterText(ticket.requester))},
        {QStringLiteral("subject"), ticket.subject},
        {QStringLiteral("created_at"), timeOrNull(ticket.createdAt)},
        {QStringLiteral("updated_at"), timeOrNull(ticket.updatedAt)},
        {QStringLiteral("due_at"), timeOrNull(ticket.dueAt)},
        {QStringLiteral("complete"), missing.isEmpty()},
        {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
        {QStringLiteral("attachments"), ticket.attachmentCount},
    };
}

QString displayNumber(qint64 number, const QString &prefix)
{
    return prefix + u'-' + QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

std::optional<qint64> numberFromDisplay(QStringView text, const QString &prefix)
{
    text = text.trimmed();
    const QString start = prefix + u'-';
    if (text.startsWith(start, Qt::CaseInsensitive))
        text = text.mid(start.size());
    if (text.isEmpty() || text.size() > 15)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace Helpdesk::Domain
