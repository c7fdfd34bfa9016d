// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demooperation.h"

#include "services/demomail.h"
#include "services/templatefilling.h"
#include "services/text.h"
#include "store/referencetable.h"

#include <QJsonArray>

namespace Helpdesk::Services {

namespace {

using namespace Domain;

Error unknownEntry(const QJsonObject &entry)
{
    return {ErrorCode::InvalidInput,
            Text::tr("The demonstration's mailbox is not as it should be"),
            Text::tr("the entry “%1” cannot be understood").arg(entry.value(u"ref").toString()),
            {}};
}

/// Makes one operation out of one entry.
class DemoOperation
{
public:
    DemoOperation(Store::Connection &connection, const QJsonObject &entry, const DemoOperationContext &context)
        : m_connection(connection)
        , m_entry(entry)
        , m_context(context)
    {
    }
    Result<OperationKind> make();

private:
    QString text(QStringView key) const { return m_entry.value(key).toString(); }
    QString login(QStringView key) const { return text(key) == u"@me" ? m_context.me : text(key); }
    Result<Writing> writing();
    Result<OperationKind> qualify();
    Result<OperationKind> escalate();
    Result<OperationKind> structure();

    Store::Connection &m_connection;
    const QJsonObject &m_entry;
    const DemoOperationContext &m_context;
};

Result<Writing> DemoOperation::writing()
{
    Writing writing;
    writing.cc = demoAddresses(m_entry.value(u"cc"));
    writing.templateCode = text(u"template");
    const QDate day = m_context.at.toLocalTime().date();
    if (writing.templateCode.isEmpty()) {
        HELPDESK_TRY_ASSIGN(
            writing.text,
            filledText(m_connection, demoText(m_entry.value(u"text")), m_context.ticket.head, m_context.login, day));
    } else {
        HELPDESK_TRY_ASSIGN(
            const auto filled,
            filledTemplate(m_connection, writing.templateCode, m_context.ticket.head, {}, m_context.login, day));
        if (!filled)
            return fail(unknownEntry(m_entry));
        writing.text = filled->body;
        writing.subject = filled->subject;
    }
    const QJsonArray files = m_entry.value(u"attachments").toArray();
    for (const QJsonValue &name : files) {
        for (const Attachment &attachment : m_context.ticket.attachments) {
            if (attachment.name == name.toString())
                writing.attachments += attachment;
        }
    }
    return writing;
}

Result<OperationKind> DemoOperation::qualify()
{
    const auto nature = fromKey<Nature>(text(u"nature"));
    if (!nature)
        return fail(unknownEntry(m_entry));
    Op::Qualify qualify;
    qualify.nature = *nature;
    qualify.topic = text(u"topic");
    HELPDESK_TRY_ASSIGN(const auto topic, Store::TopicTable(m_connection).find(qualify.topic));
    qualify.module = topic ? topic->module : QString();
    qualify.impact = fromKey<Impact>(text(u"impact"));
    qualify.urgency = fromKey<Urgency>(text(u"urgency"));
    if (m_entry.contains(u"owner"))
        qualify.owner = login(u"owner");
    return qualify;
}

Result<OperationKind> DemoOperation::escalate()
{
    const auto party = fromKey<Level3Party>(text(u"party"));
    if (!party)
        return fail(unknownEntry(m_entry));
    Op::Escalate escalate;
    escalate.party = *party;
    escalate.contact = demoAddress(m_entry.value(u"contact"));
    escalate.externalReference = text(u"externalReference");
    if (m_entry.contains(u"dueInDays"))
        escalate.dueAt = m_context.at.addDays(m_entry.value(u"dueInDays").toInt());
    HELPDESK_TRY_ASSIGN(escalate.writing, writing());
    return escalate;
}

/// Merging, links, tags.
Result<OperationKind> DemoOperation::structure()
{
    const QString op = text(u"op");
    if (op == u"merge")
        return Op::Merge{m_context.other};
    if (op == u"link")
        return Op::Link{m_context.other, fromKey<LinkKind>(text(u"kind")).value_or(LinkKind::Related)};
    if (op != u"tag")
        return fail(unknownEntry(m_entry));
    Op::Tag tag;
    const QJsonValue add = m_entry.value(u"add");
    if (add.isString())
        tag.add += add.toString();
    const QJsonArray names = add.toArray();
    for (const QJsonValue &name : names)
        tag.add += name.toString();
    return tag;
}

Result<OperationKind> DemoOperation::make()
{
    const QString op = text(u"op");
    if (op == u"qualify")
        return qualify();
    if (op == u"assign")
        return Op::Assign{login(u"owner")};
    if (op == u"escalate")
        return escalate();
    if (op == u"close")
        return Op::Close{};
    if (op == u"return-escalation") {
        HELPDESK_TRY_ASSIGN(const Writing said, writing());
        return Op::ReturnEscalation{said.text};
    }
    if (op != u"ask-complement" && op != u"reply" && op != u"note" && op != u"return-level1")
        return structure();
    HELPDESK_TRY_ASSIGN(const Writing said, writing());
    if (op == u"ask-complement")
        return Op::AskComplement{said, m_context.ticket.head.missing()};
    if (op == u"note")
        return Op::AddNote{said};
    if (op == u"return-level1")
        return Op::ReturnToLevel1{said};
    return Op::Reply{said, m_entry.value(u"waitForAnswer").toBool(), m_entry.value(u"resolve").toBool()};
}

} // namespace

Result<OperationKind> demoOperation(Store::Connection &connection, const QJsonObject &entry,
                                    const DemoOperationContext &context)
{
    return DemoOperation(connection, entry, context).make();
}

} // namespace Helpdesk::Services
