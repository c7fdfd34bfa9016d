// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakeworker.h"

#include "services/documenttexts.h"
#include "services/intakebatch.h"
#include "services/settingservice.h"
#include "store/ledgerlookup.h"
#include "store/ledgertable.h"
#include "store/referencetable.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace Helpdesk::Services {

namespace {

using namespace std::chrono_literals;

constexpr int batchSize = 200;
constexpr int singleQuestions = 1000;
constexpr auto documentPatience = 60s; ///< of one run; the rest is for the next

void add(Domain::LedgerSum &sum, const Domain::LedgerSum &more)
{
    sum.pending += more.pending;
    sum.opened += more.opened;
    sum.followUp += more.followUp;
    sum.duplicate += more.duplicate;
    sum.bounce += more.bounce;
    sum.autoReply += more.autoReply;
    sum.other += more.other;
    sum.quarantine += more.quarantine;
    sum.setAside += more.setAside;
}

/// The Date of a mail by its header alone; invalid where it has none.
QDateTime dateOf(const QByteArray &raw)
{
    qsizetype end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        end = raw.indexOf("\n\n");
    const QByteArray header = '\n' + raw.left(end < 0 ? raw.size() : end) + '\n';
    const qsizetype at = header.toLower().indexOf("\ndate:");
    if (at < 0)
        return {};
    const QByteArray line = header.mid(at + 6, header.indexOf('\n', at + 6) - at - 6);
    return QDateTime::fromString(QString::fromLatin1(line.trimmed()), Qt::RFC2822Date);
}

} // namespace

struct IntakeWorker::Run
{
    IntakeContext context;
    const Options &options;
    IntakeReport report;
    QString source;
    int asked = 0; ///< for single keys
    std::optional<QSet<QString>> known; ///< all keys of the register for the source, once many were asked for

    /// A listing of a few mails asks for each; a long one reads all keys at once.
    [[nodiscard]] bool knows(const QString &key)
    {
        const auto single = [this, &key](Store::Connection &connection) {
            return Store::LedgerTable(connection).byOrigin({source, key});
        };
        const auto all = [this](Store::Connection &connection) { return Store::LedgerTable(connection).keys(source); };
        if (!known && ++asked > singleQuestions) {
            if (auto keys = context.database.readNow(all))
                known = std::move(*keys);
        }
        if (known)
            return known->contains(key);
        const auto entry = context.database.readNow(single);
        return entry && entry->has_value(); // not told: the register itself refuses to take it twice
    }

    void count(const Domain::LedgerSum &more)
    {
        add(report.sum, more);
        if (options.progress)
            options.progress(report.sum);
    }
    [[nodiscard]] QList<Mail::SourcedMail> recentOnes(QList<Mail::SourcedMail> mails) const
    {
        if (options.since.isValid())
            mails.removeIf([this](const Mail::SourcedMail &mail) {
                const QDateTime date = dateOf(mail.raw);
                return date.isValid() && date < options.since;
            });
        return mails;
    }
};

IntakeWorker::IntakeWorker(Store::Database &database, const SettingService &settings, Clock &clock, UidSource &uids,
                           QString performedBy)
    : m_database(database)
    , m_settings(settings)
    , m_clock(clock)
    , m_uids(uids)
    , m_performedBy(std::move(performedBy))
{
}

Result<IntakeReport> IntakeWorker::inRun(const std::function<Outcome(Run &)> &work, const Options &options)
{
    QElapsedTimer timer;
    timer.start();
    Run run{{m_database, m_clock, m_uids, filingSettings(m_settings, m_performedBy), m_settings.caps(), {}},
            options,
            {},
            {},
            0,
            {}};
    HELPDESK_TRY_ASSIGN(run.context.topics, m_database.readNow([](Store::Connection &connection) {
        return Store::TopicTable(connection).list();
    }));
    HELPDESK_TRY(work(run));
    run.report.seconds = double(timer.elapsed()) / 1000.0;
    return run.report;
}

Result<IntakeReport> IntakeWorker::finishPending()
{
    return inRun([this](Run &run) { return filePending(run); }, {});
}

