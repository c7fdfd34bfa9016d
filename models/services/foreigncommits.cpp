// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/foreigncommits.h"

namespace Helpdesk::Services {

using namespace std::chrono_literals;

ForeignCommits::ForeignCommits(Store::ProfilePaths paths, std::function<void()> seen)
    : m_paths(std::move(paths))
    , m_seen(std::move(seen))
{
    setObjectName(QStringLiteral("foreign commits"));
    reopen(); // here, so that no commit after this constructor is missed
    start();
}

ForeignCommits::~ForeignCommits()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    wait();
}

bool ForeignCommits::waitForNextLook()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, 1500ms, [this] { return m_ending; });
}

void ForeignCommits::reopen()
{
    if (auto opened = Store::CommitWatch::open(m_paths))
        m_watch = std::move(*opened);
}

void ForeignCommits::run()
{
    while (waitForNextLook()) {
        if (!m_watch) { // a restore has put other files in their place: they come back
            reopen();
            if (m_watch)
                m_seen();
            continue;
        }
        const Result<bool> changed = m_watch->changed();
        if (!changed)
            m_watch.reset();
        else if (*changed)
            m_seen();
    }
}

} // namespace Helpdesk::Services
