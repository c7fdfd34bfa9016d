// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"

#include <QListWidget>

namespace Helpdesk::Views {

/// The film strip: a thumbnail of each picture; one that cannot be shown is a tile that says so. Thumbnails come from
/// the service.
class PictureStrip : public QListWidget
{
    Q_OBJECT

public:
    PictureStrip(QSize thumbnail, QWidget *parent = nullptr);
    /// The service must outlive the strip.
    void setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service);
    [[nodiscard]] const QList<Services::Picture> &pictures() const { return m_pictures; }
    void choose(int index); ///< without a signal

Q_SIGNALS:
    void zoomKey(QKeyEvent *event); ///< + − 0 1 F R: the picture's

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showProblem(int index);
    [[nodiscard]] QPixmap problemTile() const;
    QSize m_thumbnail;
    QList<Services::Picture> m_pictures;
    QSet<int> m_problems;
    quint64 m_generation = 0;
};

/// « PNG, 1920 × 1080, 214 Ko », or why it cannot be shown.
[[nodiscard]] QString pictureFacts(const Services::Picture &picture);

} // namespace Helpdesk::Views
