// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/referenceservice.h"

#include "domain/directorycsv.h"
#include "services/checkedentry.h"
#include "services/templatefilling.h"
#include "services/text.h"
#include "store/referencetable.h"
#include "store/tickettable.h"

#include <QSet>

#include <algorithm>

namespace Helpdesk::Services {

namespace {

using namespace Domain;

template <typename Entry, typename Key>
const Entry *entryWith(const QList<Entry> &entries, Key key, const QString &wanted)
{
    const auto found
        = std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.*key == wanted; });
    return found == entries.cend() ? nullptr : &*found;
}

QString identityOf(const WhiteListEntry &entry)
{
    return entry.address;
}
QString identityOf(const Level3Contact &contact)
{
    return contact.address;
}
QString identityOf(const Agent &agent)
{
    return agent.login;
}
template <typename Entry> QString identityOf(const Entry &entry)
{
    return entry.code;
}

template <typename Entry> Result<QList<Entry>> fromCsv(const QByteArray &csv)
{
    if constexpr (std::is_same_v<Entry, WhiteListEntry>)
        return whiteListFromCsv(csv);
    else if constexpr (std::is_same_v<Entry, Level3Contact>)
        return level3FromCsv(csv);
    else if constexpr (std::is_same_v<Entry, Territory>)
        return territoriesFromCsv(csv);
    else if constexpr (std::is_same_v<Entry, Guichet>)
        return guichetsFromCsv(csv);
    else if constexpr (std::is_same_v<Entry, Topic>)
        return topicsFromCsv(csv);
    else if constexpr (std::is_same_v<Entry, ReplyTemplate>)
        return templatesFromCsv(csv);
    else
        return agentsFromCsv(csv);
}

/// An address has one entry on the white list, as its address or as an alias.
Outcome refuseSharedAddress(Store::Connection &connection, const WhiteListEntry &entry)
{
    for (const QString &address : QStringList(entry.address) + entry.aliases) {
        HELPDESK_TRY_ASSIGN(const auto other, Store::whiteListEntry(connection, address));
        if (other && other->address != entry.address) {
            return fail(ErrorCode::Refused, Text::tr("This entry cannot be kept"),
                        Text::tr("%1 belongs to the entry %2").arg(address, other->address),
                        Text::tr("Change that entry first"));
        }
    }
    return {};
}

template <typename Entry> Outcome upsertChecked(Store::Connection &connection, const Entry &entry)
{
    if constexpr (std::is_same_v<Entry, WhiteListEntry>)
        HELPDESK_TRY(refuseSharedAddress(connection, entry));
    return Store::ReferenceTable<Entry>(connection).upsert(entry);
}

template <typename Entry> QFuture<Outcome> saveEntry(Store::Database &database, const Entry &entry)
{
    Result<Entry> kept = checked(entry);
    if (!kept)
        return QtFuture::makeReadyFuture(Outcome(fail(std::move(kept).error())));
    return database.write([entry = *kept](Store::Connection &connection) { return upsertChecked(connection, entry); });
}

/// Ends an entry that a file replaces: a listed sender stays known, and no longer may write; others go.
template <typename Entry> Result<bool> end(Store::Connection &connection, Entry entry, QDate today)
{
    Store::ReferenceTable<Entry> table(connection);
    if constexpr (std::is_same_v<Entry, WhiteListEntry>) {
        const QDate yesterday = today.addDays(-1);
        if (entry.validUntil.isValid() && entry.validUntil <= yesterday)
            return false;
        entry.validUntil = yesterday;
        if (entry.validFrom.isValid() && entry.validFrom > yesterday)
            entry.validFrom = yesterday;
        HELPDESK_TRY(table.upsert(entry));
        return true;
    } else {
        return table.remove(identityOf(entry));
    }
}

