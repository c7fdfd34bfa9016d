// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listsql.h"

#include "domain/address.h"
#include "store/searchindex.h"

#include <algorithm>

namespace Helpdesk::Store {

using namespace Domain;

namespace {

/// Which part of the table a list walks.
enum class Scope { All, Open, Rest, Closed, Answers };

class Builder
{
public:
    Builder(const ListQuery &query, const QDateTime &dueHorizon)
        : m_query(query)
        , m_dueHorizon(dueHorizon)
    {
    }

    Result<ListSql> build(Connection &connection)
    {
        addQueue();
        addFilter();
        HELPDESK_TRY_ASSIGN(const QString match, SearchIndex(connection).expression(m_query.filter));
        setSort();
        if (match.isEmpty())
            m_sql.from = "ticket" + index();
        else
            addMatch(match);
        return m_sql;
    }

private:
    template <typename... Values> void where(const char *condition, const Values &...values)
    {
        m_sql.conditions += QString::fromLatin1(condition);
        (m_sql.values.append(ListSql::Value(values)), ...);
    }
    void open() { m_scope = Scope::Open, where("state < 4"); }
    void ended(State state) { m_scope = Scope::Rest, where("state IN (4, 6, 7, 8) AND state = ?", qint64(state)); }
    void nature(Nature value) { open(), where("nature = ?", qint64(value)); }
    void party(Level3Party value) { open(), where("state = 3 AND party = ?", qint64(value)); }

    void addQueue();
    void addStates();
    void addFilter();
    void addFields();
    void addDates();
    void setSort();
    void addMatch(const QString &match);
    [[nodiscard]] std::string index() const;
    [[nodiscard]] std::string sortName() const;

