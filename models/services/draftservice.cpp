// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draftservice.h"

namespace Helpdesk::Services {

namespace {

constexpr QLatin1StringView textKey("text");

Draft fromStore(const Store::Draft &stored)
{
    QJsonObject content = stored.details;
    content.insert(textKey, stored.text);
    return {stored.context, content, stored.savedAt};
}

} // namespace

Store::Draft storedDraft(const QString &context, const QJsonObject &content, const QDateTime &at)
{
    QJsonObject details = content;
    details.remove(textKey);
    return {context, content.value(textKey).toString(), details, at};
}

DraftService::DraftService(Store::Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<QDateTime>> DraftService::save(const QString &context, const QJsonObject &content)
{
    return m_database.write(
        [draft = storedDraft(context, content, m_clock.now())](Store::Connection &connection) -> Result<QDateTime> {
            HELPDESK_TRY(Store::DraftTable(connection).save(draft));
            return draft.savedAt;
        });
}

QFuture<Result<std::optional<Draft>>> DraftService::load(const QString &context)
{
    return m_database.read([context](Store::Connection &connection) -> Result<std::optional<Draft>> {
        HELPDESK_TRY_ASSIGN(const auto stored, Store::DraftTable(connection).draft(context));
        return stored ? std::optional(fromStore(*stored)) : std::nullopt;
    });
}

QFuture<Outcome> DraftService::remove(const QString &context)
{
    return m_database.write(
        [context](Store::Connection &connection) { return Store::DraftTable(connection).remove(context); });
}

QFuture<Result<QList<Draft>>> DraftService::all()
{
    return m_database.read([](Store::Connection &connection) -> Result<QList<Draft>> {
        HELPDESK_TRY_ASSIGN(const auto stored, Store::DraftTable(connection).list());
        QList<Draft> drafts;
        drafts.reserve(stored.size());
        for (const Store::Draft &draft : stored)
            drafts += fromStore(draft);
        return drafts;
    });
}

} // namespace Helpdesk::Services
