// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QAbstractListModel>

#include <functional>

namespace Helpdesk::Items {

/// Names that events hold as codes.
struct EventNames
{
    std::function<QString(const QString &)> agent; ///< by login
    std::function<QString(const QString &)> territory, topic; ///< by code
    std::function<QString(qint64)> displayNumber;
};

/// One line that says what happened: « Assigned to Sofia Marchal », « New → In progress ».
[[nodiscard]] QString eventText(const Domain::Event &event, const EventNames &names);
/// An event that has nothing to say beside its message (a note that was written, a mail that came in).
[[nodiscard]] bool isToldByItsMessage(const Domain::Event &event);

/// What happened to a ticket, oldest first: messages and notes whole, other events as lines.
/// A newer state of the same ticket appends; what is there keeps its row.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Message, Event };
    enum Role {
        KindRole = Qt::UserRole,
        UidRole,
        AtRole, ///< QDateTime, UTC
        MessageRole, ///< Domain::Message
        EventRole, ///< Domain::Event
        AttachmentsRole, ///< QList<Domain::Attachment> of the message
        InternalRole, ///< bool: the requester does not see it
    };

    explicit TimelineModel(EventNames names, QObject *parent = nullptr);
    void setNames(EventNames names) { m_names = std::move(names); }
    void setTicket(const Domain::TicketAggregate &ticket);
    [[nodiscard]] const Domain::Message *message(int row) const; ///< null: an event
    [[nodiscard]] const Domain::Event *eventAt(int row) const; ///< null: a message
    [[nodiscard]] QList<Domain::Attachment> attachments(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item
    {
        Uid uid;
        QDateTime at;
        std::optional<Domain::Message> message;
        std::optional<Domain::Event> event;
        QList<Domain::Attachment> attachments;
        bool operator==(const Item &) const = default;
    };
    [[nodiscard]] static QList<Item> itemsOf(const Domain::TicketAggregate &ticket);
    EventNames m_names;
    Uid m_ticket;
    QList<Item> m_items;
};

} // namespace Helpdesk::Items
