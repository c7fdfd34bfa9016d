// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/stopsignal.h"
#include "app/ctl/ticketoutput.h"
#include "mail/backoff.h"
#include "mail/maildirsource.h"
#include "mail/mboxsource.h"
#include "services/intakeworker.h"
#include "services/mailboxsource.h"
#include "services/secretservice.h"
#include "services/sendingworker.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

#include <cstdio>

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
    HELPDESK_TRY_ASSIGN(const QString secret, readSecret(invocation));
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
                                                     QDate from, const StopSignal &stop)
{
    const bool maildir = invocation.has(QStringLiteral("maildir"));
    const bool mbox = invocation.has(QStringLiteral("mbox"));
    const bool imap = invocation.has(QStringLiteral("imap"));
    if (int(maildir) + int(mbox) + int(imap) != 1)
        return fail(usageError(tr("one of --maildir, --mbox and --imap is needed")));
    if (invocation.has(QStringLiteral("once")) && invocation.has(QStringLiteral("watch")))
        return fail(usageError(tr("--once and --watch exclude each other")));
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
    for (const QString &notice : report.notices)
        printError({ErrorCode::IoFailed, notice, {}, {}});
    if (!json)
        return printLine(sumText(report.sum)
                         + tr(" in %1 s").arg(QLocale().toString(report.seconds, 'f', report.seconds < 10 ? 1 : 0)));
    QJsonObject object = Domain::toJson(report.sum);
    object.insert(QStringLiteral("seconds"), report.seconds);
    printJson(object);
}

/// All that this program took in so far. What was pending before is counted where it went.
void add(Services::IntakeReport &total, Services::IntakeReport more)
{
    for (int i = 0; i <= int(Domain::MailOutcome::SetAside); ++i) {
        const auto outcome = Domain::MailOutcome(i);
        total.sum.of(outcome) += more.sum.of(outcome);
    }
    total.seconds += more.seconds;
    total.notices = more.notices;
}

/// Waits as long as the back-off says, or until somebody stops the program.
void holdBack(const StopSignal &stop, Mail::Backoff &backoff)
{
    const auto until = std::chrono::steady_clock::now() + backoff.next(QRandomGenerator::global()->generateDouble());
    while (!stop.isStopped() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(100ms);
}

Services::IntakeWorker::Options intakeOptions(const Services::Desk &desk, QDate from)
{
    Services::IntakeWorker::Options options;
    options.readerProgram = desk.readerProgram();
    if (from.isValid())
        options.since = from.startOfDay();
    if (isTerminal())
        options.progress = [](const Domain::LedgerSum &sum) {
            std::fprintf(stderr, "\r%s ", qPrintable(tr("%1 received").arg(sum.received())));
        };
    return options;
}

Result<int> intakeWith(Services::IntakeWorker &worker, Mail::MailSource &source, const StopSignal &stop,
                       const Services::IntakeWorker::Options &options, const Invocation &invocation, int pollSeconds)
{
    const bool watch = invocation.has(QStringLiteral("watch"));
    Mail::Backoff backoff;
    Services::IntakeReport total;
    while (!stop.isStopped()) {
        const auto report = worker.run(source, options);
        if (report) {
            backoff.reset();
            add(total, *report);
            printReport(total, invocation.json);
        } else if (!watch) {
            return fail(report.error());
        }
        if (!watch || stop.isStopped())
            break;
        const auto waited = report ? source.waitForMore(std::chrono::seconds(pollSeconds)) : fail(report.error());
        if (waited || stop.isStopped())
            continue;
        printError(waited.error());
        holdBack(stop, backoff);
    }
    return total.sum.setAside > 0 || !total.notices.isEmpty() ? 1 : 0;
}

Result<int> intake(const Invocation &invocation)
{
    const StopSignal stop;
    HELPDESK_TRY_ASSIGN(const QDate from, since(invocation));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(const auto source, openSource(invocation, *desk, from, stop));
    Services::IntakeWorker worker(desk->database(), desk->settings(), desk->clock(), desk->uids(), desk->login());
    return intakeWith(worker, *source, stop, intakeOptions(*desk, from), invocation,
                      desk->settings().mailbox().pollSeconds);
}

void printSent(const Services::SendingReport &report, qint64 waiting, bool json)
{
    for (const QString &notice : report.notices)
        printError({ErrorCode::IoFailed, notice, {}, {}});
    if (json)
        return printJson({{QStringLiteral("sent"), report.sent},
                          {QStringLiteral("refused"), report.refused},
                          {QStringLiteral("uncertain"), report.uncertain},
                          {QStringLiteral("postponed"), report.postponed},
                          {QStringLiteral("waiting"), waiting}});
    printLine(tr("%1 sent, %2 refused, %3 uncertain, %4 postponed, %5 waiting")
                  .arg(QString::number(report.sent), QString::number(report.refused), QString::number(report.uncertain),
                       QString::number(report.postponed), QString::number(waiting)));
}

Result<int> send(const Invocation &invocation)
{
    const StopSignal stop;
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY(keepPassword(invocation, *desk, QStringLiteral("relay")));
    Services::SendingWorker worker(desk->database(), desk->settings(), desk->secrets(), desk->clock(), desk->uids(),
                                   desk->login());
    const bool watch = invocation.has(QStringLiteral("watch"));
    bool findings = false;
    for (;;) {
        const auto report = worker.run();
        if (!report && !watch)
            return fail(report.error());
        if (!report)
            printError(report.error());
        else if (!watch || report->sent + report->refused + report->uncertain > 0) {
            HELPDESK_TRY_ASSIGN(const auto counts, await(desk->tickets().counts()));
            printSent(*report, counts.waitingMail, invocation.json);
            findings = findings || report->refused + report->uncertain > 0 || !report->notices.isEmpty();
        }
        for (int i = 0; watch && i < 20 && !stop.isStopped(); ++i)
            std::this_thread::sleep_for(100ms);
        if (!watch || stop.isStopped())
            return findings ? 1 : 0;
    }
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
         intake,
         0},
        {QStringLiteral("send"),
         QStringLiteral("[--once | --watch]"),
         tr("sends the queued mail"),
         {once, watch},
         send,
         0},
    };
}

} // namespace Helpdesk::Ctl
