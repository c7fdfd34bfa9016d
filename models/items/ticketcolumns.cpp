// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketcolumns.h"

#include <QCoreApplication>

#include <array>

namespace Helpdesk::Items {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Items::TicketListModel)
};

using Row = Store::TicketRow;
using Lookups = TicketListModel::Lookups;

struct ColumnInfo
{
    const char *title;
    QString (*text)(const Row &row, const Lookups &lookups);
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

QString natureText(const Row &row)
{
    if (row.nature)
        return Domain::label(*row.nature);
    return row.proposedNature
        ? Words::tr("%1?", "a nature that is only proposed").arg(Domain::label(*row.proposedNature))
        : QString();
}

QString summaryText(const Row &row, const Lookups &lookups)
{
    QStringList parts{lookups.displayNumber(row.number),
                      row.subject,
                      natureText(row),
                      ticketStateText(row),
                      completenessText(row.missingCount, row.firstMissing),
                      ticketPlaceText(row, lookups)};
    if (row.attachments > 0)
        parts.append(Words::tr("%n attachment(s)", nullptr, row.attachments));
    if (isOverdue(row, lookups.moment().now))
        parts.append(dueText(row.dueAt, lookups.moment().now));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString requesterText(const Row &row, const Lookups &)
{
    return nameOf({row.requesterName, row.requesterAddress});
}

const std::array<ColumnInfo, TicketListModel::ColumnCount> &columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    static const std::array<ColumnInfo, TicketListModel::ColumnCount> table{{
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Request"), summaryText},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Number"),
         [](const Row &row, const Lookups &lookups) { return lookups.displayNumber(row.number); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Subject"),
         [](const Row &row, const Lookups &) { return subjectText(row.subject); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Nature"),
         [](const Row &row, const Lookups &) { return natureText(row); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Priority"),
         [](const Row &row, const Lookups &) { return row.priority ? Domain::label(*row.priority) : QString(); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "State"),
         [](const Row &row, const Lookups &) { return ticketStateText(row); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Requester"), requesterText},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Territory"),
         [](const Row &row, const Lookups &lookups) { return lookups.territoryName(row.territory); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Counter"),
         [](const Row &row, const Lookups &) { return row.guichet; }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Owner"),
         [](const Row &row, const Lookups &lookups) { return lookups.ownerName(row.owner); }},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Received"),
         [](const Row &row, const Lookups &lookups) { return ageText(row.createdAt, lookups.moment()); }, right},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Changed"),
         [](const Row &row, const Lookups &lookups) { return ageText(row.updatedAt, lookups.moment()); }, right},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Due"),
         [](const Row &row, const Lookups &lookups) { return dueText(row.dueAt, lookups.moment().now); }, right},
        {QT_TRANSLATE_NOOP("Helpdesk::Items::TicketListModel", "Files"),
         [](const Row &row, const Lookups &) {
             return row.attachments > 0 ? QString::number(row.attachments) : QString();
         },
         right},
    }};
    return table;
}

} // namespace

QString ticketPlaceText(const Store::TicketRow &row, const TicketListModel::Lookups &lookups)
{
    QStringList parts{row.guichet.isEmpty() ? Words::tr("counter missing") : row.guichet, row.contactPerson,
                      lookups.territoryName(row.territory)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ticketStateText(const Store::TicketRow &row)
{
    if (row.state == Domain::State::Level3 && row.party)
        return Domain::label(row.state) + QStringLiteral(" · ") + Domain::label(*row.party);
    return Domain::label(row.state);
}

bool isOverdue(const Store::TicketRow &row, const QDateTime &now)
{
    return row.dueAt.isValid() && row.dueAt < now && Domain::isOpen(row.state);
}

QVariant ticketCell(int column, int role, qint64 number, const Store::TicketRow *row,
                    const TicketListModel::Lookups &lookups)
{
    const ColumnInfo &info = columns().at(size_t(column));
    switch (role) {
    case Qt::DisplayRole:
        if (row)
            return info.text(*row, lookups);
        return column <= TicketListModel::Number ? QVariant(lookups.displayNumber(number)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(info.alignment);
    case TicketListModel::RowRole:
        return row ? QVariant::fromValue(*row) : QVariant();
    case TicketListModel::OverdueRole:
        return row && isOverdue(*row, lookups.moment().now);
    default:
        return {};
    }
}

QString ticketColumnTitle(int column)
{
    if (column < 0 || column >= TicketListModel::ColumnCount)
        return {};
    return QCoreApplication::translate("Helpdesk::Items::TicketListModel", columns().at(size_t(column)).title);
}

} // namespace Helpdesk::Items
