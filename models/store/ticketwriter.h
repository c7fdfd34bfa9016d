// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"
#include "store/connection.h"

#include <QSet>

namespace Helpdesk::Store {

/// Writes the changes of one operation. One use; in the caller's transaction.
class TicketWriter
{
public:
    explicit TicketWriter(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<QList<qint64>> write(const Domain::Changes &changes);

private:
    [[nodiscard]] Result<qint64> writeHead(Domain::Ticket head);
    [[nodiscard]] Result<qint64> insertHead(Domain::Ticket head);
    [[nodiscard]] Outcome updateHead(const Domain::Ticket &head, const Domain::Ticket &old);
    [[nodiscard]] Outcome writeTags(qint64 number, const QStringList &old, const QStringList &now);
    [[nodiscard]] Outcome writeEvent(const Domain::Event &event);
    [[nodiscard]] Outcome writeMessage(const Domain::Message &message);
    [[nodiscard]] Outcome writeCorrespondents(qint64 number, const Domain::Message &message);
    [[nodiscard]] Outcome writeAttachment(const Domain::Attachment &attachment);
    [[nodiscard]] Outcome writeLinks(const Domain::Changes &changes);
    [[nodiscard]] Outcome writeMails(const Domain::Changes &changes);
    [[nodiscard]] Result<qint64> numberOf(const Uid &ticket);
    /// The ticket that holds a message or attachment now is indexed again too.
    [[nodiscard]] Outcome noteHolder(std::string_view sql, const Uid &uid);

    Connection &m_connection;
    QHash<Uid, qint64> m_numbers;
    QSet<qint64> m_reindex;
};

} // namespace Helpdesk::Store
