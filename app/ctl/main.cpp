// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/shared/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Helpdesk;
using namespace Helpdesk::Ctl;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

QList<Command> allCommands()
{
    return readCommands() + operationCommands() + transportCommands() + registerCommands() + directoryCommands()
        + profileCommands() + mailCommands() + laterCommands();
}

void printOverview(const QList<Command> &commands)
{
    printLine(tr("pnd-helpdeskctl [--profile DIR] [--json] VERB …"));
    printLine(QStringLiteral("pnd-helpdeskctl --version"));
    printLine({});
    for (const Command &command : commands)
        printLine(QStringLiteral("  %1 %2").arg(command.name, -18).arg(command.summary));
    printLine({});
    printLine(
        tr("VERB --help tells what a verb takes. Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 refused, "
           "4 not reachable, 5 broken store."));
}

void printOptions(const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &each : options) {
        const QString value = each.valueName().isEmpty() ? QString() : u' ' + each.valueName();
        const QString name = each.names().constFirst() + value;
        printLine(QStringLiteral("  --%1 %2").arg(name.leftJustified(26), each.description()));
    }
}

/// Takes "-u" words out, which a parser of options would refuse.
QStringList takeMinusWords(QStringList &words)
{
    QStringList taken;
    for (qsizetype i = words.size(); i-- > 0;)
        if (words.at(i).size() > 1 && words.at(i).startsWith(u'-') && !words.at(i).startsWith(u"--"))
            taken.prepend(words.takeAt(i).mid(1));
    return taken;
}

QList<QCommandLineOption> globalOptions()
{
    return {option(QStringLiteral("profile"), QStringLiteral("DIR"), tr("the profile's folder")),
            option(QStringLiteral("json"), {}, tr("one JSON object a line")),
            option(QStringLiteral("password-file"), QStringLiteral("FILE"),
                   tr("a file that holds the password of the mailbox or relay")),
            option(QStringLiteral("help"), {}, tr("this help"))};
}

void printHelp(const Command &command)
{
    printLine(QStringLiteral("pnd-helpdeskctl %1 %2").arg(command.name, command.arguments));
    printLine(QStringLiteral("  ") + command.summary);
    printOptions(command.options);
    printLine({});
    printOptions(globalOptions());
}

/// The options of a verb, with the values that were given.
QMultiHash<QString, QString> givenOptions(const QCommandLineParser &parser, const Command &command)
{
    QMultiHash<QString, QString> given;
    for (const QCommandLineOption &each : command.options) {
        const QString name = each.names().constFirst();
        if (!parser.isSet(name))
            continue;
        if (each.valueName().isEmpty())
            given.insert(name, QString());
        const QStringList values = parser.values(name);
        for (const QString &value : values)
            given.insert(name, value);
    }
    return given;
}

Result<int> runCommand(const Command &command, QStringList words)
{
    Invocation invocation;
    if (command.takesAnything && !words.contains(QStringLiteral("--help")))
        return command.run(invocation);
    if (command.takesMinusWords)
        invocation.minusWords = takeMinusWords(words);
    QCommandLineParser parser;
    parser.addOptions(command.options);
    for (const QCommandLineOption &each : globalOptions())
        parser.addOption(each);
    const bool parsed = parser.parse(QStringList{QStringLiteral("pnd-helpdeskctl")} + words);
    const QString seeHelp = tr("See « pnd-helpdeskctl %1 --help ».").arg(command.name);
    if (words.contains(QStringLiteral("--help"))) {
        printHelp(command);
        return 0;
    }
    if (!parsed)
        return fail(usageError(parser.errorText(), seeHelp));
    invocation.arguments = parser.positionalArguments();
    if (command.mostArguments >= 0 && invocation.arguments.size() > command.mostArguments)
        return fail(
            usageError(tr("« %1 » is one word too many").arg(invocation.arguments.at(command.mostArguments)), seeHelp));
    invocation.options = givenOptions(parser, command);
    invocation.json = parser.isSet(QStringLiteral("json"));
    invocation.passwordFile = parser.value(QStringLiteral("password-file"));
    invocation.profileDir = parser.isSet(QStringLiteral("profile"))
        ? parser.value(QStringLiteral("profile"))
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pnd-helpdesk");
    if (invocation.profileDir.isEmpty())
        return fail(usageError(tr("--profile names no folder"), seeHelp));
    return command.run(invocation);
}

/// The verb: the first word that is neither a global option nor its value.
qsizetype verbPosition(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--profile" || words.at(i) == u"--password-file")
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

/// Without a verb: --help, --version, else an error.
int runWithoutVerb(const QStringList &words, const QList<Command> &commands)
{
    if (words.contains(QStringLiteral("--help"))) {
        printOverview(commands);
        return 0;
    }
    if (words.contains(QStringLiteral("--version"))) {
        printLine(QStringLiteral("pnd-helpdeskctl " HELPDESK_VERSION));
        return 0;
    }
    printError(usageError(tr("a verb is missing"), tr("See pnd-helpdeskctl --help.")));
    return 2;
}

/// An error is one line: what libraries remark is told only where somebody asks for it.
void keepLibrariesQuiet(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool grave = type == QtCriticalMsg || type == QtFatalMsg;
    if (grave || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepLibrariesQuiet);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pnd-helpdesk"));
    App::installTranslations(application, App::languageFor({}));

    QStringList words = QCoreApplication::arguments().mid(1);
    const QList<Command> commands = allCommands();
    const qsizetype at = verbPosition(words);
    if (at < 0)
        return runWithoutVerb(words, commands);
    const QString verb = words.takeAt(at);
    const auto command
        = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &each) { return each.name == verb; });
    if (command == commands.cend()) {
        printError(usageError(tr("there is no verb « %1 »").arg(verb), tr("See pnd-helpdeskctl --help.")));
        return 2;
    }
    const Result<int> code = runCommand(*command, words);
    if (!code) {
        printError(code.error());
        return exitCode(code.error().code);
    }
    return *code;
}
