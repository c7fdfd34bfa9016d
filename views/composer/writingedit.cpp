// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/writingedit.h"

#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace Helpdesk::Views {

namespace {

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

WritingEdit::WritingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setProperty("bare", true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the ground says whether it is a note
}

bool WritingEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void WritingEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localFiles(source); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return;
    }
    if (source->hasImage() && !source->hasText()) {
        Q_EMIT pictureGiven(source->imageData().value<QImage>());
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void WritingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() && (event->modifiers() & Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return; // a key held down sends once
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT sendRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace Helpdesk::Views
