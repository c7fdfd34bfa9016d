// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/connectionsettings.h"
#include "mail/imapfoldername.h"

#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;

class TestImapFolderName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreWrittenInModifiedUtf7_data();
    void namesAreWrittenInModifiedUtf7();
    void unusableNamesAreRefused_data();
    void unusableNamesAreRefused();
    void settingsAreChecked_data();
    void settingsAreChecked();
};

void TestImapFolderName::namesAreWrittenInModifiedUtf7_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QStringLiteral("INBOX") << QByteArray("INBOX");
    QTest::newRow("accent") << QStringLiteral("Traités") << QByteArray("Trait&AOk-s");
    QTest::newRow("ampersand") << QStringLiteral("Q&R") << QByteArray("Q&-R");
    QTest::newRow("run of two") << QStringLiteral("Réçu/éà") << QByteArray("R&AOkA5w-u/&AOkA4A-");
    QTest::newRow("beyond the plane") << QStringLiteral("😀") << QByteArray("&2D3eAA-");
    QTest::newRow("comma for slash") << QString(QChar(0xffff)) << QByteArray("&,,8-");
}

void TestImapFolderName::namesAreWrittenInModifiedUtf7()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, written);
    const Result<QByteArray> result = imapFolderName(name);
    QVERIFY(result);
    QCOMPARE(*result, written);
}

void TestImapFolderName::unusableNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("line break") << QStringLiteral("a\r\nb");
    QTest::newRow("wildcard") << QStringLiteral("a*");
    QTest::newRow("percent") << QStringLiteral("100%");
    QTest::newRow("too long") << QString(501, u'a');
}

void TestImapFolderName::unusableNamesAreRefused()
{
    QFETCH(const QString, name);
    const Result<QByteArray> result = imapFolderName(name);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
}

void TestImapFolderName::settingsAreChecked_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Security>("security");
    QTest::addColumn<int>("code"); // -1: accepted
    const int refused = int(ErrorCode::Refused);
    const int invalid = int(ErrorCode::InvalidInput);
    const QString host = QStringLiteral("imap.example.fr");
    QTest::newRow("tls") << host << 993 << QString() << Security::ImplicitTls << -1;
    QTest::newRow("starttls") << host << 143 << QString() << Security::StartTls << -1;
    QTest::newRow("clear, far") << host << 143 << QString() << Security::None << refused;
    QTest::newRow("clear, here by name") << QStringLiteral("LOCALHOST") << 143 << QString() << Security::None << -1;
    QTest::newRow("clear, here by number") << QStringLiteral("127.0.0.53") << 143 << QString() << Security::None << -1;
    QTest::newRow("clear, here by IPv6") << QStringLiteral("::1") << 143 << QString() << Security::None << -1;
    QTest::newRow("clear, name that looks near")
        << QStringLiteral("localhost.example.fr") << 143 << QString() << Security::None << refused;
    QTest::newRow("no host") << QString() << 993 << QString() << Security::ImplicitTls << invalid;
    QTest::newRow("host of two words") << QStringLiteral("a b") << 993 << QString() << Security::ImplicitTls << invalid;
    QTest::newRow("no port") << host << 0 << QString() << Security::ImplicitTls << invalid;
    QTest::newRow("user with a line break")
        << host << 993 << QStringLiteral("a\nb") << Security::ImplicitTls << invalid;
}

void TestImapFolderName::settingsAreChecked()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, user);
    QFETCH(const Security, security);
    QFETCH(const int, code);
    ServerSettings settings;
    settings.host = host;
    settings.port = quint16(port);
    settings.user = user;
    settings.security = security;
    const Outcome outcome = checkSettings(settings);
    QCOMPARE(outcome ? -1 : int(outcome.error().code), code);
}

QTEST_GUILESS_MAIN(TestImapFolderName)
#include "tst_imapfoldername.moc"
