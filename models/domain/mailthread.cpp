// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationrun.h"

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

constexpr qsizetype mostReferences = 20;

/// An id that a header can hold as it is: foreign mail may give anything.
bool isHeaderSafe(const QString &messageId)
{
    return !messageId.isEmpty() && messageId.size() <= 250
        && std::all_of(messageId.cbegin(), messageId.cend(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>'; });
}

template <typename Belongs> MailThread threadOf(const QList<Message> &messages, MessageKind outside, Belongs belongs)
{
    MailThread thread;
    QString lastOutside;
    for (const Message &message : messages) {
        if (!belongs(message) || !isHeaderSafe(message.messageId))
            continue;
        thread.references.removeAll(message.messageId);
        thread.references.append(message.messageId);
        if (message.kind == outside)
            lastOutside = message.messageId;
    }
    if (thread.references.isEmpty())
        return thread;
    if (lastOutside.isEmpty())
        lastOutside = thread.references.constLast();
    thread.inReplyTo = QStringList{lastOutside};
    while (thread.references.size() > mostReferences)
        thread.references.removeAt(1); // the first one opened the thread
    return thread;
}

bool names(const MailAddresses &addresses, const QString &normalized)
{
    return std::any_of(addresses.cbegin(), addresses.cend(), [&normalized](const MailAddress &address) {
        return normalizedAddress(address.address) == normalized;
    });
}

} // namespace

MailThread requesterThread(const QList<Message> &messages)
{
    return threadOf(messages, MessageKind::FromRequester, [](const Message &message) {
        return message.kind == MessageKind::FromRequester || message.kind == MessageKind::ToRequester;
    });
}

MailThread level3Thread(const QList<Message> &messages, const QString &contact)
{
    const QString address = normalizedAddress(contact);
    return threadOf(messages, MessageKind::FromLevel3, [&address](const Message &message) {
        return (message.kind == MessageKind::FromLevel3 && names({message.from}, address))
            || (message.kind == MessageKind::ToLevel3 && names(message.to, address));
    });
}

} // namespace Helpdesk::Domain
