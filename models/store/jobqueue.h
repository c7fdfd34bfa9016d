// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace Helpdesk::Store {

/// Tells work that its result is no longer wanted. Copies share one state. Thread-safe. The default one is never
/// cancelled.
class ReadToken
{
public:
    ReadToken() = default;
    [[nodiscard]] static ReadToken create();
    /// Interrupts the statement that runs for it; what is queued is skipped.
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;
    /// Kept by the queue: the connection that works for this token, or null. False: cancelled already.
    bool setRunning(Connection *connection) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// Reads of which only the newest matters: search as you type, a list's page. Belongs to one thread.
class ReadLane
{
public:
    /// Cancels the one given out before.
    [[nodiscard]] ReadToken next();
    void cancel() { m_token.cancel(); }
    ~ReadLane() { cancel(); }

private:
    ReadToken m_token;
};

/// Threads that work off one queue, each with its own connection. Thread-safe.
class JobQueue
{
public:
    struct Job
    {
        std::function<void(Connection &)> run;
        std::function<void()> drop; ///< cancelled, or the queue ends before its turn
        ReadToken token;
    };
    enum class AtEnd { Finish, Drop };

    JobQueue(std::vector<std::unique_ptr<Connection>> connections, AtEnd atEnd);
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;
    void add(Job job);

private:
    void work(Connection &connection);

    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    AtEnd m_atEnd;
    bool m_ending = false;
};

} // namespace Helpdesk::Store
