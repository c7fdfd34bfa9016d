// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakeplanner.h"

#include "intake/mailsorter.h"
#include "intake/ticketfinder.h"

#include <QCoreApplication>

namespace Helpdesk::Intake {

using namespace Domain;
using TicketRef = IntakeKnowledge::TicketRef;

namespace {

/// Plans one message of a person.
class MessagePlanner
{
public:
    explicit MessagePlanner(const MailInHand &hand)
        : m_hand(hand)
    {
    }

    Outcome look()
    {
        HELPDESK_TRY_ASSIGN(m_sender, senderOf(m_hand.mail, m_hand.knowledge, m_hand.today));
        HELPDESK_TRY_ASSIGN(m_keyed, ownMailAmong(answeredIds(m_hand.mail), m_hand.knowledge, m_hand.settings));
        m_authentication = authenticationOf(m_hand.mail, m_hand.settings);
        if (!m_keyed) {
            HELPDESK_TRY_ASSIGN(m_byToken, ticketByToken(m_hand.mail, m_hand.knowledge, m_hand.settings));
        }
        if (const auto ticket = nearest(); ticket && !m_sender.address.isEmpty()) {
            HELPDESK_TRY_ASSIGN(m_wroteTo, m_hand.knowledge.wroteTo(ticket->uid, m_sender.address));
            HELPDESK_TRY_ASSIGN(m_takesPart, m_hand.knowledge.takesPart(ticket->uid, m_sender.address));
        }
        return {};
    }

    Result<IntakePlan> judged() const
    {
        if (!m_sender.irregularity.isEmpty())
            return quarantine(m_sender.irregularity);
        if (m_sender.standing == Standing::Unknown && !isCorrespondent())
            return quarantine(m_keyed || m_wroteTo ? QStringLiteral("probable_reply")
                                                   : QStringLiteral("unknown_sender"));
        if (m_sender.standing == Standing::Expired)
            return quarantine(QStringLiteral("expired_sender"));
        if (m_sender.standing == Standing::NotYetValid)
            return quarantine(QStringLiteral("not_yet_valid_sender"));
        if (m_authentication == Authentication::Failed)
            return quarantine(QStringLiteral("authentication_failed"));
        if (m_authentication == Authentication::NotShown && m_hand.settings.requireAuthentication)
            return quarantine(QStringLiteral("authentication_missing"));
        switch (m_sender.standing) {
        case Standing::Level3:
            return fromLevel3();
        case Standing::Listed:
            return fromListed();
        default:
            return fromCorrespondent();
        }
    }

    Result<IntakePlan> released() const
    {
        HELPDESK_TRY(mustHaveSender());
        auto ticket = nearest();
        if (!m_keyed && !m_wroteTo && !m_takesPart)
            ticket.reset();
        if (!ticket && !m_hand.entry.ticket.isNull())
            ticket = TicketRef{m_hand.entry.ticket, 0, State::InProgress};
        const bool level3 = isFromLevel3();
        if (!ticket && level3)
            return fail(
                ErrorCode::Refused, QCoreApplication::translate("Helpdesk::Intake", "This mail cannot open a request."),
                QCoreApplication::translate("Helpdesk::Intake", "it comes from level 3, which only answers"),
                QCoreApplication::translate("Helpdesk::Intake", "File it into the request that it belongs to."));
        if (!ticket)
            return opened(QStringLiteral("released"), std::nullopt);
        if (isEnded(*ticket) && !level3)
            return opened(QStringLiteral("follows_closed"), TicketLink{{}, ticket->uid, LinkKind::FollowsClosed},
                          *ticket);
        return received(*ticket, level3, QStringLiteral("released"));
    }

    Result<IntakePlan> filedInto(const Uid &ticket) const
    {
        HELPDESK_TRY(mustHaveSender());
        return received(TicketRef{ticket, 0, State::InProgress}, isFromLevel3(), QStringLiteral("filed_by_hand"));
    }

private:
    std::optional<TicketRef> nearest() const { return m_keyed ? std::optional(m_keyed->own.ticket) : m_byToken; }

    /// Known in this one ticket: we wrote to him in it, and he answers that mail or has written in it before.
    bool isCorrespondent() const { return m_wroteTo && (m_keyed || m_takesPart); }

    /// Level 3's words are internal. Who answers a mail that went to level 3 speaks for it, unless the request is his
    /// own.
    bool isFromLevel3() const
    {
        const bool answersLevel3 = m_keyed && m_keyed->own.toLevel3;
        if (m_sender.standing == Standing::Listed)
            return answersLevel3 && (m_sender.inLevel3Directory || !m_takesPart);
        return m_sender.inLevel3Directory || answersLevel3
            || (m_byToken && m_wroteTo && m_byToken->state == State::Level3);
    }

    bool isUnverified() const { return m_authentication != Authentication::Passed; }

    QString display(const TicketRef &ticket) const
    {
        return displayNumber(ticket.number, m_hand.settings.numberPrefix);
    }

