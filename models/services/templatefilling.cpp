// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/templatefilling.h"

#include "domain/templatevariables.h"
#include "store/referencetable.h"
#include "store/settingtable.h"

namespace Helpdesk::Services {

using namespace Domain;

namespace {

Result<QString> settingText(Store::Connection &connection, const char *key, const char *fallback)
{
    HELPDESK_TRY_ASSIGN(const QJsonValue value, Store::SettingTable(connection).value(QString::fromLatin1(key)));
    return value.toString(QString::fromLatin1(fallback));
}

Result<TemplateContext> templateContext(Store::Connection &connection, const Ticket &ticket, const QString &login,
                                        QDate day)
{
    TemplateContext context;
    HELPDESK_TRY_ASSIGN(const auto agent, Store::AgentTable(connection).find(login));
    context.agent = agent.value_or(Agent{login, login, {}, true});
    HELPDESK_TRY_ASSIGN(const auto topic, Store::TopicTable(connection).find(ticket.topic));
    context.topicName = topic ? topic->name : QString();
    HELPDESK_TRY_ASSIGN(context.deskName, settingText(connection, "desk.name", "PND"));
    HELPDESK_TRY_ASSIGN(context.numberPrefix, settingText(connection, "desk.prefix", "PND"));
    context.day = day;
    return context;
}

} // namespace

Result<std::optional<ReplyTemplate>> filledTemplate(Store::Connection &connection, const QString &code,
                                                    const Ticket &ticket, const QStringList &missing,
                                                    const QString &login, QDate day)
{
    HELPDESK_TRY_ASSIGN(auto text, Store::TemplateTable(connection).find(code));
    if (!text)
        return std::optional<ReplyTemplate>();
    HELPDESK_TRY_ASSIGN(const TemplateContext context, templateContext(connection, ticket, login, day));
    TemplateVariables values = templateVariables(ticket, context);
    if (!missing.isEmpty())
        values.insert(QStringLiteral("form.missing"), questionsFor(missing));
    HELPDESK_TRY_ASSIGN(text->subject, expandTemplate(text->subject, values));
    HELPDESK_TRY_ASSIGN(text->body, expandTemplate(text->body, values));
    return text;
}

Result<QString> filledText(Store::Connection &connection, const QString &text, const Ticket &ticket,
                           const QString &login, QDate day)
{
    HELPDESK_TRY_ASSIGN(const TemplateContext context, templateContext(connection, ticket, login, day));
    return expandTemplate(text, templateVariables(ticket, context));
}

} // namespace Helpdesk::Services
