// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/operation.h"
#include "app/ctl/ticketoutput.h"
#include "services/attachmentservice.h"
#include "services/referenceservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Ctl {

using namespace Domain;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

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
    HELPDESK_TRY_ASSIGN(const auto version, expectedVersion(invocation));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(*desk, invocation.arguments.constFirst()));
    HELPDESK_TRY_ASSIGN(const auto ticket, await(desk->tickets().ticket(number)));
    HELPDESK_TRY_ASSIGN(OperationKind kind, make(invocation, *desk, ticket));
    HELPDESK_TRY_ASSIGN(const auto done, await(desk->tickets().submit(ticket.head.uid, std::move(kind), version)));
    for (const QString &notice : done.notices)
        printError(Error{ErrorCode::Stale, notice, {}, {}});
    HELPDESK_TRY(printTicket(*desk, done.ticket.number, invocation.json));
    return 0;
}

/// As the form keeps it: local, to the minute.
Result<QString> occurredAt(const QString &text)
{
    if (text.isEmpty())
        return QString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || !text.contains(u':'))
        return fail(usageError(tr("« %1 » is not a date and time").arg(text), tr("Write it as 2013-06-12T10:42.")));
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

} // namespace

Command operation(const QString &name, const QString &arguments, const QString &summary,
                  QList<QCommandLineOption> options, MakeOperation make)
{
    options.append(option(QStringLiteral("expect-version"), QStringLiteral("V"),
                          tr("refuse (exit 3) when another change came first")));
    Command command{name, arguments, summary, options,
                    [make = std::move(make)](const Invocation &invocation) { return submit(invocation, make); }};
    command.mostArguments = 1;
    return command;
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

Result<QList<Attachment>> attachmentsOf(const Invocation &invocation, const Services::Desk &desk)
{
    QList<Attachment> attachments;
    const QStringList files = invocation.values(QStringLiteral("attach"));
    for (const QString &file : files) {
        HELPDESK_TRY_ASSIGN(const Attachment attachment, await(desk.attachments().addFile(file)));
        attachments.append(attachment);
    }
    return attachments;
}

Result<RequestForm> formOf(const Invocation &invocation, RequestForm form)
{
    const QList<std::pair<QString, FormField *>> fields{
        {QStringLiteral("guichet"), &form.guichet},          {QStringLiteral("contact-person"), &form.contactPerson},
        {QStringLiteral("user-profile"), &form.userProfile}, {QStringLiteral("question"), &form.question},
        {QStringLiteral("occurred-at"), &form.occurredAt},   {QStringLiteral("action"), &form.action}};
    for (const auto &[name, field] : fields)
        if (invocation.has(name))
            *field = FormField::typed(invocation.value(name).trimmed());
    const QStringList profiles{QStringLiteral("guichet_enregistreur"), QStringLiteral("consultant")};
    if (!form.userProfile.value.isEmpty() && !profiles.contains(form.userProfile.value)
        && invocation.has(QStringLiteral("user-profile")))
        return fail(
            unknownValue(QStringLiteral("user-profile"), form.userProfile.value, profiles.join(QStringLiteral(", "))));
    if (invocation.has(QStringLiteral("guichet")))
        form.guichet.value = form.guichet.value.toUpper();
    if (invocation.has(QStringLiteral("occurred-at"))) {
        HELPDESK_TRY_ASSIGN(form.occurredAt.value, occurredAt(form.occurredAt.value));
    }
    const QStringList contacts = invocation.values(QStringLiteral("contact"));
    for (const QString &contact : contacts)
        (contact.contains(u'@') ? form.contactMail : form.contactPhone) = FormField::typed(contact.trimmed());
    return form;
}

Result<QString> territoryOf(const Invocation &invocation, const Services::Desk &desk, const QString &name)
{
    const QString code = territoryCode(invocation.value(name));
    HELPDESK_TRY_ASSIGN(const auto reference, await(desk.reference().snapshot()));
    const auto &known = reference.territories;
    const bool found
        = std::any_of(known.cbegin(), known.cend(), [&code](const Territory &each) { return each.code == code; });
    if (!code.isEmpty() && !known.isEmpty() && !found)
        return fail(usageError(tr("there is no territory « %1 »").arg(code), tr("« territory list » names them.")));
    return code;
}

Result<QString> topicOf(const Invocation &invocation, const Services::Desk &desk, const QString &name)
{
    const QString code = invocation.value(name);
    HELPDESK_TRY_ASSIGN(const auto reference, await(desk.reference().snapshot()));
    if (!code.isEmpty() && !reference.topics.isEmpty() && reference.topic(code) == nullptr)
        return fail(usageError(tr("there is no topic « %1 »").arg(code), tr("« topic list » names them.")));
    return code;
}

Result<QString> agentOf(const Invocation &invocation, const Services::Desk &desk, const QString &name)
{
    const QString login = invocation.value(name);
    HELPDESK_TRY_ASSIGN(const auto reference, await(desk.reference().snapshot()));
    const auto &agents = reference.agents;
    const bool found = std::any_of(agents.cbegin(), agents.cend(),
                                   [&login](const Agent &each) { return each.login == login && each.active; });
    if (!login.isEmpty() && !found)
        return fail(usageError(tr("there is no agent « %1 » at work").arg(login),
                               tr("« agent list » names them, « agent add » adds one.")));
    return login;
}

Result<Uid> otherTicket(const Services::Desk &desk, const QString &text)
{
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(desk, text));
    HELPDESK_TRY_ASSIGN(const auto other, await(desk.tickets().ticket(number)));
    return other.head.uid;
}

QCommandLineOption textOption()
{
    return option(QStringLiteral("text-file"), QStringLiteral("FILE"), tr("the text (- for standard input)"));
}

QCommandLineOption attachOption()
{
    return option(QStringLiteral("attach"), QStringLiteral("FILE"), tr("a file to attach; may be repeated"));
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

Error unknownValue(const QString &name, const QString &value, const QString &choices)
{
    return usageError(tr("« %1 » is not a value of --%2").arg(value, name), tr("Use %1.").arg(choices));
}

} // namespace Helpdesk::Ctl
