// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/draftkeeper.h"

#include "services/deliver.h"

namespace Helpdesk::Views {

DraftKeeper::DraftKeeper(Services::DraftService &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

DraftKeeper::~DraftKeeper()
{
    keepNow();
}

void DraftKeeper::open(const QString &context, std::function<void(const QJsonObject &)> loaded)
{
    close();
    m_context = context;
    m_loading = true;
    const quint64 opening = m_opening;
    if (m_lastSave.isValid() && !m_lastSave.isFinished())
        Services::deliver(m_lastSave, this,
                          [this, opening, context, loaded = std::move(loaded)](const Result<QDateTime> &) {
                              load(opening, context, loaded);
                          });
    else
        load(opening, context, loaded);
}

void DraftKeeper::load(quint64 opening, const QString &context, const std::function<void(const QJsonObject &)> &loaded)
{
    Services::deliver(m_drafts.load(context), this,
                      [this, opening, context, loaded](const Result<std::optional<Services::Draft>> &draft) {
                          if (opening == m_opening && isBeingSaved(context))
                              reload(opening, context, loaded);
                          else if (opening == m_opening)
                              take(draft, loaded);
                          else if (m_left.contains(opening))
                              keepLeft(context, draft, m_left.take(opening).content);
                      });
}

bool DraftKeeper::isBeingSaved(const QString &context) const
{
    for (const Left &left : m_left)
        if (left.context == context)
            return true;
    return m_lastSave.isValid() && !m_lastSave.isFinished();
}

void DraftKeeper::reload(quint64 opening, const QString &context,
                         const std::function<void(const QJsonObject &)> &loaded)
{
    QTimer::singleShot(reloadDelay, this, [this, opening, context, loaded] {
        if (opening == m_opening || m_left.contains(opening))
            load(opening, context, loaded);
    });
}

void DraftKeeper::keepLeft(const QString &context, const Result<std::optional<Services::Draft>> &draft,
                           const QJsonObject &typed)
{
    const auto textKey = QStringLiteral("text");
    QJsonObject both = draft && *draft ? (*draft)->content : QJsonObject();
    const QString before = both[textKey].toString();
    for (auto it = typed.begin(); it != typed.end(); ++it)
        both.insert(it.key(), it.value());
    if (!before.isEmpty())
        both.insert(textKey, QString(before + u'\n' + typed[textKey].toString()));
    save(context, both);
}

void DraftKeeper::take(const Result<std::optional<Services::Draft>> &draft,
                       const std::function<void(const QJsonObject &)> &loaded)
{
    m_loading = false;
    m_isOnDisk = draft && draft->has_value();
    if (!draft)
        Q_EMIT failed(draft.error().text());
    if (m_changed)
        m_timer.start();
    loaded(m_isOnDisk ? (*draft)->content : QJsonObject());
}

void DraftKeeper::close()
{
    keepNow();
    if (m_loading && m_changed)
        m_left.insert(m_opening, {m_context, m_content});
    ++m_opening;
    m_context.clear();
    m_content = {};
    m_loading = m_changed = m_isOnDisk = false;
}

void DraftKeeper::change(const QJsonObject &content)
{
    if (m_context.isEmpty() || content == m_content)
        return;
    m_content = content;
    m_changed = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (!m_changed || m_loading || m_context.isEmpty()) // before the old draft is in, it must not be overwritten
        return;
    m_changed = false;
    m_isOnDisk = true;
    save(m_context, m_content);
}

void DraftKeeper::save(const QString &context, const QJsonObject &content)
{
    m_lastSave = m_drafts.save(context, content);
    Services::deliver(m_lastSave, this, [this, context](const Result<QDateTime> &at) {
        if (!at)
            Q_EMIT failed(at.error().text());
        else if (context == m_context)
            Q_EMIT kept(*at);
    });
}

void DraftKeeper::discard(const QString &context)
{
    bool isOnDisk = !context.isEmpty();
    if (context == m_context) {
        m_timer.stop();
        isOnDisk = isOnDisk && (m_isOnDisk || m_loading);
        m_changed = m_isOnDisk = false;
        m_content = {};
    }
    if (!isOnDisk)
        return;
    Services::deliver(m_drafts.remove(context), this, [this](const Outcome &removed) {
        if (!removed && removed.error().code != ErrorCode::NotFound)
            Q_EMIT failed(removed.error().text());
    });
}

} // namespace Helpdesk::Views
