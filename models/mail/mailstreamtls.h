// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace Helpdesk::Mail {

/// TLS 1.2 or later, with the system's authorities and those of `caFile` (PEM; may be empty).
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

/// CertificateRefused, saying of each cause whether it is the date, the name, the authority or something else.
[[nodiscard]] Error certificateError(const QString &host, const QList<QSslError> &problems);

/// A foreign server's words for an error text: one line, no control characters, at most 200 characters.
[[nodiscard]] QString printable(const QByteArray &text);

} // namespace Helpdesk::Mail
