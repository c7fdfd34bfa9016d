// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/ticket.h"
#include "store/database.h"

#include <QFuture>

namespace Helpdesk::Services {

/// All reference tables at once: small, kept in memory by screens, read again when a ChangeSet says `reference`.
struct ReferenceSnapshot
{
    QList<Domain::WhiteListEntry> whiteList;
    QList<Domain::Level3Contact> level3;
    QList<Domain::Territory> territories;
    QList<Domain::Guichet> guichets;
    QList<Domain::Topic> topics;
    QList<Domain::ReplyTemplate> templates;
    QList<Domain::Agent> agents;

    [[nodiscard]] QString territoryName(const QString &code) const; ///< the code itself where it is not known
    [[nodiscard]] QString topicName(const QString &code) const;
    [[nodiscard]] QString agentName(const QString &login) const;
    [[nodiscard]] const Domain::Topic *topic(const QString &code) const;
    [[nodiscard]] const Domain::ReplyTemplate *replyTemplate(const QString &code) const;
};

enum class ReferenceTable { WhiteList, Level3, Territories, Guichets, Topics, Templates, Agents };
[[nodiscard]] std::optional<ReferenceTable>
referenceTable(QStringView verb); ///< whitelist, level3, territory, guichet, topic, template, agent

struct ImportReport
{
    int added = 0, updated = 0, ended = 0;
};

/// Administration of the reference tables. Futures finish on a thread of the store.
class ReferenceService
{
public:
    ReferenceService(Store::Database &database, Clock &clock, QString login);
    [[nodiscard]] QFuture<Result<ReferenceSnapshot>> snapshot();
    [[nodiscard]] QFuture<Outcome> save(const Domain::WhiteListEntry &entry);
    [[nodiscard]] QFuture<Outcome> save(const Domain::Level3Contact &contact);
    [[nodiscard]] QFuture<Outcome> save(const Domain::Territory &territory);
    [[nodiscard]] QFuture<Outcome> save(const Domain::Guichet &guichet);
    [[nodiscard]] QFuture<Outcome> save(const Domain::Topic &topic);
    [[nodiscard]] QFuture<Outcome> save(const Domain::ReplyTemplate &replyTemplate);
    [[nodiscard]] QFuture<Outcome> save(const Domain::Agent &agent);
    /// By identity: address, code or login. NotFound where there is none.
    [[nodiscard]] QFuture<Outcome> remove(ReferenceTable table, const QString &identity);
    /// All lines or none: the error names each bad line. `replace` also ends what the file does not hold.
    [[nodiscard]] QFuture<Result<ImportReport>> importCsv(ReferenceTable table, const QByteArray &csv, bool replace);
    [[nodiscard]] QFuture<Result<QByteArray>> exportCsv(ReferenceTable table);
    /// The text of a template for a ticket, its variables filled in.
    [[nodiscard]] QFuture<Result<Domain::ReplyTemplate>> filledTemplate(const QString &code, const Uid &ticket,
                                                                        const QStringList &missing = {});

private:
    Store::Database &m_database;
    Clock &m_clock;
    QString m_login;
};

} // namespace Helpdesk::Services
