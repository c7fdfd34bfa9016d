// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demodesk.h"

#include "domain/outgoingmail.h"
#include "mail/maildirsource.h"
#include "services/demomail.h"
#include "services/demooperation.h"
#include "services/documenttexts.h"
#include "services/intakeworker.h"
#include "services/ledgerservice.h"
#include "services/mailbuilder.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/text.h"
#include "services/ticketservice.h"
#include "store/outgoingtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace Helpdesk::Services {

namespace {

using namespace std::chrono_literals;

const char *const demoKey = "the demonstration desk has a key that all may know";

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Text::tr("The demonstration lacks the file “%1”").arg(name));
    return file.readAll();
}

/// Lets the demonstration happen, entry by entry.
class DemoPlay
{
public:
    DemoPlay(Desk &desk, ManualClock &clock, const QDateTime &now, const QJsonObject &mailbox);
    [[nodiscard]] Outcome prepare();
    [[nodiscard]] Outcome play(const QJsonObject &entry);
    [[nodiscard]] Outcome finish();

private:
    [[nodiscard]] Outcome importTables();
    [[nodiscard]] Outcome receive(const QJsonObject &entry);
    [[nodiscard]] Outcome takeIn(const QString &ref, const QByteArray &mail);
    [[nodiscard]] Outcome operate(const QJsonObject &entry);
    [[nodiscard]] Outcome letMailLeave(const QString &ref);
    [[nodiscard]] QString resolved(QString text) const;
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const;
    [[nodiscard]] std::optional<DemoSent> sentBy(const QJsonValue &ref) const;
    [[nodiscard]] Outcome set(const char *key, const QJsonValue &value);

    Desk &m_desk;
    ManualClock &m_clock;
    QDateTime m_now;
    QJsonObject m_mailbox;
    QTemporaryDir m_folder;
    std::unique_ptr<Mail::MaildirSource> m_source;
    std::unique_ptr<IntakeWorker> m_worker;
    QHash<QString, Uid> m_tickets; ///< by the ref of the mail that opened it
    QHash<QString, qint64> m_numbers;
    QHash<QString, DemoSent> m_sent; ///< by the ref of the operation
    QHash<QString, QByteArray> m_mails;
    int m_delivered = 0;
};

DemoPlay::DemoPlay(Desk &desk, ManualClock &clock, const QDateTime &now, const QJsonObject &mailbox)
    : m_desk(desk)
    , m_clock(clock)
    , m_now(now)
    , m_mailbox(mailbox)
{
}

Outcome DemoPlay::set(const char *key, const QJsonValue &value)
{
    return m_desk.settings().set(QString::fromLatin1(key), value).result();
}

Outcome DemoPlay::importTables()
{
    const std::pair<ReferenceTable, QString> tables[]
        = {{ReferenceTable::Territories, QStringLiteral("territories.csv")},
           {ReferenceTable::Guichets, QStringLiteral("guichets.csv")},
           {ReferenceTable::WhiteList, QStringLiteral("whitelist.csv")},
           {ReferenceTable::Level3, QStringLiteral("level3.csv")},
           {ReferenceTable::Templates, QStringLiteral("templates.csv")},
           {ReferenceTable::Topics, QStringLiteral("topics.csv")},
           {ReferenceTable::Agents, QStringLiteral("agents.csv")}};
    for (const auto &[table, name] : tables) {
        HELPDESK_TRY_ASSIGN(const QByteArray csv, resource(name));
        HELPDESK_TRY(m_desk.reference().importCsv(table, csv, false).result());
    }
    return {};
}

Outcome DemoPlay::prepare()
{
    for (const QString &part : {QStringLiteral("new"), QStringLiteral("cur"), QStringLiteral("tmp")}) {
        if (!QDir(m_folder.path()).mkpath(part))
            return fail(ErrorCode::IoFailed, Text::tr("The demonstration cannot be made"),
                        Text::tr("no temporary folder can be made"));
    }
    HELPDESK_TRY(importTables());
    const Domain::MailAddress desk = demoAddress(m_mailbox.value(u"desk"));
    HELPDESK_TRY(set("desk.address", desk.address));
    HELPDESK_TRY(set("intake.authserv_id", m_mailbox.value(u"authservId").toString()));
    HELPDESK_TRY(set("desk.undo_seconds", 0));
    Mail::SourceOptions options;
    options.mark.kind = Mail::ProcessedMark::Kind::Seen;
    m_source = std::make_unique<Mail::MaildirSource>(m_folder.path(), options);
    m_worker
        = std::make_unique<IntakeWorker>(m_desk.database(), m_desk.settings(), m_clock, m_desk.uids(), m_desk.login());
    return {};
}

