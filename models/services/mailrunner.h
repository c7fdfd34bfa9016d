// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/ledger.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace Helpdesk::Services {

class Desk;

/// How the desk's mail stands, as a status line shows it.
struct MailStatus
{
    bool takesIn = false; ///< a mailbox is configured
    bool sends = false; ///< a relay is configured
    QDateTime takenInAt; ///< UTC; when the mailbox was last looked into; invalid: not yet
    std::optional<Error> intakeProblem; ///< of the last try
    std::optional<Error> sendingProblem;
};

/// Takes mail in and sends it while the desk is open: each on a thread of its own, with IDLE or polling, and back-off
/// after a failure. Settings that change take effect at once. For a desk that can write; without mailbox or relay it
/// only waits. Lives on the desk's thread and ends before the desk.
class MailRunner : public QObject
{
    Q_OBJECT

public:
    explicit MailRunner(Desk &desk, QObject *parent = nullptr);
    ~MailRunner() override; ///< cuts a connection under way short; what it was doing is taken up at the next start
    [[nodiscard]] MailStatus status() const { return m_status; }
    void checkNow(); ///< looks into the mailbox and at the queue of outgoing mail at once

Q_SIGNALS:
    void statusChanged();
    void mailTakenIn(const Helpdesk::Domain::LedgerSum &sum); ///< of one look, when it was not empty

private:
    class Loop;
    class IntakeLoop;
    class SendingLoop;
    void update(const std::function<void(MailStatus &)> &change);
    Desk &m_desk;
    MailStatus m_status;
    std::unique_ptr<IntakeLoop> m_intake;
    std::unique_ptr<SendingLoop> m_sending;
};

} // namespace Helpdesk::Services
