// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/apply.h"

#include <QFuture>

namespace Helpdesk::Services {

/// What became of an operation.
struct Submission
{
    Domain::Ticket ticket; ///< the operation's ticket, after it
    QList<Domain::Ticket> others; ///< other tickets it changed or made
    QStringList notices; ///< as a person reads them
    Uid event; ///< the first event it made: what Undo names
};

/// Applies operations: on one workstation the local store, with a shared database the way through its outbox.
/// Thread-safe; the future is finished from a thread of the store.
class Authority
{
public:
    virtual ~Authority() = default;
    [[nodiscard]] virtual QFuture<Result<Submission>> submit(Domain::Operation operation) = 0;
    [[nodiscard]] virtual bool canWrite() const = 0;
};

} // namespace Helpdesk::Services
