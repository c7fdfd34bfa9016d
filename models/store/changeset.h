// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/queue.h"

#include <QList>

#include <limits>

#include <optional>

namespace Helpdesk::Store {

/// A ticket without a due date sorts after all that have one.
inline constexpr qint64 noDueDate = std::numeric_limits<qint64>::max();

/// The integer sort keys of one ticket: milliseconds since 1970 (UTC), priority 0 (none) to 4 (critical), state in
/// table order.
struct SortValues
{
    qint64 updated = 0, created = 0, priority = 0, due = noDueDate, state = 0, number = 0;
    /// Nothing for a sort by text.
    [[nodiscard]] std::optional<qint64> of(Domain::SortKey key) const;
    bool operator==(const SortValues &) const = default;
};

/// One ticket that a commit made, changed or removed: enough to move it in a sorted list without a query.
struct RowChange
{
    qint64 id = 0; ///< number
    Uid uid;
    std::optional<SortValues> before; ///< none: it is new
    std::optional<SortValues> after; ///< none: it is removed
    [[nodiscard]] bool isRemoved() const { return !after; }
};

/// What one commit changed. Published after it, on the writer thread.
struct ChangeSet
{
    QList<RowChange> rows; ///< one per ticket
    bool ledger = false;
    bool outgoing = false;
    bool reference = false; ///< white list, level 3, territories, guichets, topics, templates, agents, shared settings
    bool drafts = false; ///< drafts and private settings
    bool everything = false; ///< too much to tell, or another program committed: read all again
    [[nodiscard]] bool isEmpty() const
    {
        return rows.isEmpty() && !ledger && !outgoing && !reference && !drafts && !everything;
    }
    /// Adds a row, or carries an earlier change of the same ticket on.
    void add(const RowChange &change);
};

} // namespace Helpdesk::Store
