// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace Helpdesk::Store {

/// A generator of numbers that gives the same everywhere for the same seed (SplitMix64).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next();
    /// 0 … below - 1
    qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List> const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(qint64(list.size())))];
    }

private:
    quint64 m_state;
};

/// One subject of a request: how it is asked and answered. UTF-8.
struct FillTopic
{
    QByteArray code;
    QByteArray subject;
    QByteArray question;
    QByteArray button;
    QByteArray answer;
};

[[nodiscard]] const QList<FillTopic> &fillTopics();
[[nodiscard]] const QByteArrayList &fillSentences();
[[nodiscard]] const QByteArrayList &fillNames();
[[nodiscard]] const QByteArrayList &fillTerritories();

} // namespace Helpdesk::Store
