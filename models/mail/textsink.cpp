// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/textsink.h"

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr int deepestQuote = 20;

bool isFiller(QChar c)
{
    return c == u'\u200b' || c == u'\ufeff' || c == u'\u00ad' || c == u'\u034f' || c == u'\u2060' || c == u'\u200e';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

void TextSink::changeDepth(int step)
{
    endParagraph();
    m_depth = std::clamp(m_depth + step, 0, deepestQuote);
}

void TextSink::beginLine()
{
    const QString marks = QString(std::min(m_depth, m_textDepth), u'>'); // of the empty lines between
    for (; m_newlines > 0; --m_newlines) {
        m_text += u'\n';
        if (m_newlines > 1)
            m_text += marks;
    }
}

void TextSink::put(QChar c)
{
    if (m_text.isEmpty())
        m_newlines = 0;
    beginLine();
    if (m_lineStart && m_depth > 0)
        m_text += QString(m_depth, u'>') + u' ';
    if (m_tab && !m_lineStart)
        m_text += u'\t';
    else if (m_blank && !m_lineStart)
        m_text += u' ';
    m_tab = m_blank = m_lineStart = false;
    m_textDepth = m_depth;
    m_text += c;
}

void TextSink::addText(QStringView text, bool preformatted)
{
    for (QChar c : text) {
        if (isFiller(c))
            continue;
        if (preformatted && c == u'\n') {
            addLineBreak();
        } else if (preformatted && (c == u' ' || c == u'\t')) {
            put(c);
        } else if (isBlank(c)) {
            m_blank = m_blank || (!m_lineStart && m_newlines == 0);
        } else if (c == u'\u00a0' || c == u'\u202f') {
            if (!m_lineStart)
                put(u' ');
        } else if (!c.isNull()) {
            put(c);
        }
    }
}

void TextSink::endLine()
{
    m_blank = m_tab = false;
    if (!m_lineStart) {
        m_newlines = std::max(m_newlines, 1);
        m_lineStart = true;
    }
}

void TextSink::endParagraph()
{
    endLine();
    if (!m_text.isEmpty())
        m_newlines = std::max(m_newlines, 2);
}

void TextSink::addLineBreak()
{
    m_blank = m_tab = false;
    m_newlines = std::min(m_newlines + 1, 3);
    m_lineStart = true;
}

void TextSink::addCellEnd()
{
    m_tab = !m_lineStart;
}

QString TextSink::take()
{
    while (!m_text.isEmpty() && m_text.back().isSpace())
        m_text.chop(1);
    return std::move(m_text);
}

} // namespace Helpdesk::Mail