Result<IntakeReport> IntakeWorker::run(Mail::MailSource &source, const Options &options)
{
    const auto work = [this, &source](Run &run) -> Outcome {
        HELPDESK_TRY(filePending(run));
        run.source = source.name();
        HELPDESK_TRY(takeScope(run, source, Mail::SourceScope::Incoming));
        if (!m_lookedIntoProcessed && !m_cancelled)
            HELPDESK_TRY(takeScope(run, source, Mail::SourceScope::Processed));
        m_lookedIntoProcessed = true;
        if (m_settings.readsDocuments() && !run.options.readerProgram.isEmpty())
            HELPDESK_TRY(readDocumentTexts(m_database, run.options.readerProgram, documentPatience, m_cancelled));
        return {};
    };
    return inRun(work, options);
}

Outcome IntakeWorker::filePending(Run &run)
{
    for (;;) {
        HELPDESK_TRY_ASSIGN(const auto ids, m_database.readNow([](Store::Connection &connection) {
            return Store::LedgerTable(connection).pending(batchSize);
        }));
        if (ids.isEmpty() || m_cancelled)
            return {};
        IntakeBatch batch(run.context);
        HELPDESK_TRY(batch.load(ids));
        batch.read();
        HELPDESK_TRY(finish(run, nullptr, batch, batch.file()));
    }
}

Mail::KnownMails IntakeWorker::knownMails(Run &run) const
{
    Mail::KnownMails known;
    known.byKey = [&run](const QString &key) { return run.knows(IntakeBatch::registerKey(key)); };
    known.byMessageId = [this](const QString &messageId, qint64 size) {
        const auto kept = m_database.readNow(
            [&messageId, size](Store::Connection &connection) { return Store::isKept(connection, messageId, size); });
        return kept.value_or(false); // not told: it is fetched, and found to be a duplicate
    };
    return known;
}

/// While one batch is filed on the writer thread, the next is fetched and read here.
Outcome IntakeWorker::takeScope(Run &run, Mail::MailSource &source, Mail::SourceScope scope)
{
    source.rewind(scope);
    const Mail::KnownMails known = knownMails(run);
    std::unique_ptr<IntakeBatch> previous;
    Outcome stopped;
    for (bool more = true; more && !m_cancelled;) {
        Result<Mail::SourceBatch> fetched = source.nextBatch(known, batchSize);
        if (!fetched) {
            stopped = fail(fetched.error());
            break;
        }
        more = fetched->more;
        if (!fetched->known.isEmpty()) {
            if (const Outcome marked = source.done(fetched->known); !marked)
                run.report.notices += marked.error().text();
        }
        auto batch = std::make_unique<IntakeBatch>(run.context);
        stopped = batch->keep(run.recentOnes(std::move(fetched->mails)), source.name());
        if (!stopped)
            break;
        for (const QString &key : batch->keys()) {
            if (run.known)
                run.known->insert(IntakeBatch::registerKey(key));
        }
        QFuture<Result<FiledMails>> filed;
        if (previous && !previous->isEmpty())
            filed = previous->file();
        batch->read();
        if (previous)
            HELPDESK_TRY(finish(run, &source, *previous, std::move(filed)));
        previous = std::move(batch);
    }
    if (previous)
        HELPDESK_TRY(
            finish(run, &source, *previous, previous->isEmpty() ? QFuture<Result<FiledMails>>() : previous->file()));
    return stopped;
}

/// Waits until all of a batch is filed; only then the source is told.
Outcome IntakeWorker::finish(Run &run, Mail::MailSource *source, IntakeBatch &batch, QFuture<Result<FiledMails>> filed)
{
    while (!batch.isEmpty()) {
        HELPDESK_TRY_ASSIGN(const FiledMails some, filed.takeResult());
        run.count(some.sum);
        if (some.isDone)
            break;
        filed = batch.file();
    }
    if (source == nullptr || batch.keys().isEmpty())
        return {};
    if (const Outcome marked = source->done(batch.keys()); !marked)
        run.report.notices += marked.error().text();
    return {};
}

} // namespace Helpdesk::Services
