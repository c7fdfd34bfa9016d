// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/questionreader.h"

#include "intake/signoff.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Intake {

namespace {

using Regex = QRegularExpression;
constexpr auto anchored = Regex::AnchorAtOffsetMatchOption;
constexpr qsizetype longestQuestion = 4000;

int wordsIn(QStringView plain)
{
    int words = 0;
    qsizetype run = 0;
    for (const QChar c : plain) {
        run = c.isLetter() ? run + 1 : 0;
        words += run == 2 ? 1 : 0;
    }
    return words;
}

class QuestionReader
{
public:
    QuestionReader(const ReadableText &text, const QList<LabelledValue> &labels)
        : m_text(text)
    {
        for (const LabelledValue &labelled : labels) {
            if (labelled.label == Label::Question)
                m_questions.append(labelled);
            m_heads.append(labelled.head.start);
        }
        std::sort(m_heads.begin(), m_heads.end());
    }

    std::optional<FoundValue> read() const
    {
        if (auto found = afterPhrase())
            return found;
        for (const LabelledValue &labelled : m_questions) {
            if (auto found = paragraphAt(labelled.value.start, 1))
                return found;
        }
        return freeParagraph();
    }

private:
    bool isLabelLine(Range line) const
    {
        const auto head = std::lower_bound(m_heads.begin(), m_heads.end(), line.start);
        return head != m_heads.end() && *head < line.end;
    }

    bool isBoundary(Range line) const
    {
        const Range content = m_text.trimmed(line);
        return content.isEmpty() || isLabelLine(line) || isSignOff(m_text, content);
    }

    /// From a place to the end of its paragraph.
    std::optional<FoundValue> paragraphAt(qsizetype start, int leastWords) const
    {
        qsizetype line = m_text.lineAt(start);
        Range range{start, m_text.lines()[line].end};
        for (++line; line < m_text.lines().size() && !isBoundary(m_text.lines()[line]); ++line)
            range.end = m_text.lines()[line].end;
        range.end = std::min(range.end, range.start + longestQuestion);
        range = unquoted(m_text.trimmed(range));
        static const Regex placeholder(QStringLiteral("^[x_.…\\s?-]*$"));
        if (range.isEmpty() || wordsIn(m_text.view(range)) < leastWords
            || placeholder.match(m_text.view(range).toString()).hasMatch())
            return {};
        return FoundValue{m_text.original(range), range};
    }

    Range unquoted(Range range) const
    {
        const QString &plain = m_text.plain();
        const auto wraps = [&](QChar open, QChar close) {
            return range.length() > 2 && plain[range.start] == open && plain[range.end - 1] == close
                && plain.indexOf(close, range.start + 1) == range.end - 1;
        };
        if (wraps(u'«', u'»') || wraps(u'"', u'"'))
            range = m_text.trimmed({range.start + 1, range.end - 1});
        return range;
    }

    /// The place after the blank lines; -1 where a label, a closing formula or the end comes first.
    qsizetype nextContent(qsizetype position) const
    {
        const QString &plain = m_text.plain();
        while (position < plain.size() && plain[position].isSpace())
            ++position;
        if (position >= plain.size() || plain[position] == QChar(ReadableText::cut))
            return -1;
        const Range line = m_text.lines()[m_text.lineAt(position)];
        const bool startsLine = m_text.trimmed(line).start == position;
        return startsLine && isBoundary(line) ? -1 : position;
    }

    std::optional<FoundValue> afterPhrase() const
    {
        static const Regex phrase(QStringLiteral(
            "(?<![a-z])(?:(?:questions?|problemes?|incidents?|demandes?|anomalies?|sollicitations?|"
            "difficultes?|dysfonctionnements?|informations?|"
            "remarques?|besoins?|points?|elements?)(?:\\s{1,2}d'(?:evolutions?|informations?))?\\s{1,2}"
            "suivante?s?(?![a-z])|ce qui suit(?![a-z]))"
            "(?<colon>(?:[^:.?!\\x01]|(?<=\\bm|mme|\\bmr)\\.){0,160}:)?(?<stop>\\s{0,2}[.;,-]|[ \\t]{0,2}\\n)?"));
        auto matches = phrase.globalMatch(m_text.plain());
        for (int i = 0; i < 20 && matches.hasNext(); ++i) {
            const auto match = matches.next();
            if (!match.hasCaptured(u"colon") && !match.hasCaptured(u"stop"))
                continue;
            const qsizetype end
                = match.hasCaptured(u"colon") ? match.capturedEnd(u"colon") : match.capturedEnd(u"stop");
            const qsizetype start = nextContent(end);
            if (start < 0)
                continue;
            if (auto found = paragraphAt(start, 1))
                return found;
        }
        return {};
    }

