// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/attachments/picturestrip.h"

#include <QDialog>

class QToolButton;

namespace Helpdesk::Views {

class ElidingLabel;
class PictureCanvas;
class PicturePane;
class TintedLabel;

/// The pictures of a ticket in a window of their own. Keys: ← → (or Page up, Page down) another picture, + − 0 1 zoom,
/// R turns, F11 full screen, Ctrl+C copies, Ctrl+S saves, Esc closes.
class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    explicit PictureViewer(QWidget *parent = nullptr);
    /// The service must outlive the viewer.
    void setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service);
    void showPicture(int index);
    [[nodiscard]] int current() const;
    [[nodiscard]] PictureCanvas *canvas() const;
    [[nodiscard]] PicturePane *pane() const { return m_pane; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Tool
    {
        QToolButton *button;
        QString icon;
    };
    void buildBar();
    void addTool(const QString &icon, const QString &text, const QString &key, void (PictureViewer::*slot)());
    void tintTools();
    void zoomIn();
    void zoomOut();
    void fit();
    void pixels();
    void turn();
    void copy();
    void saveAs();
    void save(const Services::Picture &picture, const QString &path);
    void toggleFullScreen();
    void updateTexts();

    Services::AttachmentService *m_service = nullptr;
    PicturePane *m_pane;
    QWidget *m_bar;
    ElidingLabel *m_title;
    ElidingLabel *m_facts;
    TintedLabel *m_zoom;
    QList<Tool> m_tools;
};

} // namespace Helpdesk::Views
