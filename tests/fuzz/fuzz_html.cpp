// SPDX-License-Identifier: GPL-3.0-or-later
// Any HTML is made safe: what is safe once is safe twice, and holds no active element.
#include "mail/htmltext.h"
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
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Mail::SafeHtml safe = Mail::sanitizeHtml(html);
    for (const char16_t *bad : {u"<script", u"<style", u"<iframe", u"<svg", u"<math", u"<object", u"<form", u"<!",
                                u"<meta", u"<link", u"<base"})
        require(!safe.html.contains(QStringView(bad), Qt::CaseInsensitive));
    for (const Mail::SafeLink &link : safe.links)
        require(!link.target.startsWith(u"javascript", Qt::CaseInsensitive)
                && !link.target.startsWith(u"data", Qt::CaseInsensitive));
    const Mail::SafeHtml again = Mail::sanitizeHtml(safe.html);
    require(again.simplified || again.blockedPictures == 0);
    require(Mail::htmlToText(html).isValidUtf16());
    return 0;
}
