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
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
        && std::fflush(stream) == 0)
        return;
    if (stream != stderr)
        printError({ErrorCode::IoFailed, tr("The result cannot be written"), {}, tr("Check where the output goes.")});
    std::exit(exitCode(ErrorCode::IoFailed));
}

/// What comes from a mail must not drive a terminal: escapes, backspaces, changes of direction.
QString harmless(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t unit = c.unicode();
        return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7f && unit < 0xa0)
            || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    });
    return text;
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
        return fail(usageError(
            tr("--%1 takes a whole number from %2 on, not « %3 »").arg(name, QString::number(least), value(name))));
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
    write(stdout, harmless(text).toUtf8() + '\n');
}

void printRaw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printError(const Error &error)
{
    const QString line = harmless(error.text().simplified());
    write(stderr, QByteArrayLiteral("pnd-helpdeskctl: ") + line.toUtf8() + '\n');
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

Result<QString> readSecret(const Invocation &invocation)
{
    HELPDESK_TRY_ASSIGN(QString secret, readTextFile(invocation.passwordFile));
    while (secret.endsWith(u'\n') || secret.endsWith(u'\r'))
        secret.chop(1);
    return secret;
}

} // namespace Helpdesk::Ctl
