// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/stopsignal.h"
#include "app/ctl/ticketoutput.h"
#include "mail/backoff.h"
#include "mail/maildirsource.h"
#include "mail/mboxsource.h"
#include "services/intakeworker.h"
#include "services/ledgerservice.h"
#include "services/mailboxsource.h"
#include "services/outboxservice.h"
#include "services/secretservice.h"
#include "services/sendingworker.h"
#include "services/settingservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <condition_variable>

namespace Helpdesk::Ctl {

namespace {

using namespace std::chrono_literals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

/// The password of --password-file is kept as the profile's own (the system's key store, else a 0600 file).
Outcome keepPassword(const Invocation &invocation, const Services::Desk &desk, const QString &name)
{
    if (invocation.passwordFile.isEmpty())
        return {};
    HELPDESK_TRY_ASSIGN(QString secret, readTextFile(invocation.passwordFile));
    while (secret.endsWith(u'\n'))
        secret.chop(1);
    return await(desk.secrets().write(name, secret));
}

Result<QDate> since(const Invocation &invocation)
{
    const QString text = invocation.value(QStringLiteral("since"));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return fail(usageError(tr("« %1 » is not a date").arg(text), tr("Write it as 2013-06-12.")));
    return day;
}

Result<std::unique_ptr<Mail::MailSource>> openSource(const Invocation &invocation, const Services::Desk &desk,
                                                     const StopSignal &stop)
{
    const bool maildir = invocation.has(QStringLiteral("maildir"));
    const bool mbox = invocation.has(QStringLiteral("mbox"));
    const bool imap = invocation.has(QStringLiteral("imap"));
    if (int(maildir) + int(mbox) + int(imap) != 1)
        return fail(usageError(tr("one of --maildir, --mbox and --imap is needed")));
    HELPDESK_TRY_ASSIGN(const QDate from, since(invocation));
    Mail::SourceOptions options;
    options.since = from;
    options.mark.kind = Mail::ProcessedMark::Kind::Seen;
    if (maildir) {
        auto source = std::make_unique<Mail::MaildirSource>(invocation.value(QStringLiteral("maildir")), options,
                                                            stop.cancelSignal());
        HELPDESK_TRY(source->check());
        return std::unique_ptr<Mail::MailSource>(std::move(source));
    }
    if (mbox) {
        const QString path = invocation.value(QStringLiteral("mbox"));
        if (!QFile::exists(path))
            return fail(ErrorCode::NotFound, tr("The file %1 is not there").arg(path), {}, tr("Check its name."));
        options.mark.kind = Mail::ProcessedMark::Kind::Leave;
        return std::unique_ptr<Mail::MailSource>(
            std::make_unique<Mail::MboxSource>(path, options, stop.cancelSignal()));
    }
    HELPDESK_TRY(keepPassword(invocation, desk, QStringLiteral("mailbox")));
    auto source = std::make_unique<Services::MailboxSource>(desk.settings(), desk.secrets(), from, stop.cancelSignal());
    HELPDESK_TRY(source->check());
    return std::unique_ptr<Mail::MailSource>(std::move(source));
}

void printReport(const Services::IntakeReport &report, bool json)
{
    QJsonObject object = Domain::toJson(report.sum);
    object.insert(QStringLiteral("seconds"), report.seconds);
    if (json)
        return printJson(object);
    QStringList pieces;
    for (auto it = object.begin(); it != object.end(); ++it)
        pieces.append(QStringLiteral("%1 %2").arg(it.key(), QString::number(it->toDouble())));
    printLine(pieces.join(QStringLiteral(", ")));
}

Result<int> intake(const Invocation &invocation)
{
    const StopSignal stop;
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(const auto source, openSource(invocation, *desk, stop));
    Services::IntakeWorker worker(desk->database(), desk->settings(), desk->clock(), desk->uids(), desk->login());
    HELPDESK_TRY(worker.finishPending());
    const bool watch = invocation.has(QStringLiteral("watch"));
    Mail::Backoff backoff;
    Services::IntakeReport total;
    bool findings = false;
    while (!stop.isStopped()) {
        const auto report = worker.run(*source, {});
        if (report) {
            backoff.reset();
            findings = findings || report->sum.setAside > 0;
            printReport(*report, invocation.json);
            if (!watch)
                return findings ? 1 : 0;
            const auto waited = source->waitForMore(std::chrono::seconds(desk->settings().mailbox().pollSeconds));
            if (waited)
                continue;
            printError(waited.error());
        } else {
            if (!watch)
                return fail(report.error());
            printError(report.error());
        }
        if (stop.isStopped())
            break;
        const auto wait = backoff.next(QRandomGenerator::global()->generateDouble());
        const auto until = std::chrono::steady_clock::now() + wait;
        while (!stop.isStopped() && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(100ms);
    }
    return findings ? 1 : 0;
}

Result<int> send(const Invocation &invocation)
{
    const StopSignal stop;
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY(keepPassword(invocation, *desk, QStringLiteral("relay")));
    Services::SendingWorker worker(desk->database(), desk->settings(), desk->secrets(), desk->clock(), desk->uids(),
                                   desk->login());
    const bool watch = invocation.has(QStringLiteral("watch"));
    for (;;) {
        const auto report = worker.run();
        if (!report && !watch)
            return fail(report.error());
        if (!report)
            printError(report.error());
        else if (!watch || report->sent + report->refused + report->uncertain > 0) {
            if (invocation.json)
                printJson({{QStringLiteral("sent"), report->sent},
                           {QStringLiteral("refused"), report->refused},
                           {QStringLiteral("uncertain"), report->uncertain},
                           {QStringLiteral("postponed"), report->postponed}});
            else
                printLine(tr("%1 sent, %2 refused, %3 uncertain, %4 postponed")
                              .arg(report->sent)
                              .arg(report->refused)
                              .arg(report->uncertain)
                              .arg(report->postponed));
        }
        if (!watch)
            return report->refused + report->uncertain > 0 ? 1 : 0;
        for (int i = 0; i < 20 && !stop.isStopped(); ++i)
            std::this_thread::sleep_for(100ms);
        if (stop.isStopped())
            return 0;
    }
}

Result<qint64> ledgerId(const Invocation &invocation)
{
    bool ok = false;
    const qint64 id = invocation.arguments.value(1).toLongLong(&ok);
    if (!ok)
        return fail(usageError(tr("the number of a row of the register is missing"), tr("« ledger » lists them.")));
    return id;
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
        if (!invocation.json) {
            printLine(QStringLiteral("%1  %2  %3  %4  %5")
                          .arg(entry.id, 6)
                          .arg(Domain::label(entry.outcome), -16)
                          .arg(entry.from, -32)
                          .arg(entry.subject.left(60), entry.reasonText));
            continue;
        }
        printJson(
            {{QStringLiteral("id"), entry.id},
             {QStringLiteral("outcome"), Domain::key(entry.outcome)},
             {QStringLiteral("reason"), entry.reason},
             {QStringLiteral("reason_text"), entry.reasonText},
             {QStringLiteral("from"), entry.from},
             {QStringLiteral("subject"), entry.subject},
             {QStringLiteral("message_id"), entry.messageId},
             {QStringLiteral("size"), entry.size},
             {QStringLiteral("sha256"), entry.raw.toHex()},
             {QStringLiteral("source"), entry.origin.source},
             {QStringLiteral("received_at"), entry.receivedAt.toString(Qt::ISODate)},
             {QStringLiteral("ticket"), entry.ticket.isNull() ? QJsonValue() : QJsonValue(entry.ticket.toString())}});
    }
    return 0;
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
        printJson(Domain::toJson(sum));
        return 0;
    }
    if (action == u"list")
        return printEntries(invocation, *desk);
    HELPDESK_TRY_ASSIGN(const qint64 id, ledgerId(invocation));
    if (action == u"raw") {
        HELPDESK_TRY_ASSIGN(const QByteArray raw, await(desk->ledger().raw(id)));
        std::fwrite(raw.constData(), 1, size_t(raw.size()), stdout);
        return 0;
    }
    if (action == u"retry") {
        HELPDESK_TRY_ASSIGN(const auto entry, await(desk->ledger().retry(id)));
        if (invocation.json)
            printJson({{QStringLiteral("id"), entry.id},
                       {QStringLiteral("outcome"), Domain::key(entry.outcome)},
                       {QStringLiteral("reason"), entry.reason}});
        else
            printLine(QStringLiteral("%1 %2").arg(Domain::label(entry.outcome), entry.reasonText));
        return entry.outcome == Domain::MailOutcome::SetAside || entry.outcome == Domain::MailOutcome::Quarantine ? 1
                                                                                                                  : 0;
    }
    if (action == u"release") {
        HELPDESK_TRY_ASSIGN(const auto done, await(desk->ledger().release(id)));
        HELPDESK_TRY(printTicket(*desk, done.ticket.number, invocation.json));
        return 0;
    }
    if (invocation.arguments.size() < 3)
        return fail(usageError(tr("the ticket's number is missing"), tr("Write: ledger file ID NUMBER.")));
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(*desk, invocation.arguments.at(2)));
    HELPDESK_TRY_ASSIGN(const auto done, await(desk->ledger().file(id, number)));
    HELPDESK_TRY(printTicket(*desk, done.ticket.number, invocation.json));
    return 0;
}

