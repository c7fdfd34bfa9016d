// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "store/connection.h"

/// How the entries of the reference tables are written in columns. Inside the store only.
namespace Helpdesk::Store {

/// The shape of one table; specialised for each entry.
template <typename Entry> struct ReferenceShape;

template <> struct ReferenceShape<Domain::WhiteListEntry>
{
    static constexpr const char *table = "white_list";
    static constexpr const char *columns = "address, name, role, territories, valid_from, valid_until, note";
    static constexpr int count = 7;
    static QString key(const Domain::WhiteListEntry &entry);
    static QString keyOf(const QString &text);
    static void bind(Statement &statement, const Domain::WhiteListEntry &entry);
    static Domain::WhiteListEntry read(const Statement &row);
    static Outcome readMore(Connection &connection, Domain::WhiteListEntry &entry);
    static Outcome writeMore(Connection &connection, const Domain::WhiteListEntry &entry);
};

/// Tables without anything beside their columns.
template <typename Entry> struct PlainShape
{
    static Outcome readMore(Connection &, Entry &) { return {}; }
    static Outcome writeMore(Connection &, const Entry &) { return {}; }
    static QString keyOf(const QString &text) { return text.trimmed(); }
};

template <> struct ReferenceShape<Domain::Level3Contact> : PlainShape<Domain::Level3Contact>
{
    static constexpr const char *table = "level3_contact";
    static constexpr const char *columns = "address, name, party, note";
    static constexpr int count = 4;
    static QString key(const Domain::Level3Contact &entry);
    static QString keyOf(const QString &text);
    static void bind(Statement &statement, const Domain::Level3Contact &entry);
    static Domain::Level3Contact read(const Statement &row);
};

template <> struct ReferenceShape<Domain::Territory> : PlainShape<Domain::Territory>
{
    static constexpr const char *table = "territory";
    static constexpr const char *columns = "code, name";
    static constexpr int count = 2;
    static QString key(const Domain::Territory &entry) { return entry.code; }
    static void bind(Statement &statement, const Domain::Territory &entry);
    static Domain::Territory read(const Statement &row);
};

template <> struct ReferenceShape<Domain::Guichet> : PlainShape<Domain::Guichet>
{
    static constexpr const char *table = "guichet";
    static constexpr const char *columns = "code, name, territory";
    static constexpr int count = 3;
    static QString key(const Domain::Guichet &entry) { return entry.code; }
    static void bind(Statement &statement, const Domain::Guichet &entry);
    static Domain::Guichet read(const Statement &row);
};

template <> struct ReferenceShape<Domain::Topic> : PlainShape<Domain::Topic>
{
    static constexpr const char *table = "topic";
    static constexpr const char *columns = "code, name, module, usual_level, party, template, words";
    static constexpr int count = 7;
    static QString key(const Domain::Topic &entry) { return entry.code; }
    static void bind(Statement &statement, const Domain::Topic &entry);
    static Domain::Topic read(const Statement &row);
};

template <> struct ReferenceShape<Domain::ReplyTemplate> : PlainShape<Domain::ReplyTemplate>
{
    static constexpr const char *table = "reply_template";
    static constexpr const char *columns = "code, name, subject, body";
    static constexpr int count = 4;
    static QString key(const Domain::ReplyTemplate &entry) { return entry.code; }
    static void bind(Statement &statement, const Domain::ReplyTemplate &entry);
    static Domain::ReplyTemplate read(const Statement &row);
};

template <> struct ReferenceShape<Domain::Agent> : PlainShape<Domain::Agent>
{
    static constexpr const char *table = "agent";
    static constexpr const char *columns = "login, name, signature, active";
    static constexpr int count = 4;
    static QString key(const Domain::Agent &entry) { return entry.login; }
    static void bind(Statement &statement, const Domain::Agent &entry);
    static Domain::Agent read(const Statement &row);
};

} // namespace Helpdesk::Store
