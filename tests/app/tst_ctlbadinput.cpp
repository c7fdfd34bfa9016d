// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprogram.h"
#include "services/desk.h"
#include "support/dovecotserver.h"
#include "support/imapscripts.h"
#include "support/mailtext.h"
#include "support/serverprocess.h"
#include "support/temporaryfolder.h"
#include "support/testcertificates.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <unistd.h>

using namespace Helpdesk;
using namespace Helpdesk::Test;

// What bad input gets: an exit code that says which kind, one line that says what, why and what to do, nothing lost.
class TestCtlBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wordsThatCannotBe_data();
    void wordsThatCannotBe();
    void badTableImportsNothing_data();
    void badTableImportsNothing();
    void wrongPasswordIsRefused();
    void certificateIsRefused_data();
    void certificateIsRefused();
    void serverGoneInALiteralLosesNothing();
    void fullDiskLosesNothing();
    void readOnlyProfileIsReadAndNotWritten();
    void secondWriterIsRefusedBesideReading();
    void brokenDatabaseIsTold_data();
    void brokenDatabaseIsTold();
    void damagedFileIsADifference();

private:
    void refused(const Ran &ran, int code);
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] bool set(const char *key, const QString &value) const;
    [[nodiscard]] bool useMailbox(int port, const char *security) const;
    [[nodiscard]] QString path(const char *name) const { return m_folder->path(QString::fromLatin1(name)); }

    TemporaryFolder m_certificateFolder;
    TemporaryFolder m_sample; ///< a profile with two tickets, copied for each test
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TestCtlBadInput::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>(m_certificateFolder.path(QStringLiteral("tls")));
    QCOMPARE(m_certificates->make(), QString());
    const CtlProgram ctl(m_sample.path(QStringLiteral("profile")));
    for (const char *line : {"init", "config set desk.address pnd@example.fr", "config set relay.max_bytes 1000000",
                             "whitelist add girard@gt.example.fr --role territorial_manager --territories 38",
                             "create --subject attestation --question pourquoi --requester girard@gt.example.fr",
                             "create --subject appel --question pourquoi --phone 0612345678"})
        QVERIFY2(ctl.good(words(line)), line);
}

void TestCtlBadInput::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_ctl = std::make_unique<CtlProgram>(path("profile"));
    QCOMPARE(runToEnd(QStringLiteral("cp"),
                      {QStringLiteral("-r"), m_sample.path(QStringLiteral("profile")), m_ctl->profile()}),
             QString());
    QVERIFY(writeFile(path("text"), "Voici.\n"));
    QVERIFY(writeFile(path("password"), "wrong\n"));
    QVERIFY(writeFile(path("large"), QByteArray(2'000'000, 'x')));
}

void TestCtlBadInput::cleanup()
{
    m_ctl.reset();
    m_folder.reset();
}

void TestCtlBadInput::refused(const Ran &ran, int code)
{
    if (ran.code != code || ran.errorLines() != 1)
        qWarning("%s", ran.err.constData());
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.errorLines(), 1);
    QVERIFY(ran.err.startsWith("pnd-helpdeskctl: "));
}

bool TestCtlBadInput::isSound() const
{
    return m_ctl->good(words("verify")) && m_ctl->run(words("list")).objects().size() == 2
        && sumHolds(m_ctl->one(words("ledger --sum")));
}

bool TestCtlBadInput::set(const char *key, const QString &value) const
{
    return m_ctl->good({QStringLiteral("config"), QStringLiteral("set"), QString::fromLatin1(key), value});
}

bool TestCtlBadInput::useMailbox(int port, const char *security) const
{
    return set("mailbox.host", QStringLiteral("localhost")) && set("mailbox.port", QString::number(port))
        && set("mailbox.security", QString::fromLatin1(security)) && set("mailbox.user", QStringLiteral("desk"));
}

