// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <atomic>
#include <chrono>

namespace Helpdesk::Media {

struct EmbeddedPicture
{
    QString name; ///< file name without a path, or the number of the page
    QString type; ///< `image/png` …, by content
    QByteArray bytes; ///< to be decoded like any picture from outside
    bool operator==(const EmbeddedPicture &) const = default;
};

struct DocumentContent
{
    QString text;
    QList<EmbeddedPicture> pictures; ///< in the order of the document
    int pages = 0; ///< of a PDF, a scan or a presentation; 0 where the format has none
    bool truncated = false; ///< a bound was reached: there is more in the file
    bool operator==(const DocumentContent &) const = default;
};

/// What one reading may cost. Beyond it the reader program is stopped and the document is an error.
struct ReaderLimits
{
    qint64 inputBytes = 64LL << 20;
    qint64 memoryBytes = 1024LL << 20; ///< address space of the reader program, its libraries included
    int cpuSeconds = 20;
    std::chrono::milliseconds timeout{30'000}; ///< from start to last byte
};

enum class DocumentKind {
    None, ///< nothing that is read here
    Text, ///< read in this process
    Pdf,
    Package, ///< docx, xlsx, pptx, odt, ods, odp
    Scan, ///< TIFF
};

/// By the first bytes; only plain text is believed by its declared type.
[[nodiscard]] DocumentKind documentKind(QByteArrayView bytes, QStringView type);

/// Reads foreign documents in a program of ours with bounds that the system enforces: none of the libraries that
/// know these formats can be bounded inside this process. Thread-safe; each call starts its own program and waits for
/// it, so never on the window thread.
class DocumentReader
{
public:
    enum class Want { Text, TextAndPictures };

    explicit DocumentReader(QString program, ReaderLimits limits = {});
    /// The reader program as it is installed: beside the program that runs.
    [[nodiscard]] static QString programBeside(const QString &applicationFolder);

    /// Errors: Unsupported (kind, or protected by a password), InvalidInput (damaged), TooLarge (bytes, memory, what is
    /// packed inside), TimedOut, Cancelled, NotFound (no reader program), ProtocolBroken (it answers nonsense).
    [[nodiscard]] Result<DocumentContent> read(QByteArrayView bytes, const QString &type,
                                               Want want = Want::TextAndPictures) const;

    /// Readings under way, and to come, end with Cancelled within a moment. Any thread.
    void stop() { m_stopped = true; }

private:
    [[nodiscard]] Result<DocumentContent> readInProgram(QByteArrayView bytes, const QString &type, Want want) const;

    QString m_program;
    ReaderLimits m_limits;
    std::atomic<bool> m_stopped = false;
};

} // namespace Helpdesk::Media
