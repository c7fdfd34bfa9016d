// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attachmentservice.h"

#include "mail/filename.h"
#include "services/picturereader.h"
#include "services/settingservice.h"
#include "services/text.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrent>

namespace Helpdesk::Services {

struct AttachmentService::Private
{
    Private(Store::Database &store, QString readerProgram, const SettingService &settingService)
        : database(store)
        , settings(settingService)
        , reader(store, std::move(readerProgram))
    {
    }

    Store::Database &database;
    const SettingService &settings;
    PictureReader reader;
    std::atomic_bool ending = false;
    QThreadPool pool; ///< last: ends first

    template <typename F> auto run(F work)
    {
        return QtConcurrent::run(&pool, [this, work = std::move(work)]() -> std::invoke_result_t<F, Private &> {
            if (ending)
                return fail(ErrorCode::Cancelled, Text::tr("The program ends"));
            return work(*this);
        });
    }
};

namespace {

/// What fits into a mail once written as Base64.
qint64 attachableBytes(qint64 mailLimit)
{
    return mailLimit == 0 ? 64LL << 20 : mailLimit / 4 * 3 - 64 * 1024;
}

Outcome checkSize(const QString &name, qint64 size, qint64 mailLimit)
{
    if (size <= attachableBytes(mailLimit))
        return {};
    return fail(ErrorCode::TooLarge, Text::tr("“%1” cannot be attached").arg(name),
                Text::tr("it is larger than the relay takes (%1 MB with its coding)")
                    .arg(double(mailLimit) / (1 << 20), 0, 'f', 1),
                Text::tr("Reduce it, or send it in pieces"));
}

Result<Domain::Attachment> storeBytes(Store::Database &database, const QString &declaredName, const QByteArray &bytes,
                                      qint64 mailLimit)
{
    Domain::Attachment attachment;
    attachment.name = Mail::safeFileName(declaredName);
    HELPDESK_TRY(checkSize(attachment.name, bytes.size(), mailLimit));
    attachment.type = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
    attachment.size = bytes.size();
    const auto put
        = [&database, &bytes](Store::Connection &connection) { return database.blobs().put(connection, bytes); };
    HELPDESK_TRY_ASSIGN(attachment.blob, database.writeNow(put));
    return attachment;
}

Result<Domain::Attachment> storeFile(Store::Database &database, const QString &path, qint64 mailLimit)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::IoFailed : ErrorCode::NotFound,
                    Text::tr("“%1” cannot be read").arg(name), file.errorString());
    }
    HELPDESK_TRY(checkSize(name, file.size(), mailLimit));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailed, Text::tr("“%1” cannot be read").arg(name), file.errorString());
    return storeBytes(database, name, bytes, mailLimit);
}

Outcome writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::IoFailed, Text::tr("The file was not written"), file.errorString(),
                Text::tr("Choose another place"));
}

} // namespace

AttachmentService::AttachmentService(Store::Database &database, QString readerProgram, const SettingService &settings)
    : m_d(std::make_unique<Private>(database, std::move(readerProgram), settings))
{
    m_d->pool.setMaxThreadCount(2);
}

AttachmentService::~AttachmentService()
{
    m_d->ending = true;
    m_d->reader.stop();
    m_d->pool.waitForDone();
}

QFuture<Result<QByteArray>> AttachmentService::content(const Sha256 &blob)
{
    return m_d->run([blob](Private &d) { return d.reader.blob(blob); });
}

QFuture<Result<QList<Picture>>> AttachmentService::pictures(const QList<Domain::Attachment> &attachments)
{
    return m_d->run([attachments](Private &d) { return d.reader.pictures(attachments); });
}

QFuture<Result<QByteArray>> AttachmentService::bytes(const Picture &picture)
{
    return m_d->run([picture](Private &d) { return d.reader.bytes(picture); });
}

QFuture<Result<QImage>> AttachmentService::image(const Picture &picture)
{
    return m_d->run([picture](Private &d) { return d.reader.image(picture); });
}

QFuture<Result<QImage>> AttachmentService::thumbnail(const Picture &picture, QSize bounds)
{
    return m_d->run([picture, bounds](Private &d) { return d.reader.thumbnail(picture, bounds); });
}

QFuture<Result<Domain::Attachment>> AttachmentService::addFile(const QString &path)
{
    const qint64 limit = m_d->settings.relay().maximumBytes;
    return m_d->run([path, limit](Private &d) { return storeFile(d.database, path, limit); });
}

QFuture<Result<Domain::Attachment>> AttachmentService::addBytes(const QString &name, const QByteArray &bytes)
{
    const qint64 limit = m_d->settings.relay().maximumBytes;
    return m_d->run([name, bytes, limit](Private &d) { return storeBytes(d.database, name, bytes, limit); });
}

QFuture<Outcome> AttachmentService::saveAs(const Sha256 &blob, const QString &path)
{
    return m_d->run([blob, path](Private &d) -> Outcome {
        HELPDESK_TRY_ASSIGN(const QByteArray bytes, d.reader.blob(blob));
        return writeFile(path, bytes);
    });
}

} // namespace Helpdesk::Services
