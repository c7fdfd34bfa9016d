// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a mail: read, classified, shown, and its reply split.
#include "mail/mimeparser.h"
#include "mail/parsejson.h"
#include "mail/replytext.h"
#include "mail/safehtml.h"

#include <cstdlib>

using namespace Helpdesk;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Domain::IncomingMail mail = Mail::parseMail(raw, {}, QStringLiteral("mx.example.fr"));
    require(mail.text.isValidUtf16() && mail.subject.isValidUtf16() && mail.html.isValidUtf16());
    for (const Domain::MailAttachment &attachment : mail.attachments)
        require(!attachment.name.isEmpty() && !attachment.name.contains(u'/') && !attachment.name.contains(u'\n'));
    const Mail::ReplySplit split = Mail::splitReply(mail.text);
    qsizetype at = 0;
    for (const Mail::TextRange &range : split.folded) {
        require(range.start >= at && range.length > 0 && range.start + range.length <= mail.text.size());
        at = range.start + range.length;
    }
    if (mail.hasHtml)
        require(Mail::sanitizeHtml(mail.html).html.isValidUtf16());
    require(!Mail::toParseJson(QStringLiteral("-"), mail).isEmpty());
    return 0;
}
