// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/killedprocess.h"

#include <QCoreApplication>
#include <QProcess>

namespace Helpdesk::Test {

int wantedKills()
{
    const int wanted = qEnvironmentVariableIntValue("HELPDESK_CRASH_KILLS");
    return wanted > 0 ? wanted : 100;
}

KilledProcess::End KilledProcess::run(int mostMsecs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), m_arguments);
    if (!process.waitForStarted())
        return End::Failed;
    if (process.waitForFinished(std::uniform_int_distribution(1, mostMsecs + 5 * m_kills)(m_random)))
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? End::Done : End::Failed;
    process.kill();
    process.waitForFinished(-1);
    ++m_kills;
    return End::Killed;
}

} // namespace Helpdesk::Test
