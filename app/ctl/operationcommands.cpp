// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/ticketoutput.h"
#include "services/attachmentservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"

#include <QCoreApplication>

namespace Helpdesk::Ctl {

namespace {

using namespace Domain;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

/// What a verb makes of its words, for the ticket that they name.
using MakeOperation
    = std::function<Result<OperationKind>(const Invocation &, const Services::Desk &, const TicketAggregate &)>;

Result<std::optional<qint64>> expectedVersion(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("expect-version")))
        return std::optional<qint64>{};
    HELPDESK_TRY_ASSIGN(const int version, invocation.number(QStringLiteral("expect-version"), 0, 1));
    return std::optional<qint64>(version);
}

Result<int> submit(const Invocation &invocation, const MakeOperation &make)
{
    if (invocation.arguments.isEmpty())
        return fail(usageError(tr("the ticket's number is missing")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(*desk, invocation.arguments.constFirst()));
    HELPDESK_TRY_ASSIGN(const auto ticket, await(desk->tickets().ticket(number)));
    HELPDESK_TRY_ASSIGN(const auto version, expectedVersion(invocation));
    HELPDESK_TRY_ASSIGN(OperationKind kind, make(invocation, *desk, ticket));
    HELPDESK_TRY_ASSIGN(const auto done, await(desk->tickets().submit(ticket.head.uid, std::move(kind), version)));
    for (const QString &notice : done.notices)
        printError(Error{ErrorCode::Stale, notice, {}, {}});
    HELPDESK_TRY(printTicket(*desk, done.ticket.number, invocation.json));
    return 0;
}

Result<QString> textOf(const Invocation &invocation, bool needed)
{
    const QString path = invocation.value(QStringLiteral("text-file"));
    if (path.isEmpty()) {
        if (needed)
            return fail(
                usageError(tr("--text-file is missing"), tr("Give a file with the text, or - for standard input.")));
        return QString();
    }
    return readTextFile(path);
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
    const QStringList files = invocation.values(QStringLiteral("attach"));
    for (const QString &file : files) {
        HELPDESK_TRY_ASSIGN(const Attachment attachment, await(desk.attachments().addFile(file)));
        writing.attachments.append(attachment);
    }
    const QStringList to = invocation.values(QStringLiteral("to-address"));
    for (const QString &address : to)
        writing.to.append({{}, address});
    return writing;
}

template <typename E>
Result<std::optional<E>> keyOption(const Invocation &invocation, const QString &name, const QString &choices)
{
    if (!invocation.has(name))
        return std::optional<E>{};
    const auto value = fromKey<E>(invocation.value(name));
    if (!value)
        return fail(usageError(tr("« %1 » is not a value of --%2").arg(invocation.value(name), name),
                               tr("Use %1.").arg(choices)));
    return value;
}

void typeContact(RequestForm &form, const QString &contact)
{
    (contact.contains(u'@') ? form.contactMail : form.contactPhone) = FormField::typed(contact);
}

/// The form's fields that were given, over those that stand.
RequestForm formOf(const Invocation &invocation, RequestForm form)
{
    const QList<std::pair<QString, FormField *>> fields{
        {QStringLiteral("guichet"), &form.guichet},          {QStringLiteral("contact-person"), &form.contactPerson},
        {QStringLiteral("user-profile"), &form.userProfile}, {QStringLiteral("question"), &form.question},
        {QStringLiteral("occurred-at"), &form.occurredAt},   {QStringLiteral("action"), &form.action}};
    for (const auto &[name, field] : fields)
        if (invocation.has(name))
            *field = FormField::typed(invocation.value(name));
    const QStringList contacts = invocation.values(QStringLiteral("contact"));
    for (const QString &contact : contacts)
        typeContact(form, contact);
    return form;
}

Outcome checkOccurredAt(const Invocation &invocation)
{
    const QString text = invocation.value(QStringLiteral("occurred-at"));
    if (!text.isEmpty() && !QDateTime::fromString(text, Qt::ISODate).isValid())
        return fail(usageError(tr("« %1 » is not a date and time").arg(text), tr("Write it as 2013-06-12T10:42.")));
    return {};
}

Result<OperationKind> makeQualify(const Invocation &invocation, const Services::Desk &, const TicketAggregate &ticket)
{
    Op::Qualify qualify;
    HELPDESK_TRY_ASSIGN(
        const auto nature,
        keyOption<Nature>(invocation, QStringLiteral("nature"), QStringLiteral("information, evolution, incident")));
    if (!nature && !ticket.head.nature)
        return fail(usageError(tr("--nature is missing"), tr("Use information, evolution or incident.")));
    qualify.nature = nature ? *nature : *ticket.head.nature;
    qualify.topic = invocation.value(QStringLiteral("topic"), ticket.head.topic);
    qualify.module = invocation.value(QStringLiteral("module"), ticket.head.module);
    const QString levels = QStringLiteral("low, medium, high");
    HELPDESK_TRY_ASSIGN(qualify.impact, keyOption<Impact>(invocation, QStringLiteral("impact"), levels));
    HELPDESK_TRY_ASSIGN(qualify.urgency, keyOption<Urgency>(invocation, QStringLiteral("urgency"), levels));
    if (!qualify.impact && !qualify.urgency) {
        qualify.impact = ticket.head.impact;
        qualify.urgency = ticket.head.urgency;
    }
    HELPDESK_TRY(checkOccurredAt(invocation));
    qualify.form = formOf(invocation, ticket.head.form);
    if (invocation.has(QStringLiteral("owner")))
        qualify.owner = invocation.value(QStringLiteral("owner"));
    if (invocation.has(QStringLiteral("territory")))
        qualify.territory = territoryCode(invocation.value(QStringLiteral("territory")));
    return OperationKind(std::move(qualify));
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

Result<Uid> otherTicket(const Services::Desk &desk, const QString &text)
{
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(desk, text));
    HELPDESK_TRY_ASSIGN(const auto other, await(desk.tickets().ticket(number)));
    return other.head.uid;
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

Result<int> create(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    Op::Open open;
    HELPDESK_TRY_ASSIGN(const auto channel,
                        keyOption<Channel>(invocation, QStringLiteral("channel"), QStringLiteral("phone, other")));
    open.channel = channel.value_or(Channel::Phone);
    open.subject = invocation.value(QStringLiteral("subject"));
    if (open.subject.isEmpty())
        return fail(usageError(tr("--subject is missing")));
    open.requester.mail
        = {invocation.value(QStringLiteral("requester-name")), invocation.value(QStringLiteral("requester"))};
    open.requester.phone = invocation.value(QStringLiteral("phone"));
    open.territory = territoryCode(invocation.value(QStringLiteral("territory")));
    HELPDESK_TRY(checkOccurredAt(invocation));
    open.form = formOf(invocation, {});
    HELPDESK_TRY_ASSIGN(
        open.proposedNature,
        keyOption<Nature>(invocation, QStringLiteral("nature"), QStringLiteral("information, evolution, incident")));
    HELPDESK_TRY_ASSIGN(open.text, textOf(invocation, false));
    if (open.form.question.isMissing() && !open.text.isEmpty())
        open.form.question = FormField::typed(open.text.trimmed());
    HELPDESK_TRY_ASSIGN(const auto done, await(desk->tickets().open(std::move(open))));
    HELPDESK_TRY(printTicket(*desk, done.ticket.number, invocation.json));
    return 0;
}

Command operation(const QString &name, const QString &arguments, const QString &summary,
                  QList<QCommandLineOption> options, MakeOperation make)
{
    options.append(option(QStringLiteral("expect-version"), QStringLiteral("V"),
                          tr("refuse (exit 3) when another change came first")));
    Command command{name, arguments, summary, options,
                    [make = std::move(make)](const Invocation &invocation) { return submit(invocation, make); }};
    command.takesMinusWords = name == u"tag";
    return command;
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

QList<QCommandLineOption> writingOptions()
{
    return {option(QStringLiteral("text-file"), QStringLiteral("FILE"), tr("the text (- for standard input)")),
            option(QStringLiteral("template"), QStringLiteral("CODE"), tr("a reply template, after the text")),
            option(QStringLiteral("attach"), QStringLiteral("FILE"), tr("a file to attach; may be repeated"))};
}

QList<QCommandLineOption> formOptions()
{
    return {option(QStringLiteral("guichet"), QStringLiteral("CODE"), formFieldLabel(QStringLiteral("guichet"))),
            option(QStringLiteral("contact-person"), QStringLiteral("NAME"),
                   formFieldLabel(QStringLiteral("contact_person"))),
            option(QStringLiteral("user-profile"), QStringLiteral("PROFILE"), tr("guichet_enregistreur or consultant")),
            option(QStringLiteral("question"), QStringLiteral("TEXT"), formFieldLabel(QStringLiteral("question"))),
            option(QStringLiteral("occurred-at"), QStringLiteral("TIME"), tr("2013-06-12T10:42, local time")),
            option(QStringLiteral("action"), QStringLiteral("TEXT"), formFieldLabel(QStringLiteral("action"))),
            option(QStringLiteral("contact"), QStringLiteral("MAIL|PHONE"), formFieldLabel(QStringLiteral("contact")))};
}

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
                      writingOptions(),
                      [](const Invocation &invocation, const Services::Desk &desk,
                         const TicketAggregate &ticket) -> Result<OperationKind> {
                          HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket));
                          return OperationKind(Op::AddNote{std::move(writing)});
                      }),
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
                      tr("sends it back to level 1 with the answer to give"), writingOptions(),
                      [](const Invocation &invocation, const Services::Desk &desk,
                         const TicketAggregate &ticket) -> Result<OperationKind> {
                          HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket));
                          return OperationKind(Op::ReturnToLevel1{std::move(writing)});
                      }),
            operation(QStringLiteral("resolve"), QStringLiteral("NUMBER [--text-file FILE]"),
                      tr("resolves it, with an answer or without"), writingOptions(),
                      [](const Invocation &invocation, const Services::Desk &desk,
                         const TicketAggregate &ticket) -> Result<OperationKind> {
                          if (!invocation.has(QStringLiteral("text-file"))
                              && !invocation.has(QStringLiteral("template")))
                              return OperationKind(Op::Resolve{});
                          HELPDESK_TRY_ASSIGN(Writing writing, writingOf(invocation, desk, ticket));
                          return OperationKind(Op::Resolve{std::move(writing)});
                      })};
}

