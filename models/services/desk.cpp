// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"

#include "services/attachmentservice.h"
#include "services/draftservice.h"
#include "services/foreigncommits.h"
#include "services/ledgerservice.h"
#include "services/localauthority.h"
#include "services/outboxservice.h"
#include "services/referenceservice.h"
#include "services/secretservice.h"
#include "services/settingservice.h"
#include "services/text.h"
#include "services/ticketservice.h"
#include "store/referencetable.h"
#include "store/settingtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

namespace Helpdesk::Services {

struct Desk::Parts
{
    explicit Parts(const DeskOptions &given);
    ~Parts();

    QString profileDir, login, readerProgram;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<UidSource> uids;
    std::unique_ptr<Store::Database> database;
    std::unique_ptr<SettingService> settings;
    std::unique_ptr<LocalAuthority> authority;
    std::unique_ptr<SecretService> secrets;
    std::unique_ptr<TicketService> tickets;
    std::unique_ptr<ReferenceService> reference;
    std::unique_ptr<DraftService> drafts;
    std::unique_ptr<AttachmentService> attachments;
    std::unique_ptr<LedgerService> ledger;
    std::unique_ptr<OutboxService> outbox;
    std::unique_ptr<ForeignCommits> foreignCommits;
    Store::Subscription subscription;

    void makeServices();
};

namespace {

QString defaultReaderProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("pnd-helpdesk-reader"));
}

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), key.size() / 4);
    return key;
}

} // namespace

QString systemLogin()
{
    QTemporaryFile file; // its owner is who runs this program, whatever the environment says
    QString login = file.open() ? QFileInfo(file).owner() : QString();
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (login.isEmpty())
            login = qEnvironmentVariable(name);
    }
    return login.isEmpty() ? QStringLiteral("agent") : login;
}

Desk::Parts::Parts(const DeskOptions &given)
    : profileDir(given.profileDir)
    , login(given.login.isEmpty() ? systemLogin() : given.login)
    , readerProgram(given.readerProgram.isEmpty() ? defaultReaderProgram() : given.readerProgram)
    , clock(given.clock ? given.clock : std::make_shared<SystemClock>())
    , uids(given.uids ? given.uids : std::make_shared<RandomUidSource>(*clock))
{
}

/// What works for others goes first; the store finishes its queued writes while all that they may call is still there.
Desk::Parts::~Parts()
{
    subscription.reset();
    foreignCommits.reset();
    attachments.reset();
    database.reset();
}

void Desk::Parts::makeServices()
{
    Store::Database &store = *database;
    authority = std::make_unique<LocalAuthority>(store, *settings);
    secrets = std::make_unique<SecretService>(profileDir);
    tickets = std::make_unique<TicketService>(store, *authority, *clock, *uids, login);
    reference = std::make_unique<ReferenceService>(store, *clock, login);
    drafts = std::make_unique<DraftService>(store, *clock);
    attachments = std::make_unique<AttachmentService>(store, readerProgram, *settings);
    ledger = std::make_unique<LedgerService>(store, *settings, *clock, *uids, login);
    outbox = std::make_unique<OutboxService>(store, *clock, login);
}

Outcome Desk::create(const DeskOptions &options)
{
    if (QFileInfo::exists(Store::ProfilePaths(options.profileDir).replica())) {
        return fail(ErrorCode::Refused, Text::tr("No profile was made"),
                    Text::tr("there is one in %1 already").arg(options.profileDir), Text::tr("Choose another folder"));
    }
    HELPDESK_TRY_ASSIGN(const auto database, Store::Database::open(options.profileDir, Store::Database::Mode::Create));
    const QByteArray key = options.messageIdKey.isEmpty() ? randomKey() : options.messageIdKey;
    const QString login = options.login.isEmpty() ? systemLogin() : options.login;
    return database->writeNow([&key, &login](Store::Connection &connection) -> Outcome {
        HELPDESK_TRY(
            Store::SettingTable(connection)
                .set(QString::fromLatin1(SettingService::messageIdKeyName), QString::fromLatin1(key.toBase64())));
        return Store::AgentTable(connection).upsert({login, login, {}, true});
    });
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions &options)
{
    auto parts = std::make_unique<Parts>(options);
    HELPDESK_TRY_ASSIGN(parts->database, Store::Database::open(options.profileDir, options.mode));
    parts->settings = std::make_unique<SettingService>(*parts->database);
    HELPDESK_TRY(parts->settings->reload());
    parts->makeServices();
    return std::unique_ptr<Desk>(new Desk(std::move(parts)));
}

Desk::Desk(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    qRegisterMetaType<Store::ChangeSet>();
    const auto forward = [this](const Store::ChangeSet &changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
    };
    m_parts->subscription = m_parts->database->subscribe(forward);
    if (!isReadOnly())
        return; // it is the one writer
    m_parts->foreignCommits = std::make_unique<ForeignCommits>(m_parts->database->paths(), [this, forward] {
        if (const Outcome read = m_parts->settings->reload(); !read)
            qWarning("settings cannot be read again: %s", qPrintable(read.error().text()));
        Store::ChangeSet all;
        all.ledger = all.outgoing = all.reference = all.drafts = all.everything = true;
        forward(all);
    });
}

Desk::~Desk() = default;

Store::Database &Desk::database() const
{
    return *m_parts->database;
}

Authority &Desk::authority() const
{
    return *m_parts->authority;
}

TicketService &Desk::tickets() const
{
    return *m_parts->tickets;
}

ReferenceService &Desk::reference() const
{
    return *m_parts->reference;
}

DraftService &Desk::drafts() const
{
    return *m_parts->drafts;
}

AttachmentService &Desk::attachments() const
{
    return *m_parts->attachments;
}

LedgerService &Desk::ledger() const
{
    return *m_parts->ledger;
}

OutboxService &Desk::outbox() const
{
    return *m_parts->outbox;
}

SettingService &Desk::settings() const
{
    return *m_parts->settings;
}

SecretService &Desk::secrets() const
{
    return *m_parts->secrets;
}

Clock &Desk::clock() const
{
    return *m_parts->clock;
}

UidSource &Desk::uids() const
{
    return *m_parts->uids;
}

QString Desk::login() const
{
    return m_parts->login;
}

QString Desk::profileDir() const
{
    return m_parts->profileDir;
}

QString Desk::readerProgram() const
{
    return m_parts->readerProgram;
}

bool Desk::isReadOnly() const
{
    return m_parts->database->isReadOnly();
}

} // namespace Helpdesk::Services
