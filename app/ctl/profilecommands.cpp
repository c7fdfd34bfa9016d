// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/shared/newprofile.h"
#include "services/bench.h"
#include "services/connectiontest.h"
#include "services/demodesk.h"
#include "services/secretservice.h"
#include "services/settingservice.h"
#include "store/backup.h"
#include "store/check.h"
#include "store/fill.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

/// Progress of long work, on a terminal only.
void showProgress(const QString &what, qint64 done, qint64 total)
{
    if (!isTerminal())
        return;
    const QByteArray line = QStringLiteral("\r%1 %2 / %3 ").arg(what).arg(done).arg(total).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (done >= total)
        std::fputc('\n', stderr);
}

Result<int> init(const Invocation &invocation)
{
    Services::DeskOptions wanted;
    wanted.profileDir = invocation.profileDir;
    if (!invocation.has(QStringLiteral("demo"))) {
        HELPDESK_TRY(App::makeProfile(wanted));
        if (invocation.json)
            printJson({{QStringLiteral("profile"), invocation.profileDir}});
        else
            printLine(tr("The profile %1 is made. Next: « config set mailbox.host … », « whitelist import FILE », « "
                         "test mailbox ».")
                          .arg(invocation.profileDir));
        return 0;
    }
    HELPDESK_TRY_ASSIGN(const auto report, Services::makeDemoDesk(invocation.profileDir));
    if (invocation.json)
        printJson(Domain::toJson(report.sum));
    else
        printLine(
            tr("The demo desk %1 is made: %2 mails taken in.").arg(invocation.profileDir).arg(report.sum.received()));
    return 0;
}

QString settingText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return QString::number(value.toInteger());
}