/// [[d-2]] is a day, [[token:REF]] the token of a ticket.
QString DemoPlay::resolved(QString text) const
{
    static const QRegularExpression day(QStringLiteral("\\[\\[d-(\\d+)( long| short)?\\]\\]"));
    static const QRegularExpression token(QStringLiteral("\\[\\[token:([^\\]]+)\\]\\]"));
    for (auto match = day.match(text); match.hasMatch(); match = day.match(text)) {
        const QDate date = m_clock.now().toLocalTime().date().addDays(-match.captured(1).toInt());
        const QString form = match.captured(2);
        const QString format = form == u" long" ? QStringLiteral("d MMMM yyyy")
            : form == u" short"                 ? QStringLiteral("dd/MM")
                                                : QStringLiteral("dd/MM/yyyy");
        text.replace(match.capturedStart(), match.capturedLength(), QLocale(QLocale::French).toString(date, format));
    }
    for (auto match = token.match(text); match.hasMatch(); match = token.match(text)) {
        const QString number = Domain::displayNumber(m_numbers.value(match.captured(1)));
        text.replace(match.capturedStart(), match.capturedLength(), QString(u'[' % number % u']'));
    }
    return text;
}

QJsonValue DemoPlay::resolved(const QJsonValue &value) const
{
    if (value.isString())
        return resolved(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray array;
    const QJsonArray given = value.toArray();
    for (const QJsonValue &one : given)
        array += resolved(one);
    return array;
}

std::optional<DemoSent> DemoPlay::sentBy(const QJsonValue &ref) const
{
    const auto found = m_sent.constFind(ref.toString());
    return found == m_sent.constEnd() ? std::nullopt : std::optional(*found);
}

Outcome DemoPlay::play(const QJsonObject &entry)
{
    m_clock.set(m_now.addSecs(-60 * entry.value(u"ago").toInteger()));
    QJsonObject told;
    for (auto it = entry.begin(); it != entry.end(); ++it)
        told.insert(it.key(), resolved(it.value()));
    return told.value(u"type").toString() == u"operation" ? operate(told) : receive(told);
}

Outcome DemoPlay::receive(const QJsonObject &entry)
{
    const QString ref = entry.value(u"ref").toString();
    if (entry.contains(u"duplicateOf"))
        return takeIn(ref, throughAnotherMailbox(m_mails.value(entry.value(u"duplicateOf").toString()), m_clock.now()));
    DemoMailContext context;
    context.at = m_clock.now();
    context.messageId = ref % QStringLiteral("@demo.example.org");
    context.answered = sentBy(entry.value(entry.contains(u"bounces") ? u"bounces" : u"inReplyTo"));
    context.quoted = sentBy(entry.value(u"quote"));
    context.deskAddress = m_desk.settings().deskAddress().address;
    HELPDESK_TRY_ASSIGN(const QByteArray mail, demoMail(entry, context));
    m_mails.insert(ref, mail);
    return takeIn(ref, mail);
}

Outcome DemoPlay::takeIn(const QString &ref, const QByteArray &mail)
{
    QFile file(m_folder.filePath(QStringLiteral("new/%1.demo").arg(++m_delivered, 6, 10, QLatin1Char('0'))));
    if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
        return fail(ErrorCode::IoFailed, Text::tr("The demonstration cannot be made"), file.errorString());
    file.close();
    HELPDESK_TRY(m_worker->run(*m_source, {}));
    LedgerFilter newest;
    newest.limit = 1;
    HELPDESK_TRY_ASSIGN(const auto entries, m_desk.ledger().entries(newest).result());
    if (entries.isEmpty() || entries.constFirst().outcome != Domain::MailOutcome::New)
        return {};
    HELPDESK_TRY_ASSIGN(const auto ticket, m_desk.tickets().ticket(entries.constFirst().ticket).result());
    m_tickets.insert(ref, ticket.head.uid);
    m_numbers.insert(ref, ticket.head.number);
    return {};
}

Outcome DemoPlay::operate(const QJsonObject &entry)
{
    const Uid ticket = m_tickets.value(entry.value(u"ticket").toString());
    DemoOperationContext context;
    HELPDESK_TRY_ASSIGN(context.ticket, m_desk.tickets().ticket(ticket).result());
    context.other = m_tickets.value(entry.value(entry.contains(u"into") ? u"into" : u"other").toString());
    context.me = m_desk.login();
    const QString by = entry.value(u"by").toString();
    context.login = by == u"@me" ? context.me : by;
    context.at = m_clock.now();
    HELPDESK_TRY_ASSIGN(Domain::OperationKind kind, m_desk.database().readNow([&](Store::Connection &connection) {
        return demoOperation(connection, entry, context);
    }));
    Result<Submission> done
        = m_desk.authority()
              .submit({m_desk.uids().next(), ticket, context.login, {}, context.at, {}, std::move(kind)})
              .result();
    if (!done) {
        Error error = done.error();
        error.what = entry.value(u"ref").toString() % u": " % error.what;
        return fail(error);
    }
    return letMailLeave(entry.value(u"ref").toString());
}

/// The demonstration is its own relay: what an operation queued is built, and counts as sent.
Outcome DemoPlay::letMailLeave(const QString &ref)
{
    const QDateTime now = m_clock.now();
    const MailIdentity identity = mailIdentity(m_desk.settings());
    HELPDESK_TRY_ASSIGN(
        const auto left, m_desk.database().writeNow([&](Store::Connection &connection) -> Result<QList<DemoSent>> {
            using Domain::DeliveryState;
            using Move = Store::OutgoingTable::Move;
            Store::OutgoingTable outgoing(connection);
            QList<DemoSent> sent;
            HELPDESK_TRY_ASSIGN(const auto due, outgoing.due(now, 10));
            for (const Domain::OutgoingMail &mail : due) {
                const Uid uid = mail.order.uid;
                HELPDESK_TRY_ASSIGN(const BuiltMail built,
                                    buildFromStore(connection, m_desk.database().blobs(), mail.order, identity, now));
                HELPDESK_TRY(outgoing.setBuilt(uid, built.messageId, built.bytes, now));
                HELPDESK_TRY(outgoing.move(uid, DeliveryState::Queued, Move{DeliveryState::Sending, {}, {}, {}}, now));
                HELPDESK_TRY(outgoing.move(uid, DeliveryState::Sending, Move{DeliveryState::Sent, {}, {}, {}}, now));
                sent += {built.messageId, mail.order.text, now};
            }
            return sent;
        }));
    if (!left.isEmpty())
        m_sent.insert(ref, left.constFirst());
    return {};
}

Outcome DemoPlay::finish()
{
    m_clock.set(m_now);
    HELPDESK_TRY(set("desk.undo_seconds", 15));
    const std::atomic_bool goesOn = false;
    HELPDESK_TRY(readDocumentTexts(m_desk.database(), m_desk.readerProgram(), 30s, goesOn));
    return {};
}

} // namespace

