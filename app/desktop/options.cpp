// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace Helpdesk::Desktop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Desktop", text);
}

QString dataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + name;
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const QString &value = {}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, value));
    };
    add("profile", tr("the profile's folder"), QStringLiteral("DIR"));
    add("demo", tr("open the demo desk"));
    add("picture", tr("write a picture of the main window and leave"), QStringLiteral("FILE"));
    add("language", tr("fr or en; else the system's"), QStringLiteral("CODE"));
    add("theme", tr("system, light or dark"), QStringLiteral("NAME"));
    add("size", tr("of the window, as in 1440x900"), QStringLiteral("WxH"));
    add("text-scale", tr("size of texts, 1 to 2"), QStringLiteral("FACTOR"));
    add("queue", tr("the queue to show"), QStringLiteral("NAME"));
    add("ticket", tr("the request to show"), QStringLiteral("NUMBER"));
    add("help", tr("this help"));
}

tl::unexpected<Error> wrong(const QString &why)
{
    return fail(ErrorCode::InvalidInput, tr("The command line is not understood"), why, tr("See pnd-helpdesk --help"));
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(parser.positionalArguments().constFirst());
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.profile = value("profile");
    if (options.profile.isEmpty())
        options.profile
            = dataFolder(options.demo ? QStringLiteral("pnd-helpdesk-demo") : QStringLiteral("pnd-helpdesk"));
    options.picture = value("picture");
    options.queue = value("queue");
    options.ticket = value("ticket").toLongLong();
    if (const QString theme = value("theme"); !theme.isEmpty()) {
        const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
        if (!names.contains(theme))
            return wrong(tr("--theme takes system, light or dark"));
        options.theme = Views::ThemeChoice(names.indexOf(theme));
    }
    if (const QString size = value("size"); !size.isEmpty()) {
        options.size = QSize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt());
        if (options.size.width() < 320 || options.size.height() < 240 || options.size.width() > 8000
            || options.size.height() > 8000)
            return wrong(tr("--size takes a width and a height, as in 1440x900"));
    }
    if (const QString scale = value("text-scale"); !scale.isEmpty())
        options.textScale = scale.toDouble();
    if (options.textScale < 0.8 || options.textScale > 2)
        return wrong(tr("--text-scale takes a factor from 1 to 2"));
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The desk of national support: requests from the mailbox to the answer."));
    addOptions(parser);
    return parser.helpText();
}

} // namespace Helpdesk::Desktop
