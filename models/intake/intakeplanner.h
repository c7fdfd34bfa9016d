// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intakeplan.h"

/// Decides what becomes of a mail (design 5, steps 3 to 6). Pure: what it must know it asks of the knowledge, whose
/// errors it passes on. The plan's operation has author "intake"; the caller fills in uid, at, performedBy, and the new
/// ticket's uid of an Open.
///
/// Reasons, beside the outcome: new_request, follows_closed, linked_by_token; reply_by_message_id, reply_by_token;
/// duplicate; bounce; auto_reply, challenge; foreign_bounce, delivery_receipt, feedback_report, bulk, read_receipt,
/// own_copy; no_sender, several_senders, sender_mismatch, unknown_sender, probable_reply, expired_sender,
/// not_yet_valid_sender, authentication_failed, authentication_missing, level3_without_ticket, closed_ticket; the code
/// of a problem with _ for - (too_large); released, filed_by_hand.
namespace Helpdesk::Intake {

struct ReadForm;

/// `folded`: quotation and signature in mail.text. `today`: for the validity of white-list entries. `form`: where
/// readFormOf() has read it before.
[[nodiscard]] Result<Domain::IntakePlan> plan(const Domain::IncomingMail &mail, const QList<Domain::TextSpan> &folded,
                                              const Domain::LedgerEntry &entry,
                                              const Domain::IntakeKnowledge &knowledge,
                                              const Domain::IntakeSettings &settings, QDate today,
                                              const ReadForm *form = nullptr);

/// An agent took a mail in that was set apart: the sender counts as accepted, the mail goes to the ticket it probably
/// belongs to, else it opens one. Refused: nobody can be answered (no usable From), or level 3 without a ticket (file
/// it by hand).
[[nodiscard]] Result<Domain::IntakePlan>
planReleased(const Domain::IncomingMail &mail, const QList<Domain::TextSpan> &folded, const Domain::LedgerEntry &entry,
             const Domain::IntakeKnowledge &knowledge, const Domain::IntakeSettings &settings, QDate today);

/// An agent files a mail into the ticket he names.
[[nodiscard]] Result<Domain::IntakePlan> planFiledInto(const Uid &ticket, const Domain::IncomingMail &mail,
                                                       const QList<Domain::TextSpan> &folded,
                                                       const Domain::LedgerEntry &entry,
                                                       const Domain::IntakeKnowledge &knowledge,
                                                       const Domain::IntakeSettings &settings, QDate today);

} // namespace Helpdesk::Intake
