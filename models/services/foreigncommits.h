// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/commitwatch.h"

#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace Helpdesk::Services {

/// Looks every 1.5 s, on its own thread, whether another program has committed to a profile that is open for reading.
class ForeignCommits : public QThread
{
public:
    /// `seen` is called on that thread.
    ForeignCommits(Store::ProfilePaths paths, std::function<void()> seen);
    ~ForeignCommits() override;

protected:
    void run() override;

private:
    bool waitForNextLook();
    void reopen();
    Store::ProfilePaths m_paths;
    std::function<void()> m_seen;
    std::unique_ptr<Store::CommitWatch> m_watch;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
};

} // namespace Helpdesk::Services
