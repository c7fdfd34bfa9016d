// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace Helpdesk::Mail {

enum class Security {
    ImplicitTls,
    StartTls, ///< required: a server that does not offer it is refused
    None, ///< only towards this machine
};

enum class Authentication {
    Password, ///< IMAP LOGIN; SMTP AUTH PLAIN, or LOGIN where that is all there is
    Plain, ///< SASL PLAIN
    XOAuth2, ///< bearer token, from `tokenCommand`
};

/// Each command has its own time, whatever trickles in meanwhile.
struct ServerTimeouts
{
    std::chrono::milliseconds connect{20'000}; ///< TCP and TLS together
    std::chrono::milliseconds command{60'000};
    std::chrono::milliseconds perMegabyte{30'000}; ///< added for what a command carries
    bool operator==(const ServerTimeouts &) const = default;
};

/// How to reach an IMAP or SMTP server. Holds no secret: it is passed to `open()`.
struct ServerSettings
{
    QString host; ///< the name that the certificate must bear
    quint16 port = 0;
    Security security = Security::ImplicitTls;
    QString user; ///< empty with SMTP: no authentication
    Authentication authentication = Authentication::Password;
    QStringList tokenCommand; ///< program and arguments; run without a shell, prints the token
    QString caFile; ///< PEM file of a private authority, besides those of the system
    ServerTimeouts timeouts;
    bool operator==(const ServerSettings &) const = default;
};

/// What can be told before connecting: InvalidInput, or Refused for a connection in clear beyond this machine.
[[nodiscard]] Outcome checkSettings(const ServerSettings &settings);
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace Helpdesk::Mail
