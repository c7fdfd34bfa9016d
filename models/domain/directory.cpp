// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory.h"

#include <QCoreApplication>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

/// A "{{name}}" of a template: where it begins, how long it is, its name.
struct Placeholder
{
    qsizetype start = -1;
    qsizetype length = 0;
    QString name;
};

/// The next placeholder from a position on; start is -1 where there is none. It stands on one line.
Placeholder nextPlaceholder(const QString &text, qsizetype from)
{
    for (qsizetype start = text.indexOf(u"{{", from); start >= 0; start = text.indexOf(u"{{", start + 1)) {
        const qsizetype end = text.indexOf(u"}}", start + 2);
        if (end < 0)
            return {};
        const QString inner = text.sliced(start + 2, end - start - 2);
        if (!inner.contains(u'{') && !inner.contains(u'\n'))
            return {start, end + 2 - start, inner.trimmed()};
    }
    return {};
}

Error unknownVariable(const QString &name)
{
    return {ErrorCode::InvalidInput,
            tr("The template has a variable that does not exist: {{%1}}").arg(name),
            {},
            tr("Known variables: %1").arg(templateVariableNames().join(QStringLiteral(", ")))};
}

} // namespace

bool WhiteListEntry::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validUntil.isValid() || day <= validUntil);
}

QString territoryCode(const QString &code)
{
    static const QStringList ileDeFrance{QStringLiteral("75"), QStringLiteral("77"), QStringLiteral("78"),
                                         QStringLiteral("91"), QStringLiteral("92"), QStringLiteral("93"),
                                         QStringLiteral("94"), QStringLiteral("95")};
    QString upper = code.trimmed().toUpper();
    if (upper.size() == 1 && upper.at(0).isDigit())
        upper.prepend(u'0');
    return ileDeFrance.contains(upper) ? QStringLiteral("IDF") : upper;
}

const QStringList &templateVariableNames()
{
    static const QStringList names{
        QStringLiteral("requester.name"),  QStringLiteral("requester.greeting"), QStringLiteral("ticket.number"),
        QStringLiteral("ticket.subject"),  QStringLiteral("ticket.topic"),       QStringLiteral("ticket.guichet"),
        QStringLiteral("form.question"),   QStringLiteral("form.missing"),       QStringLiteral("agent.name"),
        QStringLiteral("agent.signature"), QStringLiteral("desk.name"),          QStringLiteral("date")};
    return names;
}

Result<QString> expandTemplate(const QString &text, const TemplateVariables &values)
{
    QString expanded;
    qsizetype done = 0;
    for (Placeholder next = nextPlaceholder(text, 0); next.start >= 0; next = nextPlaceholder(text, done)) {
        if (!templateVariableNames().contains(next.name))
            return fail(unknownVariable(next.name));
        expanded += QStringView(text).sliced(done, next.start - done);
        expanded += values.value(next.name);
        done = next.start + next.length;
    }
    expanded += QStringView(text).sliced(done);
    return expanded;
}

Outcome checkTemplate(const ReplyTemplate &replyTemplate)
{
    if (replyTemplate.code.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The template has no code"), {}, tr("Give it a short name"));
    if (replyTemplate.body.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The template has no text"), {}, tr("Write what it answers"));
    HELPDESK_TRY(expandTemplate(replyTemplate.subject, {}));
    HELPDESK_TRY(expandTemplate(replyTemplate.body, {}));
    return {};
}

} // namespace Helpdesk::Domain
