// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/stopsignal.h"

#include <chrono>
#include <csignal>

namespace Helpdesk::Ctl {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

} // namespace

StopSignal::StopSignal()
    : m_signal(std::make_shared<Mail::CancelSignal>())
{
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    m_watch = std::thread([this] {
        while (!m_over && stopAsked == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (stopAsked != 0)
            m_signal->cancel();
    });
}

StopSignal::~StopSignal()
{
    m_over = true;
    m_watch.join();
}

bool StopSignal::isStopped() const
{
    return stopAsked != 0;
}

} // namespace Helpdesk::Ctl
