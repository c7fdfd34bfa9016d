// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailsource.h"
#include "mail/mailstreamwait.h"

#include <QHash>

#include <memory>

namespace Helpdesk::Mail {

/// A Maildir (folders `new` and `cur`). Key: the file's unique name, before ":2,". Marks: Seen (moved to `cur` with
/// flag S), Move (to the Maildir `target`, made where missing, with the same unique name); a keyword is not possible.
class MaildirSource : public MailSource
{
public:
    MaildirSource(QString folder, SourceOptions options, std::shared_ptr<CancelSignal> signal = {});
    /// InvalidInput: not a Maildir, or a mark that it cannot hold.
    [[nodiscard]] Outcome check() const;
    [[nodiscard]] QString name() const override { return m_folder; }
    void rewind(SourceScope scope = SourceScope::Incoming) override;
    [[nodiscard]] Result<SourceBatch> nextBatch(const KnownMails &known, int limit = 200) override;
    [[nodiscard]] Outcome done(const QStringList &keys) override;
    [[nodiscard]] Result<WaitEnd> waitForMore(std::chrono::milliseconds most) override;

private:
    struct Entry
    {
        QString key;
        QString path; ///< relative: "new/…" or "cur/…"
        qint64 size = 0;
    };
    [[nodiscard]] QList<Entry> entries(const QString &folder) const;
    [[nodiscard]] QString scopeFolder() const;
    void list(const KnownMails &known, SourceBatch &batch);
    [[nodiscard]] SourcedMail read(const Entry &entry) const;
    [[nodiscard]] Outcome moveUnlisted(const QString &folder, const QSet<QString> &keys) const;
    [[nodiscard]] Outcome moveTo(const QString &folder, const QString &key, const QString &path) const;
    [[nodiscard]] qint64 stamp() const;

    QString m_folder;
    SourceOptions m_options;
    std::shared_ptr<CancelSignal> m_signal;
    SourceScope m_scope = SourceScope::Incoming;
    QList<Entry> m_pending;
    QSet<QString> m_given;
    QHash<QString, QString> m_paths; ///< where each key lay when it was listed
    qint64 m_stamp = 0;
};

} // namespace Helpdesk::Mail
