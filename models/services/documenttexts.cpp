// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documenttexts.h"

#include "media/textoffile.h"
#include "store/searchindex.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMimeDatabase>

namespace Helpdesk::Services {

namespace {

constexpr int together = 20;

QStringList documentTypes()
{
    return {QStringLiteral("application/pdf"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            QStringLiteral("application/vnd.oasis.opendocument.text"),
            QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"),
            QStringLiteral("application/vnd.oasis.opendocument.presentation"),
            QStringLiteral("application/zip"),
            QStringLiteral("image/tiff"),
            QStringLiteral("text/plain"),
            QStringLiteral("text/csv"),
            QStringLiteral("text/html"),
            QStringLiteral("message/rfc822")};
}

/// Nothing: the reading was stopped, or there is no reader program; it is for another time.
Result<std::optional<QString>> textOf(Store::Database &database, const Sha256 &blob,
                                      const Media::DocumentReader &reader)
{
    const auto bytes
        = database.readNow([&](Store::Connection &connection) { return database.blobs().read(connection, blob); });
    if (!bytes)
        return std::optional<QString>(QString());
    const QString type = QMimeDatabase().mimeTypeForData(*bytes).name();
    const Result<QString> text = Media::searchableText(*bytes, type, reader);
    if (text)
        return std::optional<QString>(*text);
    const ErrorCode code = text.error().code;
    if (code == ErrorCode::NotFound || code == ErrorCode::Cancelled)
        return std::optional<QString>();
    return std::optional<QString>(QString());
}

} // namespace

Result<int> readDocumentTexts(Store::Database &database, const QString &readerProgram,
                              std::chrono::milliseconds patience, const std::atomic_bool &cancelled)
{
    if (!QFileInfo(readerProgram).isExecutable())
        return 0;
    const Media::DocumentReader reader(readerProgram);
    const QDeadlineTimer deadline(patience);
    int done = 0;
    for (;;) {
        HELPDESK_TRY_ASSIGN(const auto blobs, database.readNow([](Store::Connection &connection) {
            return Store::SearchIndex(connection).blobsWithoutText(documentTypes(), together);
        }));
        for (const Sha256 &blob : blobs) {
            if (cancelled || deadline.hasExpired())
                return done;
            HELPDESK_TRY_ASSIGN(const auto text, textOf(database, blob, reader));
            if (!text)
                return done;
            HELPDESK_TRY(database.writeNow([&](Store::Connection &connection) {
                return Store::SearchIndex(connection).setDocumentText(blob, *text);
            }));
            ++done;
        }
        if (blobs.isEmpty())
            return done;
    }
}

} // namespace Helpdesk::Services
