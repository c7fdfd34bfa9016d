// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/pictureviewer.h"

#include "items/wording.h"
#include "services/deliver.h"
#include "views/attachments/picturecanvas.h"
#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/tintedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QToolButton>

#include <cmath>

namespace Helpdesk::Views {

namespace {

constexpr QSize thumbnailSize(112, 72);

} // namespace

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

PictureViewer::PictureViewer(QWidget *parent)
    : QDialog(parent)
    , m_canvas(new PictureCanvas(this))
    , m_strip(new QListWidget(this))
    , m_bar(new QWidget(this))
    , m_title(new ElidingLabel(this))
    , m_facts(new TintedLabel(Ink::Second, TypeSize::Small, false, this))
    , m_zoom(new TintedLabel(Ink::Second, TypeSize::Small, false, this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    resize(1100, 760);

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(4);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title->setFont(typeFont(TypeSize::Body, true));
    names->addWidget(m_title);
    names->addWidget(m_facts);
    bar->addLayout(names, 1);
    bar->addWidget(m_zoom);
    bar->addSpacing(8);
    addTool(QStringLiteral("zoom-out"), tr("Zoom out"), QStringLiteral("−"), &PictureViewer::zoomOut);
    addTool(QStringLiteral("zoom-in"), tr("Zoom in"), QStringLiteral("+"), &PictureViewer::zoomIn);
    addTool(QStringLiteral("zoom-fit-best"), tr("Fit to the window"), QStringLiteral("0"), &PictureViewer::fit);
    addTool(QStringLiteral("zoom-original"), tr("100 %"), QStringLiteral("1"), &PictureViewer::pixels);
    addTool(QStringLiteral("object-rotate-right"), tr("Turn right"), QStringLiteral("R"), &PictureViewer::turn);
    addTool(QStringLiteral("edit-copy"), tr("Copy the picture"), QStringLiteral("Ctrl+C"), &PictureViewer::copy);
    addTool(QStringLiteral("document-save-as"), tr("Save as…"), QStringLiteral("Ctrl+S"), &PictureViewer::saveAs);
    addTool(QStringLiteral("view-fullscreen"), tr("Full screen"), QStringLiteral("F11"),
            &PictureViewer::toggleFullScreen);

    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setMovement(QListView::Static);
    m_strip->setIconSize(thumbnailSize);
    m_strip->setGridSize(thumbnailSize + QSize(16, 16));
    m_strip->setFixedHeight(thumbnailSize.height() + 40);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setAccessibleName(tr("Pictures of the ticket"));
    connect(m_strip, &QListWidget::currentRowChanged, this, &PictureViewer::showPicture);
    connect(m_canvas, &PictureCanvas::nextRequested, this, &PictureViewer::showNext);
    connect(m_canvas, &PictureCanvas::previousRequested, this, &PictureViewer::showPrevious);
    connect(m_canvas, &PictureCanvas::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(m_canvas->hasImage() ? tr("%1 %").arg(QLocale().toString(std::lround(zoom * 100))) : QString());
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_strip);
    m_canvas->setFocus();
}

QToolButton *PictureViewer::addTool(const QString &icon, const QString &text, const QString &key,
                                    void (PictureViewer::*slot)())
{
    auto *tool = new QToolButton(m_bar);
    tool->setIcon(themeIcon(icon, themeOf(this).text));
    tool->setAutoRaise(true);
    tool->setAccessibleName(text);
    tool->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    tool->setMinimumSize(32, 32);
    connect(tool, &QToolButton::clicked, this, slot);
    m_bar->layout()->addWidget(tool);
    return tool;
}

void PictureViewer::setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service)
{
    m_pictures = pictures;
    m_service = &service;
    m_current = -1;
    fillStrip();
    m_strip->setVisible(m_pictures.size() > 1);
    if (m_pictures.isEmpty())
        m_canvas->setMessage(tr("This ticket has no picture."));
    updateTexts();
}

void PictureViewer::fillStrip()
{
    const QSignalBlocker quiet(m_strip);
    m_strip->clear();
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        const Services::Picture &picture = m_pictures.at(i);
        auto *item = new QListWidgetItem(m_strip);
        item->setToolTip(picture.name + u'\n' + pictureFacts(picture));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(picture.name, pictureFacts(picture)));
        item->setSizeHint(thumbnailSize + QSize(12, 12));
        if (picture.problem) {
            item->setIcon(themeIcon(QStringLiteral("image-missing"), themeOf(this).secondText));
            continue;
        }
        Services::deliver(m_service->thumbnail(picture, thumbnailSize * devicePixelRatio()), this,
                          [this, i, blob = picture.blob](const Result<QImage> &image) {
                              if (i >= m_pictures.size() || m_pictures.at(i).blob != blob || !m_strip->item(int(i)))
                                  return;
                              m_strip->item(int(i))->setIcon(
                                  image ? QIcon(QPixmap::fromImage(*image))
                                        : themeIcon(QStringLiteral("image-missing"), themeOf(this).secondText));
                          });
    }
}

