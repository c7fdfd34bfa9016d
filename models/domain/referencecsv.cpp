// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtable.h"
#include "domain/directorycsv.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

constexpr QLatin1StringView regionCode("IDF");

template <typename T, QString T::*member> QString readTerritory(T &target, const QString &cell)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{2,3}$"));
    target.*member = territoryCode(cell);
    if ((target.*member).isEmpty() || shape.match(target.*member).hasMatch())
        return {};
    return tr("“%1” is not a code such as 38, 2A, 971 or IDF").arg(cell.trimmed());
}

QString readTerritoryCode(Territory &territory, const QString &cell)
{
    const QString wrong = readTerritory<Territory, &Territory::code>(territory, cell);
    return wrong.isEmpty() && territory.code.isEmpty() ? CsvText::empty() : wrong;
}

QString readGuichetCode(Guichet &guichet, const QString &cell)
{
    guichet.code = cell.trimmed().toUpper();
    return guichet.code.isEmpty() ? CsvText::empty() : QString();
}

QString readLevel(Topic &topic, const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    topic.usualLevel = text.toInt();
    if (topic.usualLevel >= 1 && topic.usualLevel <= 3)
        return {};
    return CsvText::notOneOf(text, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

QString readTopicParty(Topic &topic, const QString &cell)
{
    const QString text = cell.trimmed().toLower();
    topic.party = fromKey<Level3Party>(text);
    if (text.isEmpty() || topic.party)
        return {};
    return CsvText::notOneOf(text, {key(Level3Party::Moa), key(Level3Party::Moe), key(Level3Party::Expert)});
}

QString readWords(Topic &topic, const QString &cell)
{
    for (const QString &word : cell.split(u'|'))
        if (const QString plain = word.simplified(); !plain.isEmpty() && !topic.words.contains(plain))
            topic.words.append(plain);
    return {};
}

QString readBody(ReplyTemplate &replyTemplate, const QString &cell)
{
    replyTemplate.body = cell;
    replyTemplate.body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return {};
}

QString checkTexts(const ReplyTemplate &replyTemplate)
{
    const Outcome checked = checkTemplate(replyTemplate);
    return checked ? QString() : checked.error().text();
}

QString identityOf(const Territory &territory)
{
    return territory.code == regionCode ? QString(territory.code + u'/' + territory.name) : territory.code;
}

constexpr CsvTable<Territory, 2> territoryTable{
    {{{"code", true, readTerritoryCode, writeText<Territory, &Territory::code>},
      {"name", true, readRequired<Territory, &Territory::name>, writeText<Territory, &Territory::name>}}},
    identityOf,
    nothingWrong<Territory>};

constexpr CsvTable<Guichet, 3> guichetTable{
    {{{"code", true, readGuichetCode, writeText<Guichet, &Guichet::code>},
      {"name", true, readOptional<Guichet, &Guichet::name>, writeText<Guichet, &Guichet::name>},
      {"territory", true, readTerritory<Guichet, &Guichet::territory>, writeText<Guichet, &Guichet::territory>}}},
    [](const Guichet &guichet) { return guichet.code; },
    nothingWrong<Guichet>};

constexpr CsvTable<Topic, 7> topicTable{
    {{{"code", true, readRequired<Topic, &Topic::code>, writeText<Topic, &Topic::code>},
      {"name", true, readRequired<Topic, &Topic::name>, writeText<Topic, &Topic::name>},
      {"module", false, readOptional<Topic, &Topic::module>, writeText<Topic, &Topic::module>},
      {"usual_level", false, readLevel, [](const Topic &topic) { return QString::number(topic.usualLevel); }},
      {"party", false, readTopicParty, [](const Topic &topic) { return topic.party ? key(*topic.party) : QString(); }},
      {"template", false, readOptional<Topic, &Topic::templateCode>, writeText<Topic, &Topic::templateCode>},
      {"words", false, readWords, [](const Topic &topic) { return topic.words.join(u'|'); }}}},
    [](const Topic &topic) { return topic.code; },
    nothingWrong<Topic>};

constexpr CsvTable<ReplyTemplate, 4> templateTable{
    {{{"code", true, readRequired<ReplyTemplate, &ReplyTemplate::code>, writeText<ReplyTemplate, &ReplyTemplate::code>},
      {"name", false, readOptional<ReplyTemplate, &ReplyTemplate::name>,
       writeText<ReplyTemplate, &ReplyTemplate::name>},
      {"subject", false, readOptional<ReplyTemplate, &ReplyTemplate::subject>,
       writeText<ReplyTemplate, &ReplyTemplate::subject>},
      {"body", true, readBody, writeText<ReplyTemplate, &ReplyTemplate::body>}}},
    [](const ReplyTemplate &replyTemplate) { return replyTemplate.code; },
    checkTexts};

} // namespace

Result<QList<Territory>> territoriesFromCsv(const QByteArray &bytes)
{
    HELPDESK_TRY_ASSIGN(QList<Territory> territories, readCsvTable(territoryTable, bytes));
    const auto isRegion = [](const Territory &territory) { return territory.code == regionCode; };
    if (std::count_if(territories.cbegin(), territories.cend(), isRegion)
        > 1) { // its départements, one by one: they are one territory
        territories.removeIf(isRegion);
        territories.append({regionCode, tr("Île-de-France")});
    }
    return territories;
}

QByteArray toCsv(const QList<Territory> &territories)
{
    return writeCsvTable(territoryTable, territories);
}

Result<QList<Guichet>> guichetsFromCsv(const QByteArray &bytes)
{
    return readCsvTable(guichetTable, bytes);
}

QByteArray toCsv(const QList<Guichet> &guichets)
{
    return writeCsvTable(guichetTable, guichets);
}

Result<QList<Topic>> topicsFromCsv(const QByteArray &bytes)
{
    return readCsvTable(topicTable, bytes);
}

QByteArray toCsv(const QList<Topic> &topics)
{
    return writeCsvTable(topicTable, topics);
}

Result<QList<ReplyTemplate>> templatesFromCsv(const QByteArray &bytes)
{
    return readCsvTable(templateTable, bytes);
}

QByteArray toCsv(const QList<ReplyTemplate> &templates)
{
    return writeCsvTable(templateTable, templates);
}

} // namespace Helpdesk::Domain
