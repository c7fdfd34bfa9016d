// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apply.h"

#include "domain/operationrun.h"

#include <QCoreApplication>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

Outcome checkTouched(const TouchedTicket *touched, const Operation &operation)
{
    if (operation.uid.isNull() || operation.ticket.isNull() || !operation.at.isValid())
        return fail(ErrorCode::InvalidInput, tr("The operation has no identity, no request or no time"));
    if (std::holds_alternative<Op::Open>(operation.kind)) {
        if (touched && touched->head.version > 0)
            return fail(ErrorCode::Refused, tr("The request cannot be opened"), tr("it is there already"));
        return {};
    }
    if (!touched || touched->head.version == 0)
        return fail(ErrorCode::NotFound, tr("The request is not there"), {},
                    tr("Check its number; it may have been removed"));
    if (operation.expectedVersion && *operation.expectedVersion != touched->head.version)
        return fail(ErrorCode::Stale, tr("Another change came first"), {},
                    tr("Look at the request again, then decide"));
    return {};
}

} // namespace

QList<Uid> otherTickets(const Operation &operation)
{
    if (const auto *merge = std::get_if<Op::Merge>(&operation.kind))
        return {merge->into};
    if (const auto *link = std::get_if<Op::Link>(&operation.kind))
        return {link->other};
    if (const auto *unlink = std::get_if<Op::Unlink>(&operation.kind))
        return {unlink->other};
    if (const auto *open = std::get_if<Op::Open>(&operation.kind); open && open->link)
        return {open->link->to};
    return {};
}

Result<Changes> apply(const QHash<Uid, TouchedTicket> &tickets, const Operation &operation, const Rules &rules)
{
    const auto found = tickets.constFind(operation.ticket);
    HELPDESK_TRY(checkTouched(found == tickets.constEnd() ? nullptr : &*found, operation));
    OperationRun run(tickets, operation, rules);
    HELPDESK_TRY(std::visit([&run](const auto &op) { return perform(run, op); }, operation.kind));
    return std::move(run.changes);
}

} // namespace Helpdesk::Domain
