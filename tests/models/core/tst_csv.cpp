// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Helpdesk;

namespace {

/// Rows as "1[a|b]2[c]".
QString shown(const QList<CsvRow> &rows)
{
    QString text;
    for (const CsvRow &row : rows)
        text += QString::number(row.line) + u'[' + row.cells.join(u'|') + u']';
    return text;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadWithTheirLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("comma") << QByteArray("a,b\r\nc,d\r\n") << QStringLiteral("1[a|b]2[c|d]");
        QTest::newRow("semicolon") << QByteArray("a;b\nc,d;\n") << QStringLiteral("1[a|b]2[c,d|]");
        QTest::newRow("tab") << QByteArray("a\tb\n") << QStringLiteral("1[a|b]");
        QTest::newRow("sep line") << QByteArray("sep=;\r\na;b,c,d\r\n") << QStringLiteral("2[a|b,c,d]");
        QTest::newRow("no last line end") << QByteArray("a,b\nc") << QStringLiteral("1[a|b]2[c]");
        QTest::newRow("old line ends") << QByteArray("a,b\rc,d") << QStringLiteral("1[a|b]2[c|d]");
        QTest::newRow("blank lines") << QByteArray("a\n\n  \n,,\nb\n") << QStringLiteral("1[a]5[b]");
        QTest::newRow("quotes") << QByteArray("\"a;\"\"b\"\"\";c\n") << QStringLiteral("1[a;\"b\"|c]");
        QTest::newRow("lines in quotes") << QByteArray("x,\"a\r\nb\nc\"\r\ny,z\r\n")
                                         << QStringLiteral("1[x|a\r\nb\nc]4[y|z]");
        QTest::newRow("separators in quotes do not count")
            << QByteArray("\"a,b,c\";d\n") << QStringLiteral("1[a,b,c|d]");
        QTest::newRow("quote within a bare cell") << QByteArray("5\" wide,b\n") << QStringLiteral("1[5\" wide|b]");
        QTest::newRow("utf-8 mark") << QByteArray("\xef\xbb\xbf\xc3\xa9,b\n") << QStringLiteral("1[é|b]");
        QTest::newRow("windows-1252") << QByteArray("Ir\xe8ne;\x80 \x9c\x92\n") << QStringLiteral("1[Irène|€ œ’]");
        QTest::newRow("utf-16") << QByteArray("\xff\xfe\x61\x00\x2c\x00\xe9\x00\x0a\x00", 10)
                                << QStringLiteral("1[a|é]");
    }

    void rowsAreReadWithTheirLines()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = readCsv(bytes);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
        QTEST(shown(*rows), "rows");
    }

    void badLinesAreAllSaid()
    {
        const auto rows = readCsv(QByteArray("a,b\n\"c\"x,d\ne,f\ng,\0\n\"h,i\n", 24));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::InvalidInput);
        for (const char *line : {"line 2: ", "line 4: ", "line 5: "})
            QVERIFY2(rows.error().why.contains(QLatin1StringView(line)), qPrintable(rows.error().why));
        QVERIFY(!rows.error().why.contains(QStringLiteral("line 3")));
    }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(7);
        const QString alphabet = QStringLiteral("ab,;\"\n\r\t é€=+");
        for (int i = 0; i < 500; ++i) {
            QList<QStringList> rows{{QStringLiteral("first"), QStringLiteral("second")}};
            for (int row = 0; row < 4; ++row) {
                QStringList cells{QStringLiteral("x")};
                QString cell;
                for (quint32 c = random.bounded(6U); c > 0; --c)
                    cell += alphabet.at(qsizetype(random.bounded(quint32(alphabet.size()))));
                cells.append(cell);
                rows.append(cells);
            }
            const auto read = readCsv(writeCsv(rows));
            QVERIFY(read);
            QList<QStringList> again;
            for (const CsvRow &row : *read)
                again.append(row.cells);
            QCOMPARE(again, rows);
        }
    }

    void aSpreadsheetGetsNoFormula()
    {
        const QList<QStringList> rows{
            {QStringLiteral("=1+1"), QStringLiteral("-2"), QStringLiteral("@x"), QStringLiteral("é")}};
        QCOMPARE(writeCsv(rows), QByteArray("=1+1,-2,@x,\xc3\xa9\r\n"));
        QCOMPARE(writeCsv(rows, CsvUse::Spreadsheet), QByteArray("\xef\xbb\xbf'=1+1,'-2,'@x,\xc3\xa9\r\n"));
    }

    void aHugeFileIsRefused()
    {
        const auto rows = readCsv(QByteArray(65 * 1024 * 1024, 'a'));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::TooLarge);
    }

    void anyBytesAreReadOrRefused()
    {
        QRandomGenerator random(11);
        const QByteArray alphabet("a,;\"\"\n\r\t\0\xe9\xc3\xa9\xff\xfe", 14);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes;
            for (quint32 c = random.bounded(40U); c > 0; --c)
                bytes += alphabet.at(qsizetype(random.bounded(quint32(alphabet.size()))));
            const auto rows = readCsv(bytes);
            QVERIFY(rows || !rows.error().why.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
