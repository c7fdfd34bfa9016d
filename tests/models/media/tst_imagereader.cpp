// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagereader.h"
#include "media/picturestructure.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QSet>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <array>
#include <atomic>

using namespace Helpdesk;
using namespace Helpdesk::Media;

namespace {

/// Noise in the right half, so that the encoded file is long enough to be cut; red on the left.
QImage sample(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(x, y, 0xff000000U | (state >> 8));
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    quint32 crc = 0xffffffffU;
    for (const char c : body) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
    }
    QByteArray result(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), result.data());
    QByteArray tail(4, '\0');
    qToBigEndian(~crc, tail.data());
    return result + body + tail;
}

/// A PNG that declares a size and holds nothing of it.
QByteArray pngBomb(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8;
    header[9] = 6;
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header)
        + pngChunk("IDAT", qCompress(QByteArray(1000, '\0')).mid(4)) + pngChunk("IEND", {});
}

/// A one-pixel GIF, written by hand: Qt reads GIF and does not write it.
QByteArray gif()
{
    return QByteArray::fromHex(
        "47494638396102000200800000ff0000ffffff21f90400000000002c00000000020002000002028451003b");
}

/// The EXIF block that says « turn right » (orientation 6), put behind the start of a JPEG.
QByteArray turnedRight(const QByteArray &jpeg)
{
    const QByteArray exif
        = QByteArray("Exif\0\0", 6) + QByteArray::fromHex("4d4d002a00000008000101120003000000010006000000000000");
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(exif.size() + 2), length.data());
    return jpeg.first(2) + QByteArray("\xff\xe1") + length + exif + jpeg.sliced(2);
}

} // namespace

class TestImageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatIsKnownByItsContent_data();
    void everyFormatIsKnownByItsContent();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void aBombIsRefusedBeforeItIsDecoded_data();
    void aBombIsRefusedBeforeItIsDecoded();
    void aFileBeyondTheLimitIsRefused();
    void aFileCutShortIsAnError_data();
    void aFileCutShortIsAnError();
    void noCutAndNoFlippedByteCrashes_data();
    void noCutAndNoFlippedByteCrashes();
    void aPictureIsTurnedAsTheCameraNoted();
    void theTargetBoundsThePicture_data();
    void theTargetBoundsThePicture();
    void aThumbnailHasTheRatioOfTheScreen();
    void transparencyIsKept();
    void aJpegWithTooManyPassesIsRefused();
    void severalThreadsDecodeAtOnce();
    void theDemoPicturesAreReadAndSmall();
};

void TestImageReader::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); // thousands of damaged files follow
}

void TestImageReader::everyFormatIsKnownByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QSize>("size");
    const QImage image = sample({64, 48});
    const auto row = [](const char *name, const QByteArray &bytes, PictureFormat format, QSize size) {
        QTest::newRow(name) << bytes << int(format) << u"image/" % QString::fromLatin1(name) << size;
    };
    row("png", encoded(image, "png"), PictureFormat::Png, image.size());
    row("jpeg", encoded(image, "jpeg"), PictureFormat::Jpeg, image.size());
    row("bmp", encoded(image, "bmp"), PictureFormat::Bmp, image.size());
    row("webp", encoded(image, "webp"), PictureFormat::WebP, image.size());
    row("gif", gif(), PictureFormat::Gif, {2, 2});
}

void TestImageReader::everyFormatIsKnownByItsContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    QFETCH(QString, mime);
    QFETCH(QSize, size);
    const auto facts = readImageFacts(bytes);
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().text()));
    QCOMPARE(*facts, (ImageFacts{PictureFormat(format), size, bytes.size()}));
    QCOMPARE(mimeType(facts->format), mime);
    const auto image = decodeImage(bytes);
    QVERIFY(image);
    QCOMPARE(image->size(), size);
    QVERIFY(qRed(image->pixel(0, 0)) > 240 && qGreen(image->pixel(0, 0)) < 20);
}

void TestImageReader::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text named .png") << QByteArray("BMC, la question du guichet est la suivante : aucun résultat");
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
    QTest::newRow("svg with a declaration")
        << QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("xpm") << QByteArray("/* XPM */ static char*x[]={\"1 1 1 1\",\"a c red\",\"a\"};");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
    QTest::newRow("tiff") << QByteArray("II*\0\x08\0\0\0", 8);
}

