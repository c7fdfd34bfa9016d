// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagereader.h"

#include "bounds.h"
#include "media/imagereader.h"
#include "packagetext.h"
#include "ziparchive.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>

namespace Helpdesk::Reader {

namespace {

/// Where a format keeps its text and its pictures.
struct Layout
{
    const char16_t *mark; ///< the entry by which the format is known
    TextRule rule;
    std::array<const char16_t *, 6> text; ///< prefixes of parts, in reading order
    const char16_t *pages; ///< prefix of the parts that are pages
    const char16_t *pictures; ///< folder
};

constexpr auto ooxml = TextRule::OfficeOpenXml;
constexpr std::array layouts{
    Layout{
        u"word/document.xml",
        ooxml,
        {u"word/document.xml", u"word/footnotes", u"word/endnotes", u"word/comments", u"word/header", u"word/footer"},
        nullptr,
        u"word/media/"},
    Layout{u"xl/workbook.xml",
           ooxml,
           {u"xl/sharedStrings.xml", u"xl/worksheets/sheet", u"xl/drawings/drawing"},
           nullptr,
           u"xl/media/"},
    Layout{u"ppt/presentation.xml",
           ooxml,
           {u"ppt/slides/slide", u"ppt/notesSlides/notesSlide"},
           u"ppt/slides/slide",
           u"ppt/media/"},
    Layout{u"content.xml", TextRule::OpenDocument, {u"content.xml"}, nullptr, u"Pictures/"},
};

const Layout *layoutOf(const ZipArchive &archive)
{
    for (const Layout &layout : layouts) {
        if (archive.contains(QString::fromUtf16(layout.mark)))
            return &layout;
    }
    return nullptr;
}

/// OpenDocument encrypts the entries' content itself, so the zip file does not say it.
bool isEncryptedOpenDocument(ZipArchive &archive)
{
    const auto manifest = archive.read(QStringLiteral("META-INF/manifest.xml"));
    return manifest && manifest->contains("encryption-data");
}

tl::expected<void, Failure> readText(ZipArchive &archive, const Layout &layout, const QDeadlineTimer &deadline,
                                     Media::DocumentContent &content)
{
    bool first = true;
    for (const char16_t *prefix : layout.text) {
        const QStringList parts = prefix ? archive.names(prefix, u".xml") : QStringList();
        for (const QString &part : parts) {
            if (deadline.hasExpired() || content.text.size() >= maxTextCharacters) {
                content.truncated = true;
                return {};
            }
            const auto xml = archive.read(part);
            const bool whole = xml && appendText(*xml, layout.rule, content.text);
            if (!whole && first)
                return tl::unexpected(xml ? Failure::Damaged : xml.error());
            content.truncated |= !whole;
            first = false;
        }
    }
    content.truncated |= content.text.size() >= maxTextCharacters;
    content.text.truncate(maxTextCharacters);
    return {};
}

void readPictures(ZipArchive &archive, const Layout &layout, const QDeadlineTimer &deadline,
                  Media::DocumentContent &content)
{
    qint64 left = maxPictureBytes;
    const QStringList names = archive.names(layout.pictures);
    for (const QString &name : names) {
        if (content.pictures.size() >= maxPictures || deadline.hasExpired()) {
            content.truncated = true;
            return;
        }
        const auto bytes = archive.read(name);
        if (!bytes || bytes->size() > left) {
            content.truncated = true;
            continue;
        }
        const QString type = Media::mimeType(Media::pictureFormat(*bytes));
        if (type.isEmpty())
            continue;
        left -= bytes->size();
        content.pictures.append({name.sliced(name.lastIndexOf(u'/') + 1), type, *bytes});
    }
}

} // namespace

Media::Protocol::Reply readPackage(const Media::Protocol::Request &request)
{
    const QDeadlineTimer deadline(request.msecs);
    ZipArchive archive(request.bytes);
    if (const auto opened = archive.open(); !opened)
        return tl::unexpected(opened.error());
    const Layout *layout = layoutOf(archive);
    if (!layout)
        return tl::unexpected(Failure::Unsupported);
    if (layout->rule == TextRule::OpenDocument && isEncryptedOpenDocument(archive))
        return tl::unexpected(Failure::Protected);
    Media::DocumentContent content;
    if (layout->pages)
        content.pages = static_cast<int>(archive.names(layout->pages, u".xml").size());
    if (const auto read = readText(archive, *layout, deadline, content); !read)
        return tl::unexpected(read.error());
    if (request.pictures)
        readPictures(archive, *layout, deadline, content);
    return content;
}

} // namespace Helpdesk::Reader
