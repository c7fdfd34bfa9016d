// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imapscripts.h"

namespace Helpdesk::Test {

using S = ScriptedServer;

Mail::ServerSettings clearSettings(quint16 port)
{
    Mail::ServerSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.security = Mail::Security::None;
    settings.user = QStringLiteral("desk");
    settings.timeouts.command = std::chrono::seconds(10);
    return settings;
}

ScriptedServer::Script imapGreeting(const QByteArray &capability)
{
    return {S::send("* OK ready\r\n"), S::expect("CAPABILITY"),
            S::send("* CAPABILITY " + capability + "\r\n{tag} OK done\r\n")};
}

ScriptedServer::Script imapLogin(const QByteArray &capability)
{
    return imapGreeting(capability)
        + S::Script{S::expect("LOGIN"), S::send("{tag} OK done\r\n"), S::expect("CAPABILITY"),
                    S::send("* CAPABILITY " + capability + "\r\n{tag} OK done\r\n")};
}

ScriptedServer::Script imapSelect()
{
    return {S::expect("SELECT"),
            S::send("* FLAGS (\\Seen \\Deleted)\r\n* 3 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] ok\r\n"
                    "* OK [UIDNEXT 13] ok\r\n* OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] ok\r\n"
                    "{tag} OK [READ-WRITE] done\r\n")};
}

ScriptedServer::Script imapWholeScript()
{
    const S::Script fetch{S::expect("UID SEARCH"),
                          S::send("* SEARCH 10 11 12\r\n{tag} OK done\r\n"),
                          S::expect("RFC822.SIZE"),
                          S::send("* 1 FETCH (UID 10 RFC822.SIZE 3)\r\n* 2 FETCH (UID 11 RFC822.SIZE 4)\r\n"),
                          S::send("* 3 FETCH (UID 12 RFC822.SIZE 5)\r\n{tag} OK done\r\n"),
                          S::expect("BODY.PEEK[]"),
                          S::send("* 1 FETCH (UID 10 BODY[]<0> {3}\r\nabc)\r\n* 2 FETCH (UID 11 BODY[]<0> {4}\r\nab"),
                          S::send("cd)\r\n* 3 FETCH (UID 12 BODY[]<0> {5}\r\nabcde)\r\n{tag} OK done\r\n")};
    const S::Script change{
        S::expect("UID STORE"),
        S::send("{tag} OK done\r\n"),
        S::expect("LIST"),
        S::send("{tag} OK done\r\n"),
        S::expect("CREATE"),
        S::send("{tag} OK done\r\n"),
        S::expect("SUBSCRIBE"),
        S::send("{tag} OK done\r\n"),
        S::expect("UID MOVE"),
        S::send("* OK [COPYUID 9 10:11 1:2] moved\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n{tag} OK done\r\n"),
        S::expect("APPEND"),
        S::send("+ go on\r\n"),
        S::readLiteral(),
        S::send("{tag} OK [APPENDUID 77 41] done\r\n")};
    const S::Script idle{S::expect("14 IDLE"), S::send("+ idling\r\n* 2 EXISTS\r\n"), S::expect("DONE"),
                         S::send("14 OK done\r\n")};
    return imapLogin() + imapSelect() + fetch + change + idle
        + S::Script{S::expect("LOGOUT"), S::send("* BYE\r\n{tag} OK done\r\n")};
}

} // namespace Helpdesk::Test
