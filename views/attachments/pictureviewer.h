// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QToolButton;

namespace Helpdesk::Views {

class ElidingLabel;
class PictureCanvas;

/// The pictures of a ticket, one large and all in a film strip. Decoding happens in the service; a picture that cannot
/// be shown says why in its place. Keys: ← → (or Page up, Page down) another picture, + − 0 1 zoom, R turns, F11 full
/// screen, Ctrl+C copies, Esc closes.
class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    explicit PictureViewer(QWidget *parent = nullptr);
    /// The service must outlive the viewer.
    void setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service);
    void showPicture(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] PictureCanvas *canvas() const { return m_canvas; }

public Q_SLOTS:
    void showNext();
    void showPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addTool(const QString &icon, const QString &text, const QString &key, void (PictureViewer::*slot)());
    void fillStrip();
    void zoomIn();
    void zoomOut();
    void fit();
    void pixels();
    void turn();
    void copy();
    void saveAs();
    void toggleFullScreen();
    void updateTexts();

    QList<Services::Picture> m_pictures;
    Services::AttachmentService *m_service = nullptr;
    int m_current = -1;
    quint64 m_request = 0;
    PictureCanvas *m_canvas;
    QListWidget *m_strip;
    QWidget *m_bar;
    ElidingLabel *m_title;
    QLabel *m_facts;
    QLabel *m_zoom;
};

/// « PNG, 1920 × 1080, 214 Ko », or why it cannot be shown.
[[nodiscard]] QString pictureFacts(const Services::Picture &picture);

} // namespace Helpdesk::Views
