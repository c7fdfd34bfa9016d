// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprogram.h"
#include "support/mailtext.h"
#include "support/serverprocess.h"
#include "support/smtpsink.h"
#include "support/temporaryfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Helpdesk::Test;

// The verbs of the command line, as their contract has them: keys, exit codes, what each leaves.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyVerbHasHelp();
    void peopleReadText();
    void mailIsParsed();
    void replyAndHtmlAreRead();
    void requestByPhoneIsRecorded();
    void operationsChangeTheTicket();
    void mergeSplitAndLinkAreUndone();
    void listsArePagedSortedAndSearched();
    void quarantinedMailIsHandled();
    void intakeGoesOnUntilStopped();
    void outgoingMailIsHandled();
    void relayIsTriedStepByStep();
    void tablesGoOutAndIn_data();
    void tablesGoOutAndIn();
    void addKeepsWhatIsNotGiven();
    void settingsAreReadAndSet();
    void backupComesBack();
    void benchmarksTellFigures();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->path(QString::fromLatin1(name)); }
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const;
    [[nodiscard]] QJsonObject create(const QString &subject) const;
    [[nodiscard]] QStringList numbers(const QStringList &line) const;
    [[nodiscard]] QString stateAfter(const QStringList &line) const;

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TestCtl::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_ctl = std::make_unique<CtlProgram>(path("profile"));
    QVERIFY(m_ctl->good(words("init")));
    QVERIFY(m_ctl->good(words("config set desk.address pnd@example.fr")));
    QVERIFY(m_ctl->good(words("config set desk.undo_seconds 0")));
    QVERIFY(m_ctl->good(words("whitelist add girard@gt.example.fr --role territorial_manager --territories 38")));
    QVERIFY(m_ctl->good(words("level3 add moe@moe.example.fr --party moe --name MOE")));
}

void TestCtl::cleanup()
{
    m_ctl.reset();
    m_folder.reset();
}

QString TestCtl::file(const char *name, const QByteArray &content) const
{
    return writeFile(path(name), content) ? path(name) : QString();
}

QJsonObject TestCtl::create(const QString &subject) const
{
    return m_ctl->one(words("create --requester girard@gt.example.fr --question pourquoi --subject")
                      + QStringList{subject});
}

QStringList TestCtl::numbers(const QStringList &line) const
{
    QStringList list;
    for (const QJsonObject &ticket : m_ctl->run(line).objects())
        list.append(ticket.value(u"number").toString());
    return list;
}

QString TestCtl::stateAfter(const QStringList &line) const
{
    return m_ctl->one(line).value(u"state").toString();
}

void TestCtl::everyVerbHasHelp()
{
    const Ran overview = m_ctl->run(words("--help"));
    QCOMPARE(overview.code, 0);
    QStringList verbs;
    static const QRegularExpression verb(QStringLiteral("^  ([a-z][a-z0-9-]+) "));
    for (const QByteArray &line : overview.out.split('\n'))
        if (const auto match = verb.match(QString::fromUtf8(line)); match.hasMatch())
            verbs.append(match.captured(1));
    for (const char *name : {"init",
                             "parse",
                             "reply-text",
                             "safe-html",
                             "intake",
                             "send",
                             "list",
                             "search",
                             "show",
                             "stats",
                             "ledger",
                             "outbox",
                             "config",
                             "test",
                             "create",
                             "assign",
                             "set-territory",
                             "qualify",
                             "ask-complement",
                             "reply",
                             "note",
                             "escalate",
                             "return-escalation",
                             "return-level1",
                             "merge",
                             "unmerge",
                             "split",
                             "link",
                             "unlink",
                             "resolve",
                             "close",
                             "reopen",
                             "cancel",
                             "tag",
                             "whitelist",
                             "level3",
                             "territory",
                             "guichet",
                             "topic",
                             "template",
                             "calendar",
                             "agent",
                             "retention",
                             "backup",
                             "restore",
                             "db",
                             "join",
                             "sync",
                             "verify",
                             "purge",
                             "fill",
                             "bench"})
        QVERIFY2(verbs.contains(QLatin1String(name)), name);
    for (const QString &name : std::as_const(verbs)) {
        const Ran help = m_ctl->run({name, QStringLiteral("--help")});
        QVERIFY2(help.code == 0 && help.err.isEmpty(), qPrintable(name));
        QVERIFY2(help.out.startsWith(QByteArray("pnd-helpdeskctl " + name.toUtf8())), qPrintable(name));
    }
    QVERIFY(m_ctl->run(words("--version")).out.startsWith("pnd-helpdeskctl "));
}

