// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include <QDir>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>

#include <cmath>

namespace Helpdesk::Views {

namespace {

QString findIcon(const QString &name)
{
    for (const QString &kind : {QStringLiteral("actions"), QStringLiteral("status"), QStringLiteral("places"),
                                QStringLiteral("emblems"), QStringLiteral("mimetypes")}) {
        const QString path = QStringLiteral("icons/breeze/%1/22/%2.svg").arg(kind, name);
        const QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, path);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// Renders the drawing's shape filled with one colour.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        const int side = std::min(rect.width(), rect.height());
        const QPixmap pixmap = themePixmap(m_name, m_color, side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_color); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QPixmap themePixmap(const QString &name, const QColor &color, int size, double devicePixelRatio)
{
    const int pixels = std::max(1, int(std::lround(size * devicePixelRatio)));
    const QString cacheKey = QStringLiteral("icon/%1/%2/%3/%4")
                                 .arg(name, color.name(), QString::number(pixels), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (const QString file = findIcon(name); !file.isEmpty()) {
        QSvgRenderer renderer(file);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIcon themeIcon(const QString &name, const QColor &color)
{
    return QIcon(new TintedIconEngine(name, color));
}

} // namespace Helpdesk::Views
