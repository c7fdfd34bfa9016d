// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/themestyle.h"

#include <QPainter>
#include <QWidget>
#include <QtTest>

using namespace Helpdesk::Views;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void contrastIsThatOfTheStandard();
    void theSystemsPaletteDecides();
    void aChosenThemeWins();
    void widgetsFollowTheirPalette();
    void focusIsARingOfTwoPixels();
};

void TestTheme::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const QList<RolePair> pairs = textPairs(*theme);
        for (const RolePair &pair : pairs)
            QTest::newRow(qPrintable(theme->name + QStringLiteral(": ") + pair.name)) << pair.text << pair.ground;
    }
}

void TestTheme::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::contrastIsThatOfTheStandard()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::theSystemsPaletteDecides()
{
    QCOMPARE(themeFor(ThemeChoice::System, paletteOf(darkTheme())).name, darkTheme().name);
    QCOMPARE(themeFor(ThemeChoice::System, paletteOf(lightTheme())).name, lightTheme().name);
}

void TestTheme::aChosenThemeWins()
{
    QCOMPARE(themeFor(ThemeChoice::Light, paletteOf(darkTheme())).name, lightTheme().name);
    QCOMPARE(themeFor(ThemeChoice::Dark, paletteOf(lightTheme())).name, darkTheme().name);
}

void TestTheme::widgetsFollowTheirPalette()
{
    QWidget widget;
    widget.setPalette(paletteOf(darkTheme()));
    QVERIFY(themeOf(&widget).dark);
    widget.setPalette(paletteOf(lightTheme()));
    QVERIFY(!themeOf(&widget).dark);
}

void TestTheme::focusIsARingOfTwoPixels()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        QImage image(40, 40, QImage::Format_ARGB32);
        image.fill(theme->panel);
        QPainter painter(&image);
        drawFocusRing(painter, image.rect(), *theme, 6);
        painter.end();
        QCOMPARE(image.pixelColor(0, 20), theme->accent.text);
        QCOMPARE(image.pixelColor(1, 20), theme->accent.text);
        QCOMPARE(image.pixelColor(2, 20), theme->panel);
        QVERIFY(contrast(theme->accent.text, theme->panel) >= 3);
        QVERIFY(contrast(theme->accent.text, theme->window) >= 3);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