void TestCtl::peopleReadText()
{
    QVERIFY(!create(QStringLiteral("%1 \x1b[31mrouge\u202e")).isEmpty());
    for (const char *line : {"list", "show 1", "stats", "ledger", "ledger --sum", "outbox", "list --queues",
                             "config get", "template list", "whitelist list", "verify"}) {
        QProcess process; // without --json
        process.start(CtlProgram::program(), QStringList{QStringLiteral("--profile"), m_ctl->profile()} + words(line));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(!out.startsWith('{') && !out.contains('\x1b') && !out.contains("\u202e"), line);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
}

void TestCtl::mailIsParsed()
{
    const QByteArray mail
        = "From: Mme Girard <girard@gt.example.fr>\nTo: pnd@example.fr\nDate: Wed, 12 Jun 2013 10:42:00 +0200\n"
          "Subject: [DEMANDE UNIQUE] =?utf-8?q?probl=C3=A8me?= sur l'attestation\nMIME-Version: 1.0\n"
          "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n"
          "Le guichet G1104, par l'intermediaire de M. Durand a fait remonter la question suivante : non ?\n"
          "--b\nContent-Type: text/csv\nContent-Disposition: attachment; filename=a.csv\n\n1,2\n--b--\n";
    const QString good = file("good.eml", mail);
    const Ran ran
        = m_ctl->run({QStringLiteral("parse"), good, path("absent.eml"), QStringLiteral("--extract"), path("parts")});
    QCOMPARE(ran.code, 1); // one of them cannot be read
    const QList<QJsonObject> mails = ran.objects();
    QCOMPARE(mails.size(), 2);
    const QSet<QString> keys{
        QStringLiteral("file"),        QStringLiteral("problem"),    QStringLiteral("message_id"),
        QStringLiteral("in_reply_to"), QStringLiteral("references"), QStringLiteral("date"),
        QStringLiteral("subject"),     QStringLiteral("from"),       QStringLiteral("to"),
        QStringLiteral("cc"),          QStringLiteral("reply_to"),   QStringLiteral("text"),
        QStringLiteral("reply_text"),  QStringLiteral("has_html"),   QStringLiteral("attachments"),
        QStringLiteral("class"),       QStringLiteral("bounce"),     QStringLiteral("authentication"),
        QStringLiteral("form")};
    for (const QJsonObject &each : mails) {
        const QStringList names = each.keys();
        QVERIFY2(QSet<QString>(names.cbegin(), names.cend()).contains(keys), qPrintable(names.join(u' ')));
    }
    QVERIFY(mails.at(0).value(u"problem").isNull() && mails.at(1).value(u"problem").isObject());
    QCOMPARE(mails.at(0).value(u"date").toString(), QStringLiteral("2013-06-12T08:42:00Z"));
    const QJsonObject form = mails.at(0).value(u"form").toObject();
    QCOMPARE(form.value(u"nature").toString(), QStringLiteral("incident"));
    QCOMPARE(form.value(u"guichet").toString(), QStringLiteral("G1104"));
    for (const char *key : {"topic", "contact_person", "user_profile", "question", "occurred_at", "action",
                            "contact_mail", "contact_phone", "registration_numbers", "anomaly_codes", "missing"})
        QVERIFY2(form.contains(QLatin1String(key)), key);
    const QJsonObject part = mails.at(0).value(u"attachments").toArray().at(0).toObject();
    const QByteArray content = fileContent(path("parts") + u'/' + part.value(u"sha256").toString());
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
             part.value(u"sha256").toString());
    QCOMPARE(part.value(u"size").toInt(), int(content.size()));
}

