// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deliveryrecord.h"

#include "services/localauthority.h"
#include "services/text.h"
#include "store/outgoingtable.h"

#include <algorithm>

namespace Helpdesk::Services {

namespace {

using Domain::DeliveryState;
using Move = Store::OutgoingTable::Move;

constexpr qint64 minute = 60'000;
constexpr qint64 giveUpMsecs = 5 * 24 * 60 * minute;

qint64 waitAfter(int attempts)
{
    return std::min<qint64>(minute << std::clamp(attempts - 1, 0, 6), 60 * minute);
}

} // namespace

DeliveryRecord::DeliveryRecord(Store::Database &database, const SettingService &settings, Clock &clock, UidSource &uids,
                               QString performedBy)
    : m_database(database)
    , m_settings(settings)
    , m_clock(clock)
    , m_uids(uids)
    , m_performedBy(std::move(performedBy))
{
}

Outcome DeliveryRecord::sending(const Domain::OutgoingMail &mail)
{
    return m_database.writeNow([uid = mail.order.uid, now = m_clock.now()](Store::Connection &connection) {
        return Store::OutgoingTable(connection)
            .move(uid, DeliveryState::Queued, Move{DeliveryState::Sending, {}, {}, {}}, now);
    });
}

Domain::Operation DeliveryRecord::report(const Domain::OutgoingMail &mail,
                                         const QList<Domain::RecipientRefusal> &refusals, const QString &text) const
{
    const Domain::Op::ReportDelivery told{mail.order.uid, refusals, true, text};
    return {m_uids.next(), mail.order.ticket, QStringLiteral("intake"), m_performedBy, m_clock.now(), {}, told};
}

Outcome DeliveryRecord::accepted(const Domain::OutgoingMail &mail, const QList<Domain::RecipientRefusal> &refusals)
{
    const Domain::Operation operation = report(mail, refusals, Text::tr("The relay refused some recipients"));
    const Move move{DeliveryState::Sent, {}, {}, refusals};
    return m_database.writeNow([&](Store::Connection &connection) -> Outcome {
        Outcome moved
            = Store::OutgoingTable(connection).move(mail.order.uid, DeliveryState::Sending, move, operation.at);
        if (!moved || refusals.isEmpty())
            return moved;
        HELPDESK_TRY(applyOperation(connection, operation, m_settings.forApply()));
        return {};
    });
}

Outcome DeliveryRecord::refused(const Domain::OutgoingMail &mail, DeliveryState from, const QString &why,
                                const QList<Domain::RecipientRefusal> &refusals)
{
    QList<Domain::RecipientRefusal> shown = refusals;
    if (shown.isEmpty()) {
        for (const Domain::MailAddress &to : mail.order.to)
            shown += {to.address, 0, why};
    }
    const Domain::Operation operation = report(mail, shown, why);
    const Move move{DeliveryState::Refused, {}, why, refusals};
    return m_database.writeNow([&](Store::Connection &connection) -> Outcome {
        Outcome moved = Store::OutgoingTable(connection).move(mail.order.uid, from, move, operation.at);
        if (!moved)
            return moved;
        HELPDESK_TRY(applyOperation(connection, operation, m_settings.forApply()));
        return {};
    });
}

/// The attempt is counted by going through `sending`, in one transaction.
Outcome DeliveryRecord::postponed(const Domain::OutgoingMail &mail, DeliveryState from, const QString &why)
{
    const QDateTime now = m_clock.now();
    const Move later{DeliveryState::Queued, now.addMSecs(waitAfter(mail.attempts + 1)), why, {}};
    return m_database.writeNow([&](Store::Connection &connection) -> Outcome {
        Store::OutgoingTable outgoing(connection);
        if (from == DeliveryState::Queued)
            HELPDESK_TRY(outgoing.move(mail.order.uid, from, Move{DeliveryState::Sending, {}, {}, {}}, now));
        return outgoing.move(mail.order.uid, DeliveryState::Sending, later, now);
    });
}

Outcome DeliveryRecord::settled(const Domain::OutgoingMail &mail, bool wasFound)
{
    Move move{DeliveryState::Sent, {}, {}, {}};
    if (!wasFound) {
        move.to = DeliveryState::Uncertain;
        move.error = Text::tr(
            "The connection or the program ended while this mail was sent: nobody can know whether it arrived");
    }
    return m_database.writeNow([&mail, &move, now = m_clock.now()](Store::Connection &connection) {
        return Store::OutgoingTable(connection).move(mail.order.uid, DeliveryState::Sending, move, now);
    });
}

bool DeliveryRecord::isWorthTrying(const Domain::OutgoingMail &mail) const
{
    const QDateTime since = mail.order.notBefore.isValid() ? mail.order.notBefore : mail.changedAt;
    return since.msecsTo(m_clock.now()) < giveUpMsecs;
}

} // namespace Helpdesk::Services