    Outcome mustHaveSender() const
    {
        if (!m_sender.address.isEmpty())
            return {};
        return fail(
            ErrorCode::Refused, QCoreApplication::translate("Helpdesk::Intake", "This mail cannot be taken in."),
            QCoreApplication::translate("Helpdesk::Intake", "it names no sender that can be answered"),
            QCoreApplication::translate("Helpdesk::Intake", "Record the request by hand, with what the mail says."));
    }

    IntakePlan quarantine(const QString &reason) const
    {
        // A token alone is no evidence: anybody can write one.
        const bool evident = m_keyed || m_wroteTo;
        const auto ticket = evident ? nearest() : std::nullopt;
        return setApart(MailOutcome::Quarantine, reason, ticket ? ticket->uid : Uid(),
                        ticket ? display(*ticket) : QString());
    }

    Result<IntakePlan> fromLevel3() const
    {
        if (m_keyed)
            return received(m_keyed->own.ticket, true, QStringLiteral("reply_by_message_id"));
        if (m_byToken && m_wroteTo)
            return received(*m_byToken, true, QStringLiteral("reply_by_token"));
        return quarantine(QStringLiteral("level3_without_ticket"));
    }

    Result<IntakePlan> fromListed() const
    {
        const auto ticket = nearest();
        if (!ticket)
            return opened(QStringLiteral("new_request"), std::nullopt);
        if (!m_keyed && !m_takesPart)
            return opened(QStringLiteral("linked_by_token"), TicketLink{{}, ticket->uid, LinkKind::Related}, *ticket);
        if (isEnded(*ticket) && !isFromLevel3())
            return opened(QStringLiteral("follows_closed"), TicketLink{{}, ticket->uid, LinkKind::FollowsClosed},
                          *ticket);
        return received(*ticket, isFromLevel3(),
                        m_keyed ? QStringLiteral("reply_by_message_id") : QStringLiteral("reply_by_token"));
    }

    Result<IntakePlan> fromCorrespondent() const
    {
        const TicketRef ticket = *nearest();
        if (isEnded(ticket) && !isFromLevel3())
            return quarantine(QStringLiteral("closed_ticket"));
        return received(ticket, isFromLevel3(),
                        m_keyed ? QStringLiteral("reply_by_message_id") : QStringLiteral("reply_by_token"));
    }

    Result<IntakePlan> received(const TicketRef &ticket, bool level3, const QString &reason) const
    {
        RequestForm form;
        if (!level3) {
            HELPDESK_TRY_ASSIGN(const ReadForm read, formOf(m_hand));
            form = read.form;
        }
        IntakePlan plan
            = setApart(MailOutcome::FollowUp, reason, ticket.uid, ticket.number > 0 ? display(ticket) : QString());
        Operation operation;
        operation.ticket = ticket.uid;
        operation.author = QStringLiteral("intake");
        operation.kind = Op::Receive{arrivalOf(m_hand, m_sender.mail, level3, isUnverified(), form), level3};
        plan.operation = operation;
        return plan;
    }

    Result<IntakePlan> opened(const QString &reason, const std::optional<TicketLink> &link,
                              const TicketRef &linked = {}) const
    {
        HELPDESK_TRY_ASSIGN(Op::Open open, openingOf(m_hand, m_sender, isUnverified(), link));
        IntakePlan plan = setApart(MailOutcome::New, reason, {}, link ? display(linked) : QString());
        Operation operation;
        operation.author = QStringLiteral("intake");
        operation.kind = std::move(open);
        plan.operation = operation;
        return plan;
    }

    const MailInHand &m_hand;
    Sender m_sender;
    Authentication m_authentication = Authentication::NotShown;
    std::optional<KeyedMail> m_keyed;
    std::optional<TicketRef> m_byToken;
    bool m_wroteTo = false;
    bool m_takesPart = false;
};

} // namespace

Result<IntakePlan> plan(const IncomingMail &mail, const QList<TextSpan> &folded, const LedgerEntry &entry,
                        const IntakeKnowledge &knowledge, const IntakeSettings &settings, QDate today,
                        const ReadForm *form)
{
    const MailInHand hand{mail, folded, entry, knowledge, settings, today, form};
    HELPDESK_TRY_ASSIGN(auto sorted, sortOut(hand));
    if (sorted)
        return *std::move(sorted);
    MessagePlanner planner(hand);
    HELPDESK_TRY(planner.look());
    return planner.judged();
}

Result<IntakePlan> planReleased(const IncomingMail &mail, const QList<TextSpan> &folded, const LedgerEntry &entry,
                                const IntakeKnowledge &knowledge, const IntakeSettings &settings, QDate today)
{
    const MailInHand hand{mail, folded, entry, knowledge, settings, today};
    MessagePlanner planner(hand);
    HELPDESK_TRY(planner.look());
    return planner.released();
}

Result<IntakePlan> planFiledInto(const Uid &ticket, const IncomingMail &mail, const QList<TextSpan> &folded,
                                 const LedgerEntry &entry, const IntakeKnowledge &knowledge,
                                 const IntakeSettings &settings, QDate today)
{
    const MailInHand hand{mail, folded, entry, knowledge, settings, today};
    MessagePlanner planner(hand);
    HELPDESK_TRY(planner.look());
    return planner.filedInto(ticket);
}

} // namespace Helpdesk::Intake
