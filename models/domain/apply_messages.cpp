// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationrun.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

/// "Re: …" once, where a thread goes on.
QString answerSubject(const QString &subject, bool goesOn)
{
    QString plain = subject.simplified();
    if (!goesOn || plain.startsWith(QStringLiteral("re:"), Qt::CaseInsensitive)
        || plain.startsWith(QStringLiteral("re :"), Qt::CaseInsensitive))
        return plain;
    return QStringLiteral("Re: ") + plain;
}

/// A mail to the requester, or to whom the agent chose. Returns the details of its event.
Result<QJsonObject> writeToRequester(OperationRun &run, const Writing &writing)
{
    MailAddresses wanted = writing.to;
    if (wanted.isEmpty() && !run.head.requester.mail.address.trimmed().isEmpty())
        wanted = {run.head.requester.mail};
    HELPDESK_TRY_ASSIGN(const MailAddresses to, run.usable(wanted));
    HELPDESK_TRY_ASSIGN(MailAddresses cc, run.usable(writing.cc));
    if (to.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The mail has no recipient"),
                    tr("the requester has no mail address that can be written to"),
                    tr("Give a recipient, or call and write a note of the answer"));
    cc.removeIf([&to](const MailAddress &copy) {
        return std::any_of(to.cbegin(), to.cend(), [&copy](const MailAddress &direct) {
            return normalizedAddress(direct.address) == normalizedAddress(copy.address);
        });
    });
    const MailThread thread = requesterThread(run.touched().messages);
    Message message = run.newMessage(MessageKind::ToRequester, writing.text);
    message.to = to;
    message.cc = cc;
    message.subject = writing.subject.trimmed().isEmpty()
        ? answerSubject(run.head.subject, !thread.references.isEmpty())
        : writing.subject.simplified();
    message.templateCode = writing.templateCode;
    HELPDESK_TRY_ASSIGN(const Uid mail, run.send(message, writing.attachments, thread));
    return QJsonObject{{QStringLiteral("message"), run.changes.messages.constLast().uid.toString()},
                       {QStringLiteral("mail"), mail.toString()}};
}

Outcome resolveNow(OperationRun &run, const QString &what)
{
    HELPDESK_TRY(run.needNature(what));
    if (run.head.state != State::Resolved)
        run.head.resolvedAt = run.at();
    return run.moveTo(State::Resolved);
}

Outcome checkReply(const OperationRun &run, const Op::Reply &op)
{
    const QString what = tr("A reply cannot be sent");
    HELPDESK_TRY(
        run.allowIn({State::New, State::InProgress, State::WaitingRequester, State::Level3, State::Resolved}, what));
    if (op.resolve && op.waitForAnswer)
        return fail(ErrorCode::InvalidInput, what, tr("it cannot both resolve the request and wait for an answer"),
                    tr("Choose one of the two"));
    if (op.resolve) {
        HELPDESK_TRY(run.needNature(tr("The request cannot be resolved")));
        return run.allowIn({State::InProgress, State::WaitingRequester, State::Resolved},
                           tr("The request cannot be resolved"));
    }
    if (op.waitForAnswer)
        return run.allowIn({State::New, State::InProgress, State::WaitingRequester},
                           tr("The request cannot wait for the requester"));
    return {};
}

} // namespace

Outcome perform(OperationRun &run, const Op::AskComplement &op)
{
    const QString what = tr("A complement cannot be asked for");
    HELPDESK_TRY(run.allowIn({State::New, State::InProgress, State::WaitingRequester}, what));
    for (const QString &name : op.fields)
        if (!formFieldNames().contains(name))
            return fail(ErrorCode::InvalidInput, what, tr("the form has no field “%1”").arg(name),
                        tr("Fields: %1").arg(formFieldNames().join(QStringLiteral(", "))));
    HELPDESK_TRY_ASSIGN(QJsonObject details, writeToRequester(run, op.writing));
    details.insert(QStringLiteral("fields"),
                   QJsonArray::fromStringList(op.fields.isEmpty() ? run.head.missing() : op.fields));
    run.handle();
    HELPDESK_TRY(run.moveTo(State::WaitingRequester));
    run.finish(QStringLiteral("complement_asked"), Audience::Requester, details);
    return {};
}

Outcome perform(OperationRun &run, const Op::Reply &op)
{
    HELPDESK_TRY(checkReply(run, op));
    HELPDESK_TRY_ASSIGN(const QJsonObject details, writeToRequester(run, op.writing));
    run.handle();
    if (op.resolve)
        HELPDESK_TRY(resolveNow(run, tr("The request cannot be resolved")));
    else if (op.waitForAnswer)
        HELPDESK_TRY(run.moveTo(State::WaitingRequester));
    else if (run.head.state == State::New)
        HELPDESK_TRY(run.moveTo(State::InProgress));
    run.finish(QStringLiteral("replied"), Audience::Requester, details);
    return {};
}

Outcome perform(OperationRun &run, const Op::AddNote &op)
{
    if (op.writing.text.trimmed().isEmpty() && op.writing.attachments.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The note is empty"), {}, tr("Write something first"));
    Message message = run.newMessage(MessageKind::Note, op.writing.text);
    message.subject = op.writing.subject.simplified();
    run.add(message, op.writing.attachments);
    run.finish(QStringLiteral("noted"), Audience::Internal, {{QStringLiteral("message"), message.uid.toString()}});
    return {};
}

Outcome perform(OperationRun &run, const Op::ReturnToLevel1 &op)
{
    HELPDESK_TRY(run.allowIn({State::New, State::InProgress, State::WaitingRequester},
                             tr("The request cannot be returned to level 1")));
    HELPDESK_TRY_ASSIGN(const QJsonObject details, writeToRequester(run, op.writing));
    run.handle();
    HELPDESK_TRY(run.moveTo(State::ReturnedLevel1));
    run.head.resolvedAt = run.at();
    run.finish(QStringLiteral("returned_level1"), Audience::Requester, details);
    return {};
}

Outcome perform(OperationRun &run, const Op::Resolve &op)
{
    const QString what = tr("The request cannot be resolved");
    HELPDESK_TRY(run.allowIn({State::New, State::InProgress, State::WaitingRequester}, what));
    HELPDESK_TRY(run.needNature(what));
    QJsonObject details;
    if (op.writing) {
        HELPDESK_TRY_ASSIGN(details, writeToRequester(run, *op.writing));
    }
    run.handle();
    HELPDESK_TRY(resolveNow(run, what));
    run.finish(QStringLiteral("resolved"), Audience::Requester, details);
    return {};
}

} // namespace Helpdesk::Domain
