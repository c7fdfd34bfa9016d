// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/attachmentstrip.h"

#include "items/wording.h"
#include "services/deliver.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/typescale.h"
#include "views/widgets/flowlayout.h"

#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>

namespace Helpdesk::Views {

QJsonArray attachmentsToJson(const QList<Domain::Attachment> &attachments)
{
    QJsonArray array;
    for (const Domain::Attachment &file : attachments)
        array.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("type"), file.type},
                                 {QStringLiteral("size"), file.size},
                                 {QStringLiteral("blob"), file.blob.toHex()}});
    return array;
}

QList<Domain::Attachment> attachmentsFromJson(const QJsonArray &array)
{
    QList<Domain::Attachment> attachments;
    for (const QJsonValue &value : array) {
        Domain::Attachment file;
        file.name = value[QStringLiteral("name")].toString();
        file.type = value[QStringLiteral("type")].toString();
        file.size = value[QStringLiteral("size")].toInteger();
        if (const auto blob = Sha256::fromHex(value[QStringLiteral("blob")].toString())) {
            file.blob = *blob;
            attachments.append(file);
        }
    }
    return attachments;
}

AttachmentStrip::AttachmentStrip(Services::AttachmentService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
{
    new FlowLayout(4, this);
    setVisible(false);
}

void AttachmentStrip::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, generation = m_generation](const QStringList &paths) {
        if (generation == m_generation)
            addFiles(paths);
    });
    dialog->open();
}

void AttachmentStrip::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        add(QFileInfo(path).fileName(), m_service.addFile(path));
}

void AttachmentStrip::addPicture(const QImage &image)
{
    const QString name = tr("screenshot-%1.png").arg(++m_pictures);
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, image] { // a large one takes longer than a window may wait
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
            bytes.clear();
        promise->addResult(bytes);
        promise->finish();
    });
    ++m_storing;
    Services::deliver(promise->future(), this, [this, name, generation = m_generation](const QByteArray &bytes) {
        if (generation == m_generation)
            --m_storing;
        if (bytes.isEmpty())
            Q_EMIT failed(tr("The picture in the clipboard cannot be used. Save it as a file and attach that."));
        else if (generation == m_generation)
            return add(name, m_service.addBytes(name, bytes));
        else
            Q_EMIT failed(tr("« %1 » was not attached: another text was opened meanwhile.").arg(name));
        if (generation == m_generation && m_storing == 0)
            Q_EMIT stored();
    });
}

void AttachmentStrip::add(const QString &name, const QFuture<Result<Domain::Attachment>> &storing)
{
    ++m_storing;
    Services::deliver(storing, this, [this, name, generation = m_generation](const Result<Domain::Attachment> &added) {
        if (generation != m_generation) {
            Q_EMIT failed(tr("« %1 » was not attached: another text was opened meanwhile.").arg(name));
            return;
        }
        --m_storing;
        if (added)
            addAttachments({*added});
        else
            Q_EMIT failed(added.error().text());
        if (m_storing == 0)
            Q_EMIT stored();
    });
}

bool AttachmentStrip::holds(const Domain::Attachment &file) const
{
    return std::any_of(m_attachments.cbegin(), m_attachments.cend(), [&file](const Domain::Attachment &each) {
        return each.blob == file.blob && each.name == file.name;
    });
}

void AttachmentStrip::addAttachments(const QList<Domain::Attachment> &attachments)
{
    const auto before = m_attachments.size();
    for (const Domain::Attachment &file : attachments)
        if (!holds(file))
            m_attachments.append(file);
    if (m_attachments.size() == before)
        return;
    rebuild();
    Q_EMIT changed();
}

void AttachmentStrip::setAttachments(const QList<Domain::Attachment> &attachments)
{
    ++m_generation;
    m_storing = 0;
    m_pictures = int(attachments.size());
    m_attachments = attachments;
    rebuild();
}

void AttachmentStrip::remove(const Domain::Attachment &file)
{
    const auto at = std::find_if(m_attachments.begin(), m_attachments.end(), [&file](const Domain::Attachment &each) {
        return each.blob == file.blob && each.name == file.name;
    });
    if (at == m_attachments.end())
        return;
    const auto index = int(at - m_attachments.begin());
    m_attachments.erase(at);
    rebuild();
    if (m_attachments.isEmpty())
        focusNextChild();
    else
        layout()->itemAt(std::min(index, int(m_attachments.size()) - 1))->widget()->setFocus();
    Q_EMIT changed();
}

void AttachmentStrip::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Domain::Attachment &file : std::as_const(m_attachments)) {
        auto *button = new QPushButton(this);
        const QString name = button->fontMetrics().elidedText(file.name, Qt::ElideMiddle, scaled(240));
        button->setText(QStringLiteral("%1 · %2").arg(QString(name).replace(u'&', QStringLiteral("&&")),
                                                      Items::sizeText(file.size, QLocale())));
        button->setIcon(themeIcon(QStringLiteral("edit-delete-remove"), themeOf(this).secondText));
        button->setToolTip(tr("Remove %1").arg(file.name));
        button->setAccessibleName(tr("Attached: %1. Press to remove.").arg(file.name));
        connect(button, &QPushButton::clicked, this, [this, file] { remove(file); });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < layout()->count(); ++i)
        if (auto *button = qobject_cast<QPushButton *>(layout()->itemAt(i)->widget()))
            button->setIcon(themeIcon(QStringLiteral("edit-delete-remove"), themeOf(this).secondText));
}

} // namespace Helpdesk::Views
