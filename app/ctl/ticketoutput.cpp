// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ticketoutput.h"

#include "services/settingservice.h"
#include "store/tickettable.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

QJsonArray addressesJson(const Domain::MailAddresses &addresses)
{
    QJsonArray array;
    for (const Domain::MailAddress &each : addresses)
        array.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("address"), each.address}});
    return array;
}

QJsonObject attachmentJson(const Domain::Attachment &file)
{
    return {{QStringLiteral("uid"), file.uid.toString()},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("type"), file.type},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), file.blob.toHex()},
            {QStringLiteral("inline"), file.inlinePart},
            {QStringLiteral("content_id"), file.contentId},
            {QStringLiteral("audience"), Domain::key(file.audience)}};
}

QJsonObject messageJson(const Domain::Message &message, const Domain::TicketAggregate &ticket,
                        const QHash<Uid, Domain::OutgoingMail> &mails)
{
    QJsonArray files;
    for (const Domain::Attachment &file : ticket.attachments)
        if (file.message == message.uid)
            files.append(attachmentJson(file));
    const auto mail = mails.constFind(message.uid);
    return {
        {QStringLiteral("uid"), message.uid.toString()},
        {QStringLiteral("kind"), Domain::key(message.kind)},
        {QStringLiteral("audience"), Domain::key(message.audience)},
        {QStringLiteral("author"), message.author},
        {QStringLiteral("at"), timeJson(message.at)},
        {QStringLiteral("from"),
         QJsonObject{{QStringLiteral("name"), message.from.name}, {QStringLiteral("address"), message.from.address}}},
        {QStringLiteral("to"), addressesJson(message.to)},
        {QStringLiteral("cc"), addressesJson(message.cc)},
        {QStringLiteral("subject"), message.subject},
        {QStringLiteral("text"), message.text},
        {QStringLiteral("message_id"), mail == mails.cend() ? message.messageId : mail->messageId},
        {QStringLiteral("unverified"), message.senderUnverified},
        {QStringLiteral("delivery"), mail == mails.cend() ? QJsonValue() : QJsonValue(Domain::key(mail->state))},
        {QStringLiteral("attachments"), files}};
}

QJsonArray eventsJson(const QList<Domain::Event> &events)
{
    QJsonArray array;
    for (const Domain::Event &event : events)
        array.append(QJsonObject{{QStringLiteral("uid"), event.uid.toString()},
                                 {QStringLiteral("kind"), event.kind},
                                 {QStringLiteral("author"), event.author},
                                 {QStringLiteral("performed_by"), event.performedBy},
                                 {QStringLiteral("at"), timeJson(event.at)},
                                 {QStringLiteral("audience"), Domain::key(event.audience)},
                                 {QStringLiteral("changes"), event.changes},
                                 {QStringLiteral("details"), event.details}});
    return array;
}

Result<QJsonArray> linksJson(const Services::Desk &desk, const Domain::TicketAggregate &ticket)
{
    QJsonArray array;
    const QString prefix = desk.settings().numberPrefix();
    for (const Domain::TicketLink &link : ticket.links) {
        const bool outward = link.from == ticket.head.uid;
        HELPDESK_TRY_ASSIGN(const auto other, await(desk.tickets().ticket(outward ? link.to : link.from)));
        array.append(QJsonObject{{QStringLiteral("kind"), Domain::key(link.kind)},
                                 {QStringLiteral("direction"), outward ? QStringLiteral("to") : QStringLiteral("from")},
                                 {QStringLiteral("number"), Domain::displayNumber(other.head.number, prefix)}});
    }
    for (const Domain::Ticket &merged : ticket.merged)
        array.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("merged")},
                                 {QStringLiteral("direction"), QStringLiteral("from")},
                                 {QStringLiteral("number"), Domain::displayNumber(merged.number, prefix)}});
    return array;
}

void printHead(const Domain::Ticket &head, const QString &number)
{
    printLine(number + QStringLiteral("  ") + head.subject);
    QStringList facts{Domain::label(head.state), tr("level %1").arg(int(Domain::supportLevelOf(head.state)))};
    if (head.nature)
        facts.append(Domain::label(*head.nature));
    if (head.priority)
        facts.append(tr("priority: %1").arg(Domain::label(*head.priority)));
    if (head.escalation && head.state == Domain::State::Level3)
        facts.append(Domain::label(head.escalation->party));
    facts.append(head.owner.isEmpty() ? tr("nobody's") : tr("owner: %1").arg(head.owner));
    if (!head.territory.isEmpty())
        facts.append(tr("territory: %1").arg(head.territory));
    printLine(facts.join(QStringLiteral(" · ")));
    printLine(tr("Requester: %1").arg(Domain::displayAddress(head.requester.mail)));
}

void printForm(const Domain::Ticket &head)
{
    const Domain::RequestForm &form = head.form;
    const QString contact = form.contactMail.value.isEmpty() ? form.contactPhone.value : form.contactMail.value;
    const QHash<QString, QString> values{
        {QStringLiteral("guichet"), form.guichet.value},   {QStringLiteral("contact_person"), form.contactPerson.value},
        {QStringLiteral("question"), form.question.value}, {QStringLiteral("occurred_at"), form.occurredAt.value},
        {QStringLiteral("action"), form.action.value},     {QStringLiteral("contact"), contact}};
    const QStringList missing = head.missing();
    for (const QString &name : Domain::formFieldNames()) {
        const QString value = values.value(name);
        if (!value.isEmpty() || missing.contains(name))
            printLine(QStringLiteral("  %1 %2 : %3")
                          .arg(value.isEmpty() ? QStringLiteral("✖") : QStringLiteral("✔"),
                               Domain::formFieldLabel(name), value.isEmpty() ? tr("missing") : value));
    }
}

