// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QJsonObject>

namespace Helpdesk::Store {

/// What an agent is writing. `context` tells where: "reply:<ticket uid>", "note:<uid>", "new".
struct Draft
{
    QString context;
    QString text;
    QJsonObject details; ///< recipients, template, files … as the editor needs them
    QDateTime savedAt; ///< UTC
    bool operator==(const Draft &) const = default;
};

/// Drafts, in outbox.db: on disk when the transaction is. The bytes of their files are kept with them.
class DraftTable
{
public:
    explicit DraftTable(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Outcome save(const Draft &draft);
    [[nodiscard]] Result<std::optional<Draft>> draft(const QString &context);
    [[nodiscard]] Result<QList<Draft>> list(); ///< newest first
    [[nodiscard]] Outcome remove(const QString &context); ///< its files too
    /// Keeps the bytes of a file of a draft.
    [[nodiscard]] Result<Sha256> attach(const QString &context, const QByteArray &bytes);
    [[nodiscard]] Outcome detach(const QString &context, const Sha256 &sha);
    [[nodiscard]] Result<QByteArray> attached(const QString &context, const Sha256 &sha); ///< NotFound

private:
    Connection &m_connection;
};

} // namespace Helpdesk::Store
