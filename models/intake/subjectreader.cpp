// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/subjectreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Intake {

using Domain::Nature;

namespace {

const QRegularExpression &natureWords()
{
    static const QRegularExpression words(
        QStringLiteral("(?<![a-z])(?:"
                       "(?<incident>probl?eme?s?|problems?|prbs?|prob|pbs?|pbms?|incidents?|anomalies?|bugs?|"
                       "dysfonctionnements?|pannes?|"
                       "blocages?|bloquee?s?|plantages?|erreurs?|impossible|impossibilite)"
                       "|(?<evolution>evolutions?|evols?|ameliorations?|suggestions?|nouvelles? fonctionnalites?)"
                       "|(?<information>questions?|informations?|infos?|renseignements?|interrogations?|precisions?)"
                       ")(?![a-z])"));
    return words;
}

/// Words that only look like a nature: « système d'information », « radié par erreur », « pour information ».
bool isOnlyAPhrase(const ReadableText &text, Range word)
{
    static const QRegularExpression before(
        QStringLiteral("(?:systemes? d'|par |pour |sans |messages? d'|pas d'|plus d')$"));
    static const QRegularExpression beforeIncident(QStringLiteral("(?:par |sans |pas d'|plus d')$"));
    const QString window = text.before(word.start, 14).toString();
    const bool isIncidentWord = text.view(word).startsWith(u"err") || text.view(word).startsWith(u"pr");
    return (isIncidentWord ? beforeIncident : before).match(window).hasMatch();
}

Range prefixAt(const ReadableText &subject, qsizetype start)
{
    static const QRegularExpression prefix(
        QStringLiteral("\\s{0,4}(?:(?:re|rep|ref|tr|fw|fwd|aw|wg|i)(?:\\s?[\\[(]\\d{1,3}[\\])])?\\s{0,2}:"
                       "|[\\[({<][^\\[\\](){}<>]{0,60}[\\])}>]"
                       "|(?:demandes?[ _-]{1,2}uniques?|numero[ _-]uniques?)(?![a-z])"
                       "|[:\\-_,;.!*]{1,4})"));
    const auto match = prefix.match(subject.plain(), start, QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? Range{match.capturedStart(), match.capturedEnd()} : Range{start, start};
}

bool containsWord(QStringView plain, QStringView word)
{
    if (word.isEmpty())
        return false;
    for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
        qsizetype end = at + word.size();
        if (end < plain.size() && (plain[end] == u's' || plain[end] == u'x'))
            ++end;
        const bool startsWord = at == 0 || !plain[at - 1].isLetterOrNumber();
        if (startsWord && (end == plain.size() || !plain[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

Range subjectProper(const ReadableText &subject)
{
    qsizetype start = 0;
    for (int i = 0; i < 20; ++i) {
        const Range prefix = prefixAt(subject, start);
        if (prefix.isEmpty())
            break;
        start = prefix.end;
    }
    qsizetype end = subject.plain().size();
    static const QRegularExpression tag(QStringLiteral("\\s{0,4}\\[[^\\[\\]]{0,40}\\]\\s{0,4}$"));
    const qsizetype tailStart = std::max(start, end - 64);
    const auto match = tag.match(subject.plain().mid(tailStart));
    if (match.hasMatch())
        end = tailStart + match.capturedStart();
    return subject.trimmed({start, end});
}

std::optional<FoundNature> natureIn(const ReadableText &text, Range range)
{
    qsizetype from = range.start;
    for (int i = 0; i < 40; ++i) {
        const auto match = natureWords().match(text.plain(), from);
        if (!match.hasMatch() || match.capturedEnd() > range.end)
            return {};
        const Range word{match.capturedStart(), match.capturedEnd()};
        from = word.end;
        if (isOnlyAPhrase(text, word))
            continue;
        const Nature nature = match.hasCaptured(u"incident") ? Nature::Incident
            : match.hasCaptured(u"evolution")                ? Nature::Evolution
                                                             : Nature::Information;
        return FoundNature{nature, text.original(word), word};
    }
    return {};
}

std::optional<FoundNature> natureOfBody(const ReadableText &body, const QList<LabelledValue> &labels)
{
    for (const LabelledValue &labelled : labels) {
        if (labelled.label != Label::Nature)
            continue;
        if (auto found = natureIn(body, labelled.value))
            return found;
    }
    static const QRegularExpression phrase(
        QStringLiteral("(?<![a-z])(problemes?|incidents?|anomalies?|dysfonctionnements?|demandes? "
                       "d'(?:evolutions?|informations?))\\s{1,2}suivante?s?(?![a-z])"));
    const auto match = phrase.match(body.plain());
    if (!match.hasMatch())
        return {};
    return natureIn(body, {match.capturedStart(1), match.capturedEnd(1)});
}

Range topicRange(const ReadableText &subject, Range proper, const std::optional<FoundNature> &nature)
{
    if (!nature)
        return proper;
    static const QRegularExpression connector(
        QStringLiteral("(?:[\\s:;,.\\-/!]{1,4}|(?:sur|concernant|relatif a|relative a|relatifs? aux?|relatives? "
                       "aux?|liee? a|liee? aux?|au sujet de|au sujet du|"
                       "a propos de|a propos du|au niveau de|au niveau "
                       "du|avec|rencontree?s?|souhaitee?s?|constatee?s?|demandee?s?|pour|de|du)(?![a-z])\\s{0,2}"
                       "|d'(?:ameliorations?|evolutions?|informations?)(?= sur)|d')"));
    Range rest{nature->range.end, proper.end};
    for (int i = 0; i < 8 && !rest.isEmpty(); ++i) {
        const auto match = connector.match(subject.plain(), rest.start, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        rest.start = match.capturedEnd();
    }
    rest = subject.trimmed(rest);
    while (!rest.isEmpty() && QStringView(u".!?;:,-").contains(subject.plain()[rest.end - 1]))
        rest = subject.trimmed({rest.start, rest.end - 1});
    if (!rest.isEmpty())
        return rest;
    // « Attestation : problème »: what stands before the word.
    Range front = subject.trimmed({proper.start, nature->range.start});
    while (!front.isEmpty() && QStringView(u".:,-").contains(subject.plain()[front.end - 1]))
        front = subject.trimmed({front.start, front.end - 1});
    return front;
}

std::optional<QString> topicIn(QStringView plain, const QList<Domain::Topic> &topics)
{
    qsizetype best = 0;
    std::optional<QString> result;
    for (const Domain::Topic &topic : topics) {
        qsizetype score = 0;
        for (const QString &word : topic.words) {
            const QString folded = plainForm(word);
            if (containsWord(plain, folded))
                score += folded.size();
        }
        if (score > best) {
            best = score;
            result = topic.code;
        }
    }
    return result;
}

} // namespace Helpdesk::Intake
