// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include <algorithm>

namespace Helpdesk::Domain {

QString normalizedAddress(const QString &address)
{
    return address.trimmed().toLower();
}

bool isUsableAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254 || at == address.size() - 1)
        return false;
    const QStringView domain = QStringView(address).mid(at + 1);
    if (domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u"..") || address.startsWith(u'-'))
        return false;
    return std::all_of(address.cbegin(), address.cend(),
                       [](QChar c) {
                           return c.unicode() > 0x20 && c.unicode() < 0x7f
                               && !QStringView(u"<>()[],;:\\\"").contains(c);
                       })
        && address.count(u'@') == 1;
}

QString displayAddress(const MailAddress &address)
{
    if (address.name.isEmpty() || address.name == address.address)
        return address.address;
    return address.name + QStringLiteral(" <") + address.address + u'>';
}

} // namespace Helpdesk::Domain
