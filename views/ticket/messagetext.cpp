// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/messagetext.h"

#include "items/formfieldmodel.h"
#include "views/theme/theme.h"
#include "views/theme/typescale.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Helpdesk::Views {

namespace {

/// The parts of 0 … size that are in none of `spans`, in order.
QList<std::pair<qsizetype, qsizetype>> outside(QList<Domain::TextSpan> spans, qsizetype size)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    QList<std::pair<qsizetype, qsizetype>> parts;
    qsizetype at = 0;
    for (const Domain::TextSpan &span : std::as_const(spans)) {
        if (span.start > at)
            parts.append({at, std::min(span.start, size)});
        at = std::max(at, std::min(span.start + span.length, size));
    }
    if (at < size)
        parts.append({at, size});
    return parts;
}

/// Replaces the text by the pieces, without the blank lines at their end.
void insertTrimmed(QTextDocument *document, QList<std::pair<QString, QTextCharFormat>> pieces)
{
    while (!pieces.isEmpty()) {
        QString &last = pieces.last().first;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            break;
        pieces.removeLast();
    }
    document->clear();
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (const auto &[text, format] : std::as_const(pieces))
        cursor.insertText(text, format);
    cursor.endEditBlock();
}

bool isInside(const Domain::TextSpan &span, qsizetype size)
{
    return span.part == Domain::TextPart::Body && span.start >= 0 && span.length > 0
        && span.start + span.length <= size;
}

} // namespace

MessageText::MessageText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setProperty("bare", true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    setFont(typeFont(TypeSize::Body));
    setAccessibleName(tr("Message"));
}

void MessageText::setMessage(const Domain::Message &message, const Domain::RequestForm &form)
{
    m_text = message.text;
    m_folded.clear();
    std::copy_if(message.folded.cbegin(), message.folded.cend(), std::back_inserter(m_folded),
                 [this](const auto &span) { return isInside(span, m_text.size()); });
    m_found.clear();
    const QList<const Domain::FormField *> fields{&form.guichet,     &form.contactPerson, &form.userProfile,
                                                  &form.occurredAt,  &form.action,        &form.contactMail,
                                                  &form.contactPhone};
    for (const Domain::FormField *field : fields) {
        if (field->source == Domain::FieldSource::Found && field->message == message.uid
            && isInside(field->span, m_text.size()))
            m_found.append(field->span);
    }
    render();
}

void MessageText::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    render();
}

void MessageText::render()
{
    m_rendering = true;
    const Theme &theme = themeOf(parentWidget());
    const qsizetype size = m_unfolded ? m_text.size() : std::min(m_text.size(), longest);
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    QTextCharFormat grey;
    grey.setForeground(theme.secondText);
    QTextCharFormat marked = plain;
    marked.setBackground(theme.overdue.ground);
    marked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    marked.setUnderlineColor(theme.overdue.text);
    const auto kept = outside(m_folded, size);
    const auto isKept = [&](qsizetype at) {
        return std::any_of(kept.cbegin(), kept.cend(),
                           [at](const auto &part) { return at >= part.first && at < part.second; });
    };
    QList<qsizetype> edges{0, size};
    for (const auto &span : m_folded + m_found)
        edges << span.start << span.start + span.length;
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    QList<std::pair<QString, QTextCharFormat>> pieces;
    for (qsizetype i = 0; i + 1 < edges.size() && edges.at(i) < size; ++i) {
        const qsizetype from = edges.at(i);
        const bool shown = isKept(from);
        if (!shown && !m_unfolded)
            continue;
        const bool found = std::any_of(m_found.cbegin(), m_found.cend(), [from](const auto &span) {
            return from >= span.start && from < span.start + span.length;
        });
        pieces.append({m_text.mid(from, std::min(edges.at(i + 1), size) - from),
                       found       ? marked
                           : shown ? plain
                                   : grey});
    }
    insertTrimmed(document(), std::move(pieces));
    m_rendering = false;
    fit();
}

void MessageText::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = int(std::ceil(document()->size().height()));
    if (height != this->height())
        setFixedHeight(std::max(height, 1));
}

QSize MessageText::sizeHint() const
{
    return {scaled(400), int(std::ceil(document()->size().height()))};
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void MessageText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void MessageText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rendering && !m_text.isEmpty())
        render();
}

} // namespace Helpdesk::Views