template <typename Entry>
Result<ImportReport> importEntries(Store::Connection &connection, const QList<Entry> &entries, bool replace,
                                   QDate today)
{
    Store::ReferenceTable<Entry> table(connection);
    HELPDESK_TRY_ASSIGN(const QList<Entry> before, table.list());
    QHash<QString, Entry> known;
    for (const Entry &entry : before)
        known.insert(identityOf(entry), entry);
    ImportReport report;
    QSet<QString> named;
    for (const Entry &entry : entries) {
        const QString identity = identityOf(entry);
        named.insert(identity);
        const auto old = known.constFind(identity);
        if (old != known.constEnd() && *old == entry)
            continue;
        HELPDESK_TRY(upsertChecked(connection, entry));
        ++(old == known.constEnd() ? report.added : report.updated);
    }
    for (const Entry &entry : replace ? before : QList<Entry>()) {
        if (named.contains(identityOf(entry)))
            continue;
        HELPDESK_TRY_ASSIGN(const bool ended, end(connection, entry, today));
        report.ended += ended ? 1 : 0;
    }
    return report;
}

template <typename Entry>
QFuture<Result<ImportReport>> importInto(Store::Database &database, const QByteArray &csv, bool replace, QDate today)
{
    Result<QList<Entry>> entries = fromCsv<Entry>(csv);
    if (!entries)
        return QtFuture::makeReadyFuture(Result<ImportReport>(fail(std::move(entries).error())));
    return database.write([entries = std::move(*entries), replace, today](Store::Connection &connection) {
        return importEntries(connection, entries, replace, today);
    });
}

template <typename Entry> QFuture<Result<QByteArray>> exportFrom(Store::Database &database)
{
    return database.read([](Store::Connection &connection) -> Result<QByteArray> {
        HELPDESK_TRY_ASSIGN(const QList<Entry> entries, Store::ReferenceTable<Entry>(connection).list());
        return toCsv(entries);
    });
}

/// Calls `use` with a null pointer to the entry type of a table.
template <typename Use> auto forTable(ReferenceTable table, Use use)
{
    switch (table) {
    case ReferenceTable::WhiteList:
        return use(static_cast<WhiteListEntry *>(nullptr));
    case ReferenceTable::Level3:
        return use(static_cast<Level3Contact *>(nullptr));
    case ReferenceTable::Territories:
        return use(static_cast<Territory *>(nullptr));
    case ReferenceTable::Guichets:
        return use(static_cast<Guichet *>(nullptr));
    case ReferenceTable::Topics:
        return use(static_cast<Topic *>(nullptr));
    case ReferenceTable::Templates:
        return use(static_cast<ReplyTemplate *>(nullptr));
    case ReferenceTable::Agents:
        break;
    }
    return use(static_cast<Agent *>(nullptr));
}

Result<ReferenceSnapshot> readSnapshot(Store::Connection &connection)
{
    ReferenceSnapshot snapshot;
    HELPDESK_TRY_ASSIGN(snapshot.whiteList, Store::WhiteListTable(connection).list());
    HELPDESK_TRY_ASSIGN(snapshot.level3, Store::Level3Table(connection).list());
    HELPDESK_TRY_ASSIGN(snapshot.territories, Store::TerritoryTable(connection).list());
    HELPDESK_TRY_ASSIGN(snapshot.guichets, Store::GuichetTable(connection).list());
    HELPDESK_TRY_ASSIGN(snapshot.topics, Store::TopicTable(connection).list());
    HELPDESK_TRY_ASSIGN(snapshot.templates, Store::TemplateTable(connection).list());
    HELPDESK_TRY_ASSIGN(snapshot.agents, Store::AgentTable(connection).list());
    return snapshot;
}

} // namespace

QString ReferenceSnapshot::territoryName(const QString &code) const
{
    const Territory *territory = entryWith(territories, &Territory::code, code);
    return territory != nullptr ? territory->name : code;
}

QString ReferenceSnapshot::topicName(const QString &code) const
{
    const Topic *known = topic(code);
    return known != nullptr ? known->name : code;
}

QString ReferenceSnapshot::agentName(const QString &login) const
{
    const Agent *agent = entryWith(agents, &Agent::login, login);
    return agent != nullptr && !agent->name.isEmpty() ? agent->name : login;
}

