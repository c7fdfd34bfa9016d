// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QThread>

namespace Helpdesk::Test {

QString supportFile(const QString &name)
{
    return QStringLiteral(HELPDESK_TEST_SUPPORT_DIR "/") + name;
}

QString runToEnd(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    // Not its standard output: a server that it leaves behind would keep the pipe open.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return program + QStringLiteral(": ") + process.errorString();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return program + QStringLiteral(" did not end");
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return program + QStringLiteral(" failed: ") + QString::fromLocal8Bit(process.readAllStandardError());
}

bool waitUntil(const std::function<bool()> &condition, int msecs)
{
    const QDeadlineTimer deadline(msecs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(5);
    }
    return true;
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace Helpdesk::Test
