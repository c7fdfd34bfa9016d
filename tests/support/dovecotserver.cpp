// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecotserver.h"

#include "support/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace Helpdesk::Test {

DovecotServer::DovecotServer(QString folder)
    : m_folder(std::move(folder))
{
}

DovecotServer::~DovecotServer()
{
    stop();
}

QString DovecotServer::start(const QString &capability)
{
    QStringList environment;
    if (!capability.isEmpty())
        environment.append(QStringLiteral("DOVECOT_CAPABILITY=") + capability);
    const QString problem
        = runToEnd(supportFile(QStringLiteral("dovecot.sh")), {QStringLiteral("start"), m_folder}, environment);
    if (!problem.isEmpty())
        return problem;
    m_started = true;
    for (const QByteArray &line : fileContent(m_folder + QStringLiteral("/ports")).split('\n')) {
        const QByteArray number = line.mid(line.indexOf('=') + 1);
        if (line.startsWith("IMAP_PORT="))
            m_imapPort = number.toUShort();
        if (line.startsWith("IMAPS_PORT="))
            m_imapsPort = number.toUShort();
    }
    return m_imapPort > 0 && m_imapsPort > 0 ? QString() : QStringLiteral("the server told no ports");
}

void DovecotServer::stop()
{
    if (!m_started)
        return;
    const QString problem = runToEnd(supportFile(QStringLiteral("dovecot.sh")), {QStringLiteral("stop"), m_folder});
    if (!problem.isEmpty())
        qWarning("%s", qPrintable(problem));
    m_started = false;
}

Mail::ServerSettings DovecotServer::settings(Mail::Security security) const
{
    Mail::ServerSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = security == Mail::Security::ImplicitTls ? m_imapsPort : m_imapPort;
    settings.security = security;
    settings.user = QStringLiteral("desk");
    settings.caFile = certificateFolder() + QStringLiteral("/ca.pem");
    return settings;
}

QString DovecotServer::maildir(const QString &folder) const
{
    const QString root = m_folder + QStringLiteral("/mail/desk");
    return folder.isEmpty() ? root : root + QStringLiteral("/.") + folder;
}

QString DovecotServer::deliver(const QByteArray &mail, const QString &folder)
{
    const QString root = maildir(folder);
    const QString name = QStringLiteral("%1.M%1P1.test").arg(1'700'000'000 + ++m_delivered);
    // As root the server runs as another user, who must be able to move the mail.
    const QFileInfo owner(m_folder + QStringLiteral("/mail"));
    const auto give = [&owner](const QString &path) {
        return ::chown(QFile::encodeName(path).constData(), owner.ownerId(), owner.groupId()) == 0;
    };
    for (const QString &part : {QStringLiteral("/tmp"), QStringLiteral("/new"), QStringLiteral("/cur")}) {
        if (!QDir().mkpath(root + part) || !give(root + part))
            return {};
    }
    const QString part = root + QStringLiteral("/tmp/") + name;
    if (!give(root) || !writeFile(part, mail) || !give(part))
        return {};
    return QFile::rename(part, root + QStringLiteral("/new/") + name) ? name : QString();
}

QList<QByteArray> DovecotServer::mails(const QString &folder) const
{
    QList<QByteArray> result;
    for (const QString &part : {QStringLiteral("/new"), QStringLiteral("/cur")}) {
        const QDir dir(maildir(folder) + part);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
            result.append(fileContent(dir.filePath(name)));
    }
    return result;
}

bool DovecotServer::loseNumbers(const QString &folder)
{
    const QDir dir(maildir(folder));
    bool removed = false;
    for (const QString &name : dir.entryList({QStringLiteral("dovecot*")}, QDir::Files | QDir::Hidden)) {
        if (name.startsWith(u"dovecot-uid") || name.startsWith(u"dovecot.index"))
            removed = QFile::remove(dir.filePath(name)) || removed;
    }
    return removed;
}

} // namespace Helpdesk::Test
