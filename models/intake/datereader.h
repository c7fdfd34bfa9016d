// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formlabels.h"

#include <QDate>

namespace Helpdesk::Intake {

/// When it happened, as « 2013-06-12T10:42 » or « 2013-06-12 »: a labelled date first, then the date that stands with
/// an hour or with words of an incident. Dates of other things (birth, a mail, a deadline) are not it. A date without a
/// year takes the latest such day not after `reference`; without a reference it is missing. « hier », « ce matin » say
/// nothing.
[[nodiscard]] std::optional<FoundValue> occurredAtIn(const ReadableText &text, const QList<LabelledValue> &labels,
                                                     QDate reference);

} // namespace Helpdesk::Intake
