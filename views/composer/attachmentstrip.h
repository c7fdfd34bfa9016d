// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"

#include <QWidget>

namespace Helpdesk::Views {

/// The files that go with what is written: added by dialog, drop or paste, removed one by one. Stored at once, so that
/// a crash loses none.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(Services::AttachmentService &service, QWidget *parent = nullptr);
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &image);
    void setAttachments(const QList<Domain::Attachment> &attachments);
    [[nodiscard]] const QList<Domain::Attachment> &attachments() const { return m_attachments; }

public Q_SLOTS:
    void chooseFiles();

Q_SIGNALS:
    void changed();
    void failed(const QString &why);

private:
    void take(const Result<Domain::Attachment> &added);
    void rebuild();

    Services::AttachmentService &m_service;
    QList<Domain::Attachment> m_attachments;
};

[[nodiscard]] QJsonArray attachmentsToJson(const QList<Domain::Attachment> &attachments);
[[nodiscard]] QList<Domain::Attachment> attachmentsFromJson(const QJsonArray &array);

} // namespace Helpdesk::Views
