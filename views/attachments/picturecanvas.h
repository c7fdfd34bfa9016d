// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QTimer;

namespace Helpdesk::Views {

/// One picture that can be zoomed to the pointer, fitted, moved and turned. By mouse (wheel, drag, double click: fit or
/// 100 %) and by keyboard (+ − 0 1, arrows). Holds a decoded image; decoding is the caller's.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);
    /// Shows a picture, fitted; a smaller one than the window at 100 %.
    void setImage(const QImage &image);
    /// Shows words instead: loading, or why there is no picture.
    void setMessage(const QString &text);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1: a pixel of the picture is a pixel of the screen
    [[nodiscard]] QPointF pictureAt(QPointF widgetPoint) const; ///< in pixels of the picture
    [[nodiscard]] QSize sizeHint() const override { return {640, 400}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToPixels();
    void turnRight();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void previousRequested();
    void nextRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setZoom(double zoom, QPointF anchor);
    void pan(QPointF delta);
    void keepInSight();
    void describe();
    void sharpen();
    [[nodiscard]] double fitZoom() const;
    [[nodiscard]] QSizeF shownSize() const;

    QImage m_image;
    QImage m_sharp; ///< m_image scaled down well, at m_sharpZoom; made off the window thread
    double m_sharpZoom = 0;
    QTimer *m_sharpen;
    QString m_message;
    double m_zoom = 1;
    QPointF m_offset; ///< of the picture's corner in the widget
    QPointF m_grip;
    bool m_fitted = true;
};

} // namespace Helpdesk::Views
