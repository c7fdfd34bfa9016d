// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/values.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

/// The queues of the desk, and what narrows and orders a list.
namespace Helpdesk::Domain {

enum class Queue {
    ToQualify,
    Mine,
    Unassigned,
    Replies,
    Due,
    Information,
    Evolution,
    Incident,
    Moa,
    Moe,
    Expert,
    Level3,
    Waiting,
    Returned,
    Resolved,
    Closed,
    All
};
[[nodiscard]] QString key(Queue value); ///< to_qualify, mine … as in cli.md
[[nodiscard]] QString label(Queue value);
template <> std::optional<Queue> fromKey<Queue>(QStringView key);
[[nodiscard]] const QList<Queue> &allQueues();

enum class SortKey { Updated, Created, Number, Priority, Due, Requester, Subject, Territory, Owner, State };
[[nodiscard]] QString key(SortKey value);
[[nodiscard]] QString label(SortKey value);
template <> std::optional<SortKey> fromKey<SortKey>(QStringView key);

/// What a search or filter asks for. Words are matched in full text (accents folded, the last one as a prefix); fields
/// exactly.
struct TicketFilter
{
    QStringList words; ///< all of them
    QStringList phrases; ///< "mot de passe"
    QList<State> states; ///< any of them; « état:ouvert » is the four open ones
    QList<Nature> natures;
    QList<Level3Party> parties;
    QString guichet, territory, owner, topic, requester, tag;
    QString button; ///< in form.action
    QString attachment; ///< in an attachment's name
    QDate before, after; ///< created, exclusive / inclusive
    bool mine = false;
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const TicketFilter &) const = default;
};

/// « état:ouvert guichet:G1104 bouton:"Valider" attestation »: field names in French or English, with or without
/// accents. What cannot be understood as a field is a word. `problems` says what was not understood (an unknown state
/// …).
struct ParsedFilter
{
    TicketFilter filter;
    QStringList problems;
};
[[nodiscard]] ParsedFilter parseFilter(const QString &text);

struct ListQuery
{
    Queue queue = Queue::All;
    TicketFilter filter;
    SortKey sort = SortKey::Updated;
    bool descending = true;
    QString login; ///< for Mine and `mien:`
};

/// Rows of a list are known by (sort key, row id); text sorts have no integer key and are re-queried.
struct ListKey
{
    qint64 sort = 0;
    qint64 id = 0; ///< row id in the store: the ticket's number
    auto operator<=>(const ListKey &) const = default;
};

} // namespace Helpdesk::Domain
