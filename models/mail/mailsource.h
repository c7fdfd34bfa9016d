// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace Helpdesk::Mail {

/// A mail as it lies in a source. Exactly one of: `raw` whole; `tooLarge` (raw is the header, or its beginning);
/// `problem` (raw is empty or what could be read).
struct SourcedMail
{
    QString key; ///< the same mail in the same source has the same key, always
    QString folder; ///< IMAP folder; empty elsewhere
    quint32 uidValidity = 0; ///< IMAP; 0 elsewhere
    quint32 uid = 0;
    qint64 size = 0; ///< bytes, as the source tells
    QByteArray raw;
    bool tooLarge = false;
    std::optional<Error> problem;
};

struct SourceBatch
{
    QList<SourcedMail> mails;
    QStringList known; ///< keys already known and yet not marked as processed: done() is due
    bool more = false; ///< ask again at once
};

/// What the register of mail knows already. `byMessageId` (id without <>, size) is asked only in the processed folder
/// of an IMAP mailbox, where a mail has a new key; without it each of them is given.
struct KnownMails
{
    std::function<bool(const QString &key)> byKey;
    std::function<bool(const QString &messageId, qint64 size)> byMessageId;
};

enum class SourceScope {
    Incoming,
    Processed, ///< where processed mail lies: for a register that lost its last days
};

/// How a processed mail is marked at its source.
struct ProcessedMark
{
    enum class Kind { Leave, Seen, Keyword, Move };
    Kind kind = Kind::Leave;
    QString target; ///< keyword; or folder (IMAP name, Maildir path)
    bool operator==(const ProcessedMark &) const = default;
};

struct SourceOptions
{
    ProcessedMark mark;
    QDate since; ///< older arrivals are not looked at; invalid: all
    qint64 maxMail = 32LL * 1024 * 1024; ///< bytes; over it only the header is given
    qint64 maxBatch = 64LL * 1024 * 1024; ///< bytes of raw mails in one batch (one mail may be more)
};

enum class WaitEnd { Changed, TimedOut, Woken };

/// Where mail comes from: IMAP folder, Maildir, mbox file. Synchronous, on one thread.
class MailSource
{
public:
    virtual ~MailSource() = default;
    /// Unchanging name of the mailbox, for the register.
    [[nodiscard]] virtual QString name() const = 0;
    /// Begins again, in the given scope. Until then each mail is given once.
    virtual void rewind(SourceScope scope = SourceScope::Incoming) = 0;
    /// The next mails that are not known, at most `limit`. An error is about the source; one bad mail is in the batch.
    [[nodiscard]] virtual Result<SourceBatch> nextBatch(const KnownMails &known, int limit = 200) = 0;
    /// Marks them as processed (SourceOptions::mark). A key that is not there any more is no error.
    [[nodiscard]] virtual Outcome done(const QStringList &keys) = 0;
    /// Until there may be new mail. Cancelled when the CancelSignal says so.
    [[nodiscard]] virtual Result<WaitEnd> waitForMore(std::chrono::milliseconds most) = 0;
};

} // namespace Helpdesk::Mail
