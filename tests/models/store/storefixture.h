// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"
#include "store/database.h"
#include "store/tickettable.h"
#include "support/temporaryfolder.h"

#include <QtTest>

namespace Helpdesk::Test {

/// Fails the test with the error's text.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(verifiedResult.has_value(),                                                                           \
                 verifiedResult.has_value() ? "" : qPrintable(verifiedResult.error().text()));                         \
    } while (false)

inline QDateTime moment(qint64 seconds = 0)
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addSecs(seconds);
}

inline QString sampleProfile(const TemporaryFolder &folder)
{
    return folder.path(QStringLiteral("profile"));
}

/// A ticket as the rules would make it; every field that a test does not care for is plausible.
inline Domain::Ticket sampleTicket(UidSource &ids,
                                   const QString &subject = QStringLiteral("problème sur l'attestation"))
{
    Domain::Ticket ticket;
    ticket.uid = ids.next();
    ticket.version = 1;
    ticket.subject = subject;
    ticket.requester.mail = {QStringLiteral("Claire Garnier"), QStringLiteral("claire.garnier@example.fr")};
    ticket.createdAt = ticket.updatedAt = moment();
    ticket.form.guichet = Domain::FormField::typed(QStringLiteral("G1104"));
    ticket.territory = QStringLiteral("38");
    return ticket;
}

inline Domain::Message sampleMessage(UidSource &ids, const Domain::Ticket &ticket, const QString &text)
{
    Domain::Message message;
    message.uid = ids.next();
    message.ticket = ticket.uid;
    message.author = QStringLiteral("intake");
    message.at = moment();
    message.from = ticket.requester.mail;
    message.to = {{QStringLiteral("PND"), QStringLiteral("pnd@example.fr")}};
    message.subject = ticket.subject;
    message.text = text;
    return message;
}

inline Domain::Event sampleEvent(UidSource &ids, const Domain::Ticket &ticket, const QString &kind)
{
    Domain::Event event;
    event.uid = ids.next();
    event.ticket = ticket.uid;
    event.kind = kind;
    event.author = QStringLiteral("a.martin");
    event.at = ticket.updatedAt;
    return event;
}

inline Domain::Attachment sampleAttachment(UidSource &ids, const Domain::Message &message, const QByteArray &bytes)
{
    return {.uid = ids.next(),
            .ticket = message.ticket,
            .message = message.uid,
            .name = QStringLiteral("capture écran.png"),
            .type = QStringLiteral("image/png"),
            .size = bytes.size(),
            .blob = Sha256::of(bytes),
            .inlinePart = false,
            .contentId = {},
            .audience = Domain::Audience::Requester};
}

inline Result<QList<qint64>> writeHeads(Store::Database &database, const QList<Domain::Ticket> &heads)
{
    return database.writeNow([&](Store::Connection &connection) {
        Domain::Changes changes;
        changes.heads = heads;
        return Store::TicketTable(connection).writeChanges(changes);
    });
}

} // namespace Helpdesk::Test
