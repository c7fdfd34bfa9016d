// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/similarity.h"

#include "media/imagereader.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace Helpdesk::Media;

namespace {

/// A screen of an application: a bar on top, a menu at the left, a box somewhere.
QImage screen(QRect box, QSize size = {640, 480})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(size.width() / 640.0, size.height() / 480.0);
    painter.fillRect(0, 0, 640, 50, QColor(40, 70, 120));
    painter.fillRect(0, 50, 140, 430, QColor(220, 225, 235));
    painter.fillRect(box, QColor(200, 80, 60));
    return image;
}

QImage recompressed(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", quality);
    return decodeImage(bytes).value_or(QImage());
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePictureRescaledOrRecompressedIsTheSame();
    void anotherScreenIsFar();
    void transparentCountsAsWhite();
    void distanceCountsBits();
    void emptyAndFlatPicturesGiveZero();
};

void TestSimilarity::theSamePictureRescaledOrRecompressedIsTheSame()
{
    const QImage original = screen({250, 180, 200, 120});
    const quint64 hash = pictureHash(original);
    QVERIFY(hash != 0);
    QVERIFY(hashDistance(hash, pictureHash(screen({250, 180, 200, 120}, {1920, 1440}))) <= samePictureDistance);
    QVERIFY(hashDistance(hash, pictureHash(original.scaled(100, 75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)))
            <= samePictureDistance);
    QVERIFY(hashDistance(hash, pictureHash(original.convertToFormat(QImage::Format_Grayscale8)))
            <= samePictureDistance);
    const QImage jpeg = recompressed(original, 60);
    QCOMPARE(jpeg.size(), original.size());
    QVERIFY(hashDistance(hash, pictureHash(jpeg)) <= samePictureDistance);
}

void TestSimilarity::anotherScreenIsFar()
{
    QImage photo(640, 480, QImage::Format_RGB32);
    QPainter painter(&photo);
    for (int i = 0; i < 64; ++i)
        painter.fillRect(i % 8 * 80, i / 8 * 60, 80, 60, QColor::fromHsv(i * 5, 200, (i * 89) % 256));
    painter.end();
    QVERIFY(hashDistance(pictureHash(screen({250, 180, 200, 120})), pictureHash(photo)) > similarPictureDistance);
}

void TestSimilarity::transparentCountsAsWhite()
{
    QImage transparent(90, 80, QImage::Format_ARGB32);
    transparent.fill(Qt::transparent);
    QImage white(90, 80, QImage::Format_RGB32);
    white.fill(Qt::white);
    for (QImage *image : {&transparent, &white}) {
        QPainter painter(image);
        painter.fillRect(20, 10, 30, 40, Qt::darkBlue);
    }
    QVERIFY(pictureHash(white) != 0);
    QCOMPARE(pictureHash(transparent), pictureHash(white));
}

void TestSimilarity::distanceCountsBits()
{
    QCOMPARE(hashDistance(0, 0), 0);
    QCOMPARE(hashDistance(0b1011, 0b0001), 2);
    QCOMPARE(hashDistance(0, ~quint64{0}), 64);
}

void TestSimilarity::emptyAndFlatPicturesGiveZero()
{
    QImage flat(50, 50, QImage::Format_RGB32);
    flat.fill(Qt::gray);
    QCOMPARE(pictureHash(flat), quint64{0});
    QCOMPARE(pictureHash(QImage()), quint64{0});
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
