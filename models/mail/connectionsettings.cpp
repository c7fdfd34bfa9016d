// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/connectionsettings.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

Error unusable(const QString &why, const QString &remedy)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Helpdesk::Mail", "The server settings cannot be used"), why, remedy};
}

} // namespace

bool isLoopback(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

Outcome checkSettings(const ServerSettings &settings)
{
    if (settings.host.isEmpty() || settings.host.contains(u' ') || hasControlCharacter(settings.host)) {
        return fail(unusable(QCoreApplication::translate("Helpdesk::Mail", "the host name is empty or malformed"),
                             QCoreApplication::translate("Helpdesk::Mail", "Give the name of the server")));
    }
    if (settings.port == 0) {
        return fail(unusable(QCoreApplication::translate("Helpdesk::Mail", "the port is missing"),
                             QCoreApplication::translate("Helpdesk::Mail", "Give a port from 1 to 65535")));
    }
    if (hasControlCharacter(settings.user)) {
        return fail(unusable(QCoreApplication::translate("Helpdesk::Mail", "the user name holds a control character"),
                             QCoreApplication::translate("Helpdesk::Mail", "Type the user name again")));
    }
    if (settings.security == Security::None && !isLoopback(settings.host)) {
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate("Helpdesk::Mail", "A connection in clear is refused"),
                    QCoreApplication::translate("Helpdesk::Mail", "the server is not on this machine"),
                    QCoreApplication::translate("Helpdesk::Mail", "Choose TLS or STARTTLS"));
    }
    return {};
}

} // namespace Helpdesk::Mail
