// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/imapsession.h"
#include "mail/mailsource.h"

namespace Helpdesk::Mail {

/// A folder of an IMAP mailbox as a source of mail. The session is open, outlives it, and is the caller's to renew.
/// Key: "INBOX;UIDVALIDITY=7;UID=12" (UIDVALIDITY changes: every key is new). Marks: Seen, Keyword, Move (the folder is
/// made where missing). A mark that leaves mails in the folder is never asked of the mails that are marked already.
class ImapSource : public MailSource
{
public:
    ImapSource(ImapSession &session, QString folder, SourceOptions options);
    [[nodiscard]] QString name() const override { return m_folder; }
    void rewind(SourceScope scope = SourceScope::Incoming) override;
    [[nodiscard]] Result<SourceBatch> nextBatch(const KnownMails &known, int limit = 200) override;
    [[nodiscard]] Outcome done(const QStringList &keys) override;
    [[nodiscard]] Result<WaitEnd> waitForMore(std::chrono::milliseconds most) override;

    [[nodiscard]] static QString key(const QString &folder, quint32 uidValidity, quint32 uid);

private:
    [[nodiscard]] Result<bool> selectScope();
    [[nodiscard]] Outcome list(const KnownMails &known, SourceBatch &batch);
    [[nodiscard]] Result<QList<quint32>> withoutKnownIds(const QList<quint32> &uids, const KnownMails &known);
    [[nodiscard]] Outcome take(int limit, SourceBatch &batch);
    [[nodiscard]] SourcedMail sourced(quint32 uid, qint64 size) const;
    [[nodiscard]] QString scopeFolder() const;

    ImapSession &m_session;
    QString m_folder;
    SourceOptions m_options;
    SourceScope m_scope = SourceScope::Incoming;
    QList<quint32> m_pending; ///< rising
    quint32 m_listedTo = 0;
    quint32 m_uidValidity = 0;
};

} // namespace Helpdesk::Mail
