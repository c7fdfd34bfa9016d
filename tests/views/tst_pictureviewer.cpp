// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "services/attachmentservice.h"
#include "support/eventloopwatch.h"
#include "views/attachments/picturecanvas.h"
#include "views/attachments/picturepane.h"
#include "views/attachments/picturestrip.h"
#include "views/attachments/pictureviewer.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QClipboard>
#include <QToolButton>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Views;
using Test::valueOf;

namespace {

void wheel(PictureCanvas &canvas, QPointF at, int steps)
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&canvas, &event);
}

QColor shownAt(PictureCanvas &canvas, QPoint at)
{
    return canvas.grab().toImage().pixelColor(at);
}

/// A canvas of 800 × 600 with a picture.
struct CanvasBench
{
    PictureCanvas canvas;
    explicit CanvasBench(QSize picture = {1600, 1200})
    {
        canvas.resize(800, 600);
        canvas.setImage(Test::cornerPicture(picture));
        canvas.show();
        canvas.clearFocus();
    }
    void key(int key) { QTest::keyClick(&canvas, Qt::Key(key)); }
};

/// The pictures of a ticket that came by mail, in the viewer.
struct ViewerBench
{
    Test::MailDesk desk;
    std::unique_ptr<PictureViewer> viewer;
    explicit ViewerBench(const QList<std::pair<QByteArray, QByteArray>> &files)
    {
        desk.inbox.deliver(Test::mailWithFiles(Test::completeIncident(), files));
        desk.takeIn();
        const auto pictures = valueOf(desk->attachments().pictures(desk.ticket(1).attachments));
        QCOMPARE(pictures.size(), files.size());
        viewer = std::make_unique<PictureViewer>();
        viewer->setPictures(pictures, desk->attachments());
        viewer->show();
        QVERIFY(QTest::qWaitForWindowActive(viewer.get()));
        viewer->showPicture(0);
    }
    [[nodiscard]] PictureCanvas &canvas() const { return *viewer->canvas(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(viewer->focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] QSize shownSize() const { return canvas().image().size(); }
};

QList<std::pair<QByteArray, QByteArray>> threePictures()
{
    return {{"a.png", Test::pngOf(Test::cornerPicture({800, 600}))},
            {"b.png", Test::pngOf(Test::cornerPicture({640, 480}))},
            {"c.png", Test::pngOf(Test::cornerPicture({320, 200}))}};
}

} // namespace

class TestPictureViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLargePictureIsFittedAndASmallOneIsNotBlownUp();
    void zoomKeepsThePointUnderThePointer();
    void zoomHasLimits();
    void aPictureCannotBeDraggedOutOfSight();
    void arrowsMoveAZoomedPictureElseGoToAnother();
    void turningTurnsClockwise();
    void whatIsShownIsSaidInWords();
    void keysAndStripGoThroughThePictures();
    void zoomKeysWorkFromTheStripToo();
    void anUnreadablePictureIsATileThatSaysSo();
    void aLatePictureDoesNotReplaceTheOneAfter();
    void aLargePictureIsDecodedOffTheWindowThread();
    void theShownPictureIsCopied();
    void toolsHaveNamesAndFollowTheTheme();
};

void TestPictureViewer::initTestCase()
{
    applyTextScale(1);
    applyTheme(ThemeChoice::Light, QApplication::palette());
}

void TestPictureViewer::aLargePictureIsFittedAndASmallOneIsNotBlownUp()
{
    CanvasBench large;
    QCOMPARE(large.canvas.zoom(), 0.5);
    QCOMPARE(shownAt(large.canvas, {3, 3}), QColor(Qt::red));
    QCOMPARE(shownAt(large.canvas, {796, 3}), QColor(Qt::green));
    large.canvas.resize(400, 600);
    QCOMPARE(large.canvas.zoom(), 0.25); // stays fitted
    CanvasBench small({200, 100});
    QCOMPARE(small.canvas.zoom(), 1.0);
    QCOMPARE(shownAt(small.canvas, {302, 252}), QColor(Qt::red));
    small.key(Qt::Key_Plus);
    QVERIFY(small.canvas.zoom() > 1);
    small.key(Qt::Key_0);
    QCOMPARE(small.canvas.zoom(), 1.0);
    large.key(Qt::Key_1);
    QCOMPARE(large.canvas.zoom(), 1.0);
}