void PictureViewer::showPicture(int index)
{
    if (index < 0 || index >= m_pictures.size() || index == m_current)
        return;
    m_current = index;
    {
        const QSignalBlocker quiet(m_strip);
        m_strip->setCurrentRow(index);
    }
    updateTexts();
    const Services::Picture &picture = m_pictures.at(index);
    if (picture.problem) {
        m_canvas->setMessage(picture.problem->text());
        return;
    }
    m_canvas->setMessage(tr("Loading…"));
    Services::deliver(m_service->image(picture), this, [this, request = ++m_request](const Result<QImage> &image) {
        if (request != m_request)
            return;
        if (image)
            m_canvas->setImage(*image);
        else
            m_canvas->setMessage(image.error().text());
    });
}

void PictureViewer::updateTexts()
{
    const bool any = m_current >= 0;
    const QString name = any ? m_pictures.at(m_current).name : QString();
    m_title->setFullText(name);
    m_facts->setText(any ? tr("%1 of %2").arg(m_current + 1).arg(m_pictures.size()) + QStringLiteral(" · ")
                             + pictureFacts(m_pictures.at(m_current))
                         : QString());
    m_zoom->clear();
    setWindowTitle(any ? tr("%1 – pictures of the ticket").arg(name) : tr("Pictures of the ticket"));
}

void PictureViewer::showNext()
{
    if (m_current + 1 < m_pictures.size())
        showPicture(m_current + 1);
}

void PictureViewer::showPrevious()
{
    if (m_current > 0)
        showPicture(m_current - 1);
}

void PictureViewer::zoomIn()
{
    m_canvas->zoomIn();
}

void PictureViewer::zoomOut()
{
    m_canvas->zoomOut();
}

void PictureViewer::fit()
{
    m_canvas->zoomToFit();
}

void PictureViewer::pixels()
{
    m_canvas->zoomToPixels();
}

void PictureViewer::turn()
{
    m_canvas->turnRight();
}

void PictureViewer::copy()
{
    if (m_canvas->hasImage())
        QGuiApplication::clipboard()->setImage(m_canvas->image());
}

void PictureViewer::saveAs()
{
    if (m_current < 0 || m_pictures.at(m_current).problem)
        return;
    const Services::Picture picture = m_pictures.at(m_current);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), picture.name);
    if (path.isEmpty())
        return;
    const auto tell = [this](const QString &why) {
        QMessageBox::warning(this, tr("Save the picture"), tr("The picture could not be saved: %1").arg(why));
    };
    if (picture.index >= 0) { // inside a document: what is shown is what there is
        if (!m_canvas->image().save(path))
            tell(tr("the file cannot be written. Choose another folder or another name."));
        return;
    }
    Services::deliver(m_service->saveAs(picture.blob, path), this, [tell](const Outcome &saved) {
        if (!saved)
            tell(saved.error().text());
    });
}

void PictureViewer::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Save))
        return saveAs();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return showNext();
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return showPrevious();
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Escape:
        if (isFullScreen())
            return toggleFullScreen();
        break;
    default:
        break;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Helpdesk::Views