QList<Command> lifecycleCommands()
{
    const QCommandLineOption text
        = option(QStringLiteral("text-file"), QStringLiteral("FILE"), tr("the text (- for standard input)"));
    const QCommandLineOption reason = option(QStringLiteral("reason"), QStringLiteral("TEXT"), tr("why"));
    return {
        operation(
            QStringLiteral("assign"), QStringLiteral("NUMBER --to LOGIN"), tr("gives it to an agent (\"\" for nobody)"),
            {option(QStringLiteral("to"), QStringLiteral("LOGIN"), tr("the agent"))},
            [](const Invocation &invocation, const Services::Desk &, const TicketAggregate &) -> Result<OperationKind> {
                if (!invocation.has(QStringLiteral("to")))
                    return fail(usageError(tr("--to is missing")));
                return OperationKind(Op::Assign{invocation.value(QStringLiteral("to"))});
            }),
        operation(
            QStringLiteral("set-territory"), QStringLiteral("NUMBER --to CODE"), tr("sets its territory"),
            {option(QStringLiteral("to"), QStringLiteral("CODE"), tr("the territory's code"))},
            [](const Invocation &invocation, const Services::Desk &, const TicketAggregate &) -> Result<OperationKind> {
                if (!invocation.has(QStringLiteral("to")))
                    return fail(usageError(tr("--to is missing")));
                return OperationKind(Op::SetTerritory{territoryCode(invocation.value(QStringLiteral("to")))});
            }),
        operation(QStringLiteral("return-escalation"), QStringLiteral("NUMBER --text-file FILE"),
                  tr("brings it back from level 3"), {text}, worded<Op::ReturnEscalation>(true)),
        operation(QStringLiteral("close"), QStringLiteral("NUMBER"), tr("closes it"), {}, plain<Op::Close>()),
        operation(QStringLiteral("reopen"), QStringLiteral("NUMBER [--reason TEXT]"), tr("opens it again"),
                  {reason, text}, worded<Op::Reopen>(false)),
        operation(QStringLiteral("cancel"), QStringLiteral("NUMBER [--reason TEXT]"), tr("cancels it"), {reason, text},
                  worded<Op::Cancel>(false)),
        operation(QStringLiteral("unmerge"), QStringLiteral("NUMBER"), tr("undoes a merge"), {}, plain<Op::Unmerge>())};
}

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
        operation(QStringLiteral("tag"), QStringLiteral("NUMBER +tag -tag"), tr("adds and removes tags"), {}, makeTag)};
}

} // namespace