Result<DemoReport> makeDemoDesk(const DeskOptions &given, const QDateTime &now,
                                const std::function<void(int, int)> &progress)
{
    initDemoResources();
    HELPDESK_TRY_ASSIGN(const QByteArray json, resource(QStringLiteral("mailbox.json")));
    const QJsonObject mailbox = QJsonDocument::fromJson(json).object();
    const QJsonArray entries = mailbox.value(u"entries").toArray();
    auto clock = std::make_shared<ManualClock>(now.addSecs(-60 * entries.first().toObject().value(u"ago").toInteger()));
    DeskOptions options = given;
    options.mode = Store::Database::Mode::ReadWrite;
    options.clock = clock;
    options.uids = std::make_shared<SequentialUidSource>();
    options.messageIdKey = demoKey;
    HELPDESK_TRY(Desk::create(options));
    HELPDESK_TRY_ASSIGN(const auto desk, Desk::open(options));
    DemoPlay play(*desk, *clock, now, mailbox);
    HELPDESK_TRY(play.prepare());
    DemoReport report;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        HELPDESK_TRY(play.play(entry));
        report.operations += entry.value(u"type").toString() == u"operation" ? 1 : 0;
        if (progress)
            progress(int(i + 1), int(entries.size()));
    }
    HELPDESK_TRY(play.finish());
    HELPDESK_TRY_ASSIGN(report.sum, desk->ledger().sum().result());
    return report;
}

Result<DemoReport> makeDemoDesk(const QString &profileDir)
{
    DeskOptions options;
    options.profileDir = profileDir;
    return makeDemoDesk(options, SystemClock().now());
}

} // namespace Helpdesk::Services
