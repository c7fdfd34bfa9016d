// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamguard.h"

#include <algorithm>
#include <limits>

namespace Helpdesk::Mail {

namespace {

constexpr qsizetype HeadSize = 256;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

MailStreamGuard::MailStreamGuard(Protocol protocol)
    : m_protocol(protocol)
{
}

qsizetype MailStreamGuard::feed(const char *bytes, qsizetype size)
{
    qsizetype at = 0;
    while (at < size) {
        if (m_violation != Violation::None)
            return 0;
        if (m_literalLeft > 0) {
            const qint64 step = std::min<qint64>(m_literalLeft, size - at);
            m_literalLeft -= step;
            at += step;
            continue;
        }
        const qsizetype lineStart = at;
        while (at < size && feedLineByte(bytes[at])) {
            if (bytes[at++] == '\n')
                break;
        }
        if (m_violation == Violation::Bye) {
            for (; at < size && bytes[at] != '\n' && m_head.size() < HeadSize; ++at)
                m_head.append(bytes[at]);
        }
        if (m_violation != Violation::None)
            return lineStart;
    }
    return size;
}

bool MailStreamGuard::feedLineByte(char byte)
{
    if (++m_lineSize > (m_protocol == Protocol::Imap ? MaxImapLine : MaxSmtpLine)) {
        m_violation = Violation::LineTooLong;
        return false;
    }
    if (m_head.size() < HeadSize)
        m_head.append(byte);
    if (m_protocol == Protocol::Smtp) {
        if (byte == '\n') {
            m_lineSize = 0;
            m_head.clear();
        }
        return true;
    }
    if (m_lineSize == 5 && !m_continued && m_head.toUpper() == "* BYE") {
        m_head.chop(1); // the caller appends the rest, from this byte on
        m_violation = Violation::Bye;
        return false;
    }
    if (byte == '\n') {
        endLine();
        return m_violation == Violation::None;
    }
    if (byte == '\r')
        return true;
    if (m_brace == Brace::Open || m_brace == Brace::Digits) {
        if (isDigit(byte)) {
            m_announced = std::min<qint64>(m_announced * 10 + (byte - '0'), std::numeric_limits<qint32>::max());
            m_brace = Brace::Digits;
        } else {
            m_brace = byte == '}' && m_brace == Brace::Digits ? Brace::Closed : Brace::None;
        }
    } else {
        m_brace = Brace::None;
    }
    if (byte == '{') {
        m_brace = Brace::Open;
        m_announced = 0;
    }
    if (m_escaped) {
        m_escaped = false;
    } else if (m_quoted && byte == '\\') {
        m_escaped = true;
    } else if (byte == '"') {
        m_quoted = !m_quoted;
    } else if (!m_quoted && byte == '(') {
        if (++m_depth > MaxDepth)
            m_violation = Violation::TooDeep;
    } else if (!m_quoted && byte == ')' && m_depth > 0) {
        --m_depth;
    }
    return m_violation == Violation::None;
}

// Only what is counted by a number ("* 12 FETCH ...") may carry a literal: elsewhere braces are text.
bool MailStreamGuard::isNumbered() const
{
    return m_continued || (m_head.startsWith("* ") && m_head.size() > 2 && isDigit(m_head.at(2)));
}

void MailStreamGuard::endLine()
{
    const bool literal = m_brace == Brace::Closed && isNumbered();
    if (literal && m_announced > m_maxLiteral) {
        m_violation = Violation::LiteralTooLarge;
        return;
    }
    if (!literal && !m_continued)
        noteStatus();
    m_literalLeft = literal ? m_announced : 0;
    m_continued = literal;
    if (!literal)
        m_depth = 0;
    m_lineSize = 0;
    m_quoted = false;
    m_escaped = false;
    m_brace = Brace::None;
    m_head.clear();
}

void MailStreamGuard::noteStatus()
{
    if (!isNumbered())
        return;
    const qsizetype space = m_head.indexOf(' ', 2);
    if (space < 0)
        return;
    bool ok = false;
    const qint64 number = m_head.mid(2, space - 2).toLongLong(&ok);
    const QByteArray word = m_head.mid(space + 1).trimmed().toUpper();
    if (ok && word == "EXISTS") {
        m_grown = m_grown || number > m_exists;
        m_exists = number;
    } else if (ok && word == "EXPUNGE" && m_exists > 0) {
        --m_exists;
    }
}

bool MailStreamGuard::takeGrown()
{
    return std::exchange(m_grown, false);
}

QByteArray MailStreamGuard::byeText() const
{
    return m_violation == Violation::Bye ? m_head.mid(5).trimmed() : QByteArray();
}

} // namespace Helpdesk::Mail
