// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/ticketoutput.h"
#include "services/ledgerservice.h"
#include "services/settingservice.h"
#include "store/tickettable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

Result<Domain::ListQuery> listQuery(const Invocation &invocation, const Services::Desk &desk)
{
    Domain::ListQuery query;
    query.login = desk.login();
    const QString wanted = invocation.value(QStringLiteral("queue"), QStringLiteral("all"));
    const auto &queues = Domain::allQueues();
    const auto queue
        = std::find_if(queues.cbegin(), queues.cend(), [&](Domain::Queue each) { return Domain::key(each) == wanted; });
    if (queue == queues.cend())
        return fail(usageError(tr("there is no queue « %1 »").arg(wanted), tr("« list --queues » names them.")));
    query.queue = *queue;
    QString sort = invocation.value(QStringLiteral("sort"), QStringLiteral("updated"));
    query.descending = !sort.endsWith(u":asc");
    for (const QString &order : {QStringLiteral(":asc"), QStringLiteral(":desc")})
        if (sort.endsWith(order))
            sort.chop(order.size());
    for (int i = 0; i <= int(Domain::SortKey::State); ++i)
        if (Domain::key(Domain::SortKey(i)) == sort) {
            query.sort = Domain::SortKey(i);
            return query;
        }
    return fail(
        usageError(tr("« %1 » is not something to sort by").arg(sort),
                   tr("Use updated, created, number, priority, due, requester, subject, territory, owner or state.")));
}

Result<int> printList(const Invocation &invocation, const Services::Desk &desk, const Domain::ListQuery &query)
{
    HELPDESK_TRY_ASSIGN(const int limit, invocation.number(QStringLiteral("limit"), 50, 1));
    HELPDESK_TRY_ASSIGN(const int offset, invocation.number(QStringLiteral("offset"), 0));
    HELPDESK_TRY_ASSIGN(const auto keys, await(desk.tickets().slice(query, offset, limit)));
    QList<qint64> numbers;
    for (const Domain::ListKey &key : keys)
        numbers.append(key.id);
    HELPDESK_TRY_ASSIGN(const auto heads, desk.database().readNow([&numbers](Store::Connection &connection) {
        return Store::TicketTable(connection).heads(numbers);
    }));
    const QString prefix = desk.settings().numberPrefix();
    for (const Domain::Ticket &head : heads) {
        if (invocation.json) {
            printJson(Domain::toJson(head, prefix));
            continue;
        }
        const QString nature = head.nature ? Domain::label(*head.nature) : tr("to qualify");
        printLine(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(Domain::displayNumber(head.number, prefix),
                           QLocale().toString(head.updatedAt.toLocalTime(), QLocale::ShortFormat),
                           nature.leftJustified(12), Domain::label(head.state).leftJustified(24), head.subject));
    }
    return 0;
}

Result<int> printQueues(const Invocation &invocation, const Services::Desk &desk)
{
    HELPDESK_TRY_ASSIGN(const auto counts, await(desk.tickets().counts()));
    for (const Domain::Queue queue : Domain::allQueues()) {
        const qint64 count = counts.queues.value(queue);
        if (invocation.json)
            printJson({{QStringLiteral("queue"), Domain::key(queue)}, {QStringLiteral("count"), count}});
        else
            printLine(QStringLiteral("%1 %2  %3").arg(Domain::key(queue), -14).arg(count, 8).arg(Domain::label(queue)));
    }
    return 0;
}

Result<int> list(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    if (invocation.has(QStringLiteral("queues")))
        return printQueues(invocation, *desk);
    HELPDESK_TRY_ASSIGN(const Domain::ListQuery query, listQuery(invocation, *desk));
    return printList(invocation, *desk, query);
}

Result<int> search(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return fail(usageError(tr("the text to search for is missing")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(Domain::ListQuery query, listQuery(invocation, *desk));
    const Domain::ParsedFilter parsed = Domain::parseFilter(invocation.arguments.join(u' '));
    if (!parsed.problems.isEmpty())
        return fail(usageError(parsed.problems.join(QStringLiteral("; "))));
    query.filter = parsed.filter;
    return printList(invocation, *desk, query);
}

Result<int> show(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return fail(usageError(tr("one ticket number is needed")));
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const qint64 number, ticketNumber(*desk, invocation.arguments.constFirst()));
    HELPDESK_TRY(printTicket(*desk, number, invocation.json));
    return 0;
}

Result<int> stats(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(const auto desk, invocation.openDesk(Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const auto counts, await(desk->tickets().counts()));
    HELPDESK_TRY_ASSIGN(const auto sum, await(desk->ledger().sum()));
    QJsonObject queues;
    for (const Domain::Queue queue : Domain::allQueues())
        queues.insert(Domain::key(queue), counts.queues.value(queue));
    const QJsonObject ledger = Domain::toJson(sum);
    if (invocation.json) {
        printJson({{QStringLiteral("queues"), queues},
                   {QStringLiteral("ledger"), ledger},
                   {QStringLiteral("uncertain_mail"), counts.uncertainMail},
                   {QStringLiteral("refused_mail"), counts.refusedMail},
                   {QStringLiteral("waiting_mail"), counts.waitingMail}});
        return 0;
    }
    for (const Domain::Queue queue : Domain::allQueues())
        printLine(QStringLiteral("%1 %2").arg(Domain::label(queue), -28).arg(counts.queues.value(queue), 8));
    printLine(tr("Mail received: %1, in quarantine: %2, set aside: %3, pending: %4")
                  .arg(sum.received())
                  .arg(sum.quarantine)
                  .arg(sum.setAside)
                  .arg(sum.pending));
    printLine(tr("Mail to send: %1, uncertain: %2, refused: %3")
                  .arg(counts.waitingMail)
                  .arg(counts.uncertainMail)
                  .arg(counts.refusedMail));
    return 0;
}

} // namespace

QList<Command> readCommands()
{
    const QList<QCommandLineOption> paging{
        option(QStringLiteral("queue"), QStringLiteral("NAME"), tr("only this queue")),
        option(QStringLiteral("limit"), QStringLiteral("N"), tr("at most N tickets (50)")),
        option(QStringLiteral("offset"), QStringLiteral("N"), tr("leave the first N out")),
        option(QStringLiteral("sort"), QStringLiteral("KEY[:asc]"),
               tr("updated (the default), created, number, priority, due, requester, subject, territory, owner, "
                  "state"))};
    return {{QStringLiteral("list"), QStringLiteral("[--queue NAME] [--limit N] [--offset N] [--sort KEY]"),
             tr("lists tickets, or the queues"),
             paging + QList{option(QStringLiteral("queues"), {}, tr("names the queues and counts them"))}, list, 0},
            {QStringLiteral("search"), QStringLiteral("TEXT"),
             tr("searches tickets: words, « phrases », état:ouvert guichet:G1104 …"), paging, search},
            {QStringLiteral("show"), QStringLiteral("NUMBER"), tr("shows a ticket whole"), {}, show, 1},
            {QStringLiteral("stats"), {}, tr("counts the queues and the register of mail"), {}, stats, 0}};
}

} // namespace Helpdesk::Ctl
