// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltext.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Helpdesk::Mail;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char16_t *html, const char16_t *text) {
            QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(text);
        };
        row("paragraphs", u"<p>Bonjour,</p><p>La page\n est   <b>figée</b>.</p>", u"Bonjour,\n\nLa page est figée.");
        row("breaks", u"un<br>deux<br><br>trois", u"un\ndeux\n\ntrois");
        row("divs", u"<div>un</div><div>deux</div><div><br></div><div>trois</div>", u"un\ndeux\n\ntrois");
        row("list", u"Liste :<ul><li>un</li><li>deux</li></ul>", u"Liste :\n\n- un\n- deux");
        row("numbers", u"<ol><li>un</li><li><p>deux</p></li></ol>", u"1. un\n2. deux");
        row("table", u"<table><tr><td>Guichet</td><td>G1104</td></tr><tr><td>Date</td><td>12/06</td></tr></table>",
            u"Guichet\tG1104\nDate\t12/06");
        row("quotation", u"Oui<blockquote type=cite><p>Un ?</p><p>Deux ?</p></blockquote>Fin",
            u"Oui\n\n> Un ?\n>\n> Deux ?\n\nFin");
        row("indent is no quotation", u"<blockquote style='margin:0 0 0 40px;border:none'>retrait</blockquote>",
            u"retrait");
        row("signature", u"Oui<div class='moz-signature'>Anne</div>", u"Oui\n-- \nAnne");
        row("hidden", u"a<style>x{}</style><script>y()</script><span style='display: none'>z</span>b<!-- c -->", u"ab");
        row("entities", u"l&rsquo;&eacute;t&eacute;&nbsp;&lt;3&#0;", u"l’été <3�");
        row("pre", u"<pre>a  b\n  c</pre>", u"a  b\n  c");
        row("picture", u"<img src='cid:x' alt='schéma'>", u"schéma");
        row("broken", u"<p>un<div><b>deux</p></table>trois", u"un\n\ndeux\n\ntrois");
        row("no html", u"rien", u"rien");
        row("empty", u"", u"");
    }
    void textIsReadable()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(htmlToText(html), text);
    }

    void hostileHtmlIsBounded_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("deep div") << QStringLiteral("<div>").repeated(200000) + QStringLiteral("fond");
        QTest::newRow("deep table") << QStringLiteral("<table><tr><td>").repeated(60000) + QStringLiteral("fond");
        QTest::newRow("deep list") << QStringLiteral("<ul><li>").repeated(60000) + QStringLiteral("fond");
        QTest::newRow("open fonts, many paragraphs") << []() -> QString {
            QString html;
            for (int i = 0; i < 350; ++i)
                html += QStringLiteral("<font color=%1>").arg(i);
            return html + QStringLiteral("<p>x").repeated(200000) + QStringLiteral("fond");
        }();
        QTest::newRow("closed in vain") << QStringLiteral("<font><table><td></font>").repeated(50000)
                + QStringLiteral("fond");
        QTest::newRow("many attributes") << QStringLiteral("<p ") + QStringLiteral("a ").repeated(300000)
                + QStringLiteral(">fond");
        QTest::newRow("large") << QStringLiteral("<p>fond</p>").repeated(600000);
    }
    void hostileHtmlIsBounded()
    {
        QFETCH(QString, html);
        QElapsedTimer timer;
        timer.start();
        const QString text = htmlToText(html);
        QVERIFY(!text.contains(u"<div"));
        QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
