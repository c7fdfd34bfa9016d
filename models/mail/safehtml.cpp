// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/safehtml.h"

#include "mail/charset.h"
#include "mail/htmltree.h"
#include "mail/safestyle.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr int deepestWalk = 800;
constexpr int largestSide = 4000; // of a picture, in pixels
constexpr int mostCells = 100; // that one cell may span
constexpr qsizetype largestEmbedded = qsizetype(2) * 1024 * 1024; // characters of a data: address
constexpr qsizetype longestAddress = 4000;

/// How an element is shown: under its own name, as another one, its content only, or not at all.
enum class Fate { Kept, Unwrapped, Dropped };

constexpr TagSet kept
    = {GUMBO_TAG_A,       GUMBO_TAG_ADDRESS, GUMBO_TAG_B,     GUMBO_TAG_BIG,   GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BR,
       GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER,  GUMBO_TAG_CITE,  GUMBO_TAG_CODE,  GUMBO_TAG_DD,         GUMBO_TAG_DIV,
       GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_EM,    GUMBO_TAG_FONT,  GUMBO_TAG_H1,         GUMBO_TAG_H2,
       GUMBO_TAG_H3,      GUMBO_TAG_H4,      GUMBO_TAG_H5,    GUMBO_TAG_H6,    GUMBO_TAG_HR,         GUMBO_TAG_I,
       GUMBO_TAG_IMG,     GUMBO_TAG_KBD,     GUMBO_TAG_LI,    GUMBO_TAG_OL,    GUMBO_TAG_P,          GUMBO_TAG_PRE,
       GUMBO_TAG_S,       GUMBO_TAG_SAMP,    GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,  GUMBO_TAG_STRIKE,     GUMBO_TAG_STRONG,
       GUMBO_TAG_SUB,     GUMBO_TAG_SUP,     GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD,         GUMBO_TAG_TFOOT,
       GUMBO_TAG_TH,      GUMBO_TAG_THEAD,   GUMBO_TAG_TR,    GUMBO_TAG_TT,    GUMBO_TAG_U,          GUMBO_TAG_UL,
       GUMBO_TAG_VAR};
constexpr TagSet dropped
    = {GUMBO_TAG_SCRIPT,    GUMBO_TAG_STYLE,   GUMBO_TAG_HEAD,     GUMBO_TAG_TITLE,    GUMBO_TAG_TEMPLATE,
       GUMBO_TAG_NOSCRIPT,  GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,
       GUMBO_TAG_EMBED,     GUMBO_TAG_APPLET,  GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_VIDEO,
       GUMBO_TAG_AUDIO,     GUMBO_TAG_CANVAS,  GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_XMP,
       GUMBO_TAG_PLAINTEXT, GUMBO_TAG_LISTING, GUMBO_TAG_FRAMESET, GUMBO_TAG_KEYGEN,   GUMBO_TAG_INPUT};
constexpr TagSet voids = {GUMBO_TAG_BR, GUMBO_TAG_HR, GUMBO_TAG_IMG};

Fate fateOf(GumboTag tag)
{
    return kept.has(tag) ? Fate::Kept : dropped.has(tag) ? Fate::Dropped : Fate::Unwrapped;
}

/// The address without what a viewer would skip: blanks, control and zero-width characters.
QString packedAddress(const QString &address)
{
    QString packed;
    for (const QChar c : address) {
        if (!c.isSpace() && c.unicode() > 0x20 && c.unicode() != 0x7f && c.category() != QChar::Other_Format
            && c.category() != QChar::Other_Control)
            packed += c;
    }
    return packed.left(largestEmbedded + 1);
}

QString safeTarget(const QString &address)
{
    const QString packed = packedAddress(address);
    if (packed.size() > longestAddress || packed.contains(u'\\'))
        return {};
    const QUrl url(packed, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || ((scheme == u"http" || scheme == u"https") && url.host().isEmpty()))
        return {};
    const bool listed = scheme == u"http" || scheme == u"https" || scheme == u"mailto" || scheme == u"tel";
    return listed ? QString::fromLatin1(url.toEncoded()) : QString();
}

