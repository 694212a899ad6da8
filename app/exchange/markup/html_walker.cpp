#include "exchange/markup/html_walker.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/link_target.h"
#include "exchange/markup/office_markup.h"

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

HtmlWalker::HtmlWalker(DocumentText &document, const FactsOfElements &facts, const HtmlLook &look)
    : m_document(document)
    , m_facts(facts)
    , m_look(look)
{ }

void HtmlWalker::walk(const GumboNode *body, const GumboNode *main)
{
    m_main = main;
    walkOutside(body, main);
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (*it > 0)
            note(it.key(), QString::number(*it));
    }
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
    if (tag == GUMBO_TAG_FOOTER && !isInside && !m_isInQuotation)
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
    if (leaveOut(node))
        return;
    if (const QString code = codeOf(node); !code.isEmpty()) {
        flush();
        drop(node, code);
    } else if (office::isBlank(node)) {
        visitText(QStringLiteral(" "));
    } else if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_FIGCAPTION) {
        visitPicture(node);
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

/// What word processors leave in a page beside the text.
bool HtmlWalker::leaveOut(const GumboNode *node)
{
    const office::LeftOut part = office::leftOut(node);
    if (part.isCounted && !textBelow(node).isEmpty())
        ++m_counts[part.code];
    if (part.code == note_code::runningHead)
        drop(node, part.code);
    return !part.code.isEmpty() || office::isListMark(node);
}

void HtmlWalker::visitPicture(const GumboNode *node)
{
    const bool isPicture = isElement(node, GUMBO_TAG_IMG);
    const QString text = isPicture ? attributeOf(node, "alt").simplified() : textBelow(node);
    if (!text.isEmpty())
        note(note_code::image, text);
    else if (isPicture)
        ++m_counts[note_code::pictures];
}

void HtmlWalker::takeLanguage(const GumboNode *node)
{
    const QString code = attributeOf(node, "lang").section(u'-', 0, 0);
    if (const auto language = LanguageTag::parse(code); language && !language->isEmpty())
        m_marks.language = *language;
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
    QScopedValueRollback marks(m_marks);
    const bool isList = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
    QScopedValueRollback depth(m_listDepth, m_listDepth + (isList ? 1 : 0));
    takeLanguage(node);
    m_look.putOn(m_marks, node);
    const std::optional<office::Paragraph> paragraph = office::paragraphOf(node);
    if (paragraph && m_kind == DocumentBlock::Kind::Text) {
        m_kind = paragraph->kind;
        m_level = 0;
        m_counts[note_code::listLevels] += paragraph->isInnerItem ? 1 : 0;
    } else if (headingLevel(tag) > 0 && m_kind == DocumentBlock::Kind::Text) {
        m_kind = DocumentBlock::Kind::Heading;
        m_level = headingLevel(tag);
    } else if (m_isInQuotation && (tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_FIGCAPTION)) {
        m_kind = DocumentBlock::Kind::Credit;
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
    m_kind = list && isElement(list, GUMBO_TAG_OL) ? DocumentBlock::Kind::Numbered : DocumentBlock::Kind::Bulleted;
    m_counts[note_code::listLevels] += m_listDepth > 1 ? 1 : 0;
    visitChildren(node);
    flush();
}

void HtmlWalker::visitQuotation(const GumboNode *node)
{
    flush();
    QScopedValueRollback kind(m_kind, DocumentBlock::Kind::Quoted);
    QScopedValueRollback inQuotation(m_isInQuotation, true);
    visitChildren(node);
    flush();
}

void HtmlWalker::visitInline(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    QScopedValueRollback marks(m_marks);
    QScopedValueRollback kind(m_kind);
    m_look.putOn(m_marks, node);
    if (tag == GUMBO_TAG_CITE && m_isInQuotation) {
        flush();
        m_kind = DocumentBlock::Kind::Credit;
    }
    if (tag == GUMBO_TAG_A) {
        const QString href = attributeOf(node, "href");
        m_marks.link = outsideLink(href);
        if (m_marks.link.isEmpty() && !href.isEmpty() && !href.startsWith(u'#') && !textBelow(node).isEmpty())
            note(note_code::link, textBelow(node));
    }
    takeLanguage(node);
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
    if (m_kind == DocumentBlock::Kind::Text)
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
    m_document.blocks.append({m_kind, m_kind == DocumentBlock::Kind::Heading ? m_level : 0, m_text});
    m_text = {};
    if (m_kind == DocumentBlock::Kind::Bulleted || m_kind == DocumentBlock::Kind::Numbered)
        m_kind = DocumentBlock::Kind::Text; // what follows in the same item is a paragraph of it
}

} // namespace communique
