// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/picturepane.h"

#include "services/deliver.h"
#include "views/attachments/picturecanvas.h"
#include "views/attachments/picturestrip.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Helpdesk::Views {

PicturePane::PicturePane(QSize thumbnail, QWidget *parent)
    : QWidget(parent)
    , m_canvas(new PictureCanvas(this))
    , m_strip(new PictureStrip(thumbnail, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_strip);
    m_strip->hide();
    connect(m_strip, &QListWidget::currentRowChanged, this, &PicturePane::showPicture);
    connect(m_strip, &PictureStrip::zoomKey, this,
            [this](QKeyEvent *event) { QCoreApplication::sendEvent(m_canvas, event); });
    connect(m_canvas, &PictureCanvas::nextRequested, this, &PicturePane::showNext);
    connect(m_canvas, &PictureCanvas::previousRequested, this, &PicturePane::showPrevious);
}

const QList<Services::Picture> &PicturePane::pictures() const
{
    return m_strip->pictures();
}

void PicturePane::setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service)
{
    m_service = &service;
    m_current = -1;
    ++m_request; // what is still loading is of the pictures before
    m_strip->setPictures(pictures, service);
    m_strip->setVisible(pictures.size() > 1);
    m_canvas->setMessage(pictures.isEmpty() ? tr("This ticket has no picture.") : QString());
}

void PicturePane::showPicture(int index)
{
    if (index < 0 || index >= pictures().size() || index == m_current)
        return;
    m_current = index;
    m_strip->choose(index);
    const quint64 request = ++m_request;
    const Services::Picture picture = pictures().at(index);
    m_canvas->setMessage(picture.problem ? picture.problem->text() : tr("Loading…"));
    Q_EMIT shown(index);
    if (picture.problem)
        return;
    Services::deliver(m_service->image(picture), this, [this, request](const Result<QImage> &image) {
        if (request != m_request)
            return;
        if (image)
            m_canvas->setImage(*image);
        else
            m_canvas->setMessage(image.error().text());
    });
}

} // namespace Helpdesk::Views
