// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>

namespace Helpdesk::Services {

/// Passwords: in the system's key store, else in a file of the profile that only its owner reads (mode 0600).
class SecretService
{
public:
    explicit SecretService(QString profileDir);
    /// NotFound where none was kept.
    [[nodiscard]] QFuture<Result<QString>> read(const QString &name); ///< "mailbox", "relay"
    [[nodiscard]] QFuture<Outcome> write(const QString &name, const QString &secret);
    /// In words, for the screen: where passwords are kept.
    [[nodiscard]] QString whereKept() const;

private:
    QString m_profileDir;
};

} // namespace Helpdesk::Services
