// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/senderjudge.h"

namespace Helpdesk::Intake {

using namespace Domain;

namespace {

Standing standingOf(const std::optional<WhiteListEntry> &entry, bool inLevel3Directory, QDate today)
{
    if (entry && entry->isValidOn(today))
        return Standing::Listed;
    if (inLevel3Directory)
        return Standing::Level3;
    if (!entry)
        return Standing::Unknown;
    return entry->validFrom.isValid() && today < entry->validFrom ? Standing::NotYetValid : Standing::Expired;
}

/// A Sender header that names another than From, unless both are addresses of one white-list entry.
Result<bool> isMismatched(const IncomingMail &mail, const Sender &sender, const IntakeKnowledge &knowledge)
{
    if (mail.sender.isEmpty())
        return false;
    if (mail.sender.size() > 1)
        return true;
    const QString other = normalizedAddress(mail.sender.first().address);
    if (other.isEmpty() || other == sender.address)
        return false;
    HELPDESK_TRY_ASSIGN(const auto entry, knowledge.whiteListed(other));
    return !entry || !sender.entry || entry->address != sender.entry->address;
}

bool isAligned(const QString &domain, const QString &fromDomain)
{
    const QString lower = domain.trimmed().toLower();
    if (lower.isEmpty() || fromDomain.isEmpty() || !lower.contains(u'.'))
        return false;
    return lower == fromDomain || fromDomain.endsWith(u'.' + lower) || lower.endsWith(u'.' + fromDomain);
}

bool is(const QString &result, QStringView value)
{
    return result.compare(value, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Sender> senderOf(const IncomingMail &mail, const IntakeKnowledge &knowledge, QDate today)
{
    Sender sender;
    if (mail.from.isEmpty() || !isUsableAddress(mail.from.first().address.trimmed())) {
        sender.irregularity = QStringLiteral("no_sender");
        return sender;
    }
    sender.mail = mail.from.first();
    sender.address = normalizedAddress(sender.mail.address);
    if (mail.from.size() > 1) {
        sender.irregularity = QStringLiteral("several_senders");
        return sender;
    }
    HELPDESK_TRY_ASSIGN(sender.entry, knowledge.whiteListed(sender.address));
    HELPDESK_TRY_ASSIGN(const auto contact, knowledge.level3Contact(sender.address));
    sender.inLevel3Directory = contact.has_value();
    sender.standing = standingOf(sender.entry, sender.inLevel3Directory, today);
    HELPDESK_TRY_ASSIGN(const bool mismatched, isMismatched(mail, sender, knowledge));
    if (mismatched)
        sender.irregularity = QStringLiteral("sender_mismatch");
    return sender;
}

Authentication authenticationOf(const IncomingMail &mail, const IntakeSettings &settings)
{
    const AuthenticationResults &results = mail.authentication;
    if (settings.authservId.isEmpty() || !results.trusted)
        return Authentication::NotShown;
    const bool hasDkim = results.dkimAligned && is(results.dkim, u"pass");
    if (is(results.dmarc, u"fail") || (is(results.spf, u"fail") && !hasDkim))
        return Authentication::Failed;
    const QString from = mail.from.isEmpty() ? QString() : normalizedAddress(mail.from.first().address);
    const QString fromDomain = from.mid(from.lastIndexOf(u'@') + 1);
    const bool hasSpf = is(results.spf, u"pass") && isAligned(results.spfDomain, fromDomain);
    return is(results.dmarc, u"pass") || hasDkim || hasSpf ? Authentication::Passed : Authentication::NotShown;
}

} // namespace Helpdesk::Intake
