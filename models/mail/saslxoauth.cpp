// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/saslxoauth.h"

#include "mail/mailstreamwait.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr qsizetype MaxToken = 16LL * 1024;
constexpr int Slice = 50;

Error tokenError(ErrorCode code, const QString &why)
{
    return {code, QCoreApplication::translate("Helpdesk::Mail", "No access token could be had"), why,
            QCoreApplication::translate("Helpdesk::Mail", "Run the configured token command by hand and mend it")};
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= MaxToken
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// Reads while it waits, so that a command that prints without end is stopped.
Outcome finish(QProcess &process, QByteArray &output, const CancelSignal &signal, QDeadlineTimer deadline)
{
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(Slice);
        output += process.readAllStandardOutput();
        if (signal.isCancelled())
            return fail(
                tokenError(ErrorCode::Cancelled, QCoreApplication::translate("Helpdesk::Mail", "it was cancelled")));
        if (output.size() > 4 * MaxToken) {
            return fail(tokenError(ErrorCode::LoginRefused,
                                   QCoreApplication::translate("Helpdesk::Mail", "the command prints too much")));
        }
        if (deadline.hasExpired() && process.state() != QProcess::NotRunning) {
            return fail(tokenError(ErrorCode::TimedOut,
                                   QCoreApplication::translate("Helpdesk::Mail", "the command did not end in time")));
        }
    }
    output += process.readAllStandardOutput();
    return {};
}

} // namespace

Result<QByteArray> tokenFromCommand(const QStringList &command, const CancelSignal &signal,
                                    std::chrono::milliseconds limit)
{
    if (command.isEmpty() || command.first().isEmpty()) {
        return fail(tokenError(ErrorCode::InvalidInput,
                               QCoreApplication::translate("Helpdesk::Mail", "no token command is configured")));
    }
    const QDeadlineTimer deadline(limit);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.first(), command.mid(1), QIODevice::ReadOnly);
    if (!process.waitForStarted(int(limit.count())))
        return fail(tokenError(ErrorCode::NotFound, process.errorString()));
    QByteArray output;
    if (Outcome ended = finish(process, output, signal, deadline); !ended) {
        process.kill();
        process.waitForFinished(1000);
        return fail(std::move(ended).error());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(tokenError(
            ErrorCode::LoginRefused,
            QCoreApplication::translate("Helpdesk::Mail", "the command ended with code %1").arg(process.exitCode())));
    }
    const QByteArray token = output.trimmed();
    if (!isToken(token)) {
        return fail(tokenError(ErrorCode::LoginRefused,
                               QCoreApplication::translate("Helpdesk::Mail", "the command printed no token")));
    }
    return token;
}

Result<QByteArray> secretFor(const ServerSettings &settings, const QByteArray &secret, const CancelSignal &signal)
{
    if (settings.authentication == Authentication::XOAuth2 && secret.isEmpty())
        return tokenFromCommand(settings.tokenCommand, signal);
    if (std::any_of(secret.cbegin(), secret.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; })) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Helpdesk::Mail", "The password cannot be used"),
                    QCoreApplication::translate("Helpdesk::Mail", "it holds a line break"),
                    QCoreApplication::translate("Helpdesk::Mail", "Type the password again"));
    }
    return secret;
}

QByteArray xoauthResponse(const QByteArray &user, const QByteArray &token)
{
    return "user=" + user
        + "\x01"
          "auth=Bearer "
        + token + "\x01\x01";
}

} // namespace Helpdesk::Mail
