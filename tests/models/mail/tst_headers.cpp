// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/charset.h"
#include "mail/encodedword.h"
#include "mail/headers.h"

#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;

class TestHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerTextIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const QByteArray &raw, const QString &text) { QTest::newRow(name) << raw << text; };
        row("plain", "Bonjour", QStringLiteral("Bonjour"));
        row("quoted", "=?utf-8?Q?probl=C3=A8me_guichet?=", QStringLiteral("problème guichet"));
        row("base64", "=?UTF-8?B?w6l2w6luZW1lbnQ=?=", QStringLiteral("événement"));
        row("two words", "=?utf-8?Q?pi=C3=A8ce?=\r\n =?utf-8?Q?_jointe?=", QStringLiteral("pièce jointe"));
        row("split letter", "=?utf-8?Q?d=C3?= =?utf-8?Q?=A9j=C3=A0?=", QStringLiteral("déjà"));
        row("text around", "TR: =?iso-8859-1?Q?r=E9ponse?= du 12", QStringLiteral("TR: réponse du 12"));
        row("latin 1 is windows", "=?iso-8859-1?Q?prix_=80?=", QStringLiteral("prix €"));
        row("raw windows-1252", "Probl\xe8me de guichet", QStringLiteral("Problème de guichet"));
        row("raw utf-8", "Probl\xc3\xa8me", QStringLiteral("Problème"));
        row("folded", "une\r\n ligne", QStringLiteral("une ligne"));
        row("blank within a word", "=?utf-8?Q?un mot?=", QStringLiteral("un mot"));
        row("unknown charset", "=?x-rien?Q?r=E9ponse?=", QStringLiteral("réponse"));
        row("no end", "=?utf-8?B?w6l2w6luZW1lbnQ", QStringLiteral("événement"));
        row("not a word", "a =? b ?= c", QStringLiteral("a =? b ?= c"));
        row("language", "=?utf-8*fr?Q?=C3=A9t=C3=A9?=", QStringLiteral("été"));
    }
    void headerTextIsDecoded()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        QCOMPARE(decodeHeaderText(raw), text);
    }

    void undeclaredTextIsFrenchFirst_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("utf-8") << QByteArray("d\xc3\xa9radi\xc3\xa9") << QStringLiteral("déradié");
        QTest::newRow("windows-1252") << QByteArray("L\x92"
                                                    "attestation a \xe9t\xe9 refus\xe9"
                                                    "e \x97 20 \x80")
                                      << QStringLiteral("L’attestation a été refusée — 20 €");
        QTest::newRow("ascii") << QByteArray("rien") << QStringLiteral("rien");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("ab");
    }
    void undeclaredTextIsFrenchFirst()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(decodeUndeclared(bytes), text);
    }

    void wrongCharsetIsSeen()
    {
        QCOMPARE(decodeText("r\xc3\xa9ponse", "iso-8859-1"), QStringLiteral("réponse"));
        QCOMPARE(decodeText("r\xe9ponse donn\xe9"
                            "e",
                            "utf-8"),
                 QStringLiteral("réponse donnée"));
        QCOMPARE(decodeText("r\xe9ponse", "iso-8859-15"), QStringLiteral("réponse"));
        QCOMPARE(decodeText("r\xe9ponse", "\"Windows-1252\""), QStringLiteral("réponse"));
        QCOMPARE(decodeText("r\xe9ponse", "nimporte quoi"), QStringLiteral("réponse"));
    }

    void anyBytesGiveValidText()
    {
        for (const char *charset :
             {"", "utf-8", "utf-16", "utf-16le", "utf-7", "iso-2022-jp", "gb18030", "big5", "windows-1252", "koi8-r"}) {
            QByteArray bytes;
            for (int i = 0; i < 3000; ++i)
                bytes += static_cast<char>((i * 7919) >> 3);
            const QString text = decodeText(bytes, charset);
            QVERIFY2(text.isValidUtf16() && !text.contains(QChar(0)), charset);
        }
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << QByteArray("a.durand@example.fr") << QString()
                              << QStringLiteral("a.durand@example.fr");
        QTest::newRow("named") << QByteArray("=?utf-8?Q?Aur=C3=A9lie_Durand?= <a.durand@example.fr>")
                               << QStringLiteral("Aurélie Durand") << QStringLiteral("a.durand@example.fr");
        QTest::newRow("comma") << QByteArray("\"DURAND, Anne\" <a.durand@example.fr>") << QStringLiteral("DURAND, Anne")
                               << QStringLiteral("a.durand@example.fr");
        QTest::newRow("raw 8-bit") << QByteArray("Aur\xe9lie <a.durand@example.fr>") << QStringLiteral("Aurélie")
                                   << QStringLiteral("a.durand@example.fr");
        QTest::newRow("group") << QByteArray("Guichets: a.durand@example.fr, b@example.fr;") << QString()
                               << QStringLiteral("a.durand@example.fr");
        QTest::newRow("broken") << QByteArray("Anne Durand a.durand@example.fr>") << QStringLiteral("Anne Durand")
                                << QStringLiteral("a.durand@example.fr");
        QTest::newRow("name alone") << QByteArray("Anne") << QStringLiteral("Anne") << QString();
    }
    void addressesAreRead()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, name);
        QFETCH(QString, address);
        const Domain::MailAddresses found = readAddresses(raw);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().name, name);
        QCOMPARE(found.constFirst().address, address);
    }

    void messageIdsAreRead()
    {
        QCOMPARE(readMessageIds("<a@example.fr> <b@example.fr>\r\n <c@example.fr> <a@example.fr>"),
                 QStringList(
                     {QStringLiteral("a@example.fr"), QStringLiteral("b@example.fr"), QStringLiteral("c@example.fr")}));
        QCOMPARE(readMessageIds("a@example.fr"), QStringList(QStringLiteral("a@example.fr")));
        QCOMPARE(readMessageIds("<a@\r\n example.fr>"), QStringList(QStringLiteral("a@example.fr")));
        QVERIFY(readMessageIds("").isEmpty());
    }

    void datesAreReadAsUtc()
    {
        const QDateTime moment(QDate(2013, 6, 12), QTime(8, 42), Qt::UTC);
        QCOMPARE(readDate("Wed, 12 Jun 2013 10:42:00 +0200"), moment);
        QCOMPARE(readDate("12 Jun 2013 10:42 +0200"), moment);
        QCOMPARE(readDate("2013-06-12T08:42:00Z"), moment);
        QVERIFY(!readDate("hier").isValid());
        QVERIFY(!readDate("").isValid());
    }
};

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
