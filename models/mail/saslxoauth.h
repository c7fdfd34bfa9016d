// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mail/connectionsettings.h"

#include <QByteArray>

namespace Helpdesk::Mail {

class CancelSignal;

/// Runs the configured command (no shell) and returns what it printed, trimmed. Errors: InvalidInput without a command,
/// NotFound when it does not start, TimedOut, Cancelled, LoginRefused when it fails or prints no usable token.
[[nodiscard]] Result<QByteArray> tokenFromCommand(const QStringList &command, const CancelSignal &signal,
                                                  std::chrono::milliseconds limit = std::chrono::seconds(30));

/// The given secret; with XOAUTH2 and no secret, the token of the command.
[[nodiscard]] Result<QByteArray> secretFor(const ServerSettings &settings, const QByteArray &secret,
                                           const CancelSignal &signal);

/// What XOAUTH2 sends, not yet in base64.
[[nodiscard]] QByteArray xoauthResponse(const QByteArray &user, const QByteArray &token);

} // namespace Helpdesk::Mail
