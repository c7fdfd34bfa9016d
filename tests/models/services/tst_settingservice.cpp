// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settingservice.h"

#include "services/secretservice.h"
#include "support/testdesk.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using Services::SecretService;
using Services::SettingService;

class TestSettingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAFallbackThatItAccepts();
    void valueIsKeptAndReadAgain();
    void badValuesAreRefusedWithTheReason_data();
    void badValuesAreRefusedWithTheReason();
    void unknownKeyListsTheKnownOnes();
    void textsOfTheCommandLineGetTheirType_data();
    void textsOfTheCommandLineGetTheirType();
    void mailDomainFollowsTheAddress();
    void mailboxSettingsAreReadFromTheirKeys();
    void keyOfMessageIdsIsKeptAndNeverShown();
    void readOnlyDeskRefusesToSet();
    void secretIsKeptInAFileOnlyItsOwnerReads();
    void secretThatIsNotKeptIsNotFound();
    void damagedFileOfSecretsIsSaid();
};

void TestSettingService::everySettingHasAFallbackThatItAccepts()
{
    QStringList keys;
    for (const Services::SettingInfo &info : SettingService::known()) {
        QVERIFY2(SettingService::check(info.key, info.fallback), qPrintable(info.key));
        QVERIFY2(!info.description.isEmpty(), qPrintable(info.key));
        QVERIFY2(!keys.contains(info.key), qPrintable(info.key));
        keys += info.key;
    }
}

void TestSettingService::valueIsKeptAndReadAgain()
{
    TestDesk desk;
    QCOMPARE(desk->settings().rules().undoSeconds, 15);
    desk.set("desk.undo_seconds", 5);
    QCOMPARE(desk->settings().rules().undoSeconds, 5);
    desk.reopen();
    QCOMPARE(desk->settings().rules().undoSeconds, 5);
    QCOMPARE(valueOf(desk->settings().value(QStringLiteral("desk.undo_seconds"))), QJsonValue(5));
}

void TestSettingService::badValuesAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("type") << QStringLiteral("mailbox.port") << QJsonValue(QStringLiteral("143"));
    QTest::newRow("port") << QStringLiteral("mailbox.port") << QJsonValue(70000);
    QTest::newRow("fraction") << QStringLiteral("mailbox.port") << QJsonValue(1.5);
    QTest::newRow("choice") << QStringLiteral("relay.security") << QJsonValue(QStringLiteral("ssl"));
    QTest::newRow("address") << QStringLiteral("desk.address") << QJsonValue(QStringLiteral("pas une adresse"));
    QTest::newRow("prefix") << QStringLiteral("desk.prefix") << QJsonValue(QStringLiteral("a]b"));
    QTest::newRow("empty prefix") << QStringLiteral("desk.prefix") << QJsonValue(QString());
    QTest::newRow("domain") << QStringLiteral("desk.domain") << QJsonValue(QStringLiteral("a>b"));
    QTest::newRow("line break") << QStringLiteral("desk.name") << QJsonValue(QStringLiteral("a\r\nBcc: b"));
    QTest::newRow("list") << QStringLiteral("mailbox.token_command") << QJsonValue(QJsonArray{1});
}

void TestSettingService::badValuesAreRefusedWithTheReason()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    TestDesk desk;
    const Outcome set = desk->settings().set(key, value).result();
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::InvalidInput);
    QVERIFY(!set.error().why.isEmpty());
    QVERIFY(set.error().what.contains(key));
}

void TestSettingService::unknownKeyListsTheKnownOnes()
{
    const auto unknown = SettingService::parse(QStringLiteral("mailbox.hots"), QStringLiteral("x"));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().remedy.contains(QStringLiteral("mailbox.host")));
}

void TestSettingService::textsOfTheCommandLineGetTheirType_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("number") << QStringLiteral("mailbox.port") << QStringLiteral("143") << QJsonValue(143);
    QTest::newRow("switch") << QStringLiteral("relay.copy_to_desk") << QStringLiteral("true") << QJsonValue(true);
    QTest::newRow("text") << QStringLiteral("desk.name") << QStringLiteral("Assistance")
                          << QJsonValue(QStringLiteral("Assistance"));
    const QJsonArray command{QStringLiteral("/bin/token"), QStringLiteral("a b")};
    QTest::newRow("words") << QStringLiteral("relay.token_command") << QStringLiteral("/bin/token \"a b\"")
                           << QJsonValue(command);
    QTest::newRow("list") << QStringLiteral("relay.token_command") << QStringLiteral("[\"/bin/token\",\"a b\"]")
                          << QJsonValue(command);
}

