// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk.h"

namespace Helpdesk::App {

/// Makes an empty profile with the usual reply templates: asking for a complement needs one. Refused: there is one
/// already.
[[nodiscard]] Outcome makeProfile(const Services::DeskOptions &options);

} // namespace Helpdesk::App
