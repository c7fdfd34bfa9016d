// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templatevariables.h"

#include "domain/words.h"

namespace Helpdesk::Domain {

namespace {

struct Question
{
    const char *name;
    const char *text;
};

constexpr std::array<Question, 6> questions{{
    {"contact_person",
     QT_TRANSLATE_NOOP("Helpdesk::Domain", "who is the person at the guichet, and with which profile?")},
    {"guichet", QT_TRANSLATE_NOOP("Helpdesk::Domain", "which guichet is concerned (its number)?")},
    {"question", QT_TRANSLATE_NOOP("Helpdesk::Domain", "what is the question, or what happened?")},
    {"occurred_at", QT_TRANSLATE_NOOP("Helpdesk::Domain", "on which day and at what time did it happen?")},
    {"action",
     QT_TRANSLATE_NOOP("Helpdesk::Domain", "what was the person doing (on which button did he or she click)?")},
    {"contact",
     QT_TRANSLATE_NOOP("Helpdesk::Domain", "at which mail address or phone number can the person be reached?")},
}};

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

} // namespace

QString questionFor(const QString &fieldName)
{
    for (const Question &question : questions)
        if (fieldName == QLatin1StringView(question.name))
            return tr(question.text);
    return {};
}

QString questionsFor(const QStringList &fieldNames)
{
    QStringList lines;
    for (const QString &name : fieldNames) {
        const QString question = questionFor(name);
        if (!question.isEmpty())
            lines.append(tr("- %1: %2").arg(formFieldLabel(name), question));
    }
    return lines.join(u'\n');
}

TemplateVariables templateVariables(const Ticket &ticket, const TemplateContext &context)
{
    const QString name = ticket.requester.mail.name.trimmed();
    const QString topic = context.topicName.isEmpty() ? ticket.topic : context.topicName;
    return {
        {QStringLiteral("requester.name"), name},
        {QStringLiteral("requester.greeting"), name.isEmpty() ? tr("Hello,") : tr("Hello %1,").arg(name)},
        {QStringLiteral("ticket.number"), displayNumber(ticket.number, context.numberPrefix)},
        {QStringLiteral("ticket.subject"), ticket.subject},
        {QStringLiteral("ticket.topic"), topic},
        {QStringLiteral("ticket.guichet"), ticket.form.guichet.value},
        {QStringLiteral("form.question"), ticket.form.question.value},
        {QStringLiteral("form.missing"), questionsFor(ticket.missing())},
        {QStringLiteral("agent.name"), context.agent.name},
        {QStringLiteral("agent.signature"), context.agent.signature},
        {QStringLiteral("desk.name"), context.deskName},
        {QStringLiteral("date"), context.day.toString(QStringLiteral("dd/MM/yyyy"))},
    };
}

} // namespace Helpdesk::Domain
