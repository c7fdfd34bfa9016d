// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directorycsv.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

class TestDirectoryCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWhiteListOfTheContractIsRead()
    {
        const auto entries
            = whiteListFromCsv("address,name,role,territories,valid_from,valid_until,note\r\n"
                               "Camille@Example.fr,\"Martin, Camille\",territorial_manager,38 75 92,2026-01-01,,\r\n"
                               "sacha@example.org,Sacha,regional_coordinator,,,31/12/2026,a note\r\n");
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().text()));
        QCOMPARE(entries->size(), 2);
        const WhiteListEntry &first = entries->constFirst();
        QCOMPARE(first.address, QStringLiteral("camille@example.fr"));
        QCOMPARE(first.name, QStringLiteral("Martin, Camille"));
        QCOMPARE(first.territories, QStringList({QStringLiteral("38"), QStringLiteral("IDF")}));
        QCOMPARE(first.validFrom, QDate(2026, 1, 1));
        QVERIFY(first.validUntil.isNull());
        QCOMPARE(entries->at(1).role, SenderRole::RegionalCoordinator);
        QCOMPARE(entries->at(1).validUntil, QDate(2026, 12, 31));
    }

    void aFrenchSpreadsheetIsRead()
    {
        const auto entries = whiteListFromCsv(
            "role;address;territories;name;aliases;valid_from;valid_until;note\r\n"
            "territorial manager;a@example.fr;1;Ir\xe8ne;b@example.fr c@example.fr A@example.fr;;;\r\n"
            ";;;;;;;\r\n");
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().text()));
        QCOMPARE(entries->constFirst().name, QStringLiteral("Irène"));
        QCOMPARE(entries->constFirst().territories, QStringList{QStringLiteral("01")});
        QCOMPARE(entries->constFirst().aliases.size(), 2);
    }

    void everyBadLineIsSaidAndNothingIsRead()
    {
        const auto entries = whiteListFromCsv("address,name,role,territories,valid_from,valid_until,note\n"
                                              "a@example.fr,A,territorial_manager,38,,,\n"
                                              "not an address,B,boss,38,,,\n"
                                              "c@example.fr,C,territorial_manager,Isère,2026-02-30,,\n"
                                              "d@example.fr,D,territorial_manager,38,2026-02-03,2026-02-02,\n"
                                              "A@example.fr,E,territorial_manager,38,,,\n"
                                              "f@example.fr,F,territorial_manager,38,,,,x,y\n");
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, ErrorCode::InvalidInput);
        const QString why = entries.error().why;
        for (const char *expected : {"line 3: address: ", "role: ", "line 4: territories: ", "valid_from: ", "line 5: ",
                                     "line 6: ", "line 2", "line 7: "})
            QVERIFY2(why.contains(QLatin1StringView(expected)), qPrintable(why));
        QVERIFY(!why.contains(QStringLiteral("example.fr")));
        QCOMPARE(why.count(QStringLiteral("; ")), 4);
    }

    void theHeaderIsChecked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("no header") << QByteArray("a@example.fr,A,moe,\n") << QStringLiteral("absent");
        QTest::newRow("absent") << QByteArray("address,name\n") << QStringLiteral("party");
        QTest::newRow("unknown") << QByteArray("address,party,colour\n") << QStringLiteral("colour");
        QTest::newRow("twice") << QByteArray("address,party,party\n") << QStringLiteral("twice");
    }

    void theHeaderIsChecked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto contacts = level3FromCsv(bytes);
        QVERIFY(!contacts);
        QVERIFY2(contacts.error().text().contains(said), qPrintable(contacts.error().text()));
    }

    void onlyAHeaderIsAnEmptyTable()
    {
        const auto contacts = level3FromCsv("address,name,party,note\n");
        QVERIFY(contacts);
        QVERIFY(contacts->isEmpty());
    }

    void everyTableIsReadBackAsItWasWritten()
    {
        const QList<WhiteListEntry> entries{{QStringLiteral("a@example.fr"),
                                             {QStringLiteral("b@example.fr")},
                                             QStringLiteral("=A \"quoted\"; x"),
                                             SenderRole::RegionalCoordinator,
                                             {QStringLiteral("38"), QStringLiteral("IDF")},
                                             QDate(2026, 1, 1),
                                             QDate(2026, 12, 31),
                                             QStringLiteral("two\nlines")}};
        QCOMPARE(whiteListFromCsv(toCsv(entries)).value(), entries);
        const QList<Level3Contact> contacts{
            {QStringLiteral("moe@example.org"), QStringLiteral("MOE"), Level3Party::Expert, QStringLiteral("-")}};
        QCOMPARE(level3FromCsv(toCsv(contacts)).value(), contacts);
        const QList<Agent> agents{{QStringLiteral("alix"), QStringLiteral("Alix"), QStringLiteral("Alix\nPND"), false},
                                  {QStringLiteral("sacha"), {}, {}, true}};
        QCOMPARE(agentsFromCsv(toCsv(agents)).value(), agents);
        const QList<Territory> territories{{QStringLiteral("2A"), QStringLiteral("Corse-du-Sud")},
                                           {QStringLiteral("IDF"), QStringLiteral("Région")}};
        QCOMPARE(territoriesFromCsv(toCsv(territories)).value(), territories);
        const QList<Guichet> guichets{{QStringLiteral("G1104"), QStringLiteral("Mairie"), QStringLiteral("38")},
                                      {QStringLiteral("X 12"), {}, {}}};
        QCOMPARE(guichetsFromCsv(toCsv(guichets)).value(), guichets);
        const QList<Topic> topics{{QStringLiteral("acces"),
                                   QStringLiteral("Accès"),
                                   QStringLiteral("connexion"),
                                   3,
                                   Level3Party::Moe,
                                   QStringLiteral("t1"),
                                   {QStringLiteral("mot de passe"), QStringLiteral("connexion")}},
                                  {QStringLiteral("autre"), QStringLiteral("Autre"), {}, 1, {}, {}, {}}};
        QCOMPARE(topicsFromCsv(toCsv(topics)).value(), topics);
        const QList<ReplyTemplate> templates{
            {QStringLiteral("t1"), QStringLiteral("Accès"), {}, QStringLiteral("{{requester.greeting}}\n\nVoici.\n")}};
        QCOMPARE(templatesFromCsv(toCsv(templates)).value(), templates);
    }

    void theDepartmentsOfTheRegionBecomeOne()
    {
        const auto territories
            = territoriesFromCsv("code,name\n38,Isère\n75,Paris\n92,Hauts-de-Seine\n93,Seine-Saint-Denis\n");
        QVERIFY(territories);
        QCOMPARE(territories->size(), 2);
        QCOMPARE(territories->at(1).code, QStringLiteral("IDF"));
        QVERIFY(!territoriesFromCsv("code,name\n38,Isère\n38,Autre\n"));
    }

    void aTemplateWithAnUnknownVariableIsABadLine()
    {
        const auto templates = templatesFromCsv("code,name,subject,body\na,A,,Bonjour {{nom}}\n");
        QVERIFY(!templates);
        QVERIFY(templates.error().why.contains(QStringLiteral("{{nom}}")));
        QVERIFY(!topicsFromCsv("code,name,usual_level\na,A,4\n"));
        QVERIFY(!agentsFromCsv("login,active\n,maybe\n"));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryCsv)
#include "tst_directorycsv.moc"
