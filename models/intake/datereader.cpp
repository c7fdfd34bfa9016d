// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/datereader.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>

namespace Helpdesk::Intake {

namespace {

constexpr int mostDates = 200;
using Regex = QRegularExpression;

struct Date
{
    QDate day;
    Range range;
    bool hasYear = true;
};

struct Hour
{
    QTime time;
    Range range;
};

struct Moment
{
    Date date;
    std::optional<Hour> hour;
    int score = 0;
};

int monthOf(QStringView word)
{
    static constexpr std::array<QStringView, 12> starts{u"janv", u"fe", u"mar", u"av",  u"mai", u"juin",
                                                        u"juil", u"ao", u"se",  u"oct", u"nov", u"de"};
    for (size_t i = 0; i < starts.size(); ++i) {
        if (word.startsWith(starts[i]))
            return int(i) + 1;
    }
    return 0;
}

int fullYear(const QString &text)
{
    const int year = text.toInt();
    return text.size() == 2 ? 2000 + year : year;
}

/// The latest such day not after the day after the reference.
QDate dayWithoutYear(int month, int day, QDate reference)
{
    if (!reference.isValid())
        return {};
    const QDate thisYear(reference.year(), month, day);
    if (thisYear.isValid() && thisYear <= reference.addDays(1))
        return thisYear;
    return QDate(reference.year() - 1, month, day);
}

bool isPlausible(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() < 2100;
}

void collectNumeric(const ReadableText &text, QDate reference, QList<Date> &dates)
{
    static const Regex numeric(QStringLiteral("(?<![\\w./-])(?:(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"
                                              "|(\\d{1,2}) ?/ ?(\\d{1,2})(?: ?/ ?(\\d{4}|\\d{2}))?(?![\\d/])"
                                              "|(\\d{1,2})([.-])(\\d{1,2})\\8(\\d{4}|\\d{2})(?![\\d]|[.-]\\d))"));
    auto matches = numeric.globalMatch(text.plain());
    while (matches.hasNext() && dates.size() < mostDates) {
        const auto match = matches.next();
        Date date;
        date.range = {match.capturedStart(), match.capturedEnd()};
        if (match.hasCaptured(1)) {
            date.day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        } else {
            const int shift = match.hasCaptured(7) ? 7 : 4;
            const int day = match.captured(shift).toInt();
            const int month = match.captured(shift == 7 ? 9 : 5).toInt();
            const QString year = match.captured(shift == 7 ? 10 : 6);
            date.hasYear = !year.isEmpty();
            date.day = date.hasYear ? QDate(fullYear(year), month, day) : dayWithoutYear(month, day, reference);
        }
        if (isPlausible(date.day))
            dates.append(date);
    }
}

void collectWritten(const ReadableText &text, QDate reference, QList<Date> &dates)
{
    static const Regex written(QStringLiteral(
        "(?<![\\w/"
        ".,])(\\d{1,2}|1er|premier)\\s{1,2}(janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?"
        "(?:embre)?|"
        "oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?![a-z])(?:\\.?\\s{1,2}(\\d{4}|\\d{2}(?! ?(?:h|:|min)))(?!\\d))?"));
    auto matches = written.globalMatch(text.plain());
    while (matches.hasNext() && dates.size() < mostDates) {
        const auto match = matches.next();
        const int day
            = match.captured(1).front().isDigit() && !match.captured(1).endsWith(u'r') ? match.captured(1).toInt() : 1;
        const int month = monthOf(match.captured(2));
        Date date;
        date.range = {match.capturedStart(), match.capturedEnd()};
        date.hasYear = match.hasCaptured(3);
        date.day
            = date.hasYear ? QDate(fullYear(match.captured(3)), month, day) : dayWithoutYear(month, day, reference);
        if (isPlausible(date.day))
            dates.append(date);
    }
}

constexpr auto hourPattern
    = u"(?<time>(?<hour>\\d{1,2})(?: ?(?:h|heures?)(?: ?(?<minute>\\d{2})(?:(?: ?min| ?mn)(?![a-z]))?)?(?![a-z\\d])"
      u"| ?: ?(?<minutes>\\d{2})(?!\\d)))";

/// « 10h42 », « 10 h », « 10:42 ».
std::optional<Hour> hourOf(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return {};
    const int minute = match.captured(match.hasCaptured(u"minutes") ? u"minutes" : u"minute").toInt();
    const QTime time(match.captured(u"hour").toInt(), minute);
    if (!time.isValid())
        return {};
    return Hour{time, {match.capturedStart(u"hour"), match.capturedEnd(u"time")}};
}

std::optional<Hour> hourAfter(const ReadableText &text, qsizetype position)
{
    static const Regex after(
        QStringLiteral("t?\\s{0,3}[,;(\\-|]?\\s{0,3}(?:(?:a|vers|aux alentours de|aux environs de|autour de|environ|"
                       "entre|des|a partir de|heure)\\s{0,3}:?\\s{0,3}){0,3}")
        + hourPattern);
    return hourOf(after.match(text.plain(), position, Regex::NormalMatch, Regex::AnchorAtOffsetMatchOption));
}

std::optional<Hour> hourBefore(const ReadableText &text, qsizetype position)
{
    static const Regex before(
        QStringLiteral("(?<![\\w:/])") + hourPattern
        + QStringLiteral("\\s{0,2}[,;(]?\\s{0,2}(?:le|du|ce)?\\s{0,2}(?:lundi|mardi|mercredi|jeudi|vendredi|"
                         "samedi|dimanche)?\\s{0,2}$"));
    const qsizetype start = std::max<qsizetype>(0, position - 36);
    const auto match = before.match(text.plain().mid(start, position - start));
    auto hour = hourOf(match);
    if (hour)
        hour->range = {hour->range.start + start, hour->range.end + start};
    return hour;
}

bool containsAny(QStringView window, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [window](QStringView word) { return window.contains(word); });
}

/// The last words before a date, in one sentence.
QStringView contextOf(const ReadableText &text, qsizetype position, qsizetype count)
{
    QStringView window = text.before(position, count);
    for (qsizetype i = window.size() - 2; i >= 0; --i) {
        if (QStringView(u".!?;").contains(window[i]) && window[i + 1].isSpace())
            return window.mid(i + 1);
    }
    return window;
}

/// How much a date speaks of the incident; 0: of something else.
int scoreOf(const ReadableText &text, const Moment &moment)
{
    const qsizetype start
        = moment.hour ? std::min(moment.hour->range.start, moment.date.range.start) : moment.date.range.start;
    const QStringView near = contextOf(text, start, 32);
    if (containsAny(near,
                    {u"naissance", u" ne le", u" nee le", u"mail du", u"mail le", u"message du", u"courriel du",
                     u"courrier du", u"reponse du", u"envoye le", u"a ecrit", u"reunion", u"version", u"rendez-vous",
                     u"formation"}))
        return 0;
    const QStringView following = QStringView(text.plain()).mid(moment.date.range.end, 100);
    const qsizetype wrote = following.indexOf(u"a ecrit");
    if (wrote >= 0 && !following.left(wrote).contains(u"\n\n"))
        return 0;
    int score = moment.hour ? 50 : 0;
    if (!moment.hour
        && containsAny(near, {u"demande",   u"dossier", u"convention", u"arrete",     u"decret",     u" loi ",
                              u"entretien", u"depose",  u"enregistre", u"renouvele",  u"creee",      u"radie",
                              u"attribue",  u"expire",  u"echeance",   u"avant le",   u"jusqu",      u"limite",
                              u"signe",     u"effet",   u"valable",    u"du fichier", u"edition du", u"extraction du"}))
        return 0;
    if (containsAny(contextOf(text, start, 80),
                    {u"survenu", u"constat", u"apparu", u"produit", u"tente", u"essay", u"incident", u"probleme",
                     u"erreur", u"bloqu", u"lieu", u"fige", u"impossible", u"plante"}))
        score += 20;
    const QStringView tail = near.trimmed();
    if (tail.endsWith(u" le") || tail == u"le" || tail.endsWith(u"jour") || tail.endsWith(u"di")
        || tail.endsWith(u"\nle"))
        score += 10;
    else if (tail.endsWith(u"depuis le") || tail.endsWith(u"depuis"))
        score += 5;
    if (!moment.date.hasYear && score < 10)
        return 0;
    return score;
}

bool isInside(Range inner, Range outer)
{
    return inner.start >= outer.start && inner.end <= outer.end;
}

FoundValue valueOf(const Moment &moment)
{
    FoundValue result{moment.date.day.toString(Qt::ISODate), moment.date.range};
    if (!moment.hour)
        return result;
    result.value += u'T' + moment.hour->time.toString(QStringLiteral("HH:mm"));
    result.range
        = {std::min(result.range.start, moment.hour->range.start), std::max(result.range.end, moment.hour->range.end)};
    return result;
}

/// « Heure : 10h42 » on a line of its own.
std::optional<Hour> labelledHour(const ReadableText &text, const QList<LabelledValue> &labels)
{
    for (const LabelledValue &labelled : labels) {
        if (labelled.label != Label::Hour || labelled.value.isEmpty())
            continue;
        auto hour = hourAfter(text, labelled.value.start);
        if (hour && isInside(hour->range, labelled.value))
            return hour;
    }
    return {};
}

QList<Moment> momentsOf(const ReadableText &text, QDate reference)
{
    QList<Date> dates;
    collectNumeric(text, reference, dates);
    collectWritten(text, reference, dates);
    std::sort(dates.begin(), dates.end(), [](const Date &a, const Date &b) { return a.range.start < b.range.start; });
    QList<Moment> moments;
    for (const Date &date : std::as_const(dates)) {
        Moment moment{date, hourAfter(text, date.range.end), 0};
        if (!moment.hour)
            moment.hour = hourBefore(text, date.range.start);
        moments.append(moment);
    }
    return moments;
}

} // namespace

std::optional<FoundValue> occurredAtIn(const ReadableText &text, const QList<LabelledValue> &labels, QDate reference)
{
    QList<Moment> moments = momentsOf(text, reference);
    std::optional<Moment> best;
    for (Moment &moment : moments) {
        moment.score = scoreOf(text, moment);
        for (const LabelledValue &labelled : labels) {
            if (!isInside(moment.date.range, labelled.value))
                continue;
            if (labelled.label == Label::Date || labelled.label == Label::Hour)
                moment.score += 100;
            else if (labelled.label == Label::Ignored)
                moment.score = 0;
        }
        if (moment.score >= 5 && (!best || moment.score > best->score))
            best = moment;
    }
    if (!best)
        return {};
    const auto separateHour = best->hour ? std::nullopt : labelledHour(text, labels);
    if (!separateHour)
        return valueOf(*best);
    Moment joined = *best;
    joined.hour = separateHour;
    FoundValue result = valueOf(joined);
    if (result.range.length() > 200)
        result.range = best->date.range;
    return result;
}

} // namespace Helpdesk::Intake
