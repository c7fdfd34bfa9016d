// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/desk.h"

#include <QCommandLineOption>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Helpdesk::Ctl {

/// What the person asked for: the words after the verb, taken apart.
class Invocation
{
public:
    QStringList arguments; ///< positional
    QMultiHash<QString, QString> options; ///< a flag has an empty value
    QStringList minusWords; ///< "-u" of `tag NUMBER +t -u`
    bool json = false;
    QString profileDir;
    QString passwordFile;

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const
    {
        return options.value(name, fallback);
    }
    [[nodiscard]] QStringList values(const QString &name) const; ///< in the order given
    /// InvalidInput where it is not a whole number from `least` on.
    [[nodiscard]] Result<int> number(const QString &name, int fallback, int least = 0) const;
    [[nodiscard]] Result<std::unique_ptr<Services::Desk>> openDesk(Store::Database::Mode mode) const;
};

/// A verb: what it takes and does. `run` returns the exit code, or an error that main() prints.
struct Command
{
    QString name;
    QString arguments; ///< "NUMBER --to LOGIN", for the usage line
    QString summary;
    QList<QCommandLineOption> options;
    std::function<Result<int>(const Invocation &)> run;
    int mostArguments = -1; ///< one more is refused; -1: any number
    bool takesMinusWords = false;
    bool takesAnything = false; ///< its words are not looked at
};

[[nodiscard]] QList<Command> mailCommands(); ///< parse, reply-text, safe-html
[[nodiscard]] QList<Command> profileCommands(); ///< init, config, backup, restore, verify, fill, bench, test
[[nodiscard]] QList<Command> transportCommands(); ///< intake, send
[[nodiscard]] QList<Command> registerCommands(); ///< ledger, outbox
[[nodiscard]] QList<Command> readCommands(); ///< list, search, show, stats
[[nodiscard]] QList<Command> operationCommands(); ///< create, assign, qualify …
[[nodiscard]] QList<Command> directoryCommands(); ///< whitelist, level3, territory …
[[nodiscard]] QList<Command> laterCommands(); ///< db, join, sync …: known, and refused in this version

/// An option with a value (`valueName` not empty) or a flag.
[[nodiscard]] QCommandLineOption option(const QString &name, const QString &valueName, const QString &help);

[[nodiscard]] bool isTerminal(); ///< standard error is one: progress is worth showing
void printLine(const QString &text); ///< to standard output, UTF-8; control characters that a terminal obeys go
void printRaw(const QByteArray &bytes); ///< to standard output, as they are
void printJson(const QJsonObject &object); ///< one line
void printError(const Error &error); ///< one line on standard error

[[nodiscard]] Error usageError(const QString &why, const QString &remedy = {});

/// Waits for a future of the store; never called on a thread with a window.
template <typename T> [[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (!future.isValid() || future.resultCount() == 0)
        return fail(ErrorCode::Cancelled, QStringLiteral("the work was cancelled"));
    return future.takeResult();
}

/// The whole file, UTF-8 with or without BOM; "-" is standard input.
[[nodiscard]] Result<QString> readTextFile(const QString &path);
/// The secret in --password-file, without its line end.
[[nodiscard]] Result<QString> readSecret(const Invocation &invocation);
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

} // namespace Helpdesk::Ctl
