// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bench.h"

#include "services/benchmails.h"
#include "services/desk.h"
#include "services/intakeworker.h"
#include "services/settingservice.h"
#include "services/text.h"
#include "services/ticketservice.h"
#include "store/tickettable.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

namespace Helpdesk::Services {

namespace {

constexpr int pageSize = 100;

/// Times of one thing done many times.
class Samples
{
public:
    template <typename F> Outcome take(F work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        m_msecs.append(double(timer.nsecsElapsed()) / 1e6);
        if (!result)
            return fail(result.error());
        return {};
    }
    [[nodiscard]] QJsonObject figures(double budget) const
    {
        QList<double> sorted = m_msecs;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&sorted](double part) {
            return sorted.isEmpty() ? 0.0
                                    : sorted.at(std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * part)));
        };
        return {{QStringLiteral("samples"), int(sorted.size())},
                {QStringLiteral("median_ms"), at(0.5)},
                {QStringLiteral("p95_ms"), at(0.95)},
                {QStringLiteral("budget_ms"), budget},
                {QStringLiteral("p95_of_budget"), at(0.95) / budget}};
    }

private:
    QList<double> m_msecs;
};

Result<std::unique_ptr<Desk>> openDesk(const QString &folder, Store::Database::Mode mode)
{
    DeskOptions options;
    options.profileDir = folder;
    options.mode = mode;
    return Desk::open(options);
}

Result<qint64> newestNumber(const Desk &desk)
{
    Domain::ListQuery query;
    query.sort = Domain::SortKey::Number;
    HELPDESK_TRY_ASSIGN(const auto keys, desk.tickets().keys(query, {}, 1).result());
    if (keys.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("There is nothing to measure"),
                    Text::tr("the profile holds no ticket"), Text::tr("Run « fill --tickets 1000000 » first"));
    return keys.constFirst().id;
}

Outcome showPage(const Desk &desk, const Domain::ListQuery &query)
{
    HELPDESK_TRY_ASSIGN(const auto keys, desk.tickets().keys(query, {}, pageSize).result());
    QList<qint64> ids;
    for (const Domain::ListKey &key : keys.first(std::min<qsizetype>(keys.size(), 20)))
        ids.append(key.id);
    HELPDESK_TRY(desk.tickets().rows(ids).result());
    return {};
}

