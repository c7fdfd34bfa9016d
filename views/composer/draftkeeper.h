// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/draftservice.h"

#include <QHash>
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
    /// Goes to another draft, after keeping the one before. `loaded` is called once with what was kept (empty:
    /// nothing), also where something was typed meanwhile: it must then keep both.
    void open(const QString &context, std::function<void(const QJsonObject &)> loaded);
    /// Keeps the draft and lets go of it: change() does nothing until open().
    void close();
    void change(const QJsonObject &content);
    /// It was sent, or nothing is left of it: the draft is removed.
    void discard() { discard(m_context); }
    void discard(const QString &context);
    /// At once, as before the window closes.
    void keepNow();
    [[nodiscard]] QString context() const { return m_context; }

Q_SIGNALS:
    void kept(const QDateTime &at);
    void failed(const QString &why);

private:
    static constexpr int reloadDelay = 10; ///< ms; until what was left of the same draft is on disk
    [[nodiscard]] bool isBeingSaved(const QString &context) const;
    void reload(quint64 opening, const QString &context, const std::function<void(const QJsonObject &)> &loaded);
    void load(quint64 opening, const QString &context, const std::function<void(const QJsonObject &)> &loaded);
    void take(const Result<std::optional<Services::Draft>> &draft,
              const std::function<void(const QJsonObject &)> &loaded);
    void keepLeft(const QString &context, const Result<std::optional<Services::Draft>> &draft,
                  const QJsonObject &typed);
    void save(const QString &context, const QJsonObject &content);
    Services::DraftService &m_drafts;
    QTimer m_timer;
    QString m_context;
    QJsonObject m_content;
    QFuture<Result<QDateTime>> m_lastSave; ///< what is loaded next must have it
    quint64 m_opening = 0;
    struct Left
    {
        QString context;
        QJsonObject content;
    };
    QHash<quint64, Left> m_left; ///< typed and left before the draft was in
    bool m_loading = false;
    bool m_changed = false;
    bool m_isOnDisk = false;
};

} // namespace Helpdesk::Views