void TestCtl::replyAndHtmlAreRead()
{
    const QString reply = file("reply.txt", "Merci.\n\nLe 12 juin 2013 \u00e0 10:42, PND a \u00e9crit :\n> Bonjour\n");
    QCOMPARE(m_ctl->one({QStringLiteral("reply-text"), reply}).value(u"reply_text").toString().trimmed(),
             QStringLiteral("Merci."));
    const QJsonObject safe = m_ctl->one(words("safe-html"), "<p onclick=x>a<script>b</script></p>");
    QVERIFY(safe.value(u"output").toString().contains(u'a') && !safe.value(u"output").toString().contains(u"script"));
    const auto lines = m_ctl->run(words("safe-html --jsonl"),
                                  "{\"id\":7,\"input\":\"<b>x</b>\"}\n\n"
                                  "{\"id\":\"k\",\"input\":\"<iframe>\"}\n");
    QCOMPARE(lines.code, 0);
    QCOMPARE(lines.objects().size(), 2);
    QCOMPARE(lines.object().value(u"id").toInt(), 7);
    QVERIFY(lines.object().value(u"output").toString().contains(u"<b>x</b>"));
    const Ran bad = m_ctl->run(words("safe-html --jsonl"), "{}\n");
    QVERIFY(bad.code == 2 && bad.errorLines() == 1);
}

void TestCtl::requestByPhoneIsRecorded()
{
    const QString text = file("said", "L'attestation ne s'imprime plus.\n");
    const QJsonObject ticket = m_ctl->one(
        words("create --subject attestation --phone 0612345678 --requester-name Mme~Girard --nature incident "
              "--guichet g1104 --contact-person M.~Durand --occurred-at 2013-06-12T10:42 --action Valider "
              "--contact durand@example.fr --user-profile consultant --attach")
        + QStringList{text, QStringLiteral("--text-file"), text});
    QCOMPARE(ticket.value(u"number").toString(), QStringLiteral("PND-000001"));
    QCOMPARE(ticket.value(u"state").toString(), QStringLiteral("new"));
    QCOMPARE(ticket.value(u"guichet").toString(), QStringLiteral("G1104"));
    QVERIFY(ticket.value(u"nature").isNull() && ticket.value(u"complete").toBool());
    QCOMPARE(ticket.value(u"proposed_nature").toString(), QStringLiteral("incident"));
    QCOMPARE(ticket.value(u"attachments").toInt(), 1);
    const QJsonObject form = ticket.value(u"form").toObject();
    QCOMPARE(form.value(u"occurred_at").toString(), QStringLiteral("2013-06-12T10:42"));
    QCOMPARE(form.value(u"contact_mail").toString(), QStringLiteral("durand@example.fr"));
    for (const char *key :
         {"number",   "uid",      "version",   "state",       "nature",    "level",   "party",      "topic",
          "priority", "owner",    "territory", "guichet",     "requester", "subject", "created_at", "updated_at",
          "due_at",   "complete", "missing",   "attachments", "form",      "events",  "messages",   "links"})
        QVERIFY2(ticket.contains(QLatin1String(key)), key);
    QCOMPARE(m_ctl->one(words("show pnd-1")), ticket);
    QVERIFY(m_ctl->good(words("config set desk.prefix DU")));
    QCOMPARE(numbers(words("list")), QStringList{QStringLiteral("DU-000001")});
    QCOMPARE(m_ctl->one(words("show DU-1")).value(u"number").toString(), QStringLiteral("DU-000001"));
}