void TestPictureViewer::zoomKeepsThePointUnderThePointer()
{
    CanvasBench bench;
    const QPointF pointer(123, 456);
    const QPointF held = bench.canvas.pictureAt(pointer);
    for (const int steps : {1, 3, 2, -1, -2}) {
        wheel(bench.canvas, pointer, steps);
        const QPointF now = bench.canvas.pictureAt(pointer);
        QVERIFY2((now - held).manhattanLength() < 0.001, qPrintable(QString::number(bench.canvas.zoom())));
    }
    QVERIFY(bench.canvas.zoom() > 0.5);
    QTest::mouseDClick(&bench.canvas, Qt::LeftButton, {}, {300, 300});
    QCOMPARE(bench.canvas.zoom(), 0.5);
    const QPointF clicked = bench.canvas.pictureAt({100, 100});
    QTest::mouseDClick(&bench.canvas, Qt::LeftButton, {}, {100, 100});
    QCOMPARE(bench.canvas.zoom(), 1.0);
    QVERIFY((bench.canvas.pictureAt({100, 100}) - clicked).manhattanLength() < 0.001);
}

void TestPictureViewer::zoomHasLimits()
{
    CanvasBench bench;
    for (int i = 0; i < 60; ++i)
        wheel(bench.canvas, {400, 300}, 5);
    QCOMPARE(bench.canvas.zoom(), 16.0);
    for (int i = 0; i < 60; ++i)
        wheel(bench.canvas, {400, 300}, -5);
    QCOMPARE(bench.canvas.zoom(), 0.02);
    QVERIFY(!bench.canvas.grab().isNull());
    bench.canvas.setMessage(QStringLiteral("no picture"));
    wheel(bench.canvas, {400, 300}, 1);
    bench.key(Qt::Key_R);
    QVERIFY(!bench.canvas.hasImage());
}

void TestPictureViewer::aPictureCannotBeDraggedOutOfSight()
{
    CanvasBench bench;
    bench.key(Qt::Key_1);
    const auto drag = [&bench](QPoint from, QPoint to) {
        QTest::mousePress(&bench.canvas, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, bench.canvas.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&bench.canvas, &move);
        QTest::mouseRelease(&bench.canvas, Qt::LeftButton, {}, to);
    };
    const QPointF before = bench.canvas.pictureAt({0, 0});
    drag({400, 300}, {350, 280});
    QCOMPARE(bench.canvas.pictureAt({0, 0}), before + QPointF(50, 20));
    for (int i = 0; i < 10; ++i)
        drag({0, 0}, {799, 599});
    QCOMPARE(bench.canvas.pictureAt({0, 0}), QPointF(0, 0));
    for (int i = 0; i < 10; ++i)
        drag({799, 599}, {0, 0});
    QCOMPARE(bench.canvas.pictureAt({800, 600}), QPointF(1600, 1200));
}

void TestPictureViewer::arrowsMoveAZoomedPictureElseGoToAnother()
{
    CanvasBench bench;
    QSignalSpy next(&bench.canvas, &PictureCanvas::nextRequested);
    QSignalSpy previous(&bench.canvas, &PictureCanvas::previousRequested);
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Left);
    QCOMPARE(next.size(), 1);
    QCOMPARE(previous.size(), 1);
    bench.key(Qt::Key_1);
    const QPointF before = bench.canvas.pictureAt({0, 0});
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Down);
    QVERIFY(bench.canvas.pictureAt({0, 0}).x() > before.x());
    QVERIFY(bench.canvas.pictureAt({0, 0}).y() > before.y());
    QCOMPARE(next.size(), 1);
}

void TestPictureViewer::turningTurnsClockwise()
{
    CanvasBench bench;
    bench.key(Qt::Key_R);
    QCOMPARE(bench.canvas.image().size(), QSize(1200, 1600));
    QCOMPARE(bench.canvas.image().pixelColor(1199, 0), QColor(Qt::red)); // top left went to top right
    QCOMPARE(bench.canvas.image().pixelColor(0, 0), QColor(Qt::blue));
    QCOMPARE(bench.canvas.zoom(), 600.0 / 1600);
}

void TestPictureViewer::whatIsShownIsSaidInWords()
{
    CanvasBench bench;
    QVERIFY(bench.canvas.accessibleDescription().contains(u"1600"));
    QVERIFY(bench.canvas.accessibleDescription().contains(u"50"));
    bench.canvas.setMessage(QStringLiteral("cannot be read"));
    QCOMPARE(bench.canvas.accessibleDescription(), QStringLiteral("cannot be read"));
    QVERIFY(!bench.canvas.accessibleName().isEmpty());
}

void TestPictureViewer::keysAndStripGoThroughThePictures()
{
    const ViewerBench bench(threePictures());
    QTRY_COMPARE(bench.shownSize(), QSize(800, 600));
    bench.key(Qt::Key_Right);
    QTRY_COMPARE(bench.shownSize(), QSize(640, 480));
    bench.key(Qt::Key_PageDown);
    QTRY_COMPARE(bench.shownSize(), QSize(320, 200));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.viewer->current(), 2);
    bench.key(Qt::Key_Left);
    QTRY_COMPARE(bench.shownSize(), QSize(640, 480));
    PictureStrip *strip = bench.viewer->pane()->strip();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->currentRow(), 1);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualItemRect(strip->item(2)).center());
    QTRY_COMPARE(bench.shownSize(), QSize(320, 200));
    strip->setFocus();
    bench.key(Qt::Key_Left);
    QTRY_COMPARE(bench.shownSize(), QSize(640, 480));
    QVERIFY(bench.viewer->windowTitle().contains(u"b.png"));
    bench.key(Qt::Key_Escape);
    QTRY_VERIFY(!bench.viewer->isVisible());
}

