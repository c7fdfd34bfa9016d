// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyfiles.h"
#include "store/check.h"
#include "store/drafttable.h"
#include "store/ledgertable.h"
#include "store/outgoingtable.h"
#include "store/referencetable.h"
#include "store/searchindex.h"
#include "store/settingtable.h"
#include "storefixture.h"

#include <QCryptographicHash>

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

/// Makes the n-th thing that a statement wants to do be refused, by SQLite's own authorizer.
struct Refusal
{
    int left = 0;
    bool refused = false;
    static int authorize(void *context, int, const char *, const char *, const char *, const char *)
    {
        auto *self = static_cast<Refusal *>(context);
        if (self->left == 0 || --self->left > 0)
            return SQLITE_OK;
        self->refused = true;
        return SQLITE_DENY;
    }
};

/// All rows of all tables as one hash.
QByteArray stateOf(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList tables;
    {
        Statement names = connection.prepare(
            "SELECT 'main.' || name FROM main.sqlite_schema WHERE type='table' AND name NOT LIKE 'ticket_text%' "
            "AND name NOT LIKE 'sqlite%' UNION SELECT 'outbox.' || name FROM outbox.sqlite_schema "
            "WHERE type='table' AND name NOT LIKE 'sqlite%' ORDER BY 1");
        while (names.step().value_or(false))
            tables += names.text(0);
    }
    tables += QStringLiteral("main.ticket_text");
    for (const QString &table : std::as_const(tables)) {
        const bool blobs = table == QStringLiteral("main.small_blob"); // has the time of day
        Statement rows
            = connection.prepare((blobs ? "SELECT sha, bytes FROM " : "SELECT * FROM ") + table.toStdString());
        while (rows.step().value_or(false)) {
            for (int i = 0; i < rows.columnCount(); ++i)
                hash.addData(QByteArray(rows.blob(i) + '|'));
        }
    }
    return hash.result();
}

using Path = std::function<Outcome(Connection &)>;

struct WritePath
{
    const char *name;
    Path write;
};

} // namespace

