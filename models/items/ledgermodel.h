// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "items/wording.h"

#include <QAbstractTableModel>

#include <functional>

namespace Helpdesk::Items {

/// The register of mail, newest first, read page by page as one scrolls.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Received, From, Subject, Outcome, Reason, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit LedgerModel(std::function<Moment()> moment, QObject *parent = nullptr);
    /// A first page; `more`: there may be others.
    void setEntries(QList<Domain::LedgerEntry> entries, bool more);
    void appendEntries(const QList<Domain::LedgerEntry> &entries, bool more);
    [[nodiscard]] const Domain::LedgerEntry *entry(int row) const; ///< null: no such row
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(qint64 beforeId);

private:
    std::function<Moment()> m_moment;
    QList<Domain::LedgerEntry> m_entries;
    bool m_more = false;
};

} // namespace Helpdesk::Items
