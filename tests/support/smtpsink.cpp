// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smtpsink.h"

#include "support/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Helpdesk::Test {

namespace {

QString tlsName(Mail::Security security)
{
    switch (security) {
    case Mail::Security::ImplicitTls:
        return QStringLiteral("implicit");
    case Mail::Security::StartTls:
        return QStringLiteral("starttls");
    case Mail::Security::None:
        break;
    }
    return QStringLiteral("none");
}

} // namespace

SmtpSink::SmtpSink(QString folder)
    : m_folder(std::move(folder))
{
}

SmtpSink::~SmtpSink()
{
    stop();
}

QString SmtpSink::start(const Options &options)
{
    m_options = options;
    QDir().mkpath(m_folder);
    const QString portFile = m_folder + QStringLiteral("/port");
    QFile::remove(portFile);
    QStringList arguments{supportFile(QStringLiteral("smtpsink.py")), QStringLiteral("--dir"), m_folder,
                          QStringLiteral("--tls"), tlsName(options.security)};
    const auto add = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments << name << value;
    };
    add(QStringLiteral("--cert"), options.certificate);
    add(QStringLiteral("--key"), options.key);
    add(QStringLiteral("--user"), options.user);
    add(QStringLiteral("--password"), options.password);
    add(QStringLiteral("--token"), options.token);
    if (options.sizeLimit > 0)
        add(QStringLiteral("--size"), QString::number(options.sizeLimit));
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(m_folder + QStringLiteral("/sink.log"));
    m_process->start(QStringLiteral("/usr/bin/python3"), arguments);
    const bool ready = m_process->waitForStarted()
        && waitUntil([&] { return QFile::exists(portFile) || m_process->waitForFinished(0); });
    m_port = fileContent(portFile).toUShort();
    return ready && m_port > 0 ? QString() : QString::fromUtf8(fileContent(m_folder + QStringLiteral("/sink.log")));
}

void SmtpSink::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(5000)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

Mail::ServerSettings SmtpSink::settings() const
{
    Mail::ServerSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = m_port;
    settings.security = m_options.security;
    settings.user = m_options.user;
    settings.caFile = m_options.caFile;
    return settings;
}

bool SmtpSink::control(const QJsonObject &orders)
{
    return writeFile(m_folder + QStringLiteral("/control.json"), QJsonDocument(orders).toJson());
}

QList<SmtpSink::Kept> SmtpSink::kept() const
{
    QList<Kept> result;
    const QDir dir(m_folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        const QString base = dir.filePath(name.chopped(4));
        const QJsonObject about = QJsonDocument::fromJson(fileContent(base + QStringLiteral(".json"))).object();
        Kept kept;
        kept.from = about.value(u"from").toString();
        const QJsonArray recipients = about.value(u"to").toArray();
        for (const QJsonValue &recipient : recipients)
            kept.to.append(recipient.toString());
        kept.encrypted = about.value(u"tls").toBool();
        kept.authenticated = about.value(u"authenticated").toBool();
        kept.mail = fileContent(base + QStringLiteral(".eml"));
        result.append(kept);
    }
    return result;
}

} // namespace Helpdesk::Test
