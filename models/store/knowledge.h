// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intakeplan.h"
#include "store/connection.h"

namespace Helpdesk::Store {

/// What the desk knows, read inside the transaction that files the mail.
class Knowledge : public Domain::IntakeKnowledge
{
public:
    /// `ledgerId`: the register's row of the mail that is judged; it is not "another" one.
    Knowledge(Connection &connection, qint64 ledgerId)
        : m_connection(connection)
        , m_ledgerId(ledgerId)
    {
    }
    Result<std::optional<Domain::WhiteListEntry>> whiteListed(const QString &address) const override;
    Result<std::optional<Domain::Level3Contact>> level3Contact(const QString &address) const override;
    Result<std::optional<OwnMail>> ownMail(const Uid &mail) const override;
    Result<std::optional<TicketRef>> ticketByNumber(qint64 number) const override;
    Result<bool> takesPart(const Uid &ticket, const QString &address) const override;
    Result<bool> wroteTo(const Uid &ticket, const QString &address) const override;
    Result<bool> isKnownMail(const QString &messageId, const QByteArray &contentHash) const override;
    Result<std::optional<Domain::Guichet>> guichet(const QString &code) const override;
    Result<QList<Domain::Topic>> topics() const override;

private:
    [[nodiscard]] Result<std::optional<TicketRef>> survivorRef(const Uid &ticket) const;
    Connection &m_connection;
    qint64 m_ledgerId;
};

} // namespace Helpdesk::Store
