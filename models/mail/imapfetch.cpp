// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapconnection.h"
#include "mail/imapsession.h"
#include "mail/imapvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace Helpdesk::Mail {

namespace {

constexpr qsizetype Chunk = 200; // UIDs in one command: its line stays short
constexpr quint32 HeaderCap = 262'144;

ImapConnection::Refusal fetchRefusal()
{
    return {ErrorCode::Refused, QCoreApplication::translate("Helpdesk::Mail", "The mails cannot be fetched"), {}};
}

using Attributes = std::initializer_list<mailimap_fetch_att *>;

// Takes what it is given.
ImapFetchType fetchType(Attributes attributes)
{
    ImapFetchType type(mailimap_fetch_type_new_fetch_att_list_empty());
    for (mailimap_fetch_att *attribute : attributes)
        mailimap_fetch_type_new_fetch_att_list_add(type.get(), attribute);
    return type;
}

Result<QList<ImapFetched>> fetchList(ImapConnection &connection, const QList<quint32> &uids, const ImapFetchType &type,
                                     const MailStreamSocket::Limits &limits)
{
    const ImapSet set = imapSet(uids);
    clist *list = nullptr;
    HELPDESK_TRY(connection.run(limits, fetchRefusal(), [&](mailimap *imap) {
        return mailimap_uid_fetch(imap, set.get(), type.get(), &list);
    }));
    const ImapFetchList owned(list);
    return readFetched(list);
}

QList<quint32> ordered(QList<quint32> uids)
{
    std::sort(uids.begin(), uids.end());
    uids.resize(std::unique(uids.begin(), uids.end()) - uids.begin());
    return uids;
}

mailimap_section *messageIdSection()
{
    clist *names = clist_new();
    clist_append(names, imapString("MESSAGE-ID"));
    return mailimap_section_new_header_fields(mailimap_header_list_new(names));
}

QString messageIdIn(const QByteArray &header)
{
    const qsizetype from = header.indexOf('<');
    const qsizetype to = header.indexOf('>', from + 1);
    return from >= 0 && to > from ? QString::fromLatin1(header.mid(from + 1, to - from - 1)).trimmed() : QString();
}

} // namespace

Result<QHash<quint32, qint64>> ImapSession::sizes(const QList<quint32> &uids)
{
    HELPDESK_TRY(requireFolder());
    const QList<quint32> wanted = ordered(uids);
    QHash<quint32, qint64> result;
    for (qsizetype from = 0; from < wanted.size(); from += Chunk) {
        const QList<quint32> chunk = wanted.mid(from, Chunk);
        const ImapFetchType type = fetchType({mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_rfc822_size()});
        HELPDESK_TRY_ASSIGN(const QList<ImapFetched> fetched,
                            fetchList(*m_connection, chunk, type, m_connection->limits()));
        for (const ImapFetched &mail : fetched) {
            if (mail.size >= 0 && std::binary_search(chunk.cbegin(), chunk.cend(), mail.uid))
                result.insert(mail.uid, mail.size);
        }
    }
    return result;
}

Result<QHash<quint32, QString>> ImapSession::messageIds(const QList<quint32> &uids)
{
    HELPDESK_TRY(requireFolder());
    const QList<quint32> wanted = ordered(uids);
    QHash<quint32, QString> result;
    for (qsizetype from = 0; from < wanted.size(); from += Chunk) {
        const QList<quint32> chunk = wanted.mid(from, Chunk);
        const ImapFetchType type
            = fetchType({mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_body_peek_section(messageIdSection())});
        HELPDESK_TRY_ASSIGN(const QList<ImapFetched> fetched,
                            fetchList(*m_connection, chunk, type, m_connection->limits(chunk.size() * 4096)));
        for (const ImapFetched &mail : fetched) {
            if (mail.hasBody && std::binary_search(chunk.cbegin(), chunk.cend(), mail.uid))
                result.insert(mail.uid, messageIdIn(mail.body));
        }
    }
    return result;
}

