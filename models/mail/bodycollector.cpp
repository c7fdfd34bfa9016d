// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bodycollector.h"

#include "mail/attachment.h"
#include "mail/charset.h"
#include "mail/contenttype.h"
#include "mail/htmltext.h"
#include "mail/parttext.h"
#include "mail/smime.h"
#include "mail/tnef.h"
#include "mail/uuencode.h"

namespace Helpdesk::Mail {

using Domain::MailAttachment;

namespace {

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

/// Appends with one empty line between.
void join(QString &whole, const QString &piece)
{
    if (isBlank(piece))
        return;
    while (whole.endsWith(u'\n'))
        whole.chop(1);
    if (!whole.isEmpty())
        whole += QStringLiteral("\n\n");
    whole += piece;
}

bool isWinmail(const QString &type, const QString &name)
{
    return type == u"application/ms-tnef" || type == u"application/vnd.ms-tnef"
        || name.compare(u"winmail.dat", Qt::CaseInsensitive) == 0;
}

bool isSignedEnvelope(const QString &type)
{
    return type == u"application/pkcs7-mime" || type == u"application/x-pkcs7-mime";
}

} // namespace

void BodyCollector::collect(GMimeObject *root)
{
    if (!root)
        return;
    object(root, m_segments, {});
    if (m_segments.isEmpty())
        readAttached(root);
}

/// A mail whose text came only as a named file, or as the one mail within it, is read all the same.
void BodyCollector::readAttached(GMimeObject *root)
{
    if (mimeTypeOf(root) == u"message/rfc822") {
        const QByteArray inner = m_attachments.isEmpty() ? QByteArray() : m_attachments.constFirst().content;
        if (inner.isEmpty() || overCaps(inner, m_caps))
            return;
        const GObjectPtr<GMimeMessage> message = parseMessage(inner);
        BodyCollector body(m_caps);
        if (GMimeObject *part = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
            part && mimeTypeOf(part) != u"message/rfc822")
            body.collect(part);
        m_segments = body.m_segments;
        return;
    }
    for (const QString &text : std::as_const(m_namedTexts))
        m_segments.append({text, {}});
}

QString BodyCollector::takeText()
{
    QString text;
    for (const Segment &segment : std::as_const(m_segments))
        join(text,
             isBlank(segment.plain) && !segment.html.isEmpty()
                 ? htmlToText(QStringView(segment.html).left(m_caps.htmlBytes))
                 : segment.plain);
    while (!text.isEmpty() && text.back() == u'\n')
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && text.at(start) == u'\n')
        ++start;
    text.remove(0, start);
    text.truncate(m_caps.textLength);
    return validText(std::move(text));
}

QString BodyCollector::takeHtml()
{
    QString html;
    for (const Segment &segment : std::as_const(m_segments)) {
        if (m_segments.size() == 1)
            return segment.html;
        html += segment.html.isEmpty()
            ? QStringLiteral("<pre>") + segment.plain.toHtmlEscaped() + QStringLiteral("</pre>")
            : segment.html;
    }
    return hasHtml() ? html : QString();
}

bool BodyCollector::hasHtml() const
{
    return std::any_of(m_segments.cbegin(), m_segments.cend(),
                       [](const Segment &segment) { return !segment.html.isEmpty(); });
}

void BodyCollector::object(GMimeObject *object, Segments &out, Place place)
{
    if (++place.depth > m_caps.depth) {
        m_tooDeep = true;
        return;
    }
    if (GMIME_IS_MULTIPART(object))
        multipart(GMIME_MULTIPART(object), out, place);
    else if (GMIME_IS_MESSAGE_PART(object))
        nestedMail(GMIME_MESSAGE_PART(object));
    else if (GMIME_IS_PART(object))
        leaf(GMIME_PART(object), out, place);
}

void BodyCollector::multipart(GMimeMultipart *multipart, Segments &out, Place place)
{
    const int count = g_mime_multipart_get_count(multipart);
    const QString type = mimeTypeOf(GMIME_OBJECT(multipart));
    if (count == 0)
        return withoutParts(multipart, out);
    if (type == u"multipart/alternative")
        return alternative(multipart, out, place);
    place.related = type == u"multipart/related" || (place.related && type != u"multipart/mixed");
    for (int i = 0; i < count; ++i)
        object(g_mime_multipart_get_part(multipart, i), out, place);
}

void BodyCollector::alternative(GMimeMultipart *multipart, Segments &out, Place place)
{
    place.alternative = true;
    Segment both;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i) {
        Segments inner;
        object(g_mime_multipart_get_part(multipart, i), inner, place);
        QString plain;
        QString html;
        for (const Segment &segment : std::as_const(inner)) {
            join(plain, segment.plain);
            html += segment.html;
        }
        if (!html.isEmpty() && both.html.isEmpty())
            both.html = html;
        if (!isBlank(plain) && isBlank(both.plain))
            both.plain = plain;
    }
    out.append(both);
}

