// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailstreamwait.h"

#include <memory>
#include <thread>

namespace Helpdesk::Ctl {

/// Ctrl+C and a service's stop: the first one ends waits and lets the work end in order.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    [[nodiscard]] const std::shared_ptr<Mail::CancelSignal> &cancelSignal() const { return m_signal; }
    [[nodiscard]] bool isStopped() const;

private:
    std::shared_ptr<Mail::CancelSignal> m_signal;
    std::atomic_bool m_over = false;
    std::thread m_watch;
};

} // namespace Helpdesk::Ctl
