// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intakeplan.h"

namespace Helpdesk::Intake {

enum class Standing { Unknown, Listed, Expired, NotYetValid, Level3 };
enum class Authentication { Failed, NotShown, Passed };

/// Who wrote, by the From header alone: neither a name, nor Reply-To, nor the transport says who it is.
struct Sender
{
    Domain::MailAddress mail;
    QString address; ///< normalized; empty where From names nobody
    Standing standing = Standing::Unknown;
    bool inLevel3Directory = false; ///< also where he is on the white list
    std::optional<Domain::WhiteListEntry> entry;
    QString irregularity; ///< reason key: no_sender, several_senders, sender_mismatch; empty: none
};

[[nodiscard]] Result<Sender> senderOf(const Domain::IncomingMail &mail, const Domain::IntakeKnowledge &knowledge,
                                      QDate today);

/// Failed only for an explicit failure in trusted results: dmarc=fail, or spf=fail without an aligned DKIM signature.
[[nodiscard]] Authentication authenticationOf(const Domain::IncomingMail &mail, const Domain::IntakeSettings &settings);

} // namespace Helpdesk::Intake
