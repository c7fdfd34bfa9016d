// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Mail {

ImapSource::ImapSource(ImapSession &session, QString folder, SourceOptions options)
    : m_session(session)
    , m_folder(std::move(folder))
    , m_options(std::move(options))
{
}

QString ImapSource::key(const QString &folder, quint32 uidValidity, quint32 uid)
{
    return QStringLiteral("%1;UIDVALIDITY=%2;UID=%3").arg(folder, QString::number(uidValidity), QString::number(uid));
}

QString ImapSource::scopeFolder() const
{
    const bool elsewhere = m_scope == SourceScope::Processed && m_options.mark.kind == ProcessedMark::Kind::Move;
    return elsewhere ? m_options.mark.target : m_folder;
}

void ImapSource::rewind(SourceScope scope)
{
    m_scope = scope;
    m_pending.clear();
    m_listedTo = 0;
}

// False: the folder of processed mails is not there, so neither are mails.
Result<bool> ImapSource::selectScope()
{
    const QString folder = scopeFolder();
    if (m_session.selected().name != folder) {
        const Result<ImapFolder> selected = m_session.select(folder);
        if (!selected && selected.error().code == ErrorCode::NotFound && folder != m_folder)
            return false;
        HELPDESK_TRY(selected);
    }
    if (m_session.selected().uidValidity != m_uidValidity) {
        m_uidValidity = m_session.selected().uidValidity;
        m_pending.clear();
        m_listedTo = 0;
    }
    return true;
}

Outcome ImapSource::list(const KnownMails &known, SourceBatch &batch)
{
    ImapSearch search;
    search.fromUid = m_listedTo + 1;
    search.since = m_options.since;
    const bool incoming = m_scope == SourceScope::Incoming;
    if (incoming && m_options.mark.kind == ProcessedMark::Kind::Keyword)
        search.withoutKeyword = m_options.mark.target.toLatin1();
    HELPDESK_TRY_ASSIGN(const QList<quint32> uids, m_session.uids(search));
    QList<quint32> fresh;
    QList<quint32> seenBefore;
    for (const quint32 uid : uids) {
        const bool isKnown = known.byKey && known.byKey(key(scopeFolder(), m_uidValidity, uid));
        (isKnown ? seenBefore : fresh).append(uid);
    }
    if (!uids.isEmpty())
        m_listedTo = uids.last();
    if (incoming && m_options.mark.kind == ProcessedMark::Kind::Seen && !seenBefore.isEmpty()) {
        search.unseen = true;
        search.fromUid = seenBefore.first();
        HELPDESK_TRY_ASSIGN(const QList<quint32> unseen, m_session.uids(search));
        seenBefore.removeIf([&](quint32 uid) { return !std::binary_search(unseen.cbegin(), unseen.cend(), uid); });
    }
    if (incoming && m_options.mark.kind != ProcessedMark::Kind::Leave) {
        for (const quint32 uid : std::as_const(seenBefore))
            batch.known.append(key(scopeFolder(), m_uidValidity, uid));
    }
    m_pending = std::move(fresh);
    if (scopeFolder() != m_folder && known.byMessageId) {
        HELPDESK_TRY_ASSIGN(m_pending, withoutKnownIds(m_pending, known));
    }
    return {};
}

Result<QList<quint32>> ImapSource::withoutKnownIds(const QList<quint32> &uids, const KnownMails &known)
{
    HELPDESK_TRY_ASSIGN(const auto ids, m_session.messageIds(uids));
    HELPDESK_TRY_ASSIGN(const auto sizes, m_session.sizes(uids));
    QList<quint32> left;
    for (const quint32 uid : uids) {
        const QString id = ids.value(uid);
        if (id.isEmpty() || !known.byMessageId(id, sizes.value(uid)))
            left.append(uid);
    }
    return left;
}

SourcedMail ImapSource::sourced(quint32 uid, qint64 size) const
{
    SourcedMail mail;
    mail.key = key(scopeFolder(), m_uidValidity, uid);
    mail.folder = scopeFolder();
    mail.uidValidity = m_uidValidity;
    mail.uid = uid;
    mail.size = size;
    return mail;
}

