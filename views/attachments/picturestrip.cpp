// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/picturestrip.h"

#include "items/wording.h"
#include "services/deliver.h"
#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QKeyEvent>
#include <QPainter>

namespace Helpdesk::Views {

QString pictureFacts(const Services::Picture &picture)
{
    if (picture.problem)
        return picture.problem->text();
    QStringList facts{picture.type.section(u'/', -1).toUpper()};
    if (!picture.pixels.isEmpty())
        facts.append(QStringLiteral("%1 × %2").arg(picture.pixels.width()).arg(picture.pixels.height()));
    if (picture.size > 0)
        facts.append(Items::sizeText(picture.size, QLocale()));
    return facts.join(QStringLiteral(", "));
}

PictureStrip::PictureStrip(QSize thumbnail, QWidget *parent)
    : QListWidget(parent)
    , m_thumbnail(thumbnail)
{
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setIconSize(thumbnail);
    setGridSize(thumbnail + QSize(16, 16));
    setFixedHeight(thumbnail.height() + 32);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pictures of the ticket"));
}

void PictureStrip::setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service)
{
    const QSignalBlocker quiet(this);
    clear();
    m_problems.clear();
    m_pictures = pictures;
    const quint64 generation = ++m_generation;
    for (int i = 0; i < int(m_pictures.size()); ++i) {
        const Services::Picture &picture = m_pictures.at(i);
        auto *tile = new QListWidgetItem(this);
        tile->setToolTip(picture.name + u'\n' + pictureFacts(picture));
        tile->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(picture.name, pictureFacts(picture)));
        tile->setSizeHint(m_thumbnail + QSize(12, 12));
        if (picture.problem) {
            showProblem(i);
            continue;
        }
        Services::deliver(service.thumbnail(picture, m_thumbnail * devicePixelRatio()), this,
                          [this, i, generation](const Result<QImage> &image) {
                              if (generation != m_generation)
                                  return;
                              if (image)
                                  item(i)->setIcon(QIcon(QPixmap::fromImage(*image)));
                              else
                                  showProblem(i);
                          });
    }
}

void PictureStrip::choose(int index)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(index);
}

void PictureStrip::showProblem(int index)
{
    m_problems.insert(index);
    item(index)->setIcon(QIcon(problemTile()));
}

QPixmap PictureStrip::problemTile() const
{
    const Theme &theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    QPixmap tile(m_thumbnail * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    const QRect rect(QPoint(), m_thumbnail);
    drawPanel(painter, rect, theme.overdue.ground, theme.line);
    const int side = scaled(16);
    painter.drawPixmap((rect.width() - side) / 2, 6,
                       themePixmap(QStringLiteral("image-missing"), theme.overdue.text, side, ratio));
    painter.setPen(theme.overdue.text);
    painter.setFont(typeFont(TypeSize::Caption, true));
    painter.drawText(rect.adjusted(4, side + 8, -4, -2), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("cannot be shown", "of a picture"));
    return tile;
}

void PictureStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_F:
    case Qt::Key_R:
        return Q_EMIT zoomKey(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        event->ignore(); // the dialog's
        return;
    default:
        QListWidget::keyPressEvent(event);
    }
}

void PictureStrip::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const int index : std::as_const(m_problems))
        item(index)->setIcon(QIcon(problemTile()));
}

} // namespace Helpdesk::Views
