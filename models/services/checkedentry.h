// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"

namespace Helpdesk::Services {

/// The entry as it is kept (addresses normalized, codes trimmed), or InvalidInput with what is wrong with it.
[[nodiscard]] Result<Domain::WhiteListEntry> checked(Domain::WhiteListEntry entry);
[[nodiscard]] Result<Domain::Level3Contact> checked(Domain::Level3Contact contact);
[[nodiscard]] Result<Domain::Territory> checked(Domain::Territory territory);
[[nodiscard]] Result<Domain::Guichet> checked(Domain::Guichet guichet);
[[nodiscard]] Result<Domain::Topic> checked(Domain::Topic topic);
[[nodiscard]] Result<Domain::ReplyTemplate> checked(Domain::ReplyTemplate replyTemplate);
[[nodiscard]] Result<Domain::Agent> checked(Domain::Agent agent);

} // namespace Helpdesk::Services