void printMessage(const Domain::Message &message, const Domain::TicketAggregate &ticket)
{
    printLine({});
    printLine(QStringLiteral("— %1 · %2 · %3")
                  .arg(Domain::label(message.kind),
                       message.from.address.isEmpty() ? message.author : Domain::displayAddress(message.from),
                       QLocale().toString(message.at.toLocalTime(), QLocale::ShortFormat)));
    printLine(message.text.trimmed());
    for (const Domain::Attachment &file : ticket.attachments)
        if (file.message == message.uid)
            printLine(
                QStringLiteral("  [%1, %2, %3]").arg(file.name, file.type, QLocale().formattedDataSize(file.size)));
}

void printEvents(const QList<Domain::Event> &events)
{
    printLine({});
    for (const Domain::Event &event : events)
        printLine(QStringLiteral("  %1  %2 · %3")
                      .arg(QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat),
                           Domain::eventLabel(event.kind), event.author));
}

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

Result<QJsonValue> numberJson(const Services::Desk &desk, const Uid &ticket)
{
    if (ticket.isNull())
        return QJsonValue();
    HELPDESK_TRY_ASSIGN(const auto number, desk.database().readNow([&ticket](Store::Connection &connection) {
        return Store::TicketTable(connection).number(ticket);
    }));
    return number ? QJsonValue(Domain::displayNumber(*number, desk.settings().numberPrefix())) : QJsonValue();
}

Result<qint64> ticketNumber(const Services::Desk &desk, const QString &text)
{
    if (const auto number = Domain::numberFromDisplay(text, desk.settings().numberPrefix()))
        return *number;
    return fail(usageError(tr("« %1 » is not a ticket number").arg(text),
                           tr("Write it as %1 or 12.").arg(Domain::displayNumber(12, desk.settings().numberPrefix()))));
}

QJsonObject formJson(const Domain::RequestForm &form, std::optional<Domain::Nature> nature, const QString &topic)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("nature"), nature ? QJsonValue(Domain::key(*nature)) : QJsonValue()},
            {QStringLiteral("topic"), textOrNull(topic)},
            {QStringLiteral("guichet"), textOrNull(form.guichet.value)},
            {QStringLiteral("contact_person"), textOrNull(form.contactPerson.value)},
            {QStringLiteral("user_profile"), textOrNull(form.userProfile.value)},
            {QStringLiteral("question"), textOrNull(form.question.value)},
            {QStringLiteral("occurred_at"), textOrNull(form.occurredAt.value)},
            {QStringLiteral("action"), textOrNull(form.action.value)},
            {QStringLiteral("contact_mail"), textOrNull(form.contactMail.value)},
            {QStringLiteral("contact_phone"), textOrNull(form.contactPhone.value)},
            {QStringLiteral("registration_numbers"), QJsonArray::fromStringList(form.registrationNumbers)},
            {QStringLiteral("anomaly_codes"), QJsonArray::fromStringList(form.anomalyCodes)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(Domain::missingFields(form, nature))}};
}

Result<QJsonObject> ticketJson(const Services::Desk &desk, const Domain::TicketAggregate &ticket)
{
    QJsonObject object = Domain::toJson(ticket.head, desk.settings().numberPrefix());
    object.insert(QStringLiteral("form"),
                  formJson(ticket.head.form, ticket.head.nature ? ticket.head.nature : ticket.head.proposedNature,
                           ticket.head.topic.isEmpty() ? ticket.head.proposedTopic : ticket.head.topic));
    object.insert(QStringLiteral("events"), eventsJson(ticket.events));
    HELPDESK_TRY_ASSIGN(const auto mails, await(desk.tickets().mailsOf(ticket.head.uid)));
    QJsonArray messages;
    for (const Domain::Message &message : ticket.messages)
        messages.append(messageJson(message, ticket, mails));
    object.insert(QStringLiteral("messages"), messages);
    HELPDESK_TRY_ASSIGN(const QJsonArray links, linksJson(desk, ticket));
    object.insert(QStringLiteral("links"), links);
    return object;
}

QString sumText(const Domain::LedgerSum &sum)
{
    QStringList pieces{tr("%1 received").arg(sum.received())};
    Domain::LedgerSum each = sum;
    for (int i = 0; i <= int(Domain::MailOutcome::SetAside); ++i) {
        const auto outcome = Domain::MailOutcome(i);
        if (each.of(outcome) > 0)
            pieces.append(QStringLiteral("%1 : %2").arg(Domain::label(outcome), QString::number(each.of(outcome))));
    }
    return pieces.join(QStringLiteral(", "));
}

Outcome printTicket(const Services::Desk &desk, qint64 number, bool json)
{
    HELPDESK_TRY_ASSIGN(const auto ticket, await(desk.tickets().ticket(number)));
    if (json) {
        HELPDESK_TRY_ASSIGN(const QJsonObject object, ticketJson(desk, ticket));
        printJson(object);
        return {};
    }
    printHead(ticket.head, Domain::displayNumber(ticket.head.number, desk.settings().numberPrefix()));
    printForm(ticket.head);
    for (const Domain::Message &message : ticket.messages)
        printMessage(message, ticket);
    printEvents(ticket.events);
    return {};
}

} // namespace Helpdesk::Ctl
