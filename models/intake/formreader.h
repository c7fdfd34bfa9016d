// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/requestform.h"

#include <QDate>

namespace Helpdesk::Intake {

/// What a mail says of the request, read by the protocol's template.
struct ReadForm
{
    Domain::RequestForm form;
    std::optional<Domain::Nature> proposedNature;
    QString natureReason; ///< the word that proposes it and where it stands, as a person reads it; empty: no nature
    Domain::TextSpan natureSpan; ///< of that word
    QString topicWords; ///< the words after « problème sur », as written
    std::optional<QString> proposedTopic; ///< code of the topic whose words the subject (else the question) has
};

/// What surrounds the text.
struct ReadingContext
{
    QDate referenceDate; ///< the mail's day: gives a year to « le 12/06 » (the latest such day); null: such a date is
                         ///< missing
    QStringList notContacts; ///< addresses that are no contact: the sender's own, the desk's
};

/// Pure, linear, for any text; reads the first 64 K units of each. `folded` are the parts of `text` that are quotation
/// or signature: not read. Every field found has the span of exactly its value; what is not there is missing.
[[nodiscard]] ReadForm readForm(const QString &subject, const QString &text, const QList<Domain::TextSpan> &folded,
                                const QList<Domain::Topic> &topics, const ReadingContext &context = {});

} // namespace Helpdesk::Intake