Outcome ImapSession::fetchTogether(const QList<quint32> &uids, qint64 bytes, const ImapFetchCaps &caps,
                                   QHash<quint32, QByteArray> &into)
{
    // Partial, so that a mail larger than announced comes cut and is known to be too large.
    const auto most = quint32(std::min<qint64>(caps.mail + 1, std::numeric_limits<qint32>::max()));
    const ImapFetchType type
        = fetchType({mailimap_fetch_att_new_uid(),
                     mailimap_fetch_att_new_body_peek_section_partial(mailimap_section_new(nullptr), 0, most)});
    MailStreamSocket::Limits limits = m_connection->limits(bytes + bytes / 4);
    limits.bytes += caps.mail;
    limits.literal = caps.mail + 1;
    Result<QList<ImapFetched>> fetched = fetchList(*m_connection, uids, type, limits);
    if (!fetched && fetched.error().code == ErrorCode::Refused)
        return {}; // a NO: whoever is missing is asked for alone
    HELPDESK_TRY(fetched);
    for (const ImapFetched &mail : *fetched) {
        if (mail.hasBody && std::binary_search(uids.cbegin(), uids.cend(), mail.uid))
            into.insert(mail.uid, mail.body);
    }
    return {};
}

Outcome ImapSession::fetchHeader(quint32 uid, QHash<quint32, QByteArray> &into)
{
    const ImapFetchType type
        = fetchType({mailimap_fetch_att_new_uid(),
                     mailimap_fetch_att_new_body_peek_section_partial(mailimap_section_new_header(), 0, HeaderCap)});
    Result<QList<ImapFetched>> fetched = fetchList(*m_connection, {uid}, type, m_connection->limits(HeaderCap));
    if (!fetched && fetched.error().code == ErrorCode::Refused)
        return {};
    HELPDESK_TRY(fetched);
    for (const ImapFetched &mail : *fetched) {
        if (mail.hasBody && mail.uid == uid)
            into.insert(uid, mail.body);
    }
    return {};
}

Result<QList<ImapMail>> ImapSession::fetch(const QList<quint32> &uids, const ImapFetchCaps &caps)
{
    HELPDESK_TRY_ASSIGN(const auto sizeOf, sizes(uids));
    return fetch(sizeOf, caps);
}

Result<QList<ImapMail>> ImapSession::fetch(const QHash<quint32, qint64> &sizeOf, const ImapFetchCaps &caps)
{
    HELPDESK_TRY(requireFolder());
    const QList<quint32> wanted = ordered(sizeOf.keys());
    QHash<quint32, QByteArray> whole;
    QList<quint32> together;
    qint64 bytes = 0;
    const auto flush = [&]() -> Outcome {
        Outcome outcome = together.isEmpty() ? Outcome() : fetchTogether(together, bytes, caps, whole);
        together.clear();
        bytes = 0;
        return outcome;
    };
    for (const quint32 uid : wanted) {
        const qint64 size = sizeOf.value(uid);
        if (size > caps.mail)
            continue;
        if (bytes + size > caps.together || together.size() >= Chunk)
            HELPDESK_TRY(flush());
        together.append(uid);
        bytes += size;
    }
    HELPDESK_TRY(flush());
    QList<ImapMail> mails;
    for (const quint32 uid : wanted) {
        const qint64 size = sizeOf.value(uid);
        if (size <= caps.mail && !whole.contains(uid))
            HELPDESK_TRY(fetchTogether({uid}, size, caps, whole));
        QByteArray raw = whole.take(uid);
        if (size <= caps.mail && raw.isNull())
            continue; // gone, or the server will not give it: see sizes()
        if (size <= caps.mail && raw.size() <= caps.mail) {
            mails.append({uid, size, std::move(raw), false});
            continue;
        }
        QHash<quint32, QByteArray> header;
        HELPDESK_TRY(fetchHeader(uid, header));
        mails.append({uid, std::max<qint64>(size, raw.size()), header.value(uid), true});
    }
    return mails;
}

} // namespace Helpdesk::Mail
