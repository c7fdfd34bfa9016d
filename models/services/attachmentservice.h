// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ticket.h"
#include "store/database.h"

#include <QFuture>
#include <QImage>

#include <memory>

namespace Helpdesk::Services {

class SettingService;

/// A picture of a ticket: an attachment, or one inside an attached document.
struct Picture
{
    Uid attachment;
    Sha256 blob; ///< of the attachment
    int index = -1; ///< which picture of the document; -1: the attachment itself
    QString name; ///< « page 2 de Fiche.docx » for one inside a document
    QString type; ///< "image/png"
    qint64 size = 0; ///< bytes
    QSize pixels; ///< empty where it cannot be read
    std::optional<Error> problem; ///< why it cannot be shown
};

/// The files of tickets. Decoding happens on a pool of its own, within limits, never on the caller's thread.
class AttachmentService
{
public:
    AttachmentService(Store::Database &database, QString readerProgram, const SettingService &settings);
    ~AttachmentService(); ///< readings under way are cut short, their futures end with Cancelled
    Q_DISABLE_COPY_MOVE(AttachmentService)
    [[nodiscard]] QFuture<Result<QByteArray>> content(const Sha256 &blob);
    /// All pictures of a ticket, in the order given; the same picture (a logo) once. One that cannot be shown is there
    /// with its problem.
    [[nodiscard]] QFuture<Result<QList<Picture>>> pictures(const QList<Domain::Attachment> &attachments);
    [[nodiscard]] QFuture<Result<QImage>> image(const Picture &picture);
    /// Fits within `bounds` pixels. Kept in memory, the most recent ones.
    [[nodiscard]] QFuture<Result<QImage>> thumbnail(const Picture &picture, QSize bounds);
    /// The bytes of a picture as they came: to be saved, or masked.
    [[nodiscard]] QFuture<Result<QByteArray>> bytes(const Picture &picture);
    /// Stores the bytes of a file as a blob, to be attached to what is being written. TooLarge above the relay's limit.
    [[nodiscard]] QFuture<Result<Domain::Attachment>> addFile(const QString &path);
    [[nodiscard]] QFuture<Result<Domain::Attachment>> addBytes(const QString &name, const QByteArray &bytes);
    /// Writes an attachment to a file that the person chose.
    [[nodiscard]] QFuture<Outcome> saveAs(const Sha256 &blob, const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Helpdesk::Services