void TestCtl::operationsChangeTheTicket()
{
    const QStringList text{QStringLiteral("--text-file"), file("text", "Bonjour,\r\nvoici.\r\n")};
    QVERIFY(m_ctl->good(words("agent add durand --name M.~Durand")));
    QVERIFY(m_ctl->good(words("territory add 38 --name Isère")));
    QVERIFY(!create(QStringLiteral("attestation")).isEmpty());
    QCOMPARE(m_ctl->one(words("assign 1 --to durand")).value(u"owner").toString(), QStringLiteral("durand"));
    QCOMPARE(m_ctl->one(words("set-territory 1 --to 38")).value(u"territory").toString(), QStringLiteral("38"));
    const QJsonObject qualified = m_ctl->one(
        words("qualify 1 --nature incident --topic attestation --impact high --urgency low --guichet G1104"));
    QCOMPARE(qualified.value(u"nature").toString(), QStringLiteral("incident"));
    QVERIFY(!qualified.value(u"priority").isNull());
    const QJsonObject raised = m_ctl->one(words("qualify 1 --urgency high")); // the impact stays
    QCOMPARE(raised.value(u"priority").toString(), QStringLiteral("critical"));
    const int version = raised.value(u"version").toInt();
    QCOMPARE(m_ctl->run(words("tag 1 +x --expect-version") + QStringList{QString::number(version - 1)}).code, 3);
    QVERIFY(m_ctl->good(words("tag 1 +x +y --expect-version") + QStringList{QString::number(version)}));
    QVERIFY(m_ctl->good(words("tag 1 z -x")));
    QCOMPARE(stateAfter(words("ask-complement 1 --field contact")), QStringLiteral("waiting_requester"));
    QCOMPARE(stateAfter(words("note 1") + text), QStringLiteral("waiting_requester"));
    QCOMPARE(stateAfter(words("reply 1") + text), QStringLiteral("waiting_requester"));
    const QJsonObject asked = m_ctl->one(words("escalate 1 --to moe --reference M-1 --due 2030-01-02") + text);
    QCOMPARE(asked.value(u"state").toString(), QStringLiteral("level3"));
    QCOMPARE(asked.value(u"party").toString(), QStringLiteral("moe"));
    QCOMPARE(asked.value(u"level").toInt(), 3);
    QCOMPARE(asked.value(u"owner").toString(), QStringLiteral("durand"));
    QVERIFY(asked.value(u"due_at").toString().endsWith(u'Z'));
    QCOMPARE(stateAfter(words("return-escalation 1") + text), QStringLiteral("in_progress"));
    QCOMPARE(stateAfter(words("return-level1 1") + text), QStringLiteral("returned_level1"));
    QCOMPARE(stateAfter(words("reopen 1 --reason encore")), QStringLiteral("in_progress"));
    QCOMPARE(stateAfter(words("resolve 1") + text), QStringLiteral("resolved"));
    QCOMPARE(stateAfter(words("close 1")), QStringLiteral("closed"));
    QVERIFY(!create(QStringLiteral("doublon")).isEmpty());
    QCOMPARE(stateAfter(words("cancel 2 --reason doublon")), QStringLiteral("cancelled"));
    const QList<QJsonObject> mails = m_ctl->run(words("outbox")).objects();
    QCOMPARE(mails.size(), 5); // complement, reply, to the MOE, to level 1, resolved
    for (const QJsonObject &mail : mails)
        QCOMPARE(mail.value(u"ticket").toString(), QStringLiteral("PND-000001"));
}

void TestCtl::mergeSplitAndLinkAreUndone()
{
    for (const char *subject : {"a", "b", "c"})
        QVERIFY(!create(QString::fromLatin1(subject)).isEmpty());
    QCOMPARE(stateAfter(words("merge 1 --into 2")), QStringLiteral("merged"));
    QCOMPARE(stateAfter(words("unmerge 1")), QStringLiteral("new"));
    const auto links = [](const QJsonObject &ticket) { return ticket.value(u"links").toArray().size(); };
    QCOMPARE(links(m_ctl->one(words("link 1 --to 3 --kind duplicate"))), 1);
    QCOMPARE(links(m_ctl->one(words("unlink 1 --to 3"))), 0);
    const QString text = file("text", "à part\n");
    const QJsonObject noted
        = m_ctl->one({QStringLiteral("note"), QStringLiteral("1"), QStringLiteral("--text-file"), text});
    const QString message = noted.value(u"messages").toArray().last().toObject().value(u"uid").toString();
    const QJsonObject split = m_ctl->one(words("split 1 --subject autre --message") + QStringList{message});
    QCOMPARE(split.value(u"links").toArray().at(0).toObject().value(u"number").toString(),
             QStringLiteral("PND-000004"));
    QCOMPARE(m_ctl->one(words("show 4")).value(u"subject").toString(), QStringLiteral("autre"));
}

