// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistsource.h"

#include <QPromise>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

/// Tickets in memory. Each question is answered from what was there when it was asked, when the test says so.
class ScriptedSource : public Helpdesk::Items::TicketListSource
{
public:
    using Key = Helpdesk::Domain::ListKey;
    using Query = Helpdesk::Domain::ListQuery;
    using Row = Helpdesk::Store::TicketRow;
    template <typename T> using Answer = QFuture<Helpdesk::Result<T>>;

    std::map<qint64, Row> tickets; ///< « in the query »: those that are not closed

    static Row makeRow(qint64 number, qint64 updated, const QString &subject)
    {
        Row row;
        row.number = number;
        row.subject = subject;
        row.sort.number = number;
        row.sort.updated = updated;
        return row;
    }
    static bool isIn(const Row &row) { return row.state != Helpdesk::Domain::State::Closed; }
    static bool byText(const Query &query) { return query.sort == Helpdesk::Domain::SortKey::Subject; }

    [[nodiscard]] QList<Key> all(const Query &query) const
    {
        QList<Key> keys;
        std::vector<const Row *> rows;
        for (const auto &[number, row] : tickets)
            if (isIn(row))
                rows.push_back(&row);
        std::sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) {
            if (byText(query) && a->subject != b->subject)
                return query.descending ? b->subject < a->subject : a->subject < b->subject;
            const Key left{a->sort.of(query.sort).value_or(0), a->number};
            const Key right{b->sort.of(query.sort).value_or(0), b->number};
            return query.descending ? right < left : left < right;
        });
        for (size_t i = 0; i < rows.size(); ++i)
            keys.append({byText(query) ? qint64(i) : rows[i]->sort.of(query.sort).value_or(0), rows[i]->number});
        return keys;
    }

    Answer<QList<Key>> keys(const Query &query, std::optional<Key> after, int limit) override
    {
        const QList<Key> keys = all(query);
        qsizetype first = 0;
        while (after && first < keys.size()
               && (byText(query)          ? keys.at(first).sort <= after->sort
                       : query.descending ? keys.at(first) >= *after
                                          : keys.at(first) <= *after))
            ++first;
        return later(keys.mid(first, limit));
    }
    Answer<QList<Row>> rows(const QList<qint64> &ids) override
    {
        QList<Row> rows;
        for (const qint64 id : ids)
            if (const auto it = tickets.find(id); it != tickets.end())
                rows.append(it->second);
        ++rowQuestions;
        return later(rows);
    }
    Answer<QHash<qint64, std::optional<Key>>> keysOf(const Query &query, const QList<qint64> &ids) override
    {
        QHash<qint64, std::optional<Key>> places;
        for (const qint64 id : ids) {
            const auto it = tickets.find(id);
            const bool in = it != tickets.end() && isIn(it->second);
            places.insert(id, in ? std::optional(Key{it->second.sort.of(query.sort).value_or(0), id}) : std::nullopt);
        }
        return later(places);
    }

    [[nodiscard]] bool answerNext(size_t which = 0)
    {
        if (m_pending.empty())
            return false;
        const auto answer = m_pending.at(which % m_pending.size());
        m_pending.erase(m_pending.begin() + ptrdiff_t(which % m_pending.size()));
        answer();
        return true;
    }

    int rowQuestions = 0;
    std::optional<Helpdesk::Error> failure; ///< what the next question gets

private:
    template <typename T> Answer<T> later(T value)
    {
        auto promise = std::make_shared<QPromise<Helpdesk::Result<T>>>();
        promise->start();
        Helpdesk::Result<T> result
            = failure ? Helpdesk::Result<T>(Helpdesk::fail(*failure)) : Helpdesk::Result<T>(std::move(value));
        failure.reset();
        m_pending.emplace_back([promise, result] {
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }
    std::vector<std::function<void()>> m_pending;
};
