// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

Command later(const QString &verb)
{
    Command command;
    command.name = verb;
    command.summary = tr("not in this version");
    command.run = [verb](const Invocation &) -> Result<int> {
        return fail(ErrorCode::Unsupported, tr("« %1 » is not in this version").arg(verb),
                    tr("this version keeps a desk on one workstation"), tr("See pnd-helpdeskctl --help."));
    };
    command.takesAnything = true;
    return command;
}

} // namespace

QList<Command> laterCommands()
{
    return {later(QStringLiteral("db")),    later(QStringLiteral("join")),     later(QStringLiteral("sync")),
            later(QStringLiteral("purge")), later(QStringLiteral("calendar")), later(QStringLiteral("retention"))};
}

} // namespace Helpdesk::Ctl
