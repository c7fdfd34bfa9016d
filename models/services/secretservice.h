// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>

#include <chrono>
#include <memory>

class QThreadPool;

namespace Helpdesk::Services {

/// Passwords: in the system's key store, else in a file of the profile that only its owner reads (mode 0600).
/// Thread-safe; futures finish on a thread of its own, within a few seconds whatever the key store does.
class SecretService
{
public:
    enum class Keeping { KeyStoreFirst, FileOnly };
    explicit SecretService(QString profileDir, Keeping keeping = Keeping::KeyStoreFirst);
    ~SecretService();
    /// NotFound where none was kept.
    [[nodiscard]] QFuture<Result<QString>> read(const QString &name); ///< "mailbox", "relay"
    [[nodiscard]] QFuture<Outcome> write(const QString &name, const QString &secret); ///< an empty secret forgets it
    /// In words, for the screen: where passwords are kept. Asks the session bus: not on the window thread.
    [[nodiscard]] QString whereKept() const;

private:
    QString m_profileDir;
    Keeping m_keeping;
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace Helpdesk::Services