bool isEmbeddedPicture(const QString &packed)
{
    static const QRegularExpression head(QStringLiteral("\\Adata:image/(?:png|jpe?g|gif|bmp|webp);base64,"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = head.match(packed);
    if (!match.hasMatch() || packed.size() > largestEmbedded)
        return false;
    return std::all_of(packed.cbegin() + match.capturedEnd(), packed.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+'
            || c == u'/' || c == u'=';
    });
}

bool isMisleading(const QString &text, const QString &target)
{
    static const QRegularExpression address(
        QStringLiteral("\\A(?:https?://)?((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24})(?:[/:?#].*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = address.match(text.trimmed().left(500));
    const QString host = QUrl(target).host().toLower();
    if (!match.hasMatch() || host.isEmpty())
        return false;
    const auto bare = [](const QString &name) { return name.startsWith(u"www.") ? name.mid(4) : name; };
    return bare(match.captured(1).toLower()) != bare(host);
}

class SafeWalk
{
public:
    explicit SafeWalk(SafeHtml &result)
        : m_result(result)
    {
    }

    void walk(const GumboNode *node, int depth)
    {
        if (depth > deepestWalk)
            return;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            const QString text = validText(QString::fromUtf8(node->v.text.text));
            m_result.html += text.toHtmlEscaped();
            if (m_inLink)
                m_linkText += text;
        } else if (node->type == GUMBO_NODE_ELEMENT) {
            element(node->v.element, depth);
        }
    }

private:
    void element(const GumboElement &element, int depth)
    {
        const Fate fate = element.tag_namespace == GUMBO_NAMESPACE_HTML ? fateOf(element.tag) : Fate::Dropped;
        if (fate == Fate::Dropped)
            return;
        countBackground(element);
        if (fate == Fate::Unwrapped)
            return children(element, depth);
        if (element.tag == GUMBO_TAG_IMG)
            return picture(element);
        if (element.tag == GUMBO_TAG_A)
            return link(element, depth);
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        m_result.html += u'<' + name + attributes(element) + u'>';
        children(element, depth);
        if (!voids.has(element.tag))
            m_result.html += QStringLiteral("</") + name + u'>';
    }

    void children(const GumboElement &element, int depth)
    {
        for (unsigned i = 0; i < element.children.length; ++i)
            walk(static_cast<const GumboNode *>(element.children.data[i]), depth + 1);
    }

    void add(QString &out, QStringView name, const QString &value) const
    {
        if (!value.isEmpty())
            out += u' ' + name + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
    }

    static QString boundedNumber(const QString &value, int most)
    {
        static const QRegularExpression shape(QStringLiteral("\\A\\s*(\\d{1,6})(%?)(?:px)?\\s*\\z"));
        const QRegularExpressionMatch match = shape.match(value);
        if (!match.hasMatch())
            return {};
        const bool percent = !match.captured(2).isEmpty();
        return QString::number(std::min(match.captured(1).toInt(), percent ? 100 : most)) + match.captured(2);
    }

    static QString word(const QString &value)
    {
        static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9 ,-]{1,80}\\z"));
        return shape.match(value).hasMatch() ? value : QString();
    }

    QString attributes(const GumboElement &element) const
    {
        const auto value = [&element](const char *name) { return HtmlTree::attribute(element, name); };
        QString out;
        if (element.attributes.length == 0)
            return out;
        add(out, u"style", safeStyle(value("style")));
        add(out, u"align", word(value("align")));
        add(out, u"bgcolor", safeColour(value("bgcolor")));
        add(out, u"dir", word(value("dir")));
        if (element.tag == GUMBO_TAG_FONT) {
            add(out, u"color", safeColour(value("color")));
            add(out, u"face", word(value("face")));
            add(out, u"size", boundedNumber(value("size"), 7));
        }
        if (element.tag == GUMBO_TAG_TABLE || element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH
            || element.tag == GUMBO_TAG_TR) {
            add(out, u"width", boundedNumber(value("width"), largestSide));
            add(out, u"valign", word(value("valign")));
            add(out, u"border", boundedNumber(value("border"), 20));
            add(out, u"cellpadding", boundedNumber(value("cellpadding"), 50));
            add(out, u"cellspacing", boundedNumber(value("cellspacing"), 50));
            add(out, u"colspan", boundedNumber(value("colspan"), mostCells));
            add(out, u"rowspan", boundedNumber(value("rowspan"), mostCells));
        }
        if (element.tag == GUMBO_TAG_OL || element.tag == GUMBO_TAG_UL) {
            add(out, u"type", word(value("type")));
            add(out, u"start", boundedNumber(value("start"), 100000));
        }
        return out;
    }

    void countBackground(const GumboElement &element)
    {
        const bool background = gumbo_get_attribute(&element.attributes, "background") != nullptr;
        if (background || HtmlTree::attribute(element, "style").contains(u"url(", Qt::CaseInsensitive))
            ++m_result.blockedPictures;
    }

    void picture(const GumboElement &element)
    {
        const QString alt = HtmlTree::attribute(element, "alt").simplified().left(300);
        const QString source = packedAddress(HtmlTree::attribute(element, "src"));
        if (m_inLink)
            m_linkText += alt;
        const bool ofMail
            = source.startsWith(u"cid:", Qt::CaseInsensitive) && source.size() > 4 && source.size() < longestAddress;
        if (!ofMail && !isEmbeddedPicture(source)) {
            m_result.blockedPictures += source.isEmpty() || source.startsWith(u"data:", Qt::CaseInsensitive) ? 0 : 1;
            m_result.html += alt.isEmpty() ? QString() : u'[' + alt.toHtmlEscaped() + u']';
            return;
        }
        if (ofMail)
            m_result.contentIds.append(QUrl::fromPercentEncoding(source.mid(4).toUtf8()));
        QString out;
        add(out, u"src", ofMail ? QString(QStringLiteral("cid:") + source.mid(4)) : source);
        add(out, u"alt", alt);
        add(out, u"width", boundedNumber(HtmlTree::attribute(element, "width"), largestSide));
        add(out, u"height", boundedNumber(HtmlTree::attribute(element, "height"), largestSide));
        m_result.html += QStringLiteral("<img") + out + u'>';
    }

    void link(const GumboElement &element, int depth)
    {
        const QString target = safeTarget(HtmlTree::attribute(element, "href"));
        if (target.isEmpty() || m_inLink)
            return children(element, depth);
        QString out;
        add(out, u"href", target);
        add(out, u"style", safeStyle(HtmlTree::attribute(element, "style")));
        m_result.html += QStringLiteral("<a") + out + u'>';
        m_inLink = true;
        m_linkText.clear();
        children(element, depth);
        m_inLink = false;
        m_result.html += QStringLiteral("</a>");
        const QString text = m_linkText.simplified();
        m_result.links.append({text, target, isMisleading(text, target)});
    }

    SafeHtml &m_result;
    QString m_linkText;
    bool m_inLink = false;
};

} // namespace

SafeHtml sanitizeHtml(QStringView html)
{
    SafeHtml result;
    HtmlTree tree;
    if (!tree.parse(html.toUtf8())) {
        result.simplified = true;
        result.html = QStringLiteral("<p>") + withoutTags(html.left(HtmlTree::largest)).toHtmlEscaped()
            + QStringLiteral("</p>");
        return result;
    }
    result.html.reserve(html.size());
    SafeWalk(result).walk(tree.root(), 0);
    return result;
}

} // namespace Helpdesk::Mail
