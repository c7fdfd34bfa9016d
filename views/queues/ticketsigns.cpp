// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queues/ticketsigns.h"

#include "items/wording.h"

#include <QCoreApplication>
#include <QHash>

namespace Helpdesk::Views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Views::Signs)
};

} // namespace

ChipText natureChip(Domain::Nature nature)
{
    switch (nature) {
    case Domain::Nature::Incident:
        return {Domain::label(nature), Sign::Incident, QStringLiteral("tools-report-bug")};
    case Domain::Nature::Evolution:
        return {Domain::label(nature), Sign::Evolution, QStringLiteral("go-up")};
    case Domain::Nature::Information:
        break;
    }
    return {Domain::label(nature), Sign::Information, QStringLiteral("documentinfo")};
}

ChipText proposedNatureChip(Domain::Nature nature)
{
    ChipText chip = natureChip(nature);
    //: A nature that the subject proposes, not yet given by qualification
    chip.text = Words::tr("%1?").arg(chip.text);
    chip.sign = Sign::Neutral;
    return chip;
}

ChipText completenessChip(int missingCount, const QString &firstMissing)
{
    return {Items::completenessText(missingCount, firstMissing), missingCount > 0 ? Sign::Overdue : Sign::Done, {}};
}

ChipText overdueChip(const QDateTime &due, const QDateTime &now)
{
    return {Items::dueText(due, now), Sign::Overdue, QStringLiteral("clock")};
}

ChipText priorityChip(Domain::Priority priority)
{
    const bool high = priority == Domain::Priority::High || priority == Domain::Priority::Critical;
    return {Words::tr("Priority: %1").arg(Domain::label(priority)), high ? Sign::Incident : Sign::Neutral, {}};
}

ChipText senderChip(bool unverified)
{
    if (unverified)
        return {Words::tr("sender not verified"), Sign::Overdue, QStringLiteral("data-warning")};
    return {Words::tr("sender verified"), Sign::Done, QStringLiteral("checkmark")};
}

QString queueIcon(const QString &key)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("to_qualify"), QStringLiteral("mail-unread-new")},
        {QStringLiteral("mine"), QStringLiteral("user")},
        {QStringLiteral("replies"), QStringLiteral("mail-replied")},
        {QStringLiteral("due"), QStringLiteral("clock")},
        {QStringLiteral("unassigned"), QStringLiteral("user-others")},
        {QStringLiteral("incident"), QStringLiteral("tools-report-bug")},
        {QStringLiteral("evolution"), QStringLiteral("go-up")},
        {QStringLiteral("information"), QStringLiteral("documentinfo")},
        {QStringLiteral("moa"), QStringLiteral("document-send")},
        {QStringLiteral("moe"), QStringLiteral("document-send")},
        {QStringLiteral("expert"), QStringLiteral("document-send")},
        {QStringLiteral("waiting"), QStringLiteral("media-playback-pause")},
        {QStringLiteral("returned"), QStringLiteral("mail-forward")},
        {QStringLiteral("resolved"), QStringLiteral("checkmark")},
        {QStringLiteral("closed"), QStringLiteral("archive-insert")},
        {QStringLiteral("all"), QStringLiteral("view-list-text")},
        {QStringLiteral("quarantine"), QStringLiteral("mail-mark-junk")},
        {QStringLiteral("outgoing"), QStringLiteral("mail-queue")},
        {QStringLiteral("register"), QStringLiteral("view-list-details")},
    };
    return icons.value(key);
}

} // namespace Helpdesk::Views
