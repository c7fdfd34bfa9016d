// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <mutex>

namespace Helpdesk::Store {
class Database;
}

namespace Helpdesk::Services {

/// Two sending workers of one program share the holder of the lease: only one of them enters, for as long as it lives.
class OneRunAtATime
{
public:
    explicit OneRunAtATime(const Store::Database &database)
        : m_database(&database)
    {
        const std::scoped_lock lock(mutex());
        m_entered = !running().contains(m_database);
        if (m_entered)
            running().insert(m_database);
    }
    ~OneRunAtATime()
    {
        const std::scoped_lock lock(mutex());
        if (m_entered)
            running().remove(m_database);
    }
    Q_DISABLE_COPY_MOVE(OneRunAtATime)
    [[nodiscard]] bool hasEntered() const { return m_entered; }

private:
    static std::mutex &mutex()
    {
        static std::mutex instance;
        return instance;
    }
    static QSet<const Store::Database *> &running()
    {
        static QSet<const Store::Database *> instance;
        return instance;
    }
    const Store::Database *m_database;
    bool m_entered = false;
};

} // namespace Helpdesk::Services
