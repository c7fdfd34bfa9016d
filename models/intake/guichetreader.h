// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formlabels.h"

namespace Helpdesk::Intake {

/// The guichet that asks: « G1104 », another number, or the free text after « guichet N° ». Another guichet that the
/// question is about (« vers le guichet … ») is not it. The body goes before the subject.
struct FoundGuichet
{
    FoundValue found;
    bool inSubject = false;
};
[[nodiscard]] std::optional<FoundGuichet> guichetIn(const ReadableText &subject, const ReadableText &body,
                                                    const QList<LabelledValue> &labels);

} // namespace Helpdesk::Intake
