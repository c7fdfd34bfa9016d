// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailfiling.h"

#include "intake/intakeplanner.h"
#include "mail/mimeparser.h"
#include "mail/replytext.h"
#include "services/templatefilling.h"
#include "services/text.h"
#include "store/knowledge.h"
#include "store/ledgertable.h"
#include "store/outgoingtable.h"

namespace Helpdesk::Services {

namespace {

using Domain::LedgerEntry;
using Domain::MailOutcome;

constexpr qint64 hourMsecs = 3'600'000;

/// Errors of the store itself: the batch ends, and nothing of it is written. Any other is this mail's own.
bool isOfTheStore(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreTooNew:
    case ErrorCode::IoFailed:
    case ErrorCode::ReadOnly:
    case ErrorCode::Locked:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

void describe(LedgerEntry &entry, const Domain::IncomingMail &mail)
{
    entry.messageId = mail.messageId;
    entry.contentHash = mail.contentHash;
    const Domain::MailAddresses senders = mail.from + mail.sender;
    entry.from = senders.isEmpty() ? QString() : senders.constFirst().address;
    entry.subject = mail.subject;
    entry.sentAt = mail.date;
}

} // namespace

ReadMail readMail(const QByteArray &raw, qint64 size, const Mail::MailCaps &caps, const QString &authservId)
{
    ReadMail read{Mail::parseMail(raw, caps, authservId), {}, {}};
    if (size > raw.size())
        read.mail.problem = Mail::mailProblem(QStringLiteral("too-large"));
    const Mail::ReplySplit split = Mail::splitReply(read.mail.text);
    for (const Mail::TextRange &range : split.folded)
        read.folded += {Domain::TextPart::Body, range.start, range.length};
    return read;
}

FilingSettings filingSettings(const SettingService &settings, const QString &performedBy)
{
    return {settings.intake(), settings.forApply(),
            settings.acknowledges() ? settings.acknowledgementTemplate() : QString(), performedBy};
}

MailFiling::MailFiling(Store::Connection &connection, const Store::BlobStore &blobs, const FilingSettings &settings,
                       Clock &clock, UidSource &uids)
    : m_connection(connection)
    , m_blobs(blobs)
    , m_settings(settings)
    , m_clock(clock)
    , m_uids(uids)
{
}

Result<MailFiling::Filed> MailFiling::file(const LedgerEntry &entry, const ReadMail &read)
{
    const Store::Knowledge knowledge(m_connection, entry.id);
    HELPDESK_TRY_ASSIGN(Domain::IntakePlan plan,
                        Intake::plan(read.mail, read.folded, entry, knowledge, m_settings.intake, today(),
                                     read.form ? &*read.form : nullptr));
    const bool isNew = plan.outcome == MailOutcome::New;
    HELPDESK_TRY_ASSIGN(Filed filed, carryOut(std::move(plan), entry, read));
    if (isNew && filed.submission && !m_settings.acknowledgementTemplate.isEmpty())
        HELPDESK_TRY(acknowledge(filed.submission->ticket, read.mail));
    return filed;
}

Result<MailFiling::Filed> MailFiling::fileOrSetAside(const LedgerEntry &entry, const ReadMail &read)
{
    Error problem;
    {
        Store::Savepoint savepoint(m_connection);
        HELPDESK_TRY(savepoint.begin());
        Result<Filed> filed = file(entry, read);
        if (filed) {
            HELPDESK_TRY(savepoint.release());
            return filed;
        }
        problem = filed.error();
    }
    if (isOfTheStore(problem.code))
        return fail(problem);
    return setAside(entry, read, QStringLiteral("failed"), problem.text());
}

Result<MailFiling::Filed> MailFiling::release(const LedgerEntry &entry, const ReadMail &read, const QString &login)
{
    const Store::Knowledge knowledge(m_connection, entry.id);
    HELPDESK_TRY_ASSIGN(Domain::IntakePlan plan,
                        Intake::planReleased(read.mail, read.folded, entry, knowledge, m_settings.intake, today()));
    LedgerEntry handled = entry;
    handled.handledBy = login;
    return carryOut(std::move(plan), std::move(handled), read);
}

Result<MailFiling::Filed> MailFiling::fileInto(const Uid &ticket, const LedgerEntry &entry, const ReadMail &read,
                                               const QString &login)
{
    const Store::Knowledge knowledge(m_connection, entry.id);
    HELPDESK_TRY_ASSIGN(
        Domain::IntakePlan plan,
        Intake::planFiledInto(ticket, read.mail, read.folded, entry, knowledge, m_settings.intake, today()));
    LedgerEntry handled = entry;
    handled.handledBy = login;
    return carryOut(std::move(plan), std::move(handled), read);
}

Result<MailFiling::Filed> MailFiling::setAside(const LedgerEntry &entry, const ReadMail &read, const QString &reason,
                                               const QString &text)
{
    Domain::IntakePlan plan;
    plan.outcome = MailOutcome::SetAside;
    plan.reason = reason;
    plan.reasonText = text;
    return carryOut(std::move(plan), entry, read);
}

Result<MailFiling::Filed> MailFiling::carryOut(Domain::IntakePlan plan, LedgerEntry entry, const ReadMail &read)
{
    Filed filed;
    describe(entry, read.mail);
    entry.outcome = plan.outcome;
    entry.reason = plan.reason;
    entry.reasonText = plan.reasonText;
    entry.ticket = plan.ticket;
    if (plan.operation) {
        Domain::Operation &operation = *plan.operation;
        operation.uid = m_uids.next();
        operation.at = m_clock.now();
        operation.performedBy = m_settings.performedBy;
        if (operation.ticket.isNull())
            operation.ticket = m_uids.next();
        HELPDESK_TRY(keepFiles(read.mail));
        HELPDESK_TRY_ASSIGN(Submission submission, applyOperation(m_connection, operation, m_settings.apply));
        entry.ticket = operation.ticket;
        filed.submission = std::move(submission);
    }
    HELPDESK_TRY(Store::LedgerTable(m_connection).settle(entry));
    filed.entry = std::move(entry);
    return filed;
}

Outcome MailFiling::keepFiles(const Domain::IncomingMail &mail)
{
    for (const Domain::MailAttachment &file : mail.attachments)
        HELPDESK_TRY(m_blobs.put(m_connection, file.content));
    return {};
}

/// At most one an hour and sender; the planner never opens a ticket for an automatic mail.
Outcome MailFiling::acknowledge(const Domain::Ticket &ticket, const Domain::IncomingMail &mail)
{
    const QDateTime now = m_clock.now();
    const QString code = m_settings.acknowledgementTemplate;
    HELPDESK_TRY_ASSIGN(const auto text,
                        filledTemplate(m_connection, code, ticket, {}, m_settings.performedBy, today()));
    if (!text)
        return {};
    HELPDESK_TRY_ASSIGN(
        const bool may,
        Store::LedgerTable(m_connection).mayAnswerAutomatically(ticket.requester.mail.address, now, hourMsecs));
    if (!may)
        return {};
    Domain::MailOrder order;
    order.uid = m_uids.next();
    order.ticket = ticket.uid;
    order.to = {ticket.requester.mail};
    order.subject = text->subject.isEmpty() ? ticket.subject : text->subject;
    order.text = text->body;
    order.automatic = true;
    order.notBefore = now;
    if (!mail.messageId.isEmpty()) {
        order.inReplyTo = {mail.messageId};
        order.references = mail.references + order.inReplyTo;
    }
    return Store::OutgoingTable(m_connection).queue(order, now);
}

} // namespace Helpdesk::Services