void TestCtlBadInput::wordsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char *name, const char *line, int code) { QTest::newRow(name) << QByteArray(line) << code; };
    row("no verb", "", 2);
    row("unknown verb", "vanish", 2);
    row("unknown option", "list --colour red", 2);
    row("option without value", "list --limit", 2);
    row("a word too many", "close 1 2", 2);
    row("not a number", "list --limit many", 2);
    row("limit of nothing", "list --limit 0", 2);
    row("unknown queue", "list --queue nowhere", 2);
    row("unknown order", "list --sort colour", 2);
    row("unknown state in a search", "search état:nulle-part", 2);
    row("number that is none", "show abc", 2);
    row("ticket that does not exist", "show PND-000099", 3);
    row("operation on a ticket that does not exist", "close 99", 3);
    row("operation that the state forbids", "close 1", 3);
    row("return of what is not at level 3", "return-escalation 1 --text-file text", 3);
    row("escalation to nobody", "escalate 1 --to moe --text-file text", 3);
    row("reply without recipient", "reply 2 --text-file text", 2);
    row("reply without text", "reply 1", 2);
    row("text file that is not there", "reply 1 --text-file nothing", 2);
    row("attachment over the relay's limit", "reply 1 --text-file text --attach large", 3);
    row("unknown template", "reply 1 --template nothing", 3);
    row("stale version", "tag 1 +urgent --expect-version 7", 3);
    row("unknown nature", "qualify 1 --nature riddle", 2);
    row("impact without urgency", "qualify 1 --nature incident --impact low", 2);
    row("time that is none", "qualify 1 --nature incident --occurred-at yesterday", 2);
    row("unknown agent", "assign 1 --to nobody-here", 2);
    row("message that is none", "split 1 --message 12", 2);
    row("merge into itself", "merge 1 --into 1", 2);
    row("requester that is no address", "create --subject x --question y --requester girard", 2);
    row("unknown setting", "config set desk.colour red", 2);
    row("setting of a wrong type", "config set mailbox.port many", 2);
    row("connection without a server", "test mailbox", 2);
    row("intake from nowhere", "intake", 2);
    row("intake from two places", "intake --imap --mbox x", 2);
    row("register's row that is not there", "ledger retry 12", 3);
    row("mail that is not there", "outbox resend 12", 2);
    row("backup over a file", "backup text", 2);
    row("restore of what is no backup", "restore text", 2);
    row("profile made twice", "init", 3);
    row("unknown benchmark", "bench speed", 2);
    for (const char *verb : {"db", "join", "sync", "purge", "calendar", "retention"})
        row(verb, QByteArray(QByteArray(verb) + " --database x").constData(), 3);
}

void TestCtlBadInput::wordsThatCannotBe()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, code);
    QStringList given = words(line.constData());
    for (QString &word : given)
        if (word == u"text" || word == u"large" || word == u"nothing")
            word = m_folder->path(word);
    const QByteArray before = m_ctl->run(words("list --sort number")).out;
    refused(m_ctl->run(given), code);
    QCOMPARE(m_ctl->run(words("list --sort number")).out, before);
    QVERIFY(m_ctl->run(words("outbox")).out.isEmpty());
}

void TestCtlBadInput::badTableImportsNothing_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("bad address") << QStringLiteral("whitelist")
                                 << QByteArray("address,name,role,territories,valid_from,valid_until,note\n"
                                               "aubry@example.fr,Aubry,territorial_manager,38,,,\n"
                                               "nobody,X,territorial_manager,38,,,\n")
                                 << QByteArray("3");
    QTest::newRow("bad date") << QStringLiteral("whitelist")
                              << QByteArray("address;name;role;territories;valid_from;valid_until;note\r\n"
                                            "aubry@example.fr;Aubry;territorial_manager;38;demain;;\r\n")
                              << QByteArray("2");
    QTest::newRow("bad party") << QStringLiteral("level3")
                               << QByteArray("address,name,party,note\na@example.org,A,moa,\nb@example.org,B,king,\n")
                               << QByteArray("king");
    QTest::newRow("unknown variable") << QStringLiteral("template")
                                      << QByteArray("code,name,subject,body\nessai,Essai,,{{requester.shoe_size}}\n")
                                      << QByteArray("requester.shoe_size");
    QTest::newRow("no such column") << QStringLiteral("guichet") << QByteArray("code,colour\nG1,red\n")
                                    << QByteArray("colour");
}

