// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intakeplan.h"
#include "intake/formreader.h"
#include "intake/senderjudge.h"

namespace Helpdesk::Intake {

/// A mail with what the desk already knows of it.
struct MailInHand
{
    const Domain::IncomingMail &mail;
    const QList<Domain::TextSpan> &folded;
    const Domain::LedgerEntry &entry;
    const Domain::IntakeKnowledge &knowledge;
    const Domain::IntakeSettings &settings;
    QDate today;
    const ReadForm *form = nullptr; ///< where it was read before; else it is read when it is needed
};

/// The mail as a message of a ticket, with its files and what it says of the form. Level 3 fills no form and is
/// internal.
[[nodiscard]] Domain::Arrival arrivalOf(const MailInHand &hand, const Domain::MailAddress &sender, bool fromLevel3,
                                        bool unverified, const Domain::RequestForm &form);

/// The form as this mail tells it.
[[nodiscard]] Result<ReadForm> formOf(const MailInHand &hand);

/// A new ticket of this mail.
[[nodiscard]] Result<Domain::Op::Open> openingOf(const MailInHand &hand, const Sender &sender, bool unverified,
                                                 const std::optional<Domain::TicketLink> &link);

/// The same with the topics given: for who reads forms before the store's transaction.
[[nodiscard]] ReadForm readFormOf(const Domain::IncomingMail &mail, const QList<Domain::TextSpan> &folded,
                                  const Domain::LedgerEntry &entry, const QList<Domain::Topic> &topics,
                                  const QString &deskAddress, QDate today);

/// When it was written: the mail's own date where it is plausible (not over a day ahead), else when it came.
[[nodiscard]] QDateTime writtenAt(const Domain::IncomingMail &mail, const Domain::LedgerEntry &entry);

} // namespace Helpdesk::Intake
