// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"
#include "store/knowledge.h"
#include "store/referencetable.h"
#include "store/settingtable.h"
#include "storefixture.h"

#include <QJsonArray>

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

namespace {

WhiteListEntry manager(const QString &address)
{
    return {.address = address,
            .aliases = {QStringLiteral("alias.") + address, QStringLiteral("autre.") + address},
            .name = QStringLiteral("Gestionnaire"),
            .role = SenderRole::RegionalCoordinator,
            .territories = {QStringLiteral("38"), QStringLiteral("IDF")},
            .validFrom = QDate(2026, 1, 1),
            .validUntil = {},
            .note = QStringLiteral("remplace Mme Huet")};
}

} // namespace

/// Reference tables, settings and drafts.
class TestReferenceTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;

    template <typename Entry> void checkTable(const QList<Entry> &entries, const QString &firstKey)
    {
        VERIFY_OK(m_database->writeNow([&](Connection &c) { return ReferenceTable<Entry>(c).replaceAll(entries); }));
        const auto list = [&] {
            return m_database->readNow([](Connection &c) { return ReferenceTable<Entry>(c).list(); }).value();
        };
        QCOMPARE(list(), entries);
        const auto found = m_database->readNow([&](Connection &c) { return ReferenceTable<Entry>(c).find(firstKey); });
        QCOMPARE(found->value(), entries.first());
        QVERIFY(m_database->writeNow([&](Connection &c) { return ReferenceTable<Entry>(c).remove(firstKey); }).value());
        QVERIFY(
            !m_database->writeNow([&](Connection &c) { return ReferenceTable<Entry>(c).remove(firstKey); }).value());
        QCOMPARE(list(), entries.mid(1));
        VERIFY_OK(
            m_database->writeNow([&](Connection &c) { return ReferenceTable<Entry>(c).upsert(entries.first()); }));
        QCOMPARE(list(), entries);
        const Outcome empty
            = m_database->writeNow([](Connection &c) { return ReferenceTable<Entry>(c).upsert(Entry()); });
        QCOMPARE(empty.error().code, ErrorCode::InvalidInput);
        VERIFY_OK(
            m_database->writeNow([&](Connection &c) { return ReferenceTable<Entry>(c).replaceAll({entries.last()}); }));
        QCOMPARE(list(), QList<Entry>{entries.last()});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void everyTableKeepsItsEntries()
    {
        checkTable<WhiteListEntry>({manager(QStringLiteral("a@example.fr")), manager(QStringLiteral("b@example.fr"))},
                                   QStringLiteral(" A@Example.FR "));
        checkTable<Level3Contact>(
            {{QStringLiteral("moa@example.org"), QStringLiteral("MOA"), Level3Party::Moa, {}},
             {QStringLiteral("moe@example.org"), QStringLiteral("MOE"), Level3Party::Moe, QStringLiteral("astreinte")}},
            QStringLiteral("MOA@example.org"));
        checkTable<Territory>(
            {{QStringLiteral("2A"), QStringLiteral("Corse-du-Sud")}, {QStringLiteral("38"), QStringLiteral("Isère")}},
            QStringLiteral("2A"));
        checkTable<Guichet>({{QStringLiteral("G1104"), QStringLiteral("Mairie"), QStringLiteral("38")},
                             {QStringLiteral("G1105"), QStringLiteral("Bailleur"), {}}},
                            QStringLiteral("G1104"));
        checkTable<Topic>({{.code = QStringLiteral("attestation"),
                            .name = QStringLiteral("Attestation"),
                            .module = QStringLiteral("édition"),
                            .usualLevel = 3,
                            .party = Level3Party::Expert,
                            .templateCode = QStringLiteral("t1"),
                            .words = {QStringLiteral("attestation"), QStringLiteral("impression")}},
                           {.code = QStringLiteral("doublon"),
                            .name = QStringLiteral("Doublon"),
                            .module = {},
                            .usualLevel = 1,
                            .party = {},
                            .templateCode = {},
                            .words = {}}},
                          QStringLiteral("attestation"));
        checkTable<ReplyTemplate>(
            {{QStringLiteral("a"), QStringLiteral("Accusé"), {}, QStringLiteral("Bonjour {{requester.name}}")},
             {QStringLiteral("b"), QStringLiteral("Complément"), QStringLiteral("s"), QStringLiteral("…")}},
            QStringLiteral("a"));
        checkTable<Agent>({{QStringLiteral("a.martin"), QStringLiteral("A. Martin"), QStringLiteral("-- \nPND"), true},
                           {QStringLiteral("b.leroy"), QStringLiteral("B. Leroy"), {}, false}},
                          QStringLiteral("a.martin"));
    }

    void aSenderIsFoundByAddressOrAlias()
    {
        VERIFY_OK(m_database->writeNow(
            [](Connection &c) { return WhiteListTable(c).upsert(manager(QStringLiteral("a@example.fr"))); }));
        const auto found = [&](const QString &address) {
            return m_database->readNow([&](Connection &c) { return Knowledge(c, 0).whiteListed(address); }).value();
        };
        QCOMPARE(found(QStringLiteral("A@EXAMPLE.fr"))->address, QStringLiteral("a@example.fr"));
        QCOMPARE(found(QStringLiteral("Alias.a@example.fr"))->address, QStringLiteral("a@example.fr"));
        QVERIFY(!found(QStringLiteral("b@example.fr")));
        QVERIFY(!found(QString()));
        WhiteListEntry changed = manager(QStringLiteral("a@example.fr"));
        changed.aliases = {QStringLiteral("autre.a@example.fr")};
        VERIFY_OK(m_database->writeNow([&](Connection &c) { return WhiteListTable(c).upsert(changed); }));
        QVERIFY(!found(QStringLiteral("alias.a@example.fr")));
        QVERIFY(found(QStringLiteral("autre.a@example.fr")).has_value());
        QVERIFY(
            m_database->writeNow([](Connection &c) { return WhiteListTable(c).remove(QStringLiteral("a@example.fr")); })
                .value());
        QVERIFY(!found(QStringLiteral("autre.a@example.fr")));
    }

    void settingsKeepAnyValue_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(QStringLiteral("été"));
        QTest::newRow("number") << QJsonValue(12.5);
        QTest::newRow("large number") << QJsonValue(qint64(9007199254740993));
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("list") << QJsonValue(QJsonArray{1, QStringLiteral("a")});
        QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("k"), QJsonObject()}});
    }

    void settingsKeepAnyValue()
    {
        QFETCH(QJsonValue, value);
        for (const auto scope : {SettingTable::Scope::Shared, SettingTable::Scope::Private}) {
            const QString key = QStringLiteral("mail.host");
            const auto read = [&] {
                return m_database->readNow([&](Connection &c) { return SettingTable(c, scope).value(key); }).value();
            };
            QVERIFY(read().isUndefined());
            VERIFY_OK(m_database->writeNow([&](Connection &c) { return SettingTable(c, scope).set(key, value); }));
            QCOMPARE(read(), value);
            QCOMPARE(m_database->readNow([&](Connection &c) { return SettingTable(c, scope).all(); })->keys(),
                     QStringList{key});
            VERIFY_OK(m_database->writeNow(
                [&](Connection &c) { return SettingTable(c, scope).set(key, QJsonValue(QJsonValue::Undefined)); }));
            QVERIFY(read().isUndefined());
        }
    }

    void draftsAreKeptWithTheirFiles()
    {
        const Draft reply{.context = QStringLiteral("reply:1"),
                          .text = QStringLiteral("Bonjour,\nà moitié écri"),
                          .details = {{QStringLiteral("to"), QStringLiteral("a@example.fr")}},
                          .savedAt = moment()};
        Draft note{
            .context = QStringLiteral("note:1"), .text = QStringLiteral("…"), .details = {}, .savedAt = moment(5)};
        const QByteArray bytes(200000, 'x');
        const auto write = [&](auto work) {
            return m_database->writeNow([&](Connection &c) {
                DraftTable table(c);
                return work(table);
            });
        };
        VERIFY_OK(write([&](DraftTable &t) { return t.save(reply); }));
        VERIFY_OK(write([&](DraftTable &t) { return t.save(note); }));
        note.text = QStringLiteral("à rappeler");
        VERIFY_OK(write([&](DraftTable &t) { return t.save(note); }));
        VERIFY_OK(write([&](DraftTable &t) { return t.attach(reply.context, bytes); }));
        m_database.reset();
        auto again = Database::open(sampleProfile(*m_folder), Database::Mode::ReadWrite);
        VERIFY_OK(again);
        m_database = std::move(*again);
        QCOMPARE(write([](DraftTable &t) { return t.list(); }).value(), QList<Draft>({note, reply}));
        QCOMPARE(write([&](DraftTable &t) { return t.attached(reply.context, Sha256::of(bytes)); }).value(), bytes);
        VERIFY_OK(write([&](DraftTable &t) { return t.detach(reply.context, Sha256::of(bytes)); }));
        QCOMPARE(write([&](DraftTable &t) { return t.attached(reply.context, Sha256::of(bytes)); }).error().code,
                 ErrorCode::NotFound);
        VERIFY_OK(write([&](DraftTable &t) { return t.attach(reply.context, QByteArray()); }));
        QCOMPARE(write([&](DraftTable &t) { return t.attached(reply.context, Sha256::of({})); }).value(),
                 QByteArray(""));
        VERIFY_OK(write([&](DraftTable &t) { return t.remove(reply.context); }));
        QVERIFY(!write([&](DraftTable &t) { return t.draft(reply.context); })->has_value());
        QCOMPARE(write([&](DraftTable &t) { return t.draft(note.context); })->value(), note);
    }

    void changesOfReferenceAndDraftsArePublished()
    {
        QList<ChangeSet> seen;
        const Subscription subscription = m_database->subscribe([&](const ChangeSet &changes) { seen += changes; });
        VERIFY_OK(m_database->writeNow([](Connection &c) {
            return TerritoryTable(c).upsert({QStringLiteral("38"), QStringLiteral("Isère")});
        }));
        VERIFY_OK(m_database->writeNow([](Connection &c) {
            return DraftTable(c).save({QStringLiteral("new"), {}, {}, moment()});
        }));
        QCOMPARE(seen.size(), 2);
        QVERIFY(seen.at(0).reference && !seen.at(0).drafts);
        QVERIFY(seen.at(1).drafts && !seen.at(1).reference);
    }
};

QTEST_GUILESS_MAIN(TestReferenceTable)
#include "tst_referencetable.moc"
