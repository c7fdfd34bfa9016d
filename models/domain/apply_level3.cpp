// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationrun.h"

#include <QCoreApplication>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

/// Level 3's correspondence is internal: the requester is not one of its recipients.
Outcome checkWithoutRequester(const OperationRun &run, const MailAddresses &addresses)
{
    const QString requester = normalizedAddress(run.head.requester.mail.address);
    for (const MailAddress &address : addresses)
        if (!requester.isEmpty() && normalizedAddress(address.address) == requester)
            return fail(ErrorCode::InvalidInput, tr("The mail to level 3 cannot go to the requester"),
                        tr("what is written with level 3 stays internal"), tr("Write to the requester by a reply"));
    return {};
}

Result<MailAddress> contactOf(const OperationRun &run, const Op::Escalate &op)
{
    HELPDESK_TRY_ASSIGN(const MailAddresses contacts, run.usable({op.contact}));
    if (contacts.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The contact at level 3 is the desk itself"), {},
                    tr("Choose a contact of the level 3 directory"));
    return contacts.constFirst();
}

} // namespace

Outcome perform(OperationRun &run, const Op::Escalate &op)
{
    const QString what = tr("The request cannot be sent to level 3");
    HELPDESK_TRY(run.allowIn({State::New, State::InProgress, State::WaitingRequester, State::Level3}, what));
    HELPDESK_TRY(run.needNature(what));
    if (op.contact.address.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, what, tr("no contact was given"),
                    tr("Choose a contact of the level 3 directory"));
    HELPDESK_TRY_ASSIGN(const MailAddress contact, contactOf(run, op));
    HELPDESK_TRY_ASSIGN(const MailAddresses cc, run.usable(op.writing.cc));
    HELPDESK_TRY(checkWithoutRequester(run, MailAddresses{contact} + cc));
    Message message = run.newMessage(MessageKind::ToLevel3, op.writing.text);
    message.to = {contact};
    message.cc = cc;
    if (!op.writing.subject.trimmed().isEmpty())
        message.subject = op.writing.subject.simplified();
    message.templateCode = op.writing.templateCode;
    HELPDESK_TRY_ASSIGN(
        const Uid mail,
        run.send(message, op.writing.attachments, level3Thread(run.touched().messages, contact.address)));
    run.handle();
    HELPDESK_TRY(run.moveTo(State::Level3));
    run.head.escalation = Escalation{op.party, contact, op.externalReference.trimmed(), run.at(), op.dueAt, {}};
    run.head.dueAt = op.dueAt;
    run.finish(QStringLiteral("escalated"), Audience::Internal,
               {{QStringLiteral("party"), key(op.party)},
                {QStringLiteral("message"), run.changes.messages.constLast().uid.toString()},
                {QStringLiteral("mail"), mail.toString()}});
    return {};
}

Outcome perform(OperationRun &run, const Op::ReturnEscalation &op)
{
    if (run.head.state != State::Level3)
        return fail(ErrorCode::Refused, tr("The request cannot come back from level 3"), tr("it is not at level 3"),
                    tr("Nothing needs to be done"));
    run.handle();
    HELPDESK_TRY(run.moveTo(State::InProgress));
    QJsonObject details;
    run.head.dueAt = {};
    if (run.head.escalation)
        details.insert(QStringLiteral("party"), key(run.head.escalation->party));
    if (!op.text.trimmed().isEmpty()) {
        Message note = run.newMessage(MessageKind::Note, op.text);
        run.add(note, {});
        details.insert(QStringLiteral("message"), note.uid.toString());
    }
    run.finish(QStringLiteral("escalation_returned"), Audience::Internal, details);
    return {};
}

} // namespace Helpdesk::Domain
