// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/referenceservice.h"

#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "support/testdesk.h"

#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using Services::ReferenceTable;

namespace {

QByteArray whiteList(const QByteArray &lines)
{
    return "address;name;role;territories;valid_from;valid_until;note\r\n" + lines;
}

} // namespace

class TestReferenceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreSavedNormalizedAndRemoved();
    void badEntriesAreRefused();
    void addressOfAnotherEntryIsRefused();
    void importAddsUpdatesAndEnds();
    void badLineImportsNothing();
    void everyTableComesBackFromItsExport_data();
    void everyTableComesBackFromItsExport();
    void templateIsFilledForATicket();
    void missingFieldsAreAskedForByName();
    void verbsNameTables();
};

void TestReferenceService::entriesAreSavedNormalizedAndRemoved()
{
    TestDesk desk;
    Domain::WhiteListEntry entry;
    entry.address = QStringLiteral(" Rey@GT.Example.fr ");
    entry.aliases = {QStringLiteral("REY2@gt.example.fr"), QStringLiteral("rey@gt.example.fr")};
    entry.territories = {QStringLiteral("75"), QStringLiteral("92"), QStringLiteral("38")};
    valueOf(desk->reference().save(entry));
    auto snapshot = valueOf(desk->reference().snapshot());
    QCOMPARE(snapshot.whiteList.size(), 2);
    const auto &kept = snapshot.whiteList.constLast();
    QCOMPARE(kept.address, QStringLiteral("rey@gt.example.fr"));
    QCOMPARE(kept.aliases, QStringList{QStringLiteral("rey2@gt.example.fr")});
    QCOMPARE(kept.territories, (QStringList{QStringLiteral("IDF"), QStringLiteral("38")}));
    valueOf(desk->reference().remove(ReferenceTable::WhiteList, kept.address));
    const Outcome again = desk->reference().remove(ReferenceTable::WhiteList, kept.address).result();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    valueOf(desk->reference().save(Domain::Agent{QStringLiteral("dominique"), {}, {}, true}));
    QCOMPARE(valueOf(desk->reference().snapshot()).agentName(QStringLiteral("dominique")), QStringLiteral("dominique"));
}

void TestReferenceService::badEntriesAreRefused()
{
    TestDesk desk;
    Domain::WhiteListEntry entry;
    entry.address = QStringLiteral("pas une adresse");
    QVERIFY(!desk->reference().save(entry).result());
    entry.address = QStringLiteral("rey@gt.example.fr");
    entry.validFrom = QDate(2013, 2, 1);
    entry.validUntil = QDate(2013, 1, 1);
    QVERIFY(!desk->reference().save(entry).result());
    const Outcome unknownVariable
        = desk->reference()
              .save(Domain::ReplyTemplate{
                  QStringLiteral("x"), QStringLiteral("X"), {}, QStringLiteral("{{ticket.nombre}}")})
              .result();
    QVERIFY(!unknownVariable);
    QVERIFY(unknownVariable.error().text().contains(QStringLiteral("ticket.nombre")));
    QVERIFY(!desk->reference().save(Domain::Territory{}).result());
}

void TestReferenceService::addressOfAnotherEntryIsRefused()
{
    TestDesk desk;
    Domain::WhiteListEntry entry;
    entry.address = QStringLiteral("rey@gt.example.fr");
    entry.aliases = {QStringLiteral("girard@gt.example.fr")};
    const Outcome refused = desk->reference().save(entry).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestReferenceService::importAddsUpdatesAndEnds()
{
    TestDesk desk;
    const QByteArray first = whiteList("rey@gt.example.fr;M. Rey;territorial_manager;38 75;2013-01-01;;\r\n"
                                       "girard@gt.example.fr;Mme Girard-Martin;territorial_manager;38;;;\r\n");
    const auto report = valueOf(desk->reference().importCsv(ReferenceTable::WhiteList, first, false));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.ended, 0);
    const auto again = valueOf(desk->reference().importCsv(ReferenceTable::WhiteList, first, false));
    QCOMPARE(again.added + again.updated + again.ended, 0);
    const auto replaced = valueOf(desk->reference().importCsv(
        ReferenceTable::WhiteList, whiteList("rey@gt.example.fr;M. Rey;territorial_manager;38 75;2013-01-01;;\r\n"),
        true));
    QCOMPARE(replaced.ended, 1);
    const auto entries = valueOf(desk->reference().snapshot()).whiteList;
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.constFirst().validUntil, QDate(2013, 6, 11));
    QVERIFY(!entries.constFirst().isValidOn(QDate(2013, 6, 12)));
    QVERIFY(entries.constFirst().isValidOn(QDate(2013, 6, 11)));
    valueOf(desk->reference().importCsv(ReferenceTable::Topics, "code,name\na,A\nb,B\n", false));
    QCOMPARE(valueOf(desk->reference().importCsv(ReferenceTable::Topics, "code,name\nb,B\n", true)).ended, 1);
    QCOMPARE(valueOf(desk->reference().snapshot()).topics.size(), 1);
}