void TestImageReader::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (const Error &error :
         {readImageFacts(bytes).error(), decodeImage(bytes).error(), makeThumbnail(bytes, {9, 9}, 1).error()}) {
        QCOMPARE(error.code, ErrorCode::Unsupported);
        QVERIFY(!error.what.isEmpty() && !error.why.isEmpty() && !error.remedy.isEmpty());
    }
}

void TestImageReader::aBombIsRefusedBeforeItIsDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("alsoDamaged"); // some decoders call such a header damaged: refused all the same
    QTest::newRow("png 60000 x 60000") << pngBomb(60000, 60000) << false;
    QTest::newRow("png 70 x 999999") << pngBomb(70, 999999) << false;
    QByteArray bmp = encoded(sample({8, 8}), "bmp");
    qToLittleEndian<quint32>(50000, bmp.data() + 18);
    qToLittleEndian<quint32>(50000, bmp.data() + 22);
    QTest::newRow("bmp 50000 x 50000") << bmp << true;
    QByteArray huge = gif();
    huge.replace(6, 4, QByteArray("\xff\xff\xff\xff"));
    QTest::newRow("gif canvas of 65535 x 65535") << huge << false;
    QByteArray jpeg = encoded(sample({8, 8}), "jpeg");
    jpeg.replace(jpeg.indexOf(QByteArray("\xff\xc0")) + 5, 4, QByteArray("\xff\xdc\xff\xdc"));
    QTest::newRow("jpeg 65500 x 65500") << jpeg << false;
}

void TestImageReader::aBombIsRefusedBeforeItIsDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, alsoDamaged);
    const auto facts = readImageFacts(bytes);
    const auto image = decodeImage(bytes);
    const auto thumbnail = makeThumbnail(bytes, {160, 120}, 2);
    QVERIFY(!facts && !image && !thumbnail);
    for (const ErrorCode code : {facts.error().code, image.error().code, thumbnail.error().code})
        QVERIFY(code == ErrorCode::TooLarge || (alsoDamaged && code == ErrorCode::InvalidInput));
}

void TestImageReader::aFileBeyondTheLimitIsRefused()
{
    QCOMPARE(decodeImage(encoded(sample({8, 8}), "png"), DecodeLimits{.bytes = 20}).error().code, ErrorCode::TooLarge);
}

void TestImageReader::aFileCutShortIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage image = sample({200, 150});
    for (const char *format : {"png", "jpeg", "bmp", "webp"}) {
        const QByteArray whole = encoded(image, format);
        for (const int percent : {3, 50, 95})
            QTest::addRow("%s at %d %%", format, percent) << whole.first(whole.size() * percent / 100);
    }
    const QByteArray whole = encoded(image, "jpeg");
    QTest::newRow("jpeg without its end") << whole.chopped(2);
    QTest::newRow("gif") << gif().chopped(3);
    QTest::newRow("png signature alone") << QByteArray("\x89PNG\r\n\x1a\n");
}

void TestImageReader::aFileCutShortIsAnError()
{
    QFETCH(QByteArray, bytes);
    const auto image = decodeImage(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::InvalidInput);
}

void TestImageReader::noCutAndNoFlippedByteCrashes_data()
{
    QTest::addColumn<QByteArray>("whole");
    const QImage image = sample({24, 16});
    for (const char *format : {"png", "jpeg", "bmp", "webp"})
        QTest::newRow(format) << encoded(image, format);
    QTest::newRow("gif") << gif();
    QTest::newRow("exif") << turnedRight(encoded(image, "jpeg"));
}

void TestImageReader::noCutAndNoFlippedByteCrashes()
{
    QFETCH(QByteArray, whole);
    const DecodeLimits limits{.pixels = 1'000'000};
    QVERIFY(decodeImage(whole, limits));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto image = decodeImage(QByteArrayView(whole).first(length), limits);
        QVERIFY(!image || !image->isNull());
    }
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(~flipped[i]);
        const auto image = decodeImage(flipped, limits);
        QVERIFY(!image || qint64{image->width()} * image->height() <= limits.pixels);
    }
}

void TestImageReader::aPictureIsTurnedAsTheCameraNoted()
{
    const QByteArray bytes = turnedRight(encoded(sample({80, 40}), "jpeg"));
    QCOMPARE(readImageFacts(bytes)->pixelSize, QSize(40, 80));
    const auto image = decodeImage(bytes);
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(40, 80));
    QVERIFY(qRed(image->pixel(20, 5)) > 240); // the left edge is now the top
    QCOMPARE(decodeImage(bytes, {}, {100, 40})->size(), QSize(20, 40));
}

