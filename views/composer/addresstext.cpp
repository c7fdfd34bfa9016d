// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/composer.h"

#include <QRegularExpression>

namespace Helpdesk::Views {

Result<Domain::MailAddresses> addressesFromText(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("^\\s*\"?([^\"<>]*?)\"?\\s*<([^<>]+)>\\s*$"));
    static const QRegularExpression separators(QStringLiteral("[;,\\n]"));
    Domain::MailAddresses addresses;
    const QStringList pieces = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue;
        const auto match = named.match(piece);
        const Domain::MailAddress address = match.hasMatch()
            ? Domain::MailAddress{match.captured(1).trimmed(), match.captured(2).trimmed()}
            : Domain::MailAddress{{}, piece.trimmed()};
        if (!Domain::isUsableAddress(address.address))
            return fail(ErrorCode::InvalidInput, Composer::tr("« %1 » is not a mail address").arg(piece.trimmed()), {},
                        Composer::tr("Write it as name@example.fr; several are separated by semicolons."));
        addresses.append(address);
    }
    return addresses;
}

QString addressesToText(const Domain::MailAddresses &addresses)
{
    QStringList texts;
    for (const Domain::MailAddress &address : addresses)
        if (!address.address.isEmpty())
            texts.append(Domain::displayAddress(
                Domain::MailAddress{QString(address.name).remove(u',').remove(u';'), address.address}));
    return texts.join(QStringLiteral("; "));
}

} // namespace Helpdesk::Views
