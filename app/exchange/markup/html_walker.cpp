#include "exchange/markup/html_walker.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/link_target.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace communique {

namespace {

struct NamedPart
{
    QStringList words;
    QLatin1StringView code;
};

/// Elements that say by their class what they are. Whole words only: "share", not "shareholder".
const QList<NamedPart> &namedParts()
{
    static const QList<NamedPart> parts{
        {{QStringLiteral("breadcrumb"), QStringLiteral("breadcrumbs")}, note_code::breadcrumb},
        {{QStringLiteral("cookie"), QStringLiteral("cookies"), QStringLiteral("consent"), QStringLiteral("gdpr")},
            note_code::cookieBanner},
        {{QStringLiteral("share"), QStringLiteral("sharing"), QStringLiteral("social"), QStringLiteral("addtoany")},
            note_code::shareLinks},
        {{QStringLiteral("related"), QStringLiteral("recommended"), QStringLiteral("teaser"),
             QStringLiteral("teasers")},
            note_code::related},
        {{QStringLiteral("menu"), QStringLiteral("navbar"), QStringLiteral("navigation"), QStringLiteral("nav"),
             QStringLiteral("sidebar"), QStringLiteral("pagination"), QStringLiteral("skip"), QStringLiteral("pager")},
            note_code::navigation},
        {{QStringLiteral("footer"), QStringLiteral("newsletter")}, note_code::footer},
    };
    return parts;
}

QLatin1StringView codeOfRole(const QString &role)
{
    if (role == QLatin1StringView("navigation") || role == QLatin1StringView("banner")
        || role == QLatin1StringView("search") || role == QLatin1StringView("menu"))
        return note_code::navigation;
    if (role == QLatin1StringView("contentinfo"))
        return note_code::footer;
    return role == QLatin1StringView("complementary") ? note_code::related : QLatin1StringView();
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isAbove(const GumboNode *ancestor, const GumboNode *node)
{
    for (; node; node = node->parent) {
        if (node == ancestor)
            return true;
    }
    return false;
}

bool hasAbove(const GumboNode *node, GumboTag tag)
{
    while (node && !isElement(node, tag))
        node = node->parent;
    return node;
}

} // namespace

HtmlWalker::HtmlWalker(HtmlDocument &document, const FactsOfElements &facts)
    : m_document(document)
    , m_facts(facts)
{ }

void HtmlWalker::walk(const GumboNode *body, const GumboNode *main)
{
    m_main = main;
    walkOutside(body, main);
}

/// Everything before the main part, the main part, everything behind it: in the page's order.
void HtmlWalker::walkOutside(const GumboNode *node, const GumboNode *main)
{
    if (node == main) {
        visitChildren(node);
        flush();
    } else if (isAbove(node, main)) {
        for (const GumboNode *child : childrenOf(node))
            walkOutside(child, main);
    } else if (isElement(node)) {
        const QString code = codeOf(node);
        drop(node, code.isEmpty() ? QString(note_code::outsideMain) : code);
    }
}

QString HtmlWalker::codeOf(const GumboNode *node) const
{
    const GumboTag tag = node->v.element.tag;
    const bool isPart
        = tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_HEADER || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE;
    if (!isPart && node->v.element.attributes.length == 0)
        return {};
    const ElementFacts facts = m_facts.value(node);
    const qsizetype mainSize = m_facts.value(m_main).textSize;
    const bool isInside = isAbove(m_main, node) && !isElement(m_main, GUMBO_TAG_BODY);
    if (tag == GUMBO_TAG_NAV)
        return note_code::navigation;
    if (tag == GUMBO_TAG_HEADER && !isInside && !facts.holdsHeadline)
        return note_code::navigation;
    if (tag == GUMBO_TAG_FOOTER && !isInside)
        return note_code::footer;
    // An aside within one that stayed stays as well.
    const bool isAside = tag == GUMBO_TAG_ASIDE && !hasAbove(node->parent, tag) && !textBelow(node).contains(u'@');
    const QLatin1StringView byRole = isAside ? note_code::related : codeOfRole(attributeOf(node, "role"));
    if (!byRole.isEmpty())
        return byRole;
    const QStringList words = classWords(node);
    if (words.isEmpty() || headingLevel(tag) != 0 || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_A)
        return {};
    for (const NamedPart &part : namedParts()) {
        const bool named
            = std::any_of(words.cbegin(), words.cend(), [&](const QString &w) { return part.words.contains(w); });
        if (named && !facts.holdsHeadline && facts.textSize * 3 < mainSize)
            return part.code;
    }
    return {};
}

void HtmlWalker::note(const QString &code, const QString &text)
{
    m_document.dropped.append({code, text});
}

void HtmlWalker::drop(const GumboNode *node, const QString &code)
{
    if (isDroppedElement(node->v.element.tag) || isHidden(node))
        return;
    if (code == note_code::navigation)
        dropMenu(node, code);
    else if (const QString text = textBelow(node); !text.isEmpty())
        note(code, text);
}

/// One note for each entry of a menu's first level.
void HtmlWalker::dropMenu(const GumboNode *node, const QString &code)
{
    const GumboNode *list = firstBelow(node, GUMBO_TAG_UL);
    if (!list)
        list = firstBelow(node, GUMBO_TAG_OL);
    qsizetype entries = 0;
    for (const GumboNode *child : list ? childrenOf(list) : QList<const GumboNode *>()) {
        const QString text = isElement(child, GUMBO_TAG_LI) ? textBelow(child) : QString();
        if (!text.isEmpty()) {
            note(code, text);
            ++entries;
        }
    }
    const QString whole = textBelow(node);
    if (entries == 0 && !whole.isEmpty())
        note(code, whole);
}

void HtmlWalker::visit(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
        visitText(QString::fromUtf8(node->v.text.text));
    else if (isElement(node))
        visitElement(node);
}

void HtmlWalker::visitElement(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    if (isHidden(node))
        return;
    if (isDroppedElement(tag)) {
        if (!textBelow(node).isEmpty() || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_IFRAME)
            note(note_code::element, QString::fromLatin1(gumbo_normalized_tagname(tag)));
        return;
    }
    if (const QString code = codeOf(node); !code.isEmpty()) {
        flush();
        drop(node, code);
    } else if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_FIGCAPTION) {
        const QString text = tag == GUMBO_TAG_IMG ? attributeOf(node, "alt").simplified() : textBelow(node);
        if (!text.isEmpty())
            note(note_code::image, text);
    } else if (tag == GUMBO_TAG_BR) {
        breakLine();
    } else if (tag == GUMBO_TAG_LI) {
        visitItem(node);
    } else if (tag == GUMBO_TAG_BLOCKQUOTE) {
        visitQuotation(node);
    } else if (isBlockElement(tag)) {
        visitBlock(node);
    } else {
        visitInline(node);
    }
}

