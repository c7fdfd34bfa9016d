// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits.h"

#include "media/readerprotocol.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HELPDESK_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HELPDESK_SANITIZED
#endif
#endif

#ifdef HELPDESK_SANITIZED
#include <chrono>
#include <cstdio>
#include <thread>
#endif

namespace Helpdesk::Reader {

namespace {

bool limit(decltype(RLIMIT_CORE) resource, rlim_t value)
{
    rlimit bounds{};
    if (getrlimit(resource, &bounds) != 0)
        return false;
    // A limit that is already tighter stays.
    bounds.rlim_max = bounds.rlim_max == RLIM_INFINITY ? value : qMin(bounds.rlim_max, value);
    bounds.rlim_cur = bounds.rlim_max;
    return setrlimit(resource, &bounds) == 0;
}

#ifdef HELPDESK_SANITIZED
/// A sanitizer reserves terabytes of address space, so it is the resident memory that is watched.
bool limitMemory(qint64 bytes)
{
    std::thread([bytes] {
        for (;;) {
            long pages = 0;
            long resident = 0;
            if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
                if (std::fscanf(file, "%ld %ld", &pages, &resident) == 2 && resident * sysconf(_SC_PAGESIZE) > bytes)
                    _exit(Media::Protocol::exitOutOfMemory);
                std::fclose(file);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }).detach();
    return true;
}
#else
bool limitMemory(qint64 bytes)
{
    return limit(RLIMIT_AS, static_cast<rlim_t>(bytes));
}
#endif

extern "C" void endOutOfTime(int)
{
    _exit(Media::Protocol::exitOutOfTime);
}

} // namespace

bool applyLimits(qint64 memoryBytes, int cpuSeconds)
{
    std::signal(SIGXCPU, endOutOfTime);
    std::signal(SIGXFSZ, SIG_IGN);
    const auto seconds = static_cast<rlim_t>(cpuSeconds);
    bool ok = limitMemory(memoryBytes) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, 64);
    rlimit cpu{seconds, seconds + 2}; // the signal first, then the end
    ok = ok && setrlimit(RLIMIT_CPU, &cpu) == 0;
#ifdef __linux__
    ok = ok && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
#endif
    return ok;
}

} // namespace Helpdesk::Reader
