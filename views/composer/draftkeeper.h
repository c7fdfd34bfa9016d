// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/draftservice.h"

#include <QObject>
#include <QTimer>

namespace Helpdesk::Views {

/// Keeps what is typed on disk: within a second of the first key that was not kept yet. One context at a time.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int delay = 600; ///< ms, from the first key; never put off by the next ones
    DraftKeeper(Services::DraftService &drafts, QObject *parent = nullptr);
    ~DraftKeeper() override;
    /// Goes to another draft, after keeping the one before. `loaded` is called with what was kept (empty: nothing).
    void open(const QString &context, std::function<void(const QJsonObject &)> loaded);
    void change(const QJsonObject &content);
    /// It was sent: the draft is removed.
    void discard();
    /// At once, as before the window closes.
    void keepNow();
    [[nodiscard]] QString context() const { return m_context; }

Q_SIGNALS:
    void kept(const QDateTime &at);
    void failed(const QString &why);

private:
    Services::DraftService &m_drafts;
    QTimer m_timer;
    QString m_context;
    QJsonObject m_content;
    bool m_changed = false;
};

} // namespace Helpdesk::Views
