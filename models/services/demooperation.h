// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "store/connection.h"

#include <QJsonObject>

namespace Helpdesk::Services {

/// What an operation of the demonstration is about.
struct DemoOperationContext
{
    Domain::TicketAggregate ticket;
    Uid other; ///< the ticket that `into` or `other` names
    QString login; ///< who does it
    QString me; ///< what @me stands for
    QDateTime at;
};

/// An entry of type operation (resources/demo/README.md) as an operation; templates and variables filled in.
/// InvalidInput: a verb or value that is not known.
[[nodiscard]] Result<Domain::OperationKind> demoOperation(Store::Connection &connection, const QJsonObject &entry,
                                                          const DemoOperationContext &context);

} // namespace Helpdesk::Services
