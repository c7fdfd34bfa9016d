// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/arrivalmaker.h"

namespace Helpdesk::Intake {

/// A plan without an operation: outcome, reason and the text that a person reads for that reason.
[[nodiscard]] Domain::IntakePlan setApart(Domain::MailOutcome outcome, const QString &reason, const Uid &ticket = {},
                                          const QString &argument = {});

/// What is no message of a person: set aside, duplicate, bounce, own copy, automatic, report, bulk, receipt. Nothing: a
/// message.
[[nodiscard]] Result<std::optional<Domain::IntakePlan>> sortOut(const MailInHand &hand);

} // namespace Helpdesk::Intake
