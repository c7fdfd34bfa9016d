// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/operation.h"
#include "app/ctl/ticketoutput.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

using namespace Domain;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

Result<Op::Open> makeOpen(const Invocation &invocation, const Services::Desk &desk)
{
    Op::Open open;
    HELPDESK_TRY_ASSIGN(const auto channel,
                        keyOption<Channel>(invocation, QStringLiteral("channel"), QStringLiteral("phone, other")));
    if (channel == Channel::Mail)
        return fail(unknownValue(QStringLiteral("channel"), key(Channel::Mail), QStringLiteral("phone, other")));
    open.channel = channel.value_or(Channel::Phone);
    open.subject = invocation.value(QStringLiteral("subject")).simplified();
    if (open.subject.isEmpty())
        return fail(usageError(tr("--subject is missing")));
    const QString address = invocation.value(QStringLiteral("requester"));
    if (!address.isEmpty() && !isUsableAddress(normalizedAddress(address)))
        return fail(usageError(tr("« %1 » is not a mail address").arg(address)));
    open.requester.mail = {invocation.value(QStringLiteral("requester-name")), normalizedAddress(address)};
    open.requester.phone = invocation.value(QStringLiteral("phone"));
    HELPDESK_TRY_ASSIGN(open.territory, territoryOf(invocation, desk, QStringLiteral("territory")));
    HELPDESK_TRY_ASSIGN(open.form, formOf(invocation, {}));
    HELPDESK_TRY_ASSIGN(
        open.proposedNature,
        keyOption<Nature>(invocation, QStringLiteral("nature"), QStringLiteral("information, evolution, incident")));
    HELPDESK_TRY_ASSIGN(open.text, textOf(invocation, false));
    if (open.form.question.isMissing() && !open.text.trimmed().isEmpty())
        open.form.question = FormField::typed(open.text.trimmed());
    HELPDESK_TRY_ASSIGN(open.attachments, attachmentsOf(invocation, desk));
    return open;
}

Result<int> create(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(Op::Open open, makeOpen(invocation, *desk));
    HELPDESK_TRY_ASSIGN(const auto done, await(desk->tickets().open(std::move(open))));
    HELPDESK_TRY(printTicket(*desk, done.ticket.number, invocation.json));
    return 0;
}

} // namespace

QList<Command> operationCommands()
{
    const QList<QCommandLineOption> options{
        option(QStringLiteral("channel"), QStringLiteral("C"), tr("phone (the default) or other")),
        option(QStringLiteral("subject"), QStringLiteral("TEXT"), tr("its subject")),
        option(QStringLiteral("requester"), QStringLiteral("ADDRESS"), tr("who asks")),
        option(QStringLiteral("requester-name"), QStringLiteral("NAME"), tr("his name")),
        option(QStringLiteral("phone"), QStringLiteral("NUMBER"), tr("his phone")),
        option(QStringLiteral("nature"), QStringLiteral("N"), tr("proposed: information, evolution, incident")),
        option(QStringLiteral("territory"), QStringLiteral("CODE"), tr("its territory")),
        option(QStringLiteral("text-file"), QStringLiteral("FILE"), tr("what he said (- for standard input)")),
        attachOption()};
    Command made{QStringLiteral("create"), QStringLiteral("--subject TEXT [--requester ADDRESS] …"),
                 tr("records a request by phone or another channel"), options + formOptions(), create};
    made.mostArguments = 0;
    return QList<Command>{made} + messageCommands() + lifecycleCommands() + structureCommands();
}

} // namespace Helpdesk::Ctl