/// Every way to write, with a failure at every point: what is stored is as before or as after, never between.
class TestStoreFailures : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    QList<WritePath> m_paths;
    SequentialUidSource m_ids;
    Ticket m_ticket;
    MailOrder m_order;

    QString profile() const { return sampleProfile(*m_folder); }

    static Outcome ignoreValue(const auto &result)
    {
        if (!result)
            return fail(result.error());
        return {};
    }

    void prepare()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_ticket = sampleTicket(m_ids);
        m_order = {};
        m_order.uid = m_ids.next();
        m_order.ticket = m_ticket.uid;
        auto database = Database::open(profile(), Database::Mode::Create);
        VERIFY_OK(database);
        Changes changes;
        changes.heads = {m_ticket};
        changes.messages = {sampleMessage(m_ids, m_ticket, QStringLiteral("premier message"))};
        changes.attachments = {sampleAttachment(m_ids, changes.messages.first(), "image")};
        changes.heads.first().attachmentCount = 1;
        changes.mails = {m_order};
        VERIFY_OK((*database)->writeNow([&](Connection &c) -> Outcome {
            HELPDESK_TRY((*database)->blobs().put(c, "image"));
            return ignoreValue(TicketTable(c).writeChanges(changes));
        }));
        m_ticket = changes.heads.first();
    }

    Changes reply()
    {
        Changes changes;
        Ticket head = m_ticket;
        head.version = 2;
        head.state = State::InProgress;
        head.owner = QStringLiteral("a.martin");
        head.tags = {QStringLiteral("suivi")};
        const Ticket other = sampleTicket(m_ids, QStringLiteral("lié"));
        Message message = sampleMessage(m_ids, head, QStringLiteral("Voici la réponse."));
        message.kind = MessageKind::ToRequester;
        MailOrder order = m_order;
        order.uid = m_ids.next();
        order.message = message.uid;
        changes.heads = {head, other};
        changes.messages = {message};
        changes.attachments = {sampleAttachment(m_ids, message, "image")};
        changes.heads.first().attachmentCount = 2;
        changes.events = {sampleEvent(m_ids, head, QStringLiteral("replied"))};
        changes.addedLinks = {{head.uid, other.uid, LinkKind::Related}};
        order.attachments = changes.attachments;
        changes.mails = {order};
        return changes;
    }

    QList<WritePath> writePaths()
    {
        const Changes changes = reply();
        return {
            {"operation", [changes](Connection &c) { return ignoreValue(TicketTable(c).writeChanges(changes)); }},
            {"batch of mails",
             [this](Connection &c) -> Outcome {
                 const BlobStore blobs(ProfilePaths(profile()).blobs());
                 for (int i = 0; i < 3; ++i) {
                     Savepoint part(c);
                     HELPDESK_TRY(part.begin());
                     HELPDESK_TRY_ASSIGN(const Sha256 sha, blobs.put(c, QByteArray("mail " + QByteArray::number(i))));
                     HELPDESK_TRY_ASSIGN(
                         const auto kept,
                         LedgerTable(c).keep({QStringLiteral("mbox"), QString::number(i)}, sha, 6, moment()));
                     LedgerEntry entry;
                     entry.id = kept.id;
                     entry.outcome = MailOutcome::Other;
                     HELPDESK_TRY(LedgerTable(c).settle(entry));
                     HELPDESK_TRY(part.release());
                 }
                 return {};
             }},
            {"sending",
             [this](Connection &c) -> Outcome {
                 OutgoingTable table(c);
                 HELPDESK_TRY(table.setBuilt(m_order.uid, QStringLiteral("m@example.fr"), "bytes", moment()));
                 OutgoingTable::Move move;
                 move.to = DeliveryState::Sending;
                 return table.move(m_order.uid, DeliveryState::Queued, move, moment());
             }},
            {"reference",
             [](Connection &c) {
                 const WhiteListEntry entry{.address = QStringLiteral("a@example.fr"),
                                            .aliases = {QStringLiteral("b@example.fr")},
                                            .name = {},
                                            .role = {},
                                            .territories = {},
                                            .validFrom = {},
                                            .validUntil = {},
                                            .note = {}};
                 return WhiteListTable(c).replaceAll({entry});
             }},
            {"setting", [](Connection &c) { return SettingTable(c).set(QStringLiteral("a"), 1); }},
            {"draft",
             [](Connection &c) -> Outcome {
                 HELPDESK_TRY(DraftTable(c).save({QStringLiteral("new"), QStringLiteral("texte"), {}, moment()}));
                 return ignoreValue(DraftTable(c).attach(QStringLiteral("new"), "file"));
             }},
            {"text of a document",
             [](Connection &c) {
                 return SearchIndex(c).setDocumentText(Sha256::of("image"), QStringLiteral("erreur inattendue"));
             }},
        };
    }

    QByteArray state(Database &database)
    {
        return database.readNow([](Connection &c) -> Result<QByteArray> { return stateOf(c); }).value_or(QByteArray());
    }

    /// A copy of the prepared profile, to be broken.
    static void copyProfile(const QString &from, const QString &to)
    {
        QDir(to).removeRecursively();
        QVERIFY(QDir().mkpath(to));
        const QStringList files = QDir(from).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(from % u'/' % file, to % u'/' % file));
    }

    QByteArray stateAfter(const QString &folder, const Path &write)
    {
        auto database = Database::open(folder, Database::Mode::ReadWrite);
        if (!database || !(*database)->writeNow(write))
            return {};
        return state(**database);
    }

    struct Tried
    {
        bool failed = false; ///< there were so many writes to the disk
        bool written = false; ///< and all the same it was told that it is written
    };
    /// Writes while the n-th write to the disk fails.
    static Tried writeFailing(const QString &folder, const Path &write, int n, int code)
    {
        auto database = Database::open(folder, Database::Mode::ReadWrite);
        if (!database)
            return {};
        FaultyFiles::instance().failAt(n, code);
        const Outcome written = (*database)->writeNow(write);
        const bool failed = FaultyFiles::instance().hasFailed();
        database->reset(); // what closing writes fails too
        FaultyFiles::instance().failAt(0, SQLITE_OK);
        if (!written && written.error().code != ErrorCode::DiskFull && written.error().code != ErrorCode::IoFailed)
            QTest::qFail(qPrintable(written.error().text()), __FILE__, __LINE__);
        if (!failed && !written)
            QTest::qFail("an error without a failure", __FILE__, __LINE__);
        return {failed, written.has_value()};
    }

