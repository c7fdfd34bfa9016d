// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/parttext.h"

#include "mail/charset.h"
#include "mail/encodedword.h"

#include <QRegularExpression>

#include <utility>

namespace Helpdesk::Mail {

namespace {

/// What an HTML text says of its own charset.
QByteArray charsetWithin(QByteArrayView html)
{
    const QByteArray head = html.first(std::min<qsizetype>(html.size(), 2048)).toByteArray().toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray name;
    for (qsizetype i = at + 8; i < head.size() && name.size() < 40; ++i) {
        const char c = head[i];
        if (c == '"' || c == '\'')
            continue;
        if (c <= ' ' || c == '>' || c == ';' || c == '/')
            break;
        name += c;
    }
    return name;
}

QByteArray parameterOf(GMimeObject *part, const char *name)
{
    return viewOf(g_mime_object_get_content_type_parameter(part, name)).toByteArray();
}

/// A name of which the library would lose what follows the first encoded word.
QString rawNameOf(GMimeObject *part)
{
    static const QRegularExpression shape(QStringLiteral("(?:file)?name\\s*=\\s*\"?([^\";]*=\\?[^\";]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    GMimeHeaderList *headers = g_mime_object_get_header_list(part);
    for (const char *name : {"Content-Disposition", "Content-Type"}) {
        GMimeHeader *header = g_mime_header_list_get_header(headers, name);
        const QByteArrayView raw = header ? viewOf(g_mime_header_get_raw_value(header)) : QByteArrayView();
        if (raw.indexOf("=?") < 0 || raw.size() > 8192)
            continue;
        const QRegularExpressionMatch match = shape.match(QString::fromLatin1(raw));
        if (match.hasMatch())
            return decodeHeaderText(match.captured(1).toLatin1());
    }
    return {};
}

} // namespace

QString withPlainLineEnds(QString text)
{
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

QString unflowed(const QString &text, bool deleteSpace)
{
    QString out;
    out.reserve(text.size());
    qsizetype openDepth = -1; // of the line that goes on
    bool first = true;
    for (QStringView line : QStringView(text).split(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        QStringView content = line.mid(depth);
        if (content.startsWith(u' '))
            content = content.mid(1);
        const bool joined = openDepth == depth && content != u"-- ";
        if (!joined) {
            if (!std::exchange(first, false))
                out += u'\n';
            out += depth > 0 ? QString(QString(depth, u'>') + u' ') : QStringLiteral("");
        }
        const bool flows = content.endsWith(u' ') && content != u"-- ";
        out += flows && deleteSpace ? content.chopped(1) : content;
        openDepth = flows ? depth : -1;
    }
    return out;
}

QString textOfPart(GMimePart *part, bool html)
{
    GMimeObject *object = GMIME_OBJECT(part);
    const QByteArray content = contentOf(part);
    QByteArray charset = parameterOf(object, "charset");
    if (html && charset.isEmpty() && !isAscii(content))
        charset = charsetWithin(content);
    QString text = withPlainLineEnds(decodeText(content, charset));
    if (!html && parameterOf(object, "format").toLower() == "flowed")
        text = unflowed(text, parameterOf(object, "delsp").toLower() == "yes");
    return text;
}

QString declaredNameOf(GMimeObject *part)
{
    if (QString name = rawNameOf(part); !name.isEmpty())
        return name;
    const char *value = g_mime_object_get_content_disposition_parameter(part, "filename");
    if (!value || !*value)
        value = g_mime_object_get_content_type_parameter(part, "name");
    if (!value || !*value)
        value = g_mime_object_get_content_disposition_parameter(part, "name");
    QString name = textOf(value);
    if (name.contains(u"=?"))
        name = decodeHeaderText(name.toUtf8());
    static const QRegularExpression percent(
        QStringLiteral("\\A(?:[A-Za-z0-9-]{3,20}'[a-z-]{0,8}'|)(?=[^ ]*%[0-9A-Fa-f]{2})[^ ]+\\z"));
    const qsizetype quotes = name.indexOf(u"''");
    if (quotes > 0 && quotes < 20 && percent.match(name).hasMatch()) // RFC 2231 in a parameter that does not say so
        name = decodeText(QByteArray::fromPercentEncoding(name.mid(quotes + 2).toUtf8()), name.left(quotes).toLatin1());
    return name;
}

QString mimeTypeOf(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    if (!type)
        return QStringLiteral("text/plain");
    return (textOf(g_mime_content_type_get_media_type(type)) + u'/'
            + textOf(g_mime_content_type_get_media_subtype(type)))
        .toLower();
}

} // namespace Helpdesk::Mail
