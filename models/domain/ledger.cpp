// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger.h"

#include "domain/words.h"

namespace Helpdesk::Domain {

namespace {

constexpr std::array<Word<MailOutcome>, 9> outcomeWords{{
    {MailOutcome::Pending, "pending", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Pending", "register of mail")},
    {MailOutcome::New, "new", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "New request", "register of mail")},
    {MailOutcome::FollowUp, "follow_up", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Follow-up", "register of mail")},
    {MailOutcome::Duplicate, "duplicate", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Duplicate", "register of mail")},
    {MailOutcome::Bounce, "bounce", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Delivery failure", "register of mail")},
    {MailOutcome::AutoReply, "auto_reply",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Automatic reply", "register of mail")},
    {MailOutcome::Other, "other", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Other", "register of mail")},
    {MailOutcome::Quarantine, "quarantine", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Quarantine", "register of mail")},
    {MailOutcome::SetAside, "set_aside", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Set aside", "register of mail")},
}};

} // namespace

QString key(MailOutcome value)
{
    return keyIn(outcomeWords, value);
}

QString label(MailOutcome value)
{
    return labelIn(outcomeWords, value);
}

template <> std::optional<MailOutcome> fromKey<MailOutcome>(QStringView text)
{
    return valueIn(outcomeWords, text);
}

qint64 &LedgerSum::of(MailOutcome outcome)
{
    switch (outcome) {
    case MailOutcome::New:
        return opened;
    case MailOutcome::FollowUp:
        return followUp;
    case MailOutcome::Duplicate:
        return duplicate;
    case MailOutcome::Bounce:
        return bounce;
    case MailOutcome::AutoReply:
        return autoReply;
    case MailOutcome::Other:
        return other;
    case MailOutcome::Quarantine:
        return quarantine;
    case MailOutcome::SetAside:
        return setAside;
    case MailOutcome::Pending:
        break;
    }
    return pending;
}

QJsonObject toJson(const LedgerSum &sum)
{
    return {
        {QStringLiteral("received"), sum.received()}, {QStringLiteral("new"), sum.opened},
        {QStringLiteral("follow_up"), sum.followUp},  {QStringLiteral("duplicate"), sum.duplicate},
        {QStringLiteral("bounce"), sum.bounce},       {QStringLiteral("auto_reply"), sum.autoReply},
        {QStringLiteral("other"), sum.other},         {QStringLiteral("quarantine"), sum.quarantine},
        {QStringLiteral("set_aside"), sum.setAside},  {QStringLiteral("pending"), sum.pending},
    };
}

} // namespace Helpdesk::Domain
