// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/replytext.h"

#include "mail/replylines.h"
#include "mail/replypatterns.h"

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr int longestSignature = 25; // lines
constexpr int longestClosing = 14;

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
        , m_lines(text)
        , m_end(m_lines.size())
    {
    }

    ReplySplit split()
    {
        for (m_begin = 0; m_begin < m_lines.size();) { // what stands at the very top has nothing above it to answer
            m_cut = firstCut(m_begin);
            if (m_cut < 0 || anythingAbove(m_cut))
                break;
            foldTopHeader();
        }
        cutOriginal();
        foldTail();
        foldLeadingQuotation();
        return result();
    }

private:
    [[nodiscard]] bool anythingAbove(qsizetype i) const
    {
        for (qsizetype k = m_begin; k < i; ++k) {
            if (!m_lines.blank(k) && !m_lines.at(k).quoted && !m_lines.at(k).introduction
                && !isRule(m_lines.at(k).text))
                return true;
        }
        return false;
    }

    /// The first line from which all is an older mail: its introduction, its mark or its header block.
    [[nodiscard]] qsizetype firstCut(qsizetype from) const
    {
        for (qsizetype i = from; i < m_lines.size(); ++i) {
            const ReplyLine &line = m_lines.at(i);
            if (line.text.size() < 2 || line.quoted)
                continue;
            if (line.cuts || isForwardMark(line.text) || isOriginalMark(line.text) || m_lines.headerBlockAt(i))
                return i;
        }
        return -1;
    }

    /// Folds the header of a mail that is passed on with nothing said above it: the mail itself is what is new.
    void foldTopHeader()
    {
        qsizetype end = m_cut + 1;
        while (end < m_lines.size() && m_lines.at(end - 1).introduction && m_lines.at(end).introduction)
            ++end;
        for (qsizetype i = m_lines.nextText(end);
             i < m_lines.size() && headerLabelOf(m_lines.at(i).text) != HeaderLabel::None; i = m_lines.nextText(end))
            end = i + 1;
        addRange(m_begin, end, TextRange::Kind::Quotation);
        m_begin = end;
    }

    void cutOriginal()
    {
        if (m_cut < 0 || m_begin >= m_lines.size())
            return;
        while (m_cut > m_begin && (m_lines.blank(m_cut - 1) || isRule(m_lines.at(m_cut - 1).text)))
            --m_cut;
        m_end = m_cut;
        m_tail.prepend(rangeOf(m_cut, m_lines.size(), TextRange::Kind::Quotation));
    }

    void foldTail()
    {
        bool again = true;
        while (again && m_end > m_begin) {
            again = foldTrailingQuotation();
            again = foldSignature() || again;
        }
    }

    bool foldTrailingQuotation()
    {
        qsizetype first = m_end;
        bool quoted = false;
        while (first > m_begin) {
            const ReplyLine &line = m_lines.at(first - 1);
            if (!line.text.isEmpty() && !line.quoted && !line.introduction)
                break;
            quoted = quoted || line.quoted || line.introduction;
            --first;
        }
        if (!quoted)
            return false;
        while (first < m_end && m_lines.blank(first))
            ++first;
        m_tail.prepend(rangeOf(first, m_end, TextRange::Kind::Quotation));
        m_end = first;
        return true;
    }

    bool foldSignature()
    {
        qsizetype found = -1;
        int lines = 0;
        bool delimiter = false;
        for (qsizetype i = m_end - 1; i >= m_begin && lines <= longestSignature && !m_lines.at(i).quoted; --i) {
            const QStringView line = m_lines.at(i).text;
            if (line.isEmpty())
                continue;
            if (line == u"--" || line == u"__" || (lines <= 6 && isListFooter(i))) {
                found = i;
                delimiter = true;
            } else if (!delimiter
                       && ((lines <= 4 && isDeviceSignature(line))
                           || (lines <= longestClosing && isClosingFormula(line) && shortLines(i + 1)))) {
                found = i;
            }
            ++lines;
        }
        if (found < 0 || (!delimiter && !anythingAbove(found)))
            return false;
        m_tail.prepend(rangeOf(found, m_end, TextRange::Kind::Signature));
        m_end = found;
        return true;
    }

    /// A drawn line, then a mailing list's name and addresses.
    [[nodiscard]] bool isListFooter(qsizetype i) const
    {
        return i + 1 < m_end && m_lines.at(i).text.size() >= 20 && isRule(m_lines.at(i).text)
            && m_lines.at(i + 1).text.contains(u"list", Qt::CaseInsensitive);
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

    /// One quotation at the top and all of the answer below it.
    void foldLeadingQuotation()
    {
        qsizetype end = m_begin;
        bool quoted = false;
        while (end < m_end && (m_lines.blank(end) || m_lines.at(end).quoted || m_lines.at(end).introduction)) {
            quoted = quoted || m_lines.at(end).quoted;
            ++end;
        }
        if (!quoted || end >= m_end)
            return;
        for (qsizetype i = end; i < m_end; ++i) {
            if (m_lines.at(i).quoted)
                return;
        }
        addRange(m_begin, end, TextRange::Kind::Quotation);
        m_begin = end;
    }

    [[nodiscard]] TextRange rangeOf(qsizetype firstLine, qsizetype endLine, TextRange::Kind kind) const
    {
        const qsizetype start = m_lines.at(firstLine).start;
        const qsizetype end = endLine < m_lines.size() ? m_lines.at(endLine).start : m_text.size();
        return {start, std::max<qsizetype>(end - start, 0), kind};
    }

    void addRange(qsizetype firstLine, qsizetype endLine, TextRange::Kind kind)
    {
        m_ranges.append(rangeOf(firstLine, endLine, kind));
    }

    ReplySplit result()
    {
        ReplySplit split;
        qsizetype at = 0;
        m_ranges += m_tail;
        m_ranges.removeIf([](const TextRange &range) { return range.length == 0; });
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
    ReplyLines m_lines;
    QList<TextRange> m_ranges; // from the top
    QList<TextRange> m_tail; // from the end
    qsizetype m_cut = -1;
    qsizetype m_begin = 0; // lines of what is new, so far
    qsizetype m_end; // after them
};

} // namespace

ReplySplit splitReply(const QString &text)
{
    return Splitter(text).split();
}

} // namespace Helpdesk::Mail
