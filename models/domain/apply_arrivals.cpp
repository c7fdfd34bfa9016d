// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory.h"
#include "domain/operationrun.h"

#include <QCoreApplication>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

/// Says of each value found which message holds it.
RequestForm foundIn(RequestForm form, const Uid &message)
{
    for (const NamedField &named : formFields()) {
        FormField &field = form.*named.field;
        if (field.source == FieldSource::Found && field.message.isNull())
            field.message = message;
    }
    return form;
}

QJsonObject messageDetails(const Message &message)
{
    return {{QStringLiteral("message"), message.uid.toString()}};
}

Outcome addFirstMessage(OperationRun &run, const Op::Open &op)
{
    if (op.arrival) {
        Message message = op.arrival->message;
        message.kind = MessageKind::FromRequester;
        run.add(message, op.arrival->attachments);
        return {};
    }
    if (op.text.trimmed().isEmpty() && op.attachments.isEmpty()) {
        if (op.form.question.isMissing())
            return fail(ErrorCode::InvalidInput, tr("The request says nothing"), {},
                        tr("Write what was asked, in the text or in the form's question"));
        return {};
    }
    Message message = run.newMessage(MessageKind::FromRequester, op.text);
    message.from = op.requester.mail;
    run.add(message, op.attachments);
    return {};
}

Outcome linkToOld(OperationRun &run, const std::optional<TicketLink> &wanted, QJsonObject &details)
{
    if (!wanted)
        return {};
    HELPDESK_TRY_ASSIGN(const TouchedTicket *old, run.other(wanted->to));
    run.changes.addedLinks.append({run.head.uid, wanted->to, wanted->kind});
    details.insert(QStringLiteral("link"), key(wanted->kind));
    if (old->head.number > 0)
        details.insert(QStringLiteral("other"), old->head.number);
    QJsonObject seenFromOld = reference(QStringLiteral("other"), run.head);
    seenFromOld.insert(QStringLiteral("link"), key(wanted->kind));
    run.finish(old->head, old->head, QStringLiteral("linked"), Audience::Requester, seenFromOld);
    return {};
}

/// A mail's date has whole seconds: one of the second of what it answers comes after it.
void orderAfter(const QDateTime &last, Message &message)
{
    if (message.at < last && message.at.addSecs(1) > last)
        message.at = last;
}

Outcome receiveFromLevel3(OperationRun &run, const Arrival &arrival)
{
    if (run.head.state == State::Merged)
        return fail(stateForbids(run.head, tr("The mail cannot be filed here")));
    Message message = arrival.message;
    message.kind = MessageKind::FromLevel3;
    orderAfter(run.head.updatedAt, message);
    run.add(message, arrival.attachments);
    if (run.head.escalation)
        run.head.escalation->answeredAt = run.at();
    run.head.answerToRead = true;
    run.finish(QStringLiteral("level3_answered"), Audience::Internal, messageDetails(message));
    return {};
}

QString reportText(const Op::ReportDelivery &op)
{
    QStringList lines;
    for (const RecipientRefusal &refusal : op.recipients) {
        const QString code = refusal.code > 0 ? QString::number(refusal.code) : QString();
        const QStringList reason{code, refusal.text.simplified()};
        lines.append(QString(refusal.address + QStringLiteral(": ") + reason.join(u' ').trimmed()));
    }
    if (!op.text.trimmed().isEmpty()) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(op.text);
    }
    return lines.isEmpty() ? tr("A mail could not be delivered.") : lines.join(u'\n');
}

} // namespace

Outcome perform(OperationRun &run, const Op::Open &op)
{
    Ticket &head = run.head;
    head.channel = op.channel;
    head.subject = op.subject.simplified();
    head.requester = op.requester;
    head.cc = op.cc;
    head.territory = territoryCode(op.territory);
    head.proposedNature = op.proposedNature;
    head.proposedTopic = op.proposedTopic;
    head.senderUnverified = op.senderUnverified || (op.arrival && op.arrival->message.senderUnverified);
    QJsonObject details;
    HELPDESK_TRY(addFirstMessage(run, op));
    const Uid message = run.changes.messages.isEmpty() ? Uid() : run.changes.messages.constFirst().uid;
    head.form = foundIn(op.form, message);
    if (op.arrival)
        fillMissing(head.form, foundIn(op.arrival->form, message));
    if (!message.isNull())
        details.insert(QStringLiteral("message"), message.toString());
    const qsizetype place = run.changes.heads.size();
    HELPDESK_TRY(linkToOld(run, op.link, details));
    run.finish(QStringLiteral("opened"), Audience::Requester, details);
    run.changes.heads.move(run.changes.heads.size() - 1, place); // the new one first
    run.changes.events.move(run.changes.events.size() - 1, place);
    return {};
}

Outcome perform(OperationRun &run, const Op::Receive &op)
{
    if (op.fromLevel3)
        return receiveFromLevel3(run, op.arrival);
    Ticket &head = run.head;
    HELPDESK_TRY(run.allowIn(
        {State::New, State::InProgress, State::WaitingRequester, State::Level3, State::Resolved, State::ReturnedLevel1},
        tr("The mail cannot be filed here")));
    const bool reopens = head.state == State::Resolved || head.state == State::ReturnedLevel1;
    if (reopens || head.state == State::WaitingRequester)
        HELPDESK_TRY(run.moveTo(State::InProgress));
    Message message = op.arrival.message;
    message.kind = MessageKind::FromRequester;
    orderAfter(head.updatedAt, message);
    run.add(message, op.arrival.attachments);
    fillMissing(head.form, foundIn(op.arrival.form, message.uid));
    head.answerToRead = true;
    head.senderUnverified = head.senderUnverified || message.senderUnverified;
    QJsonObject details = messageDetails(message);
    if (reopens) {
        head.resolvedAt = {};
        details.insert(QStringLiteral("reopened"), true);
    }
    run.finish(QStringLiteral("received"), Audience::Requester, details);
    return {};
}

Outcome perform(OperationRun &run, const Op::ReportDelivery &op)
{
    Message message = run.newMessage(MessageKind::DeliveryReport, reportText(op));
    run.add(message, {});
    run.head.answerToRead = true;
    QJsonObject details = messageDetails(message);
    details.insert(QStringLiteral("hard"), op.hard);
    if (!op.mail.isNull())
        details.insert(QStringLiteral("mail"), op.mail.toString());
    run.finish(QStringLiteral("delivery_reported"), Audience::Internal, details);
    return {};
}

} // namespace Helpdesk::Domain
