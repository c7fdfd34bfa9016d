// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/replytext.h"

#include "mail/replypatterns.h"

#include <QVector>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr int introductionLines = 4;
constexpr int headerBlockLines = 9;
constexpr int longestSignature = 25; // lines
constexpr int longestClosing = 14;

struct Line
{
    QStringView text; ///< trimmed
    qsizetype start = 0;
    bool quoted = false;
    bool introduction = false;
};

bool isQuoted(QStringView line)
{
    return line.startsWith(u'>') && !line.startsWith(u">>>>>>>>");
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
        qsizetype at = 0;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const QStringView trimmed = line.trimmed();
            m_lines.append({trimmed, at, isQuoted(trimmed), false});
            at += line.size() + 1;
        }
        m_end = m_lines.size();
    }

    ReplySplit split()
    {
        markIntroductions();
        cutAtOriginal();
        foldTail();
        return result();
    }

private:
    [[nodiscard]] bool blank(qsizetype i) const { return m_lines.at(i).text.isEmpty(); }
    [[nodiscard]] qsizetype nextText(qsizetype i) const
    {
        while (i < m_lines.size() && blank(i))
            ++i;
        return i;
    }
    [[nodiscard]] bool anythingAbove(qsizetype i) const
    {
        for (qsizetype k = 0; k < i; ++k) {
            if (!blank(k) && !m_lines.at(k).quoted && !m_lines.at(k).introduction && !isRule(m_lines.at(k).text))
                return true;
        }
        return false;
    }

    /// Marks the lines of « Le … a écrit : », which may take several.
    void markIntroductions()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines.at(i).quoted || !endsIntroduction(m_lines.at(i).text))
                continue;
            QString joined;
            for (qsizetype first = i; first >= 0 && i - first < introductionLines && !m_lines.at(first).quoted;
                 --first) {
                if (blank(first))
                    break;
                joined = joined.isEmpty() ? m_lines.at(first).text.toString()
                                          : QString(m_lines.at(first).text + u' ' + joined);
                const IntroductionMatch match = matchIntroduction(joined);
                if (!match.matched || (first < i && !startsIntroduction(m_lines.at(first).text)))
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

    void setIntroduction(qsizetype first, qsizetype last, bool cuts)
    {
        for (qsizetype k = first; k <= last; ++k)
            m_lines[k].introduction = true;
        if (cuts && nextText(last + 1) < m_lines.size() && (m_cut < 0 || first < m_cut))
            m_cut = first;
    }

    /// A block of « De : … Envoyé : … À : … Objet : … » that begins at this line.
    [[nodiscard]] bool headerBlockAt(qsizetype i) const
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

    void cutAtOriginal()
    {
        const qsizetype limit = m_cut < 0 ? m_lines.size() : m_cut;
        for (qsizetype i = 0; i < limit; ++i) {
            const QStringView line = m_lines.at(i).text;
            if (line.size() < 2 || m_lines.at(i).quoted)
                continue;
            const bool forward = isForwardMark(line);
            if (!forward && !isOriginalMark(line) && !headerBlockAt(i))
                continue;
            if (forward && !anythingAbove(i)) {
                m_cut = -1; // all of it is what the sender wants to be read
                return;
            }
            m_cut = i;
            break;
        }
        if (m_cut < 0)
            return;
        while (m_cut > 0 && (blank(m_cut - 1) || isRule(m_lines.at(m_cut - 1).text)))
            --m_cut;
        m_end = m_cut;
        addRange(m_cut, m_lines.size(), TextRange::Kind::Quotation);
    }

    void foldTail()
    {
        bool again = true;
        while (again && m_end > 0) {
            again = foldTrailingQuotation();
            again = foldSignature() || again;
        }
    }

    bool foldTrailingQuotation()
    {
        qsizetype first = m_end;
        bool quoted = false;
        while (first > 0) {
            const Line &line = m_lines.at(first - 1);
            if (!line.text.isEmpty() && !line.quoted && !(line.introduction && (quoted || first == m_end)))
                break;
            quoted = quoted || line.quoted || line.introduction;
            --first;
        }
        if (!quoted)
            return false;
        while (first < m_end && blank(first))
            ++first;
        addRange(first, m_end, TextRange::Kind::Quotation);
        m_end = first;
        return true;
    }

    bool foldSignature()
    {
        qsizetype found = -1;
        int lines = 0;
        bool delimiter = false;
        for (qsizetype i = m_end - 1; i >= 0 && lines <= longestSignature && !m_lines.at(i).quoted; --i) {
            const QStringView line = m_lines.at(i).text;
            if (line.isEmpty())
                continue;
            if (line == u"--" || line == u"__") {
                found = i;
                delimiter = true;
            } else if (!delimiter && lines <= 4 && isDeviceSignature(line)) {
                found = i;
            } else if (!delimiter && lines <= longestClosing && isClosingFormula(line) && shortLines(i + 1)) {
                found = i;
            }
            ++lines;
        }
        if (found < 0 || (!delimiter && !anythingAbove(found)))
            return false;
        addRange(found, m_end, TextRange::Kind::Signature);
        m_end = found;
        return true;
    }

    /// What follows a closing formula is names and addresses, not more text.
    [[nodiscard]] bool shortLines(qsizetype from) const
    {
        qsizetype total = 0;
        for (qsizetype i = from; i < m_end; ++i) {
            const QStringView line = m_lines.at(i).text;
            total += line.size();
            if (line.size() > 160 || line.startsWith(u"PS", Qt::CaseInsensitive)
                || line.startsWith(u"P.S", Qt::CaseInsensitive) || line.endsWith(u'?'))
                return false;
        }
        return total < 900;
    }

    void addRange(qsizetype firstLine, qsizetype endLine, TextRange::Kind kind)
    {
        const qsizetype start = m_lines.at(firstLine).start;
        const qsizetype end = endLine < m_lines.size() ? m_lines.at(endLine).start : m_text.size();
        if (end > start)
            m_ranges.prepend({start, end - start, kind});
    }

    ReplySplit result()
    {
        ReplySplit split;
        qsizetype at = 0;
        for (const TextRange &range : std::as_const(m_ranges)) {
            split.text += QStringView(m_text).mid(at, range.start - at);
            at = range.start + range.length;
        }
        split.text += QStringView(m_text).mid(at);
        split.text = split.text.trimmed();
        split.folded = std::move(m_ranges);
        return split;
    }

    const QString &m_text;
    QVector<Line> m_lines;
    QList<TextRange> m_ranges;
    qsizetype m_cut = -1;
    qsizetype m_end = 0;
};

} // namespace

ReplySplit splitReply(const QString &text)
{
    return Splitter(text).split();
}

} // namespace Helpdesk::Mail
