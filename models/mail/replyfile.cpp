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
    static const QRegularExpression shape(
        QStringLiteral("\\A\\s*(?:From "
                       "[^\\n]+\\n)?(?:(?:Received|Return-Path|Message-ID|Delivered-To|MIME-Version|Date|Subject|From|"
                       "To|X-[A-Za-z0-9-]+):[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3}"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(head).hasMatch();
}

bool isHtml(const QString &head)
{
    static const QRegularExpression shape(
        QStringLiteral("<(?:!doctype html|html|body|head|meta|div|p|br ?/?|table|span|blockquote)\\b[^<>]{0,500}>"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(head).hasMatch();
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
