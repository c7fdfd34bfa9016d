// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one foreign document from stdin and writes what is in it to stdout (media/readerprotocol.h), within limits that
// the system enforces. Started by the client alone; has no user, no settings, writes no file.
#include "limits.h"
#include "media/readerprotocol.h"
#include "packagereader.h"
#include "pdfreader.h"
#include "scanreader.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>

using namespace Helpdesk;
using namespace Helpdesk::Media;

namespace {

/// Libraries that get no memory abort; nothing else here does.
extern "C" void endOutOfMemory(int)
{
    std::_Exit(Protocol::exitOutOfMemory);
}

qint64 option(const QStringList &arguments, QStringView name, qint64 fallback)
{
    const qsizetype at = arguments.indexOf(name);
    bool ok = false;
    const qint64 value = at < 0 ? 0 : arguments.value(at + 1).toLongLong(&ok);
    return ok && value > 0 ? value : fallback;
}

Protocol::Reply readDocument(const Protocol::Request &request)
{
    switch (request.kind) {
    case DocumentKind::Pdf:
        return Reader::readPdf(request);
    case DocumentKind::Package:
        return Reader::readPackage(request);
    case DocumentKind::Scan:
        return Reader::readScan(request);
    case DocumentKind::None:
    case DocumentKind::Text:
        break;
    }
    return tl::unexpected(Protocol::Failure::Unsupported);
}

/// All of stdin, but no more than a frame may have.
QByteArray readAll(QFile &input)
{
    constexpr qint64 most = Protocol::prefixBytes + Protocol::maxHeadBytes + Protocol::maxBodyBytes;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray piece = input.read(1 << 20);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

int serve()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return Protocol::exitBadRequest;
    auto frame = Protocol::parseFrame(readAll(input));
    const auto request = frame ? Protocol::requestOf(std::move(*frame)) : std::nullopt;
    if (!request)
        return Protocol::exitBadRequest;
    const QByteArray reply = Protocol::encodeReply(readDocument(*request));
    return output.write(reply) == reply.size() && output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, endOutOfMemory);
    std::set_new_handler([] { endOutOfMemory(SIGABRT); });
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!Reader::applyLimits(option(arguments, u"--memory", 1024LL << 20),
                             static_cast<int>(option(arguments, u"--cpu", 20))))
        return EXIT_FAILURE;
    try {
        return serve();
    } catch (const std::bad_alloc &) {
        return Protocol::exitOutOfMemory;
    }
}
