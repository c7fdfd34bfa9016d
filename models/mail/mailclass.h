// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"
#include "mail/headers.h"

namespace Helpdesk::Mail {

/// Fills `mailClass`, `bounce` and `bouncedMessageIds` of a mail whose other values are read. What its headers declare
/// comes first, then what its shape shows (programs that refuse mail in their own words).
void classifyMail(const Headers &headers, Domain::IncomingMail &mail);

} // namespace Helpdesk::Mail
