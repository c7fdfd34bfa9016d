// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ledgermodel.h"

#include <algorithm>

namespace Helpdesk::Items {

LedgerModel::LedgerModel(std::function<Moment()> moment, QObject *parent)
    : QAbstractTableModel(parent)
    , m_moment(std::move(moment))
{
}

void LedgerModel::setEntries(QList<Domain::LedgerEntry> entries, bool more)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_more = more;
    endResetModel();
}

void LedgerModel::appendEntries(const QList<Domain::LedgerEntry> &entries, bool more)
{
    m_more = more;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

const Domain::LedgerEntry *LedgerModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int LedgerModel::rowOf(qint64 id) const
{
    const auto it
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const auto &entry) { return entry.id == id; });
    return it == m_entries.cend() ? -1 : int(it - m_entries.cbegin());
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::LedgerEntry &entry = m_entries.at(index.row());
    if (role == IdRole)
        return entry.id;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Received:
            return dayAndTimeText(entry.receivedAt, m_moment());
        case From:
            return entry.from;
        case Subject:
            return entry.subject;
        case Outcome:
            return Domain::label(entry.outcome);
        default:
            return entry.reasonText;
        }
    }();
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: "Outcome": what became of a mail that came in
    const QStringList titles{tr("Received"), tr("Sender"), tr("Subject"), tr("Outcome"), tr("Reason")};
    return titles.value(section);
}

bool LedgerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void LedgerModel::fetchMore(const QModelIndex &)
{
    m_more = false; // until the answer comes
    Q_EMIT moreWanted(m_entries.isEmpty() ? 0 : m_entries.constLast().id);
}

} // namespace Helpdesk::Items
