// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"

#include <QWidget>

namespace Helpdesk::Views {

class PictureCanvas;
class PictureStrip;

/// The pictures of a ticket: one large, all in the film strip below. Decoding happens in the service; a picture that
/// cannot be shown says why in its place.
class PicturePane : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePane(QSize thumbnail, QWidget *parent = nullptr);
    /// None is shown yet. The service must outlive the pane.
    void setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service);
    void showPicture(int index);
    void showNext() { showPicture(m_current + 1); }
    void showPrevious() { showPicture(m_current - 1); }
    [[nodiscard]] int current() const { return m_current; } ///< -1: none
    [[nodiscard]] const QList<Services::Picture> &pictures() const;
    [[nodiscard]] PictureCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] PictureStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void shown(int index); ///< another picture is the current one; it may still be loading

private:
    Services::AttachmentService *m_service = nullptr;
    int m_current = -1;
    quint64 m_request = 0;
    PictureCanvas *m_canvas;
    PictureStrip *m_strip;
};

} // namespace Helpdesk::Views
