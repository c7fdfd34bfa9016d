// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/ticket.h"

namespace Helpdesk::Domain {

/// What a reply template knows besides the ticket.
struct TemplateContext
{
    Agent agent;
    QString deskName; ///< "PND"
    QString topicName; ///< of the ticket's topic; empty: its code
    QString numberPrefix = QStringLiteral("PND");
    QDate day; ///< local
};

/// A value for each name of templateVariableNames(). Texts are in the language of the desk, as translated.
[[nodiscard]] TemplateVariables templateVariables(const Ticket &ticket, const TemplateContext &context);
/// The question that asks for a missing field of the form.
[[nodiscard]] QString questionFor(const QString &fieldName);
/// « form.missing »: a line a field, "- Guichet : …?". Empty where nothing is missing.
[[nodiscard]] QString questionsFor(const QStringList &fieldNames);

} // namespace Helpdesk::Domain