void TestCtl::listsArePagedSortedAndSearched()
{
    QVERIFY(m_ctl->good(words("fill --tickets 120 --seed 3")));
    QVERIFY(!create(QStringLiteral("Événement rarissime à Évian")).isEmpty());
    QStringList all = numbers(words("list --sort number:asc --limit 1000"));
    QCOMPARE(all.size(), 121);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
    QCOMPARE(numbers(words("list --sort number:asc --limit 7 --offset 50")), all.mid(50, 7));
    QCOMPARE(numbers(words("list --sort number:asc --offset 120")), all.mid(120));
    std::reverse(all.begin(), all.end());
    QCOMPARE(numbers(words("list --sort number")), all.first(50));
    for (const char *key :
         {"updated", "created", "priority", "due", "requester", "subject", "territory", "owner", "state"})
        QCOMPARE(numbers(words("list --limit 500 --sort") + QStringList{QLatin1String(key)}).size(), 121);
    const QString rare = QStringLiteral("PND-000121");
    for (const char *query : {"search evenement rarissime", "search RARISS", "search ÉVIAN état:ouvert",
                              "search evian demandeur:girard@gt.example.fr"})
        QCOMPARE(numbers(words(query)), QStringList{rare});
    QVERIFY(numbers(words("search evian état:clos")).isEmpty());
    const QJsonObject queues = m_ctl->one(words("stats")).value(u"queues").toObject();
    const QList<QJsonObject> named = m_ctl->run(words("list --queues")).objects();
    QVERIFY(named.size() >= 15);
    for (const QJsonObject &each : named) {
        const QString queue = each.value(u"queue").toString();
        QCOMPARE(queues.value(queue), each.value(u"count"));
        QCOMPARE(numbers({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("500"),
                          QStringLiteral("--queue"), queue})
                     .size(),
                 each.value(u"count").toInt());
    }
}

void TestCtl::quarantinedMailIsHandled()
{
    MaildirFolder maildir(path("maildir"));
    for (int i = 0; i < 3; ++i) {
        MailText mail;
        mail.from = "X <inconnu@example.org>";
        mail.messageId = "q" + QByteArray::number(i) + "@example.org";
        mail.body += QByteArray::number(i);
        maildir.deliver(mail);
    }
    maildir.deliver(MailText{});
    const QStringList line{QStringLiteral("intake"), QStringLiteral("--maildir"), maildir.path()};
    const QJsonObject report = m_ctl->one(line);
    QVERIFY(sumHolds(report) && report.contains(u"seconds"));
    QCOMPARE(report.value(u"quarantine").toInt(), 3);
    QCOMPARE(report.value(u"new").toInt(), 1);
    QCOMPARE(m_ctl->one(line).value(u"received").toInt(), 0);
    QList<QJsonObject> rows = m_ctl->run(words("ledger --outcome quarantine")).objects();
    QCOMPARE(rows.size(), 3);
    const auto id = [&rows](int i) { return QString::number(rows.at(i).value(u"id").toInt()); };
    const Ran raw = m_ctl->run({QStringLiteral("ledger"), QStringLiteral("raw"), id(0)});
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(raw.out, QCryptographicHash::Sha256).toHex()),
             rows.at(0).value(u"sha256").toString());
    QCOMPARE(m_ctl->run({QStringLiteral("ledger"), QStringLiteral("retry"), id(0)}).code, 1); // still unknown
    QCOMPARE(m_ctl->one({QStringLiteral("ledger"), QStringLiteral("release"), id(0)}).value(u"number").toString(),
             QStringLiteral("PND-000002"));
    QCOMPARE(m_ctl->one({QStringLiteral("ledger"), QStringLiteral("file"), id(1), QStringLiteral("1")})
                 .value(u"messages")
                 .toArray()
                 .size(),
             2);
    QVERIFY(m_ctl->good(words("whitelist add inconnu@example.org --role regional_coordinator")));
    QCOMPARE(m_ctl->one({QStringLiteral("ledger"), QStringLiteral("retry"), id(2)}).value(u"outcome").toString(),
             QStringLiteral("new"));
    QCOMPARE(m_ctl->run({QStringLiteral("ledger"), QStringLiteral("release"), id(2)}).code, 3);
    const QJsonObject sum = m_ctl->one(words("ledger --sum"));
    QVERIFY(sumHolds(sum));
    QCOMPARE(sum.value(u"received").toInt(), 4);
    QCOMPARE(sum.value(u"quarantine").toInt(), 0);
    const QString mbox = file("mbox", "From x Wed Jun 12 10:42:00 2013\n" + MailText{.messageId = "m@x"}.bytes());
    QCOMPARE(m_ctl->one({QStringLiteral("intake"), QStringLiteral("--mbox"), mbox}).value(u"received").toInt(), 1);
}

