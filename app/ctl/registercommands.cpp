// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/ticketoutput.h"
#include "services/ledgerservice.h"
#include "services/outboxservice.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

Result<qint64> ledgerId(const Invocation &invocation)
{
    bool ok = false;
    const qint64 id = invocation.arguments.value(1).toLongLong(&ok);
    if (!ok)
        return fail(usageError(tr("the number of a row of the register is missing"), tr("« ledger » lists them.")));
    return id;
}

Result<QJsonObject> entryJson(const Services::Desk &desk, const Domain::LedgerEntry &entry)
{
    HELPDESK_TRY_ASSIGN(const QJsonValue ticket, numberJson(desk, entry.ticket));
    return QJsonObject{{QStringLiteral("id"), entry.id},
                       {QStringLiteral("outcome"), Domain::key(entry.outcome)},
                       {QStringLiteral("reason"), entry.reason},
                       {QStringLiteral("reason_text"), entry.reasonText},
                       {QStringLiteral("from"), entry.from},
                       {QStringLiteral("subject"), entry.subject},
                       {QStringLiteral("message_id"), entry.messageId},
                       {QStringLiteral("size"), entry.size},
                       {QStringLiteral("sha256"), entry.raw.toHex()},
                       {QStringLiteral("source"), entry.origin.source},
                       {QStringLiteral("sent_at"), timeJson(entry.sentAt)},
                       {QStringLiteral("received_at"), timeJson(entry.receivedAt)},
                       {QStringLiteral("handled_by"), entry.handledBy},
                       {QStringLiteral("ticket"), ticket}};
}

Result<int> printEntries(const Invocation &invocation, const Services::Desk &desk)
{
    Services::LedgerFilter filter;
    HELPDESK_TRY_ASSIGN(filter.limit, invocation.number(QStringLiteral("limit"), 100, 1));
    const QStringList wanted = invocation.values(QStringLiteral("outcome"));
    for (const QString &name : wanted) {
        bool known = false;
        for (int i = 0; i <= int(Domain::MailOutcome::SetAside); ++i)
            if (Domain::key(Domain::MailOutcome(i)) == name) {
                filter.outcomes.append(Domain::MailOutcome(i));
                known = true;
            }
        if (!known)
            return fail(usageError(tr("there is no outcome « %1 »").arg(name)));
    }
    HELPDESK_TRY_ASSIGN(const auto entries, await(desk.ledger().entries(filter)));
    for (const Domain::LedgerEntry &entry : entries) {
        if (invocation.json) {
            HELPDESK_TRY_ASSIGN(const QJsonObject object, entryJson(desk, entry));
            printJson(object);
        } else {
            printLine(QStringLiteral("%1  %2  %3  %4  %5")
                          .arg(QString::number(entry.id).rightJustified(6),
                               Domain::label(entry.outcome).leftJustified(16), entry.from.leftJustified(32),
                               entry.subject.left(60), entry.reasonText));
        }
    }
    return 0;
}

/// What became of a mail that an agent acted on: the ticket it went into, else the mail's own line.
Result<int> printDone(const Invocation &invocation, const Services::Desk &desk, qint64 id,
                      const Services::Submission &done)
{
    if (done.ticket.number > 0) {
        HELPDESK_TRY(printTicket(desk, done.ticket.number, invocation.json));
        return 0;
    }
    HELPDESK_TRY_ASSIGN(const auto entry, await(desk.ledger().entry(id)));
    HELPDESK_TRY_ASSIGN(const QJsonObject object, entryJson(desk, entry));
    if (invocation.json)
        printJson(object);
    else
        printLine(QStringLiteral("%1 %2").arg(Domain::label(entry.outcome), entry.reasonText));
    const bool apart
        = entry.outcome == Domain::MailOutcome::SetAside || entry.outcome == Domain::MailOutcome::Quarantine;
    return apart ? 1 : 0;
}

Result<int> actOn(const Invocation &invocation, Services::Desk &desk, const QString &action, qint64 id)
{
    if (action == u"retry") {
        HELPDESK_TRY(await(desk.ledger().retry(id)));
        return printDone(invocation, desk, id, {});
    }
    if (action == u"release") {
        HELPDESK_TRY_ASSIGN(const auto done, await(desk.ledger().release(id)));
        return printDone(invocation, desk, id, done);
    }
    if (invocation.arguments.size() < 3)
        return fail(usageError(tr("the ticket's number is missing"), tr("Write: ledger file ID NUMBER.")));
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(desk, invocation.arguments.at(2)));
    HELPDESK_TRY_ASSIGN(const auto done, await(desk.ledger().file(id, number)));
    return printDone(invocation, desk, id, done);
}

