// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/replylines.h"

#include "mail/replypatterns.h"

namespace Helpdesk::Mail {

namespace {

constexpr int introductionLines = 4;
constexpr int headerBlockLines = 9;

bool isQuoted(QStringView line)
{
    return line.startsWith(u'>');
}

} // namespace

ReplyLines::ReplyLines(const QString &text)
{
    qsizetype at = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        m_lines.append({trimmed, at, isQuoted(trimmed)});
        at += line.size() + 1;
    }
    markIntroductions();
}

qsizetype ReplyLines::nextText(qsizetype i) const
{
    while (i < m_lines.size() && blank(i))
        ++i;
    return i;
}

/// Marks the lines of « Le … a écrit : », which may take several.
void ReplyLines::markIntroductions()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).quoted || !endsIntroduction(m_lines.at(i).text))
            continue;
        QString joined;
        for (qsizetype first = i; first >= 0 && i - first < introductionLines && !m_lines.at(first).quoted; --first) {
            if (blank(first))
                break;
            joined = joined.isEmpty() ? m_lines.at(first).text.toString()
                                      : QString(m_lines.at(first).text + u' ' + joined);
            const IntroductionMatch match = matchIntroduction(joined);
            const QStringView start = m_lines.at(first).text;
            if (!match.matched
                || (first < i && !startsIntroduction(start) && !(start.contains(u'@') && holdsIntroductionVerb(start))))
                continue;
            const bool better = !match.certain && first > 0 && i - first + 1 < introductionLines;
            const qsizetype next = nextText(i + 1);
            const bool followed = next < m_lines.size() && m_lines.at(next).quoted;
            if (!match.certain && better && !followed)
                continue;
            setIntroduction(first, i, match.certain && !followed);
            if (startsIntroduction(m_lines.at(first).text))
                break;
        }
    }
}

void ReplyLines::setIntroduction(qsizetype first, qsizetype last, bool cuts)
{
    for (qsizetype k = first; k <= last; ++k)
        m_lines[k].introduction = true;
    m_lines[first].cuts = cuts && nextText(last + 1) < m_lines.size();
}

bool ReplyLines::headerBlockAt(qsizetype i) const
{
    HeaderLabel label = headerLabelOf(m_lines.at(i).text);
    if (label == HeaderLabel::None || label == HeaderLabel::Other)
        return false;
    unsigned seen = 0;
    int others = 0;
    int foreign = 0;
    for (qsizetype k = i; k < m_lines.size() && k < i + headerBlockLines && !m_lines.at(k).quoted; ++k) {
        label = headerLabelOf(m_lines.at(k).text);
        if (label == HeaderLabel::None) {
            if (!blank(k) && ++foreign > 2)
                break;
            continue;
        }
        const unsigned bit = 1U << static_cast<unsigned>(label);
        others += (seen & bit) ? 0 : 1;
        seen |= bit;
    }
    const bool from = seen & (1U << static_cast<unsigned>(HeaderLabel::From));
    const bool afterRule
        = i > 0 && (isRule(m_lines.at(i - 1).text) || (i > 1 && blank(i - 1) && isRule(m_lines.at(i - 2).text)));
    return from && others >= (afterRule ? 2 : 3);
}

} // namespace Helpdesk::Mail
