// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/charset.h"
#include "mail/htmltext.h"
#include "mail/mimeparser.h"
#include "mail/parttext.h"
#include "mail/replytext.h"

#include <QRegularExpression>

namespace Helpdesk::Mail {

namespace {

bool startsAsMail(const QString &head)
{
    static const QRegularExpression fields(QStringLiteral(
        "\\A\\s*(?:From [^\\n]+\\n)?(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\\n]*\\n(?:[ \\t]+\\S[^\\n]*\\n)*){2}"));
    static const QRegularExpression sure(
        QStringLiteral("^(?:Received|Return-Path|Message-ID|Delivered-To|MIME-Version|Content-Type|X-[A-Za-z-]+):"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = fields.match(head);
    return match.hasMatch() && sure.match(match.capturedView()).hasMatch();
}

bool isHtml(const QString &head)
{
    static const QRegularExpression start(
        QStringLiteral("\\A\\s*<(?:!doctype|html|body|head|div|p|table|span|meta|blockquote|font|b|br)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closing(QStringLiteral("</(?:div|p|body|html|blockquote|table|span|font)>"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mark(QStringLiteral("^>"), QRegularExpression::MultilineOption);
    return start.match(head).hasMatch() || (closing.match(head).hasMatch() && !mark.match(head).hasMatch());
}

} // namespace

QString replyTextOf(QByteArrayView fileBytes)
{
    const QString text
        = withPlainLineEnds(decodeUndeclared(fileBytes.first(std::min(fileBytes.size(), MailCaps().bytes))));
    const QString head = text.left(4096);
    if (startsAsMail(head))
        return parseMail(fileBytes).replyText;
    return splitReply(isHtml(head) ? htmlToText(text) : text).text;
}

} // namespace Helpdesk::Mail
