// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"
#include "store/connection.h"

#include <variant>

namespace Helpdesk::Store {

/// A list's query as SQL: which index to walk, what to keep, what to sort by.
struct ListSql
{
    using Value = std::variant<qint64, QString>;

    std::string from; ///< "ticket INDEXED BY …", or the full-text table
    QStringList conditions;
    QList<Value> values; ///< of the conditions, in order
    std::string number = "number"; ///< the expression of the ticket's number
    std::string sort; ///< the sort expression; the same as `number` for a sort by number
    bool byText = false;

    /// "SELECT <columns> FROM … WHERE <conditions and `more`>".
    [[nodiscard]] std::string select(const std::string &columns, const std::string &more = {}) const;
    /// Binds `values`; the index after them.
    int bind(Statement &statement) const;
    /// " ORDER BY sort, number" in one direction.
    [[nodiscard]] std::string order(bool descending) const;
};

/// NotFound never; an error only from reading the table of words.
[[nodiscard]] Result<ListSql> listSql(Connection &connection, const Domain::ListQuery &query,
                                      const QDateTime &dueHorizon);

} // namespace Helpdesk::Store
