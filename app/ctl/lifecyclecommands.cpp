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

Result<OperationKind> makeQualify(const Invocation &invocation, const Services::Desk &desk,
                                  const TicketAggregate &ticket)
{
    Op::Qualify qualify;
    HELPDESK_TRY_ASSIGN(
        const auto nature,
        keyOption<Nature>(invocation, QStringLiteral("nature"), QStringLiteral("information, evolution, incident")));
    if (!nature && !ticket.head.nature)
        return fail(usageError(tr("--nature is missing"), tr("Use information, evolution or incident.")));
    qualify.nature = nature ? *nature : *ticket.head.nature;
    qualify.topic = ticket.head.topic;
    if (invocation.has(QStringLiteral("topic"))) {
        HELPDESK_TRY_ASSIGN(qualify.topic, topicOf(invocation, desk, QStringLiteral("topic")));
    }
    qualify.module = invocation.value(QStringLiteral("module"), ticket.head.module);
    const QString levels = QStringLiteral("low, medium, high");
    HELPDESK_TRY_ASSIGN(qualify.impact, keyOption<Impact>(invocation, QStringLiteral("impact"), levels));
    HELPDESK_TRY_ASSIGN(qualify.urgency, keyOption<Urgency>(invocation, QStringLiteral("urgency"), levels));
    if (!qualify.impact)
        qualify.impact = ticket.head.impact;
    if (!qualify.urgency)
        qualify.urgency = ticket.head.urgency;
    HELPDESK_TRY_ASSIGN(qualify.form, formOf(invocation, ticket.head.form));
    if (invocation.has(QStringLiteral("owner"))) {
        HELPDESK_TRY_ASSIGN(qualify.owner, agentOf(invocation, desk, QStringLiteral("owner")));
    }
    if (invocation.has(QStringLiteral("territory"))) {
        HELPDESK_TRY_ASSIGN(qualify.territory, territoryOf(invocation, desk, QStringLiteral("territory")));
    }
    return OperationKind(std::move(qualify));
}

Result<OperationKind> makeTag(const Invocation &invocation, const Services::Desk &, const TicketAggregate &)
{
    Op::Tag tag;
    tag.remove = invocation.minusWords;
    for (qsizetype i = 1; i < invocation.arguments.size(); ++i) {
        QString word = invocation.arguments.at(i);
        if (word.startsWith(u'+'))
            word.remove(0, 1);
        tag.add.append(word);
    }
    if (tag.add.isEmpty() && tag.remove.isEmpty())
        return fail(usageError(tr("no tag is given"), tr("Write +tag to add, -tag to remove.")));
    return OperationKind(std::move(tag));
}

Result<OperationKind> makeAssign(const Invocation &invocation, const Services::Desk &desk, const TicketAggregate &)
{
    if (!invocation.has(QStringLiteral("to")))
        return fail(usageError(tr("--to is missing")));
    HELPDESK_TRY_ASSIGN(QString login, agentOf(invocation, desk, QStringLiteral("to")));
    return OperationKind(Op::Assign{std::move(login)});
}

Result<OperationKind> makeSetTerritory(const Invocation &invocation, const Services::Desk &desk,
                                       const TicketAggregate &)
{
    if (!invocation.has(QStringLiteral("to")))
        return fail(usageError(tr("--to is missing")));
    HELPDESK_TRY_ASSIGN(QString code, territoryOf(invocation, desk, QStringLiteral("to")));
    return OperationKind(Op::SetTerritory{std::move(code)});
}

/// An operation that takes nothing but the ticket.
template <typename T> MakeOperation plain()
{
    return [](const Invocation &, const Services::Desk &, const TicketAggregate &) -> Result<OperationKind> {
        return OperationKind(T{});
    };
}

/// An operation that is one text from --text-file or --reason.
template <typename T> MakeOperation worded(bool needed)
{
    return [needed](const Invocation &invocation, const Services::Desk &,
                    const TicketAggregate &) -> Result<OperationKind> {
        if (invocation.has(QStringLiteral("reason")))
            return OperationKind(T{invocation.value(QStringLiteral("reason"))});
        HELPDESK_TRY_ASSIGN(QString text, textOf(invocation, needed));
        return OperationKind(T{std::move(text)});
    };
}

} // namespace

QList<Command> lifecycleCommands()
{
    const QCommandLineOption text = textOption();
    const QCommandLineOption reason = option(QStringLiteral("reason"), QStringLiteral("TEXT"), tr("why"));
    const QList<QCommandLineOption> qualifyOptions{
        option(QStringLiteral("nature"), QStringLiteral("N"), tr("information, evolution, incident")),
        option(QStringLiteral("territory"), QStringLiteral("CODE"), tr("its territory")),
        option(QStringLiteral("topic"), QStringLiteral("CODE"), tr("its topic")),
        option(QStringLiteral("module"), QStringLiteral("NAME"), tr("the module concerned")),
        option(QStringLiteral("impact"), QStringLiteral("LEVEL"), tr("low, medium, high")),
        option(QStringLiteral("urgency"), QStringLiteral("LEVEL"), tr("low, medium, high")),
        option(QStringLiteral("owner"), QStringLiteral("LOGIN"), tr("who takes charge"))};
    Command tag = operation(QStringLiteral("tag"), QStringLiteral("NUMBER +tag -tag"), tr("adds and removes tags"), {},
                            makeTag);
    tag.takesMinusWords = true;
    tag.mostArguments = -1;
    return {operation(QStringLiteral("qualify"), QStringLiteral("NUMBER --nature N --topic T …"), tr("qualifies it"),
                      qualifyOptions + formOptions(), makeQualify),
            operation(QStringLiteral("assign"), QStringLiteral("NUMBER --to LOGIN"),
                      tr("gives it to an agent (\"\" for nobody)"),
                      {option(QStringLiteral("to"), QStringLiteral("LOGIN"), tr("the agent"))}, makeAssign),
            operation(QStringLiteral("set-territory"), QStringLiteral("NUMBER --to CODE"), tr("sets its territory"),
                      {option(QStringLiteral("to"), QStringLiteral("CODE"), tr("the territory's code"))},
                      makeSetTerritory),
            operation(QStringLiteral("return-escalation"), QStringLiteral("NUMBER --text-file FILE"),
                      tr("brings it back from level 3"), {text}, worded<Op::ReturnEscalation>(true)),
            operation(QStringLiteral("close"), QStringLiteral("NUMBER"), tr("closes it"), {}, plain<Op::Close>()),
            operation(QStringLiteral("reopen"), QStringLiteral("NUMBER [--reason TEXT]"), tr("opens it again"),
                      {reason, text}, worded<Op::Reopen>(false)),
            operation(QStringLiteral("cancel"), QStringLiteral("NUMBER [--reason TEXT]"), tr("cancels it"),
                      {reason, text}, worded<Op::Cancel>(false)),
            tag};
}

} // namespace Helpdesk::Ctl