Result<int> outbox(const Invocation &invocation)
{
    const QString action = invocation.arguments.value(0, QStringLiteral("list"));
    if (action == u"list") {
        HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
        HELPDESK_TRY_ASSIGN(const auto mails, await(desk->outbox().list()));
        for (const Domain::OutgoingMail &mail : mails) {
            QStringList to;
            for (const Domain::MailAddress &address : mail.order.to)
                to.append(address.address);
            if (invocation.json)
                printJson({{QStringLiteral("id"), mail.order.uid.toString()},
                           {QStringLiteral("state"), Domain::key(mail.state)},
                           {QStringLiteral("to"), QJsonArray::fromStringList(to)},
                           {QStringLiteral("subject"), mail.order.subject},
                           {QStringLiteral("message_id"), mail.messageId},
                           {QStringLiteral("attempts"), mail.attempts},
                           {QStringLiteral("error"), mail.lastError}});
            else
                printLine(QStringLiteral("%1  %2  %3  %4  %5")
                              .arg(mail.order.uid.toString())
                              .arg(Domain::label(mail.state), -16)
                              .arg(to.join(QStringLiteral(", ")), mail.order.subject, mail.lastError));
        }
        return 0;
    }
    if (action != u"resend" && action != u"mark-sent")
        return fail(
            usageError(tr("« %1 » is not something this verb does").arg(action), tr("Use list, resend or mark-sent.")));
    const auto uid = Uid::fromString(invocation.arguments.value(1));
    if (!uid)
        return fail(usageError(tr("the mail's id is missing"), tr("« outbox » lists them.")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY(await(action == u"resend" ? desk->outbox().resend(*uid) : desk->outbox().markSent(*uid)));
    return 0;
}

} // namespace

QList<Command> transportCommands()
{
    const QCommandLineOption once = option(QStringLiteral("once"), {}, tr("what is there now (the default)"));
    const QCommandLineOption watch = option(QStringLiteral("watch"), {}, tr("go on until stopped"));
    return {
        {QStringLiteral("intake"),
         QStringLiteral("(--maildir DIR | --mbox FILE | --imap) [--once | --watch] [--since DATE]"),
         tr("takes mail in"),
         {option(QStringLiteral("maildir"), QStringLiteral("DIR"), tr("from a Maildir")),
          option(QStringLiteral("mbox"), QStringLiteral("FILE"), tr("from an mbox file")),
          option(QStringLiteral("imap"), {}, tr("from the mailbox of the settings")), once, watch,
          option(QStringLiteral("since"), QStringLiteral("DATE"), tr("leave older mail out"))},
         intake},
        {QStringLiteral("send"),
         QStringLiteral("[--once | --watch]"),
         tr("sends the queued mail"),
         {once, watch},
         send},
        {QStringLiteral("ledger"),
         QStringLiteral("[list | retry ID | release ID | file ID NUMBER | raw ID] [--sum]"),
         tr("the register of mail"),
         {option(QStringLiteral("sum"), {}, tr("the sum by outcome")),
          option(QStringLiteral("outcome"), QStringLiteral("NAME"), tr("only this outcome; may be repeated")),
          option(QStringLiteral("limit"), QStringLiteral("N"), tr("at most N rows (100)"))},
         ledger},
        {QStringLiteral("outbox"),
         QStringLiteral("[list | resend ID | mark-sent ID]"),
         tr("mail on its way out"),
         {},
         outbox},
    };
}

} // namespace Helpdesk::Ctl
