// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/htmltext.h"

#include "mail/charset.h"
#include "mail/htmltree.h"
#include "mail/textsink.h"

#include <QRegularExpression>

namespace Helpdesk::Mail {

namespace {

constexpr int deepestWalk = 1200;

constexpr TagSet skipped
    = {GUMBO_TAG_HEAD,   GUMBO_TAG_STYLE,  GUMBO_TAG_SCRIPT, GUMBO_TAG_TITLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
       GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SELECT, GUMBO_TAG_SVG,   GUMBO_TAG_MATH};

constexpr TagSet paragraphs
    = {GUMBO_TAG_P,  GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4,  GUMBO_TAG_H5,
       GUMBO_TAG_H6, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE};

constexpr TagSet blocks
    = {GUMBO_TAG_DIV,    GUMBO_TAG_TABLE,    GUMBO_TAG_TR,      GUMBO_TAG_CAPTION, GUMBO_TAG_LI,     GUMBO_TAG_DT,
       GUMBO_TAG_DD,     GUMBO_TAG_SECTION,  GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER, GUMBO_TAG_ADDRESS,
       GUMBO_TAG_CENTER, GUMBO_TAG_FIELDSET, GUMBO_TAG_FORM,    GUMBO_TAG_FIGURE};

bool isHidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style");
    if (!style)
        return false;
    const QByteArray value = QByteArray(style->value).toLower().replace(' ', "");
    return value.contains("display:none") || value.contains("mso-hide:all");
}

/// A block that mail programs use for what is quoted; one that only indents is none.
bool isQuotation(const GumboElement &element)
{
    if (element.tag == GUMBO_TAG_BLOCKQUOTE) {
        const QString style = HtmlTree::attribute(element, "style").toLower().remove(u' ');
        return !style.contains(u"border:none") && !style.contains(u"border:0");
    }
    return HtmlTree::attribute(element, "id") == u"OLK_SRC_BODY_SECTION";
}

bool isSignature(const GumboElement &element)
{
    static const QRegularExpression shape(
        QStringLiteral("gmail_signature|moz-signature|(^|[ _-])signature($|[ "
                       "_-])|^x?_?Signature$|^ms-outlook-mobile-signature$|bloop_sign"));
    return shape.match(HtmlTree::attribute(element, "class")).hasMatch()
        || shape.match(HtmlTree::attribute(element, "id")).hasMatch();
}

class TextWalk
{
public:
    void walk(const GumboNode *node, int depth)
    {
        if (depth > deepestWalk)
            return;
        switch (node->type) {
        case GUMBO_NODE_TEXT:
            m_item = false;
            [[fallthrough]];
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_sink.addText(QString::fromUtf8(node->v.text.text), m_preformatted > 0);
            break;
        case GUMBO_NODE_ELEMENT:
            element(node->v.element, depth);
            break;
        default:
            break;
        }
    }
    QString take() { return m_sink.take(); }

private:
    void children(const GumboElement &element, int depth)
    {
        int number = 0;
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI) {
                m_sink.endLine();
                m_sink.addMark(element.tag == GUMBO_TAG_OL ? QString(QString::number(++number) + QStringLiteral(". "))
                                                           : QStringLiteral("- "));
                m_item = true;
            }
            walk(child, depth + 1);
        }
    }

    void element(const GumboElement &element, int depth)
    {
        if (skipped.has(element.tag) || isHidden(element))
            return;
        switch (element.tag) {
        case GUMBO_TAG_BR:
            m_sink.addLineBreak();
            return;
        case GUMBO_TAG_HR:
            m_sink.endLine();
            m_sink.addMark(QString(32, u'_'));
            m_sink.endLine();
            return;
        case GUMBO_TAG_IMG:
            m_sink.addText(HtmlTree::attribute(element, "alt").left(200), false);
            return;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            children(element, depth);
            m_sink.addCellEnd();
            return;
        default:
            block(element, depth);
        }
    }

    void block(const GumboElement &element, int depth)
    {
        const bool own = !m_item; // the first block of an item stays on the item's line
        if (element.tag != GUMBO_TAG_LI)
            m_item = false;
        const bool paragraph = paragraphs.has(element.tag);
        const bool quote = isQuotation(element);
        const bool preformatted = element.tag == GUMBO_TAG_PRE;
        if (own && paragraph)
            m_sink.endParagraph();
        else if (own && blocks.has(element.tag))
            m_sink.endLine();
        if (isSignature(element) && !m_signed) {
            m_signed = true;
            m_sink.endLine();
            m_sink.addMark(u"-- ");
            m_sink.addLineBreak();
        }
        if (quote)
            m_sink.openQuote();
        m_preformatted += preformatted ? 1 : 0;
        children(element, depth);
        m_preformatted -= preformatted ? 1 : 0;
        if (quote)
            m_sink.closeQuote();
        if (paragraph)
            m_sink.endParagraph();
        else if (blocks.has(element.tag))
            m_sink.endLine();
    }

    TextSink m_sink;
    int m_preformatted = 0;
    bool m_item = false;
    bool m_signed = false;
};

} // namespace

QString htmlToText(QStringView html)
{
    HtmlTree tree;
    if (!tree.parse(html.toUtf8()))
        return withoutTags(html.left(HtmlTree::largest));
    TextWalk walk;
    walk.walk(tree.root(), 0);
    return validText(walk.take());
}

} // namespace Helpdesk::Mail
