// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "services/desk.h"

#include <functional>

namespace Helpdesk::Services {

struct DemoReport
{
    Domain::LedgerSum sum;
    int operations = 0;
};

/// Makes the demonstration desk in a new profile: its fictional mails are taken in by the real intake and answered by
/// real operations, with a fixed key and ids; times are shifted so that the last of them was a while before `now`. Its
/// own mail is marked as sent without leaving the machine. Blocks for a second or two; any thread. `options`:
/// profileDir, login (« @me ») and readerProgram count. Refused: there is a profile already.
[[nodiscard]] Result<DemoReport> makeDemoDesk(const DeskOptions &options, const QDateTime &now,
                                              const std::function<void(int done, int total)> &progress = {});

/// The same for whoever runs this program, now.
[[nodiscard]] Result<DemoReport> makeDemoDesk(const QString &profileDir);

} // namespace Helpdesk::Services