void TestReferenceService::badLineImportsNothing()
{
    TestDesk desk;
    const auto before = valueOf(desk->reference().snapshot()).whiteList;
    const auto refused
        = desk->reference()
              .importCsv(
                  ReferenceTable::WhiteList,
                  whiteList("rey@gt.example.fr;M. Rey;territorial_manager;38;;;\r\nsans-adresse;X;chef;38;hier;;\r\n"),
                  true)
              .result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(refused.error().text().contains(QStringLiteral("3")));
    QCOMPARE(valueOf(desk->reference().snapshot()).whiteList, before);
}

void TestReferenceService::everyTableComesBackFromItsExport_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("whitelist")
        << QStringLiteral("whitelist")
        << QByteArray(
               "address,name,role,territories,valid_from,valid_until,note,aliases\r\nrey@gt.example.fr,\"Rey, "
               "Jean\",regional_coordinator,38 IDF,2013-01-01,2013-12-31,\"dit \"\"JR\"\"\",rey2@gt.example.fr\r\n");
    QTest::newRow("level3") << QStringLiteral("level3")
                            << QByteArray("address,name,party,note\r\nmoa@moa.example.fr,MOA,moa,\r\n");
    QTest::newRow("territory") << QStringLiteral("territory") << QByteArray("code,name\r\n38,Isère\r\n");
    QTest::newRow("guichet") << QStringLiteral("guichet") << QByteArray("code,name,territory\r\nG1104,Mairie,38\r\n");
    QTest::newRow("topic") << QStringLiteral(
        "topic") << QByteArray("code,name,module,usual_level,party,template,words\r\na,A,m,3,moe,t,un mot|deux\r\n");
    QTest::newRow("template") << QStringLiteral("template")
                              << QByteArray("code,name,subject,body\r\nt,T,,\"Bonjour {{requester.name}}\nMerci\"\r\n");
    QTest::newRow("agent") << QStringLiteral("agent")
                           << QByteArray("login,name,signature,active\r\nzoe,Zoé,Z,false\r\n");
}

void TestReferenceService::everyTableComesBackFromItsExport()
{
    QFETCH(QString, verb);
    QFETCH(QByteArray, csv);
    TestDesk desk;
    const auto table = Services::referenceTable(verb);
    QVERIFY(table);
    QCOMPARE(valueOf(desk->reference().importCsv(*table, csv, false)).added, 1);
    const QByteArray exported = valueOf(desk->reference().exportCsv(*table));
    QVERIFY2(exported.contains(csv.mid(csv.indexOf('\n') + 1)), exported.constData());
    const auto again = valueOf(desk->reference().importCsv(*table, exported, true));
    QCOMPARE(again.added + again.updated + again.ended, 0);
}

void TestReferenceService::templateIsFilledForATicket()
{
    TestDesk desk;
    valueOf(desk->reference().save(
        Domain::ReplyTemplate{QStringLiteral("t"), QStringLiteral("T"), QStringLiteral("Votre {{ticket.number}}"),
                              QStringLiteral("{{requester.name}} / {{agent.name}} / {{desk.name}}")}));
    const Domain::Ticket ticket = desk.openTicket();
    const auto filled = valueOf(desk->reference().filledTemplate(QStringLiteral("t"), ticket.uid));
    QCOMPARE(filled.subject, QStringLiteral("Votre PND-000001"));
    QCOMPARE(filled.body, QStringLiteral("Mme Girard / camille / PND"));
    const auto unknown = desk->reference().filledTemplate(QStringLiteral("u"), ticket.uid).result();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestReferenceService::missingFieldsAreAskedForByName()
{
    TestDesk desk;
    valueOf(desk->reference().save(
        Domain::ReplyTemplate{QStringLiteral("c"), QStringLiteral("C"), {}, QStringLiteral("{{form.missing}}")}));
    const Domain::Ticket ticket = desk.openTicket();
    const auto all = valueOf(desk->reference().filledTemplate(QStringLiteral("c"), ticket.uid));
    const auto one
        = valueOf(desk->reference().filledTemplate(QStringLiteral("c"), ticket.uid, {QStringLiteral("guichet")}));
    QVERIFY(all.body.count(u'\n') >= 1);
    QCOMPARE(one.body.count(u'\n'), 0);
    QVERIFY(!one.body.isEmpty());
}

void TestReferenceService::verbsNameTables()
{
    QVERIFY(Services::referenceTable(u"whitelist") == ReferenceTable::WhiteList);
    QVERIFY(Services::referenceTable(u"agent") == ReferenceTable::Agents);
    QVERIFY(!Services::referenceTable(u"retention"));
}

QTEST_GUILESS_MAIN(TestReferenceService)
#include "tst_referenceservice.moc"