Result<int> ledger(const Invocation &invocation)
{
    const QString action = invocation.arguments.value(0, QStringLiteral("list"));
    const bool reads = action == u"list" || action == u"raw";
    if (!reads && action != u"retry" && action != u"release" && action != u"file")
        return fail(usageError(tr("« %1 » is not something this verb does").arg(action),
                               tr("Use list, retry, release, file or raw.")));
    HELPDESK_TRY_ASSIGN(
        const auto desk,
        invocation.openDesk(reads ? Store::Database::Mode::ReadOnly : Store::Database::Mode::ReadWrite));
    if (invocation.has(QStringLiteral("sum"))) {
        HELPDESK_TRY_ASSIGN(const auto sum, await(desk->ledger().sum()));
        invocation.json ? printJson(Domain::toJson(sum)) : printLine(sumText(sum));
        return 0;
    }
    if (action == u"list")
        return printEntries(invocation, *desk);
    HELPDESK_TRY_ASSIGN(const qint64 id, ledgerId(invocation));
    if (action != u"raw")
        return actOn(invocation, *desk, action, id);
    HELPDESK_TRY_ASSIGN(const QByteArray raw, await(desk->ledger().raw(id)));
    printRaw(raw);
    return 0;
}

Outcome printOutgoing(const Invocation &invocation, const Services::Desk &desk, const Domain::OutgoingMail &mail)
{
    QStringList to;
    for (const Domain::MailAddress &address : mail.order.to)
        to.append(address.address);
    HELPDESK_TRY_ASSIGN(const QJsonValue ticket, numberJson(desk, mail.order.ticket));
    if (invocation.json)
        printJson({{QStringLiteral("id"), mail.order.uid.toString()},
                   {QStringLiteral("state"), Domain::key(mail.state)},
                   {QStringLiteral("ticket"), ticket},
                   {QStringLiteral("to"), QJsonArray::fromStringList(to)},
                   {QStringLiteral("subject"), mail.order.subject},
                   {QStringLiteral("message_id"), mail.messageId},
                   {QStringLiteral("attempts"), mail.attempts},
                   {QStringLiteral("next_attempt_at"), timeJson(mail.nextAttemptAt)},
                   {QStringLiteral("error"), mail.lastError}});
    else
        printLine(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(mail.order.uid.toString(), Domain::label(mail.state).leftJustified(16),
                           to.join(QStringLiteral(", ")), mail.order.subject, mail.lastError));
    return {};
}

Result<int> listOutbox(const Invocation &invocation)
{
    using Domain::DeliveryState;
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    QList<DeliveryState> states{DeliveryState::Queued, DeliveryState::Sending, DeliveryState::Uncertain,
                                DeliveryState::Refused};
    if (invocation.has(QStringLiteral("all")))
        states.clear();
    HELPDESK_TRY_ASSIGN(const auto mails, await(desk->outbox().list(states)));
    for (const Domain::OutgoingMail &mail : mails)
        HELPDESK_TRY(printOutgoing(invocation, *desk, mail));
    return 0;
}

Result<int> outbox(const Invocation &invocation)
{
    const QString action = invocation.arguments.value(0, QStringLiteral("list"));
    if (action == u"list")
        return listOutbox(invocation);
    if (action != u"resend" && action != u"mark-sent")
        return fail(
            usageError(tr("« %1 » is not something this verb does").arg(action), tr("Use list, resend or mark-sent.")));
    const auto uid = Uid::fromString(invocation.arguments.value(1));
    if (!uid)
        return fail(usageError(tr("the mail's id is missing"), tr("« outbox » lists them.")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY(await(action == u"resend" ? desk->outbox().resend(*uid) : desk->outbox().markSent(*uid)));
    HELPDESK_TRY_ASSIGN(const auto mails, await(desk->outbox().list()));
    for (const Domain::OutgoingMail &mail : mails)
        if (mail.order.uid == *uid)
            HELPDESK_TRY(printOutgoing(invocation, *desk, mail));
    return 0;
}

} // namespace

QList<Command> registerCommands()
{
    return {
        {QStringLiteral("ledger"),
         QStringLiteral("[list | retry ID | release ID | file ID NUMBER | raw ID] [--sum]"),
         tr("the register of mail"),
         {option(QStringLiteral("sum"), {}, tr("the sum by outcome")),
          option(QStringLiteral("outcome"), QStringLiteral("NAME"), tr("only this outcome; may be repeated")),
          option(QStringLiteral("limit"), QStringLiteral("N"), tr("at most N rows (100)"))},
         ledger,
         3},
        {QStringLiteral("outbox"),
         QStringLiteral("[list | resend ID | mark-sent ID]"),
         tr("mail on its way out"),
         {option(QStringLiteral("all"), {}, tr("list: also what was sent or taken back"))},
         outbox,
         2},
    };
}

} // namespace Helpdesk::Ctl
