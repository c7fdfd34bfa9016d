// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistmodel.h"
#include "items/timelinemodel.h"
#include "services/deliver.h"
#include "services/desk.h"
#include "services/referenceservice.h"

#include <QObject>

namespace Helpdesk::Views {

/// What all screens of a window share: the desk, the names of its reference tables kept up to date, the time and the
/// language. Lives on the window thread.
class DeskState : public QObject
{
    Q_OBJECT

public:
    DeskState(Services::Desk &desk, const QLocale &locale, QObject *parent = nullptr);
    [[nodiscard]] Services::Desk &desk() const { return m_desk; }
    [[nodiscard]] const Services::ReferenceSnapshot &reference() const { return m_reference; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] Items::Moment moment() const { return {m_desk.clock().now(), m_locale}; }
    [[nodiscard]] QString displayNumber(qint64 number) const;
    [[nodiscard]] QString territoryName(const QString &code) const; ///< empty for an empty code
    [[nodiscard]] QString agentName(const QString &login) const; ///< empty for an empty login
    [[nodiscard]] QString topicName(const QString &code) const;
    /// « territorial manager » of a listed address; empty for an unknown one.
    [[nodiscard]] QString roleOf(const QString &address) const;
    [[nodiscard]] Items::TicketListModel::Lookups lookups();
    [[nodiscard]] Items::EventNames eventNames();

    /// Takes an answer on the window thread: its value goes to `take`, its error to the status line. Nothing is called
    /// once `context` is gone.
    template <typename T, typename F> void take(QFuture<Result<T>> future, QObject *context, F take)
    {
        Services::deliver(std::move(future), context, [this, take = std::move(take)](const Result<T> &result) mutable {
            if (!result)
                Q_EMIT failed(result.error());
            else if constexpr (std::is_void_v<T>)
                take();
            else
                take(*result);
        });
    }

Q_SIGNALS:
    void referenceChanged();
    void failed(const Helpdesk::Error &error);
    void told(const QString &message); ///< one line for the status line

private:
    void readReference();
    Services::Desk &m_desk;
    QLocale m_locale;
    Services::ReferenceSnapshot m_reference;
};

} // namespace Helpdesk::Views
