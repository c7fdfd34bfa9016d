// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/ticketoutput.h"
#include "intake/formreader.h"
#include "mail/mimeparser.h"
#include "mail/parsejson.h"
#include "mail/replytext.h"
#include "mail/safehtml.h"
#include "services/desk.h"
#include "services/settingservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

/// The server whose Authentication-Results count, where there is a profile that names it.
QString authservId(const Invocation &invocation)
{
    const auto desk = invocation.openDesk(Store::Database::Mode::ReadOnly);
    return desk ? (*desk)->settings().intake().authservId : QString();
}

Outcome extract(const Domain::IncomingMail &mail, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Refused, tr("The folder %1 cannot be made").arg(folder), {},
                    tr("Check your rights on it."));
    for (const Domain::MailAttachment &file : mail.attachments) {
        QSaveFile out(folder + u'/' + file.sha256.toHex());
        if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size() || !out.commit())
            return fail(ErrorCode::Refused, tr("The file %1 cannot be written").arg(out.fileName()), out.errorString(),
                        tr("Check the disk and your rights."));
    }
    return {};
}

QJsonObject withForm(QJsonObject object, const Domain::IncomingMail &mail)
{
    QList<Domain::TextSpan> folded;
    const Mail::ReplySplit split = Mail::splitReply(mail.text);
    for (const Mail::TextRange &range : split.folded)
        folded.append({Domain::TextPart::Body, range.start, range.length});
    Intake::ReadingContext context;
    context.referenceDate = mail.date.toLocalTime().date();
    for (const Domain::MailAddress &from : mail.from)
        context.notContacts.append(from.address);
    const Intake::ReadForm read = Intake::readForm(mail.subject, mail.text, folded, {}, context);
    object.insert(QStringLiteral("form"), formJson(read.form, read.proposedNature, read.topicWords));
    return object;
}

void printMail(const QJsonObject &object, bool json)
{
    if (json)
        return printJson(object);
    printLine(object[QStringLiteral("file")].toString());
    printLine(QStringLiteral("  %1 · %2 · %3")
                  .arg(object[QStringLiteral("class")].toString(), object[QStringLiteral("date")].toString(),
                       object[QStringLiteral("subject")].toString()));
    const QJsonObject problem = object[QStringLiteral("problem")].toObject();
    if (!problem.isEmpty())
        printLine(QStringLiteral("  ✖ %1").arg(problem[QStringLiteral("text")].toString()));
    const QJsonObject form = object[QStringLiteral("form")].toObject();
    for (auto it = form.begin(); it != form.end(); ++it)
        if (it->isString() && !it->toString().isEmpty())
            printLine(QStringLiteral("  %1: %2").arg(it.key(), it->toString().simplified().left(100)));
}

Result<int> parse(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return fail(usageError(tr("the name of a mail file is missing")));
    const QString authserv = authservId(invocation);
    int findings = 0;
    for (const QString &file : invocation.arguments) {
        const Result<QByteArray> bytes = readFile(file);
        Domain::IncomingMail mail;
        if (bytes)
            mail = Mail::parseMail(*bytes, {}, authserv);
        else
            mail.problem = Domain::MailProblem{QStringLiteral("not-readable"), bytes.error().text()};
        findings += mail.problem ? 1 : 0;
        printMail(withForm(Mail::toParseJson(file, mail), mail), invocation.json);
        if (invocation.has(QStringLiteral("extract")))
            HELPDESK_TRY(extract(mail, invocation.value(QStringLiteral("extract"))));
    }
    return findings > 0 ? 1 : 0;
}

Result<int> replyText(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return fail(usageError(tr("the name of a file is missing")));
    for (const QString &file : invocation.arguments) {
        HELPDESK_TRY_ASSIGN(const QByteArray bytes, readFile(file));
        const QString text = Mail::replyTextOf(bytes);
        if (invocation.json)
            printJson({{QStringLiteral("file"), file}, {QStringLiteral("reply_text"), text}});
        else
            printRaw(text.toUtf8() + '\n');
    }
    return 0;
}

Result<int> sanitizeLines()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, tr("Standard input cannot be read"));
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine();
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject() || !document[QStringLiteral("input")].isString())
            return fail(usageError(tr("line %1 is not an object with « id » and « input »").arg(number)));
        printJson({{QStringLiteral("id"), document[QStringLiteral("id")]},
                   {QStringLiteral("output"), Mail::sanitizeHtml(document[QStringLiteral("input")].toString()).html}});
    }
    return 0;
}

Result<int> safeHtml(const Invocation &invocation)
{
    if (invocation.has(QStringLiteral("jsonl")))
        return sanitizeLines();
    HELPDESK_TRY_ASSIGN(const QString html, readTextFile(invocation.arguments.value(0, QStringLiteral("-"))));
    const Mail::SafeHtml safe = Mail::sanitizeHtml(html);
    if (invocation.json)
        printJson({{QStringLiteral("output"), safe.html}, {QStringLiteral("blocked_pictures"), safe.blockedPictures}});
    else
        printRaw(safe.html.toUtf8() + '\n');
    return 0;
}

} // namespace

QList<Command> mailCommands()
{
    return {
        {QStringLiteral("parse"),
         QStringLiteral("FILE… [--extract DIR]"),
         tr("reads mails, stores nothing"),
         {option(QStringLiteral("extract"), QStringLiteral("DIR"), tr("write each attachment as DIR/<sha256>"))},
         parse},
        {QStringLiteral("reply-text"), QStringLiteral("FILE…"), tr("the new text of a reply"), {}, replyText},
        {QStringLiteral("safe-html"),
         QStringLiteral("[FILE | --jsonl]"),
         tr("what the viewer would show of an HTML part"),
         {option(QStringLiteral("jsonl"), {}, tr("lines {\"id\",\"input\"} in, {\"id\",\"output\"} out"))},
         safeHtml,
         1},
    };
}

} // namespace Helpdesk::Ctl
