// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/shared/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace Helpdesk;
using namespace Helpdesk::Ctl;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

QList<Command> allCommands()
{
    return readCommands() + operationCommands() + transportCommands() + directoryCommands() + profileCommands()
        + mailCommands();
}

void printOverview(const QList<Command> &commands)
{
    printLine(tr("pnd-helpdeskctl [--profile DIR] [--json] VERB …"));
    printLine({});
    for (const Command &command : commands)
        printLine(QStringLiteral("  %1 %2").arg(command.name, -18).arg(command.summary));
    printLine({});
    printLine(
        tr("VERB --help tells what a verb takes. Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 refused, "
           "4 not reachable, 5 broken store."));
}

void printHelp(const Command &command)
{
    printLine(QStringLiteral("pnd-helpdeskctl %1 %2").arg(command.name, command.arguments));
    printLine(QStringLiteral("  ") + command.summary);
    for (const QCommandLineOption &each : command.options) {
        const QString value = each.valueName().isEmpty() ? QString() : u' ' + each.valueName();
        printLine(QStringLiteral("  --%1 %2").arg(each.names().constFirst() + value, -26).arg(each.description()));
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

Result<int> runCommand(const Command &command, QStringList words)
{
    Invocation invocation;
    if (command.takesMinusWords)
        invocation.minusWords = takeMinusWords(words);
    QCommandLineParser parser;
    parser.addOptions(command.options);
    for (const QCommandLineOption &each : globalOptions())
        parser.addOption(each);
    if (!parser.parse(QStringList{QStringLiteral("pnd-helpdeskctl")} + words))
        return fail(usageError(parser.errorText(), tr("See « pnd-helpdeskctl %1 --help ».").arg(command.name)));
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(command);
        return 0;
    }
    invocation.arguments = parser.positionalArguments();
    for (const QCommandLineOption &each : command.options) {
        const QString name = each.names().constFirst();
        if (!parser.isSet(name))
            continue;
        if (each.valueName().isEmpty())
            invocation.options.insert(name, QString());
        const QStringList values = parser.values(name);
        for (const QString &value : values)
            invocation.options.insert(name, value);
    }
    invocation.json = parser.isSet(QStringLiteral("json"));
    invocation.passwordFile = parser.value(QStringLiteral("password-file"));
    invocation.profileDir = parser.isSet(QStringLiteral("profile"))
        ? parser.value(QStringLiteral("profile"))
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pnd-helpdesk");
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pnd-helpdesk"));
    App::installTranslations(application, App::languageFor({}));

    QStringList words = QCoreApplication::arguments().mid(1);
    const QList<Command> commands = allCommands();
    const qsizetype at = verbPosition(words);
    if (at < 0) {
        const bool help = words.contains(QStringLiteral("--help"));
        if (!help)
            printError(usageError(tr("a verb is missing"), tr("See pnd-helpdeskctl --help.")));
        else
            printOverview(commands);
        return help ? 0 : 2;
    }
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