void TestCtl::intakeGoesOnUntilStopped()
{
    MaildirFolder maildir(path("maildir"));
    QProcess process;
    process.start(CtlProgram::program(),
                  QStringList{QStringLiteral("--profile"), m_ctl->profile(), QStringLiteral("--json")}
                      + words("intake --watch --maildir") + QStringList{maildir.path()});
    QByteArray out;
    const auto told = [&](const QByteArray &wanted) {
        return waitUntil([&] {
            process.waitForReadyRead(20);
            out += process.readAllStandardOutput();
            return out.contains(wanted);
        });
    };
    QVERIFY(told("\"received\":0"));
    maildir.deliver(MailText{});
    QVERIFY(told("\"received\":1"));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestCtl::outgoingMailIsHandled()
{
    SmtpSink sink(path("sink"));
    QCOMPARE(sink.start({}), QString());
    for (const QString &line :
         {QStringLiteral("host localhost"), QStringLiteral("security none"), QStringLiteral("keep_sent_copy false"),
          QStringLiteral("port %1").arg(sink.settings().port)})
        QVERIFY(m_ctl->good(words("config set") + QString(QStringLiteral("relay.") + line).split(u' ')));
    QVERIFY(!create(QStringLiteral("attestation")).isEmpty());
    const QStringList reply{QStringLiteral("reply"), QStringLiteral("1"), QStringLiteral("--text-file"),
                            file("text", "Voici.\n")};
    const auto state = [this] { return m_ctl->one(words("outbox")).value(u"state").toString(); };
    const auto id = [this] { return m_ctl->one(words("outbox")).value(u"id").toString(); };
    const auto loseAfterTheDot = [&](const QString &how) {
        if (!m_ctl->good(reply) || !sink.control({{QStringLiteral("drop"), how}}))
            return false;
        const Ran lost = m_ctl->run(words("send")); // stays « sending »: the next run settles it
        return lost.code == 1 && lost.errorLines() == 1 && sink.control({}) && m_ctl->run(words("send")).code == 1
            && state() == u"uncertain";
    };

    QVERIFY(loseAfterTheDot(QStringLiteral("lost")));
    QCOMPARE(m_ctl->one(words("send")).value(u"sent").toInt(-1), 0); // never by itself
    QVERIFY(m_ctl->good({QStringLiteral("outbox"), QStringLiteral("resend"), id()}));
    QCOMPARE(m_ctl->one(words("send")).value(u"sent").toInt(), 1);
    QCOMPARE(sink.kept().size(), 1);
    QVERIFY(m_ctl->run(words("outbox")).out.isEmpty());
    QCOMPARE(m_ctl->one(words("outbox --all")).value(u"state").toString(), QStringLiteral("sent"));

    QVERIFY(loseAfterTheDot(QStringLiteral("stored")));
    QVERIFY(m_ctl->good({QStringLiteral("outbox"), QStringLiteral("mark-sent"), id()}));
    QCOMPARE(sink.kept().size(), 2);

    const QJsonObject refusal{{QStringLiteral("girard@gt.example.fr"), QStringLiteral("550 5.1.1 no such user")}};
    QVERIFY(m_ctl->good(reply) && sink.control({{QStringLiteral("refuse_rcpt"), refusal}}));
    QCOMPARE(m_ctl->run(words("send")).object().value(u"refused").toInt(), 1);
    QCOMPARE(state(), QStringLiteral("refused"));
    QCOMPARE(m_ctl->run({QStringLiteral("outbox"), QStringLiteral("mark-sent"), id()}).code, 3);
    sink.stop();
    QVERIFY(m_ctl->good(reply));
    const Ran gone = m_ctl->run(words("send"));
    QVERIFY(gone.code == 4 && gone.errorLines() == 1);
    QCOMPARE(m_ctl->run(words("outbox")).objects().size(), 2); // refused, queued
}

void TestCtl::relayIsTriedStepByStep()
{
    SmtpSink sink(path("sink"));
    SmtpSink::Options options;
    options.user = QStringLiteral("desk");
    options.password = QStringLiteral("secret");
    QCOMPARE(sink.start(options), QString());
    for (const QString &line : {QStringLiteral("host localhost"), QStringLiteral("security none"),
                                QStringLiteral("user desk"), QStringLiteral("port %1").arg(sink.settings().port)})
        QVERIFY(m_ctl->good(words("config set") + QString(QStringLiteral("relay.") + line).split(u' ')));
    const auto tried = [this](const QByteArray &password) {
        return m_ctl->run(words("test relay --password-file") + QStringList{file("password", password)});
    };
    const Ran good = tried("secret\n");
    QCOMPARE(good.code, 0);
    QVERIFY(good.objects().size() >= 4);
    for (const QJsonObject &step : good.objects())
        QVERIFY(step.value(u"ok").toBool() && !step.value(u"step").toString().isEmpty() && step.contains(u"text"));
    const Ran bad = tried("wrong\n");
    QVERIFY(bad.code == 3 && bad.errorLines() == 1);
    QVERIFY(!bad.objects().constLast().value(u"ok").toBool(true));
    QVERIFY(sink.kept().isEmpty());
}

void TestCtl::tablesGoOutAndIn_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("csv");
    const QByteArray bom = "\xef\xbb\xbf";
    QTest::newRow("semicolons, BOM") << QStringLiteral("whitelist")
                                     << bom
            + "address;name;role;territories;valid_from;valid_until;note;aliases\r\n"
              "aubry@example.fr;\"Aubry; Hélène\";regional_coordinator;38 69;2013-01-01;;;h.aubry@example.fr\r\n";
    QTest::newRow("windows-1252") << QStringLiteral("guichet")
                                  << QByteArray("code;name;territory\r\nG1;Saint-\xc9tienne \x80;42\r\n");
    QTest::newRow("quoted lines") << QStringLiteral("template")
                                  << QByteArray("code,name,subject,body\r\nessai,Essai,,\"Un\n\"\"deux\"\",\n\"\r\n");
    QTest::newRow("Île-de-France") << QStringLiteral("territory")
                                   << bom + "code,name\nIDF,\"Île-de-France\"\n2A,Corse\n";
    QTest::newRow("level 3") << QStringLiteral("level3")
                             << QByteArray("address,name,party,note\nm@example.org,M,moa,\n");
    QTest::newRow("topics") << QStringLiteral("topic")
                            << QByteArray("code,name,module,usual_level,party\nx,X,m,3,moe\n");
    QTest::newRow("agents") << QStringLiteral("agent") << QByteArray("login,name\ndurand,Durand\n");
}

