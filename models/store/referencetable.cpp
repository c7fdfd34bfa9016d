// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referencetable.h"

#include "domain/address.h"
#include "store/referencecodec.h"
#include "store/storeerror.h"

namespace Helpdesk::Store {

namespace {

template <typename Entry> std::string selectFrom()
{
    using Shape = ReferenceShape<Entry>;
    return std::string("SELECT ") + Shape::columns + " FROM " + Shape::table;
}

/// INSERT … ON CONFLICT DO UPDATE: the row stays, so what refers to it does too.
template <typename Entry> std::string upsertInto()
{
    using Shape = ReferenceShape<Entry>;
    std::string marks = "?";
    for (int i = 1; i < Shape::count; ++i)
        marks += ", ?";
    std::string set;
    const QStringList columns = QString::fromLatin1(Shape::columns).split(QStringLiteral(", "));
    for (const QString &column : columns)
        set += (set.empty() ? "" : ", ") + column.toStdString() + "=excluded." + column.toStdString();
    return std::string("INSERT INTO ") + Shape::table + " (" + Shape::columns + ") VALUES (" + marks
        + ") ON CONFLICT DO UPDATE SET " + set;
}

template <typename Entry> std::string keyColumn()
{
    const std::string_view columns = ReferenceShape<Entry>::columns;
    return std::string(columns.substr(0, columns.find(',')));
}

} // namespace

template <typename Entry> Result<QList<Entry>> ReferenceTable<Entry>::list()
{
    QList<Entry> entries;
    Statement rows = m_connection.prepare(selectFrom<Entry>() + " ORDER BY 1");
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return entries;
        Entry entry = ReferenceShape<Entry>::read(rows);
        HELPDESK_TRY(ReferenceShape<Entry>::readMore(m_connection, entry));
        entries.append(entry);
    }
}

template <typename Entry> Result<std::optional<Entry>> ReferenceTable<Entry>::find(const QString &key)
{
    Statement row = m_connection.prepare(selectFrom<Entry>() + " WHERE " + keyColumn<Entry>() + "=?");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, ReferenceShape<Entry>::keyOf(key)).step());
    if (!found)
        return std::optional<Entry>();
    Entry entry = ReferenceShape<Entry>::read(row);
    HELPDESK_TRY(ReferenceShape<Entry>::readMore(m_connection, entry));
    return std::optional<Entry>(entry);
}

template <typename Entry> Outcome ReferenceTable<Entry>::upsert(const Entry &entry)
{
    if (ReferenceShape<Entry>::key(entry).isEmpty())
        return fail(ErrorCode::InvalidInput, tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The entry was not kept")),
                    tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "its address or code is empty")));
    Statement statement = m_connection.prepare(upsertInto<Entry>());
    ReferenceShape<Entry>::bind(statement, entry);
    HELPDESK_TRY(statement.run());
    m_connection.pendingChanges().reference = true;
    return ReferenceShape<Entry>::writeMore(m_connection, entry);
}

template <typename Entry> Result<bool> ReferenceTable<Entry>::remove(const QString &key)
{
    HELPDESK_TRY(m_connection.run(std::string("DELETE FROM ") + ReferenceShape<Entry>::table + " WHERE "
                                      + keyColumn<Entry>() + "=?",
                                  ReferenceShape<Entry>::keyOf(key)));
    const bool gone = m_connection.changedRows() > 0;
    if (gone)
        m_connection.pendingChanges().reference = true;
    return gone;
}

template <typename Entry> Outcome ReferenceTable<Entry>::replaceAll(const QList<Entry> &entries)
{
    HELPDESK_TRY(m_connection.run(std::string("DELETE FROM ") + ReferenceShape<Entry>::table));
    m_connection.pendingChanges().reference = true;
    for (const Entry &entry : entries)
        HELPDESK_TRY(upsert(entry));
    return {};
}

template class ReferenceTable<Domain::WhiteListEntry>;
template class ReferenceTable<Domain::Level3Contact>;
template class ReferenceTable<Domain::Territory>;
template class ReferenceTable<Domain::Guichet>;
template class ReferenceTable<Domain::Topic>;
template class ReferenceTable<Domain::ReplyTemplate>;
template class ReferenceTable<Domain::Agent>;

Result<std::optional<Domain::WhiteListEntry>> whiteListEntry(Connection &connection, const QString &address)
{
    const QString key = Domain::normalizedAddress(address);
    if (key.isEmpty())
        return std::optional<Domain::WhiteListEntry>();
    HELPDESK_TRY_ASSIGN(const auto direct, WhiteListTable(connection).find(key));
    if (direct)
        return direct;
    Statement row = connection.prepare("SELECT address FROM white_list_alias WHERE alias=? ORDER BY address LIMIT 1");
    HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, key).step());
    if (!found)
        return std::optional<Domain::WhiteListEntry>();
    return WhiteListTable(connection).find(row.text(0));
}

} // namespace Helpdesk::Store
