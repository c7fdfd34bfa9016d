// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/csv.h"
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

using Rows = QList<QStringList>;

/// The table as its CSV has it, without the header.
Result<Rows> rowsOf(const Services::Desk &desk, ReferenceTable table)
{
    HELPDESK_TRY_ASSIGN(const QByteArray csv, await(desk.reference().exportCsv(table)));
    HELPDESK_TRY_ASSIGN(const QList<CsvRow> read, readCsv(csv));
    Rows rows;
    for (const CsvRow &row : read.mid(1))
        rows.append(row.cells);
    return rows;
}

/// `add` is an import of one line: the same checks, the same errors. What is not given stays as it was.
Result<QByteArray> lineOf(const Invocation &invocation, const Services::Desk &desk, ReferenceTable table)
{
    const QStringList names = columns(table);
    const QString identity = invocation.arguments.at(1);
    QStringList line(names.size());
    line[0] = identity;
    HELPDESK_TRY_ASSIGN(const Rows rows, rowsOf(desk, table));
    for (const QStringList &row : rows)
        if (row.size() == names.size() && row.constFirst().compare(identity, Qt::CaseInsensitive) == 0)
            line = row;
    for (qsizetype i = 1; i < names.size(); ++i) {
        const QString name = QString(names.at(i)).replace(u'_', u'-');
        if (invocation.has(name))
            line[i] = invocation.value(name);
    }
    return writeCsv({names, line});
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

Result<int> runList(const Invocation &invocation, ReferenceTable table)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const Rows rows, rowsOf(*desk, table));
    const QStringList names = columns(table);
    for (const QStringList &row : rows) {
        if (!invocation.json) {
            QStringList cells;
            for (const QString &cell : row.mid(1))
                if (!cell.isEmpty())
                    cells.append(cell.simplified().left(60));
            printLine(row.constFirst().leftJustified(24) + u' ' + cells.join(QStringLiteral(" · ")));
            continue;
        }
        QJsonObject object;
        for (qsizetype i = 0; i < names.size(); ++i)
            object.insert(names.at(i), row.value(i));
        printJson(object);
    }
    return 0;
}

Result<int> runExport(const Invocation &invocation, ReferenceTable table)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const QByteArray csv, await(desk->reference().exportCsv(table)));
    if (invocation.arguments.size() < 2) {
        printRaw(csv);
        return 0;
    }
    QSaveFile file(invocation.arguments.at(1));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(ErrorCode::Refused, tr("The file %1 cannot be written").arg(file.fileName()), file.errorString(),
                    tr("Check the disk and your rights."));
    return 0;
}

Result<int> run(const Invocation &invocation, ReferenceTable table)
{
    const QString action = invocation.arguments.value(0, QStringLiteral("list"));
    if (action == u"list")
        return runList(invocation, table);
    if (action == u"export")
        return runExport(invocation, table);
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
        HELPDESK_TRY_ASSIGN(const QByteArray line, lineOf(invocation, *desk, table));
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
            summary,
            options,
            [table](const Invocation &invocation) { return run(invocation, table); },
            2};
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
