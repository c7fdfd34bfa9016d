// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/documentreader.h"

#include "hostiledocuments.h"
#include "media/imagereader.h"
#include "support/temporaryfolder.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include <array>

using namespace Helpdesk;
using namespace Helpdesk::Media;
using namespace Helpdesk::Test;
using namespace std::chrono_literals;

namespace {

const QString program = DocumentReader::programBeside(QStringLiteral(HELPDESK_BIN_DIR));
const QString docxType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
const QString pdfType = QStringLiteral("application/pdf");

QByteArray demoFile(const QString &name)
{
    QFile file(QStringLiteral(HELPDESK_SOURCE_DIR) % u"/resources/demo/files/" % name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray picture(QSize size, const char *format = "png")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A program that stands where the reader should, and behaves as the script says.
QString impostor(const TemporaryFolder &folder, const QByteArray &script)
{
    QFile file(folder.path(QStringLiteral("reader")));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0
        || !file.setPermissions(file.permissions() | QFile::ExeOwner))
        return {};
    return file.fileName();
}

ErrorCode codeOf(const Result<DocumentContent> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class TestDocumentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDocxGivesItsTextAndPicture();
    void anOdtGivesItsTextAndPicture();
    void aPdfGivesItsTextAndPages();
    void sheetsAndSlidesGiveTheirText();
    void aScanGivesItsPages();
    void plainTextNeedsNoProgram();
    void withoutPicturesWantedNoneCome();
    void theContentDecidesNotTheType();
    void picturesComeInTheOrderOfTheirNumbers();
    void aLongPdfIsCutAndSaysSo();
    void aHugePageIsDrawnSmaller();
    void aHostileDocumentIsAnError_data();
    void aHostileDocumentIsAnError();
    void noCutCrashesTheClient();
    void theReaderIsStoppedAtItsTime();
    void theReaderIsStoppedAtItsMemory();
    void theReaderIsStoppedAtItsProcessorTime();
    void aMissingProgramIsAClearError();
    void aReaderThatAnswersNonsenseIsAnError_data();
    void aReaderThatAnswersNonsenseIsAnError();
    void stopEndsAReadingUnderWay();
    void severalThreadsReadAtOnce();
};

void TestDocumentReader::initTestCase()
{
    if (!QFile::exists(program))
        QSKIP("The reader program is not part of this build (HELPDESK_PROGRAMS is off)");
}

void TestDocumentReader::aDocxGivesItsTextAndPicture()
{
    const auto content = DocumentReader(program).read(demoFile(QStringLiteral("capture-doublons.docx")), docxType);
    QVERIFY2(content, qPrintable(content ? QString() : content.error().text()));
    QVERIFY(content->text.contains(u"Après un clic sur « Rechercher »"));
    QCOMPARE(content->text.count(u'\n'), 3);
    QCOMPARE(content->pictures.size(), 1);
    QCOMPARE(content->pictures.first().name, QStringLiteral("image1.png"));
    QCOMPARE(content->pictures.first().type, QStringLiteral("image/png"));
    QCOMPARE(content->pictures.first().bytes, demoFile(QStringLiteral("erreur-inattendue-doublons.png")));
    QVERIFY(!content->truncated);
}

void TestDocumentReader::anOdtGivesItsTextAndPicture()
{
    const auto content = DocumentReader(program).read(demoFile(QStringLiteral("profil-consultant.odt")),
                                                      QStringLiteral("application/vnd.oasis.opendocument.text"));
    QVERIFY(content);
    QVERIFY(content->text.contains(u"Le guichet affiché est G2071"));
    QCOMPARE(content->pictures.size(), 1);
    QCOMPARE(content->pictures.first().bytes, demoFile(QStringLiteral("profil-incoherence.png")));
}

void TestDocumentReader::aPdfGivesItsTextAndPages()
{
    const auto content = DocumentReader(program).read(demoFile(QStringLiteral("compte-rendu-lot-88231.pdf")), pdfType);
    QVERIFY(content);
    QCOMPARE(content->pages, 2);
    QVERIFY(content->text.contains(u"CTRL_DEM_0033"));
    QVERIFY(content->text.contains(u"commune souhaitée absente"));
    QCOMPARE(content->pictures.size(), 2);
    QCOMPARE(content->pictures.first().name, QStringLiteral("1.png"));
    const auto page = decodeImage(content->pictures.first().bytes);
    QVERIFY(page);
    QCOMPARE(page->size(), QSize(909, 1286)); // A4 at 110 dots per inch
    QVERIFY(!content->truncated);
}

void TestDocumentReader::sheetsAndSlidesGiveTheirText()
{
    const DocumentReader reader(program);
    const QByteArray sheet
        = zip({{.name = "xl/workbook.xml", .content = "<workbook/>"},
               {.name = "xl/sharedStrings.xml",
                .content = "<sst><si><t>Guichet</t></si><si><r><t>G11</t></r><r><t>04</t></r></si></sst>"},
               {.name = "xl/worksheets/sheet1.xml",
                .content = "<worksheet><c t='inlineStr'><is><t>Extraction</t></is></c></worksheet>"}});
    const auto table = reader.read(sheet, {});
    QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
    QCOMPARE(table->text, QStringLiteral("Guichet\nG1104\nExtraction\n"));
    const auto slide = [](const QByteArray &text) -> QByteArray {
        return "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:sld>";
    };
    const QByteArray slides = zip({{.name = "ppt/presentation.xml", .content = "<p/>"},
                                   {.name = "ppt/slides/slide10.xml", .content = slide("dix")},
                                   {.name = "ppt/slides/slide2.xml", .content = slide("deux")}});
    const auto content = reader.read(slides, {});
    QVERIFY(content);
    QCOMPARE(content->text, QStringLiteral("deux\ndix\n"));
    QCOMPARE(content->pages, 2);
}

void TestDocumentReader::aScanGivesItsPages()
{
    const QByteArray tiff = picture({60, 40}, "tiff");
    QVERIFY(!tiff.isEmpty());
    const auto content = DocumentReader(program).read(tiff, QStringLiteral("image/tiff"));
    QVERIFY(content);
    QCOMPARE(content->pages, 1);
    QCOMPARE(content->pictures.size(), 1);
    QCOMPARE(decodeImage(content->pictures.first().bytes)->pixelColor(5, 5), QColor(Qt::darkGreen));
}

void TestDocumentReader::plainTextNeedsNoProgram()
{
    const DocumentReader reader(QStringLiteral("/nowhere/reader"));
    const auto content = reader.read("guichet;extraction\nG1104;incomplète\n", QStringLiteral("text/csv"));
    QVERIFY(content);
    QCOMPARE(content->text, QStringLiteral("guichet;extraction\nG1104;incomplète\n"));
    QCOMPARE(codeOf(reader.read(QByteArray("MZ\0\0\0", 5), QStringLiteral("text/plain"))), ErrorCode::Unsupported);
}

void TestDocumentReader::withoutPicturesWantedNoneCome()
{
    const DocumentReader reader(program);
    for (const QString &name :
         {QStringLiteral("compte-rendu-lot-88231.pdf"), QStringLiteral("capture-doublons.docx")}) {
        const auto content = reader.read(demoFile(name), {}, DocumentReader::Want::Text);
        QVERIFY(content);
        QVERIFY(!content->text.isEmpty());
        QVERIFY(content->pictures.isEmpty());
    }
}

void TestDocumentReader::theContentDecidesNotTheType()
{
    const DocumentReader reader(program);
    QCOMPARE(reader.read(demoFile(QStringLiteral("capture-doublons.docx")), pdfType)->pictures.size(), 1);
    QCOMPARE(
        reader.read(demoFile(QStringLiteral("compte-rendu-lot-88231.pdf")), QStringLiteral("application/octet-stream"))
            ->pages,
        2);
    QCOMPARE(codeOf(reader.read("<svg/>", pdfType)), ErrorCode::Unsupported);
    QCOMPARE(codeOf(reader.read(demoFile(QStringLiteral("logo-signature.png")), docxType)), ErrorCode::Unsupported);
}

void TestDocumentReader::picturesComeInTheOrderOfTheirNumbers()
{
    QList<ZipEntry> media;
    for (const int number : {10, 2, 1})
        media.append({.name = "word/media/image" + QByteArray::number(number) + ".png",
                      .content = picture({number, 1}),
                      .packed = false});
    media.append(ZipEntry{.name = "word/media/image3.emf", .content = "\x01\0\0\0 drawing"});
    const auto content = DocumentReader(program).read(docx(wordParagraph("trois captures"), media), docxType);
    QVERIFY(content);
    QStringList names;
    for (const EmbeddedPicture &embedded : std::as_const(content->pictures))
        names.append(embedded.name);
    QCOMPARE(names,
             QStringList({QStringLiteral("image1.png"), QStringLiteral("image2.png"), QStringLiteral("image10.png")}));
}

void TestDocumentReader::aLongPdfIsCutAndSaysSo()
{
    const auto content = DocumentReader(program).read(pdf(1000, {200, 200}), pdfType);
    QVERIFY(content);
    QCOMPARE(content->pages, 1000);
    QVERIFY(content->truncated);
    QVERIFY(content->text.contains(u"Page 200\n"));
    QVERIFY(!content->text.contains(u"Page 201"));
    QCOMPARE(content->pictures.size(), 20);
}

void TestDocumentReader::aHugePageIsDrawnSmaller()
{
    const auto content = DocumentReader(program).read(pdf(1, {14400, 14400}), pdfType);
    QVERIFY(content);
    QCOMPARE(content->pictures.size(), 1);
    const QSize size = readImageFacts(content->pictures.first().bytes)->pixelSize;
    QVERIFY(qint64{size.width()} * size.height() < 12'100'000 && size.width() > 3000);
}

void TestDocumentReader::aHostileDocumentIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char *name, const QByteArray &bytes, ErrorCode code) { QTest::newRow(name) << bytes << int(code); };
    row("zip bomb: text part of 100 MB", docx(QByteArray(100 << 20, ' ')), ErrorCode::TooLarge);
    row("zip bomb: declared small",
        zip({{.name = "word/document.xml", .content = wordXml(QByteArray(2 << 20, ' ')), .declared = 1000}}),
        ErrorCode::InvalidInput);
    row("declared larger than it is", zip({{.name = "word/document.xml", .content = wordXml("x"), .declared = 90'000}}),
        ErrorCode::InvalidInput);
    row("declared 4 GB", zip({{.name = "word/document.xml", .content = wordXml("x"), .declared = 0xfffffff0}}),
        ErrorCode::TooLarge);
    row("wrong checksum", zip({{.name = "word/document.xml", .content = wordXml("x"), .crc = 5}}),
        ErrorCode::InvalidInput);
    row("entity bomb",
        zip({{.name = "word/document.xml",
              .content = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><d><t>&b;</t></d>"}}),
        ErrorCode::InvalidInput);
    QList<ZipEntry> many(5000, ZipEntry{.name = "word/media/a.png", .content = "x", .packed = false});
    row("5000 entries", docx({}, many), ErrorCode::TooLarge);
    row("an archive that is no document", zip({{.name = "photos/a.txt", .content = "x"}}), ErrorCode::Unsupported);
    row("a name that leaves the folder", zip({{.name = "../../word/document.xml", .content = wordXml("x")}}),
        ErrorCode::Unsupported);
    row("docx with a password", zip({{.name = "word/document.xml", .content = wordXml("x"), .encrypted = true}}),
        ErrorCode::Unsupported);
    row("odt with a password",
        zip({{.name = "content.xml", .content = "garbled"},
             {.name = "META-INF/manifest.xml", .content = "<m:encryption-data/>"}}),
        ErrorCode::Unsupported);
    row("zip cut short", docx(wordParagraph("x")).chopped(40), ErrorCode::InvalidInput);
    row("pdf header alone", "%PDF-1.4\n", ErrorCode::InvalidInput);
    row("pdf of noise", "%PDF-1.7\n" + QByteArray(10'000, '<'), ErrorCode::InvalidInput);
    row("tiff of noise", QByteArray("II*\0", 4) + QByteArray(100, '\xff'), ErrorCode::InvalidInput);
    row("old word file", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x'), ErrorCode::Unsupported);
    row("nothing", {}, ErrorCode::Unsupported);
}

void TestDocumentReader::aHostileDocumentIsAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto content = DocumentReader(program).read(bytes, docxType);
    QVERIFY(!content);
    QCOMPARE(int(content.error().code), code);
    QVERIFY(!content.error().what.isEmpty() && !content.error().why.isEmpty() && !content.error().remedy.isEmpty());
}

void TestDocumentReader::noCutCrashesTheClient()
{
    const DocumentReader reader(program);
    for (const QString &name :
         {QStringLiteral("compte-rendu-lot-88231.pdf"), QStringLiteral("capture-doublons.docx")}) {
        const QByteArray whole = demoFile(name);
        for (int part = 1; part < 8; ++part) {
            const auto content = reader.read(whole.first(whole.size() * part / 8), {}, DocumentReader::Want::Text);
            QVERIFY(content || content.error().code == ErrorCode::InvalidInput);
        }
    }
}

void TestDocumentReader::theReaderIsStoppedAtItsTime()
{
    const TemporaryFolder folder;
    const DocumentReader reader(impostor(folder, "exec sleep 600\n"), {.timeout = 200ms});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(reader.read(pdf(1), pdfType)), ErrorCode::TimedOut);
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestDocumentReader::theReaderIsStoppedAtItsMemory()
{
    const QByteArray document = docx(QByteArray(44 << 20, ' ') + wordParagraph("fin"));
    QCOMPARE(codeOf(DocumentReader(program, {.memoryBytes = 90LL << 20}).read(document, docxType)),
             ErrorCode::TooLarge);
    const auto content = DocumentReader(program).read(document, docxType);
    QVERIFY(content);
    QCOMPARE(content->text, QStringLiteral("fin\n"));
}

void TestDocumentReader::theReaderIsStoppedAtItsProcessorTime()
{
    // Pages that take long to draw: each path covers all of them.
    QByteArray drawing;
    for (int i = 0; i < 60'000; ++i)
        drawing += "0 0 m 900 " + QByteArray::number(i % 900) + " l 5 900 l 900 5 l 0 900 l f*\n";
    const DocumentReader reader(program, {.cpuSeconds = 1, .timeout = 120s});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(reader.read(pdf(4, {1000, 1000}, drawing), pdfType)), ErrorCode::TimedOut);
    QVERIFY(timer.elapsed() < 60'000);
}

void TestDocumentReader::aMissingProgramIsAClearError()
{
    const auto content = DocumentReader(QStringLiteral("/nowhere/pnd-helpdesk-reader")).read(pdf(1), pdfType);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::NotFound);
    QVERIFY(content.error().why.contains(u"pnd-helpdesk-reader"));
    QVERIFY(!content.error().remedy.isEmpty());
}

void TestDocumentReader::aReaderThatAnswersNonsenseIsAnError_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray("exit 0\n") << int(ErrorCode::ProtocolBroken);
    QTest::newRow("exits with an error") << QByteArray("exit 9\n") << int(ErrorCode::ProtocolBroken);
    QTest::newRow("text") << QByteArray("echo hello\n") << int(ErrorCode::ProtocolBroken);
    QTest::newRow("no end") << QByteArray("exec cat /dev/zero\n") << int(ErrorCode::ProtocolBroken);
    QTest::newRow("lengths that lie") << QByteArray("printf 'PNDR\\377\\377\\377\\377\\377\\377\\377\\377{}'\n")
                                      << int(ErrorCode::ProtocolBroken);
    QTest::newRow("crash") << QByteArray("kill -SEGV $$\n") << int(ErrorCode::InvalidInput);
    QTest::newRow("out of memory") << QByteArray("exit 71\n") << int(ErrorCode::TooLarge);
    QTest::newRow("out of processor time") << QByteArray("exit 72\n") << int(ErrorCode::TimedOut);
}

void TestDocumentReader::aReaderThatAnswersNonsenseIsAnError()
{
    QFETCH(QByteArray, script);
    QFETCH(int, code);
    const TemporaryFolder folder;
    QCOMPARE(int(codeOf(DocumentReader(impostor(folder, script)).read(pdf(1), pdfType))), code);
}

void TestDocumentReader::stopEndsAReadingUnderWay()
{
    const TemporaryFolder folder;
    DocumentReader reader(impostor(folder, "echo started >&2; touch \"$(dirname \"$0\")/started\"; exec sleep 600\n"));
    ErrorCode code = ErrorCode::Internal;
    const std::unique_ptr<QThread> thread(QThread::create([&] { code = codeOf(reader.read(pdf(1), pdfType)); }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.path(QStringLiteral("started"))), 20'000);
    reader.stop();
    QVERIFY(thread->wait(20'000));
    QCOMPARE(code, ErrorCode::Cancelled);
    QCOMPARE(codeOf(reader.read(pdf(1), pdfType)), ErrorCode::Cancelled);
}

void TestDocumentReader::severalThreadsReadAtOnce()
{
    const DocumentReader reader(program);
    std::array<int, 3> pages{};
    std::array<std::unique_ptr<QThread>, 3> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i].reset(
            QThread::create([&reader, &pages, i] { pages[i] = reader.read(pdf(int(i) + 1), pdfType)->pages; }));
        threads[i]->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(pages, (std::array<int, 3>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
