// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailsource.h"

#include <QFile>
#include <QHash>

namespace Helpdesk::Mail {

/// Reads an mbox file mail by mail, forward, with the memory of one mail (up to the cap). Mails begin with a "From "
/// line at the start of the file or after an empty line; ">From " is un-stuffed (mboxrd, mboxo). Lines keep their ends.
class MboxReader
{
public:
    explicit MboxReader(const QString &path);
    [[nodiscard]] Outcome open(); ///< IoFailed; InvalidInput when it is no mbox. An empty file is an empty mbox.

    struct Mail
    {
        SourcedMail mail; ///< key: SHA-256 of the mail in hex, '-' and how many equal ones came before
        QDateTime arrived; ///< of the "From " line; invalid where it cannot be read
    };
    /// The next mail; nothing at the end.
    [[nodiscard]] Result<std::optional<Mail>> next(qint64 cap);
    [[nodiscard]] qint64 position() const { return m_file.pos(); }

private:
    [[nodiscard]] Result<QByteArray> readPiece();

    QFile m_file;
    QByteArray m_separator; ///< the "From " line that begins the next mail
    bool m_pieceStartsLine = true;
    bool m_lineOpen = false;
    QHash<QByteArray, int> m_seen;
};

/// Whether a line that begins with "From " looks as mail programs write it between mails: with a time and a year.
[[nodiscard]] bool isMboxSeparator(const QByteArray &line);

} // namespace Helpdesk::Mail
