// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/outgoingmail.h"
#include "store/database.h"

#include <QFuture>

namespace Helpdesk::Services {

/// Mail on its way out: what waits, what is uncertain, what was refused.
class OutboxService
{
public:
    OutboxService(Store::Database &database, Clock &clock, QString login);
    [[nodiscard]] QFuture<Result<QList<Domain::OutgoingMail>>> list(const QList<Domain::DeliveryState> &states = {});
    /// « Renvoyer »: an uncertain or refused mail is queued again, with the same Message-ID.
    [[nodiscard]] QFuture<Outcome> resend(const Uid &mail);
    /// « Parti »: an uncertain mail is known to have left.
    [[nodiscard]] QFuture<Outcome> markSent(const Uid &mail);

private:
    Store::Database &m_database;
    Clock &m_clock;
    QString m_login;
};

} // namespace Helpdesk::Services
