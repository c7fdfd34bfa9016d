// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outgoingmail.h"
#include "store/connection.h"

/// How the values of the desk are written in columns. Inside the store only.
namespace Helpdesk::Store {

[[nodiscard]] QString addressesToText(const Domain::MailAddresses &addresses);
[[nodiscard]] Domain::MailAddresses addressesFromText(const QString &text);
[[nodiscard]] QString listToText(const QStringList &list);
[[nodiscard]] QStringList listFromText(const QString &text);
[[nodiscard]] QString objectToText(const QJsonObject &object);
[[nodiscard]] QJsonObject objectFromText(const QString &text);
[[nodiscard]] QString spansToText(const QList<Domain::TextSpan> &spans);
[[nodiscard]] QList<Domain::TextSpan> spansFromText(const QString &text);
[[nodiscard]] QString escalationToText(const Domain::Escalation &escalation);
[[nodiscard]] Domain::Escalation escalationFromText(const QString &text);
[[nodiscard]] QString orderToText(const Domain::MailOrder &order); ///< but uid, ticket, message, automatic, notBefore
void orderFromText(const QString &text, Domain::MailOrder &order);
[[nodiscard]] QString refusalsToText(const QList<Domain::RecipientRefusal> &refusals);
[[nodiscard]] QList<Domain::RecipientRefusal> refusalsFromText(const QString &text);

/// Lower-case, without accents, the first 48 characters: what texts are sorted by.
[[nodiscard]] QString sortText(const QString &text);
[[nodiscard]] qint64 priorityNumber(const std::optional<Domain::Priority> &priority);
[[nodiscard]] std::optional<Domain::Priority> priorityFromNumber(qint64 number);
[[nodiscard]] SortValues sortValuesOf(const Domain::Ticket &ticket);

/// The columns of `ticket` in the order of readTicket and bindTicket, after "number".
extern const char *const ticketColumns;
extern const int ticketColumnCount;
[[nodiscard]] Domain::Ticket readTicket(const Statement &row); ///< of SELECT number, <ticketColumns>
int bindTicket(Statement &statement, int index, const Domain::Ticket &ticket); ///< from `index` on; the next index

/// Of SELECT with these columns; `ticket` is not a column.
extern const char *const messageColumns;
[[nodiscard]] Domain::Message readMessage(const Statement &row, const Uid &ticket);
extern const char *const attachmentColumns;
[[nodiscard]] Domain::Attachment readAttachment(const Statement &row, const Uid &ticket);
extern const char *const eventColumns;
[[nodiscard]] Domain::Event readEvent(const Statement &row, const Uid &ticket);

} // namespace Helpdesk::Store
