// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/picturereader.h"

#include "media/imagereader.h"
#include "services/text.h"

#include <QSet>

namespace Helpdesk::Services {

namespace {

constexpr int thumbnailKilobytes = 24 * 1024;
constexpr int imageKilobytes = 72 * 1024; ///< two pictures of 3840 x 2160
constexpr int documentKilobytes = 32 * 1024;

QByteArray cacheKey(const Picture &picture, QSize bounds = {})
{
    return picture.blob.toBytes() + QByteArray::number(picture.index) + '/' + QByteArray::number(bounds.width()) + 'x'
        + QByteArray::number(bounds.height());
}

/// Size and kind by the header alone.
void readFacts(Picture &picture, QByteArrayView bytes)
{
    picture.size = bytes.size();
    const Result<Media::ImageFacts> facts = Media::readImageFacts(bytes);
    if (!facts) {
        picture.problem = facts.error();
        return;
    }
    picture.type = Media::mimeType(facts->format);
    picture.pixels = facts->pixelSize;
}

} // namespace

struct PictureReader::Place
{
    QList<Picture> pictures;
    QSet<Sha256> seen;
    /// False: it is there already.
    bool isNew(const Sha256 &sha)
    {
        if (seen.contains(sha))
            return false;
        seen.insert(sha);
        return true;
    }
};

PictureReader::PictureReader(Store::Database &database, QString readerProgram)
    : m_database(database)
    , m_reader(std::move(readerProgram))
    , m_thumbnails(thumbnailKilobytes)
    , m_images(imageKilobytes)
    , m_documents(documentKilobytes)
{
}

Result<QByteArray> PictureReader::blob(const Sha256 &sha)
{
    return m_database.readNow(
        [this, sha](Store::Connection &connection) { return m_database.blobs().read(connection, sha); });
}

Result<QList<Picture>> PictureReader::pictures(const QList<Domain::Attachment> &attachments)
{
    Place place;
    for (const Domain::Attachment &attachment : attachments)
        add(attachment, place);
    return place.pictures;
}

void PictureReader::add(const Domain::Attachment &attachment, Place &place)
{
    if (!place.isNew(attachment.blob))
        return;
    Picture picture{attachment.uid, attachment.blob, -1, attachment.name, attachment.type, attachment.size, {}, {}};
    const Result<QByteArray> bytes = blob(attachment.blob);
    if (!bytes) {
        if (attachment.type.startsWith(u"image/")) {
            picture.problem = bytes.error();
            place.pictures += picture;
        }
        return;
    }
    if (Media::pictureFormat(*bytes) != Media::PictureFormat::None || attachment.type.startsWith(u"image/")) {
        if (Media::documentKind(*bytes, attachment.type) == Media::DocumentKind::Scan)
            return addEmbedded(attachment, *bytes, place);
        readFacts(picture, *bytes);
        place.pictures += picture;
        return;
    }
    addEmbedded(attachment, *bytes, place);
}

void PictureReader::addEmbedded(const Domain::Attachment &attachment, const QByteArray &bytes, Place &place)
{
    const Media::DocumentKind kind = Media::documentKind(bytes, attachment.type);
    if (kind == Media::DocumentKind::None || kind == Media::DocumentKind::Text)
        return;
    const Result<Pictures> found = embedded(attachment.blob, bytes, attachment.type);
    if (!found) {
        place.pictures += {attachment.uid,  attachment.blob, -1, attachment.name,
                           attachment.type, attachment.size, {}, found.error()};
        return;
    }
    for (qsizetype i = 0; i < (*found)->size(); ++i) {
        const Media::EmbeddedPicture &inside = (*found)->at(i);
        if (!place.isNew(Sha256::of(inside.bytes)))
            continue;
        Picture picture{attachment.uid, attachment.blob, int(i), {}, inside.type, 0, {}, {}};
        picture.name = Text::tr("%1 in %2", "a picture in a document").arg(inside.name, attachment.name);
        readFacts(picture, inside.bytes);
        place.pictures += picture;
    }
}

Result<PictureReader::Pictures> PictureReader::embedded(const Sha256 &sha, const QByteArray &bytes, const QString &type)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const Pictures *known = m_documents.object(sha))
            return *known;
    }
    HELPDESK_TRY_ASSIGN(Media::DocumentContent content, m_reader.read(bytes, type));
    qsizetype cost = 1;
    for (const Media::EmbeddedPicture &inside : std::as_const(content.pictures))
        cost += inside.bytes.size() / 1024;
    const Pictures found = std::make_shared<const QList<Media::EmbeddedPicture>>(std::move(content.pictures));
    const std::scoped_lock lock(m_mutex);
    m_documents.insert(sha, new Pictures(found), cost);
    return found;
}

Result<QByteArray> PictureReader::bytes(const Picture &picture)
{
    if (picture.problem)
        return fail(*picture.problem);
    if (picture.index < 0)
        return blob(picture.blob);
    Result<QByteArray> document = QByteArray();
    {
        const std::scoped_lock lock(m_mutex);
        if (const Pictures *known = m_documents.object(picture.blob);
            known != nullptr && picture.index < (*known)->size())
            return (*known)->at(picture.index).bytes;
    }
    document = blob(picture.blob);
    if (!document)
        return document;
    HELPDESK_TRY_ASSIGN(const Pictures found, embedded(picture.blob, *document, {}));
    if (picture.index >= found->size())
        return fail(ErrorCode::NotFound, Text::tr("This picture is not in the document"));
    return found->at(picture.index).bytes;
}

Result<QImage> PictureReader::image(const Picture &picture)
{
    const QByteArray key = cacheKey(picture);
    if (const auto known = cached(m_images, key))
        return *known;
    HELPDESK_TRY_ASSIGN(const QByteArray source, bytes(picture));
    HELPDESK_TRY_ASSIGN(QImage image, Media::decodeImage(source));
    keep(m_images, key, image);
    return image;
}

Result<QImage> PictureReader::thumbnail(const Picture &picture, QSize bounds)
{
    const QByteArray key = cacheKey(picture, bounds);
    if (const auto known = cached(m_thumbnails, key))
        return *known;
    HELPDESK_TRY_ASSIGN(const QByteArray source, bytes(picture));
    HELPDESK_TRY_ASSIGN(QImage image, Media::makeThumbnail(source, bounds, 1.0));
    keep(m_thumbnails, key, image);
    return image;
}

std::optional<QImage> PictureReader::cached(QCache<QByteArray, QImage> &cache, const QByteArray &key)
{
    const std::scoped_lock lock(m_mutex);
    const QImage *known = cache.object(key);
    return known != nullptr ? std::optional(*known) : std::nullopt;
}

void PictureReader::keep(QCache<QByteArray, QImage> &cache, const QByteArray &key, const QImage &image)
{
    const std::scoped_lock lock(m_mutex);
    cache.insert(key, new QImage(image), image.sizeInBytes() / 1024 + 1);
}

} // namespace Helpdesk::Services
