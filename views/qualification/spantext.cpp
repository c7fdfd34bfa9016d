// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/spantext.h"

#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace Helpdesk::Views {

namespace {

/// The fields whose phrases are marked, by their names on screen.
QList<std::pair<QString, const Domain::FormField *>> markedFields(const Domain::RequestForm &form)
{
    return {{QStringLiteral("guichet"), &form.guichet},        {QStringLiteral("contact_person"), &form.contactPerson},
            {QStringLiteral("occurred_at"), &form.occurredAt}, {QStringLiteral("action"), &form.action},
            {QStringLiteral("contact"), &form.contactMail},    {QStringLiteral("contact"), &form.contactPhone}};
}

} // namespace

SpanText::SpanText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Message"));
    document()->setDocumentMargin(12);
}

void SpanText::setMessages(const QList<std::pair<QString, Domain::Message>> &messages, const Domain::RequestForm &form)
{
    m_text.clear();
    m_folded.clear();
    m_marks.clear();
    for (const auto &[heading, message] : messages)
        append(heading, message, form);
    render();
    moveCursor(QTextCursor::Start);
}

void SpanText::append(const QString &heading, const Domain::Message &message, const Domain::RequestForm &form)
{
    if (!m_text.isEmpty()) {
        m_text += QStringLiteral("\n\n");
        m_folded.append({Domain::TextPart::Body, m_text.size(), heading.size()});
        m_text += heading + u'\n';
    }
    const qsizetype from = m_text.size();
    m_text += message.text;
    const auto fits = [&message](const Domain::TextSpan &span) {
        return span.part == Domain::TextPart::Body && span.start >= 0 && span.length > 0
            && span.length <= message.text.size() && span.start <= message.text.size() - span.length;
    };
    const auto moved = [from](const Domain::TextSpan &span) {
        return Domain::TextSpan{span.part, span.start + from, span.length};
    };
    for (const Domain::TextSpan &span : message.folded)
        if (fits(span))
            m_folded.append(moved(span));
    for (const auto &[name, field] : markedFields(form))
        if (field->source == Domain::FieldSource::Found && field->message == message.uid && fits(field->span))
            m_marks.append({name, moved(field->span)});
}

QStringList SpanText::markedTexts() const
{
    QStringList texts;
    for (const Mark &mark : m_marks)
        texts.append(m_text.mid(mark.span.start, mark.span.length));
    return texts;
}

void SpanText::render()
{
    const Theme &theme = themeOf(this);
    setPlainText(m_text);
    const auto format = [this](const Domain::TextSpan &span, const QTextCharFormat &with) {
        QTextCursor cursor(document());
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(with);
    };
    QTextCharFormat grey;
    grey.setForeground(theme.secondText);
    for (const Domain::TextSpan &span : std::as_const(m_folded))
        format(span, grey);
    QTextCharFormat marked;
    marked.setForeground(theme.text);
    marked.setBackground(theme.overdue.ground);
    marked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    marked.setUnderlineColor(theme.overdue.text);
    for (const Mark &mark : std::as_const(m_marks))
        format(mark.span, marked);
}

void SpanText::showField(const QString &name)
{
    for (const Mark &mark : std::as_const(m_marks))
        if (mark.field == name) {
            QTextCursor cursor(document());
            cursor.setPosition(int(mark.span.start));
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
}

bool SpanText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    for (const Mark &mark : std::as_const(m_marks))
        if (at >= mark.span.start && at <= mark.span.start + mark.span.length) {
            QToolTip::showText(help->globalPos(), tr("Read as: %1").arg(Domain::formFieldLabel(mark.field)), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void SpanText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty())
        render();
}

} // namespace Helpdesk::Views
