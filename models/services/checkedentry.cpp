// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkedentry.h"

#include "services/text.h"

namespace Helpdesk::Services {

namespace {

tl::unexpected<Error> wrong(const QString &why)
{
    return fail(ErrorCode::InvalidInput, Text::tr("This entry cannot be kept"), why);
}

Result<QString> checkedAddress(const QString &address)
{
    const QString normalized = Domain::normalizedAddress(address);
    if (!Domain::isUsableAddress(normalized))
        return wrong(Text::tr("“%1” is not a mail address").arg(address));
    return normalized;
}

Result<QString> checkedCode(const QString &code)
{
    const QString trimmed = code.trimmed();
    if (trimmed.isEmpty())
        return wrong(Text::tr("the code is missing"));
    return trimmed;
}

} // namespace

Result<Domain::WhiteListEntry> checked(Domain::WhiteListEntry entry)
{
    HELPDESK_TRY_ASSIGN(entry.address, checkedAddress(entry.address));
    QStringList aliases;
    for (const QString &alias : std::as_const(entry.aliases)) {
        HELPDESK_TRY_ASSIGN(const QString address, checkedAddress(alias));
        if (address != entry.address && !aliases.contains(address))
            aliases += address;
    }
    entry.aliases = aliases;
    QStringList territories;
    for (const QString &territory : std::as_const(entry.territories)) {
        const QString code = Domain::territoryCode(territory);
        if (!code.isEmpty() && !territories.contains(code))
            territories += code;
    }
    entry.territories = territories;
    if (entry.validFrom.isValid() && entry.validUntil.isValid() && entry.validFrom > entry.validUntil)
        return wrong(Text::tr("it ends before it begins"));
    return entry;
}

Result<Domain::Level3Contact> checked(Domain::Level3Contact contact)
{
    HELPDESK_TRY_ASSIGN(contact.address, checkedAddress(contact.address));
    return contact;
}

Result<Domain::Territory> checked(Domain::Territory territory)
{
    HELPDESK_TRY_ASSIGN(const QString code, checkedCode(territory.code));
    territory.code = Domain::territoryCode(code);
    return territory;
}

Result<Domain::Guichet> checked(Domain::Guichet guichet)
{
    HELPDESK_TRY_ASSIGN(const QString code, checkedCode(guichet.code));
    guichet.code = code.toUpper();
    if (!guichet.territory.isEmpty())
        guichet.territory = Domain::territoryCode(guichet.territory);
    return guichet;
}

Result<Domain::Topic> checked(Domain::Topic topic)
{
    HELPDESK_TRY_ASSIGN(topic.code, checkedCode(topic.code));
    if (topic.usualLevel < 1 || topic.usualLevel > 3)
        return wrong(Text::tr("“%1” is not a level (1, 2 or 3)").arg(topic.usualLevel));
    return topic;
}

Result<Domain::ReplyTemplate> checked(Domain::ReplyTemplate replyTemplate)
{
    HELPDESK_TRY_ASSIGN(replyTemplate.code, checkedCode(replyTemplate.code));
    if (const Outcome variables = Domain::checkTemplate(replyTemplate); !variables)
        return wrong(variables.error().text());
    return replyTemplate;
}

Result<Domain::Agent> checked(Domain::Agent agent)
{
    HELPDESK_TRY_ASSIGN(agent.login, checkedCode(agent.login));
    if (agent.name.trimmed().isEmpty())
        agent.name = agent.login;
    return agent;
}

} // namespace Helpdesk::Services
