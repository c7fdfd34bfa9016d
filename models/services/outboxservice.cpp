// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outboxservice.h"

#include "services/text.h"
#include "store/outgoingtable.h"

namespace Helpdesk::Services {

namespace {

using Domain::DeliveryState;
constexpr int mostMails = 500;

Result<Domain::OutgoingMail> knownMail(Store::OutgoingTable &outgoing, const Uid &uid)
{
    HELPDESK_TRY_ASSIGN(const auto mail, outgoing.mail(uid));
    if (!mail)
        return fail(ErrorCode::NotFound, Text::tr("This mail is not known"));
    return *mail;
}

Error wrongState(DeliveryState state, const QString &remedy)
{
    return {ErrorCode::Refused, Text::tr("Nothing was changed"), Text::tr("the mail is %1").arg(Domain::label(state)),
            remedy};
}

} // namespace

OutboxService::OutboxService(Store::Database &database, Clock &clock, QString login)
    : m_database(database)
    , m_clock(clock)
    , m_login(std::move(login))
{
}

QFuture<Result<QList<Domain::OutgoingMail>>> OutboxService::list(const QList<DeliveryState> &states)
{
    return m_database.read([states](Store::Connection &connection) -> Result<QList<Domain::OutgoingMail>> {
        Store::OutgoingTable outgoing(connection);
        if (states.isEmpty())
            return outgoing.list(mostMails);
        QList<Domain::OutgoingMail> mails;
        for (const DeliveryState state : states) {
            HELPDESK_TRY_ASSIGN(const auto some, outgoing.inState(state, mostMails));
            mails += some;
        }
        return mails;
    });
}

QFuture<Outcome> OutboxService::resend(const Uid &mail)
{
    return m_database.write([mail, now = m_clock.now()](Store::Connection &connection) -> Outcome {
        Store::OutgoingTable outgoing(connection);
        HELPDESK_TRY_ASSIGN(const auto known, knownMail(outgoing, mail));
        if (known.state != DeliveryState::Uncertain && known.state != DeliveryState::Refused)
            return fail(wrongState(known.state, Text::tr("Only an uncertain or refused mail can be sent again")));
        return outgoing.move(mail, known.state, {DeliveryState::Queued, now, {}, {}}, now);
    });
}

QFuture<Outcome> OutboxService::markSent(const Uid &mail)
{
    return m_database.write([mail, now = m_clock.now()](Store::Connection &connection) -> Outcome {
        Store::OutgoingTable outgoing(connection);
        HELPDESK_TRY_ASSIGN(const auto known, knownMail(outgoing, mail));
        if (known.state != DeliveryState::Uncertain)
            return fail(wrongState(known.state, Text::tr("Only an uncertain mail can be marked as sent")));
        return outgoing.move(mail, DeliveryState::Uncertain, {DeliveryState::Sent, {}, {}, {}}, now);
    });
}

} // namespace Helpdesk::Services
