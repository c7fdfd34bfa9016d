// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Helpdesk::Mail {

/// Looks at what a server sends before the protocol library parses it, and stops what would exhaust it: lines without
/// end, nested lists, literals over the cap. Also knows a BYE and the count of mails. No thread, no clock.
class MailStreamGuard
{
public:
    enum class Protocol { Imap, Smtp };
    enum class Violation { None, LineTooLong, TooDeep, LiteralTooLarge, Bye };

    explicit MailStreamGuard(Protocol protocol);

    /// How many of these bytes may be parsed; fewer than `size` means violation().
    [[nodiscard]] qsizetype feed(const char *bytes, qsizetype size);
    [[nodiscard]] Violation violation() const { return m_violation; }
    [[nodiscard]] QByteArray byeText() const; ///< what the server said with its BYE

    void setMaxLiteral(qint64 bytes) { m_maxLiteral = bytes; }
    /// Whether the selected folder grew (an EXISTS above the count known) since the last call.
    [[nodiscard]] bool takeGrown();
    [[nodiscard]] qint64 exists() const { return m_exists; } ///< mails in the selected folder, as last told

    static constexpr qsizetype MaxImapLine = 1024LL * 1024; ///< a SEARCH answer is one line
    static constexpr qsizetype MaxSmtpLine = 4096;
    static constexpr int MaxDepth = 64;

private:
    [[nodiscard]] bool feedLineByte(char byte);
    void endLine();
    [[nodiscard]] bool isNumbered() const;
    void noteStatus();

    Protocol m_protocol;
    Violation m_violation = Violation::None;
    QByteArray m_head; ///< the line's first bytes
    qsizetype m_lineSize = 0;
    int m_depth = 0;
    bool m_quoted = false;
    bool m_escaped = false;
    bool m_continued = false; ///< this line goes on after a literal
    enum class Brace { None, Open, Digits, Closed } m_brace = Brace::None;
    qint64 m_announced = 0;
    qint64 m_literalLeft = 0;
    qint64 m_maxLiteral = 64LL * 1024;
    qint64 m_exists = 0;
    bool m_grown = false;
};

} // namespace Helpdesk::Mail
