// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/picturecanvas.h"

#include "services/deliver.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QTransform>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Helpdesk::Views {

namespace {

constexpr double leastZoom = 0.02;
constexpr double mostZoom = 16;
constexpr double zoomStep = 1.25;
constexpr double panStep = 64;
constexpr int sharpenDelay = 60; ///< ms after the last change of zoom

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
    , m_sharpen(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Picture"));
    m_sharpen->setSingleShot(true);
    m_sharpen->setInterval(sharpenDelay);
    connect(m_sharpen, &QTimer::timeout, this, &PictureCanvas::sharpen);
}

void PictureCanvas::setImage(const QImage &image)
{
    m_image = image;
    m_sharp = {};
    m_message.clear();
    zoomToFit();
    describe();
}

void PictureCanvas::setMessage(const QString &text)
{
    m_image = {};
    m_sharp = {};
    m_message = text;
    describe();
    update();
}

void PictureCanvas::describe()
{
    setAccessibleDescription(hasImage() ? tr("%1 × %2 pixels, shown at %3 %")
                                              .arg(m_image.width())
                                              .arg(m_image.height())
                                              .arg(QLocale().toString(std::lround(m_zoom * 100)))
                                        : m_message);
    setCursor(hasImage() ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

QSizeF PictureCanvas::shownSize() const
{
    return QSizeF(m_image.size()) * m_zoom / devicePixelRatioF();
}

double PictureCanvas::fitZoom() const
{
    if (!hasImage())
        return 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    return std::clamp(std::min(room.width() / m_image.width(), room.height() / m_image.height()), leastZoom, 1.0);
}

QPointF PictureCanvas::pictureAt(QPointF widgetPoint) const
{
    return (widgetPoint - m_offset) * devicePixelRatioF() / m_zoom;
}

void PictureCanvas::setZoom(double zoom, QPointF anchor)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF held = pictureAt(anchor);
    m_zoom = wanted;
    m_offset = anchor - held * m_zoom / devicePixelRatioF();
    m_fitted = false;
    keepInSight();
    describe();
    if (hasImage() && m_zoom < 1)
        m_sharpen->start();
    Q_EMIT zoomChanged(m_zoom);
    update();
}

void PictureCanvas::sharpen()
{
    if (!hasImage() || m_zoom >= 1 || (m_sharpZoom == m_zoom && !m_sharp.isNull()))
        return;
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    const QSize wanted = (QSizeF(m_image.size()) * m_zoom).toSize().expandedTo({1, 1});
    QThreadPool::globalInstance()->start([promise, image = m_image, wanted] {
        promise->addResult(image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        promise->finish();
    });
    Services::deliver(promise->future(), this,
                      [this, zoom = m_zoom, key = m_image.cacheKey()](const QImage &scaledDown) {
                          if (zoom != m_zoom || key != m_image.cacheKey())
                              return;
                          m_sharp = scaledDown;
                          m_sharpZoom = zoom;
                          update();
                      });
}

void PictureCanvas::keepInSight()
{
    const QSizeF shown = shownSize();
    const auto keep = [](double offset, double length, double room) {
        return length <= room ? (room - length) / 2 : std::clamp(offset, room - length, 0.0);
    };
    m_offset = {keep(m_offset.x(), shown.width(), width()), keep(m_offset.y(), shown.height(), height())};
}

void PictureCanvas::pan(QPointF delta)
{
    m_offset += delta;
    keepInSight();
    update();
}

void PictureCanvas::zoomIn()
{
    setZoom(m_zoom * zoomStep, rect().toRectF().center());
}

void PictureCanvas::zoomOut()
{
    setZoom(m_zoom / zoomStep, rect().toRectF().center());
}

void PictureCanvas::zoomToFit()
{
    setZoom(fitZoom(), rect().toRectF().center());
    m_fitted = true;
}

void PictureCanvas::zoomToPixels()
{
    setZoom(1, rect().toRectF().center());
}

void PictureCanvas::turnRight()
{
    if (!hasImage())
        return;
    m_image = m_image.transformed(QTransform().rotate(90));
    m_sharp = {};
    zoomToFit();
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.window);
    if (hasImage()) {
        const bool sharp = m_sharpZoom == m_zoom && !m_sharp.isNull();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 2);
        painter.drawImage(QRectF(m_offset, shownSize()), sharp ? m_sharp : m_image);
    } else {
        painter.setPen(theme.secondText);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), theme);
}

void PictureCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        zoomToFit();
    else
        keepInSight();
    update();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    if (!hasImage())
        return;
    event->accept();
    if (const int turned = event->angleDelta().y(); turned != 0)
        setZoom(m_zoom * std::pow(zoomStep, turned / 120.0), event->position());
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasImage())
        return;
    m_grip = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !hasImage())
        return;
    pan(event->position() - m_grip);
    m_grip = event->position();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(hasImage() ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!hasImage())
        return;
    if (m_fitted)
        setZoom(1, event->position());
    else
        zoomToFit();
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool wider = shownSize().width() > width();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
    case Qt::Key_F:
        return zoomToFit();
    case Qt::Key_1:
        return zoomToPixels();
    case Qt::Key_R:
        return turnRight();
    case Qt::Key_Up:
        return pan({0, panStep});
    case Qt::Key_Down:
        return pan({0, -panStep});
    case Qt::Key_Left: // moves where there is something to move to, else goes to the picture before
        if (wider && !(event->modifiers() & Qt::AltModifier))
            return pan({panStep, 0});
        Q_EMIT previousRequested();
        return;
    case Qt::Key_Right:
        if (wider && !(event->modifiers() & Qt::AltModifier))
            return pan({-panStep, 0});
        Q_EMIT nextRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Helpdesk::Views
