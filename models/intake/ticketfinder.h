// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intakeplan.h"

namespace Helpdesk::Intake {

/// A mail of ours that another mail answers or returns.
struct KeyedMail
{
    Uid mail;
    Domain::IntakeKnowledge::OwnMail own;
};

/// The first of these Message-IDs that carries our keyed hash and is a mail of ours.
[[nodiscard]] Result<std::optional<KeyedMail>> ownMailAmong(const QStringList &messageIds,
                                                            const Domain::IntakeKnowledge &knowledge,
                                                            const Domain::IntakeSettings &settings);

/// What the mail answers: In-Reply-To first, then References from the newest on.
[[nodiscard]] QStringList answeredIds(const Domain::IncomingMail &mail);

/// The ticket that the token in the subject names.
[[nodiscard]] Result<std::optional<Domain::IntakeKnowledge::TicketRef>>
ticketByToken(const Domain::IncomingMail &mail, const Domain::IntakeKnowledge &knowledge,
              const Domain::IntakeSettings &settings);

/// Closed or cancelled: a mail to it opens another ticket, linked.
[[nodiscard]] bool isEnded(const Domain::IntakeKnowledge::TicketRef &ticket);

} // namespace Helpdesk::Intake
