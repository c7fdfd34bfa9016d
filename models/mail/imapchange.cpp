// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapconnection.h"
#include "mail/imapfoldername.h"
#include "mail/imapsession.h"
#include "mail/imapvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr qsizetype Chunk = 200;

ImapConnection::Refusal folderRefusal(const QString &folder)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("Helpdesk::Mail", "The mail folder “%1” cannot be written").arg(folder),
            QCoreApplication::translate("Helpdesk::Mail", "Check the folder and its rights on the server")};
}

bool isKeyword(const QByteArray &keyword)
{
    return !keyword.isEmpty() && keyword.size() <= 64 && std::all_of(keyword.cbegin(), keyword.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '$'
            || c == '-';
    });
}

mailimap_flag *flagNamed(const QByteArray &name)
{
    if (name == "\\Seen")
        return mailimap_flag_new_seen();
    if (name == "\\Deleted")
        return mailimap_flag_new_deleted();
    return mailimap_flag_new_flag_keyword(imapString(name));
}

QList<QList<quint32>> chunks(QList<quint32> uids)
{
    std::sort(uids.begin(), uids.end());
    QList<QList<quint32>> result;
    for (qsizetype from = 0; from < uids.size(); from += Chunk)
        result.append(uids.mid(from, Chunk));
    return result;
}

} // namespace

Outcome ImapSession::store(const QList<quint32> &uids, const QByteArray &flagOrKeyword)
{
    HELPDESK_TRY(requireFolder());
    for (const QList<quint32> &chunk : chunks(uids)) {
        const ImapSet set = imapSet(chunk);
        mailimap_flag_list *flags = mailimap_flag_list_new_empty();
        mailimap_flag_list_add(flags, flagNamed(flagOrKeyword));
        const std::unique_ptr<mailimap_store_att_flags, ImapFree<mailimap_store_att_flags_free>> change(
            mailimap_store_att_flags_new_add_flags_silent(flags));
        HELPDESK_TRY(m_connection->run(m_connection->limits(), folderRefusal(m_folder.name), [&](mailimap *imap) {
            return mailimap_uid_store(imap, set.get(), change.get());
        }));
    }
    return {};
}

Outcome ImapSession::markSeen(const QList<quint32> &uids)
{
    return store(uids, "\\Seen");
}

Outcome ImapSession::addKeyword(const QList<quint32> &uids, const QByteArray &keyword)
{
    if (!isKeyword(keyword)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Helpdesk::Mail", "The mark of processed mails cannot be used"),
                    QCoreApplication::translate("Helpdesk::Mail", "it may hold letters, digits, _, $ and - only"));
    }
    if (!m_folder.keywordsAllowed) {
        return fail(
            ErrorCode::Unsupported,
            QCoreApplication::translate("Helpdesk::Mail", "The server keeps no marks of ours on mails"), {},
            QCoreApplication::translate("Helpdesk::Mail", "Choose to move processed mails, or to mark them read"));
    }
    return store(uids, keyword);
}

Outcome ImapSession::move(const QList<quint32> &uids, const QString &folder)
{
    HELPDESK_TRY(requireFolder());
    HELPDESK_TRY_ASSIGN(const QByteArray name, imapFolderName(folder));
    for (const QList<quint32> &chunk : chunks(uids)) {
        if (!m_connection->has("MOVE")) {
            HELPDESK_TRY(copyAndRemove(chunk, name));
            continue;
        }
        const ImapSet set = imapSet(chunk);
        HELPDESK_TRY(m_connection->run(m_connection->limits(), folderRefusal(folder), [&](mailimap *imap) {
            return mailimap_uid_move(imap, set.get(), name.constData());
        }));
    }
    return {};
}

Outcome ImapSession::copyAndRemove(const QList<quint32> &uids, const QByteArray &folder)
{
    const ImapSet set = imapSet(uids);
    const ImapConnection::Refusal refusal = folderRefusal(QString::fromLatin1(folder));
    HELPDESK_TRY(m_connection->run(m_connection->limits(), refusal, [&](mailimap *imap) {
        return mailimap_uid_copy(imap, set.get(), folder.constData());
    }));
    HELPDESK_TRY(store(uids, "\\Deleted"));
    if (!m_connection->has("UIDPLUS"))
        return {};
    return m_connection->run(m_connection->limits(), refusal,
                             [&](mailimap *imap) { return mailimap_uid_expunge(imap, set.get()); });
}

Outcome ImapSession::ensureFolder(const QString &folder)
{
    HELPDESK_TRY_ASSIGN(const QByteArray name, imapFolderName(folder));
    clist *list = nullptr;
    HELPDESK_TRY(m_connection->run(m_connection->limits(), folderRefusal(folder),
                                   [&](mailimap *imap) { return mailimap_list(imap, "", name.constData(), &list); }));
    const std::unique_ptr<clist, ImapFree<mailimap_list_result_free>> owned(list);
    if (list && clist_begin(list))
        return {};
    Outcome created = m_connection->run(m_connection->limits(), folderRefusal(folder),
                                        [&](mailimap *imap) { return mailimap_create(imap, name.constData()); });
    if (!created && !m_connection->hasResponseCode("ALREADYEXISTS"))
        return created;
    // Not subscribed is not a failure: the folder is there, and some servers know no subscription.
    Outcome subscribed = m_connection->run(m_connection->limits(), folderRefusal(folder),
                                           [&](mailimap *imap) { return mailimap_subscribe(imap, name.constData()); });
    return m_connection->isOpen() ? Outcome() : subscribed;
}

Result<ImapAppended> ImapSession::append(const QString &folder, const QByteArray &mail, bool seen)
{
    HELPDESK_TRY_ASSIGN(const QByteArray name, imapFolderName(folder));
    ImapFlags flags(mailimap_flag_list_new_empty());
    if (seen)
        mailimap_flag_list_add(flags.get(), mailimap_flag_new_seen());
    ImapAppended result;
    HELPDESK_TRY(m_connection->run(m_connection->limits(mail.size()), folderRefusal(folder), [&](mailimap *imap) {
        return mailimap_uidplus_append(imap, name.constData(), flags.get(), nullptr, mail.constData(),
                                       size_t(mail.size()), &result.uidValidity, &result.uid);
    }));
    return result;
}

} // namespace Helpdesk::Mail
