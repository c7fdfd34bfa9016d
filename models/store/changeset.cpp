// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include <algorithm>

namespace Helpdesk::Store {

std::optional<qint64> SortValues::of(Domain::SortKey key) const
{
    switch (key) {
    case Domain::SortKey::Updated:
        return updated;
    case Domain::SortKey::Created:
        return created;
    case Domain::SortKey::Number:
        return number;
    case Domain::SortKey::Priority:
        return priority;
    case Domain::SortKey::Due:
        return due;
    case Domain::SortKey::State:
        return state;
    case Domain::SortKey::Requester:
    case Domain::SortKey::Subject:
    case Domain::SortKey::Territory:
    case Domain::SortKey::Owner:
        break;
    }
    return {};
}

void ChangeSet::add(const RowChange &change)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const RowChange &row) { return row.id == change.id; });
    if (same == rows.end())
        rows.append(change);
    else
        same->after = change.after;
}

} // namespace Helpdesk::Store
