// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"
#include "store/connection.h"

namespace Helpdesk::Store {

/// Full text: one row per ticket (rowid = number), columns subject, body, people, form, button, attachments, documents.
/// Accents folded; prefixes of one to three letters indexed, longer ones through a table of words, to at most 32 exact
/// words.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }
    /// The MATCH expression of the full-text part of a filter (words, phrases, button, attachment, requester's name);
    /// empty: it has none.
    [[nodiscard]] Result<QString> expression(const Domain::TicketFilter &filter);
    /// Reads the ticket's texts again and indexes them; a ticket that is gone goes from the index too.
    [[nodiscard]] Outcome update(qint64 number);
    [[nodiscard]] Outcome remove(qint64 number);
    /// The text of a document or picture, found by who reads it; indexes the tickets that have that blob.
    [[nodiscard]] Outcome setDocumentText(const Sha256 &blob, const QString &text);
    [[nodiscard]] Result<bool> hasDocumentText(const Sha256 &blob);
    /// Blobs of attachments whose text has not been looked for, newest first.
    [[nodiscard]] Result<QList<Sha256>> blobsWithoutText(const QStringList &types, int limit);
    /// Whether index and texts agree; each difference as a line.
    [[nodiscard]] Result<QStringList> verify();
    [[nodiscard]] Outcome optimize();
    /// The words of a text as the index has them: lower-case, without accents.
    [[nodiscard]] Result<QStringList> tokens(const QString &text);

private:
    Connection &m_connection;
};

} // namespace Helpdesk::Store
