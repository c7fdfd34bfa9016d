// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formlabels.h"

#include <QStringList>

namespace Helpdesk::Intake {

/// A French telephone number to call back, as E.164 (+33476000000), as people write them: 04 76 00 00 00,
/// 04.76.00.00.00, +33 (0)4 76 …, 0033…. A number beside « Contact », « joindre au », « tél. » goes first; a fax or the
/// applicant's is not it.
[[nodiscard]] std::optional<FoundValue> phoneIn(const ReadableText &text, const QList<LabelledValue> &labels);

/// A mail address to write to, lower-case; never one of `notThese` (normalized: the sender's own, the desk's).
[[nodiscard]] std::optional<FoundValue> mailIn(const ReadableText &text, const QList<LabelledValue> &labels,
                                               const QStringList &notThese);

} // namespace Helpdesk::Intake
