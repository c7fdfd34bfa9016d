// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Helpdesk::Views {

/// A plain text editor: Tab leaves it, Ctrl+Enter sends, a pasted or dropped picture or file is an attachment.
class WritingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WritingEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void sendRequested();
    void pictureGiven(const QImage &image);
    void filesGiven(const QStringList &paths);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Helpdesk::Views
