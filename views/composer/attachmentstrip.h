// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"

#include <QWidget>

namespace Helpdesk::Views {

/// The files that go with what is written: added by dialog, drop or paste, removed one by one. Stored at once, so that
/// a crash loses none; never on the window thread.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(Services::AttachmentService &service, QWidget *parent = nullptr);
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &image);
    /// Another text: what is still being stored for the one before is refused.
    void setAttachments(const QList<Domain::Attachment> &attachments);
    /// To those that are there, each once.
    void addAttachments(const QList<Domain::Attachment> &attachments);
    [[nodiscard]] const QList<Domain::Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] bool isStoring() const { return m_storing > 0; }

public Q_SLOTS:
    void chooseFiles();

Q_SIGNALS:
    void changed();
    void failed(const QString &why);
    void stored(); ///< nothing is being stored any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &name, const QFuture<Result<Domain::Attachment>> &storing);
    void remove(const Domain::Attachment &file);
    void rebuild();
    [[nodiscard]] bool holds(const Domain::Attachment &file) const;

    Services::AttachmentService &m_service;
    QList<Domain::Attachment> m_attachments;
    int m_storing = 0;
    quint64 m_generation = 0;
    int m_pictures = 0; ///< pasted so far: their names
};

[[nodiscard]] QJsonArray attachmentsToJson(const QList<Domain::Attachment> &attachments);
[[nodiscard]] QList<Domain::Attachment> attachmentsFromJson(const QJsonArray &array);

} // namespace Helpdesk::Views
