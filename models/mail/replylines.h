// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Helpdesk::Mail {

/// One line of a mail.
struct ReplyLine
{
    QStringView text; ///< trimmed
    qsizetype start = 0;
    bool quoted = false;
    bool introduction = false;
    bool cuts = false; ///< all from here is an older mail
};

/// The lines of a mail's text, with what introduces a quotation marked. The text must outlive it.
class ReplyLines
{
public:
    explicit ReplyLines(const QString &text);

    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    [[nodiscard]] const ReplyLine &at(qsizetype i) const { return m_lines.at(i); }
    [[nodiscard]] bool blank(qsizetype i) const { return m_lines.at(i).text.isEmpty(); }
    /// The first line with text from `i` on, or size().
    [[nodiscard]] qsizetype nextText(qsizetype i) const;
    /// A block of « De : … Envoyé : … À : … Objet : … » begins at this line.
    [[nodiscard]] bool headerBlockAt(qsizetype i) const;

private:
    void markIntroductions();
    void setIntroduction(qsizetype first, qsizetype last, bool cuts);

    QList<ReplyLine> m_lines;
};

} // namespace Helpdesk::Mail
