// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/authenticationresults.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;

class TestAuthenticationResults : public QObject
{
    Q_OBJECT

    static Domain::AuthenticationResults read(const QByteArrayList &values, const QString &id,
                                              const QString &from = QStringLiteral("a@example.fr"))
    {
        Headers headers;
        for (const QByteArray &value : values)
            headers.add("authentication-results", value);
        return readAuthenticationResults(headers, id, from);
    }

private Q_SLOTS:
    void resultsAreRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("results");
        QTest::newRow("all") << QByteArray("mx.example.fr; spf=pass smtp.mailfrom=a@example.fr; dkim=pass "
                                           "header.d=example.fr; dmarc=pass header.from=example.fr")
                             << QStringLiteral("mx.example.fr pass pass pass example.fr example.fr");
        QTest::newRow("version") << QByteArray("mx.example.fr 1; spf=fail smtp.helo=h.example.org")
                                 << QStringLiteral("mx.example.fr fail   h.example.org ");
        QTest::newRow("comments") << QByteArray(
            "mx.example.fr (v; 2); spf=pass (a; dkim=fail) smtp.mailfrom=\"b@example.org\"; dkim=fail (bad (nested) "
            "key) header.i=@x.example.org")
                                  << QStringLiteral("mx.example.fr pass fail  example.org x.example.org");
        QTest::newRow("none") << QByteArray("mx.example.fr; none") << QStringLiteral("mx.example.fr     ");
        QTest::newRow("one pass of two") << QByteArray(
            "mx.example.fr; dkim=fail header.d=example.org; dkim=pass header.d=example.fr")
                                         << QStringLiteral("mx.example.fr  pass   example.fr");
        QTest::newRow("folded, blanks") << QByteArray(
            "mx.example.fr;\r\n\tdmarc = fail\r\n (p=none) header.from=example.fr")
                                        << QStringLiteral("mx.example.fr   fail  ");
        QTest::newRow("method version") << QByteArray("mx.example.fr; spf/1=softfail")
                                        << QStringLiteral("mx.example.fr softfail    ");
        QTest::newRow("garbage") << QByteArray(";;;(((") << QStringLiteral("     ");
        QTest::newRow("no id") << QByteArray("spf=pass; dkim=pass") << QStringLiteral("     ");
    }
    void resultsAreRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, results);
        const auto r = parseAuthenticationResults(value);
        QCOMPARE(QStringList({r.by, r.spf, r.dkim, r.dmarc, r.spfDomain, r.dkimDomain}).join(u' '), results);
    }

    void onlyTheTopmostOfTheConfiguredServerCounts()
    {
        const QByteArrayList values
            = {"relay.example.org; dmarc=pass", "mx.example.fr; dmarc=fail", "mx.example.fr; dmarc=pass"};
        const auto results = read(values, QStringLiteral("MX.example.fr"));
        QVERIFY(results.trusted);
        QCOMPARE(results.dmarc, QStringLiteral("fail"));
    }

    void withoutConfiguredServerNothingIsTrusted()
    {
        QVERIFY(!read({"mx.example.fr; dmarc=pass"}, QString()).trusted);
        QVERIFY(!read({"mx.evil.invalid; dmarc=pass"}, QStringLiteral("mx.example.fr")).trusted);
        QVERIFY(!read({}, QStringLiteral("mx.example.fr")).trusted);
    }

    void alignmentIsWithTheFromDomain_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("aligned");
        QTest::newRow("same") << QStringLiteral("example.fr") << QStringLiteral("Example.FR") << true;
        QTest::newRow("parent") << QStringLiteral("example.fr") << QStringLiteral("mail.example.fr") << true;
        QTest::newRow("child") << QStringLiteral("perso.example.fr") << QStringLiteral("example.fr") << false;
        QTest::newRow("top level") << QStringLiteral("fr") << QStringLiteral("example.fr") << false;
        QTest::newRow("suffix only") << QStringLiteral("ample.fr") << QStringLiteral("example.fr") << false;
        QTest::newRow("empty") << QString() << QStringLiteral("example.fr") << false;
    }
    void alignmentIsWithTheFromDomain()
    {
        QFETCH(QString, signer);
        QFETCH(QString, from);
        QFETCH(bool, aligned);
        QCOMPARE(domainsAlign(signer, from), aligned);
    }

    void anAlignedSignatureIsFoundAmongOthers()
    {
        const auto results = read({"mx.example.fr; dkim=pass header.d=list.example.org; dkim=pass header.d=example.fr"},
                                  QStringLiteral("mx.example.fr"));
        QVERIFY(results.dkimAligned);
        QCOMPARE(results.dkimDomain, QStringLiteral("example.fr"));
        QVERIFY(!read({"mx.example.fr; dkim=pass header.d=example.org"}, QStringLiteral("mx.example.fr")).dkimAligned);
        QVERIFY(!read({"mx.example.fr; dkim=fail header.d=example.fr"}, QStringLiteral("mx.example.fr")).dkimAligned);
    }
};

QTEST_GUILESS_MAIN(TestAuthenticationResults)
#include "tst_authenticationresults.moc"
