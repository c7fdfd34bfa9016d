// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

namespace Helpdesk::Store {

using namespace Domain;

static_assert(int(State::New) == 0 && int(State::Level3) == 3 && int(State::Resolved) == 4 && int(State::Closed) == 5
                  && int(State::ReturnedLevel1) == 6 && int(State::Merged) == 7 && int(State::Cancelled) == 8,
              "the numbers of states are in the schema");

const char *const ticketColumns
    = "uid, version, state, channel, nature, proposed_nature, topic, proposed_topic, module, impact, urgency, "
      "priority, owner, territory, requester_name, requester_address, requester_key, requester_sort, "
      "requester_phone, cc, subject, subject_sort, guichet, contact_person, form, missing, tags, party, "
      "escalation, merged_into, state_before_merge, answer_to_read, sender_unverified, attachment_count, "
      "created_at, updated_at, taken_in_charge_at, resolved_at, closed_at, due_at";
const int ticketColumnCount = 40;

const char *const messageColumns
    = "uid, kind, audience, author, at, sender, recipients, cc, subject, text, folded, html, message_id, "
      "template, raw, sender_unverified";
const char *const attachmentColumns = "uid, message, name, type, size, blob, inline_part, content_id, audience";
const char *const eventColumns = "uid, kind, author, performed_by, at, audience, changes, details";

qint64 priorityNumber(const std::optional<Priority> &priority)
{
    return priority ? qint64(*priority) + 1 : 0;
}

std::optional<Priority> priorityFromNumber(qint64 number)
{
    return number > 0 ? std::optional<Priority>(static_cast<Priority>(number - 1)) : std::optional<Priority>();
}

SortValues sortValuesOf(const Ticket &ticket)
{
    return {.updated = ticket.updatedAt.toMSecsSinceEpoch(),
            .created = ticket.createdAt.toMSecsSinceEpoch(),
            .priority = priorityNumber(ticket.priority),
            .due = ticket.dueAt.isValid() ? ticket.dueAt.toMSecsSinceEpoch() : noDueDate,
            .state = qint64(ticket.state),
            .number = ticket.number};
}

int bindTicket(Statement &statement, int index, const Ticket &ticket)
{
    const auto next = [&](const auto &value) { statement.bind(index++, value); };
    const SortValues sort = sortValuesOf(ticket);
    const QString key = normalizedAddress(ticket.requester.mail.address);
    next(ticket.uid), next(ticket.version), next(ticket.state), next(ticket.channel), next(ticket.nature),
        next(ticket.proposedNature);
    next(ticket.topic), next(ticket.proposedTopic), next(ticket.module), next(ticket.impact), next(ticket.urgency),
        next(sort.priority);
    next(ticket.owner), next(ticket.territory), next(ticket.requester.mail.name), next(ticket.requester.mail.address),
        next(key);
    next(sortText(ticket.requester.mail.name.isEmpty() ? key : ticket.requester.mail.name)),
        next(ticket.requester.phone);
    next(addressesToText(ticket.cc)), next(ticket.subject), next(sortText(ticket.subject)),
        next(ticket.form.guichet.value);
    next(ticket.form.contactPerson.value), next(objectToText(toJson(ticket.form))),
        next(QString(ticket.missing().join(u' ')));
    next(listToText(ticket.tags));
    next(ticket.escalation ? std::optional<Level3Party>(ticket.escalation->party) : std::optional<Level3Party>());
    next(ticket.escalation ? std::optional<QString>(escalationToText(*ticket.escalation)) : std::optional<QString>());
    next(ticket.mergedInto), next(ticket.stateBeforeMerge), next(ticket.answerToRead), next(ticket.senderUnverified);
    next(ticket.attachmentCount), next(sort.created), next(sort.updated), next(ticket.takenInChargeAt),
        next(ticket.resolvedAt);
    next(ticket.closedAt), next(sort.due);
    return index;
}

Ticket readTicket(const Statement &row)
{
    Ticket ticket;
    ticket.number = row.integer(0);
    ticket.uid = row.uid(1);
    ticket.version = row.integer(2);
    ticket.state = row.value<State>(3);
    ticket.channel = row.value<Channel>(4);
    ticket.nature = row.optional<Nature>(5);
    ticket.proposedNature = row.optional<Nature>(6);
    ticket.topic = row.text(7);
    ticket.proposedTopic = row.text(8);
    ticket.module = row.text(9);
    ticket.impact = row.optional<Impact>(10);
    ticket.urgency = row.optional<Urgency>(11);
    ticket.priority = priorityFromNumber(row.integer(12));
    ticket.owner = row.text(13);
    ticket.territory = row.text(14);
    ticket.requester = {{row.text(15), row.text(16)}, row.text(19)};
    ticket.cc = addressesFromText(row.text(20));
    ticket.subject = row.text(21);
    ticket.form = formFromJson(objectFromText(row.text(25)));
    ticket.tags = listFromText(row.text(27));
    if (!row.isNull(29))
        ticket.escalation = escalationFromText(row.text(29));
    ticket.mergedInto = row.uid(30);
    ticket.stateBeforeMerge = row.value<State>(31);
    ticket.answerToRead = row.integer(32) != 0;
    ticket.senderUnverified = row.integer(33) != 0;
    ticket.attachmentCount = int(row.integer(34));
    ticket.createdAt = row.time(35);
    ticket.updatedAt = row.time(36);
    ticket.takenInChargeAt = row.time(37);
    ticket.resolvedAt = row.time(38);
    ticket.closedAt = row.time(39);
    if (row.integer(40) != noDueDate)
        ticket.dueAt = row.time(40);
    return ticket;
}

Message readMessage(const Statement &row, const Uid &ticket)
{
    Message message;
    message.uid = row.uid(0);
    message.ticket = ticket;
    message.kind = row.value<MessageKind>(1);
    message.audience = row.value<Audience>(2);
    message.author = row.text(3);
    message.at = row.time(4);
    const MailAddresses sender = addressesFromText(row.text(5));
    message.from = sender.isEmpty() ? MailAddress() : sender.first();
    message.to = addressesFromText(row.text(6));
    message.cc = addressesFromText(row.text(7));
    message.subject = row.text(8);
    message.text = row.text(9);
    message.folded = spansFromText(row.text(10));
    message.html = row.text(11);
    message.messageId = row.text(12);
    message.templateCode = row.text(13);
    message.raw = row.sha(14);
    message.senderUnverified = row.integer(15) != 0;
    return message;
}

Attachment readAttachment(const Statement &row, const Uid &ticket)
{
    return {.uid = row.uid(0),
            .ticket = ticket,
            .message = row.uid(1),
            .name = row.text(2),
            .type = row.text(3),
            .size = row.integer(4),
            .blob = row.sha(5),
            .inlinePart = row.integer(6) != 0,
            .contentId = row.text(7),
            .audience = row.value<Audience>(8)};
}

Event readEvent(const Statement &row, const Uid &ticket)
{
    return {.uid = row.uid(0),
            .ticket = ticket,
            .kind = row.text(1),
            .author = row.text(2),
            .performedBy = row.text(3),
            .at = row.time(4),
            .audience = row.value<Audience>(5),
            .changes = objectFromText(row.text(6)),
            .details = objectFromText(row.text(7))};
}

} // namespace Helpdesk::Store