void TestCtl::tablesGoOutAndIn()
{
    QFETCH(const QString, verb);
    QFETCH(const QByteArray, csv);
    const auto import = [&](const QByteArray &bytes) {
        return m_ctl->one({verb, QStringLiteral("import"), file("in.csv", bytes), QStringLiteral("--replace")});
    };
    QVERIFY(import(csv).value(u"added").toInt() > 0);
    const QByteArray out = m_ctl->run({verb, QStringLiteral("export")}).out;
    QVERIFY(m_ctl->good({verb, QStringLiteral("export"), path("out.csv")}));
    QCOMPARE(fileContent(path("out.csv")), out);
    const QJsonObject again = import(out);
    QCOMPARE(again.value(u"added").toInt(-1) + again.value(u"updated").toInt(-1), 0);
    QCOMPARE(m_ctl->run({verb, QStringLiteral("export")}).out, out);
    const QList<QJsonObject> rows = m_ctl->run({verb, QStringLiteral("list")}).objects();
    QVERIFY(!rows.isEmpty() && rows.constFirst().contains(u"name"));
    if (verb == u"guichet")
        QCOMPARE(rows.constFirst().value(u"name").toString(), QStringLiteral("Saint-Étienne €"));
    if (verb == u"territory" || verb == u"guichet" || verb == u"topic" || verb == u"template") {
        const QString code = rows.constFirst().value(u"code").toString();
        QVERIFY(m_ctl->good({verb, QStringLiteral("remove"), code}));
        QCOMPARE(m_ctl->run({verb, QStringLiteral("remove"), code}).code, 3);
        QCOMPARE(m_ctl->run({verb, QStringLiteral("list")}).objects().size(), rows.size() - 1);
    }
}