/// A container whose boundary is nowhere: what stands there is read as it is.
void BodyCollector::withoutParts(GMimeMultipart *multipart, Segments &out)
{
    const char *prologue = g_mime_multipart_get_prologue(multipart);
    if (!prologue)
        return;
    const QString text = withPlainLineEnds(decodeUndeclared(prologue));
    if (detectContentType(prologue) == u"text/html")
        out.append({{}, text});
    else
        addPlain(text, out);
}

void BodyCollector::leaf(GMimePart *part, Segments &out, Place place)
{
    GMimeObject *object = GMIME_OBJECT(part);
    const QString type = mimeTypeOf(object);
    const QString name = declaredNameOf(object);
    const QByteArray disposition = dispositionOf(object);
    const bool html = type == u"text/html" || type == u"application/xhtml+xml";
    const bool plain = type == u"text/plain" || type == u"text/enriched" || type == u"text/markdown"
        || type == u"text/x-markdown" || type == u"text/*" || type == u"text/";
    const bool nothingYet = out.isEmpty() && m_attachments.isEmpty();
    if ((html || plain) && disposition != "attachment"
        && (name.isEmpty() || (nothingYet && place.depth <= 1) || place.alternative))
        return text(part, out, html);
    if (plain && (disposition != "attachment" || place.depth <= 1))
        m_namedTexts.append(textOfPart(part, false));
    QByteArray content = contentOf(part);
    if (isWinmail(type, name) && content.size() <= m_caps.tnefBytes && winmail(content, out))
        return;
    if (isSignedEnvelope(type) && signedMail(content, out, place))
        return;
    addAttachment(attachmentOf(object, std::move(content), type, place.related));
}

void BodyCollector::text(GMimePart *part, Segments &out, bool html)
{
    QString text = textOfPart(part, html);
    if (html)
        out.append({{}, std::move(text)});
    else
        addPlain(std::move(text), out);
}

void BodyCollector::addPlain(QString text, Segments &out)
{
    for (UuencodedFile &file : takeUuencodedFiles(text)) {
        MailAttachment attachment;
        attachment.declaredName = file.name;
        attachment.content = std::move(file.content);
        addAttachment(std::move(attachment));
    }
    if (!isBlank(text))
        out.append({std::move(text), {}});
}

void BodyCollector::nestedMail(GMimeMessagePart *part)
{
    GMimeMessage *message = g_mime_message_part_get_message(part);
    QByteArray content = message ? bytesOf(GMIME_OBJECT(message)) : QByteArray();
    const QByteArray encoding
        = viewOf(g_mime_object_get_header(GMIME_OBJECT(part), "Content-Transfer-Encoding")).toByteArray();
    if (encoding.trimmed().toLower() == "base64")
        content = QByteArray::fromBase64(content);
    addAttachment(attachmentOf(GMIME_OBJECT(part), std::move(content), QStringLiteral("message/rfc822"), false));
}

bool BodyCollector::winmail(const QByteArray &content, Segments &out)
{
    std::optional<TnefContent> inner = readTnef(content);
    if (!inner)
        return false;
    for (TnefFile &file : inner->files) {
        MailAttachment attachment;
        attachment.declaredName = file.name;
        attachment.type = file.type;
        attachment.contentId = file.contentId;
        attachment.content = std::move(file.content);
        addAttachment(std::move(attachment));
    }
    if (!isBlank(inner->text) || !inner->html.isEmpty()) {
        const bool said = std::any_of(m_segments.cbegin(), m_segments.cend(),
                                      [](const Segment &s) { return !isBlank(s.plain) || !s.html.isEmpty(); });
        if (!said)
            out.append({withPlainLineEnds(inner->text), inner->html});
    }
    return true;
}

bool BodyCollector::signedMail(const QByteArray &content, Segments &out, Place place)
{
    const QByteArray inner = signedContent(content);
    if (inner.isEmpty() || overCaps(inner, m_caps))
        return false;
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(inner.constData(), static_cast<size_t>(inner.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GObjectPtr<GMimeObject> part(g_mime_parser_construct_part(parser.get(), parserOptions()));
    if (!part)
        return false;
    object(part.get(), out, place);
    return true;
}

void BodyCollector::addAttachment(MailAttachment attachment)
{
    completeAttachment(attachment, m_attachments.size() + 1);
    m_attachments.append(std::move(attachment));
}

} // namespace Helpdesk::Mail
