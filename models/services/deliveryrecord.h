// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "domain/outgoingmail.h"
#include "services/settingservice.h"

namespace Helpdesk::Services {

/// Writes what became of a mail: its row of the queue and, where somebody did not get it, its ticket. One transaction
/// each.
class DeliveryRecord
{
public:
    DeliveryRecord(Store::Database &database, const SettingService &settings, Clock &clock, UidSource &uids,
                   QString performedBy);
    /// On disk before the final dot. Stale: taken back meanwhile.
    [[nodiscard]] Outcome sending(const Domain::OutgoingMail &mail);
    /// `refusals`: recipients the relay did not take, shown on the ticket.
    [[nodiscard]] Outcome accepted(const Domain::OutgoingMail &mail, const QList<Domain::RecipientRefusal> &refusals);
    [[nodiscard]] Outcome refused(const Domain::OutgoingMail &mail, Domain::DeliveryState from, const QString &why,
                                  const QList<Domain::RecipientRefusal> &refusals = {});
    /// To be tried again after a wait that doubles from one minute to an hour.
    [[nodiscard]] Outcome postponed(const Domain::OutgoingMail &mail, Domain::DeliveryState from, const QString &why);
    /// Of a mail that a crash left as `sending`: it was found where sent mail lies, or not.
    [[nodiscard]] Outcome settled(const Domain::OutgoingMail &mail, bool wasFound);
    /// The queue has had this mail for as long as a mail server keeps trying: five days.
    [[nodiscard]] bool isWorthTrying(const Domain::OutgoingMail &mail) const;

private:
    [[nodiscard]] Domain::Operation report(const Domain::OutgoingMail &mail,
                                           const QList<Domain::RecipientRefusal> &refusals, const QString &text) const;
    Store::Database &m_database;
    const SettingService &m_settings;
    Clock &m_clock;
    UidSource &m_uids;
    QString m_performedBy;
};

} // namespace Helpdesk::Services
