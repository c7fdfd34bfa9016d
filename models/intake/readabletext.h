// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestform.h"

#include <QList>
#include <QString>

namespace Helpdesk::Intake {

/// A range of the plain form of a text: [start, end).
struct Range
{
    qsizetype start = 0;
    qsizetype end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] qsizetype length() const { return isEmpty() ? 0 : end - start; }
    bool operator==(const Range &) const = default;
};

/// A value and where in the plain text it stands.
struct FoundValue
{
    QString value;
    Range range;
};

/// A text made easy to compare: lower case, without accents, one kind of blank, hyphen and apostrophe; what is folded
/// is left out and replaced by `cut`. Each place leads back to the text as written. Reads the first 64 K units only.
class ReadableText
{
public:
    static constexpr qsizetype limit = 65536; ///< UTF-16 units
    static constexpr char16_t cut = u'\x01';

    explicit ReadableText(Domain::TextPart part, const QString &text, const QList<Domain::TextSpan> &folded = {});

    [[nodiscard]] const QString &plain() const { return m_plain; }
    [[nodiscard]] Domain::TextPart part() const { return m_part; }
    [[nodiscard]] const QList<Range> &lines() const { return m_lines; } ///< without their line ends
    [[nodiscard]] qsizetype lineAt(qsizetype position) const; ///< index into lines()

    [[nodiscard]] QString original(Range range) const; ///< as written
    [[nodiscard]] QString simplified(Range range) const; ///< as written, on one line
    [[nodiscard]] bool isUpperAt(qsizetype position) const;
    [[nodiscard]] Domain::TextSpan span(Range range) const;
    [[nodiscard]] Domain::FormField field(const FoundValue &found) const;
    [[nodiscard]] Range trimmed(Range range) const;
    [[nodiscard]] QStringView view(Range range) const { return QStringView(m_plain).mid(range.start, range.length()); }
    /// The plain text of at most `count` units before a place, not beyond the last blank line or cut.
    [[nodiscard]] QStringView before(qsizetype position, qsizetype count) const;
    /// The whole text as written, folded parts left out.
    [[nodiscard]] QString unfolded() const;

private:
    void append(QStringView plain, qsizetype origin);
    void appendFolded(QChar c, qsizetype origin);
    void splitLines();

    Domain::TextPart m_part;
    QString m_text; ///< as written, bounded
    QString m_plain;
    QList<qsizetype> m_origin; ///< for each unit of m_plain, its place in m_text
    QList<Range> m_lines;
};

/// The plain form of a word or phrase, to compare with ReadableText::plain().
[[nodiscard]] QString plainForm(const QString &text);

/// The header lines that a mail program puts over a forwarded mail (« De : … Envoyé : … Objet : … »): not the form.
[[nodiscard]] QList<Domain::TextSpan> forwardedHeaders(const QString &text);

} // namespace Helpdesk::Intake
