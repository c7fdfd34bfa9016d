// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referencecodec.h"

#include "domain/address.h"
#include "store/codec.h"

namespace Helpdesk::Store {

using namespace Domain;

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QString ReferenceShape<WhiteListEntry>::key(const WhiteListEntry &entry)
{
    return normalizedAddress(entry.address);
}

QString ReferenceShape<WhiteListEntry>::keyOf(const QString &text)
{
    return normalizedAddress(text);
}

void ReferenceShape<WhiteListEntry>::bind(Statement &statement, const WhiteListEntry &entry)
{
    statement.bindAll(key(entry), entry.name, entry.role, listToText(entry.territories), dateText(entry.validFrom),
                      dateText(entry.validUntil), entry.note);
}

WhiteListEntry ReferenceShape<WhiteListEntry>::read(const Statement &row)
{
    return {.address = row.text(0),
            .aliases = {},
            .name = row.text(1),
            .role = row.value<SenderRole>(2),
            .territories = listFromText(row.text(3)),
            .validFrom = QDate::fromString(row.text(4), Qt::ISODate),
            .validUntil = QDate::fromString(row.text(5), Qt::ISODate),
            .note = row.text(6)};
}

Outcome ReferenceShape<WhiteListEntry>::readMore(Connection &connection, WhiteListEntry &entry)
{
    Statement rows = connection.prepare("SELECT alias FROM white_list_alias WHERE address=? ORDER BY place");
    rows.bind(1, entry.address);
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return {};
        entry.aliases += rows.text(0);
    }
}

Outcome ReferenceShape<WhiteListEntry>::writeMore(Connection &connection, const WhiteListEntry &entry)
{
    const QString address = key(entry);
    HELPDESK_TRY(connection.run("DELETE FROM white_list_alias WHERE address=?", address));
    int place = 0;
    for (const QString &alias : entry.aliases) {
        const QString normalized = normalizedAddress(alias);
        if (!normalized.isEmpty()) {
            HELPDESK_TRY(
                connection.run("INSERT OR IGNORE INTO white_list_alias (alias, address, place) VALUES (?, ?, ?)",
                               normalized, address, place++));
        }
    }
    return {};
}

QString ReferenceShape<Level3Contact>::key(const Level3Contact &entry)
{
    return normalizedAddress(entry.address);
}

QString ReferenceShape<Level3Contact>::keyOf(const QString &text)
{
    return normalizedAddress(text);
}

void ReferenceShape<Level3Contact>::bind(Statement &statement, const Level3Contact &entry)
{
    statement.bindAll(key(entry), entry.name, entry.party, entry.note);
}

Level3Contact ReferenceShape<Level3Contact>::read(const Statement &row)
{
    return {.address = row.text(0), .name = row.text(1), .party = row.value<Level3Party>(2), .note = row.text(3)};
}

void ReferenceShape<Territory>::bind(Statement &statement, const Territory &entry)
{
    statement.bindAll(entry.code, entry.name);
}

Territory ReferenceShape<Territory>::read(const Statement &row)
{
    return {.code = row.text(0), .name = row.text(1)};
}

void ReferenceShape<Guichet>::bind(Statement &statement, const Guichet &entry)
{
    statement.bindAll(entry.code, entry.name, entry.territory);
}

Guichet ReferenceShape<Guichet>::read(const Statement &row)
{
    return {.code = row.text(0), .name = row.text(1), .territory = row.text(2)};
}

void ReferenceShape<Topic>::bind(Statement &statement, const Topic &entry)
{
    statement.bindAll(entry.code, entry.name, entry.module, entry.usualLevel, entry.party, entry.templateCode,
                      listToText(entry.words));
}

Topic ReferenceShape<Topic>::read(const Statement &row)
{
    return {.code = row.text(0),
            .name = row.text(1),
            .module = row.text(2),
            .usualLevel = int(row.integer(3)),
            .party = row.optional<Level3Party>(4),
            .templateCode = row.text(5),
            .words = listFromText(row.text(6))};
}

void ReferenceShape<ReplyTemplate>::bind(Statement &statement, const ReplyTemplate &entry)
{
    statement.bindAll(entry.code, entry.name, entry.subject, entry.body);
}

ReplyTemplate ReferenceShape<ReplyTemplate>::read(const Statement &row)
{
    return {.code = row.text(0), .name = row.text(1), .subject = row.text(2), .body = row.text(3)};
}

void ReferenceShape<Agent>::bind(Statement &statement, const Agent &entry)
{
    statement.bindAll(entry.login, entry.name, entry.signature, entry.active);
}

Agent ReferenceShape<Agent>::read(const Statement &row)
{
    return {.login = row.text(0), .name = row.text(1), .signature = row.text(2), .active = row.integer(3) != 0};
}

} // namespace Helpdesk::Store
