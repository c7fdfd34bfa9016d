// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/textoffile.h"

#include "hostiledocuments.h"

#include <QFile>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Media;

class TestTextOfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindGivesItsWords_data();
    void everyKindGivesItsWords();
    void theTextIsCappedBetweenCharacters();
    void aDocumentGivesItsWords();
    void aDocumentThatCannotBeReadGivesTheError();

private:
    DocumentReader m_noReader{QStringLiteral("/nowhere/reader")};
};

void TestTextOfFile::everyKindGivesItsWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *type, const QString &text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(type) << text;
    };
    row("text", "rapatriement", "text/plain", QStringLiteral("rapatriement"));
    row("latin-1 log", "erreur \xe0 10h42", "text/x-log", QStringLiteral("erreur à 10h42"));
    row("xml", "<lot><code>CTRL_DEM_0033</code></lot>", "application/xml", QStringLiteral("CTRL_DEM_0033"));
    row("html", "<html><style>p{}</style><p>d&eacute;radiation", "text/html", QStringLiteral("déradiation"));
    row("mail", "Subject: doublon\n\n" + QByteArray(76, 'Q') + "\nfin", "message/rfc822",
        QStringLiteral("Subject: doublon\n\nfin\n"));
    row("picture", "\x89PNG\r\n\x1a\n....", "image/png", QString());
    row("binary that says text", QByteArray("\0\1\2", 3), "text/plain", QString());
    row("unknown", "some bytes", "application/octet-stream", QString());
}

void TestTextOfFile::everyKindGivesItsWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QString, text);
    const auto result = searchableText(bytes, type, m_noReader);
    QVERIFY(result);
    QCOMPARE(*result, text);
}

void TestTextOfFile::theTextIsCappedBetweenCharacters()
{
    for (const QString &letters :
         {QStringLiteral("é"), QStringLiteral("€"), QStringLiteral("\U0001F4C4"), QStringLiteral("aé€")}) {
        const auto result
            = searchableText(letters.repeated(300'000).toUtf8(), QStringLiteral("text/plain"), m_noReader);
        QVERIFY(result);
        const qsizetype size = result->toUtf8().size();
        QVERIFY(size <= maxSearchableBytes && size > maxSearchableBytes - 8);
        QVERIFY(!result->contains(QChar::ReplacementCharacter));
    }
}

void TestTextOfFile::aDocumentGivesItsWords()
{
    const QString program = DocumentReader::programBeside(QStringLiteral(HELPDESK_BIN_DIR));
    if (!QFile::exists(program))
        QSKIP("The reader program is not part of this build (HELPDESK_PROGRAMS is off)");
    const DocumentReader reader(program);
    const auto docx = searchableText(Test::docx(Test::wordParagraph("dispatching non reçu")), {}, reader);
    QVERIFY(docx);
    QCOMPARE(*docx, QStringLiteral("dispatching non reçu\n"));
    QVERIFY(searchableText(Test::pdf(3), {}, reader)->contains(u"Page 3"));
}

void TestTextOfFile::aDocumentThatCannotBeReadGivesTheError()
{
    const auto result = searchableText(Test::pdf(1), {}, m_noReader);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTextOfFile)
#include "tst_textoffile.moc"
