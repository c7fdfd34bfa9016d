// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestform.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

FormField found(const QString &value, qsizetype start = 3)
{
    return {value, FieldSource::Found, {TextPart::Body, start, value.size()}, {}};
}

RequestForm wholeForm()
{
    RequestForm form;
    form.guichet = {QStringLiteral("G1104"), FieldSource::Found, {TextPart::Subject, 5, 5}, {}};
    form.contactPerson = found(QStringLiteral("M. Durand"));
    form.userProfile = FormField::typed(key(UserProfile::Consultant));
    form.question = found(QStringLiteral("L'attestation « ne s'imprime pas »."), 40);
    form.occurredAt = found(QStringLiteral("2013-06-12T10:42"));
    form.action = found(QStringLiteral("Valider"));
    form.contactMail = FormField::typed(QStringLiteral("durand@example.fr"));
    form.contactPhone = found(QStringLiteral("+33476000000"));
    form.contactPhone.message = Uid::fromString(u"00112233445566778899aabbccddeeff").value();
    form.registrationNumbers = QStringList{QStringLiteral("0380613000123G1104")};
    form.anomalyCodes = QStringList{QStringLiteral("CTRL_DEM_0033")};
    return form;
}

} // namespace

class TestRequestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsReadBackFromItsJson()
    {
        QCOMPARE(formFromJson(toJson(wholeForm())), wholeForm());
        QCOMPARE(formFromJson(toJson(RequestForm{})), RequestForm{});
        QCOMPARE(formFromJson({}), RequestForm{});
        for (const NamedField &named : formFields()) {
            const FormField field = wholeForm().*named.field;
            QCOMPARE(fieldFromJson(toJson(field)), field);
        }
    }

    void jsonHasThePlainValuesOfTheCommandLine()
    {
        const QJsonObject json = toJson(wholeForm());
        QCOMPARE(json.value(u"guichet"), QJsonValue(QStringLiteral("G1104")));
        QCOMPARE(json.value(u"occurred_at"), QJsonValue(QStringLiteral("2013-06-12T10:42")));
        QCOMPARE(json.value(u"user_profile"), QJsonValue(QStringLiteral("consultant")));
        QVERIFY(toJson(RequestForm{}).value(u"user_profile").isNull());
        QVERIFY(json.value(u"registration_numbers").isArray());
    }

    void hostileJsonGivesAnEmptyField()
    {
        const QJsonObject json{{QStringLiteral("guichet"), 12},
                               {QStringLiteral("action"), QStringLiteral("Valider")},
                               {QStringLiteral("sources"),
                                QJsonObject{{QStringLiteral("action"),
                                             QJsonObject{{QStringLiteral("source"), QStringLiteral("found")},
                                                         {QStringLiteral("start"), -7}}}}}};
        const RequestForm form = formFromJson(json);
        QVERIFY(form.guichet.isMissing());
        QCOMPARE(form.action.span.start, 0);
    }

    void missingDependsOnTheNature_data()
    {
        QTest::addColumn<QString>("nature");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("missing");
        QTest::newRow("whole") << QStringLiteral("incident") << QString() << QString();
        QTest::newRow("none, empty") << QString() << QStringLiteral("all")
                                     << QStringLiteral("contact_person guichet question");
        QTest::newRow("incident, empty") << QStringLiteral("incident") << QStringLiteral("all")
                                         << QStringLiteral(
                                                "contact_person guichet question occurred_at action contact");
        QTest::newRow("evolution, empty") << QStringLiteral("evolution") << QStringLiteral("all")
                                          << QStringLiteral("contact_person guichet question");
        QTest::newRow("no hour") << QStringLiteral("incident") << QStringLiteral("hour")
                                 << QStringLiteral("occurred_at");
        QTest::newRow("no hour, information") << QStringLiteral("information") << QStringLiteral("hour") << QString();
        QTest::newRow("phone only") << QStringLiteral("incident") << QStringLiteral("mail") << QString();
        QTest::newRow("neither") << QStringLiteral("incident") << QStringLiteral("contact")
                                 << QStringLiteral("contact");
    }

    void missingDependsOnTheNature()
    {
        QFETCH(QString, nature);
        QFETCH(QString, removed);
        RequestForm form = removed == u"all" ? RequestForm{} : wholeForm();
        if (removed == u"hour")
            form.occurredAt.value = QStringLiteral("2013-06-12");
        if (removed == u"mail" || removed == u"contact")
            form.contactMail = {};
        if (removed == u"contact")
            form.contactPhone = {};
        QTEST(missingFields(form, fromKey<Nature>(nature)).join(u' '), "missing");
    }

    void registrationNumbersAreFoundWithOrWithoutBlanks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        const QString number = QStringLiteral("0380613000123G1104");
        QTest::newRow("together") << QStringLiteral("numéro 0380613000123G1104.") << number;
        QTest::newRow("groups") << QStringLiteral("(038 0613 000123 G1104)") << number;
        QTest::newRow("hard blanks") << QStringLiteral("038\u00a00613\u00a0000123\u00a0g1104") << number;
        QTest::newRow("pairs") << QStringLiteral("03 80 61 30 00 12 3G 11 04") << number;
        QTest::newRow("digits only") << QStringLiteral("075 0912 123456 75056") << QStringLiteral("075091212345675056");
        QTest::newRow("region") << QStringLiteral("IDF 1299 000001 G0001") << QStringLiteral("IDF1299000001G0001");
        QTest::newRow("twice") << QStringLiteral("0380613000123G1104 et 038 0613 000123 G1104") << number;
        QTest::newRow("month 13") << QStringLiteral("0381313000123G1104") << QString();
        QTest::newRow("longer") << QStringLiteral("10380613000123G1104") << QString();
        QTest::newRow("bank account") << QStringLiteral("FR76 3000 6000 0112 3456 7890 189") << QString();
        QTest::newRow("phones") << QStringLiteral("04 76 00 00 00 / 06 12 34 56 78") << QString();
        QTest::newRow("across lines") << QStringLiteral("038 0613\n000123 G1104") << QString();
    }

    void registrationNumbersAreFoundWithOrWithoutBlanks()
    {
        QFETCH(QString, text);
        QTEST(registrationNumbersIn(text).join(u','), "numbers");
    }

    void anomalyCodesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        QTest::newRow("one") << QStringLiteral("refusé par CTRL_DEM_0033 !") << QStringLiteral("CTRL_DEM_0033");
        QTest::newRow("case, twice, order") << QStringLiteral("ctrl_ref_0107; CTRL_DEM_0033, CTRL_REF_0107")
                                            << QStringLiteral("CTRL_REF_0107,CTRL_DEM_0033");
        QTest::newRow("none") << QStringLiteral("SCAN_IMG_0033 CTRL_DEM XCTRL_DEM_0033 CTRL_DEM_0033_A") << QString();
    }

    void anomalyCodesAreFound()
    {
        QFETCH(QString, text);
        QTEST(anomalyCodesIn(text).join(u','), "codes");
    }

    void aLongHostileTextIsReadInTime()
    {
        const QString text
            = QStringLiteral("038 0613 00012 ").repeated(40000) + QStringLiteral("CTRL_").repeated(40000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(registrationNumbersIn(text).isEmpty());
        QVERIFY(anomalyCodesIn(text).isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void aComplementFillsOnlyWhatIsMissing()
    {
        RequestForm form;
        form.guichet = FormField::typed(QStringLiteral("G0001"));
        form.occurredAt = found(QStringLiteral("2013-06-12"));
        form.anomalyCodes = QStringList{QStringLiteral("CTRL_DEM_0001")};
        fillMissing(form, wholeForm());
        QCOMPARE(form.guichet.value, QStringLiteral("G0001"));
        QCOMPARE(form.action, wholeForm().action);
        QCOMPARE(form.occurredAt.value, QStringLiteral("2013-06-12T10:42"));
        QCOMPARE(form.anomalyCodes, QStringList({QStringLiteral("CTRL_DEM_0001"), QStringLiteral("CTRL_DEM_0033")}));

        RequestForm typed;
        typed.occurredAt = FormField::typed(QStringLiteral("2013-06-11"));
        fillMissing(typed, wholeForm());
        QCOMPARE(typed.occurredAt.value, QStringLiteral("2013-06-11"));
    }

    void everyFieldThatCanBeMissingHasALabel()
    {
        for (const QString &name : formFieldNames())
            QVERIFY(formFieldLabel(name) != name);
        QCOMPARE(formFieldLabel(QStringLiteral("other")), QStringLiteral("other"));
    }
};

QTEST_GUILESS_MAIN(TestRequestForm)
#include "tst_requestform.moc"
