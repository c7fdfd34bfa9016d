// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"

#include <QMap>

/// An authority in memory: applies operations one after the other and keeps all that they made.
class MemoryDesk
{
public:
    using Change = Helpdesk::Result<Helpdesk::Domain::Changes>;

    MemoryDesk()
        : clock(QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC))
    {
        rules.deskAddress = {QStringLiteral("Assistance"), QStringLiteral("assistance@example.fr")};
    }

    /// Applies it as `author`; a minute passes before.
    Change run(const Helpdesk::Uid &ticket, Helpdesk::Domain::OperationKind kind,
               const QString &author = QStringLiteral("alix"), std::optional<qint64> expected = std::nullopt);
    /// A request by mail of Camille; returns its uid.
    Helpdesk::Uid open(const QString &subject = QStringLiteral("[DEMANDE UNIQUE] question sur l'attestation"));
    /// As open(), then qualified as an incident by alix.
    Helpdesk::Uid openQualified();
    [[nodiscard]] static Helpdesk::Domain::Arrival mail(const QString &text, const QString &messageId = {},
                                                        const QString &from = QStringLiteral("camille@example.fr"));

    [[nodiscard]] const Helpdesk::Domain::Ticket &head(const Helpdesk::Uid &ticket) const
    {
        return m_heads.find(ticket).value();
    }
    [[nodiscard]] QList<Helpdesk::Uid> tickets() const { return m_heads.keys(); }
    [[nodiscard]] QList<Helpdesk::Domain::Event> events(const Helpdesk::Uid &ticket) const;
    [[nodiscard]] QList<Helpdesk::Domain::Message> messages(const Helpdesk::Uid &ticket) const;
    [[nodiscard]] QList<Helpdesk::Domain::Attachment> attachments(const Helpdesk::Uid &ticket) const;
    /// Gives the last message without a Message-ID one, as the sending worker does.
    void giveMessageId(const QString &messageId);

    Helpdesk::ManualClock clock;
    Helpdesk::SequentialUidSource ids;
    Helpdesk::Domain::Rules rules;
    QList<Helpdesk::Domain::TicketLink> links;
    QList<Helpdesk::Domain::Message> allMessages;
    QList<Helpdesk::Domain::Attachment> allAttachments;
    QList<Helpdesk::Domain::Event> allEvents;
    QStringList broken; ///< what the changes of an operation did that no authority could write

private:
    [[nodiscard]] Helpdesk::Domain::TouchedTicket touched(const Helpdesk::Uid &ticket,
                                                          const Helpdesk::Uid &event) const;
    void write(const Helpdesk::Domain::Changes &changes);

    QMap<Helpdesk::Uid, Helpdesk::Domain::Ticket> m_heads;
    qint64 m_lastNumber = 0;
};