QList<Command> operationCommands()
{
    const QList<QCommandLineOption> levels{
        option(QStringLiteral("nature"), QStringLiteral("N"), tr("information, evolution, incident")),
        option(QStringLiteral("territory"), QStringLiteral("CODE"), tr("its territory"))};
    const QList<QCommandLineOption> qualifyOptions{
        option(QStringLiteral("topic"), QStringLiteral("CODE"), tr("its topic")),
        option(QStringLiteral("module"), QStringLiteral("NAME"), tr("the module concerned")),
        option(QStringLiteral("impact"), QStringLiteral("LEVEL"), tr("low, medium, high")),
        option(QStringLiteral("urgency"), QStringLiteral("LEVEL"), tr("low, medium, high")),
        option(QStringLiteral("owner"), QStringLiteral("LOGIN"), tr("who takes charge"))};
    const QList<QCommandLineOption> createOptions{
        option(QStringLiteral("channel"), QStringLiteral("C"), tr("phone (the default) or other")),
        option(QStringLiteral("subject"), QStringLiteral("TEXT"), tr("its subject")),
        option(QStringLiteral("requester"), QStringLiteral("ADDRESS"), tr("who asks")),
        option(QStringLiteral("requester-name"), QStringLiteral("NAME"), tr("his name")),
        option(QStringLiteral("phone"), QStringLiteral("NUMBER"), tr("his phone")),
        option(QStringLiteral("text-file"), QStringLiteral("FILE"), tr("what he said"))};
    return QList<Command>{{QStringLiteral("create"), QStringLiteral("--subject TEXT [--requester ADDRESS] …"),
                           tr("records a request by phone or another channel"), createOptions + levels + formOptions(),
                           create},
                          operation(QStringLiteral("qualify"), QStringLiteral("NUMBER --nature N --topic T …"),
                                    tr("qualifies it"), levels + qualifyOptions + formOptions(), makeQualify)}
    + messageCommands() + lifecycleCommands() + structureCommands();
}

} // namespace Helpdesk::Ctl