void TestPictureViewer::zoomKeysWorkFromTheStripToo()
{
    const ViewerBench bench(threePictures());
    QTRY_COMPARE(bench.shownSize(), QSize(800, 600));
    bench.viewer->pane()->strip()->setFocus();
    const double before = bench.canvas().zoom();
    bench.key(Qt::Key_Plus);
    QVERIFY(bench.canvas().zoom() > before);
    bench.key(Qt::Key_R);
    QCOMPARE(bench.shownSize(), QSize(600, 800));
}

void TestPictureViewer::anUnreadablePictureIsATileThatSaysSo()
{
    const ViewerBench bench({{"a.png", Test::pngOf(Test::cornerPicture({800, 600}))},
                             {"broken.png", QByteArray("\x89PNG\r\n\x1a\nnothing more")}});
    QTRY_COMPARE(bench.shownSize(), QSize(800, 600));
    PictureStrip *strip = bench.viewer->pane()->strip();
    QTRY_VERIFY(!strip->item(1)->icon().isNull());
    QVERIFY(strip->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(u"broken.png"));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.viewer->current(), 1);
    QVERIFY(!bench.canvas().hasImage());
    QTRY_VERIFY(!bench.canvas().accessibleDescription().contains(u"Loading"));
    QVERIFY(bench.canvas().accessibleDescription().size() > 10);
    bench.key(Qt::Key_Left);
    QTRY_COMPARE(bench.shownSize(), QSize(800, 600));
}

void TestPictureViewer::aLatePictureDoesNotReplaceTheOneAfter()
{
    const ViewerBench bench({{"a.png", Test::pngOf(Test::cornerPicture({3000, 2000}))},
                             {"broken.png", QByteArray("\x89PNG\r\n\x1a\nnothing more")}});
    bench.viewer->showPicture(1); // the first is still being decoded
    QTRY_VERIFY(QThreadPool::globalInstance()->activeThreadCount() == 0);
    (void)valueOf(bench.desk->attachments().image(bench.viewer->pane()->pictures().at(0)));
    QCoreApplication::processEvents();
    QVERIFY(!bench.canvas().hasImage());
}

void TestPictureViewer::aLargePictureIsDecodedOffTheWindowThread()
{
    QImage large = Test::cornerPicture({3840, 2160});
    for (int y = 0; y < large.height(); ++y) // as hard to unpack as a photograph
        for (int x = 0; x < large.width(); x += 3)
            large.setPixel(x, y, qRgb(x * y % 251, (x + y) % 241, x % 239));
    const ViewerBench bench({{"4k.png", Test::pngOf(large)}, {"b.png", Test::pngOf(Test::cornerPicture({640, 480}))}});
    Test::EventLoopWatch watch;
    QTRY_COMPARE(bench.shownSize(), QSize(3840, 2160));
    for (const int key : {Qt::Key_1, Qt::Key_Plus, Qt::Key_0, Qt::Key_Minus, Qt::Key_R, Qt::Key_0}) {
        bench.key(key);
        QCoreApplication::processEvents();
        bench.canvas().repaint();
    }
    QVERIFY2(watch.longest() < Test::EventLoopWatch::allowed, qPrintable(QString::number(watch.longest())));
}

void TestPictureViewer::theShownPictureIsCopied()
{
    const ViewerBench bench(threePictures());
    QTRY_COMPARE(bench.shownSize(), QSize(800, 600));
    bench.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(800, 600));
}

void TestPictureViewer::toolsHaveNamesAndFollowTheTheme()
{
    const ViewerBench bench(threePictures());
    const auto tools = bench.viewer->findChildren<QToolButton *>();
    QCOMPARE(tools.size(), 8);
    for (const QToolButton *tool : tools)
        QVERIFY(!tool->accessibleName().isEmpty() && !tool->icon().isNull());
    const QImage light = tools.constFirst()->icon().pixmap(18, 18).toImage();
    applyTheme(ThemeChoice::Dark, QApplication::palette());
    QTRY_VERIFY(tools.constFirst()->icon().pixmap(18, 18).toImage() != light);
    applyTheme(ThemeChoice::Light, QApplication::palette());
}

QTEST_MAIN(TestPictureViewer)
#include "tst_pictureviewer.moc"
