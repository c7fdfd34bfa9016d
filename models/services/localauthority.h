// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/authority.h"
#include "services/settingservice.h"

namespace Helpdesk::Services {

/// Applies one operation inside the caller's transaction: the tickets it touches, apply(), the rows.
[[nodiscard]] Result<Submission> applyOperation(Store::Connection &connection, const Domain::Operation &operation,
                                                const ApplySettings &settings);

/// The local SQLite file is the authority: one transaction an operation, on disk when the future is finished.
class LocalAuthority : public Authority
{
public:
    LocalAuthority(Store::Database &database, const SettingService &settings)
        : m_database(database)
        , m_settings(settings)
    {
    }
    [[nodiscard]] QFuture<Result<Submission>> submit(Domain::Operation operation) override;
    [[nodiscard]] bool canWrite() const override { return !m_database.isReadOnly(); }

private:
    Store::Database &m_database;
    const SettingService &m_settings;
};

} // namespace Helpdesk::Services
