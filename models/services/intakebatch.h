// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailsource.h"
#include "services/mailfiling.h"

namespace Helpdesk::Services {

/// What the batches of one run share.
struct IntakeContext
{
    Store::Database &database;
    Clock &clock;
    UidSource &uids;
    FilingSettings settings;
    Mail::MailCaps caps;
    QList<Domain::Topic> topics;
};

/// What one transaction filed.
struct FiledMails
{
    Domain::LedgerSum sum;
    bool isDone = false; ///< else call file() again
};

/// Some mails on their way: bytes kept with pending rows (one transaction), read, filed (a transaction each 250 ms).
/// One thread at a time; file() works on the writer thread until its future is finished.
class IntakeBatch
{
public:
    explicit IntakeBatch(IntakeContext &context)
        : m_context(context)
    {
    }
    /// The raw bytes first. Mails that the register knows by another key are linked to it, and not taken again.
    [[nodiscard]] Outcome keep(QList<Mail::SourcedMail> mails, const QString &source);
    /// Mails that the register has as pending, set aside or quarantined.
    [[nodiscard]] Outcome load(const QList<qint64> &ids);
    void read();
    [[nodiscard]] QFuture<Result<FiledMails>> file();
    [[nodiscard]] bool isEmpty() const { return m_mails.empty(); }
    [[nodiscard]] const QStringList &keys() const
    {
        return m_keys;
    } ///< of the source: done() is due once they are filed

    /// The key of the register for a key of a source: "folder;UIDVALIDITY=7:12" for IMAP, so that the part before the
    /// colon changes with UIDVALIDITY.
    [[nodiscard]] static QString registerKey(const QString &sourceKey);

private:
    struct Item
    {
        Domain::LedgerEntry entry;
        QByteArray raw; ///< gone once it is read
        std::optional<Error> problem; ///< at the source
        ReadMail read;
    };
    [[nodiscard]] Result<bool> keepOne(Store::Connection &connection, Item &item, const Mail::SourcedMail &mail);
    [[nodiscard]] Result<FiledMails> fileSome(Store::Connection &connection);

    IntakeContext &m_context;
    std::vector<Item> m_mails;
    QStringList m_keys;
    size_t m_next = 0;
};

} // namespace Helpdesk::Services
