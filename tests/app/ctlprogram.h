// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Helpdesk::Test {

/// What a run of pnd-helpdeskctl left.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// Lines of standard output that are objects.
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.split('\n'))
            if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
                list.append(document.object());
        return list;
    }
    [[nodiscard]] QJsonObject object() const { return objects().value(0); }
    [[nodiscard]] int errorLines() const { return int(err.count('\n')); }
};

/// The built program as a process, on one profile. Its language is the default one: only codes and keys count.
class CtlProgram
{
public:
    explicit CtlProgram(QString profile)
        : m_profile(std::move(profile))
    {
    }
    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] static QString program() { return QStringLiteral(HELPDESK_BIN_DIR "/pnd-helpdeskctl"); }

    /// `before`: a program and its arguments that start ours.
    [[nodiscard]] Ran run(const QStringList &words, const QByteArray &input = {}, QStringList before = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        environment.remove(QStringLiteral("QT_LOGGING_RULES"));
        process.setProcessEnvironment(environment);
        before += QStringList{program(), QStringLiteral("--profile"), m_profile, QStringLiteral("--json")} + words;
        const QString first = before.takeFirst();
        process.start(first, before);
        process.write(input);
        process.closeWriteChannel();
        Ran ran;
        if (process.waitForStarted() && process.waitForFinished(120'000)
            && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    /// The first object of a run that must end well.
    [[nodiscard]] QJsonObject one(const QStringList &words, const QByteArray &input = {}) const
    {
        const Ran ran = run(words, input);
        if (ran.code != 0 || !ran.err.isEmpty())
            qWarning("%s: exit %d: %s", qPrintable(words.join(u' ')), ran.code, ran.err.constData());
        return ran.code == 0 ? ran.object() : QJsonObject();
    }
    [[nodiscard]] bool good(const QStringList &words, const QByteArray &input = {}) const
    {
        const Ran ran = run(words, input);
        if (ran.code != 0)
            qWarning("%s: exit %d: %s", qPrintable(words.join(u' ')), ran.code, ran.err.constData());
        return ran.code == 0;
    }

private:
    QString m_profile;
};

/// "list --queue all" as words; "~" stands for a blank within one.
inline QStringList words(const char *line)
{
    QStringList list = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list)
        word.replace(u'~', u' ');
    return list;
}

/// received = filed + set aside + pending.
inline bool sumHolds(const QJsonObject &sum)
{
    double parts = 0;
    for (const char *name :
         {"new", "follow_up", "duplicate", "bounce", "auto_reply", "other", "quarantine", "set_aside", "pending"})
        parts += sum.value(QLatin1String(name)).toDouble(-1e9);
    return sum.value(u"received").toDouble(-1) == parts;
}

} // namespace Helpdesk::Test
