// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ticketfinder.h"

#include <algorithm>

namespace Helpdesk::Intake {

using namespace Domain;

namespace {
constexpr qsizetype mostIds = 500;
}

Result<std::optional<KeyedMail>> ownMailAmong(const QStringList &messageIds, const IntakeKnowledge &knowledge,
                                              const IntakeSettings &settings)
{
    if (settings.messageIdKey.isEmpty())
        return std::nullopt;
    QList<Uid> seen;
    for (qsizetype i = 0; i < std::min(messageIds.size(), mostIds); ++i) {
        const auto uid = ownMessageId(messageIds[i], settings.messageIdKey);
        if (!uid || seen.contains(*uid))
            continue;
        seen.append(*uid);
        HELPDESK_TRY_ASSIGN(const auto own, knowledge.ownMail(*uid));
        if (own)
            return KeyedMail{*uid, *own};
    }
    return std::nullopt;
}

QStringList answeredIds(const IncomingMail &mail)
{
    QStringList newestFirst = mail.references.mid(std::max<qsizetype>(0, mail.references.size() - mostIds));
    std::reverse(newestFirst.begin(), newestFirst.end());
    return mail.inReplyTo.mid(0, mostIds / 2) + newestFirst;
}

Result<std::optional<IntakeKnowledge::TicketRef>>
ticketByToken(const IncomingMail &mail, const IntakeKnowledge &knowledge, const IntakeSettings &settings)
{
    const auto number = ticketToken(mail.subject, settings.numberPrefix);
    if (!number)
        return std::nullopt;
    return knowledge.ticketByNumber(*number);
}

bool isEnded(const IntakeKnowledge::TicketRef &ticket)
{
    return ticket.state == State::Closed || ticket.state == State::Cancelled;
}

} // namespace Helpdesk::Intake
