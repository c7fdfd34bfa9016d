// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsession.h"

#include "mail/imapconnection.h"
#include "mail/imapfoldername.h"
#include "mail/imapvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Helpdesk::Mail {

namespace {

constexpr quint32 SearchWindow = 50'000; // its answer is one line, under the guard's cap
constexpr quint32 MaxExists = 20'000'000; // more is a server that makes fun of us

bool keywordsAllowed(const mailimap_selection_info *info)
{
    if (!info->sel_perm_flags)
        return false;
    for (clistiter *at = clist_begin(info->sel_perm_flags); at; at = clist_next(at)) {
        if (static_cast<const mailimap_flag_perm *>(clist_content(at))->fl_type == MAILIMAP_FLAG_PERM_ALL)
            return true;
    }
    return false;
}

ImapKey searchKey(const ImapSearch &search, quint32 firstNumber, quint32 lastNumber)
{
    ImapKey key(mailimap_search_key_new_multiple_empty());
    const auto add = [&key](mailimap_search_key *part) { mailimap_search_key_multiple_add(key.get(), part); };
    if (lastNumber > 0)
        add(mailimap_search_key_new_set(mailimap_set_new_interval(firstNumber, lastNumber)));
    add(mailimap_search_key_new_uid(mailimap_set_new_interval(search.fromUid, 0)));
    if (search.since.isValid())
        add(mailimap_search_key_new_since(
            mailimap_date_new(search.since.day(), search.since.month(), search.since.year())));
    if (search.unseen) {
        mailimap_search_key *unseen = mailimap_search_key_new_all();
        unseen->sk_type = MAILIMAP_SEARCH_KEY_UNSEEN;
        add(unseen);
    }
    if (!search.withoutKeyword.isEmpty())
        add(mailimap_search_key_new_unkeyword(imapString(search.withoutKeyword)));
    return key;
}

} // namespace

ImapSession::ImapSession(ServerSettings settings, std::shared_ptr<CancelSignal> signal)
    : m_signal(signal ? std::move(signal) : std::make_shared<CancelSignal>())
    , m_connection(std::make_unique<ImapConnection>(std::move(settings), m_signal))
{
}

ImapSession::~ImapSession() = default;

Outcome ImapSession::open(const QByteArray &secret)
{
    return m_connection->open(secret);
}

bool ImapSession::isOpen() const
{
    return m_connection->isOpen();
}

bool ImapSession::has(const QByteArray &capability) const
{
    return m_connection->has(capability);
}

void ImapSession::logout()
{
    m_connection->logout();
    m_folder = {};
}

Outcome ImapSession::requireFolder() const
{
    if (m_folder.name.isEmpty()) {
        return fail(ErrorCode::Internal, QCoreApplication::translate("Helpdesk::Mail", "No mail folder is selected"));
    }
    return {};
}

Result<ImapFolder> ImapSession::select(const QString &folder)
{
    HELPDESK_TRY_ASSIGN(const QByteArray name, imapFolderName(folder));
    m_folder = {};
    uint64_t modSeq = 0;
    const ImapConnection::Refusal refusal{
        ErrorCode::NotFound,
        QCoreApplication::translate("Helpdesk::Mail", "The mail folder “%1” cannot be opened").arg(folder),
        QCoreApplication::translate("Helpdesk::Mail", "Check the folder's name in the settings")};
    HELPDESK_TRY(m_connection->run(m_connection->limits(), refusal, [&](mailimap *imap) {
        return m_connection->has("CONDSTORE") ? mailimap_select_condstore(imap, name.constData(), &modSeq)
                                              : mailimap_select(imap, name.constData());
    }));
    const mailimap_selection_info *info = m_connection->imap()->imap_selection_info;
    if (!info || info->sel_uidvalidity == 0) {
        m_connection->stream().kill(m_connection->stream().brokenProtocol(
            QCoreApplication::translate("Helpdesk::Mail", "the server gives no lasting numbers to mails")));
        return fail(*m_connection->stream().failure());
    }
    (void)m_connection->stream().guard().takeGrown();
    m_folder.name = folder;
    m_folder.uidValidity = info->sel_uidvalidity;
    m_folder.uidNext = info->sel_uidnext;
    m_folder.exists = info->sel_exists;
    m_folder.highestModSeq = modSeq > 0 ? std::optional<quint64>(modSeq) : std::nullopt;
    m_folder.readOnly = info->sel_perm == MAILIMAP_MAILBOX_READONLY;
    m_folder.keywordsAllowed = keywordsAllowed(info);
    return m_folder;
}

