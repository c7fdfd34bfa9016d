// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formfieldmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Helpdesk;
using Items::FormFieldModel;

class TestFormFieldModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncidentAsksForMore();
    void whatWasGivenBesidesIsShown();
};

namespace {

QString shown(const FormFieldModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, 0);
        lines.append(first.data(FormFieldModel::NameRole).toString() + u'='
                     + model.index(row, FormFieldModel::Value).data().toString() + u'/'
                     + model.index(row, FormFieldModel::Source).data().toString());
    }
    return lines.join(u'\n');
}

Domain::RequestForm form()
{
    Domain::RequestForm result;
    result.guichet = {QStringLiteral("G1104"), Domain::FieldSource::Found, {}, {}};
    result.contactPerson = Domain::FormField::typed(QStringLiteral("M. Durand"));
    result.question = {QStringLiteral("the page stays white"), Domain::FieldSource::Found, {}, {}};
    return result;
}

} // namespace

void TestFormFieldModel::anIncidentAsksForMore()
{
    FormFieldModel model(QLocale::c());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setForm(form(), Domain::Nature::Incident);
    QVERIFY(model.missing().contains(QStringLiteral("contact")));
    QVERIFY(shown(model).contains(QStringLiteral("guichet=G1104/found")));
    QVERIFY(shown(model).contains(QStringLiteral("contact_person=M. Durand/typed")));
    QVERIFY(shown(model).contains(QStringLiteral("contact=/missing")));
    model.setForm(form(), Domain::Nature::Information);
    QVERIFY(model.missing().isEmpty());
    QVERIFY(!shown(model).contains(QStringLiteral("contact=")));
}

void TestFormFieldModel::whatWasGivenBesidesIsShown()
{
    Domain::RequestForm given = form();
    given.contactPhone = {QStringLiteral("+33476000000"), Domain::FieldSource::Found, {}, {}};
    given.occurredAt = {QStringLiteral("2013-06-10T14:20"), Domain::FieldSource::Found, {}, {}};
    given.anomalyCodes = {QStringLiteral("CTRL_DEM_0033")};
    FormFieldModel model(QLocale::c());
    model.setForm(given, Domain::Nature::Information);
    const QString text = shown(model);
    QVERIFY2(text.contains(QStringLiteral("contact=04\u202F76\u202F00\u202F00\u202F00/found")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("occurred_at=Monday 10 June 2013 at 14:20/found")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("anomaly_codes=CTRL_DEM_0033/found")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestFormFieldModel)
#include "tst_formfieldmodel.moc"
