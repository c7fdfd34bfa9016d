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
    keepNow();
    m_context = context;
    m_content = {};
    Services::deliver(m_drafts.load(context), this,
                      [this, context, loaded = std::move(loaded)](const Result<std::optional<Services::Draft>> &draft) {
                          if (context != m_context)
                              return;
                          if (!draft)
                              Q_EMIT failed(draft.error().text());
                          if (!m_changed) // what was typed meanwhile stays
                              loaded(draft && *draft ? (*draft)->content : QJsonObject());
                      });
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
    if (!m_changed || m_context.isEmpty())
        return;
    m_changed = false;
    Services::deliver(m_drafts.save(m_context, m_content), this, [this](const Result<QDateTime> &at) {
        if (at)
            Q_EMIT kept(*at);
        else
            Q_EMIT failed(at.error().text());
    });
}

void DraftKeeper::discard()
{
    m_timer.stop();
    m_changed = false;
    m_content = {};
    Services::deliver(m_drafts.remove(m_context), this, [this](const Outcome &removed) {
        if (!removed && removed.error().code != ErrorCode::NotFound)
            Q_EMIT failed(removed.error().text());
    });
}

} // namespace Helpdesk::Views
