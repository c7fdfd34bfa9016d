// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/operation.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

using namespace Domain;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

Result<OperationKind> makeMerge(const Invocation &invocation, const Services::Desk &desk, const TicketAggregate &)
{
    if (!invocation.has(QStringLiteral("into")))
        return fail(usageError(tr("--into is missing")));
    HELPDESK_TRY_ASSIGN(const Uid into, otherTicket(desk, invocation.value(QStringLiteral("into"))));
    return OperationKind(Op::Merge{into});
}

Result<OperationKind> makeLink(const Invocation &invocation, const Services::Desk &desk, const TicketAggregate &)
{
    if (!invocation.has(QStringLiteral("to")))
        return fail(usageError(tr("--to is missing")));
    HELPDESK_TRY_ASSIGN(const Uid other, otherTicket(desk, invocation.value(QStringLiteral("to"))));
    for (const LinkKind kind : {LinkKind::Related, LinkKind::Duplicate, LinkKind::CommonIncident})
        if (key(kind) == invocation.value(QStringLiteral("kind"), key(LinkKind::Related)))
            return OperationKind(Op::Link{other, kind});
    return fail(usageError(
        tr("« %1 » is not a kind of link").arg(invocation.value(QStringLiteral("kind"))),
        tr("Use %1, %2 or %3.").arg(key(LinkKind::Related), key(LinkKind::Duplicate), key(LinkKind::CommonIncident))));
}

Result<OperationKind> makeSplit(const Invocation &invocation, const Services::Desk &, const TicketAggregate &)
{
    Op::Split split;
    split.subject = invocation.value(QStringLiteral("subject"));
    const QStringList messages = invocation.values(QStringLiteral("message"));
    for (const QString &text : messages) {
        const auto uid = Uid::fromString(text);
        if (!uid)
            return fail(usageError(tr("« %1 » is not a message").arg(text),
                                   tr("« show --json » names the messages by their uid.")));
        split.messages.append(*uid);
    }
    if (split.messages.isEmpty())
        return fail(usageError(tr("--message is missing"), tr("« show --json » names the messages by their uid.")));
    return OperationKind(std::move(split));
}

} // namespace

QList<Command> structureCommands()
{
    const QCommandLineOption to = option(QStringLiteral("to"), QStringLiteral("NUMBER"), tr("the other ticket"));
    return {
        operation(QStringLiteral("merge"), QStringLiteral("NUMBER --into NUMBER"), tr("merges it into another"),
                  {option(QStringLiteral("into"), QStringLiteral("NUMBER"), tr("the ticket that goes on"))}, makeMerge),
        operation(QStringLiteral("split"), QStringLiteral("NUMBER --message UID… [--subject TEXT]"),
                  tr("makes a new ticket of some messages"),
                  {option(QStringLiteral("message"), QStringLiteral("UID"), tr("a message; may be repeated")),
                   option(QStringLiteral("subject"), QStringLiteral("TEXT"), tr("of the new ticket"))},
                  makeSplit),
        operation(QStringLiteral("link"), QStringLiteral("NUMBER --to NUMBER [--kind KIND]"), tr("links two tickets"),
                  {to, option(QStringLiteral("kind"), QStringLiteral("KIND"), tr("of the link"))}, makeLink),
        operation(QStringLiteral("unlink"), QStringLiteral("NUMBER --to NUMBER"), tr("removes a link"), {to},
                  [](const Invocation &invocation, const Services::Desk &desk,
                     const TicketAggregate &) -> Result<OperationKind> {
                      if (!invocation.has(QStringLiteral("to")))
                          return fail(usageError(tr("--to is missing")));
                      HELPDESK_TRY_ASSIGN(const Uid other, otherTicket(desk, invocation.value(QStringLiteral("to"))));
                      return OperationKind(Op::Unlink{other});
                  }),
        operation(QStringLiteral("unmerge"), QStringLiteral("NUMBER"), tr("undoes a merge"), {},
                  [](const Invocation &, const Services::Desk &, const TicketAggregate &) -> Result<OperationKind> {
                      return OperationKind(Op::Unmerge{});
                  })};
}

} // namespace Helpdesk::Ctl