    const ListQuery &m_query;
    const QDateTime &m_dueHorizon;
    ListSql m_sql;
    Scope m_scope = Scope::All;
    std::string m_fieldIndex; ///< of a filter that leaves few tickets
    bool m_byRow = false; ///< a filter gives the numbers: no index
};

void Builder::addQueue()
{
    switch (m_query.queue) {
    case Queue::ToQualify:
        return open(), where("nature IS NULL");
    case Queue::Mine:
        return open(), where("owner = ?", m_query.login);
    case Queue::Unassigned:
        return open(), where("owner = ''");
    case Queue::Replies:
        m_scope = Scope::Answers;
        return where("answer_to_read = 1");
    case Queue::Due:
        return open(), where("due_at <= ?", m_dueHorizon.toMSecsSinceEpoch());
    case Queue::Information:
        return nature(Nature::Information);
    case Queue::Evolution:
        return nature(Nature::Evolution);
    case Queue::Incident:
        return nature(Nature::Incident);
    case Queue::Moa:
        return party(Level3Party::Moa);
    case Queue::Moe:
        return party(Level3Party::Moe);
    case Queue::Expert:
        return party(Level3Party::Expert);
    case Queue::Level3:
        return open(), where("state = 3");
    case Queue::Waiting:
        return open(), where("state = 2");
    case Queue::Returned:
        return ended(State::ReturnedLevel1);
    case Queue::Resolved:
        return ended(State::Resolved);
    case Queue::Closed:
        m_scope = Scope::Closed;
        return where("state = 5");
    case Queue::All:
        return addStates();
    }
}

/// « état:ouvert » over everything walks the open tickets only.
void Builder::addStates()
{
    const QList<State> &states = m_query.filter.states;
    if (states.isEmpty())
        return;
    if (std::all_of(states.begin(), states.end(), [](State state) { return isOpen(state); }))
        open();
    else if (states.size() == 1 && states.first() == State::Closed)
        m_scope = Scope::Closed;
    else if (states.size() == 1)
        ended(states.first());
}

void Builder::addFilter()
{
    const TicketFilter &filter = m_query.filter;
    const auto anyOf = [&](const char *column, const auto &values) {
        if (values.isEmpty())
            return;
        QStringList marks;
        for (const auto value : values) {
            marks += QStringLiteral("?");
            m_sql.values.append(ListSql::Value(qint64(value)));
        }
        m_sql.conditions += QString(QString::fromLatin1(column) % QStringLiteral(" IN (") % marks.join(u',') % u')');
    };
    anyOf("state", filter.states);
    anyOf("nature", filter.natures);
    anyOf("party", filter.parties);
    if (!filter.parties.isEmpty())
        where("state = 3");
    addFields();
    addDates();
}

void Builder::addFields()
{
    const TicketFilter &filter = m_query.filter;
    if (!filter.topic.isEmpty())
        where("topic <> '' AND topic = ?", filter.topic), m_fieldIndex = "ticket_topic";
    if (!filter.territory.isEmpty())
        where("territory = ?", filter.territory), m_fieldIndex = "ticket_territory";
    if (!filter.owner.isEmpty())
        where("owner = ?", filter.owner), m_fieldIndex = "ticket_owner";
    if (filter.mine)
        where("owner = ?", m_query.login), m_fieldIndex = "ticket_owner";
    if (m_scope == Scope::Open)
        m_fieldIndex.clear(); // few are open
    if (filter.requester.contains(u'@'))
        where("requester_key <> '' AND requester_key = ?", normalizedAddress(filter.requester)),
            m_fieldIndex = "ticket_requester";
    if (!filter.guichet.isEmpty()) {
        where("guichet <> '' AND guichet IN (?, ?)", filter.guichet, filter.guichet.toUpper());
        m_fieldIndex = "ticket_guichet";
    }
    if (!filter.tag.isEmpty())
        where("number IN (SELECT ticket FROM ticket_tag WHERE name = ?)", filter.tag.toLower()), m_byRow = true;
}

void Builder::addDates()
{
    const auto start = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
    if (m_query.filter.before.isValid())
        where("created_at < ?", start(m_query.filter.before));
    if (m_query.filter.after.isValid())
        where("created_at >= ?", start(m_query.filter.after));
}

std::string Builder::sortName() const
{
    switch (m_query.sort) {
    case SortKey::Updated:
        return "updated";
    case SortKey::Created:
        return "created";
    case SortKey::Priority:
        return "priority";
    case SortKey::Due:
        return "due";
    default:
        return "number";
    }
}

void Builder::setSort()
{
    static const QHash<SortKey, std::string> columns{
        {SortKey::Updated, "updated_at"},   {SortKey::Created, "created_at"},
        {SortKey::Number, "number"},        {SortKey::Priority, "priority"},
        {SortKey::Due, "due_at"},           {SortKey::State, "state"},
        {SortKey::Subject, "subject_sort"}, {SortKey::Requester, "requester_sort"},
        {SortKey::Territory, "territory"},  {SortKey::Owner, "owner"}};
    m_sql.sort = columns.value(m_query.sort);
    m_sql.byText = m_query.sort == SortKey::Subject || m_query.sort == SortKey::Requester
        || m_query.sort == SortKey::Territory || m_query.sort == SortKey::Owner;
}

std::string Builder::index() const
{
    if (m_byRow)
        return {};
    if (!m_fieldIndex.empty())
        return " INDEXED BY " + m_fieldIndex;
    if (m_scope == Scope::Answers)
        return " INDEXED BY ticket_answers";
    if (m_scope == Scope::Open)
        return " INDEXED BY ticket_open_" + sortName();
    if (m_scope == Scope::Rest)
        return " INDEXED BY ticket_rest_" + sortName();
    static const QHash<SortKey, std::string> whole{{SortKey::Updated, "all_updated"},
                                                   {SortKey::Created, "all_created"},
                                                   {SortKey::Priority, "all_priority"},
                                                   {SortKey::Due, "all_due"},
                                                   {SortKey::State, "all_state"},
                                                   {SortKey::Subject, "all_subject"},
                                                   {SortKey::Requester, "all_requester"},
                                                   {SortKey::Territory, "territory"},
                                                   {SortKey::Owner, "owner"}};
    const bool oneState = m_scope == Scope::Closed && m_query.sort == SortKey::State;
    const auto found = oneState ? whole.cend() : whole.constFind(m_query.sort);
    return found == whole.cend() ? std::string(" NOT INDEXED") : " INDEXED BY ticket_" + *found;
}

void Builder::addMatch(const QString &match)
{
    if (m_query.sort != SortKey::Number) {
        m_sql.from = "ticket";
        return where("number IN (SELECT rowid FROM ticket_text WHERE ticket_text MATCH ?)", match);
    }
    // The index gives the newest first by itself; a small index beside it tells quickly which of them are open.
    static const QHash<Scope, std::string> beside{{Scope::Open, " INDEXED BY ticket_open_number"},
                                                  {Scope::Rest, " INDEXED BY ticket_rest_number"}};
    m_sql.from = m_sql.conditions.isEmpty()
        ? std::string("ticket_text")
        : "ticket_text CROSS JOIN ticket" + beside.value(m_scope) + " ON ticket.number = ticket_text.rowid";
    m_sql.number = m_sql.sort = "ticket_text.rowid";
    m_sql.conditions.prepend(QStringLiteral("ticket_text MATCH ?"));
    m_sql.values.prepend(ListSql::Value(match));
}

} // namespace

std::string ListSql::select(const std::string &columns, const std::string &more) const
{
    std::string text = "SELECT " + columns + " FROM " + from;
    const std::string kept = conditions.join(QStringLiteral(" AND ")).toStdString();
    if (!kept.empty() || !more.empty())
        text += " WHERE " + kept + (kept.empty() || more.empty() ? "" : " AND ") + more;
    return text;
}

int ListSql::bind(Statement &statement) const
{
    int index = 1;
    for (const Value &value : values)
        std::visit([&](const auto &content) { statement.bind(index++, content); }, value);
    return index;
}

std::string ListSql::order(bool descending) const
{
    const std::string direction = descending ? " DESC" : "";
    if (sort == number)
        return " ORDER BY " + number + direction;
    return " ORDER BY " + sort + direction + ", " + number + direction;
}

Result<ListSql> listSql(Connection &connection, const ListQuery &query, const QDateTime &dueHorizon)
{
    return Builder(query, dueHorizon).build(connection);
}

} // namespace Helpdesk::Store
