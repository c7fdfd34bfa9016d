// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/signoff.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Intake {

namespace {

using Regex = QRegularExpression;

qsizetype wordsIn(QStringView line)
{
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : line) {
        words += c.isLetter() && !inWord ? 1 : 0;
        inWord = c.isLetter() || c == u'\'' || c == u'-';
    }
    return words;
}

/// « Odile Chassagne », « JY PAYETAN », « S. Morvillier »: two to four words, each with a capital, and nothing else.
bool isNameAlone(const ReadableText &text, Range line)
{
    if (line.length() < 4 || line.length() > 40)
        return false;
    int words = 0;
    bool startsWord = true;
    for (qsizetype i = line.start; i < line.end; ++i) {
        const QChar c = text.plain()[i];
        if (!c.isLetter() && !QStringView(u" .-'").contains(c))
            return false;
        if (c.isLetter() && startsWord) {
            if (!text.isUpperAt(i))
                return false;
            ++words;
        }
        startsWord = c == u' ' || c == u'.';
    }
    return words >= 2 && words <= 4 && text.plain()[line.end - 1] != u'.';
}

} // namespace

bool isSignOff(const ReadableText &text, Range line)
{
    static const Regex formula(QStringLiteral(
        "(?:bien |tres )?(?:cordialement|cdt|cdlt|cordiales|sinceres|respectueu|salutations|bien a vous|"
        "kenavo|(?:je|nous|en) vous (?:en )?remerci|d'avance merci|(?:un grand )?merci (?:d'avance|par avance|de votre|"
        "pour votre)|dans l'attente|restant|je reste|nous restons|veuillez (?:agreer|recevoir)|"
        "bonne (?:journee|reception|fin)|a votre disposition|vous en souhaitant|--\\s{0,2}$|_{4}|-{4})"));
    const Range content = text.trimmed(line);
    const QString start = text.view({content.start, std::min(content.end, content.start + 60)}).toString();
    if (formula.match(start, 0, Regex::NormalMatch, Regex::AnchorAtOffsetMatchOption).hasMatch())
        return true;
    return start.startsWith(u"merci") && content.length() < 60 && wordsIn(text.view(content)) <= 6
        && !text.view(content).contains(u':');
}

qsizetype signatureStart(const ReadableText &text)
{
    const QList<Range> &lines = text.lines();
    qsizetype paragraph = -1;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const Range content = text.trimmed(lines[i]);
        if (content.isEmpty()) {
            if (paragraph >= 0)
                break;
            continue;
        }
        if (isSignOff(text, content))
            return lines[i].end;
        paragraph = i;
    }
    if (paragraph > 0 && isNameAlone(text, text.trimmed(lines[paragraph])))
        return lines[paragraph].start;
    for (qsizetype i = paragraph - 1; i >= 0; --i) {
        if (isSignOff(text, lines[i]) && wordsIn(text.view(lines[i])) <= 12)
            return lines[i].end;
    }
    return text.plain().size();
}

} // namespace Helpdesk::Intake
