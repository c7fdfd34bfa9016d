// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/connectionsettings.h"
#include "support/scriptedserver.h"

namespace Helpdesk::Test {

inline constexpr const char *ImapAll = "IMAP4rev1 SASL-IR IDLE UIDPLUS MOVE AUTH=PLAIN AUTH=XOAUTH2";

/// In clear, to this machine, as "desk".
[[nodiscard]] Mail::ServerSettings clearSettings(quint16 port);

/// Pieces of a good server's part, for ScriptedServer. Each begins where the one before ends.
[[nodiscard]] ScriptedServer::Script imapGreeting(const QByteArray &capability = ImapAll);
[[nodiscard]] ScriptedServer::Script imapLogin(const QByteArray &capability
                                               = ImapAll); ///< greeting and login; 3 commands
[[nodiscard]] ScriptedServer::Script imapSelect(); ///< 3 mails, UIDs 10 to 12 of UIDVALIDITY 7
/// Login, list, fetch, mark, create, move, append, IDLE that tells of a mail, logout (the last two steps).
[[nodiscard]] ScriptedServer::Script imapWholeScript();

} // namespace Helpdesk::Test
