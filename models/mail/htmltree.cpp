// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltree.h"

#include "mail/charset.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>

namespace Helpdesk::Mail {

struct HtmlTree::Arena
{
    static constexpr size_t chunkSize = size_t(64) * 1024;

    std::vector<std::unique_ptr<std::byte[]>> chunks;
    std::byte *next = nullptr;
    size_t left = 0;
    size_t budget = 0;
    std::jmp_buf giveUp;

    void *take(size_t size)
    {
        size = (std::max<size_t>(size, 1) + 15) & ~size_t(15);
        if (size > left) {
            const size_t chunk = std::max(size, chunkSize);
            if (chunk > budget)
                return nullptr;
            budget -= chunk;
            chunks.emplace_back(new (std::nothrow) std::byte[chunk]);
            if (!chunks.back())
                return nullptr;
            next = chunks.back().get();
            left = chunk;
        }
        std::byte *taken = next;
        next += size;
        left -= size;
        return taken;
    }

    // The parser has no way to be told of a lack of memory: it is left at once. Its C frames hold nothing but this
    // arena.
    static void *allocate(void *self, size_t size)
    {
        auto *arena = static_cast<Arena *>(self);
        void *taken = arena->take(size);
        if (!taken)
            std::longjmp(arena->giveUp, 1); // NOLINT(cert-err52-cpp)
        return taken;
    }
    static void release(void *, void *) { }

    GumboOutput *parse(const char *bytes, size_t size)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = allocate;
        options.deallocator = release;
        options.userdata = this;
        options.max_errors = 0;
        if (setjmp(giveUp) != 0) // NOLINT(cert-err52-cpp)
            return nullptr;
        return gumbo_parse_with_options(&options, bytes, size);
    }
};

HtmlTree::HtmlTree() = default;
HtmlTree::~HtmlTree() = default;

bool HtmlTree::parse(QByteArrayView utf8)
{
    if (m_arena || utf8.size() > largest || htmlDepth(utf8, deepest + 1) > deepest)
        return false;
    m_bytes = utf8.toByteArray();
    m_arena = std::make_unique<Arena>();
    m_arena->budget = std::min<size_t>(size_t(4) * 1024 * 1024 + static_cast<size_t>(m_bytes.size()) * 120,
                                       size_t(256) * 1024 * 1024);
    const GumboOutput *output = m_arena->parse(m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    m_root = output ? output->root : nullptr;
    return m_root != nullptr;
}

QString HtmlTree::attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? validText(QString::fromUtf8(found->value)) : QString();
}

namespace {

/// Void, or closed by what follows: their depth is bounded by that of what they stand in.
constexpr TagSet endingByThemselves
    = {GUMBO_TAG_AREA,  GUMBO_TAG_BASE,  GUMBO_TAG_BR,   GUMBO_TAG_COL,   GUMBO_TAG_EMBED, GUMBO_TAG_HR,
       GUMBO_TAG_IMG,   GUMBO_TAG_INPUT, GUMBO_TAG_LINK, GUMBO_TAG_META,  GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE,
       GUMBO_TAG_TRACK, GUMBO_TAG_WBR,   GUMBO_TAG_P,    GUMBO_TAG_LI,    GUMBO_TAG_DT,    GUMBO_TAG_DD,
       GUMBO_TAG_TR,    GUMBO_TAG_TD,    GUMBO_TAG_TH,   GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT,
       GUMBO_TAG_HTML,  GUMBO_TAG_HEAD,  GUMBO_TAG_BODY};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArrayView tagName(QByteArrayView html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && end - at < 40 && html[end] != '>' && html[end] != '/'
           && static_cast<unsigned char>(html[end]) > ' ')
        ++end;
    return html.sliced(at, end - at);
}

} // namespace

int htmlDepth(QByteArrayView utf8, int limit)
{
    std::vector<QByteArrayView> open;
    int most = 0;
    for (qsizetype at = utf8.indexOf('<'); at >= 0 && at + 1 < utf8.size() && most < limit;
         at = utf8.indexOf('<', at + 1)) {
        const bool closing = utf8[at + 1] == '/';
        const qsizetype nameAt = at + (closing ? 2 : 1);
        if (nameAt >= utf8.size() || !isLetter(utf8[nameAt]))
            continue;
        const QByteArrayView name = tagName(utf8, nameAt);
        if (closing) {
            if (!open.empty() && open.back().compare(name, Qt::CaseInsensitive) == 0)
                open.pop_back();
        } else if (!endingByThemselves.has(gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size())))) {
            open.push_back(name);
            most = std::max(most, static_cast<int>(open.size()));
        }
    }
    return most;
}

QString withoutTags(QStringView html)
{
    QString text;
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag) {
            inTag = false;
            text += u' ';
        } else if (!inTag)
            text += c;
    }
    text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" ")).replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">")).replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return validText(std::move(text));
}

} // namespace Helpdesk::Mail
