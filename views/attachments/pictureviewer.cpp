// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/pictureviewer.h"

#include "services/deliver.h"
#include "views/attachments/picturecanvas.h"
#include "views/attachments/picturepane.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/tintedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QToolButton>

#include <cmath>

namespace Helpdesk::Views {

namespace {

constexpr QSize thumbnailSize(112, 72);

QFuture<Outcome> writeFile(const QString &path, const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, bytes] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            promise->addResult(Outcome());
        else
            promise->addResult(fail(ErrorCode::IoFailed, PictureViewer::tr("The picture was not saved"),
                                    file.errorString(), PictureViewer::tr("Choose another folder or another name.")));
        promise->finish();
    });
    return promise->future();
}

} // namespace

PictureViewer::PictureViewer(QWidget *parent)
    : QDialog(parent)
    , m_pane(new PicturePane(thumbnailSize, this))
    , m_bar(new QWidget(this))
    , m_title(new ElidingLabel(this))
    , m_facts(new ElidingLabel(this))
    , m_zoom(new TintedLabel(Ink::Second, TypeSize::Small, false, this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    resize(1100, 760);
    buildBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pane, 1);
    connect(m_pane, &PicturePane::shown, this, &PictureViewer::updateTexts);
    connect(m_pane->canvas(), &PictureCanvas::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(canvas()->hasImage() ? tr("%1 %", "zoom").arg(QLocale().toString(std::lround(zoom * 100)))
                                             : QString());
    });
    updateTexts();
    canvas()->setFocus();
}

void PictureViewer::buildBar()
{
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(4);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title->setFont(typeFont(TypeSize::Body, true));
    m_facts->setFont(typeFont(TypeSize::Small));
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
    tintTools();
}

void PictureViewer::addTool(const QString &icon, const QString &text, const QString &key, void (PictureViewer::*slot)())
{
    auto *tool = new QToolButton(m_bar);
    tool->setProperty("flat", true);
    tool->setAutoRaise(true);
    tool->setAccessibleName(text);
    tool->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    tool->setMinimumSize(scaled(32), scaled(32));
    tool->setIconSize({scaled(18), scaled(18)});
    connect(tool, &QToolButton::clicked, this, slot);
    m_bar->layout()->addWidget(tool);
    m_tools.append({tool, icon});
}

void PictureViewer::tintTools()
{
    for (const Tool &tool : std::as_const(m_tools))
        tool.button->setIcon(themeIcon(tool.icon, themeOf(this).text));
}

void PictureViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintTools();
}

int PictureViewer::current() const
{
    return m_pane->current();
}

PictureCanvas *PictureViewer::canvas() const
{
    return m_pane->canvas();
}

void PictureViewer::setPictures(const QList<Services::Picture> &pictures, Services::AttachmentService &service)
{
    m_service = &service;
    m_pane->setPictures(pictures, service);
    updateTexts();
}

void PictureViewer::showPicture(int index)
{
    m_pane->showPicture(index);
}

void PictureViewer::updateTexts()
{
    const int at = current();
    const bool any = at >= 0;
    const QString name = any ? m_pane->pictures().at(at).name : QString();
    m_title->setFullText(name);
    m_facts->setFullText(any ? tr("%1 of %2").arg(at + 1).arg(m_pane->pictures().size()) + QStringLiteral(" · ")
                                 + pictureFacts(m_pane->pictures().at(at))
                             : QString());
    m_zoom->clear();
    setWindowTitle(any ? tr("%1 – pictures of the ticket").arg(name) : tr("Pictures of the ticket"));
}

void PictureViewer::zoomIn()
{
    canvas()->zoomIn();
}

void PictureViewer::zoomOut()
{
    canvas()->zoomOut();
}

void PictureViewer::fit()
{
    canvas()->zoomToFit();
}

void PictureViewer::pixels()
{
    canvas()->zoomToPixels();
}

void PictureViewer::turn()
{
    canvas()->turnRight();
}

void PictureViewer::copy()
{
    if (canvas()->hasImage())
        QGuiApplication::clipboard()->setImage(canvas()->image());
}

void PictureViewer::saveAs()
{
    if (current() < 0 || !canvas()->hasImage())
        return;
    const Services::Picture picture = m_pane->pictures().at(current());
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(picture.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &path) { save(picture, path); });
    dialog->open();
}

void PictureViewer::save(const Services::Picture &picture, const QString &path)
{
    const auto tell = [this](const Error &error) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Save the picture"), error.text(), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    };
    Services::deliver(m_service->bytes(picture), this, [this, path, tell](const Result<QByteArray> &bytes) {
        if (!bytes)
            return tell(bytes.error());
        Services::deliver(writeFile(path, *bytes), this, [tell](const Outcome &saved) {
            if (!saved)
                tell(saved.error());
        });
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
        return m_pane->showNext();
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return m_pane->showPrevious();
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
