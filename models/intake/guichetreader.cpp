// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/guichetreader.h"

#include <QRegularExpression>

namespace Helpdesk::Intake {

namespace {

using Regex = QRegularExpression;
constexpr auto anchored = Regex::AnchorAtOffsetMatchOption;

QString normalizedCode(const QString &written)
{
    QString code;
    for (const QChar c : written) {
        if (!c.isSpace())
            code.append(c.toUpper());
    }
    return code;
}

/// A letter and four digits, or another short code that has digits.
std::optional<FoundValue> codeAt(const ReadableText &text, qsizetype position, qsizetype end)
{
    static const Regex code(QStringLiteral(
        "(?:[a-z] ?\\d{4}(?!\\w)|(?=[a-z_/-]{0,6}\\d{2})[a-z0-9][a-z0-9_/-]{1,11}(?<![_/-])(?![\\w/-]))"));
    const auto match = code.match(text.plain(), position, Regex::NormalMatch, anchored);
    if (!match.hasMatch() || match.capturedEnd() > end)
        return {};
    const Range range{match.capturedStart(), match.capturedEnd()};
    return FoundValue{normalizedCode(text.original(range)), range};
}

/// What stands after « N° » where it is no code: « guichet N° Mairie d'Aubrac, par … ».
std::optional<FoundValue> freeTextAt(const ReadableText &text, qsizetype position)
{
    static const Regex words(
        QStringLiteral("[a-z0-9][^,;:()\\n\\x01]{1,58}?(?=\\s{0,2}(?:[,;(]|\\n|$|par l'(?:inter|entre)))"));
    static const Regex placeholder(QStringLiteral("^[x_.\\s?-]*$"));
    const auto match = words.match(text.plain(), position, Regex::NormalMatch, anchored);
    if (!match.hasMatch())
        return {};
    const Range range = text.trimmed({match.capturedStart(), match.capturedEnd()});
    if (placeholder.match(text.view(range).toString()).hasMatch())
        return {};
    return FoundValue{text.simplified(range), range};
}

/// « vers le guichet », « un autre guichet »: the question is about it, it does not ask.
bool isAnother(const ReadableText &text, qsizetype position)
{
    static const Regex other(QStringLiteral("(?:vers|autre|ancien|nouveau|entre|chez|destination du|faveur du|profit "
                                            "du)\\s{1,2}(?:(?:le|les|un|l'|du|au|autre)\\s{0,2})?$"));
    return other.match(text.before(position, 28).toString()).hasMatch();
}

struct Candidate
{
    FoundValue found;
    int rank = 0;
};

std::optional<Candidate> afterWord(const ReadableText &text, const QRegularExpressionMatch &match)
{
    if (isAnother(text, match.capturedStart()))
        return {};
    const bool hasMarker = match.hasCaptured(u"marker");
    auto found = codeAt(text, match.capturedEnd(), text.plain().size());
    if (!found && hasMarker)
        found = freeTextAt(text, match.capturedEnd());
    if (!found)
        return {};
    static const Regex reports(QStringLiteral("[^.!?\\x01]{0,80}?(?:intermediaire|entremise|remont|signal)"));
    const bool asks = reports.match(text.plain(), found->range.end, Regex::NormalMatch, anchored).hasMatch();
    return Candidate{*found, asks ? 3 : 2};
}

std::optional<Candidate> inProse(const ReadableText &text)
{
    static const Regex word(
        QStringLiteral("(?<![a-z])guichets?(?: (?:enregistreurs?|demandeur|concerne|d'enregistrement|de "
                       "rattachement))?[ \\t]{0,2}[(-]?\\s{0,2}"
                       "(?:(?<marker>n ?°|no\\.|no\\b(?= ?[:a-z]? ?\\d)|n\\.|numero|num\\.?|code|#|n(?= ?:? "
                       "?[a-z]?\\d))(?: est)?\\s{0,2}[:=]?\\s{0,2}|(?:est|:|=|-)\\s{0,2})?"
                       "(?:(?:le|est|:)\\s{0,2})?"));
    std::optional<Candidate> best;
    auto matches = word.globalMatch(text.plain());
    for (int i = 0; i < 100 && matches.hasNext(); ++i) {
        const auto candidate = afterWord(text, matches.next());
        if (candidate && (!best || candidate->rank > best->rank))
            best = candidate;
    }
    return best;
}

std::optional<Candidate> inLabels(const ReadableText &text, const QList<LabelledValue> &labels)
{
    static const Regex marker(QStringLiteral("(?:n ?°|no\\.?|numero|code)?\\s{0,2}[:=]?\\s{0,2}"));
    static const Regex code(QStringLiteral("(?<!\\w)[a-z] ?\\d{4}(?!\\w)"));
    for (const LabelledValue &labelled : labels) {
        if (labelled.label != Label::Guichet || labelled.value.isEmpty())
            continue;
        const auto start = marker.match(text.plain(), labelled.value.start, Regex::NormalMatch, anchored);
        if (auto found = codeAt(text, start.capturedEnd(), labelled.value.end))
            return Candidate{*found, 4};
        const auto inside = code.match(text.plain(), labelled.value.start);
        if (inside.hasMatch() && inside.capturedEnd() <= labelled.value.end) {
            const Range range{inside.capturedStart(), inside.capturedEnd()};
            return Candidate{{normalizedCode(text.original(range)), range}, 4};
        }
        if (auto found = freeTextAt(text, start.capturedEnd()); found && found->range.end <= labelled.value.end)
            return Candidate{*found, 1};
    }
    return {};
}

/// « G1104 » alone, with its capital.
std::optional<Candidate> alone(const ReadableText &text)
{
    static const Regex code(QStringLiteral("(?<![\\w/.-])g\\d{4}(?![\\w/-])"));
    auto matches = code.globalMatch(text.plain());
    for (int i = 0; i < 20 && matches.hasNext(); ++i) {
        const auto match = matches.next();
        const Range range{match.capturedStart(), match.capturedEnd()};
        static const Regex towards(QStringLiteral("vers (?:le |la )?$"));
        if (!text.isUpperAt(range.start) || isAnother(text, range.start)
            || towards.match(text.before(range.start, 28).toString()).hasMatch())
            continue;
        static const Regex otherGuichet(QStringLiteral(
            "(?:vers|autre|ancien|nouveau|entre|chez)\\s{1,2}(?:(?:le|les|un|l'|du|au) ?)?guichets?[^.,;]{0,12}$"));
        if (otherGuichet.match(text.before(range.start, 40).toString()).hasMatch())
            continue;
        return Candidate{{normalizedCode(text.original(range)), range}, 1};
    }
    return {};
}

} // namespace

std::optional<FoundGuichet> guichetIn(const ReadableText &subject, const ReadableText &body,
                                      const QList<LabelledValue> &labels)
{
    const auto labelled = inLabels(body, labels);
    const auto prose = inProse(body);
    if (prose && (prose->rank == 3 || !labelled || prose->rank > labelled->rank))
        return FoundGuichet{prose->found, false};
    if (labelled)
        return FoundGuichet{labelled->found, false};
    if (const auto found = inProse(subject))
        return FoundGuichet{found->found, true};
    if (const auto found = alone(body))
        return FoundGuichet{found->found, false};
    if (const auto found = alone(subject))
        return FoundGuichet{found->found, true};
    return {};
}

} // namespace Helpdesk::Intake