private Q_SLOTS:
    void initTestCase() { FaultyFiles::instance(); }
    void cleanup() { FaultyFiles::instance().failAt(0, SQLITE_OK); }

    void everyStatementCanFail_data()
    {
        QTest::addColumn<int>("path");
        prepare();
        const auto paths = writePaths();
        for (int i = 0; i < paths.size(); ++i)
            QTest::newRow(paths.at(i).name) << i;
    }

    void everyStatementCanFail()
    {
        QFETCH(int, path);
        prepare();
        const Path write = writePaths().at(path).write;
        auto database = Database::open(profile(), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        const QByteArray before = state(**database);
        QVERIFY(!before.isEmpty());
        int failures = 0;
        for (int n = 1;; ++n) {
            Refusal refusal{n, false};
            VERIFY_OK((*database)->maintainNow([&](Connection &c) -> Outcome {
                sqlite3_set_authorizer(c.handle(), Refusal::authorize, &refusal);
                return {};
            }));
            const Outcome written = (*database)->writeNow(write);
            VERIFY_OK((*database)->maintainNow([&](Connection &c) -> Outcome {
                sqlite3_set_authorizer(c.handle(), nullptr, nullptr);
                return {};
            }));
            if (!refusal.refused) {
                VERIFY_OK(written);
                break;
            }
            QVERIFY(!written);
            QCOMPARE(state(**database), before);
            ++failures;
        }
        QVERIFY(failures > 2);
        QVERIFY(state(**database) != before);
    }

    void everyWriteToTheDiskCanFail_data() { everyStatementCanFail_data(); }

    void everyWriteToTheDiskCanFail()
    {
        QFETCH(int, path);
        prepare();
        const Path write = writePaths().at(path).write;
        const QString copy = m_folder->path(QStringLiteral("copy"));
        const auto none = [](Connection &) -> Outcome { return {}; };
        copyProfile(profile(), copy);
        const QByteArray before = stateAfter(copy, none);
        const QByteArray after = stateAfter(copy, write);
        QVERIFY(!before.isEmpty() && !after.isEmpty() && before != after);
        for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
            int failures = 0;
            for (;; ++failures) {
                copyProfile(profile(), copy);
                const Tried tried = writeFailing(copy, write, failures + 1, code);
                if (!tried.failed)
                    break;
                const QByteArray now = stateAfter(copy, none);
                QVERIFY(now == after || (now == before && !tried.written));
                auto database = Database::open(copy, Database::Mode::ReadWrite);
                VERIFY_OK(database);
                const auto verified
                    = (*database)->maintainNow([&](Connection &c) { return verifyStore(c, (*database)->blobs()); });
                VERIFY_OK(verified);
                QCOMPARE(*verified, QStringList());
                if (now == before)
                    VERIFY_OK((*database)->writeNow(write));
                QCOMPARE(state(**database), after);
            }
            QVERIFY(failures >= 1);
        }
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        prepare();
        auto database = Database::open(profile(), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        const QByteArray before = state(**database);
        VERIFY_OK((*database)->maintainNow([](Connection &c) -> Outcome {
            HELPDESK_TRY_ASSIGN(const qint64 pages, c.integer("PRAGMA page_count"));
            return c.exec("PRAGMA max_page_count=" + QByteArray::number(pages));
        }));
        const auto put = [&](Connection &c) { return (*database)->blobs().put(c, QByteArray(90000, 'x')); };
        const auto full = (*database)->writeNow(put);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QVERIFY(!full.error().remedy.isEmpty());
        QCOMPARE(state(**database), before);
        VERIFY_OK((*database)->maintainNow([](Connection &c) { return c.exec("PRAGMA max_page_count=1000000"); }));
        VERIFY_OK((*database)->writeNow(put));
    }

    void nothingRunsInATransactionThatWasLost()
    {
        prepare();
        auto database = Database::open(profile(), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        const QByteArray before = state(**database);
        const Outcome written = (*database)->writeNow([](Connection &c) -> Outcome {
            {
                Savepoint part(c);
                HELPDESK_TRY(part.begin());
                // As the engine does by itself when the disk is full in the middle.
                sqlite3_exec(c.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            }
            // A batch that would go on with its next mail must not do so outside a transaction.
            const Outcome next = SettingTable(c).set(QStringLiteral("stray"), 1);
            return next ? Outcome() : next;
        });
        QVERIFY(!written);
        QCOMPARE(state(**database), before);
        VERIFY_OK((*database)->writeNow([](Connection &c) { return SettingTable(c).set(QStringLiteral("after"), 1); }));
    }
};

QTEST_GUILESS_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"
