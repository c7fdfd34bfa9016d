// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace Helpdesk::Services {

/// Calls `take` with the result of `future` on the thread of `context`, once. Not called where `context` is gone by
/// then or the future was cancelled without a result. (QFuture::then(context, …) of Qt 6.4 asserts when the context is
/// gone.)
template <typename T, typename F> void deliver(QFuture<T> future, QObject *context, F take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            take(done.result());
    });
    watcher->setFuture(std::move(future));
}

} // namespace Helpdesk::Services
