// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secretservice.h"

#include "services/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#if __has_include(<QDBusConnection>)
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#define HELPDESK_HAS_DBUS 1
#endif

#include <qt6keychain/keychain.h>

namespace Helpdesk::Services {

namespace {

using namespace std::chrono_literals;
constexpr auto keyStorePatience = 2500ms;

/// A key store that is absent answers at once; one that hangs never does. So the bus is asked first.
bool keyStoreIsThere()
{
#ifdef HELPDESK_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || bus.interface() == nullptr)
        return false;
    const QString name = QStringLiteral("org.freedesktop.secrets");
    if (bus.interface()->isServiceRegistered(name).value())
        return true;
    return bus.interface()->activatableServiceNames().value().contains(name);
#else
    return true;
#endif
}

QString secretsFile(const QString &profileDir)
{
    return QDir(profileDir).filePath(QStringLiteral("secrets.json"));
}

/// One key store serves many profiles.
QString keyOf(const QString &profileDir, const QString &name)
{
    const QByteArray place
        = QCryptographicHash::hash(QDir(profileDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return name % u'@' % QString::fromLatin1(place.toHex().left(16));
}

struct KeyStoreAnswer
{
    bool answered = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
};

/// Runs a job on this thread's own loop, for as long as patience lasts. A job that hangs is left alone: deleting it
/// under a pending call of the key store is not safe.
template <typename Job> KeyStoreAnswer runJob(Job *job)
{
    KeyStoreAnswer answer;
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *) {
        answer.answered = true;
        loop.quit();
    });
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(keyStorePatience);
    job->start();
    if (!answer.answered)
        loop.exec();
    if (!answer.answered)
        return answer;
    answer.error = job->error();
    if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
        answer.text = job->textData();
    delete job;
    return answer;
}

Result<QJsonObject> readSecrets(const QString &profileDir)
{
    QFile file(secretsFile(profileDir));
    if (!file.exists())
        return QJsonObject{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, Text::tr("The file of passwords cannot be read"), file.errorString(),
                    Text::tr("Check who owns %1").arg(file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(ErrorCode::StoreDamaged, Text::tr("The file of passwords is damaged"), {},
                    Text::tr("Delete %1 and enter the passwords again").arg(file.fileName()));
    return document.object();
}

Outcome writeSecrets(const QString &profileDir, const QJsonObject &secrets)
{
    QSaveFile file(secretsFile(profileDir));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(secrets).toJson()) >= 0 && file.commit())
        return {};
    return fail(ErrorCode::IoFailed, Text::tr("The password cannot be kept"), file.errorString(),
                Text::tr("Check that the profile's folder can be written"));
}

Outcome writeToFile(const QString &profileDir, const QString &name, const QString &secret)
{
    HELPDESK_TRY_ASSIGN(QJsonObject secrets, readSecrets(profileDir));
    if (secret.isEmpty() && !secrets.contains(name))
        return {};
    if (secret.isEmpty())
        secrets.remove(name);
    else
        secrets.insert(name, secret);
    return writeSecrets(profileDir, secrets);
}

QString serviceName()
{
    return QStringLiteral("pnd-helpdesk");
}

bool writeToKeyStore(const QString &key, const QString &secret)
{
    if (secret.isEmpty()) {
        auto *job = new QKeychain::DeletePasswordJob(serviceName());
        job->setKey(key);
        const KeyStoreAnswer answer = runJob(job);
        return answer.answered && (answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound);
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(key);
    job->setTextData(secret);
    const KeyStoreAnswer answer = runJob(job);
    return answer.answered && answer.error == QKeychain::NoError;
}

} // namespace

SecretService::SecretService(QString profileDir, Keeping keeping)
    : m_profileDir(std::move(profileDir))
    , m_keeping(keeping)
    , m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

SecretService::~SecretService() = default;

QFuture<Result<QString>> SecretService::read(const QString &name)
{
    return QtConcurrent::run(m_pool.get(), [dir = m_profileDir, name, keeping = m_keeping]() -> Result<QString> {
        HELPDESK_TRY_ASSIGN(const QJsonObject secrets, readSecrets(dir));
        if (secrets.contains(name))
            return secrets.value(name).toString();
        const auto notFound = fail(ErrorCode::NotFound, Text::tr("No password is kept for “%1”").arg(name), {},
                                   Text::tr("Enter it in the settings, or give --password-file"));
        if (keeping == Keeping::FileOnly || !keyStoreIsThere())
            return notFound;
        auto *job = new QKeychain::ReadPasswordJob(serviceName());
        job->setKey(keyOf(dir, name));
        const KeyStoreAnswer answer = runJob(job);
        if (!answer.answered)
            return fail(ErrorCode::TimedOut, Text::tr("The system's key store does not answer"), {},
                        Text::tr("Unlock it, or start again"));
        if (answer.error == QKeychain::EntryNotFound)
            return notFound;
        if (answer.error != QKeychain::NoError)
            return fail(ErrorCode::Refused, Text::tr("The system's key store refuses to give the password"), {},
                        Text::tr("Unlock it"));
        return answer.text;
    });
}

QFuture<Outcome> SecretService::write(const QString &name, const QString &secret)
{
    return QtConcurrent::run(m_pool.get(), [dir = m_profileDir, name, secret, keeping = m_keeping]() -> Outcome {
        if (keeping == Keeping::KeyStoreFirst && keyStoreIsThere() && writeToKeyStore(keyOf(dir, name), secret))
            return writeToFile(dir, name, {}); // what the file held before is read first, so it must go
        return writeToFile(dir, name, secret);
    });
}

QString SecretService::whereKept() const
{
    if (m_keeping == Keeping::KeyStoreFirst && keyStoreIsThere())
        return Text::tr("in the system's key store");
    return Text::tr("in a file of the profile that only you can read: %1").arg(secretsFile(m_profileDir));
}

} // namespace Helpdesk::Services
