// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailsorter.h"

#include "intake/ticketfinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Intake {

using namespace Domain;

namespace {

const QHash<QString, const char *> &reasonTexts()
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("new_request"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "A new request.")},
        {QStringLiteral("follows_closed"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "Follows %1, which is ended: a new request, linked to it.")},
        {QStringLiteral("linked_by_token"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake",
                           "Names %1, in which the sender has no part: a new request, linked to it.")},
        {QStringLiteral("reply_by_message_id"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "Answers a mail that we sent in %1.")},
        {QStringLiteral("reply_by_token"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "Names %1, in which the sender takes part.")},
        {QStringLiteral("duplicate"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The same mail has been taken in already.")},
        {QStringLiteral("bounce"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "A mail that we sent in %1 could not be delivered.")},
        {QStringLiteral("foreign_bounce"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "A delivery report about a mail that is not ours.")},
        {QStringLiteral("delivery_receipt"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "A report that a mail was delivered.")},
        {QStringLiteral("auto_reply"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "An automatic reply: it opens no request and gets no answer.")},
        {QStringLiteral("challenge"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The other side asks to confirm a mail of ours before it delivers it.")},
        {QStringLiteral("feedback_report"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "A complaint report of a mail provider.")},
        {QStringLiteral("bulk"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "A mail to a list.")},
        {QStringLiteral("read_receipt"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "A read receipt.")},
        {QStringLiteral("own_copy"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "A copy of a mail from this mailbox.")},
        {QStringLiteral("no_sender"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The mail names no sender that can be answered.")},
        {QStringLiteral("several_senders"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "The mail names several senders.")},
        {QStringLiteral("sender_mismatch"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The mail was sent by another than it says it is from.")},
        {QStringLiteral("unknown_sender"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The sender is not on the white list.")},
        {QStringLiteral("probable_reply"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "Probably a reply to %1, from a sender who is not known.")},
        {QStringLiteral("expired_sender"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The sender's entry in the white list has ended.")},
        {QStringLiteral("not_yet_valid_sender"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "The sender's entry in the white list is not valid yet.")},
        {QStringLiteral("authentication_failed"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake",
                           "The mail server found that the mail does not come from its sender's domain.")},
        {QStringLiteral("authentication_missing"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake",
                           "Nothing shows that the mail comes from its sender's domain, and the settings ask for it.")},
        {QStringLiteral("level3_without_ticket"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake", "Level 3 writes, but not in reply to a request that was sent to it.")},
        {QStringLiteral("closed_ticket"),
         QT_TRANSLATE_NOOP("Helpdesk::Intake",
                           "A reply to %1, which is ended, from a sender who may not open a request.")},
        {QStringLiteral("released"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "Taken in by an agent.")},
        {QStringLiteral("filed_by_hand"), QT_TRANSLATE_NOOP("Helpdesk::Intake", "Filed by an agent.")},
    };
    return texts;
}

IntakePlan setAside(const MailProblem &problem)
{
    IntakePlan plan;
    plan.outcome = MailOutcome::SetAside;
    plan.reason = QString(problem.code).replace(u'-', u'_');
    plan.reasonText = problem.text;
    return plan;
}

QString number(const MailInHand &hand, const KeyedMail &keyed)
{
    return displayNumber(keyed.own.ticket.number, hand.settings.numberPrefix);
}

bool isDelivered(const BounceRecord &record)
{
    return record.action == u"delivered" || record.action == u"relayed" || record.action == u"expanded";
}

Op::ReportDelivery reportOf(const IncomingMail &mail, const Uid &own)
{
    Op::ReportDelivery report;
    report.mail = own;
    report.hard = mail.bounce.isEmpty();
    for (const BounceRecord &record : mail.bounce) {
        if (isDelivered(record))
            continue;
        RecipientRefusal refusal;
        refusal.address = record.recipient;
        refusal.code = record.replyCode.toInt();
        refusal.text = record.status;
        report.recipients.append(refusal);
        report.hard = report.hard || record.hard;
    }
    report.text = mail.text;
    return report;
}

Result<IntakePlan> planBounce(const MailInHand &hand)
{
    const IncomingMail &mail = hand.mail;
    HELPDESK_TRY_ASSIGN(const auto keyed,
                        ownMailAmong(mail.bouncedMessageIds + answeredIds(mail), hand.knowledge, hand.settings));
    if (!keyed)
        return setApart(MailOutcome::Other, QStringLiteral("foreign_bounce"));
    const Uid ticket = keyed->own.ticket.uid;
    if (!mail.bounce.isEmpty() && std::all_of(mail.bounce.begin(), mail.bounce.end(), isDelivered))
        return setApart(MailOutcome::Other, QStringLiteral("delivery_receipt"), ticket);
    IntakePlan plan = setApart(MailOutcome::Bounce, QStringLiteral("bounce"), ticket, number(hand, *keyed));
    Operation operation;
    operation.ticket = ticket;
    operation.author = QStringLiteral("intake");
    operation.kind = reportOf(mail, keyed->mail);
    plan.operation = operation;
    return plan;
}

/// A mail of the mailbox itself, by its Message-ID or by its From.
Result<std::optional<IntakePlan>> ownCopy(const MailInHand &hand)
{
    HELPDESK_TRY_ASSIGN(const auto keyed, ownMailAmong({hand.mail.messageId}, hand.knowledge, hand.settings));
    const QString desk = normalizedAddress(hand.settings.deskAddress.address);
    const bool fromDesk
        = !desk.isEmpty() && hand.mail.from.size() == 1 && normalizedAddress(hand.mail.from.first().address) == desk;
    if (!fromDesk)
        return std::nullopt;
    return setApart(MailOutcome::Other, QStringLiteral("own_copy"), keyed ? keyed->own.ticket.uid : Uid());
}

Result<IntakePlan> planAutomatic(const MailInHand &hand, MailOutcome outcome, const QString &reason)
{
    HELPDESK_TRY_ASSIGN(const auto keyed, ownMailAmong(answeredIds(hand.mail), hand.knowledge, hand.settings));
    return setApart(outcome, reason, keyed ? keyed->own.ticket.uid : Uid());
}

Result<std::optional<IntakePlan>> byClass(const MailInHand &hand)
{
    const auto some = [](Result<IntakePlan> plan) -> Result<std::optional<IntakePlan>> {
        if (!plan)
            return fail(std::move(plan).error());
        return std::optional(*std::move(plan));
    };
    switch (hand.mail.mailClass) {
    case MailClass::Message:
        return std::nullopt;
    case MailClass::Bounce:
        return some(planBounce(hand));
    case MailClass::AutoReply:
        return some(planAutomatic(hand, MailOutcome::AutoReply, QStringLiteral("auto_reply")));
    case MailClass::Challenge:
        return some(planAutomatic(hand, MailOutcome::AutoReply, QStringLiteral("challenge")));
    case MailClass::ReadReceipt:
        return some(planAutomatic(hand, MailOutcome::Other, QStringLiteral("read_receipt")));
    case MailClass::FeedbackReport:
        return setApart(MailOutcome::Other, QStringLiteral("feedback_report"));
    case MailClass::Bulk:
        return setApart(MailOutcome::Other, QStringLiteral("bulk"));
    }
    return std::nullopt;
}

} // namespace

IntakePlan setApart(MailOutcome outcome, const QString &reason, const Uid &ticket, const QString &argument)
{
    IntakePlan plan;
    plan.outcome = outcome;
    plan.reason = reason;
    plan.ticket = ticket;
    plan.reasonText = QCoreApplication::translate("Helpdesk::Intake", reasonTexts().value(reason, ""));
    if (!argument.isEmpty() && plan.reasonText.contains(u"%1"))
        plan.reasonText = plan.reasonText.arg(argument);
    return plan;
}

Result<std::optional<IntakePlan>> sortOut(const MailInHand &hand)
{
    if (hand.mail.problem)
        return setAside(*hand.mail.problem);
    if (!hand.mail.messageId.isEmpty()) {
        HELPDESK_TRY_ASSIGN(const bool known, hand.knowledge.isKnownMail(hand.mail.messageId, hand.mail.contentHash));
        if (known)
            return setApart(MailOutcome::Duplicate, QStringLiteral("duplicate"));
    }
    HELPDESK_TRY_ASSIGN(const auto copy, ownCopy(hand));
    if (copy && hand.mail.mailClass != MailClass::Bounce)
        return copy;
    return byClass(hand);
}

} // namespace Helpdesk::Intake
