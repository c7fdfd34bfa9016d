// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/operation.h"
#include "services/referenceservice.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

using namespace Domain;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

Result<Writing> writingOf(const Invocation &invocation, const Services::Desk &desk, const TicketAggregate &ticket,
                          const QStringList &missing = {}, const QString &fallbackTemplate = {})
{
    Writing writing;
    const QString given = invocation.value(QStringLiteral("template"));
    writing.templateCode = given.isEmpty() && !invocation.has(QStringLiteral("text-file")) ? fallbackTemplate : given;
    HELPDESK_TRY_ASSIGN(writing.text, textOf(invocation, writing.templateCode.isEmpty()));
    if (!writing.templateCode.isEmpty()) {
        HELPDESK_TRY_ASSIGN(const auto filled,
                            await(desk.reference().filledTemplate(writing.templateCode, ticket.head.uid, missing)));
        writing.subject = filled.subject;
        writing.text = writing.text.isEmpty() ? filled.body : writing.text + QStringLiteral("\n\n") + filled.body;
    }
    HELPDESK_TRY_ASSIGN(writing.attachments, attachmentsOf(invocation, desk));
    const QStringList to = invocation.values(QStringLiteral("to-address"));
    for (const QString &address : to)
        writing.to.append({{}, address});
    return writing;
}

Result<OperationKind> makeAskComplement(const Invocation &invocation, const Services::Desk &desk,
                                        const TicketAggregate &ticket)
{
    QStringList fields = invocation.values(QStringLiteral("field"));
    if (fields.isEmpty())
        fields = ticket.head.missing();
    for (const QString &field : std::as_const(fields))
        if (!formFieldNames().contains(field))
            return fail(usageError(tr("there is no field « %1 »").arg(field),
                                   tr("Use %1.").arg(formFieldNames().join(QStringLiteral(", ")))));
    if (fields.isEmpty())
        return fail(ErrorCode::Refused, tr("Nothing can be asked for"), tr("the request form is complete"),
                    tr("Name what to ask with --field."));
    HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket, fields, QStringLiteral("complement")));
    return OperationKind(Op::AskComplement{std::move(writing), fields});
}

Result<OperationKind> makeReply(const Invocation &invocation, const Services::Desk &desk, const TicketAggregate &ticket)
{
    Op::Reply reply;
    HELPDESK_TRY_ASSIGN(reply.writing, writingOf(invocation, desk, ticket));
    reply.waitForAnswer = invocation.has(QStringLiteral("wait"));
    reply.resolve = invocation.has(QStringLiteral("resolve"));
    return OperationKind(std::move(reply));
}

Result<Level3Contact> contactFor(const Services::Desk &desk, Level3Party party, const QString &address)
{
    HELPDESK_TRY_ASSIGN(const auto snapshot, await(desk.reference().snapshot()));
    QList<Level3Contact> ofParty;
    for (const Level3Contact &contact : snapshot.level3)
        if (contact.party == party && (address.isEmpty() || contact.address == normalizedAddress(address)))
            ofParty.append(contact);
    if (ofParty.size() == 1)
        return ofParty.constFirst();
    if (ofParty.isEmpty())
        return fail(ErrorCode::Refused, tr("Level 3 cannot be asked"),
                    address.isEmpty() ? tr("the directory has nobody for %1").arg(label(party))
                                      : tr("%1 is not in the directory for %2").arg(address, label(party)),
                    tr("Add the contact with « level3 add »."));
    return fail(
        usageError(tr("the directory has several contacts for %1").arg(label(party)), tr("Name one with --address.")));
}