void TestCtl::addKeepsWhatIsNotGiven()
{
    QVERIFY(m_ctl->good(words("whitelist add Girard@gt.example.fr --name Mme~Girard")));
    const QJsonObject entry = m_ctl->one(words("whitelist list"));
    QCOMPARE(entry.value(u"name").toString(), QStringLiteral("Mme Girard"));
    QCOMPARE(entry.value(u"role").toString(), QStringLiteral("territorial_manager"));
    QCOMPARE(entry.value(u"territories").toString(), QStringLiteral("38"));
}

void TestCtl::settingsAreReadAndSet()
{
    const QList<QJsonObject> all = m_ctl->run(words("config get")).objects();
    QVERIFY(all.size() > 20);
    for (const QJsonObject &each : all)
        QVERIFY(each.contains(u"key") && each.contains(u"value"));
    QVERIFY(m_ctl->good(words("config set mailbox.port 1993")));
    QVERIFY(m_ctl->good(words("config set mailbox.token_command") + QStringList{QStringLiteral("/bin/echo \"a b\"")}));
    QCOMPARE(m_ctl->one(words("config get mailbox.port")).value(u"value").toInt(), 1993);
    QCOMPARE(m_ctl->one(words("config get mailbox.token_command")).value(u"value").toArray(),
             (QJsonArray{QStringLiteral("/bin/echo"), QStringLiteral("a b")}));
    const Ran unknown = m_ctl->run(words("config get mailbox.colour"));
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("mailbox.port") && unknown.err.contains("desk.prefix"));
}

void TestCtl::backupComesBack()
{
    QVERIFY(!create(QStringLiteral("avant")).isEmpty());
    const QJsonObject kept = m_ctl->one({QStringLiteral("backup"), path("backup")});
    QCOMPARE(kept.value(u"tickets").toInt(), 1);
    QVERIFY(!create(QStringLiteral("après")).isEmpty());
    const QJsonObject back = m_ctl->one({QStringLiteral("restore"), path("backup")});
    QVERIFY(QFile::exists(back.value(u"previous").toString()));
    QCOMPARE(numbers(words("list")), QStringList{QStringLiteral("PND-000001")});
    QVERIFY(m_ctl->good(words("verify")));
    const CtlProgram elsewhere(path("elsewhere"));
    QVERIFY(elsewhere.good({QStringLiteral("restore"), path("backup")}));
    QCOMPARE(elsewhere.run(words("list")).objects().size(), 1);
}

void TestCtl::benchmarksTellFigures()
{
    QVERIFY(m_ctl->good(words("fill --tickets 200")));
    const QList<QJsonObject> figures = m_ctl->run(words("bench queue search open start")).objects();
    QCOMPARE(figures.size(), 4);
    for (const QJsonObject &each : figures)
        QVERIFY(each.contains(u"bench") && each.value(u"median_ms").isDouble() && each.value(u"p95_ms").isDouble());
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
