// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formlabels.h"

namespace Helpdesk::Intake {

/// The person at the guichet, as written (« M. Durand », « Mme Le Goff », « Jean DUPONT »): by the protocol's « par
/// l'intermédiaire de », by a label, or beside the guichet. Who is greeted, who signs and who asks for housing is not
/// it.
[[nodiscard]] std::optional<FoundValue> contactPersonIn(const ReadableText &text, const QList<LabelledValue> &labels);

/// guichet_enregistreur or consultant, where the text says so.
[[nodiscard]] std::optional<FoundValue> userProfileIn(const ReadableText &text, const QList<LabelledValue> &labels);

} // namespace Helpdesk::Intake