Result<OperationKind> makeEscalate(const Invocation &invocation, const Services::Desk &desk,
                                   const TicketAggregate &ticket)
{
    HELPDESK_TRY_ASSIGN(const auto party,
                        keyOption<Level3Party>(invocation, QStringLiteral("to"), QStringLiteral("moa, moe, expert")));
    if (!party)
        return fail(usageError(tr("--to is missing"), tr("Use moa, moe or expert.")));
    Op::Escalate escalate;
    escalate.party = *party;
    HELPDESK_TRY_ASSIGN(const Level3Contact contact,
                        contactFor(desk, *party, invocation.value(QStringLiteral("address"))));
    escalate.contact = {contact.name, contact.address};
    escalate.externalReference = invocation.value(QStringLiteral("reference"));
    if (const QString due = invocation.value(QStringLiteral("due")); !due.isEmpty()) {
        const QDate day = QDate::fromString(due, Qt::ISODate);
        if (!day.isValid())
            return fail(usageError(tr("« %1 » is not a date").arg(due), tr("Write it as 2013-06-12.")));
        escalate.dueAt = QDateTime(day, QTime(18, 0)).toUTC();
    }
    HELPDESK_TRY_ASSIGN(escalate.writing, writingOf(invocation, desk, ticket));
    return OperationKind(std::move(escalate));
}

Result<OperationKind> makeNote(const Invocation &invocation, const Services::Desk &desk, const TicketAggregate &ticket)
{
    HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket));
    return OperationKind(Op::AddNote{std::move(writing)});
}

Result<OperationKind> makeReturnToLevel1(const Invocation &invocation, const Services::Desk &desk,
                                         const TicketAggregate &ticket)
{
    HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket));
    return OperationKind(Op::ReturnToLevel1{std::move(writing)});
}

Result<OperationKind> makeResolve(const Invocation &invocation, const Services::Desk &desk,
                                  const TicketAggregate &ticket)
{
    if (!invocation.has(QStringLiteral("text-file")) && !invocation.has(QStringLiteral("template"))) {
        if (invocation.has(QStringLiteral("attach")))
            return fail(usageError(tr("--attach needs an answer to go with"), tr("Give --text-file or --template.")));
        return OperationKind(Op::Resolve{});
    }
    HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket));
    return OperationKind(Op::Resolve{std::move(writing)});
}

QList<QCommandLineOption> writingOptions()
{
    return {textOption(),
            option(QStringLiteral("template"), QStringLiteral("CODE"), tr("a reply template, after the text")),
            attachOption()};
}

} // namespace

QList<Command> messageCommands()
{
    const QCommandLineOption to
        = option(QStringLiteral("to-address"), QStringLiteral("ADDRESS"), tr("a recipient; without it the requester"));
    return {operation(QStringLiteral("ask-complement"), QStringLiteral("NUMBER [--field NAME…]"),
                      tr("asks the requester for what is missing"),
                      writingOptions()
                          + QList{option(QStringLiteral("field"), QStringLiteral("NAME"),
                                         tr("what to ask for; without it all that is missing"))},
                      makeAskComplement),
            operation(QStringLiteral("reply"), QStringLiteral("NUMBER --text-file FILE"), tr("answers the requester"),
                      writingOptions()
                          + QList{to, option(QStringLiteral("wait"), {}, tr("then wait for his answer")),
                                  option(QStringLiteral("resolve"), {}, tr("then resolve"))},
                      makeReply),
            operation(QStringLiteral("note"), QStringLiteral("NUMBER --text-file FILE"), tr("adds an internal note"),
                      writingOptions(), makeNote),
            operation(QStringLiteral("escalate"), QStringLiteral("NUMBER --to moa|moe|expert --text-file FILE"),
                      tr("asks level 3"),
                      writingOptions()
                          + QList{option(QStringLiteral("to"), QStringLiteral("PARTY"), tr("moa, moe or expert")),
                                  option(QStringLiteral("address"), QStringLiteral("ADDRESS"),
                                         tr("which contact of the directory")),
                                  option(QStringLiteral("reference"), QStringLiteral("TEXT"),
                                         tr("number in level 3's own tracker")),
                                  option(QStringLiteral("due"), QStringLiteral("DATE"), tr("when an answer is due"))},
                      makeEscalate),
            operation(QStringLiteral("return-level1"), QStringLiteral("NUMBER --text-file FILE"),
                      tr("sends it back to level 1 with the answer to give"), writingOptions(), makeReturnToLevel1),
            operation(QStringLiteral("resolve"), QStringLiteral("NUMBER [--text-file FILE]"),
                      tr("resolves it, with an answer or without"), writingOptions(), makeResolve)};
}

} // namespace Helpdesk::Ctl
