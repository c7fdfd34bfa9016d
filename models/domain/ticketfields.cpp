// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketfields.h"

#include "domain/fieldjson.h"

#include <QJsonArray>

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

struct TicketField
{
    const char *name;
    QJsonValue (*get)(const Ticket &ticket);
    void (*set)(Ticket &ticket, const QJsonValue &value);
};

template <auto member> constexpr TicketField field(const char *name)
{
    return {name, [](const Ticket &ticket) { return FieldJson::json(ticket.*member); },
            [](Ticket &ticket, const QJsonValue &value) { FieldJson::read(value, ticket.*member); }};
}

template <auto member> constexpr TicketField formList(const char *name)
{
    return {name, [](const Ticket &ticket) { return FieldJson::json(ticket.form.*member); },
            [](Ticket &ticket, const QJsonValue &value) { FieldJson::read(value, ticket.form.*member); }};
}

constexpr std::array<TicketField, 28> ticketFields{{
    field<&Ticket::state>("state"),
    field<&Ticket::channel>("channel"),
    field<&Ticket::nature>("nature"),
    field<&Ticket::proposedNature>("proposed_nature"),
    field<&Ticket::topic>("topic"),
    field<&Ticket::proposedTopic>("proposed_topic"),
    field<&Ticket::module>("module"),
    field<&Ticket::impact>("impact"),
    field<&Ticket::urgency>("urgency"),
    field<&Ticket::priority>("priority"),
    field<&Ticket::owner>("owner"),
    field<&Ticket::territory>("territory"),
    field<&Ticket::requester>("requester"),
    field<&Ticket::cc>("cc"),
    field<&Ticket::subject>("subject"),
    field<&Ticket::tags>("tags"),
    field<&Ticket::escalation>("escalation"),
    field<&Ticket::mergedInto>("merged_into"),
    field<&Ticket::stateBeforeMerge>("state_before_merge"),
    field<&Ticket::answerToRead>("answer_to_read"),
    field<&Ticket::senderUnverified>("sender_unverified"),
    field<&Ticket::attachmentCount>("attachments"),
    field<&Ticket::takenInChargeAt>("taken_in_charge_at"),
    field<&Ticket::resolvedAt>("resolved_at"),
    field<&Ticket::closedAt>("closed_at"),
    field<&Ticket::dueAt>("due_at"),
    formList<&RequestForm::registrationNumbers>("form.registration_numbers"),
    formList<&RequestForm::anomalyCodes>("form.anomaly_codes"),
}};

constexpr QLatin1StringView formPrefix("form.");

const TicketField *plainField(QStringView name)
{
    const auto found = std::find_if(ticketFields.begin(), ticketFields.end(),
                                    [name](const TicketField &entry) { return name == QLatin1StringView(entry.name); });
    return found == ticketFields.end() ? nullptr : &*found;
}

const NamedField *formField(QStringView name)
{
    if (!name.startsWith(formPrefix))
        return nullptr;
    const QStringView inForm = name.sliced(formPrefix.size());
    const auto found = std::find_if(formFields().begin(), formFields().end(), [inForm](const NamedField &entry) {
        return inForm == QLatin1StringView(entry.name);
    });
    return found == formFields().end() ? nullptr : &*found;
}

} // namespace

QJsonObject changesBetween(const Ticket &before, const Ticket &after)
{
    QJsonObject changes;
    for (const TicketField &entry : ticketFields) {
        const QJsonValue from = entry.get(before);
        const QJsonValue to = entry.get(after);
        if (from != to)
            changes.insert(QString::fromLatin1(entry.name), QJsonArray{from, to});
    }
    for (const NamedField &entry : formFields()) {
        const FormField &from = before.form.*entry.field;
        const FormField &to = after.form.*entry.field;
        if (from != to)
            changes.insert(formPrefix + QLatin1StringView(entry.name), QJsonArray{toJson(from), toJson(to)});
    }
    return changes;
}

QJsonValue ticketField(const Ticket &ticket, QStringView name)
{
    if (const TicketField *plain = plainField(name))
        return plain->get(ticket);
    const NamedField *inForm = formField(name);
    return inForm ? toJson(ticket.form.*inForm->field) : QJsonValue(QJsonValue::Undefined);
}

bool setTicketField(Ticket &ticket, QStringView name, const QJsonValue &value)
{
    if (const TicketField *plain = plainField(name)) {
        plain->set(ticket, value);
        return true;
    }
    const NamedField *inForm = formField(name);
    if (inForm)
        ticket.form.*inForm->field = fieldFromJson(value);
    return inForm;
}

} // namespace Helpdesk::Domain
