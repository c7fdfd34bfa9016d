// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mail/connectionsettings.h"
#include "mail/mailsource.h"
#include "mail/mailstreamwait.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>

namespace Helpdesk::Mail {

class ImapConnection;

/// What SELECT says of a folder.
struct ImapFolder
{
    QString name;
    quint32 uidValidity = 0;
    quint32 uidNext = 0; ///< 0: the server does not say
    quint32 exists = 0;
    std::optional<quint64> highestModSeq;
    bool readOnly = false;
    bool keywordsAllowed = false;
};

struct ImapSearch
{
    quint32 fromUid = 1;
    QDate since; ///< day of arrival on the server; invalid: any
    bool unseen = false;
    QByteArray withoutKeyword;
};

struct ImapMail
{
    quint32 uid = 0;
    qint64 size = 0; ///< as the server announced
    QByteArray raw; ///< the mail, or its header when `headerOnly`
    bool headerOnly = false; ///< the mail is over the cap
};

struct ImapFetchCaps
{
    qint64 mail = 32LL * 1024 * 1024; ///< over it: the header only
    qint64 together = 4LL * 1024 * 1024; ///< bytes fetched in one command; a larger mail has its own
};

struct ImapAppended
{
    quint32 uidValidity = 0; ///< 0 both, where the server has no UIDPLUS
    quint32 uid = 0;
};

/// A session with an IMAP server: synchronous, on one thread; the CancelSignal ends any wait from another.
/// Errors: Unreachable, CertificateRefused, LoginRefused, ProtocolBroken, TimedOut, Cancelled end the session (open a
/// new one); NotFound, Refused, Unsupported, InvalidInput, TooLarge leave it usable.
class ImapSession
{
public:
    explicit ImapSession(ServerSettings settings, std::shared_ptr<CancelSignal> signal = {});
    ~ImapSession(); ///< hangs up without waiting; logout() is the polite way
    Q_DISABLE_COPY_MOVE(ImapSession)

    /// Connects and logs in. With XOAUTH2 an empty secret means: run the token command.
    [[nodiscard]] Outcome open(const QByteArray &secret);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool has(const QByteArray &capability) const; ///< upper case, as "UIDPLUS", "AUTH=PLAIN"
    void logout();

    [[nodiscard]] Result<ImapFolder> select(const QString &folder); ///< NotFound: there is no such folder
    [[nodiscard]] const ImapFolder &selected() const { return m_folder; } ///< an empty name: none

    // All that follows is about the selected folder; a UID that is not there any more is left out.
    [[nodiscard]] Result<QList<quint32>> uids(const ImapSearch &search); ///< rising
    [[nodiscard]] Result<QHash<quint32, qint64>> sizes(const QList<quint32> &uids);
    [[nodiscard]] Result<QHash<quint32, QString>> messageIds(const QList<quint32> &uids); ///< without <>
    [[nodiscard]] Result<QList<ImapMail>> fetch(const QList<quint32> &uids, const ImapFetchCaps &caps = {});
    [[nodiscard]] Result<QList<ImapMail>> fetch(const QHash<quint32, qint64> &sizes,
                                                const ImapFetchCaps &caps); ///< of sizes()
    [[nodiscard]] Outcome markSeen(const QList<quint32> &uids);
    [[nodiscard]] Outcome addKeyword(const QList<quint32> &uids,
                                     const QByteArray &keyword); ///< Unsupported: not allowed
    /// By UID MOVE; else by COPY and by removing just these. Without UIDPLUS they stay, marked \Deleted: a plain
    /// EXPUNGE would also remove what another program marked.
    [[nodiscard]] Outcome move(const QList<quint32> &uids, const QString &folder);

    [[nodiscard]] Outcome ensureFolder(const QString &folder); ///< created and subscribed where missing
    [[nodiscard]] Result<ImapAppended> append(const QString &folder, const QByteArray &mail, bool seen = true);
    /// Leaves `folder` selected. UIDs of the mails with this Message-ID (given without <>).
    [[nodiscard]] Result<QList<quint32>> findMessageId(const QString &folder, const QString &messageId);

    /// Waits with IDLE (renewed before `renewAfter`), else by asking each `pollEvery`, until the folder grows since the
    /// last uids(), or wake(), or the time is over.
    [[nodiscard]] Result<WaitEnd> waitForMail(std::chrono::milliseconds most,
                                              std::chrono::milliseconds pollEvery = std::chrono::seconds(30),
                                              std::chrono::milliseconds renewAfter = std::chrono::minutes(25));

private:
    [[nodiscard]] Outcome requireFolder() const;
    [[nodiscard]] Outcome searchInto(const ImapSearch &search, quint32 firstNumber, quint32 lastNumber,
                                     QList<quint32> &found);
    [[nodiscard]] Outcome fetchTogether(const QList<quint32> &uids, qint64 bytes, const ImapFetchCaps &caps,
                                        QHash<quint32, QByteArray> &into);
    [[nodiscard]] Outcome fetchHeader(quint32 uid, QHash<quint32, QByteArray> &into);
    [[nodiscard]] Outcome store(const QList<quint32> &uids, const QByteArray &flagOrKeyword);
    [[nodiscard]] Outcome copyAndRemove(const QList<quint32> &uids, const QByteArray &folder);
    [[nodiscard]] Result<WaitEnd> idleOnce(QDeadlineTimer deadline, QDeadlineTimer renew);
    [[nodiscard]] Result<WaitEnd> pollOnce(QDeadlineTimer deadline, std::chrono::milliseconds pollEvery);

    std::shared_ptr<CancelSignal> m_signal;
    std::unique_ptr<ImapConnection> m_connection;
    ImapFolder m_folder;
    bool m_idleRefused = false;
};

} // namespace Helpdesk::Mail
