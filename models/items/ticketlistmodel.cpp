// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketlistmodel.h"

#include "items/ticketcolumns.h"
#include "services/deliver.h"

#include <QTimer>

#include <algorithm>

namespace Helpdesk::Items {

namespace {

constexpr int rowsKept = 4'000;
constexpr int rowsAsked = 300; ///< in one request; older wishes of a fast scroll are dropped
constexpr int changesFollowed = 2'000; ///< more at once: the list is read again

} // namespace

TicketListModel::TicketListModel(TicketListSource &source, Lookups lookups, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_lookups(std::move(lookups))
    , m_rows(rowsKept)
{
}

template <typename T, typename F> void TicketListModel::request(QFuture<Result<T>> future, F take)
{
    m_busy = true;
    Services::deliver(std::move(future), this, [this, take, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        m_busy = false;
        if (result)
            take(*result);
        else
            stop(result.error());
        next();
    });
}

void TicketListModel::setQuery(const Domain::ListQuery &query)
{
    m_query = query;
    ++m_generation;
    m_busy = false;
    m_fresh = true;
    m_loading = true;
    m_complete = false;
    m_rereading = m_rereadAsked = false;
    m_changed.clear();
    m_incoming.clear();
    next();
}

void TicketListModel::refresh()
{
    if (!m_complete && !m_loading)
        return setQuery(m_query); // it had failed
    m_rereadAsked = true;
    next();
}

void TicketListModel::applyChanges(const Store::ChangeSet &changes)
{
    for (const Store::RowChange &change : changes.rows) {
        Pending &pending = m_changed[change.id];
        for (const auto &values : {change.before, change.after}) {
            const auto sort = values ? values->of(m_query.sort) : std::nullopt;
            if (const Domain::ListKey key{sort.value_or(0), change.id}; values && !pending.seenAt.contains(key))
                pending.seenAt.append(key);
        }
        if (pending.seenAt.isEmpty())
            pending.seenAt.append({0, change.id});
    }
    next();
}

void TicketListModel::next()
{
    if (m_busy || m_generation == 0)
        return;
    if (m_fresh)
        return askPage();
    const bool manyChanges = m_changed.size() > changesFollowed;
    if (!m_changed.isEmpty() && !manyChanges && !m_rereading)
        return askPlaces();
    if ((m_rereadAsked || manyChanges) && !m_rereading && m_complete) {
        m_rereadAsked = false;
        m_rereading = true;
        m_incoming.clear();
        forgetChangedRows();
        return askPage();
    }
    if (m_loading || m_rereading)
        askPage();
}

void TicketListModel::forgetChangedRows()
{
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
        if (!m_rows.contains(it.key()))
            continue;
        if (m_wanted.size() < rowsAsked)
            m_wanted.append({0, it.key()});
        else
            m_rows.remove(it.key());
    }
    m_changed.clear();
}

void TicketListModel::askPage()
{
    const int limit = m_fresh ? firstPage : chunk;
    std::optional<Domain::ListKey> after;
    if (m_rereading && !m_incoming.empty())
        after = m_incoming.back();
    else if (!m_fresh && !m_rereading && m_index.size() > 0)
        after = m_index.at(m_index.size() - 1);
    request(m_source.keys(m_query, after, limit), [this, limit](const Keys &keys) { takePage(keys, limit); });
}

void TicketListModel::takePage(const Keys &keys, int limit)
{
    const bool last = keys.size() < limit;
    const bool fresh = m_fresh;
    if (m_rereading) {
        m_incoming.insert(m_incoming.end(), keys.cbegin(), keys.cend());
        if (!last)
            return;
        m_rereading = false;
        replaceKeys(std::move(m_incoming));
        m_incoming.clear();
        askRows();
        return;
    }
    if (m_fresh) {
        beginResetModel();
        m_index = KeyIndex(m_query.descending, !Store::SortValues().of(m_query.sort));
        m_index.append(keys);
        m_wanted.clear();
        endResetModel();
        m_fresh = false;
    } else if (!keys.isEmpty()) {
        beginInsertRows({}, m_index.size(), m_index.size() + int(keys.size()) - 1);
        m_index.append(keys);
        endInsertRows();
    }
    m_loading = !last;
    m_complete = last;
    if (fresh)
        Q_EMIT queryShown();
    if (last)
        Q_EMIT completed();
}

void TicketListModel::askPlaces()
{
    QHash<qint64, Pending> asked;
    asked.swap(m_changed);
    if (m_index.isByText()) {
        m_changed.swap(asked);
        forgetChangedRows();
        m_rereadAsked = true;
        askRows();
        return next();
    }
    request(m_source.keysOf(m_query, asked.keys()),
            [this, asked](const QHash<qint64, std::optional<Domain::ListKey>> &places) { takePlaces(asked, places); });
}

void TicketListModel::takePlaces(const QHash<qint64, Pending> &asked,
                                 const QHash<qint64, std::optional<Domain::ListKey>> &places)
{
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        const std::optional<Domain::ListKey> key = places.value(it.key());
        place(*it, key);
        if (key && m_rows.contains(it.key()))
            m_wanted.append(*key);
        else if (!key)
            m_rows.remove(it.key());
    }
    askRows();
}

