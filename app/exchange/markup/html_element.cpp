#include "exchange/markup/html_element.h"

#include <algorithm>
#include <array>

namespace communique {

namespace {

template <size_t Size> bool contains(const std::array<GumboTag, Size> &tags, GumboTag tag)
{
    return std::find(tags.cbegin(), tags.cend(), tag) != tags.cend();
}

void collect(const GumboNode *node, QString &text)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        text.append(QString::fromUtf8(node->v.text.text));
        return;
    }
    if (!isElement(node) || isDroppedElement(node->v.element.tag) || isHidden(node))
        return;
    const bool breaks = isBlockElement(node->v.element.tag) || node->v.element.tag == GUMBO_TAG_BR;
    if (breaks)
        text.append(QChar(QChar::ParagraphSeparator));
    for (const GumboNode *child : childrenOf(node))
        collect(child, text);
    if (breaks)
        text.append(QChar(QChar::ParagraphSeparator));
}

void gather(const GumboNode *node, GumboTag tag, QList<const GumboNode *> &found)
{
    if (isElement(node, tag))
        found.append(node);
    for (const GumboNode *child : childrenOf(node))
        gather(child, tag, found);
}

ElementFacts count(const GumboNode *node, FactsOfElements &all)
{
    ElementFacts facts;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA)
        facts.textSize = qsizetype(qstrlen(node->v.text.text));
    if (!isElement(node) || isDroppedElement(node->v.element.tag) || isHidden(node))
        return facts;
    facts.holdsHeadline = node->v.element.tag == GUMBO_TAG_H1;
    for (const GumboNode *child : childrenOf(node)) {
        const ElementFacts below = count(child, all);
        facts.textSize += below.textSize;
        facts.holdsHeadline = facts.holdsHeadline || below.holdsHeadline;
    }
    all.insert(node, facts);
    return facts;
}

} // namespace

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}

QList<const GumboNode *> childrenOf(const GumboNode *node)
{
    QList<const GumboNode *> children;
    if (!isElement(node))
        return children;
    const GumboVector &vector = node->v.element.children;
    children.reserve(vector.length);
    for (unsigned i = 0; i < vector.length; ++i)
        children.append(static_cast<const GumboNode *>(vector.data[i]));
    return children;
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *attribute
        = isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

QStringList classWords(const GumboNode *node)
{
    QString words = attributeOf(node, "class") + u' ' + attributeOf(node, "id");
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words.toLower().split(u' ', Qt::SkipEmptyParts);
}

bool isHidden(const GumboNode *node)
{
    if (node->v.element.attributes.length == 0)
        return false;
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    return !attributeOf(node, "hidden").isNull() || attributeOf(node, "aria-hidden") == QLatin1StringView("true")
        || style.contains(QLatin1StringView("display:none")) || style.contains(QLatin1StringView("visibility:hidden"));
}

bool isBlockElement(GumboTag tag)
{
    static constexpr std::array blocks{GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
        GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_NAV, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI,
        GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_TABLE, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT,
        GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_CAPTION, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,
        GUMBO_TAG_ADDRESS, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
        GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HR, GUMBO_TAG_BODY, GUMBO_TAG_HGROUP, GUMBO_TAG_DETAILS,
        GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER, GUMBO_TAG_FIELDSET};
    return contains(blocks, tag);
}

bool isDroppedElement(GumboTag tag)
{
    static constexpr std::array dropped{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
        GUMBO_TAG_FORM, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,
        GUMBO_TAG_APPLET, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_CANVAS, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON,
        GUMBO_TAG_INPUT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_META, GUMBO_TAG_LINK,
        GUMBO_TAG_BASE, GUMBO_TAG_NOFRAMES, GUMBO_TAG_FRAMESET, GUMBO_TAG_FRAME, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT,
        GUMBO_TAG_NOEMBED, GUMBO_TAG_MAP};
    return contains(dropped, tag);
}

QString textBelow(const GumboNode *node)
{
    QString raw;
    collect(node, raw);
    QStringList lines;
    for (const QString &line : raw.split(QChar(QChar::ParagraphSeparator), Qt::SkipEmptyParts)) {
        const QString simple = line.simplified();
        if (!simple.isEmpty())
            lines.append(simple);
    }
    return lines.join(u'\n');
}

FactsOfElements factsBelow(const GumboNode *root)
{
    FactsOfElements all;
    count(root, all);
    return all;
}

const GumboNode *firstBelow(const GumboNode *node, GumboTag tag)
{
    if (isElement(node, tag))
        return node;
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = firstBelow(child, tag))
            return found;
    }
    return nullptr;
}

QList<const GumboNode *> allBelow(const GumboNode *node, GumboTag tag)
{
    QList<const GumboNode *> found;
    gather(node, tag, found);
    return found;
}

} // namespace communique