Result<QJsonObject> benchQueue(const QString &profileDir)
{
    HELPDESK_TRY_ASSIGN(const auto desk, openDesk(profileDir, Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const qint64 tickets, newestNumber(*desk));
    Samples samples;
    Samples counts;
    for (int round = 0; round < 20; ++round) {
        for (const Domain::Queue queue : Domain::allQueues()) {
            Domain::ListQuery query;
            query.queue = queue;
            query.login = desk->login();
            HELPDESK_TRY(samples.take([&] { return showPage(*desk, query); }));
        }
        HELPDESK_TRY(counts.take([&] { return desk->tickets().counts().result(); }));
    }
    QJsonObject figures = samples.figures(10);
    figures.insert(QStringLiteral("counts"), counts.figures(10));
    figures.insert(QStringLiteral("tickets"), tickets);
    return figures;
}

Result<QJsonObject> benchSearch(const QString &profileDir)
{
    HELPDESK_TRY_ASSIGN(const auto desk, openDesk(profileDir, Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const qint64 tickets, newestNumber(*desk));
    const QStringList typed{
        QStringLiteral("probleme"),        QStringLiteral("attestation"),       QStringLiteral("radiation"),
        QStringLiteral("guichet g11"),     QStringLiteral("doublon recherche"), QStringLiteral("page blanche"),
        QStringLiteral("dispatching mai"), QStringLiteral("CTRL_DEM_0033"),     QStringLiteral("renouvellement")};
    Samples samples;
    for (int round = 0; round < 3; ++round)
        for (const QString &text : typed)
            for (qsizetype length = 1; length <= text.size(); ++length) {
                Domain::ListQuery query;
                query.sort = Domain::SortKey::Number;
                query.filter = Domain::parseFilter(text.left(length)).filter;
                HELPDESK_TRY(samples.take([&] { return showPage(*desk, query); }));
            }
    QJsonObject figures = samples.figures(16);
    figures.insert(QStringLiteral("tickets"), tickets);
    return figures;
}

Result<QJsonObject> benchOpen(const QString &profileDir)
{
    HELPDESK_TRY_ASSIGN(const auto desk, openDesk(profileDir, Store::Database::Mode::ReadOnly));
    HELPDESK_TRY_ASSIGN(const qint64 newest, newestNumber(*desk));
    QRandomGenerator random(1);
    Samples samples;
    for (int i = 0; i < 500; ++i)
        HELPDESK_TRY(samples.take([&] { return desk->tickets().ticket(random.bounded(newest) + 1).result(); }));

    const QTemporaryDir folder;
    DeskOptions options;
    options.profileDir = folder.filePath(QStringLiteral("profile"));
    HELPDESK_TRY(Desk::create(options));
    HELPDESK_TRY_ASSIGN(const auto own, openDesk(options.profileDir, Store::Database::Mode::ReadWrite));
    HELPDESK_TRY_ASSIGN(const auto opened, own->tickets().open(benchTicket()).result());
    Samples saves;
    for (int i = 0; i < 50; ++i)
        HELPDESK_TRY(saves.take(
            [&] { return own->tickets().submit(opened.ticket.uid, Domain::Op::AddNote{benchNote(i)}).result(); }));
    Samples fifty;
    for (int i = 0; i < 100; ++i)
        HELPDESK_TRY(fifty.take([&] { return own->tickets().ticket(opened.ticket.uid).result(); }));
    QJsonObject figures = samples.figures(16);
    figures.insert(QStringLiteral("tickets"), newest);
    figures.insert(QStringLiteral("fifty_messages"), fifty.figures(16));
    figures.insert(QStringLiteral("save_of_an_operation"), saves.figures(5));
    return figures;
}

Result<QJsonObject> benchStart(const QString &profileDir)
{
    Samples samples;
    qint64 tickets = 0;
    const auto start = [&]() -> Outcome {
        HELPDESK_TRY_ASSIGN(const auto desk, openDesk(profileDir, Store::Database::Mode::ReadOnly));
        HELPDESK_TRY(desk->tickets().counts().result());
        Domain::ListQuery query;
        query.queue = Domain::Queue::ToQualify;
        HELPDESK_TRY(showPage(*desk, query));
        HELPDESK_TRY_ASSIGN(tickets, newestNumber(*desk));
        return {};
    };
    for (int round = 0; round < 15; ++round)
        HELPDESK_TRY(samples.take(start));
    QJsonObject figures = samples.figures(400);
    figures.insert(QStringLiteral("tickets"), tickets);
    figures.insert(QStringLiteral("what"),
                   QStringLiteral("desk opened, counts, first page; the window's own share is not in it"));
    return figures;
}

Result<QJsonObject> benchIntake()
{
    constexpr int count = 3000;
    const QTemporaryDir folder;
    const QString mails = folder.filePath(QStringLiteral("mails"));
    HELPDESK_TRY(writeBenchMaildir(mails, count));
    DeskOptions options;
    options.profileDir = folder.filePath(QStringLiteral("profile"));
    HELPDESK_TRY(Desk::create(options));
    HELPDESK_TRY_ASSIGN(const auto desk, openDesk(options.profileDir, Store::Database::Mode::ReadWrite));
    HELPDESK_TRY(listBenchSenders(*desk));
    const auto peer = notmuchSeconds(mails, folder.filePath(QStringLiteral("notmuch")));
    IntakeWorker worker(desk->database(), desk->settings(), desk->clock(), desk->uids(), desk->login());
    HELPDESK_TRY_ASSIGN(const auto source, benchSource(mails));
    HELPDESK_TRY_ASSIGN(const auto report, worker.run(*source, {}));
    QJsonObject figures{{QStringLiteral("mails"), count},
                        {QStringLiteral("new"), report.sum.opened},
                        {QStringLiteral("seconds"), report.seconds},
                        {QStringLiteral("mails_per_second"), count / std::max(report.seconds, 1e-6)}};
    if (peer) {
        figures.insert(QStringLiteral("notmuch_per_second"), count / *peer);
        figures.insert(QStringLiteral("ratio_to_notmuch"), *peer / std::max(report.seconds, 1e-6));
    } else {
        figures.insert(QStringLiteral("notmuch"), peer.error().text());
    }
    return figures;
}

} // namespace

const QStringList &benchNames()
{
    static const QStringList names{QStringLiteral("intake"), QStringLiteral("queue"), QStringLiteral("search"),
                                   QStringLiteral("open"), QStringLiteral("start")};
    return names;
}

Result<QJsonObject> runBench(const QString &name, const QString &profileDir)
{
    Result<QJsonObject> figures = name == u"intake" ? benchIntake()
        : name == u"queue"                          ? benchQueue(profileDir)
        : name == u"search"                         ? benchSearch(profileDir)
        : name == u"open"                           ? benchOpen(profileDir)
        : name == u"start"                          ? benchStart(profileDir)
                           : Result<QJsonObject>(fail(ErrorCode::InvalidInput, Text::tr("There is no such benchmark")));
    if (figures)
        figures->insert(QStringLiteral("bench"), name);
    return figures;
}

} // namespace Helpdesk::Services
