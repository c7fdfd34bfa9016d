// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreader.h"

#include "bounds.h"
#include "scanreader.h"

#include <QDeadlineTimer>
#include <QImage>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace Helpdesk::Reader {

namespace {

void readText(const Poppler::Document &document, const QDeadlineTimer &deadline, Media::DocumentContent &content)
{
    const int pages = std::min(content.pages, maxTextPages);
    content.truncated |= pages < content.pages;
    for (int i = 0; i < pages; ++i) {
        if (deadline.hasExpired() || content.text.size() >= maxTextCharacters) {
            content.truncated = true;
            break;
        }
        const std::unique_ptr<Poppler::Page> page(document.page(i));
        if (!page) {
            content.truncated = true;
            continue;
        }
        content.text += page->text(QRectF());
        if (!content.text.isEmpty() && !content.text.endsWith(u'\n'))
            content.text += u'\n';
    }
    content.text.truncate(maxTextCharacters);
}

QImage drawn(const Poppler::Page &page)
{
    const QSizeF inches = page.pageSizeF() / 72.0;
    const double area = inches.width() * inches.height();
    if (!(area > 0) || !std::isfinite(area))
        return {};
    const double dots = std::min(pageDotsPerInch, std::sqrt(static_cast<double>(maxPagePixels) / area));
    QImage image = page.renderToImage(dots, dots);
    if (image.format() == QImage::Format_ARGB32) // paper is opaque
        image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

void drawPages(Poppler::Document &document, const QDeadlineTimer &deadline, Media::DocumentContent &content)
{
    document.setRenderHint(Poppler::Document::Antialiasing);
    document.setRenderHint(Poppler::Document::TextAntialiasing);
    const int pages = std::min(content.pages, maxPicturePages);
    content.truncated |= pages < content.pages;
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<Poppler::Page> page(document.page(i));
        const QImage image = page ? drawn(*page) : QImage();
        if (image.isNull() || deadline.hasExpired() || !appendPage(image, i + 1, content)) {
            content.truncated = true;
            if (deadline.hasExpired())
                return;
        }
    }
}

} // namespace

Media::Protocol::Reply readPdf(const Media::Protocol::Request &request)
{
    using Media::Protocol::Failure;
    const QDeadlineTimer deadline(request.msecs);
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); // it would quote the document
    const std::unique_ptr<Poppler::Document> document(Poppler::Document::loadFromData(request.bytes));
    if (!document)
        return tl::unexpected(Failure::Damaged);
    if (document->isLocked())
        return tl::unexpected(Failure::Protected);
    Media::DocumentContent content;
    content.pages = document->numPages();
    if (content.pages <= 0)
        return tl::unexpected(Failure::Damaged);
    readText(*document, deadline, content);
    if (request.pictures)
        drawPages(*document, deadline, content);
    return content;
}

} // namespace Helpdesk::Reader
