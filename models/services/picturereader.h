// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/documentreader.h"
#include "services/attachmentservice.h"

#include <QCache>

#include <mutex>

namespace Helpdesk::Services {

/// Finds, reads and decodes the pictures of attachments. Blocks; thread-safe; never on the window thread.
class PictureReader
{
public:
    PictureReader(Store::Database &database, QString readerProgram);
    void stop() { m_reader.stop(); }
    [[nodiscard]] Result<QList<Picture>> pictures(const QList<Domain::Attachment> &attachments);
    [[nodiscard]] Result<QByteArray> bytes(const Picture &picture);
    [[nodiscard]] Result<QImage> image(const Picture &picture);
    [[nodiscard]] Result<QImage> thumbnail(const Picture &picture, QSize bounds);
    [[nodiscard]] Result<QByteArray> blob(const Sha256 &sha);

private:
    using Pictures = std::shared_ptr<const QList<Media::EmbeddedPicture>>;
    struct Place; ///< where pictures are put together
    void add(const Domain::Attachment &attachment, Place &place);
    void addEmbedded(const Domain::Attachment &attachment, const QByteArray &bytes, Place &place);
    [[nodiscard]] Result<Pictures> embedded(const Sha256 &blob, const QByteArray &bytes, const QString &type);
    [[nodiscard]] std::optional<QImage> cached(QCache<QByteArray, QImage> &cache, const QByteArray &key);
    void keep(QCache<QByteArray, QImage> &cache, const QByteArray &key, const QImage &image);

    Store::Database &m_database;
    Media::DocumentReader m_reader;
    std::mutex m_mutex;
    QCache<QByteArray, QImage> m_thumbnails; ///< costs in kilobytes
    QCache<QByteArray, QImage> m_images;
    QCache<Sha256, Pictures> m_documents;
};

} // namespace Helpdesk::Services
