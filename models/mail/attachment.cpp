// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/attachment.h"

#include "mail/contenttype.h"
#include "mail/encodedword.h"
#include "mail/filename.h"
#include "mail/headers.h"
#include "mail/parttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Mail {

using Domain::MailAttachment;

namespace {

bool isFileName(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[\\w -]{1,60}\\.[A-Za-z]{2,4}\\z"));
    return shape.match(text).hasMatch();
}

} // namespace

QByteArray dispositionOf(GMimeObject *part)
{
    return viewOf(g_mime_object_get_disposition(part)).toByteArray().toLower();
}

MailAttachment attachmentOf(GMimeObject *part, QByteArray content, const QString &type, bool related)
{
    MailAttachment attachment;
    attachment.declaredName = declaredNameOf(part);
    attachment.type = type;
    attachment.content = std::move(content);
    attachment.contentId = textOf(g_mime_object_get_content_id(part)).trimmed();
    const QByteArray disposition = dispositionOf(part);
    attachment.inlinePart
        = disposition == "inline" || (related && disposition.isEmpty() && !attachment.contentId.isEmpty());
    if (attachment.declaredName.isEmpty() && isFileName(attachment.contentId.section(u'@', 0, 0)))
        attachment.declaredName = attachment.contentId.section(u'@', 0, 0);
    if (attachment.declaredName.isEmpty() && type.startsWith(u"message/")) {
        const QString description = decodeHeaderText(viewOf(g_mime_object_get_header(part, "Content-Description")));
        attachment.declaredName = description.isEmpty() ? QString() : QString(description.left(80) + endingOf(type));
    }
    if (attachment.declaredName.isEmpty() && type == u"message/rfc822") {
        const QString subject
            = Headers::read(
                  QByteArrayView(attachment.content).first(std::min<qsizetype>(attachment.content.size(), 65536)))
                  .text("subject")
                  .left(80);
        attachment.declaredName = subject.isEmpty() ? QString() : QString(subject + QStringLiteral(".eml"));
    }
    return attachment;
}

void completeAttachment(MailAttachment &attachment, qsizetype number)
{
    attachment.detectedType
        = attachment.type.startsWith(u"message/") ? attachment.type : detectContentType(attachment.content);
    if (attachment.type.isEmpty())
        attachment.type = attachment.detectedType;
    const QString numeral = QString::number(number);
    const QString ending
        = endingOf(attachment.type).isEmpty() ? endingOf(attachment.detectedType) : endingOf(attachment.type);
    attachment.name = safeFileName(attachment.declaredName, QStringLiteral("piece-jointe-") + numeral + ending);
    attachment.sha256 = Sha256::of(attachment.content);
}

} // namespace Helpdesk::Mail
