// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filename.h"

#include <QtTest>

using namespace Helpdesk::Mail;

class TestFilename : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesBecomeSafe_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("safe");
        QTest::newRow("kept") << QStringLiteral("Capture d’écran 2013-06-12.png")
                              << QStringLiteral("Capture d’écran 2013-06-12.png");
        QTest::newRow("traversal") << QStringLiteral("../../etc/passwd") << QStringLiteral("passwd");
        QTest::newRow("windows path") << QStringLiteral("C:\\Users\\agent\\copie.docx") << QStringLiteral("copie.docx");
        QTest::newRow("only dots") << QStringLiteral("..") << QStringLiteral("fichier");
        QTest::newRow("slash at the end") << QStringLiteral("dossier/") << QStringLiteral("fichier");
        QTest::newRow("empty") << QString() << QStringLiteral("fichier");
        QTest::newRow("right to left") << QStringLiteral("facture\u202Efdp.exe") << QStringLiteral("facturefdp.exe");
        QTest::newRow("line break") << QStringLiteral("a\r\nContent-Type: x.png")
                                    << QStringLiteral("a  Content-Type_ x.png");
        QTest::newRow("reserved") << QStringLiteral("CON") << QStringLiteral("_CON");
        QTest::newRow("reserved with ending") << QStringLiteral("lpt1.txt") << QStringLiteral("_lpt1.txt");
        QTest::newRow("reserved, blank, ending") << QStringLiteral("nul .txt") << QStringLiteral("_nul .txt");
        QTest::newRow("not reserved") << QStringLiteral("console.txt") << QStringLiteral("console.txt");
        QTest::newRow("hidden") << QStringLiteral(".htaccess") << QStringLiteral("htaccess");
        QTest::newRow("trailing dots") << QStringLiteral("note.txt. . ") << QStringLiteral("note.txt");
        QTest::newRow("characters") << QStringLiteral("a<b>c:d|e?f*g\".png") << QStringLiteral("a_b_c_d_e_f_g_.png");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFF.png") << QStringLiteral("ab.png");
        QTest::newRow("lone surrogate") << QString(QStringLiteral("a") + QChar(0xd800) + QStringLiteral(".png"))
                                        << QStringLiteral("a.png");
        QTest::newRow("composed") << QStringLiteral("Fe\u0301v.jpg") << QStringLiteral("Fév.jpg");
        QTest::newRow("emoji kept") << QStringLiteral("fête 🎉.png") << QStringLiteral("fête 🎉.png");
    }
    void hostileNamesBecomeSafe()
    {
        QFETCH(QString, declared);
        QFETCH(QString, safe);
        const QString name = safeFileName(declared, QStringLiteral("fichier"));
        QCOMPARE(name, safe);
        QCOMPARE(safeFileName(name), name);
    }

    void longNamesKeepTheirEnding()
    {
        for (const QString &letter :
             {QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("木"), QStringLiteral("🎉")}) {
            const QString name = safeFileName(QString(letter.repeated(400) + QStringLiteral(".docx")));
            QVERIFY(name.endsWith(u".docx"));
            QVERIFY(name.size() <= 180);
            QVERIFY(name.toUtf8().size() <= 240);
            QVERIFY(name.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(TestFilename)
#include "tst_filename.moc"
