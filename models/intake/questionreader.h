// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formlabels.h"

namespace Helpdesk::Intake {

/// The question, as written: the paragraph after « la question suivante : », or of the label « Question : », else the
/// first paragraph that says something (no greeting, no label, no « ci-joint la capture », no closing formula).
[[nodiscard]] std::optional<FoundValue> questionIn(const ReadableText &text, const QList<LabelledValue> &labels);

} // namespace Helpdesk::Intake
