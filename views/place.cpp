// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/place.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace Helpdesk::Views {

namespace {

constexpr qint64 largest = 64 * 1024; ///< bytes; ours has some hundred
constexpr int widest = 20'000; ///< pixels

QString fileOf(const QString &profileDir)
{
    return profileDir + QStringLiteral("/window.json");
}

const QStringList &themeKeys()
{
    static const QStringList keys{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    return keys;
}

} // namespace

QList<int> Place::columnsFor(int width) const
{
    const int sidebar = std::clamp(width / 6, std::min(208, columns.at(0)), columns.at(0));
    const int list = std::clamp(width * 30 / 100, std::min(290, columns.at(1)), columns.at(1));
    return {sidebar, list, std::max(width - sidebar - list, 300)};
}

Place Place::load(const QString &profileDir)
{
    Place place;
    QFile file(fileOf(profileDir));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return place;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const QSize size(kept[QStringLiteral("width")].toInt(), kept[QStringLiteral("height")].toInt());
    if (size.width() >= 320 && size.height() >= 240 && size.width() <= widest && size.height() <= widest)
        place.size = size;
    place.maximized = kept[QStringLiteral("maximized")].toBool();
    QList<int> columns;
    for (const QJsonValue width : kept[QStringLiteral("columns")].toArray())
        columns.append(std::clamp(width.toInt(), 0, widest));
    if (columns.size() == place.columns.size() && *std::max_element(columns.cbegin(), columns.cend()) > 0)
        place.columns = columns;
    place.queue = kept[QStringLiteral("queue")].toString(place.queue);
    place.ticket = kept[QStringLiteral("ticket")].toInteger();
    place.theme = ThemeChoice(std::max<qsizetype>(0, themeKeys().indexOf(kept[QStringLiteral("theme")].toString())));
    return place;
}

Outcome Place::save(const QString &profileDir) const
{
    QJsonArray widths;
    for (const int width : columns)
        widths.append(width);
    const QJsonObject kept{{QStringLiteral("width"), size.width()},
                           {QStringLiteral("height"), size.height()},
                           {QStringLiteral("maximized"), maximized},
                           {QStringLiteral("columns"), widths},
                           {QStringLiteral("queue"), queue},
                           {QStringLiteral("ticket"), ticket},
                           {QStringLiteral("theme"), themeKeys().at(int(theme))}};
    QSaveFile file(fileOf(profileDir));
    const QByteArray bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::IoFailed,
                QCoreApplication::translate("Helpdesk::Views::Place", "The place in the window was not kept"),
                file.errorString(),
                QCoreApplication::translate("Helpdesk::Views::Place", "The next start begins with « To qualify »"));
}

} // namespace Helpdesk::Views
