// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directorycsv.h"

#include "domain/csvtable.h"
#include "domain/filterwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

QStringList piecesOf(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;|]+"));
    return cell.split(separators, Qt::SkipEmptyParts);
}

template <typename T, QString T::*member> QString readAddress(T &target, const QString &cell)
{
    target.*member = normalizedAddress(cell);
    return CsvText::checkAddress(target.*member);
}

QString readRole(WhiteListEntry &entry, const QString &cell)
{
    const QString name = foldedName(cell);
    for (const SenderRole role : {SenderRole::TerritorialManager, SenderRole::RegionalCoordinator}) {
        if (name == key(role) || name == foldedName(label(role))) {
            entry.role = role;
            return {};
        }
    }
    return CsvText::notOneOf(cell, {key(SenderRole::TerritorialManager), key(SenderRole::RegionalCoordinator)});
}

QString readTerritories(WhiteListEntry &entry, const QString &cell)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{2,3}$"));
    for (const QString &piece : piecesOf(cell)) {
        const QString code = territoryCode(piece);
        if (!shape.match(code).hasMatch())
            return tr("“%1” is not a code such as 38, 2A, 971 or IDF").arg(piece);
        if (!entry.territories.contains(code))
            entry.territories.append(code);
    }
    return {};
}

QString readAliases(WhiteListEntry &entry, const QString &cell)
{
    for (const QString &piece : piecesOf(cell)) {
        const QString alias = normalizedAddress(piece);
        if (QString wrong = CsvText::checkAddress(alias); !wrong.isEmpty())
            return wrong;
        if (alias != entry.address && !entry.aliases.contains(alias))
            entry.aliases.append(alias);
    }
    return {};
}

template <QDate WhiteListEntry::*member> QString readDay(WhiteListEntry &entry, const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    entry.*member = QDate::fromString(text, Qt::ISODate);
    if (!(entry.*member).isValid())
        entry.*member = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
    return (entry.*member).isValid() ? QString() : tr("“%1” is not a date such as 2013-06-12").arg(text);
}

template <QDate WhiteListEntry::*member> QString writeDay(const WhiteListEntry &entry)
{
    return (entry.*member).toString(Qt::ISODate);
}

QString checkEntry(const WhiteListEntry &entry)
{
    const bool backwards
        = entry.validFrom.isValid() && entry.validUntil.isValid() && entry.validUntil < entry.validFrom;
    return backwards ? tr("valid_until is before valid_from") : QString();
}

QString readParty(Level3Contact &contact, const QString &cell)
{
    const std::optional<Level3Party> party = fromKey<Level3Party>(foldedName(cell));
    if (!party)
        return CsvText::notOneOf(cell, {key(Level3Party::Moa), key(Level3Party::Moe), key(Level3Party::Expert)});
    contact.party = *party;
    return {};
}

QString readActive(Agent &agent, const QString &cell)
{
    const QString word = foldedName(cell);
    static const QStringList yes{QString(),
                                 QStringLiteral("1"),
                                 QStringLiteral("true"),
                                 QStringLiteral("yes"),
                                 QStringLiteral("oui"),
                                 QStringLiteral("vrai")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"),
                                QStringLiteral("non"), QStringLiteral("faux")};
    agent.active = yes.contains(word);
    return agent.active || no.contains(word)
        ? QString()
        : CsvText::notOneOf(cell, {QStringLiteral("true"), QStringLiteral("false")});
}

constexpr CsvTable<WhiteListEntry, 8> whiteListTable{
    {{{"address", true, readAddress<WhiteListEntry, &WhiteListEntry::address>,
       writeText<WhiteListEntry, &WhiteListEntry::address>},
      {"name", false, readOptional<WhiteListEntry, &WhiteListEntry::name>,
       writeText<WhiteListEntry, &WhiteListEntry::name>},
      {"role", true, readRole, [](const WhiteListEntry &entry) { return key(entry.role); }},
      {"territories", true, readTerritories, [](const WhiteListEntry &entry) { return entry.territories.join(u' '); }},
      {"valid_from", false, readDay<&WhiteListEntry::validFrom>, writeDay<&WhiteListEntry::validFrom>},
      {"valid_until", false, readDay<&WhiteListEntry::validUntil>, writeDay<&WhiteListEntry::validUntil>},
      {"note", false, readOptional<WhiteListEntry, &WhiteListEntry::note>,
       writeText<WhiteListEntry, &WhiteListEntry::note>},
      {"aliases", false, readAliases, [](const WhiteListEntry &entry) { return entry.aliases.join(u' '); }}}},
    [](const WhiteListEntry &entry) { return entry.address; },
    checkEntry};

constexpr CsvTable<Level3Contact, 4> level3Table{
    {{{"address", true, readAddress<Level3Contact, &Level3Contact::address>,
       writeText<Level3Contact, &Level3Contact::address>},
      {"name", false, readOptional<Level3Contact, &Level3Contact::name>,
       writeText<Level3Contact, &Level3Contact::name>},
      {"party", true, readParty, [](const Level3Contact &contact) { return key(contact.party); }},
      {"note", false, readOptional<Level3Contact, &Level3Contact::note>,
       writeText<Level3Contact, &Level3Contact::note>}}},
    [](const Level3Contact &contact) { return contact.address; },
    nothingWrong<Level3Contact>};

constexpr CsvTable<Agent, 4> agentTable{
    {{{"login", true, readRequired<Agent, &Agent::login>, writeText<Agent, &Agent::login>},
      {"name", false, readOptional<Agent, &Agent::name>, writeText<Agent, &Agent::name>},
      {"signature", false, readOptional<Agent, &Agent::signature>, writeText<Agent, &Agent::signature>},
      {"active", false, readActive,
       [](const Agent &agent) { return agent.active ? QStringLiteral("true") : QStringLiteral("false"); }}}},
    [](const Agent &agent) { return agent.login; },
    nothingWrong<Agent>};

} // namespace

Result<QList<WhiteListEntry>> whiteListFromCsv(const QByteArray &bytes)
{
    return readCsvTable(whiteListTable, bytes);
}

QByteArray toCsv(const QList<WhiteListEntry> &entries)
{
    return writeCsvTable(whiteListTable, entries);
}

Result<QList<Level3Contact>> level3FromCsv(const QByteArray &bytes)
{
    return readCsvTable(level3Table, bytes);
}

QByteArray toCsv(const QList<Level3Contact> &contacts)
{
    return writeCsvTable(level3Table, contacts);
}

Result<QList<Agent>> agentsFromCsv(const QByteArray &bytes)
{
    return readCsvTable(agentTable, bytes);
}

QByteArray toCsv(const QList<Agent> &agents)
{
    return writeCsvTable(agentTable, agents);
}

} // namespace Helpdesk::Domain
