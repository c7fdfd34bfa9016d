// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knowledge.h"

#include "store/ledgertable.h"
#include "store/referencetable.h"
#include "store/tickettable.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

IntakeKnowledge::TicketRef refOf(const Ticket &ticket)
{
    return {.uid = ticket.uid, .number = ticket.number, .state = ticket.state};
}

Result<bool> corresponds(Connection &connection, std::string_view column, const Uid &ticket, const QString &address)
{
    const std::string sql
        = "SELECT 1 FROM correspondent WHERE ticket=(SELECT number FROM ticket WHERE uid=?) AND address=? AND "
        + std::string(column) + "=1";
    Statement row = connection.prepare(sql);
    return row.bindAll(ticket, normalizedAddress(address)).step();
}

} // namespace

Result<std::optional<WhiteListEntry>> Knowledge::whiteListed(const QString &address) const
{
    return whiteListEntry(m_connection, address);
}

Result<std::optional<Level3Contact>> Knowledge::level3Contact(const QString &address) const
{
    return Level3Table(m_connection).find(address);
}

Result<std::optional<IntakeKnowledge::TicketRef>> Knowledge::survivorRef(const Uid &ticket) const
{
    HELPDESK_TRY_ASSIGN(const auto found, TicketTable(m_connection).survivor(ticket));
    return found ? std::optional<TicketRef>(refOf(*found)) : std::optional<TicketRef>();
}

Result<std::optional<IntakeKnowledge::OwnMail>> Knowledge::ownMail(const Uid &mail) const
{
    Uid ticket;
    bool toLevel3 = false;
    {
        Statement row = m_connection.prepare("SELECT outgoing.ticket, message.kind FROM outgoing LEFT JOIN message "
                                             "ON message.uid=outgoing.message WHERE outgoing.uid=?");
        HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, mail).step());
        if (!found)
            return std::optional<OwnMail>();
        ticket = row.uid(0);
        toLevel3 = row.optional<MessageKind>(1) == MessageKind::ToLevel3;
    }
    HELPDESK_TRY_ASSIGN(const auto ref, survivorRef(ticket));
    return ref ? std::optional<OwnMail>(OwnMail{*ref, toLevel3}) : std::optional<OwnMail>();
}

Result<std::optional<IntakeKnowledge::TicketRef>> Knowledge::ticketByNumber(qint64 number) const
{
    HELPDESK_TRY_ASSIGN(const auto found, TicketTable(m_connection).head(number));
    if (!found)
        return std::optional<TicketRef>();
    return survivorRef(found->uid);
}

Result<bool> Knowledge::takesPart(const Uid &ticket, const QString &address) const
{
    const QString key = normalizedAddress(address);
    if (key.isEmpty())
        return false;
    {
        Statement row = m_connection.prepare("SELECT 1 FROM ticket WHERE uid=? AND requester_key=?");
        HELPDESK_TRY_ASSIGN(const bool requester, row.bindAll(ticket, key).step());
        if (requester)
            return true;
    }
    return corresponds(m_connection, "wrote", ticket, address);
}

Result<bool> Knowledge::wroteTo(const Uid &ticket, const QString &address) const
{
    return corresponds(m_connection, "written", ticket, address);
}

Result<bool> Knowledge::isKnownMail(const QString &messageId, const QByteArray &contentHash) const
{
    return LedgerTable(m_connection).isKnown(messageId, contentHash, m_ledgerId);
}

Result<std::optional<Guichet>> Knowledge::guichet(const QString &code) const
{
    return GuichetTable(m_connection).find(code.toUpper());
}

Result<QList<Topic>> Knowledge::topics() const
{
    return TopicTable(m_connection).list();
}

} // namespace Helpdesk::Store