const Topic *ReferenceSnapshot::topic(const QString &code) const
{
    return entryWith(topics, &Topic::code, code);
}

const ReplyTemplate *ReferenceSnapshot::replyTemplate(const QString &code) const
{
    return entryWith(templates, &ReplyTemplate::code, code);
}

std::optional<ReferenceTable> referenceTable(QStringView verb)
{
    if (verb == u"whitelist")
        return ReferenceTable::WhiteList;
    if (verb == u"level3")
        return ReferenceTable::Level3;
    if (verb == u"territory")
        return ReferenceTable::Territories;
    if (verb == u"guichet")
        return ReferenceTable::Guichets;
    if (verb == u"topic")
        return ReferenceTable::Topics;
    if (verb == u"template")
        return ReferenceTable::Templates;
    if (verb == u"agent")
        return ReferenceTable::Agents;
    return std::nullopt;
}

ReferenceService::ReferenceService(Store::Database &database, Clock &clock, QString login)
    : m_database(database)
    , m_clock(clock)
    , m_login(std::move(login))
{
}

QFuture<Result<ReferenceSnapshot>> ReferenceService::snapshot()
{
    return m_database.read(readSnapshot);
}

QFuture<Outcome> ReferenceService::save(const WhiteListEntry &entry)
{
    return saveEntry(m_database, entry);
}

QFuture<Outcome> ReferenceService::save(const Level3Contact &contact)
{
    return saveEntry(m_database, contact);
}

QFuture<Outcome> ReferenceService::save(const Territory &territory)
{
    return saveEntry(m_database, territory);
}

QFuture<Outcome> ReferenceService::save(const Guichet &guichet)
{
    return saveEntry(m_database, guichet);
}

QFuture<Outcome> ReferenceService::save(const Topic &topic)
{
    return saveEntry(m_database, topic);
}

QFuture<Outcome> ReferenceService::save(const ReplyTemplate &replyTemplate)
{
    return saveEntry(m_database, replyTemplate);
}

QFuture<Outcome> ReferenceService::save(const Agent &agent)
{
    return saveEntry(m_database, agent);
}

QFuture<Outcome> ReferenceService::remove(ReferenceTable table, const QString &identity)
{
    return forTable(table, [this, &identity]<typename Entry>(Entry *) {
        return m_database.write([identity](Store::Connection &connection) -> Outcome {
            HELPDESK_TRY_ASSIGN(const bool removed, Store::ReferenceTable<Entry>(connection).remove(identity));
            if (!removed)
                return fail(ErrorCode::NotFound, Text::tr("There is no entry “%1”").arg(identity));
            return {};
        });
    });
}

QFuture<Result<ImportReport>> ReferenceService::importCsv(ReferenceTable table, const QByteArray &csv, bool replace)
{
    const QDate today = m_clock.now().toLocalTime().date();
    return forTable(table, [&]<typename Entry>(Entry *) { return importInto<Entry>(m_database, csv, replace, today); });
}

QFuture<Result<QByteArray>> ReferenceService::exportCsv(ReferenceTable table)
{
    return forTable(table, [this]<typename Entry>(Entry *) { return exportFrom<Entry>(m_database); });
}

QFuture<Result<ReplyTemplate>> ReferenceService::filledTemplate(const QString &code, const Uid &ticket,
                                                                const QStringList &missing)
{
    const QDate day = m_clock.now().toLocalTime().date();
    return m_database.read([code, ticket, missing, day,
                            login = m_login](Store::Connection &connection) -> Result<ReplyTemplate> {
        HELPDESK_TRY_ASSIGN(const auto head, Store::TicketTable(connection).head(ticket));
        if (!head)
            return fail(ErrorCode::NotFound, Text::tr("This ticket does not exist"));
        HELPDESK_TRY_ASSIGN(const auto text, Services::filledTemplate(connection, code, *head, missing, login, day));
        if (!text)
            return fail(ErrorCode::NotFound, Text::tr("There is no template “%1”").arg(code));
        return *text;
    });
}

} // namespace Helpdesk::Services
