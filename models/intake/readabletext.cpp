// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readabletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Intake {

using Domain::TextSpan;

namespace {

bool isDropped(QChar c)
{
    return c == u'\r' || c == u'\u00ad' || c == u'\ufeff' || (c >= u'\u200b' && c <= u'\u200f') || c == u'\u2060'
        || c.category() == QChar::Mark_NonSpacing;
}

/// One unit for one unit; 0 where it takes more.
char16_t plainUnit(QChar c)
{
    switch (c.unicode()) {
    case u'\t':
    case u'\n':
        return c.unicode();
    case u'\u2028':
    case u'\u2029':
        return u'\n';
    case u'\u2019':
    case u'\u02bc':
    case u'\u2032':
    case u'\u00b4':
    case u'`':
        return u'\'';
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u201f':
        return u'"';
    case u'\u2039':
        return u'«';
    case u'\u203a':
        return u'»';
    case u'\u00ba':
    case u'\u02da':
        return u'°';
    case u'\u2116':
    case u'\u0153':
    case u'\u0152':
    case u'\u00e6':
    case u'\u00c6':
        return 0;
    default:
        break;
    }
    if (c.category() == QChar::Punctuation_Dash)
        return u'-';
    if (c.isSpace() || c.unicode() < 0x20)
        return u' ';
    return c.unicode();
}

} // namespace

ReadableText::ReadableText(Domain::TextPart part, const QString &text, const QList<TextSpan> &folded)
    : m_part(part)
    , m_text(text.left(limit))
{
    QList<TextSpan> cuts;
    for (const TextSpan &span : folded) {
        if (span.part == part && span.length > 0 && span.start < m_text.size())
            cuts.append(span);
    }
    std::sort(cuts.begin(), cuts.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    m_plain.reserve(m_text.size() + 16);
    m_origin.reserve(m_text.size() + 16);
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        qsizetype skipTo = i;
        while (next < cuts.size() && cuts[next].start <= i) {
            skipTo = std::max(skipTo, std::min(m_text.size(), cuts[next].start + std::min(cuts[next].length, limit)));
            ++next;
        }
        if (skipTo > i) {
            append(u"\n\x01\n", i);
            i = skipTo - 1;
            continue;
        }
        if (!isDropped(m_text[i]))
            appendFolded(m_text[i], i);
    }
    splitLines();
}

void ReadableText::append(QStringView plain, qsizetype origin)
{
    m_plain.append(plain);
    m_origin.resize(m_plain.size(), origin);
}

void ReadableText::appendFolded(QChar c, qsizetype origin)
{
    char16_t unit = 0;
    if (c.unicode() < 0x80 || c.isSurrogate()) {
        unit = plainUnit(c);
    } else if (c.decompositionTag() == QChar::Canonical) {
        unit = c.decomposition().at(0).unicode();
    } else {
        unit = plainUnit(c);
        if (unit == 0) {
            append(c == u'\u2116' ? u"n°" : c.toLower() == u'\u0153' ? u"oe" : u"ae", origin);
            return;
        }
    }
    const QChar lower = QChar(unit).toLower();
    append(QStringView(&lower, 1), origin);
}

void ReadableText::splitLines()
{
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = m_plain.indexOf(u'\n', start);
        m_lines.append({start, end < 0 ? m_plain.size() : end});
        if (end < 0)
            return;
        start = end + 1;
    }
}

qsizetype ReadableText::lineAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_lines.cbegin(), m_lines.cend(), position,
                                        [](qsizetype value, const Range &line) { return value < line.start; });
    return std::max<qsizetype>(0, std::distance(m_lines.cbegin(), after) - 1);
}

TextSpan ReadableText::span(Range range) const
{
    TextSpan result{m_part, 0, 0};
    if (range.isEmpty() || range.start < 0 || range.end > m_plain.size())
        return result;
    result.start = m_origin[range.start];
    qsizetype end = m_origin[range.end - 1] + 1;
    while (end < m_text.size() && m_text[end].category() == QChar::Mark_NonSpacing)
        ++end;
    result.length = std::max<qsizetype>(0, end - result.start);
    return result;
}

QString ReadableText::original(Range range) const
{
    const TextSpan place = span(range);
    return m_text.mid(place.start, place.length);
}

QString ReadableText::simplified(Range range) const
{
    return original(range).simplified();
}

bool ReadableText::isUpperAt(qsizetype position) const
{
    return position >= 0 && position < m_origin.size() && m_text[m_origin[position]].isUpper();
}

Domain::FormField ReadableText::field(const FoundValue &found) const
{
    return {found.value, Domain::FieldSource::Found, span(found.range), {}};
}

Range ReadableText::trimmed(Range range) const
{
    const auto isBlank = [this](qsizetype i) { return m_plain[i].isSpace() || m_plain[i] == QChar(cut); };
    while (range.start < range.end && isBlank(range.start))
        ++range.start;
    while (range.end > range.start && isBlank(range.end - 1))
        --range.end;
    return range;
}

QStringView ReadableText::before(qsizetype position, qsizetype count) const
{
    const qsizetype start = std::max<qsizetype>(0, position - count);
    QStringView window = QStringView(m_plain).mid(start, position - start);
    const qsizetype blankLine = std::max(window.lastIndexOf(u"\n\n"), window.lastIndexOf(QChar(cut)));
    return blankLine < 0 ? window : window.mid(blankLine + 1);
}

QString ReadableText::unfolded() const
{
    QString result;
    result.reserve(m_plain.size());
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_plain.size(); ++i) {
        if (m_plain[i] == QChar(cut))
            result.append(u'\n');
        else if (m_origin[i] != last)
            result.append(m_text[m_origin[i]]);
        last = m_origin[i];
    }
    return result;
}

QString plainForm(const QString &text)
{
    return ReadableText(Domain::TextPart::Subject, text).plain().simplified();
}

QList<TextSpan> forwardedHeaders(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t>*]{0,8}(?:(de|from|exp[ée]diteur)|(envoy[ée]e?(?: "
                                                        "le)?|sent|date|objet|subject|sujet)|[àa]|to|cc|pour|"
                                                        "destinataires?|r[ée]pondre [àa]|reply-to)\\*?\\h?:"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const QString bounded = text.left(ReadableText::limit);
    QList<TextSpan> result;
    qsizetype blockStart = -1, start = 0;
    int count = 0;
    bool hasSender = false, hasSubject = false;
    while (start <= bounded.size()) {
        qsizetype end = bounded.indexOf(u'\n', start);
        end = end < 0 ? bounded.size() : end;
        const auto match = line.match(bounded.mid(start, std::min<qsizetype>(end - start, 40)));
        if (match.hasMatch()) {
            blockStart = count == 0 ? start : blockStart;
            ++count;
            hasSender = hasSender || match.hasCaptured(1);
            hasSubject = hasSubject || match.hasCaptured(2);
        } else {
            if (count >= 3 && hasSender && hasSubject)
                result.append({Domain::TextPart::Body, blockStart, start - blockStart});
            count = 0;
            hasSender = hasSubject = false;
        }
        start = end + 1;
    }
    if (count >= 3 && hasSender && hasSubject)
        result.append({Domain::TextPart::Body, blockStart, bounded.size() - blockStart});
    return result;
}

} // namespace Helpdesk::Intake
