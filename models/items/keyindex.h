// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"

#include <optional>
#include <vector>

namespace Helpdesk::Items {

/// The keys of a list in its order, 16 bytes a row. A list ordered by text keeps the order it is given.
class KeyIndex
{
public:
    KeyIndex() = default;
    KeyIndex(bool descending, bool byText)
        : m_descending(descending)
        , m_byText(byText)
    {
    }
    [[nodiscard]] int size() const { return int(m_keys.size()); }
    [[nodiscard]] const Domain::ListKey &at(int row) const { return m_keys[size_t(row)]; }
    [[nodiscard]] const std::vector<Domain::ListKey> &keys() const { return m_keys; }
    [[nodiscard]] bool isByText() const { return m_byText; }
    [[nodiscard]] bool precedes(const Domain::ListKey &a, const Domain::ListKey &b) const
    {
        return m_descending ? b < a : a < b;
    }
    /// The row of exactly that key. By text: of that id, by reading the keys through.
    [[nodiscard]] std::optional<int> find(const Domain::ListKey &key) const;
    /// Where a key belongs.
    [[nodiscard]] int placeFor(const Domain::ListKey &key) const;

    void reserve(int rows) { m_keys.reserve(size_t(rows)); }
    void append(const QList<Domain::ListKey> &keys) { m_keys.insert(m_keys.end(), keys.cbegin(), keys.cend()); }
    void resize(int rows) { m_keys.resize(size_t(rows)); }
    void swap(std::vector<Domain::ListKey> &keys) { m_keys.swap(keys); }
    void insert(int row, const Domain::ListKey &key) { m_keys.insert(m_keys.begin() + row, key); }
    void remove(int row) { m_keys.erase(m_keys.begin() + row); }

private:
    std::vector<Domain::ListKey> m_keys;
    bool m_descending = true;
    bool m_byText = false;
};

} // namespace Helpdesk::Items
