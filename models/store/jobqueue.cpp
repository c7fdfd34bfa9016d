// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobqueue.h"

#include <sqlite3.h>

#include <atomic>

namespace Helpdesk::Store {

namespace {

constexpr int stepsBetweenLooks = 1000; ///< of SQLite's virtual machine: well under a millisecond

} // namespace

struct ReadToken::State
{
    std::atomic_bool cancelled = false;
    sqlite3 *running = nullptr; ///< used by the thread that reads alone
};

ReadToken ReadToken::create()
{
    ReadToken token;
    token.m_state = std::make_shared<State>();
    return token;
}

void ReadToken::cancel() const
{
    if (m_state)
        m_state->cancelled = true;
}

bool ReadToken::isCancelled() const
{
    return m_state && m_state->cancelled;
}

// sqlite3_interrupt() between two statements of a read is lost, and the next one would run to its end: so the read asks
// itself.
bool ReadToken::setRunning(Connection *connection) const
{
    if (!m_state)
        return true;
    if (!connection) {
        if (m_state->running)
            sqlite3_progress_handler(m_state->running, 0, nullptr, nullptr);
        m_state->running = nullptr;
        return true;
    }
    m_state->running = connection->handle();
    sqlite3_progress_handler(
        m_state->running, stepsBetweenLooks,
        [](void *state) -> int { return static_cast<const State *>(state)->cancelled ? 1 : 0; }, m_state.get());
    return !m_state->cancelled;
}

ReadToken ReadLane::next()
{
    m_token.cancel();
    m_token = ReadToken::create();
    return m_token;
}

JobQueue::JobQueue(std::vector<std::unique_ptr<Connection>> connections, AtEnd atEnd)
    : m_connections(std::move(connections))
    , m_atEnd(atEnd)
{
    for (const auto &connection : m_connections)
        m_threads.emplace_back([this, &own = *connection] { work(own); });
}

JobQueue::~JobQueue()
{
    std::deque<Job> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        if (m_atEnd == AtEnd::Drop)
            dropped.swap(m_jobs);
    }
    m_wake.notify_all();
    for (const Job &job : dropped)
        job.drop();
    for (std::thread &thread : m_threads)
        thread.join();
}

void JobQueue::add(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_ending) {
            m_jobs.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job.drop();
}

void JobQueue::work(Connection &connection)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (job.token.setRunning(&connection))
            job.run(connection);
        else
            job.drop();
        job.token.setRunning(nullptr);
    }
}

} // namespace Helpdesk::Store
