// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/keyindex.h"
#include "items/ticketlistsource.h"
#include "items/wording.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QLocale>

#include <functional>

namespace Helpdesk::Items {

/// A list of tickets of any length. Holds a key of 16 bytes a row; what a row shows is read for the rows in sight and
/// kept for the last few thousand. The first page comes at once, the rest in the background. Changes are applied where
/// they are, with exact signals, so that a selection and a scroll position stay with their ticket.
/// One request is under way at a time: what changes meanwhile is looked up after it, so no change is lost between.
class TicketListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Summary is the wide column of the list with cards; its display text is what a screen reader says of the row.
    enum Column {
        Summary,
        Number,
        Subject,
        Nature,
        Priority,
        State,
        Requester,
        Territory,
        Counter,
        Owner,
        Created,
        Updated,
        Due,
        Attachments,
        ColumnCount
    };
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64; always known
        RowRole, ///< Store::TicketRow; invalid while it is being read
        OverdueRole, ///< bool
    };
    /// Names that rows hold as codes, and the time.
    struct Lookups
    {
        std::function<QString(const QString &)> territoryName, ownerName;
        std::function<QString(qint64)> displayNumber;
        std::function<Moment()> moment;
    };

    /// `source` must outlive the model.
    TicketListModel(TicketListSource &source, Lookups lookups, QObject *parent = nullptr);
    /// Shows another list. What is shown stays until its first page has come.
    void setQuery(const Domain::ListQuery &query);
    [[nodiscard]] const Domain::ListQuery &query() const { return m_query; }
    /// Reads the list again and applies what differs (a list that depends on the time).
    void refresh();
    void applyChanges(const Store::ChangeSet &changes);
    [[nodiscard]] bool isLoading() const { return m_loading; } ///< pages are still to come
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] qint64 numberAt(int row) const; ///< 0: no such row
    [[nodiscard]] std::optional<int> rowOf(qint64 number) const; ///< by reading the keys through
    [[nodiscard]] const Store::TicketRow *cached(qint64 number) const { return m_rows.object(number); }
    void setLookups(Lookups lookups); ///< names have changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int firstPage = 200;
    static constexpr int chunk = 20'000;

Q_SIGNALS:
    void queryShown(); ///< the first page of a new query is in
    void completed(); ///< all keys are in
    void failed(const Helpdesk::Error &error); ///< the list is as far as it came

private:
    using Keys = QList<Domain::ListKey>;
    struct Pending
    {
        QList<Domain::ListKey> seenAt; ///< every key the ticket may stand under
    };
    void next(); ///< starts the request that is due, if none is under way
    void forgetChangedRows();
    void askPage();
    void takePage(const Keys &keys, int limit);
    void askPlaces();
    void takePlaces(const QHash<qint64, Pending> &asked, const QHash<qint64, std::optional<Domain::ListKey>> &places);
    void place(const Pending &pending, const std::optional<Domain::ListKey> &key);
    void replaceKeys(std::vector<Domain::ListKey> keys);
    void askRows();
    void takeRows(const QList<Domain::ListKey> &asked, const QList<Store::TicketRow> &rows);
    void emitRowsChanged(std::vector<int> rows);
    void stop(const Error &error);
    template <typename T, typename F> void request(QFuture<Result<T>> future, F take);

    TicketListSource &m_source;
    Lookups m_lookups;
    Domain::ListQuery m_query;
    KeyIndex m_index;
    std::vector<Domain::ListKey> m_incoming; ///< of a list that is read again
    bool m_fresh = false; ///< the first page replaces all
    bool m_rereading = false;
    bool m_rereadAsked = false;
    bool m_loading = false;
    bool m_complete = false;
    bool m_busy = false;
    quint64 m_generation = 0;
    QHash<qint64, Pending> m_changed;
    mutable QList<Domain::ListKey> m_wanted;
    mutable bool m_rowsScheduled = false;
    mutable QCache<qint64, Store::TicketRow> m_rows;
};

} // namespace Helpdesk::Items