void TestSettingService::textsOfTheCommandLineGetTheirType()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    QCOMPARE(valueOf(SettingService::parse(key, text)), value);
}

void TestSettingService::mailDomainFollowsTheAddress()
{
    TestDesk desk;
    QCOMPARE(desk->settings().mailDomain(), QStringLiteral("example.fr"));
    desk.set("desk.domain", QStringLiteral("assistance.example.org"));
    QCOMPARE(desk->settings().mailDomain(), QStringLiteral("assistance.example.org"));
}

void TestSettingService::mailboxSettingsAreReadFromTheirKeys()
{
    TestDesk desk;
    desk.set("mailbox.host", QStringLiteral("imap.example.fr"));
    desk.set("mailbox.security", QStringLiteral("starttls"));
    desk.set("mailbox.authentication", QStringLiteral("xoauth2"));
    desk.set("mailbox.processed", QStringLiteral("flagged"));
    const Services::MailboxSettings mailbox = desk->settings().mailbox();
    QCOMPARE(mailbox.server.host, QStringLiteral("imap.example.fr"));
    QCOMPARE(mailbox.server.port, quint16(993));
    QCOMPARE(mailbox.server.security, Mail::Security::StartTls);
    QCOMPARE(mailbox.server.authentication, Mail::Authentication::XOAuth2);
    QVERIFY(mailbox.processedFolder.isEmpty());
    QCOMPARE(mailbox.sentFolder, QStringLiteral("Sent"));
}

void TestSettingService::keyOfMessageIdsIsKeptAndNeverShown()
{
    TestDesk desk;
    desk.reopen();
    QCOMPARE(desk->settings().intake().messageIdKey, TestDesk::messageIdKey());
    QVERIFY(!desk->settings().value(QString::fromLatin1(SettingService::messageIdKeyName)));
    TemporaryFolder folder;
    Services::DeskOptions options;
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")}) {
        options.profileDir = folder.path(name);
        valueOf(Services::Desk::create(options));
    }
    options.mode = Store::Database::Mode::ReadOnly;
    const auto second = Services::Desk::open(options);
    options.profileDir = folder.path(QStringLiteral("a"));
    const auto first = Services::Desk::open(options);
    QVERIFY(first && second);
    QCOMPARE((*first)->settings().intake().messageIdKey.size(), 32);
    QVERIFY((*first)->settings().intake().messageIdKey != (*second)->settings().intake().messageIdKey);
}

void TestSettingService::readOnlyDeskRefusesToSet()
{
    TestDesk desk;
    desk.reopen(Store::Database::Mode::ReadOnly);
    const Outcome set = desk->settings().set(QStringLiteral("desk.undo_seconds"), 1).result();
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::ReadOnly);
    QCOMPARE(desk->settings().rules().undoSeconds, 15);
}

void TestSettingService::secretIsKeptInAFileOnlyItsOwnerReads()
{
    TemporaryFolder folder;
    SecretService secrets(folder.path(), SecretService::Keeping::FileOnly);
    valueOf(secrets.write(QStringLiteral("mailbox"), QStringLiteral("pässword \" x")));
    valueOf(secrets.write(QStringLiteral("relay"), QStringLiteral("other")));
    SecretService again(folder.path(), SecretService::Keeping::FileOnly);
    QCOMPARE(valueOf(again.read(QStringLiteral("mailbox"))), QStringLiteral("pässword \" x"));
    const QFileInfo file(folder.path(QStringLiteral("secrets.json")));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(secrets.whereKept().contains(file.filePath()));
    valueOf(secrets.write(QStringLiteral("mailbox"), QString()));
    QVERIFY(!again.read(QStringLiteral("mailbox")).result());
    QCOMPARE(valueOf(again.read(QStringLiteral("relay"))), QStringLiteral("other"));
}

void TestSettingService::secretThatIsNotKeptIsNotFound()
{
    TemporaryFolder folder;
    SecretService secrets(folder.path()); // where the session has no key store the answer comes at once as well
    const auto absent = secrets.read(QStringLiteral("mailbox")).result();
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    QVERIFY(!absent.error().remedy.isEmpty());
}

void TestSettingService::damagedFileOfSecretsIsSaid()
{
    TemporaryFolder folder;
    QFile file(folder.path(QStringLiteral("secrets.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no json");
    file.close();
    SecretService secrets(folder.path(), SecretService::Keeping::FileOnly);
    const auto damaged = secrets.read(QStringLiteral("mailbox")).result();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::StoreDamaged);
    QVERIFY(!secrets.write(QStringLiteral("mailbox"), QStringLiteral("x")).result());
}

QTEST_GUILESS_MAIN(TestSettingService)
#include "tst_settingservice.moc"