void TicketListModel::place(const Pending &pending, const std::optional<Domain::ListKey> &key)
{
    if (key && m_index.find(*key))
        return;
    std::optional<int> from;
    for (const Domain::ListKey &seen : pending.seenAt) {
        if (from = m_index.find(seen); from)
            break;
    }
    const int to = key ? m_index.placeFor(*key) : 0;
    const bool beyond = key && m_loading && to == m_index.size(); // comes with a later page
    if (from && (!key || beyond)) {
        beginRemoveRows({}, *from, *from);
        m_index.remove(*from);
        endRemoveRows();
    } else if (from && (to == *from || to == *from + 1)) {
        m_index.remove(*from);
        m_index.insert(*from, *key);
    } else if (from) {
        beginMoveRows({}, *from, *from, {}, to);
        m_index.remove(*from);
        m_index.insert(to > *from ? to - 1 : to, *key);
        endMoveRows();
    } else if (key && !beyond) {
        beginInsertRows({}, to, to);
        m_index.insert(to, *key);
        endInsertRows();
    }
}

void TicketListModel::replaceKeys(std::vector<Domain::ListKey> keys)
{
    const int before = m_index.size();
    const int after = int(keys.size());
    if (m_index.keys() == keys)
        return;
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_index.resize(after);
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList persistent = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : persistent)
        rows.insert(m_index.at(index.row()).id, -1);
    for (int row = 0; row < after && !rows.isEmpty(); ++row) {
        if (const auto it = rows.find(keys[size_t(row)].id); it != rows.end())
            *it = row;
    }
    QModelIndexList moved;
    moved.reserve(persistent.size());
    for (const QModelIndex &index : persistent) {
        const int row = rows.value(m_index.at(index.row()).id, -1);
        moved.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    keys.resize(size_t(std::max(before, after)));
    m_index.swap(keys);
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_index.resize(after);
        endRemoveRows();
    }
}

void TicketListModel::askRows()
{
    m_rowsScheduled = false;
    if (m_wanted.isEmpty())
        return;
    QList<Domain::ListKey> asked = m_wanted.mid(std::max<qsizetype>(0, m_wanted.size() - rowsAsked));
    m_wanted.clear();
    QList<qint64> ids;
    for (const Domain::ListKey &key : std::as_const(asked))
        ids.append(key.id);
    Services::deliver(m_source.rows(ids), this,
                      [this, asked, generation = m_generation](const Result<QList<Store::TicketRow>> &rows) {
                          if (rows)
                              takeRows(asked, *rows);
                          else if (generation == m_generation)
                              Q_EMIT failed(rows.error());
                      });
}

void TicketListModel::takeRows(const QList<Domain::ListKey> &asked, const QList<Store::TicketRow> &rows)
{
    for (const Store::TicketRow &row : rows)
        m_rows.insert(row.number, new Store::TicketRow(row));
    std::vector<int> changed;
    for (const Domain::ListKey &key : asked) {
        std::optional<int> row = m_index.find(key);
        if (!row) { // it has moved since
            if (const Store::TicketRow *read = m_rows.object(key.id))
                row = m_index.find({read->sort.of(m_query.sort).value_or(0), key.id});
        }
        if (row)
            changed.push_back(*row);
    }
    emitRowsChanged(std::move(changed));
}

void TicketListModel::emitRowsChanged(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], ColumnCount - 1));
        first = last + 1;
    }
}

void TicketListModel::stop(const Error &error)
{
    m_loading = false;
    m_rereading = false;
    m_incoming.clear();
    if (m_fresh) {
        m_fresh = false;
        beginResetModel();
        m_index = KeyIndex(m_query.descending, false);
        endResetModel();
    }
    Q_EMIT failed(error);
}

void TicketListModel::setLookups(Lookups lookups)
{
    m_lookups = std::move(lookups);
    if (m_index.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_index.size() - 1, ColumnCount - 1));
}

qint64 TicketListModel::numberAt(int row) const
{
    return row >= 0 && row < m_index.size() ? m_index.at(row).id : 0;
}

std::optional<int> TicketListModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_index.size(); ++row) {
        if (m_index.at(row).id == number)
            return row;
    }
    return std::nullopt;
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.size();
}

int TicketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::ListKey &key = m_index.at(index.row());
    if (role == NumberRole)
        return key.id;
    const Store::TicketRow *row = m_rows.object(key.id);
    if (!row && (role == RowRole || role == Qt::DisplayRole)) {
        m_wanted.append(key);
        if (!m_rowsScheduled) {
            m_rowsScheduled = true;
            auto *self = const_cast<TicketListModel *>(this);
            QTimer::singleShot(0, self, &TicketListModel::askRows);
        }
    }
    return ticketCell(index.column(), role, key.id, row, m_lookups);
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(ticketColumnTitle(section)) : QVariant();
}

} // namespace Helpdesk::Items
