// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readabletext.h"

namespace Helpdesk::Intake {

/// « Cordialement », « Merci d'avance », « Dans l'attente de … », a line of hyphens. A request that begins with « Merci
/// de » is none.
[[nodiscard]] bool isSignOff(const ReadableText &text, Range line);

/// Where the sender's own name and address begin: after the last closing formula, or with a last paragraph that starts
/// with a name alone. The end of the text where there is neither.
[[nodiscard]] qsizetype signatureStart(const ReadableText &text);

} // namespace Helpdesk::Intake