void TestImageReader::theTargetBoundsThePicture_data()
{
    QTest::addColumn<QSize>("target");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("none: full size") << QSize() << QSize(300, 200);
    QTest::newRow("wider box") << QSize(300, 100) << QSize(150, 100);
    QTest::newRow("higher box") << QSize(60, 500) << QSize(60, 40);
    QTest::newRow("never enlarged") << QSize(900, 900) << QSize(300, 200);
    QTest::newRow("at least a pixel") << QSize(1, 1) << QSize(1, 1);
}

void TestImageReader::theTargetBoundsThePicture()
{
    QFETCH(QSize, target);
    QFETCH(QSize, expected);
    for (const char *format : {"png", "jpeg", "webp", "bmp"})
        QCOMPARE(decodeImage(encoded(sample({300, 200}), format), {}, target)->size(), expected);
}

void TestImageReader::aThumbnailHasTheRatioOfTheScreen()
{
    const auto image = makeThumbnail(encoded(sample({1920, 1080}), "png"), {160, 120}, 2.0);
    QVERIFY(image);
    QCOMPARE(image->devicePixelRatio(), 2.0);
    QCOMPARE(image->size(), QSize(320, 180));
    QCOMPARE(image->deviceIndependentSize().toSize(), QSize(160, 90));
}

void TestImageReader::transparencyIsKept()
{
    QImage image({10, 10}, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(3, 3, Qt::blue);
    const auto decoded = decodeImage(encoded(image, "png"));
    QVERIFY(decoded);
    QCOMPARE(decoded->format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(decoded->pixelColor(0, 0).alpha(), 0);
    QCOMPARE(decoded->pixelColor(3, 3), QColor(Qt::blue));
}

void TestImageReader::aJpegWithTooManyPassesIsRefused()
{
    QByteArray bytes = encoded(sample({16, 16}), "jpeg");
    const qsizetype scan = bytes.indexOf(QByteArray("\xff\xda"));
    const QByteArray pass = bytes.sliced(scan).chopped(2);
    for (int i = 0; i < 300; ++i)
        bytes.insert(scan, pass);
    QCOMPARE(walkJpeg(bytes).scans, 301);
    QCOMPARE(decodeImage(bytes).error().code, ErrorCode::TooLarge);
}

void TestImageReader::severalThreadsDecodeAtOnce()
{
    const QByteArray png = encoded(sample({120, 90}), "png");
    const QByteArray jpeg = encoded(sample({120, 90}), "jpeg");
    std::atomic<int> right = 0;
    std::array<std::unique_ptr<QThread>, 4> threads;
    for (auto &thread : threads) {
        thread.reset(QThread::create([&] {
            for (int i = 0; i < 20; ++i)
                right += decodeImage(i % 2 ? png : jpeg)->width() == 120
                    && makeThumbnail(png, {30, 30}, 1)->width() == 30;
        }));
        thread->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(right.load(), 80);
}

void TestImageReader::theDemoPicturesAreReadAndSmall()
{
    const QDir folder(QStringLiteral(HELPDESK_SOURCE_DIR) % u"/resources/demo/files");
    const QStringList names = folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files);
    QVERIFY(names.size() >= 16);
    QSet<QString> sizes;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto facts = readImageFacts(bytes);
        QVERIFY2(facts, qPrintable(name));
        sizes.insert(QString::number(facts->pixelSize.width()) % u'x' % QString::number(facts->pixelSize.height()));
        QVERIFY2(bytes.size() < (facts->pixelSize.width() > 1920 ? 150'000 : 66'000), qPrintable(name));
        QCOMPARE(decodeImage(bytes)->size(), facts->pixelSize);
        const auto thumbnail = makeThumbnail(bytes, {160, 120}, 1);
        QVERIFY(thumbnail);
        QVERIFY(thumbnail->width() <= 160 && thumbnail->height() <= 120);
    }
    QVERIFY(sizes.contains(QStringLiteral("3840x2160")));
    QVERIFY(sizes.contains(QStringLiteral("1600x1200"))); // the photograph, turned as the camera noted
}

QTEST_GUILESS_MAIN(TestImageReader)
#include "tst_imagereader.moc"
