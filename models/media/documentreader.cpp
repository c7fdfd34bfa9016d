// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/documentreader.h"

#include "media/plaintext.h"
#include "media/readerprotocol.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace Helpdesk::Media {

namespace {

constexpr qsizetype maxPlainTextBytes = 8 << 20;
constexpr auto pollInterval = std::chrono::milliseconds(100);

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Media", text);
}

Error cannotRead(ErrorCode code, const QString &why)
{
    return {code, tr("The document cannot be read here"), why, tr("Save it to open it with another program")};
}

Error unsupported()
{
    return cannotRead(ErrorCode::Unsupported,
                      tr("its content is of no kind that is read (PDF, docx, xlsx, pptx, odt, ods, odp, TIFF, text)"));
}

Error timedOut()
{
    return cannotRead(ErrorCode::TimedOut, tr("reading it takes longer than is allowed"));
}

Error outOfMemory()
{
    return cannotRead(ErrorCode::TooLarge, tr("reading it needs more memory than is allowed"));
}

Error cancelled()
{
    return cannotRead(ErrorCode::Cancelled, tr("the program is closing"));
}

Error missingProgram(const QString &program)
{
    return {ErrorCode::NotFound, tr("Documents cannot be read"),
            tr("the program %1 is missing or cannot be started").arg(QFileInfo(program).fileName()),
            tr("Install PND Helpdesk again")};
}

Error errorOf(Protocol::Failure failure)
{
    switch (failure) {
    case Protocol::Failure::Unsupported:
        return unsupported();
    case Protocol::Failure::Protected:
        return cannotRead(ErrorCode::Unsupported, tr("it is protected by a password"));
    case Protocol::Failure::Damaged:
        return cannotRead(ErrorCode::InvalidInput, tr("it is damaged or cut short"));
    case Protocol::Failure::TooLarge:
        return cannotRead(ErrorCode::TooLarge, tr("what is packed inside is larger than is allowed"));
    }
    return unsupported();
}

/// Why a reader ended without a reply.
Error errorOfExit(const QProcess &process)
{
    if (process.exitStatus() == QProcess::CrashExit)
        return cannotRead(ErrorCode::InvalidInput, tr("it is damaged: the reader stopped in the middle"));
    switch (process.exitCode()) {
    case Protocol::exitOutOfMemory:
        return outOfMemory();
    case Protocol::exitOutOfTime:
        return timedOut();
    default:
        return cannotRead(ErrorCode::ProtocolBroken, tr("the reader gave no usable answer"));
    }
}

/// A process that never outlives its owner.
class ReaderProcess : public QProcess
{
public:
    ~ReaderProcess() override { end(); }
    void end()
    {
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished(-1);
    }
};

void prepare(QProcess &process, const QString &program, const ReaderLimits &limits)
{
    QProcessEnvironment environment; // nothing of ours but the language of characters
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS"),
                                QStringLiteral("LSAN_OPTIONS"), QStringLiteral("SystemRoot")}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments({QStringLiteral("--memory"), QString::number(limits.memoryBytes), QStringLiteral("--cpu"),
                          QString::number(limits.cpuSeconds)});
    process.setStandardErrorFile(QProcess::nullDevice()); // libraries quote the document there
}

} // namespace

DocumentKind documentKind(QByteArrayView bytes, QStringView type)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return DocumentKind::Pdf;
    if (bytes.startsWith("PK\x03\x04"))
        return DocumentKind::Package;
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return DocumentKind::Scan;
    const bool saysText = type.startsWith(u"text/") || type.startsWith(u"message/") || type.endsWith(u"/xml")
        || type.endsWith(u"+xml") || type == u"application/json" || type == u"application/csv"
        || type == u"application/x-log";
    if (saysText && plainText(bytes.first(std::min<qsizetype>(bytes.size(), 4096))))
        return DocumentKind::Text;
    return DocumentKind::None;
}

DocumentReader::DocumentReader(QString program, ReaderLimits limits)
    : m_program(std::move(program))
    , m_limits(limits)
{
}

QString DocumentReader::programBeside(const QString &applicationFolder)
{
#ifdef Q_OS_WIN
    return applicationFolder % u"/pnd-helpdesk-reader.exe";
#else
    return applicationFolder % u"/pnd-helpdesk-reader";
#endif
}

Result<DocumentContent> DocumentReader::read(QByteArrayView bytes, const QString &type, Want want) const
{
    if (bytes.size() > m_limits.inputBytes)
        return fail(
            cannotRead(ErrorCode::TooLarge,
                       tr("it has %1 MB, the limit is %2 MB")
                           .arg(QString::number(bytes.size() >> 20), QString::number(m_limits.inputBytes >> 20))));
    switch (documentKind(bytes, type)) {
    case DocumentKind::None:
        return fail(unsupported());
    case DocumentKind::Text: {
        const bool truncated = bytes.size() > maxPlainTextBytes;
        const auto text = plainText(truncated ? bytes.first(maxPlainTextBytes) : bytes);
        if (!text)
            return fail(unsupported());
        return DocumentContent{*text, {}, 0, truncated};
    }
    case DocumentKind::Pdf:
    case DocumentKind::Package:
    case DocumentKind::Scan:
        break;
    }
    return readInProgram(bytes, type, want);
}

Result<DocumentContent> DocumentReader::readInProgram(QByteArrayView bytes, const QString &type, Want want) const
{
    if (m_stopped)
        return fail(cancelled());
    const QDeadlineTimer deadline(m_limits.timeout);
    ReaderProcess process;
    prepare(process, m_program, m_limits);
    process.start();
    if (!process.waitForStarted(static_cast<int>(m_limits.timeout.count())))
        return fail(process.error() == QProcess::FailedToStart ? missingProgram(m_program) : timedOut());

    const Protocol::Request request{
        documentKind(bytes, type), want == Want::TextAndPictures, m_limits.timeout.count() / 2, {}};
    process.write(Protocol::frameStart(toHead(request), bytes.size()));
    process.write(bytes.data(), bytes.size());
    process.closeWriteChannel();

    QByteArray reply;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        if (m_stopped)
            return fail(cancelled());
        if (deadline.hasExpired())
            return fail(timedOut());
        const auto wait = std::min(deadline.remainingTimeAsDuration(), std::chrono::nanoseconds(pollInterval));
        process.waitForReadyRead(static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(wait).count()));
        reply += process.readAllStandardOutput();
        if (reply.size() > Protocol::prefixBytes + Protocol::maxHeadBytes + Protocol::maxBodyBytes)
            return fail(cannotRead(ErrorCode::ProtocolBroken, tr("the reader gave no usable answer")));
    }
    auto parsed = Protocol::parseReply(reply);
    if (!parsed)
        return fail(errorOfExit(process));
    if (!*parsed)
        return fail(errorOf(parsed->error()));
    return std::move(**parsed);
}

} // namespace Helpdesk::Media
