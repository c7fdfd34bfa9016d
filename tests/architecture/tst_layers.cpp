// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// What each folder may include besides itself.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("domain"), {QStringLiteral("core")}},
        {QStringLiteral("mail"), {QStringLiteral("domain"), QStringLiteral("core")}},
        {QStringLiteral("intake"), {QStringLiteral("domain"), QStringLiteral("core")}},
        {QStringLiteral("media"), {QStringLiteral("domain"), QStringLiteral("core")}},
        {QStringLiteral("store"), {QStringLiteral("domain"), QStringLiteral("core")}},
        {QStringLiteral("services"),
         {QStringLiteral("store"), QStringLiteral("intake"), QStringLiteral("mail"), QStringLiteral("media"),
          QStringLiteral("domain"), QStringLiteral("core")}},
        {QStringLiteral("items"),
         {QStringLiteral("services"), QStringLiteral("store"), QStringLiteral("domain"), QStringLiteral("core")}},
        {QStringLiteral("views"),
         {QStringLiteral("items"), QStringLiteral("services"), QStringLiteral("store"), QStringLiteral("mail"),
          QStringLiteral("media"), QStringLiteral("domain"), QStringLiteral("core")}},
    };
    return table;
}

struct Source
{
    QString path; ///< from the root of the project
    QString layer;
    QString text;
};

QList<Source> sourcesUnder(const QString &folder)
{
    const QDir root(QStringLiteral(HELPDESK_SOURCE_DIR));
    QList<Source> sources;
    QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString path = root.relativeFilePath(file.fileName());
        const QString first = path.section(u'/', 0, 0);
        sources.append(
            {path, first == u"models" ? path.section(u'/', 1, 1) : first, QString::fromUtf8(file.readAll())});
    }
    return sources;
}

QStringList projectIncludes(const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/[^\"]+\""),
                                            QRegularExpression::MultilineOption);
    QStringList folders;
    for (auto it = include.globalMatch(text); it.hasNext();)
        folders.append(it.next().captured(1));
    return folders;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFolderIncludesWhatStandsAboveOrBesideIt()
    {
        QStringList wrong;
        const QList<Source> sources = sourcesUnder(QStringLiteral("models")) + sourcesUnder(QStringLiteral("views"));
        QVERIFY(sources.size() > 20);
        for (const Source &source : sources) {
            QVERIFY2(allowed().contains(source.layer), qPrintable(source.path));
            for (const QString &folder : projectIncludes(source.text))
                if (folder != source.layer && !allowed().value(source.layer).contains(folder))
                    wrong.append(source.path + QStringLiteral(" includes ") + folder);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothingUnderModelsUsesWidgets()
    {
        static const QRegularExpression widgets(
            QStringLiteral("#include <(QtWidgets|QWidget|QApplication|QDialog|QTableView|QMessageBox)"));
        for (const Source &source : sourcesUnder(QStringLiteral("models")))
            QVERIFY2(!source.text.contains(widgets), qPrintable(source.path));
    }

    void sqlStandsInTheStoreOnly()
    {
        static const QRegularExpression sql(QStringLiteral("#include <(QSql|sqlite3|libpq)"));
        for (const QString &folder : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")})
            for (const Source &source : sourcesUnder(folder))
                QVERIFY2(source.layer == u"store" || !source.text.contains(sql), qPrintable(source.path));
    }

    void filesKeepTheirLength()
    {
        QStringList tooLong;
        for (const QString &folder : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")})
            for (const Source &source : sourcesUnder(folder))
                if (const auto lines = source.text.count(u'\n'); lines > 500)
                    tooLong.append(source.path + u' ' + QString::number(lines));
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void everyFileNamesItsLicenceAndNoHostButReservedOnes()
    {
        static const QRegularExpression host(QStringLiteral(
            "https?://(?!(www\\.w3\\.org|schemas\\.|[a-z0-9.-]*example\\.(fr|org|com|net)|"
            "127\\.0\\.0\\.1|localhost|[a-z0-9.-]*\\.invalid|[a-z0-9.-]*\\.test|www\\.gnu\\.org))[a-z0-9]+\\.[a-z]"));
        for (const QString &folder : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")})
            for (const Source &source : sourcesUnder(folder)) {
                QVERIFY2(source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"),
                         qPrintable(source.path));
                const auto match = host.match(source.text);
                QVERIFY2(!match.hasMatch(), qPrintable(source.path + u' ' + match.captured()));
            }
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
