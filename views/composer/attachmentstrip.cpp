// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/attachmentstrip.h"

#include "items/wording.h"
#include "services/deliver.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/flowlayout.h"

#include <QBuffer>
#include <QFileDialog>
#include <QJsonArray>
#include <QPushButton>

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
    addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

void AttachmentStrip::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        Services::deliver(m_service.addFile(path), this,
                          [this](const Result<Domain::Attachment> &added) { take(added); });
}

void AttachmentStrip::addPicture(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
        Q_EMIT failed(tr("The picture in the clipboard cannot be used. Save it as a file and attach that."));
        return;
    }
    const QString name = tr("screenshot-%1.png").arg(m_attachments.size() + 1);
    Services::deliver(m_service.addBytes(name, bytes), this,
                      [this](const Result<Domain::Attachment> &added) { take(added); });
}

void AttachmentStrip::take(const Result<Domain::Attachment> &added)
{
    if (!added) {
        Q_EMIT failed(added.error().text());
        return;
    }
    m_attachments.append(*added);
    rebuild();
    Q_EMIT changed();
}

void AttachmentStrip::setAttachments(const QList<Domain::Attachment> &attachments)
{
    m_attachments = attachments;
    rebuild();
}

void AttachmentStrip::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_attachments.size(); ++i) {
        const Domain::Attachment &file = m_attachments.at(i);
        auto *button = new QPushButton(this);
        button->setText(QStringLiteral("%1 · %2").arg(file.name, Items::sizeText(file.size, QLocale())));
        button->setIcon(themeIcon(QStringLiteral("edit-delete-remove"), themeOf(this).secondText));
        button->setToolTip(tr("Remove %1").arg(file.name));
        button->setAccessibleName(tr("Attached: %1. Press to remove.").arg(file.name));
        connect(button, &QPushButton::clicked, this, [this, blob = file.blob, name = file.name] {
            for (qsizetype at = 0; at < m_attachments.size(); ++at)
                if (m_attachments.at(at).blob == blob && m_attachments.at(at).name == name) {
                    m_attachments.removeAt(at);
                    break;
                }
            rebuild();
            Q_EMIT changed();
        });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
}

} // namespace Helpdesk::Views
