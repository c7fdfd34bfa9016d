// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"

/// The reference tables as CSV, as cli.md has them. Columns in any order by their header; cells of several values as
/// said. Reading is all or nothing: an InvalidInput error lists every bad line ("line 3: role: …"). Texts of errors
/// name no person.
namespace Helpdesk::Domain {

/// address,name,role,territories,valid_from,valid_until,note,aliases: territories and aliases separated by blanks;
/// dates 2013-06-12 or 12/06/2013.
[[nodiscard]] Result<QList<WhiteListEntry>> whiteListFromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<WhiteListEntry> &entries);
/// address,name,party,note
[[nodiscard]] Result<QList<Level3Contact>> level3FromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<Level3Contact> &contacts);
/// login,name,signature,active
[[nodiscard]] Result<QList<Agent>> agentsFromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<Agent> &agents);
/// code,name; the départements of Île-de-France are one: IDF
[[nodiscard]] Result<QList<Territory>> territoriesFromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<Territory> &territories);
/// code,name,territory
[[nodiscard]] Result<QList<Guichet>> guichetsFromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<Guichet> &guichets);
/// code,name,module,usual_level,party,template,words: words and phrases separated by |
[[nodiscard]] Result<QList<Topic>> topicsFromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<Topic> &topics);
/// code,name,subject,body: checked as checkTemplate() does
[[nodiscard]] Result<QList<ReplyTemplate>> templatesFromCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray toCsv(const QList<ReplyTemplate> &templates);

} // namespace Helpdesk::Domain
