// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobqueue.h"

#include <sqlite3.h>

namespace Helpdesk::Store {

struct ReadToken::State
{
    std::mutex mutex;
    bool cancelled = false;
    sqlite3 *running = nullptr;
};

ReadToken ReadToken::create()
{
    ReadToken token;
    token.m_state = std::make_shared<State>();
    return token;
}

void ReadToken::cancel() const
{
    if (!m_state)
        return;
    const std::scoped_lock lock(m_state->mutex);
    m_state->cancelled = true;
    if (m_state->running)
        sqlite3_interrupt(m_state->running);
}

bool ReadToken::isCancelled() const
{
    if (!m_state)
        return false;
    const std::scoped_lock lock(m_state->mutex);
    return m_state->cancelled;
}

bool ReadToken::setRunning(Connection *connection) const
{
    if (!m_state)
        return true;
    const std::scoped_lock lock(m_state->mutex);
    m_state->running = connection ? connection->handle() : nullptr;
    return !(connection && m_state->cancelled);
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
