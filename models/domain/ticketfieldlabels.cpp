// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketfields.h"

#include "domain/words.h"

namespace Helpdesk::Domain {

namespace {

struct FieldLabel
{
    const char *name;
    SourceText label;
};

constexpr std::array<FieldLabel, 28> labels{{
    {"state", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "State", "field of a request")},
    {"channel", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Channel", "field of a request")},
    {"nature", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Nature", "field of a request")},
    {"proposed_nature", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Proposed nature", "field of a request")},
    {"topic", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Topic", "field of a request")},
    {"proposed_topic", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Proposed topic", "field of a request")},
    {"module", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Module", "field of a request")},
    {"impact", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Impact", "field of a request")},
    {"urgency", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Urgency", "field of a request")},
    {"priority", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Priority", "field of a request")},
    {"owner", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Owner", "field of a request")},
    {"territory", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Territory", "field of a request")},
    {"requester", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Requester", "field of a request")},
    {"cc", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Copy to", "field of a request")},
    {"subject", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Subject", "field of a request")},
    {"tags", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Tags", "field of a request")},
    {"escalation", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Level 3", "field of a request")},
    {"merged_into", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Merged into", "field of a request")},
    {"state_before_merge", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "State before the merge", "field of a request")},
    {"answer_to_read", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Answer to read", "field of a request")},
    {"sender_unverified", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Sender not verified", "field of a request")},
    {"attachments", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Attachments", "field of a request")},
    {"taken_in_charge_at", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Taken in charge", "field of a request")},
    {"resolved_at", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Resolved on", "field of a request")},
    {"closed_at", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Closed on", "field of a request")},
    {"due_at", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Due on", "field of a request")},
    {"form.registration_numbers", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Numéros uniques", "field of a request")},
    {"form.anomaly_codes", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Anomaly codes", "field of a request")},
}};

} // namespace

QString ticketFieldLabel(const QString &name)
{
    for (const FieldLabel &entry : labels)
        if (name == QLatin1StringView(entry.name))
            return QCoreApplication::translate("Helpdesk::Domain", entry.label.text, entry.label.comment);
    return name.startsWith(QStringLiteral("form.")) ? formFieldLabel(name.sliced(5)) : name;
}

} // namespace Helpdesk::Domain