    /// Where a line goes on after « Bonjour, », « Madame, Monsieur, » or « Bonjour Mme Martin, ».
    qsizetype afterGreeting(Range line) const
    {
        static const Regex greeting(QStringLiteral(
            "(?:(?:re-?)?(?:bonjour|bonsoir|salut|hello|demat)(?![a-z])(?:[ ,]{1,3}(?:a tous|a "
            "toutes|toutes|tous|et|l'equipe|l'assistance|"
            "mesdames|messieurs|madame|monsieur|collegues?|pnd)(?![a-z])){0,4}(?: "
            "[^,.!?:;\\n]{1,40}(?=,\\s{0,2}(?:\\n|$)))?[ ]{0,2}[,.!:;]{0,2}[ ]{0,2}"
            "|(?:cheres?|chers?|mesdames|messieurs|madame|monsieur|mme|a l'attention)(?![a-z])[^,.!?:;\\n]{0,40}"
            "(?:, ?(?:madame|monsieur|mesdames|messieurs)[^,.!?:;\\n]{0,20})?,[ ]{0,2}(?=\\n|$))"));
        const auto match = greeting.match(m_text.plain(), line.start, Regex::NormalMatch, anchored);
        return match.hasMatch() && match.capturedEnd() <= line.end ? match.capturedEnd() : line.start;
    }

    /// « Ci-joint la capture », « je vous transfère la demande »: says nothing of the matter.
    static bool isCourtesy(QStringView plain)
    {
        static const Regex courtesy(
            QStringLiteral("^(?:voir|cf|veuillez trouver|vous trouverez|ci-joint|ci-dessous|ci-apres|en piece "
                           "jointe|pour (?:info|suite|attribution|traitement)|"
                           "je (?:vous )?(?:transmets|transfere|fais suivre|joins|relaie)|nous (?:vous "
                           ")?(?:transmettons|transferons|joignons)|"
                           "j'espere|envoye de|le guichet n?[^.]{0,60}intermediaire)"));
        static const Regex unanswered(QStringLiteral("suivante?s?\\s{0,2}:[x_.…\\s?-]{0,20}$"));
        if (unanswered.match(plain.right(80).toString()).hasMatch())
            return true;
        return wordsIn(plain) < 18 && !plain.contains(u'?') && courtesy.match(plain.left(120).toString()).hasMatch();
    }

    std::optional<FoundValue> freeParagraph() const
    {
        const QList<Range> &lines = m_text.lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (isLabelLine(lines[i]) && !isSignOff(m_text, lines[i]))
                continue;
            Range content = m_text.trimmed(lines[i]);
            if (content.isEmpty())
                continue;
            if (isSignOff(m_text, content))
                return {};
            content.start = afterGreeting(content);
            if (content.isEmpty())
                continue;
            auto found = paragraphAt(content.start, 4);
            if (found && !isCourtesy(m_text.view(found->range)) && !isValueOnly(found->range))
                return found;
            while (i + 1 < lines.size() && !isBoundary(lines[i + 1]))
                ++i;
        }
        return {};
    }

    /// The value of a label that stands on the line above.
    bool isValueOnly(Range range) const
    {
        const qsizetype line = m_text.lineAt(range.start);
        return line > 0 && labelOf(m_text.view(m_text.trimmed(m_text.lines()[line - 1]))) != Label::None;
    }

    const ReadableText &m_text;
    QList<LabelledValue> m_questions;
    QList<qsizetype> m_heads;
};

} // namespace

std::optional<FoundValue> questionIn(const ReadableText &text, const QList<LabelledValue> &labels)
{
    return QuestionReader(text, labels).read();
}

} // namespace Helpdesk::Intake