Result<int> config(const Invocation &invocation)
{
    const QString action = invocation.arguments.value(0, QStringLiteral("get"));
    const QString key = invocation.arguments.value(1);
    if (action == u"set") {
        if (invocation.arguments.size() != 3)
            return fail(usageError(tr("a key and a value are needed"), tr("Write: config set KEY VALUE.")));
        HELPDESK_TRY_ASSIGN(const QJsonValue value, Services::SettingService::parse(key, invocation.arguments.at(2)));
        HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
        HELPDESK_TRY(await(desk->settings().set(key, value)));
        return 0;
    }
    if (action != u"get")
        return fail(usageError(tr("« %1 » is not something this verb does").arg(action), tr("Use get or set.")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    if (!key.isEmpty())
        HELPDESK_TRY(desk->settings().value(key)); // an unknown key is told
    for (const Services::SettingInfo &info : Services::SettingService::known()) {
        if (!key.isEmpty() && info.key != key)
            continue;
        HELPDESK_TRY_ASSIGN(const QJsonValue value, desk->settings().value(info.key));
        if (invocation.json)
            printJson({{QStringLiteral("key"), info.key}, {QStringLiteral("value"), value}});
        else if (!key.isEmpty())
            printLine(settingText(value));
        else
            printLine(QStringLiteral("%1 = %2   # %3").arg(info.key, settingText(value), info.description));
    }
    return 0;
}

Result<int> testConnection(const Invocation &invocation)
{
    const QString what = invocation.arguments.value(0);
    if (what != u"mailbox" && what != u"relay")
        return fail(usageError(tr("what to test is missing"), tr("Use mailbox or relay.")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    std::optional<QString> secret;
    if (!invocation.passwordFile.isEmpty()) {
        HELPDESK_TRY_ASSIGN(secret, readSecret(invocation));
    }
    const auto step = [&](const Services::TestStep &done) {
        if (invocation.json)
            printJson({{QStringLiteral("step"), done.step},
                       {QStringLiteral("ok"), done.ok},
                       {QStringLiteral("text"), done.text}});
        else
            printLine(QStringLiteral("%1 %2: %3")
                          .arg(done.ok ? QStringLiteral("✔") : QStringLiteral("✖"), done.step, done.text));
    };
    const Outcome tested = what == u"mailbox" ? Services::testMailbox(desk->settings(), desk->secrets(), secret, step)
                                              : Services::testRelay(desk->settings(), desk->secrets(), secret, step);
    HELPDESK_TRY(tested);
    return 0;
}

Result<int> backup(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return fail(usageError(tr("the name of the backup file is missing")));
    const Store::ProfilePaths paths(invocation.profileDir);
    HELPDESK_TRY_ASSIGN(const auto info,
                        Store::backup(paths, invocation.arguments.constFirst(), [](qint64 done, qint64 total) {
                            showProgress(tr("Backup"), done, total);
                            return true;
                        }));
    if (invocation.json)
        printJson({{QStringLiteral("tickets"), info.tickets},
                   {QStringLiteral("blobs"), info.blobs},
                   {QStringLiteral("missing"), info.missing},
                   {QStringLiteral("bytes"), info.bytes}});
    else
        printLine(tr("%1 tickets and %2 files are in %3.")
                      .arg(info.tickets)
                      .arg(info.blobs)
                      .arg(invocation.arguments.constFirst()));
    if (info.missing > 0)
        printError({ErrorCode::StoreDamaged,
                    tr("%1 files that tickets name are not in the profile, nor in the backup").arg(info.missing),
                    {},
                    tr("« verify » names them.")});
    return info.missing > 0 ? 1 : 0;
}

Result<int> restore(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return fail(usageError(tr("the name of the backup file is missing")));
    const Store::ProfilePaths paths(invocation.profileDir);
    HELPDESK_TRY_ASSIGN(const auto restored,
                        Store::restore(invocation.arguments.constFirst(), paths, [](qint64 done, qint64 total) {
                            showProgress(tr("Restore"), done, total);
                            return true;
                        }));
    if (invocation.json) {
        printJson({{QStringLiteral("tickets"), restored.info.tickets},
                   {QStringLiteral("blobs"), restored.info.blobs},
                   {QStringLiteral("previous"), restored.previous}});
        return 0;
    }
    printLine(tr("%1 tickets and %2 files are back.").arg(restored.info.tickets).arg(restored.info.blobs));
    if (!restored.previous.isEmpty())
        printLine(tr("What was there before is kept in %1.").arg(restored.previous));
    return 0;
}

Result<int> verify(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(
        const QStringList differences, desk->database().maintainNow([&desk](Store::Connection &connection) {
            return Store::verifyStore(connection, desk->database().blobs(), [](qint64 done, qint64 total) {
                showProgress(tr("Checking"), done, total);
                return true;
            });
        }));
    for (const QString &difference : differences)
        invocation.json ? printJson({{QStringLiteral("difference"), difference}}) : printLine(difference);
    if (differences.isEmpty() && !invocation.json)
        printLine(tr("Sound: nothing differs."));
    return differences.isEmpty() ? 0 : 1;
}

Result<int> fill(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(const int tickets, invocation.number(QStringLiteral("tickets"), 0, 1));
    if (tickets == 0)
        return fail(usageError(tr("--tickets is missing")));
    HELPDESK_TRY_ASSIGN(const int seed, invocation.number(QStringLiteral("seed"), 1));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY(desk->database().maintainNow([&](Store::Connection &connection) {
        Store::FillOptions how;
        how.tickets = tickets;
        how.seed = quint32(seed);
        how.until = desk->clock().now();
        how.owners = {desk->login()};
        how.progress = [tickets](qint64 done) {
            showProgress(tr("Filling"), done, tickets);
            return true;
        };
        return Store::fill(connection, how);
    }));
    if (invocation.json)
        printJson({{QStringLiteral("tickets"), tickets}});
    else
        printLine(tr("%1 tickets are made.").arg(tickets));
    return 0;
}

Result<int> bench(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return fail(usageError(tr("the name of a benchmark is missing"),
                               tr("Use %1.").arg(Services::benchNames().join(QStringLiteral(", ")))));
    for (const QString &name : invocation.arguments)
        if (!Services::benchNames().contains(name))
            return fail(usageError(tr("there is no benchmark « %1 »").arg(name),
                                   tr("Use %1.").arg(Services::benchNames().join(QStringLiteral(", ")))));
    for (const QString &name : invocation.arguments) {
        HELPDESK_TRY_ASSIGN(const QJsonObject figures, Services::runBench(name, invocation.profileDir));
        printJson(figures);
    }
    return 0;
}

} // namespace

QList<Command> profileCommands()
{
    return {
        {QStringLiteral("init"),
         QStringLiteral("[--demo]"),
         tr("makes a profile"),
         {option(QStringLiteral("demo"), {}, tr("with the demo mailbox taken in"))},
         init,
         0},
        {QStringLiteral("config"), QStringLiteral("get [KEY] | set KEY VALUE"), tr("settings"), {}, config, 3},
        {QStringLiteral("test"),
         QStringLiteral("mailbox | relay"),
         tr("tries a connection and says each step"),
         {},
         testConnection,
         1},
        {QStringLiteral("backup"), QStringLiteral("FILE"), tr("the whole profile, while in use"), {}, backup, 1},
        {QStringLiteral("restore"), QStringLiteral("FILE"), tr("puts a backup in the profile's place"), {}, restore, 1},
        {QStringLiteral("verify"), {}, tr("checks counters, full text, files and register"), {}, verify, 0},
        {QStringLiteral("fill"),
         QStringLiteral("--tickets N [--seed S]"),
         tr("makes synthetic tickets"),
         {option(QStringLiteral("tickets"), QStringLiteral("N"), tr("how many")),
          option(QStringLiteral("seed"), QStringLiteral("S"), tr("the same tickets for the same seed (1)"))},
         fill,
         0},
        {QStringLiteral("bench"), QStringLiteral("NAME…"), tr("measures, and prints median and p95"), {}, bench},
    };
}

} // namespace Helpdesk::Ctl
