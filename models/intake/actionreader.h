// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formlabels.h"

namespace Helpdesk::Intake {

/// The button that was clicked (« Valider », "Valider", ‘Valider’, or bare after « bouton » or « clic sur »); else what
/// was being done, where a label or « lors de … », « en voulant … » says it. A quoted error message is not an action.
[[nodiscard]] std::optional<FoundValue> actionIn(const ReadableText &text, const QList<LabelledValue> &labels);

} // namespace Helpdesk::Intake
