// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Mail {

/// Builds lines of text from running HTML: blanks collapse, blocks begin on their own line, quotations get their marks.
class TextSink
{
public:
    void addText(QStringView text, bool preformatted);
    void endLine(); ///< what follows begins on a new line
    void endParagraph(); ///< one empty line before what follows
    void addLineBreak(); ///< as <br>
    void addCellEnd(); ///< a tab before what follows on the same line
    void addMark(QStringView mark) { addText(mark, true); }
    void openQuote() { changeDepth(1); }
    void closeQuote() { changeDepth(-1); }
    [[nodiscard]] bool atLineStart() const { return m_lineStart; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QString take();

private:
    void changeDepth(int step);
    void beginLine();
    void put(QChar c);

    QString m_text;
    int m_depth = 0;
    int m_textDepth = 0; // of the last line
    int m_newlines = 0; // line ends owed before the next text
    bool m_blank = false; // a blank owed
    bool m_tab = false;
    bool m_lineStart = true;
};

} // namespace Helpdesk::Mail
