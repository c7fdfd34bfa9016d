// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/keyindex.h"

#include <algorithm>

namespace Helpdesk::Items {

std::optional<int> KeyIndex::find(const Domain::ListKey &key) const
{
    if (m_byText) {
        const auto it
            = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const auto &other) { return other.id == key.id; });
        return it == m_keys.cend() ? std::nullopt : std::optional(int(it - m_keys.cbegin()));
    }
    const int row = placeFor(key);
    return row < size() && at(row) == key ? std::optional(row) : std::nullopt;
}

int KeyIndex::placeFor(const Domain::ListKey &key) const
{
    const auto before = [this](const Domain::ListKey &a, const Domain::ListKey &b) { return precedes(a, b); };
    return int(std::lower_bound(m_keys.cbegin(), m_keys.cend(), key, before) - m_keys.cbegin());
}

} // namespace Helpdesk::Items
