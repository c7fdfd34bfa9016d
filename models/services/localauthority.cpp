// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localauthority.h"

#include "domain/outgoingmail.h"
#include "services/text.h"
#include "store/tickettable.h"

namespace Helpdesk::Services {

namespace {

/// The Message-ID follows from the order's uid, so the timeline has it before the mail is built.
void giveMessageIds(Domain::Changes &changes, const ApplySettings &settings)
{
    for (const Domain::MailOrder &order : std::as_const(changes.mails)) {
        for (Domain::Message &message : changes.messages) {
            if (message.uid == order.message)
                message.messageId = Domain::makeMessageId(order.uid, settings.messageIdKey, settings.mailDomain);
        }
    }
}

} // namespace

Result<Submission> applyOperation(Store::Connection &connection, const Domain::Operation &operation,
                                  const ApplySettings &settings)
{
    Store::TicketTable tickets(connection);
    HELPDESK_TRY_ASSIGN(const auto touched, tickets.touched(operation));
    HELPDESK_TRY_ASSIGN(Domain::Changes changes, Domain::apply(touched, operation, settings.rules));
    giveMessageIds(changes, settings);
    HELPDESK_TRY_ASSIGN(const QList<qint64> numbers, tickets.writeChanges(changes));
    Submission submission;
    submission.notices = changes.notices;
    if (!changes.events.isEmpty())
        submission.event = changes.events.constFirst().uid;
    if (const auto before = touched.constFind(operation.ticket); before != touched.constEnd())
        submission.ticket = before->head; // an operation may leave its own ticket's head as it is
    for (qsizetype i = 0; i < changes.heads.size(); ++i) {
        Domain::Ticket &head = changes.heads[i];
        head.number = numbers.value(i, head.number);
        if (head.uid == operation.ticket)
            submission.ticket = head;
        else
            submission.others += head;
    }
    return submission;
}

QFuture<Result<Submission>> LocalAuthority::submit(Domain::Operation operation)
{
    if (!canWrite()) {
        return QtFuture::makeReadyFuture(Result<Submission>(fail(
            ErrorCode::ReadOnly, Text::tr("Nothing can be changed"), Text::tr("this desk is opened for reading only"),
            Text::tr("Close the other program that uses this profile, then start again"))));
    }
    return m_database.write(
        [operation = std::move(operation), settings = m_settings.forApply()](Store::Connection &connection) {
            return applyOperation(connection, operation, settings);
        });
}

} // namespace Helpdesk::Services
