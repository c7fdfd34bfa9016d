// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <array>
#include <initializer_list>
#include <memory>
#include <vector>

namespace Helpdesk::Mail {

/// Some elements.
class TagSet
{
public:
    constexpr TagSet(std::initializer_list<GumboTag> tags)
    {
        for (const GumboTag tag : tags)
            m_has[static_cast<size_t>(tag)] = true;
    }
    [[nodiscard]] constexpr bool has(GumboTag tag) const { return m_has[static_cast<size_t>(tag)]; }

private:
    std::array<bool, GUMBO_TAG_LAST + 1> m_has{};
};

/// A parsed HTML text. All its memory lies in one place that is bounded before it is used: depth and size are looked at
/// before the parser sees a byte, and a text that makes it take more than its share is given up.
class HtmlTree
{
public:
    static constexpr int deepest = 400; ///< elements within elements, as the tags show them
    static constexpr qsizetype largest = qsizetype(4) * 1024 * 1024; ///< bytes of UTF-8

    HtmlTree();
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// False where the text is over a bound; it can be parsed once.
    [[nodiscard]] bool parse(QByteArrayView utf8);
    [[nodiscard]] const GumboNode *root() const { return m_root; } ///< null before parse()

    /// An attribute's value, or an empty text.
    [[nodiscard]] static QString attribute(const GumboElement &element, const char *name);

private:
    struct Arena;
    std::unique_ptr<Arena> m_arena;
    QByteArray m_bytes; // the tree points into it
    const GumboNode *m_root = nullptr;
};

/// How deep the elements of a text can lie at most, void elements and those that end by themselves left out; stops
/// counting at `limit`.
[[nodiscard]] int htmlDepth(QByteArrayView utf8, int limit);
/// The text of HTML that could not be parsed: all tags removed.
[[nodiscard]] QString withoutTags(QStringView html);

} // namespace Helpdesk::Mail
