// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "services/referenceservice.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Helpdesk::Ctl {

namespace {

using Services::ReferenceTable;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

/// The columns of a table's CSV, which are the options of `add` too (cli.md).
QStringList columns(ReferenceTable table)
{
    switch (table) {
    case ReferenceTable::WhiteList:
        return {QStringLiteral("address"),     QStringLiteral("name"),       QStringLiteral("role"),
                QStringLiteral("territories"), QStringLiteral("valid_from"), QStringLiteral("valid_until"),
                QStringLiteral("note"),        QStringLiteral("aliases")};
    case ReferenceTable::Level3:
        return {QStringLiteral("address"), QStringLiteral("name"), QStringLiteral("party"), QStringLiteral("note")};
    case ReferenceTable::Territories:
        return {QStringLiteral("code"), QStringLiteral("name")};
    case ReferenceTable::Guichets:
        return {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("territory")};
    case ReferenceTable::Topics:
        return {QStringLiteral("code"),        QStringLiteral("name"),  QStringLiteral("module"),
                QStringLiteral("usual_level"), QStringLiteral("party"), QStringLiteral("template"),
                QStringLiteral("words")};
    case ReferenceTable::Templates:
        return {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("subject"), QStringLiteral("body")};
    case ReferenceTable::Agents:
        return {QStringLiteral("login"), QStringLiteral("name"), QStringLiteral("signature"), QStringLiteral("active")};
    }
    return {};
}

QByteArray quoted(const QString &field)
{
    return '"' + QString(field).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

/// `add` is an import of one line: the same checks, the same errors.
Result<QByteArray> lineOf(const Invocation &invocation, ReferenceTable table)
{
    const QStringList names = columns(table);
    if (invocation.arguments.size() < 2)
        return fail(usageError(tr("the value of %1 is missing").arg(names.constFirst())));
    QList<QByteArray> values{quoted(invocation.arguments.at(1))};
    for (const QString &name : names.mid(1))
        values.append(quoted(invocation.value(QString(name).replace(u'_', u'-'))));
    return names.join(u',').toUtf8() + '\n' + values.join(',') + '\n';
}

Result<int> runImport(const Invocation &invocation, Services::Desk &desk, ReferenceTable table, const QByteArray &csv)
{
    HELPDESK_TRY_ASSIGN(const auto report,
                        await(desk.reference().importCsv(table, csv, invocation.has(QStringLiteral("replace")))));
    if (invocation.json)
        printJson({{QStringLiteral("added"), report.added},
                   {QStringLiteral("updated"), report.updated},
                   {QStringLiteral("ended"), report.ended}});
    else
        printLine(tr("%1 added, %2 updated, %3 ended").arg(report.added).arg(report.updated).arg(report.ended));
    return 0;
}

Result<int> runExport(const Invocation &invocation, ReferenceTable table, bool toFile)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const QByteArray csv, await(desk->reference().exportCsv(table)));
    if (!toFile || invocation.arguments.size() < 2) {
        printLine(QString::fromUtf8(csv).trimmed());
        return 0;
    }
    QSaveFile file(invocation.arguments.at(1));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(ErrorCode::IoFailed, tr("The file %1 cannot be written").arg(file.fileName()), file.errorString());
    return 0;
}

Result<int> run(const Invocation &invocation, ReferenceTable table)
{
    const QString action = invocation.arguments.value(0, QStringLiteral("list"));
    if (action == u"list" || action == u"export")
        return runExport(invocation, table, action == u"export");
    if (action != u"add" && action != u"remove" && action != u"import")
        return fail(usageError(tr("« %1 » is not something this verb does").arg(action),
                               tr("Use list, add, remove, import or export.")));
    if (invocation.arguments.size() < 2)
        return fail(usageError(tr("« %1 » needs one more word").arg(action)));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    if (action == u"remove") {
        HELPDESK_TRY(await(desk->reference().remove(table, invocation.arguments.at(1))));
        return 0;
    }
    if (action == u"add") {
        HELPDESK_TRY_ASSIGN(const QByteArray line, lineOf(invocation, table));
        return runImport(invocation, *desk, table, line);
    }
    HELPDESK_TRY_ASSIGN(const QByteArray csv, readFile(invocation.arguments.at(1)));
    return runImport(invocation, *desk, table, csv);
}

Command directory(const QString &verb, ReferenceTable table, const QString &summary)
{
    QList<QCommandLineOption> options{
        option(QStringLiteral("replace"), {}, tr("import: also end what the file does not hold"))};
    const QStringList names = columns(table).mid(1);
    for (const QString &name : names)
        options.append(option(QString(name).replace(u'_', u'-'), QStringLiteral("TEXT"), tr("for add")));
    return {verb,
            QStringLiteral("list | add %1 … | remove %1 | import FILE [--replace] | export [FILE]")
                .arg(columns(table).constFirst().toUpper()),
            summary, options, [table](const Invocation &invocation) { return run(invocation, table); }};
}

} // namespace

QList<Command> directoryCommands()
{
    return {directory(QStringLiteral("whitelist"), ReferenceTable::WhiteList, tr("who may write to the desk")),
            directory(QStringLiteral("level3"), ReferenceTable::Level3, tr("whom to ask at level 3")),
            directory(QStringLiteral("territory"), ReferenceTable::Territories, tr("territories")),
            directory(QStringLiteral("guichet"), ReferenceTable::Guichets, tr("guichets")),
            directory(QStringLiteral("topic"), ReferenceTable::Topics, tr("topics")),
            directory(QStringLiteral("template"), ReferenceTable::Templates, tr("reply templates")),
            directory(QStringLiteral("agent"), ReferenceTable::Agents, tr("agents"))};
}

} // namespace Helpdesk::Ctl
