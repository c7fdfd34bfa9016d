// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>
#include <optional>

namespace Helpdesk::Services {

class SecretService;
class SettingService;

/// One step of trying a connection, as a person reads it.
struct TestStep
{
    QString step; ///< "configuration", "password", "connection", "folder INBOX" …
    bool ok = false;
    QString text; ///< what was found, or why not and what to do
};
using TellStep = std::function<void(const TestStep &)>;

/// Try the mailbox or the relay of the settings, step by step; each is told as it ends, the first that fails is the
/// error. `secret`: to use instead of the one that is kept. Nothing is changed on the server, nothing is sent. Blocks:
/// a worker's thread.
[[nodiscard]] Outcome testMailbox(const SettingService &settings, SecretService &secrets,
                                  const std::optional<QString> &secret, const TellStep &tell);
[[nodiscard]] Outcome testRelay(const SettingService &settings, SecretService &secrets,
                                const std::optional<QString> &secret, const TellStep &tell);

} // namespace Helpdesk::Services
