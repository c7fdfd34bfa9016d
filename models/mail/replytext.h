// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Helpdesk::Mail {

/// A piece of a text, in UTF-16 units.
struct TextRange
{
    enum class Kind { Quotation, Signature };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Quotation;
    bool operator==(const TextRange &) const = default;
};

/// What is new in a reply. `text` is the whole text without the folded ranges, trimmed; the ranges are in order, do not
/// overlap, and begin at line starts. Quoted lines that are answered below stay. A forward with nothing above it is new
/// as a whole.
struct ReplySplit
{
    QString text;
    QList<TextRange> folded;
};

/// Total and pure; time grows with the length of the text only.
[[nodiscard]] ReplySplit splitReply(const QString &text);
/// The new text of bytes that are a plain text body, an HTML body or a whole mail (verb `reply-text`).
[[nodiscard]] QString replyTextOf(QByteArrayView fileBytes);

} // namespace Helpdesk::Mail
