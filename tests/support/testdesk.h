// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "services/desk.h"
#include "support/temporaryfolder.h"

#include <QFuture>

namespace Helpdesk::Test {

/// A desk in a folder of its own, with a clock that stands still and the same ids at each run. Its address is
/// pnd@example.fr; girard@gt.example.fr is on its white list, moe@moe.example.fr in its level-3 directory.
class TestDesk
{
public:
    TestDesk();
    ~TestDesk();
    [[nodiscard]] Services::Desk &desk() const { return *m_desk; }
    Services::Desk *operator->() const { return m_desk.get(); }
    [[nodiscard]] ManualClock &clock() const { return *m_clock; }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.path(name); }
    [[nodiscard]] Services::DeskOptions options() const;
    void reopen(Store::Database::Mode mode = Store::Database::Mode::ReadWrite);
    void close() { m_desk.reset(); }
    void set(const char *key, const QJsonValue &value);

    /// A ticket of girard@gt.example.fr, recorded by an agent.
    [[nodiscard]] Domain::Ticket openTicket(const QString &subject = QStringLiteral("attestation"));
    /// Replies to it; the mail that it queues.
    Uid reply(const Uid &ticket, const QString &text = QStringLiteral("Voici la réponse."));

    static QByteArray messageIdKey() { return QByteArrayLiteral("a key for tests, not for a real desk"); }

private:
    TemporaryFolder m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<UidSource> m_uids;
    std::unique_ptr<Services::Desk> m_desk;
};

/// The value of a future that must succeed; prints the error and ends the program otherwise.
template <typename T> T valueOf(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    if constexpr (!std::is_void_v<T>)
        return *result;
}
template <typename T> T valueOf(const QFuture<Result<T>> &future)
{
    return valueOf(future.result());
}

} // namespace Helpdesk::Test
