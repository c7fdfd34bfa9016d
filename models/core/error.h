// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk {

/// What kind of failure it is: decides the exit code of the command line and what a screen offers.
enum class ErrorCode {
    InvalidInput, ///< the caller gave something that cannot be used
    NotFound,
    Refused, ///< a rule or a right forbids it
    Stale, ///< another change came first; read again, then decide
    Unreachable, ///< a server does not answer
    LoginRefused,
    CertificateRefused,
    ProtocolBroken, ///< the other side does not keep the protocol, or hung up in the middle
    TimedOut,
    Cancelled,
    Locked, ///< another program writes this profile
    ReadOnly,
    DiskFull,
    StoreDamaged,
    StoreTooNew,
    TooLarge,
    Unsupported,
    IoFailed,
    Internal,
};

/// An error as a person reads it: what failed, why, and what to do. Texts are translated, without personal data.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::Internal;
    QString what;
    QString why;
    QString remedy;

    /// One line: "what: why. remedy". Empty pieces are left out.
    [[nodiscard]] QString text() const;
    bool operator==(const Error &) const = default;
};

/// Exit code of the command line: 2 wrong usage, 3 refused, 4 not reachable, 5 broken store, else 1.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace Helpdesk
