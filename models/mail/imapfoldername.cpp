// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapfoldername.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

QByteArray shifted(QStringView run)
{
    QByteArray bytes;
    for (const QChar c : run) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xff));
    }
    return '&' + bytes.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

} // namespace

Result<QByteArray> imapFolderName(const QString &name)
{
    const bool usable = !name.isEmpty() && name.size() <= 500 && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'%' || c == u'*';
    });
    if (!usable) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Helpdesk::Mail", "The folder's name cannot be used"),
                    QCoreApplication::translate("Helpdesk::Mail",
                                                "it is empty, too long, or holds %, * or a control character"),
                    QCoreApplication::translate("Helpdesk::Mail", "Choose another folder in the settings"));
    }
    QByteArray encoded;
    for (qsizetype at = 0; at < name.size();) {
        const auto end = std::find_if(name.cbegin() + at, name.cend(), isPlain);
        const qsizetype plainFrom = end - name.cbegin();
        if (plainFrom > at)
            encoded += shifted(QStringView(name).mid(at, plainFrom - at));
        for (at = plainFrom; at < name.size() && isPlain(name.at(at)); ++at)
            encoded += name.at(at) == u'&' ? QByteArray("&-") : QByteArray(1, char(name.at(at).unicode()));
    }
    return encoded;
}

} // namespace Helpdesk::Mail