void HtmlWalker::visitChildren(const GumboNode *node)
{
    for (const GumboNode *child : childrenOf(node))
        visit(child);
}

void HtmlWalker::visitBlock(const GumboNode *node)
{
    flush();
    const GumboTag tag = node->v.element.tag;
    QScopedValueRollback kind(m_kind);
    QScopedValueRollback level(m_level);
    QScopedValueRollback preformatted(m_isPreformatted, m_isPreformatted || tag == GUMBO_TAG_PRE);
    if (headingLevel(tag) > 0 && m_kind == HtmlBlock::Kind::Text) {
        m_kind = HtmlBlock::Kind::Heading;
        m_level = headingLevel(tag);
    } else if (m_isInQuotation && (tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_FIGCAPTION)) {
        m_kind = HtmlBlock::Kind::Credit;
    } else if (tag == GUMBO_TAG_TABLE && m_facts.value(node).textSize > 0) {
        note(note_code::table, QString());
    }
    visitChildren(node);
    flush();
}

void HtmlWalker::visitItem(const GumboNode *node)
{
    flush();
    QScopedValueRollback kind(m_kind);
    const GumboNode *list = node->parent;
    m_kind = list && isElement(list, GUMBO_TAG_OL) ? HtmlBlock::Kind::Numbered : HtmlBlock::Kind::Bulleted;
    visitChildren(node);
    flush();
}

void HtmlWalker::visitQuotation(const GumboNode *node)
{
    flush();
    QScopedValueRollback kind(m_kind, HtmlBlock::Kind::Quoted);
    QScopedValueRollback inQuotation(m_isInQuotation, true);
    visitChildren(node);
    flush();
}

void HtmlWalker::visitInline(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    QScopedValueRollback marks(m_marks);
    QScopedValueRollback kind(m_kind);
    m_marks.bold = m_marks.bold || tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
    m_marks.italic = m_marks.italic || tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM;
    if (tag == GUMBO_TAG_CITE && m_isInQuotation) {
        flush();
        m_kind = HtmlBlock::Kind::Credit;
    }
    if (tag == GUMBO_TAG_A) {
        const QString href = attributeOf(node, "href");
        m_marks.link = allowedLink(href);
        if (m_marks.link.isEmpty() && !href.isEmpty() && !href.startsWith(u'#') && !textBelow(node).isEmpty())
            note(note_code::link, textBelow(node));
    }
    const auto language = LanguageTag::parse(attributeOf(node, "lang"));
    if (language && !m_document.language.isEmpty() && *language != m_document.language)
        m_marks.language = *language;
    const bool isQuoted = tag == GUMBO_TAG_Q;
    if (isQuoted)
        visitText(QStringLiteral("“"));
    visitChildren(node);
    if (isQuoted)
        visitText(QStringLiteral("”"));
    if (tag == GUMBO_TAG_CITE && m_isInQuotation)
        flush();
}

void HtmlWalker::visitText(const QString &text)
{
    QString chunk;
    for (const QChar c : text) {
        if (m_isPreformatted && c == u'\n') {
            m_text.append(chunk, m_marks);
            chunk.clear();
            flush();
        } else if (isHtmlBlank(c)) {
            m_spaceMarks = m_spacePending ? m_spaceMarks : m_marks;
            m_spacePending = true;
        } else {
            if (m_spacePending && !(m_text.isEmpty() && chunk.isEmpty())) {
                m_text.append(chunk, m_marks);
                chunk.clear();
                m_text.append(QStringLiteral(" "), m_spaceMarks);
            }
            m_spacePending = false;
            chunk.append(c);
        }
    }
    m_text.append(chunk, m_marks);
}

void HtmlWalker::breakLine()
{
    if (m_kind == HtmlBlock::Kind::Text)
        flush();
    else if (!m_spacePending) {
        m_spaceMarks = m_marks;
        m_spacePending = true;
    }
}

void HtmlWalker::flush()
{
    m_spacePending = false;
    if (m_text.isEmpty())
        return;
    m_document.blocks.append({m_kind, m_kind == HtmlBlock::Kind::Heading ? m_level : 0, m_text});
    m_text = {};
    if (m_kind == HtmlBlock::Kind::Bulleted || m_kind == HtmlBlock::Kind::Numbered)
        m_kind = HtmlBlock::Kind::Text; // what follows in the same item is a paragraph of it
}

} // namespace communique