Outcome ImapSession::searchInto(const ImapSearch &search, quint32 firstNumber, quint32 lastNumber,
                                QList<quint32> &found)
{
    const ImapKey key = searchKey(search, firstNumber, lastNumber);
    clist *numbers = nullptr;
    const ImapConnection::Refusal refusal{
        ErrorCode::Refused, QCoreApplication::translate("Helpdesk::Mail", "The mails cannot be listed"), {}};
    HELPDESK_TRY(m_connection->run(m_connection->limits(), refusal, [&](mailimap *imap) {
        return mailimap_uid_search(imap, nullptr, key.get(), &numbers);
    }));
    const ImapNumbers owned(numbers);
    for (clistiter *at = numbers ? clist_begin(numbers) : nullptr; at; at = clist_next(at)) {
        const quint32 uid = *static_cast<const uint32_t *>(clist_content(at));
        if (uid >= search.fromUid) // "5:*" always holds the last mail, even when it is number 3
            found.append(uid);
    }
    return {};
}

Result<QList<quint32>> ImapSession::uids(const ImapSearch &search)
{
    HELPDESK_TRY(requireFolder());
    QList<quint32> found;
    (void)m_connection->stream().guard().takeGrown();
    const auto exists
        = quint32(std::min<qint64>(m_connection->stream().guard().exists(), std::numeric_limits<quint32>::max()));
    if (exists > MaxExists) {
        return fail(
            ErrorCode::TooLarge,
            QCoreApplication::translate("Helpdesk::Mail", "The mail folder “%1” cannot be listed").arg(m_folder.name),
            QCoreApplication::translate("Helpdesk::Mail", "it holds too many mails"),
            QCoreApplication::translate("Helpdesk::Mail", "Move old mails to another folder"));
    }
    if (exists <= SearchWindow)
        HELPDESK_TRY(searchInto(search, 0, 0, found));
    for (quint32 first = 1; exists > SearchWindow && first <= exists; first += SearchWindow)
        HELPDESK_TRY(searchInto(search, first, std::min(exists, first + SearchWindow - 1), found));
    std::sort(found.begin(), found.end());
    found.resize(std::unique(found.begin(), found.end()) - found.begin());
    return found;
}

Result<QList<quint32>> ImapSession::findMessageId(const QString &folder, const QString &messageId)
{
    const QByteArray id = messageId.toLatin1();
    const bool usable = !id.isEmpty() && id.size() < 900
        && std::all_of(id.cbegin(), id.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!usable) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Helpdesk::Mail", "The Message-ID cannot be looked for"));
    }
    HELPDESK_TRY(select(folder));
    const ImapKey key(mailimap_search_key_new_header(imapString("Message-ID"), imapString(id)));
    clist *numbers = nullptr;
    const ImapConnection::Refusal refusal{
        ErrorCode::Refused, QCoreApplication::translate("Helpdesk::Mail", "The mails cannot be searched"), {}};
    HELPDESK_TRY(m_connection->run(m_connection->limits(), refusal, [&](mailimap *imap) {
        return mailimap_uid_search(imap, nullptr, key.get(), &numbers);
    }));
    const ImapNumbers owned(numbers);
    QList<quint32> found;
    for (clistiter *at = numbers ? clist_begin(numbers) : nullptr; at; at = clist_next(at))
        found.append(*static_cast<const uint32_t *>(clist_content(at)));
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace Helpdesk::Mail
