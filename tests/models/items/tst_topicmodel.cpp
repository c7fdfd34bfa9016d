// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/topicmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Helpdesk;

class TestTopicModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedWordsFindATopicWithoutItsAccents();
    void topicsAreByName();
};

namespace {

QList<Domain::Topic> topics()
{
    const auto topic = [](const QString &code, const QString &name, const QStringList &words) {
        Domain::Topic result;
        result.code = code;
        result.name = name;
        result.words = words;
        return result;
    };
    return {
        topic(QStringLiteral("radiation"), QStringLiteral("Radiation et déradiation"),
              {QStringLiteral("réactivation")}),
        topic(QStringLiteral("attestation"), QStringLiteral("Édition de l'attestation"), {QStringLiteral("imprimer")})};
}

} // namespace

void TestTopicModel::typedWordsFindATopicWithoutItsAccents()
{
    Items::TopicModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Items::FoldedFilterProxy proxy(Items::TopicModel::SearchRole);
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTopics(topics());
    proxy.setText(QStringLiteral("edi ATTEST"));
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, 0).data(Items::TopicModel::CodeRole).toString(), QStringLiteral("attestation"));
    proxy.setText(QStringLiteral("reactiv"));
    QCOMPARE(proxy.index(0, 0).data(Items::TopicModel::CodeRole).toString(), QStringLiteral("radiation"));
    proxy.setText(QStringLiteral("nothing like it"));
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setText(QString());
    QCOMPARE(proxy.rowCount(), 2);
}

void TestTopicModel::topicsAreByName()
{
    Items::TopicModel model;
    model.setTopics(topics());
    QCOMPARE(model.rowOf(QStringLiteral("attestation")), model.rowOf(QStringLiteral("radiation")) == 0 ? 1 : 0);
    QCOMPARE(model.rowOf(QStringLiteral("unknown")), -1);
    QCOMPARE(Items::folded(QStringLiteral("Évolution ÇÀ")), QStringLiteral("evolution ca"));
}

QTEST_GUILESS_MAIN(TestTopicModel)
#include "tst_topicmodel.moc"
