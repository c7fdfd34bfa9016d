// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/blobstore.h"
#include "store/connection.h"
#include "store/jobqueue.h"
#include "store/profile.h"

#include <QFuture>
#include <QPromise>

#include <future>
#include <mutex>

namespace Helpdesk::Store {

/// Ends with the callback never called again, and not running (unless it is what ends it).
class Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end)
        : m_end(std::move(end))
    {
    }
    Subscription(Subscription &&other) noexcept
        : m_end(std::exchange(other.m_end, nullptr))
    {
    }
    Subscription &operator=(Subscription &&other) noexcept;
    ~Subscription() { reset(); }
    void reset();

private:
    std::function<void()> m_end;
};

/// A profile's store: one writer thread, three reader threads, a connection each. Work is handed in as functions
/// `Result<T>(Connection &)`; any thread may call. ~Database finishes queued writes and drops queued reads (Cancelled).
class Database
{
public:
    enum class Mode {
        ReadOnly, ///< beside a writer, or where nothing can be written; no lock
        ReadWrite, ///< the writer: Locked where there is another
        Create, ///< ReadWrite; makes the folder and the files where they are missing
    };
    static constexpr int readerCount = 3;

    /// NotFound: no profile there. StoreTooNew: written by a newer version. StoreDamaged: not a database, or broken.
    /// Upgrades an older one.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &profileFolder, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const ProfilePaths &paths() const { return m_paths; }
    [[nodiscard]] const BlobStore &blobs() const { return m_blobs; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// On the writer thread, in one transaction: committed when `work` returns a value, rolled back when it returns an
    /// error. In the order handed in. The future's value comes after the commit and the publishing of its changes.
    template <typename F> [[nodiscard]] auto write(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return later(m_writer, ReadToken(), std::move(work),
                     &Database::inTransaction<std::invoke_result_t<F, Connection &>>);
    }
    /// On a reader thread, in one snapshot. `token` cancelled: skipped where queued, interrupted where running
    /// (Cancelled).
    template <typename F>
    [[nodiscard]] auto read(F work, const ReadToken &token = {}) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return later(m_readers, token, std::move(work), &Database::inSnapshot<std::invoke_result_t<F, Connection &>>);
    }
    /// On the writer thread without a transaction around it: filling, checks, work in several transactions. Publishes
    /// what is left.
    template <typename F> [[nodiscard]] auto maintain(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return later(m_writer, ReadToken(), std::move(work), &Database::asItIs<std::invoke_result_t<F, Connection &>>);
    }
    /// The same, waiting for the result: the command line and workers' threads. Never from the window's thread nor from
    /// within work.
    template <typename F> [[nodiscard]] auto writeNow(F work) -> std::invoke_result_t<F, Connection &>
    {
        return now(m_writer, std::move(work), &Database::inTransaction<std::invoke_result_t<F, Connection &>>);
    }
    template <typename F> [[nodiscard]] auto readNow(F work) -> std::invoke_result_t<F, Connection &>
    {
        return now(m_readers, std::move(work), &Database::inSnapshot<std::invoke_result_t<F, Connection &>>);
    }
    template <typename F> [[nodiscard]] auto maintainNow(F work) -> std::invoke_result_t<F, Connection &>
    {
        return now(m_writer, std::move(work), &Database::asItIs<std::invoke_result_t<F, Connection &>>);
    }

    /// Called after each commit that changed something, on the writer thread; must be quick. The store must outlive the
    /// subscription.
    [[nodiscard]] Subscription subscribe(std::function<void(const ChangeSet &)> callback);

private:
    template <typename R> using Runner = R (Database::*)(Connection &, const std::function<R(Connection &)> &);

    Database(ProfilePaths paths, bool readOnly);
    [[nodiscard]] Outcome start(const Mode mode);
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect(Connection::Access access) const;
    void publish(Connection &connection);
    [[nodiscard]] static Outcome beginSnapshot(Connection &connection);
    static void endSnapshot(Connection &connection);
    [[nodiscard]] Error refusal(bool writing) const;

    template <typename R> R inTransaction(Connection &connection, const std::function<R(Connection &)> &work)
    {
        Transaction transaction(connection);
        HELPDESK_TRY(transaction.begin());
        R result = work(connection);
        if (!result)
            return result;
        HELPDESK_TRY(transaction.commit());
        publish(connection);
        return result;
    }
    template <typename R> R inSnapshot(Connection &connection, const std::function<R(Connection &)> &work)
    {
        HELPDESK_TRY(beginSnapshot(connection));
        R result = work(connection);
        endSnapshot(connection);
        return result;
    }
    template <typename R> R asItIs(Connection &connection, const std::function<R(Connection &)> &work)
    {
        R result = work(connection);
        publish(connection);
        return result;
    }
    /// Hands `work` to a queue; `finish` is called once, with its result or why it was not done.
    template <typename F, typename R = std::invoke_result_t<F, Connection &>>
    void submit(const std::unique_ptr<JobQueue> &queue, const ReadToken &token, F work, Runner<R> runner,
                std::function<void(R)> finish)
    {
        if (!queue)
            return finish(fail(refusal(true)));
        auto shared = std::make_shared<std::function<R(Connection &)>>(std::move(work));
        queue->add(
            {[this, finish, shared, runner](Connection &connection) { finish((this->*runner)(connection, *shared)); },
             [this, finish] { finish(fail(refusal(false))); }, token});
    }
    template <typename F, typename R = std::invoke_result_t<F, Connection &>>
    QFuture<R> later(const std::unique_ptr<JobQueue> &queue, const ReadToken &token, F work, Runner<R> runner)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        submit<F, R>(queue, token, std::move(work), runner, [promise](R result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }
    template <typename F, typename R = std::invoke_result_t<F, Connection &>>
    R now(const std::unique_ptr<JobQueue> &queue, F work, Runner<R> runner)
    {
        auto promise = std::make_shared<std::promise<R>>();
        std::future<R> future = promise->get_future();
        submit<F, R>(queue, ReadToken(), std::move(work), runner,
                     [promise](R result) { promise->set_value(std::move(result)); });
        return future.get();
    }

    ProfilePaths m_paths;
    BlobStore m_blobs;
    bool m_readOnly;
    std::unique_ptr<WriterLock> m_lock;
    std::recursive_mutex m_subscribersMutex;
    QList<std::pair<int, std::function<void(const ChangeSet &)>>> m_subscribers;
    int m_nextSubscriber = 1;
    std::unique_ptr<JobQueue> m_writer; ///< null: read-only
    std::unique_ptr<JobQueue> m_readers;
};

} // namespace Helpdesk::Store
