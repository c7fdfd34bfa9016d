// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/plaintext.h"

#include <QTest>

using namespace Helpdesk::Media;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCharsetIsFound_data();
    void theCharsetIsFound();
    void whatIsNoTextGivesNothing_data();
    void whatIsNoTextGivesNothing();
    void tagsAreLeftOut_data();
    void tagsAreLeftOut();
    void hostileMarkupEnds();
    void encodedAttachmentsAreLeftOut();
};

void TestPlainText::theCharsetIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString french = QStringLiteral("« Incohérence » déjà signalée");
    QTest::newRow("utf-8") << french.toUtf8() << french;
    QTest::newRow("latin-1") << french.toLatin1() << french;
    QTest::newRow("windows-1252") << QByteArray("l\x92\x9cuvre \x80 12 \x85") << QStringLiteral("l’œuvre € 12 …");
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf") + french.toUtf8() << french;
    QTest::newRow("utf-16 of a spreadsheet") << QByteArray::fromHex("fffe470031003100e900") << QStringLiteral("G11é");
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestPlainText::theCharsetIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto result = plainText(bytes);
    QVERIFY(result);
    QCOMPARE(*result, text);
}

void TestPlainText::whatIsNoTextGivesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nul") << QByteArray("MZ\0\0", 4);
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04\x05\x06 text");
    QTest::newRow("utf-16 with a nul") << QByteArray::fromHex("fffe41000000");
}

void TestPlainText::whatIsNoTextGivesNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!plainText(bytes));
}

void TestPlainText::tagsAreLeftOut_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("words");
    QTest::newRow("tags") << QStringLiteral("<p class='a'>Mot de <b>passe</b></p>") << QStringLiteral("Mot de passe");
    QTest::newRow("entities") << QStringLiteral("&lt;incoh&eacute;rence&gt;&nbsp;&#233;&#xE9; A&B &inconnue;")
                              << QStringLiteral("<incohérence> éé A&B &inconnue;");
    QTest::newRow("script and style") << QStringLiteral("a<script>if (1<2) secret()</script>b<STYLE>p{}</STYLE>c")
                                      << QStringLiteral("a b c");
    QTest::newRow("comment") << QStringLiteral("a<!-- <b>caché</b> -->b") << QStringLiteral("a b");
    QTest::newRow("surrogate by number") << QStringLiteral("x&#xD800;y&#0;") << QStringLiteral("x&#xD800;y&#0;");
    QTest::newRow("never closed") << QStringLiteral("a<script>b") << QStringLiteral("a");
    QTest::newRow("tag cut") << QStringLiteral("a<b") << QStringLiteral("a");
}

void TestPlainText::tagsAreLeftOut()
{
    QFETCH(QString, markup);
    QFETCH(QString, words);
    QCOMPARE(withoutTags(markup).simplified(), words);
}

void TestPlainText::hostileMarkupEnds()
{
    // Each would cost the square of its length if every tag looked to the end again.
    QVERIFY(withoutTags(QString(2'000'000, u'<')).size() <= 2'000'000);
    QVERIFY(withoutTags(QString(2'000'000, u'&')).size() <= 2'000'000);
    QVERIFY(withoutTags(QStringLiteral("<!--").repeated(500'000)).size() <= 2'000'000);
    QVERIFY(withoutTags(QStringLiteral("<script>").repeated(250'000)).size() <= 2'000'000);
}

void TestPlainText::encodedAttachmentsAreLeftOut()
{
    const QString mail = QStringLiteral("Subject: extraction\r\n\r\nBonjour\r\n") % QString(76, u'A')
        % u"\r\nhttps://registre.example.fr/" % QString(60, u'b') % u"\r\nFin\r\n";
    const QString text = withoutEncodedLines(mail);
    QVERIFY(text.contains(u"Subject: extraction\n"));
    QVERIFY(text.contains(u"Fin\n") && text.contains(u"registre.example.fr"));
    QVERIFY(!text.contains(u"AAAA"));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