void TestCtlBadInput::badTableImportsNothing()
{
    QFETCH(const QString, verb);
    QFETCH(const QByteArray, csv);
    QFETCH(const QByteArray, said);
    QVERIFY(writeFile(path("table.csv"), csv));
    const QByteArray before = m_ctl->run({verb, QStringLiteral("export")}).out;
    const Ran ran = m_ctl->run({verb, QStringLiteral("import"), path("table.csv")});
    refused(ran, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(m_ctl->run({verb, QStringLiteral("export")}).out, before);
}

void TestCtlBadInput::wrongPasswordIsRefused()
{
    DovecotServer server(path("dovecot"));
    QCOMPARE(server.start(), QString());
    QVERIFY(!server.deliver(MailText().bytes()).isEmpty());
    QVERIFY(useMailbox(server.settings().port, "tls"));
    QVERIFY(set("mailbox.ca_file", server.settings().caFile));
    QStringList line{QStringLiteral("intake"), QStringLiteral("--imap"), QStringLiteral("--password-file"),
                     path("password")};
    refused(m_ctl->run(line), 3);
    QCOMPARE(server.mails().size(), 1);
    QVERIFY(isSound());
    QVERIFY(writeFile(path("password"), DovecotServer::password() + "\r\n"));
    QCOMPARE(m_ctl->one(line).value(u"new").toInt(), 1);
}

void TestCtlBadInput::certificateIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"expired", "otherhost", "unknown"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCtlBadInput::certificateIsRefused()
{
    QFETCH(const QString, certificate);
    const ScriptedServer server({{ScriptedServer::stall()}, {ScriptedServer::stall()}},
                                {m_certificates->certificate(certificate), m_certificates->key(certificate)});
    QVERIFY(useMailbox(server.port(), "tls"));
    QVERIFY(set("mailbox.ca_file", m_certificates->authority()));
    refused(m_ctl->run(words("intake --imap --password-file") + QStringList{path("password")}), 4);
    const Ran tried = m_ctl->run(words("test mailbox --password-file") + QStringList{path("password")});
    refused(tried, 4);
    QVERIFY(!tried.objects().isEmpty());
    QCOMPARE(tried.objects().constLast().value(u"ok"), QJsonValue(false));
    QVERIFY(server.received().isEmpty()); // not a word before the certificate is trusted
}

void TestCtlBadInput::serverGoneInALiteralLosesNothing()
{
    using S = ScriptedServer;
    const S::Script fetch{S::expect("UID SEARCH"),
                          S::send("* SEARCH 10\r\n{tag} OK done\r\n"),
                          S::expect("RFC822.SIZE"),
                          S::send("* 1 FETCH (UID 10 RFC822.SIZE 5000)\r\n{tag} OK done\r\n"),
                          S::expect("BODY.PEEK[]"),
                          S::send("* 1 FETCH (UID 10 BODY[]<0> {5000}\r\nFrom: girard@gt.example.fr\r\n"),
                          S::drop()};
    const ScriptedServer server({imapLogin() + imapSelect() + fetch});
    QVERIFY(useMailbox(server.port(), "none"));
    refused(m_ctl->run(words("intake --imap --password-file") + QStringList{path("password")}), 4);
    QCOMPARE(server.problem(), QString());
    QVERIFY(isSound());
    QCOMPARE(m_ctl->one(words("ledger --sum")).value(u"received").toInt(), 0);
}

void TestCtlBadInput::fullDiskLosesNothing()
{
    MaildirFolder maildir(path("maildir"));
    maildir.deliver(MailText{});
    MailText large;
    large.messageId = "large@gt.example.fr";
    large.body += QByteArray(100'000, 'x').replace("xxxxxxxxxx", "essai xyz\n").repeated(60);
    maildir.deliver(large);
    // A file may not grow over 2 MB: what a full disk is to those who write.
    const QStringList limited{QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                              QStringLiteral("trap '' XFSZ; ulimit -f 4096; exec \"$@\""), QStringLiteral("sh")};
    const QStringList line{QStringLiteral("intake"), QStringLiteral("--maildir"), maildir.path()};
    refused(m_ctl->run(line, {}, limited), 5);
    QVERIFY(m_ctl->good(words("verify")));
    QVERIFY(sumHolds(m_ctl->one(words("ledger --sum"))));
    QVERIFY(m_ctl->good(line));
    const QJsonObject sum = m_ctl->one(words("ledger --sum"));
    QCOMPARE(sum.value(u"new").toInt(), 2);
    QCOMPARE(sum.value(u"received").toInt(), 2);
}

void TestCtlBadInput::readOnlyProfileIsReadAndNotWritten()
{
    const bool root = ::geteuid() == 0;
    QDirIterator entries(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QStringList folders{m_folder->path()};
    while (entries.hasNext()) {
        const QString entry = entries.next();
        if (entries.fileInfo().isDir())
            folders.append(entry);
        else
            QVERIFY(QFile::setPermissions(entry, readable));
    }
    for (const QString &folder : folders)
        QVERIFY(QFile::setPermissions(folder, enterable));
    // Root may write everything: there the program runs as somebody else.
    const QStringList other = root ? words("setpriv --reuid=65534 --regid=65534 --clear-groups") : QStringList();
    const Ran list = m_ctl->run(words("list"), {}, other);
    QVERIFY2(list.code == 0 && list.objects().size() == 2, list.err.constData());
    refused(m_ctl->run(words("tag 1 +urgent"), {}, other), 3);
    for (const QString &folder : folders)
        QVERIFY(QFile::setPermissions(folder, enterable | QFile::WriteOwner));
    for (const QString &name : QDir(m_ctl->profile()).entryList(QDir::Files))
        QVERIFY(QFile::setPermissions(m_ctl->profile() + u'/' + name, readable | QFile::WriteOwner));
    QVERIFY(isSound());
}

void TestCtlBadInput::secondWriterIsRefusedBesideReading()
{
    Services::DeskOptions options;
    options.profileDir = m_ctl->profile();
    auto desk = Services::Desk::open(options);
    QVERIFY(desk);
    for (const char *line : {"tag 1 +urgent", "send", "intake --maildir .", "verify"})
        refused(m_ctl->run(words(line)), 3);
    refused(m_ctl->run({QStringLiteral("restore"), path("text")}), 3);
    QCOMPARE(m_ctl->run(words("list")).objects().size(), 2);
    QVERIFY(m_ctl->good({QStringLiteral("backup"), path("backup")}));
    desk->reset();
    QVERIFY(m_ctl->good(words("tag 1 +urgent")));
    QVERIFY(isSound());
}

void TestCtlBadInput::brokenDatabaseIsTold_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("not a database") << QByteArray("text");
    QTest::newRow("pages overwritten") << QByteArray("pages");
    QTest::newRow("newer") << QByteArray("newer");
}

void TestCtlBadInput::brokenDatabaseIsTold()
{
    QFETCH(const QByteArray, how);
    const QString file = m_ctl->profile() + QStringLiteral("/replica.db");
    QVERIFY(m_ctl->good({QStringLiteral("backup"), path("backup")}));
    if (how == "newer") {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 9999")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    } else {
        QByteArray bytes = fileContent(file);
        bytes.replace(0, how == "text" ? bytes.size() : 16, QByteArray(how == "text" ? 5000 : 16, 'x'));
        QVERIFY(writeFile(file, bytes));
    }
    for (const char *line : {"list", "tag 1 +urgent", "verify"})
        refused(m_ctl->run(words(line)), 5);
    QVERIFY(m_ctl->good({QStringLiteral("restore"), path("backup")}));
    QVERIFY(isSound());
}

void TestCtlBadInput::damagedFileIsADifference()
{
    QVERIFY(set("relay.max_bytes", QStringLiteral("10000000")));
    QVERIFY(m_ctl->good({QStringLiteral("note"), QStringLiteral("1"), QStringLiteral("--text-file"), path("text"),
                         QStringLiteral("--attach"), path("large")}));
    QVERIFY(isSound());
    QDirIterator blobs(m_ctl->profile() + QStringLiteral("/blobs"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(blobs.hasNext());
    const QString blob = blobs.next();
    QVERIFY(QFile::setPermissions(blob, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(writeFile(blob, QByteArray(2'000'000, 'y')));
    const Ran ran = m_ctl->run(words("verify"));
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.objects().size(), 1);
    QVERIFY(!ran.object().value(u"difference").toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlBadInput)
#include "tst_ctlbadinput.moc"
