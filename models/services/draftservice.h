// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"
#include "store/drafttable.h"

#include <QFuture>
#include <QJsonObject>

namespace Helpdesk::Services {

/// Typed text that is not sent yet. Kept in its own file, on disk when the future is finished.
struct Draft
{
    QString context; ///< "reply:<ticket uid>", "note:<ticket uid>", "qualify:<ticket uid>", "new"
    QJsonObject content; ///< the editor's own, always with "text": {"text", "to", "cc", "template", "attachments"}
    QDateTime savedAt; ///< UTC
};

/// As the store keeps it: the text apart from the rest.
[[nodiscard]] Store::Draft storedDraft(const QString &context, const QJsonObject &content, const QDateTime &at);

class DraftService
{
public:
    DraftService(Store::Database &database, Clock &clock);
    [[nodiscard]] QFuture<Result<QDateTime>> save(const QString &context, const QJsonObject &content);
    [[nodiscard]] QFuture<Result<std::optional<Draft>>> load(const QString &context);
    [[nodiscard]] QFuture<Outcome> remove(const QString &context);
    [[nodiscard]] QFuture<Result<QList<Draft>>> all();

private:
    Store::Database &m_database;
    Clock &m_clock;
};

} // namespace Helpdesk::Services
