// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templatevariables.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void departmentsOfTheRegionAreOneTerritory_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("territory");
        for (const char *code : {"75", "77", "78", "91", "92", "93", "94", "95", " idf ", "IDF"})
            QTest::newRow(code) << QString::fromLatin1(code) << QStringLiteral("IDF");
        QTest::newRow("38") << QStringLiteral("38") << QStringLiteral("38");
        QTest::newRow("corse") << QStringLiteral(" 2a") << QStringLiteral("2A");
        QTest::newRow("a lost zero") << QStringLiteral("1") << QStringLiteral("01");
        QTest::newRow("overseas") << QStringLiteral("971") << QStringLiteral("971");
        QTest::newRow("none") << QString() << QString();
    }

    void departmentsOfTheRegionAreOneTerritory()
    {
        QFETCH(QString, code);
        QTEST(territoryCode(code), "territory");
    }

    void validityIncludesBothDays()
    {
        WhiteListEntry entry;
        const QDate day(2026, 3, 2);
        QVERIFY(entry.isValidOn(day));
        entry.validFrom = day;
        entry.validUntil = day;
        QVERIFY(entry.isValidOn(day));
        QVERIFY(!entry.isValidOn(day.addDays(-1)));
        QVERIFY(!entry.isValidOn(day.addDays(1)));
    }

    void variablesAreReplacedOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expanded");
        QTest::newRow("plain") << QStringLiteral("a { b } {{") << QStringLiteral("a { b } {{");
        QTest::newRow("two") << QStringLiteral("{{ticket.number}} {{ agent.name }}.")
                             << QStringLiteral("PND-000001 {{ticket.subject}}.");
        QTest::newRow("unknown value") << QStringLiteral("[{{date}}]") << QStringLiteral("[]");
        QTest::newRow("braces") << QStringLiteral("{{{ticket.number}}}") << QStringLiteral("{PND-000001}");
        QTest::newRow("over lines") << QStringLiteral("{{\nx}}") << QStringLiteral("{{\nx}}");
    }

    void variablesAreReplacedOnce()
    {
        QFETCH(QString, text);
        const TemplateVariables values{{QStringLiteral("ticket.number"), QStringLiteral("PND-000001")},
                                       {QStringLiteral("agent.name"), QStringLiteral("{{ticket.subject}}")},
                                       {QStringLiteral("ticket.subject"), QStringLiteral("never")}};
        const auto expanded = expandTemplate(text, values);
        QVERIFY(expanded);
        QTEST(*expanded, "expanded");
    }

    void anUnknownVariableIsNamed()
    {
        const auto expanded = expandTemplate(QStringLiteral("Bonjour {{requester.nom}}"), {});
        QVERIFY(!expanded);
        QCOMPARE(expanded.error().code, ErrorCode::InvalidInput);
        QVERIFY(expanded.error().what.contains(QStringLiteral("requester.nom")));
        QVERIFY(expanded.error().remedy.contains(QStringLiteral("requester.name")));
        QVERIFY(!checkTemplate({QStringLiteral("a"), {}, QStringLiteral("{{x}}"), QStringLiteral("b")}));
        QVERIFY(!checkTemplate({QStringLiteral("a"), {}, {}, QStringLiteral("{{file:/etc/passwd}}")}));
        QVERIFY(!checkTemplate({QStringLiteral("a"), {}, {}, QStringLiteral(" ")}));
        QVERIFY(!checkTemplate({{}, {}, {}, QStringLiteral("b")}));
        QVERIFY(checkTemplate({QStringLiteral("a"), {}, {}, QStringLiteral("{{form.missing}}")}));
    }

    void aManyBracedTextIsExpandedInTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QString text = QStringLiteral("{").repeated(50000);
        const auto expanded = expandTemplate(text, {});
        QVERIFY(expanded);
        QCOMPARE(*expanded, text);
        const QString open = QStringLiteral("{{a").repeated(20000) + QStringLiteral("}}");
        QVERIFY(!expandTemplate(open, {}));
        QVERIFY(timer.elapsed() < 5000);
    }

    void everyVariableHasItsValue()
    {
        Ticket ticket;
        ticket.number = 12;
        ticket.subject = QStringLiteral("Attestation");
        ticket.topic = QStringLiteral("attestation");
        ticket.proposedNature = Nature::Incident;
        ticket.requester.mail.name = QStringLiteral("Camille Martin");
        ticket.form.guichet = FormField::typed(QStringLiteral("G1104"));
        ticket.form.contactPerson = FormField::typed(QStringLiteral("M. Durand"));
        TemplateContext context;
        context.agent = {QStringLiteral("alix"), QStringLiteral("Alix"), QStringLiteral("Alix, PND"), true};
        context.deskName = QStringLiteral("PND");
        context.day = QDate(2026, 3, 2);
        const TemplateVariables values = templateVariables(ticket, context);
        for (const QString &name : templateVariableNames())
            QVERIFY2(values.contains(name), qPrintable(name));
        QCOMPARE(values.size(), templateVariableNames().size());
        QCOMPARE(values.value(QStringLiteral("ticket.number")), QStringLiteral("PND-000012"));
        QCOMPARE(values.value(QStringLiteral("date")), QStringLiteral("02/03/2026"));
        QVERIFY(values.value(QStringLiteral("requester.greeting")).contains(QStringLiteral("Camille Martin")));
        const QStringList questions = values.value(QStringLiteral("form.missing")).split(u'\n');
        QCOMPARE(questions.size(), 4); // question, occurred_at, action, contact
        for (const QString &question : questions)
            QVERIFY(question.startsWith(QStringLiteral("- ")) && question.endsWith(u'?'));
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
