// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define ISATTY _isatty
#define FILENO _fileno
#else
#include <unistd.h>
#define ISATTY isatty
#define FILENO fileno
#endif

namespace Helpdesk::Ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Ctl", text);
}

void write(FILE *stream, const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) != size_t(bytes.size())
        || std::fflush(stream) != 0)
        std::exit(1); // nobody reads any more: the pipe is closed
}

} // namespace

QStringList Invocation::values(const QString &name) const
{
    QStringList list = options.values(name);
    std::reverse(list.begin(), list.end());
    return list;
}

Result<int> Invocation::number(const QString &name, int fallback, int least) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < least)
        return fail(
            usageError(QCoreApplication::translate("Helpdesk::Ctl", "--%1 takes a whole number from %2 on, not « %3 »")
                           .arg(name)
                           .arg(least)
                           .arg(value(name))));
    return number;
}

Result<std::unique_ptr<Services::Desk>> Invocation::openDesk(Store::Database::Mode mode) const
{
    Services::DeskOptions wanted;
    wanted.profileDir = profileDir;
    wanted.mode = mode;
    return Services::Desk::open(wanted);
}

QCommandLineOption option(const QString &name, const QString &valueName, const QString &help)
{
    QCommandLineOption made(name, help);
    made.setValueName(valueName);
    return made;
}

bool isTerminal()
{
    return qEnvironmentVariableIsSet("TERM") && ISATTY(FILENO(stderr));
}

void printLine(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printError(const Error &error)
{
    write(stderr, QByteArrayLiteral("pnd-helpdeskctl: ") + error.text().toUtf8() + '\n');
}

Error usageError(const QString &why, const QString &remedy)
{
    return Error{ErrorCode::InvalidInput, tr("The command cannot be run"), why,
                 remedy.isEmpty() ? tr("See --help.") : remedy};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::InvalidInput, tr("The file %1 cannot be read").arg(path), file.errorString(),
                    tr("Check its name and your rights on it."));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailed, tr("The file %1 cannot be read").arg(path), file.errorString());
    return bytes;
}

Result<QString> readTextFile(const QString &path)
{
    HELPDESK_TRY_ASSIGN(const QByteArray bytes, readFile(path));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::InvalidInput, tr("The file %1 is not text in UTF-8").arg(path), {},
                    tr("Save it as UTF-8 and try again."));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

} // namespace Helpdesk::Ctl
