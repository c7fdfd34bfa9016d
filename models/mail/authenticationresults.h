// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"
#include "mail/headers.h"

namespace Helpdesk::Mail {

/// Reads one value of Authentication-Results (RFC 8601); `by` is empty where it is none.
[[nodiscard]] Domain::AuthenticationResults parseAuthenticationResults(QByteArrayView value);

/// What the configured server says in the topmost header that is its own. Headers that stand below it may be forged and
/// are not read. Where no authserv-id is configured, or it said nothing, the topmost header of any server is told with
/// `trusted` false.
[[nodiscard]] Domain::AuthenticationResults readAuthenticationResults(const Headers &headers, const QString &authservId,
                                                                      const QString &fromAddress);

/// The signer is the From domain or a parent of it (two labels at least). A child is not: some providers give them to
/// anyone.
[[nodiscard]] bool domainsAlign(QStringView signer, QStringView from);

} // namespace Helpdesk::Mail
