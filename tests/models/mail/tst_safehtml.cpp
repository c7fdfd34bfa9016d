// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/safehtml.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Helpdesk::Mail;

class TestSafeHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessMailsKeepTheirContent_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const char16_t *html, const char16_t *safe) {
            QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(safe);
        };
        row("text", u"<p>Le guichet <b>G1104</b> &amp; l'autre</p>", u"<p>Le guichet <b>G1104</b> &amp; l'autre</p>");
        row("table", u"<table border=1><tr><td colspan=2 bgcolor='#eee'>a</td></tr></table>",
            u"<table border=\"1\"><tbody><tr><td bgcolor=\"#eee\" colspan=\"2\">a</td></tr></tbody></table>");
        row("list", u"<ul><li>un</li><li>deux</li></ul>", u"<ul><li>un</li><li>deux</li></ul>");
        row("picture", u"<img src='cid:image001.png@01' width=640 alt='écran'>",
            u"<img src=\"cid:image001.png@01\" alt=\"écran\" width=\"640\">");
        row("style", u"<span style='color:#c00; font-weight: bold; position:fixed'>!</span>",
            u"<span style=\"color:#c00;font-weight:bold;\">!</span>");
        row("link", u"<a href='https://example.fr/a?b=1&amp;c=2'>ici</a>",
            u"<a href=\"https://example.fr/a?b=1&amp;c=2\">ici</a>");
        row("embedded", u"<img src='data:image/png;base64,iVBORw0KGgo='>",
            u"<img src=\"data:image/png;base64,iVBORw0KGgo=\">");
        row("form text stays", u"<form action='x'><label>Nom</label></form>", u"Nom");
    }
    void harmlessMailsKeepTheirContent()
    {
        QFETCH(QString, html);
        QFETCH(QString, safe);
        QCOMPARE(sanitizeHtml(html).html.trimmed(), safe);
    }

    void hostileHtmlLosesItsPower_data()
    {
        QTest::addColumn<QString>("html");
        for (const char16_t *html : {u"<script>alert(1)</script>x",
                                     u"<img src=x onerror=alert(1)>",
                                     u"<a href='javascript:alert(1)'>x</a>",
                                     u"<a href='java\tscript:alert(1)'>x</a>",
                                     u"<a href='&#106;avascript:alert(1)'>x</a>",
                                     u"<a href='vbscript:x'>x</a>",
                                     u"<a href='data:text/html,<script>'>x</a>",
                                     u"<a href='file:///etc/passwd'>x</a>",
                                     u"<iframe src='https://example.org'></iframe>",
                                     u"<svg><script>alert(1)</script></svg>",
                                     u"<math><mi xlink:href='javascript:x'>x</mi></math>",
                                     u"<p style='background:url(https://example.org/x.png)'>x</p>",
                                     u"<p style='width:expression(alert(1))'>x</p>",
                                     u"<p style='col\\6fr:red'>x</p>",
                                     u"<style>@import 'https://example.org'</style>",
                                     u"<link rel=stylesheet href='https://example.org'>",
                                     u"<base href='https://example.org'>",
                                     u"<meta http-equiv=refresh content='0;url=https://example.org'>",
                                     u"<object data='x.swf'></object>",
                                     u"<embed src='x'>",
                                     u"<form action='https://example.org'><input name=a></form>",
                                     u"<table background='https://example.org/x.png'><tr><td>x</table>",
                                     u"<img srcset='https://example.org/x.png 1x'>",
                                     u"<video poster='https://example.org/x'></video>",
                                     u"<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                                     u"<!--><img src=x onerror=alert(1)>-->",
                                     u"<a href=\"https://example.fr/&quot; onclick=&quot;x\">x</a>",
                                     u"<img src='data:image/svg+xml;base64,PHN2Zz4='>",
                                     u"<plaintext><script>",
                                     u"<xmp><script></xmp>",
                                     u"<p style=\"color:red\\\";background:url(x)\">x</p>"})
            QTest::newRow(qPrintable(QString::fromUtf16(html).left(60))) << QString::fromUtf16(html);
    }
    void hostileHtmlLosesItsPower()
    {
        QFETCH(QString, html);
        const QString safe = sanitizeHtml(html).html;
        static const QRegularExpression bad(
            QStringLiteral("<(?:script|style|iframe|svg|math|object|embed|form|input|link|base|meta|video|noscript|"
                           "plaintext|xmp)|<[^>]*\\son\\w+=|javascript:|vbscript:|url\\(|expression|"
                           "src=\"(?!cid:|data:image/"
                           "(?:png|jpe?g|gif|bmp|webp);base64,)|href=\"(?!https?:|mailto:|tel:)|<!|srcset|background="),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!bad.match(safe).hasMatch(), qPrintable(safe));
    }

    void linksAreToldWithTheirTrueTarget()
    {
        const SafeHtml safe = sanitizeHtml(QStringLiteral(
            "<a href='https://evil.invalid/x'>https://www.example.fr/compte</a> <a "
            "href='mailto:a@example.fr'>écrire</a> <a href='http://www.example.fr/'>example.fr</a> <a>rien</a>"));
        QCOMPARE(safe.links.size(), 3);
        QCOMPARE(safe.links.at(0),
                 (SafeLink{QStringLiteral("https://www.example.fr/compte"), QStringLiteral("https://evil.invalid/x"),
                           true}));
        QCOMPARE(safe.links.at(1), (SafeLink{QStringLiteral("écrire"), QStringLiteral("mailto:a@example.fr"), false}));
        QVERIFY(!safe.links.at(2).misleading);
    }

    void remotePicturesAreCountedNotShown()
    {
        const SafeHtml safe
            = sanitizeHtml(QStringLiteral("<img src='https://example.org/t.gif'><img src='//example.org/u.gif' "
                                          "alt='logo'><table background='http://example.org/b.png'><tr><td "
                                          "style='background-image: url(x)'>a</td></tr></table><img src='cid:a%20b'>"));
        QCOMPARE(safe.blockedPictures, 4);
        QCOMPARE(safe.contentIds, QStringList(QStringLiteral("a b")));
        QVERIFY(safe.html.contains(u"[logo]"));
        QVERIFY(!safe.html.contains(u"example.org"));
    }

    void sizesAreBounded()
    {
        const QString safe
            = sanitizeHtml(
                  QStringLiteral(
                      "<table width=999999><tr><td colspan=1000000000 rowspan=65000>a</td></tr></table><img "
                      "src='cid:x' width=99999 height=99999><p style='margin-left:99999999px;font-size:5000pt'>b</p>"))
                  .html;
        QVERIFY(safe.contains(u"rowspan=\"100\""));
        QVERIFY(!safe.contains(u"colspan"));
        QVERIFY(safe.contains(u"width=\"4000\""));
        QVERIFY(!safe.contains(u"99999"));
        QVERIFY(!safe.contains(u"5000"));
    }

    void whatIsOverABoundIsShownAsText()
    {
        const SafeHtml safe
            = sanitizeHtml(QString(QStringLiteral("<div>").repeated(5000) + QStringLiteral("fond <script>")));
        QVERIFY(safe.simplified);
        QVERIFY(safe.html.contains(u"fond"));
        QVERIFY(!safe.html.contains(u"<script"));
    }
};

QTEST_GUILESS_MAIN(TestSafeHtml)
#include "tst_safehtml.moc"