Outcome ImapSource::take(int limit, SourceBatch &batch)
{
    QList<quint32> uids = m_pending.mid(0, limit);
    HELPDESK_TRY_ASSIGN(auto sizeOf, m_session.sizes(uids));
    qint64 bytes = 0;
    qsizetype count = 0;
    for (; count < uids.size(); ++count) {
        const qint64 size = std::min(sizeOf.value(uids.at(count)), m_options.maxMail);
        if (count > 0 && bytes + size > m_options.maxBatch)
            break;
        bytes += size;
    }
    uids.resize(count);
    ImapFetchCaps caps;
    caps.mail = m_options.maxMail;
    sizeOf.removeIf([&uids](QHash<quint32, qint64>::iterator at) {
        return !std::binary_search(uids.cbegin(), uids.cend(), at.key());
    });
    HELPDESK_TRY_ASSIGN(QList<ImapMail> fetched, m_session.fetch(sizeOf, caps));
    for (ImapMail &mail : fetched) {
        SourcedMail source = sourced(mail.uid, mail.size);
        source.raw = std::move(mail.raw);
        source.tooLarge = mail.headerOnly;
        sizeOf.remove(mail.uid);
        batch.mails.append(std::move(source));
    }
    QList<quint32> missing;
    for (const quint32 uid : std::as_const(uids)) {
        if (sizeOf.contains(uid))
            missing.append(uid);
    }
    if (!missing.isEmpty()) {
        HELPDESK_TRY_ASSIGN(sizeOf, m_session.sizes(missing));
    }
    for (const quint32 uid : std::as_const(missing)) {
        if (!sizeOf.contains(uid))
            continue; // another program removed it meanwhile
        SourcedMail source = sourced(uid, sizeOf.value(uid));
        source.problem
            = Error{ErrorCode::IoFailed, QCoreApplication::translate("Helpdesk::Mail", "A mail cannot be fetched"),
                    QCoreApplication::translate("Helpdesk::Mail", "the server does not give it"),
                    QCoreApplication::translate("Helpdesk::Mail", "Look at it with a mail program")};
        batch.mails.append(std::move(source));
    }
    m_pending.remove(0, count);
    return {};
}

Result<SourceBatch> ImapSource::nextBatch(const KnownMails &known, int limit)
{
    SourceBatch batch;
    HELPDESK_TRY_ASSIGN(const bool there, selectScope());
    if (!there)
        return batch;
    if (m_pending.isEmpty())
        HELPDESK_TRY(list(known, batch));
    if (!m_pending.isEmpty())
        HELPDESK_TRY(take(std::max(1, limit), batch));
    batch.more = !m_pending.isEmpty();
    return batch;
}

Outcome ImapSource::done(const QStringList &keys)
{
    const ProcessedMark &mark = m_options.mark;
    if (mark.kind == ProcessedMark::Kind::Leave || keys.isEmpty())
        return {};
    if (m_session.selected().name != m_folder)
        HELPDESK_TRY(m_session.select(m_folder));
    const QString prefix = key(m_folder, m_session.selected().uidValidity, 0).chopped(1);
    QList<quint32> uids;
    for (const QString &each : keys) {
        if (each.startsWith(prefix)) // others lie in the processed folder already, or had numbers that are no more
            uids.append(QStringView(each).mid(prefix.size()).toUInt());
    }
    if (uids.isEmpty())
        return {};
    if (mark.kind == ProcessedMark::Kind::Seen)
        return m_session.markSeen(uids);
    if (mark.kind == ProcessedMark::Kind::Keyword)
        return m_session.addKeyword(uids, mark.target.toLatin1());
    HELPDESK_TRY(m_session.ensureFolder(mark.target));
    return m_session.move(uids, mark.target);
}

Result<WaitEnd> ImapSource::waitForMore(std::chrono::milliseconds most)
{
    if (m_session.selected().name != m_folder)
        HELPDESK_TRY(m_session.select(m_folder));
    return m_session.waitForMail(most);
}

} // namespace Helpdesk::Mail
