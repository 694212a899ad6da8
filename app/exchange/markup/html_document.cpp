#include "exchange/markup/html_document.h"

#include "exchange/markup/document_writer.h"
#include "exchange/markup/html_element.h"
#include "exchange/markup/html_limits.h"
#include "exchange/markup/html_tree.h"
#include "exchange/markup/html_walker.h"
#include "exchange/markup/text_encoding.h"

#include <QRegularExpression>

namespace communique {

namespace {

const GumboNode *largest(const QList<const GumboNode *> &nodes, const FactsOfElements &facts)
{
    const GumboNode *best = nullptr;
    qsizetype most = 0;
    for (const GumboNode *node : nodes) {
        const qsizetype size = facts.value(node).textSize;
        if (size > most) {
            most = size;
            best = node;
        }
    }
    return best;
}

const GumboNode *withRoleMain(const GumboNode *node)
{
    if (attributeOf(node, "role") == QLatin1StringView("main"))
        return node;
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = withRoleMain(child))
            return found;
    }
    return nullptr;
}

/// An article holds the text only if it holds most of it: a page of teasers has many.
const GumboNode *mainPart(const GumboNode *body, const FactsOfElements &facts)
{
    if (const GumboNode *main = largest(allBelow(body, GUMBO_TAG_MAIN), facts))
        return main;
    if (const GumboNode *main = withRoleMain(body); main && facts.value(main).textSize > 0)
        return main;
    const GumboNode *article = largest(allBelow(body, GUMBO_TAG_ARTICLE), facts);
    return article && facts.value(article).textSize * 3 > facts.value(body).textSize ? article : body;
}

LanguageTag languageOf(const GumboNode *element)
{
    const auto tag = LanguageTag::parse(attributeOf(element, "lang"));
    return tag ? LanguageTag::parse(tag->code().section(u'-', 0, 0)).value_or(LanguageTag()) : LanguageTag();
}

} // namespace

Result<DocumentText> parseHtml(const QByteArray &bytes)
{
    if (bytes.size() > html_limit::bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("html"), QStringLiteral("more than 64 MiB")};
    DocumentText document;
    QByteArray utf8;
    {
        const DecodedText decoded = decodeText(bytes, declaredEncoding(bytes));
        document.encoding = decoded.encoding;
        document.hadInvalidBytes = decoded.hadInvalidBytes;
        document.wasNormalised = decoded.wasNormalised;
        utf8 = decoded.text.toUtf8();
    }
    const Result<HtmlTree> tree = HtmlTree::parse(utf8);
    if (!tree)
        return tree.error();
    const GumboNode *html = tree->root();
    LanguageTag language = languageOf(html);
    if (const GumboNode *title = firstBelow(html, GUMBO_TAG_TITLE); title && !childrenOf(title).isEmpty())
        document.title = QString::fromUtf8(childrenOf(title).constFirst()->v.text.text).simplified();
    if (const GumboNode *body = firstBelow(html, GUMBO_TAG_BODY)) {
        const FactsOfElements facts = factsBelow(body);
        HtmlWalker(document, facts, HtmlLook(html)).walk(body, mainPart(body, facts));
        language = language.isEmpty() ? languageOf(body) : language;
    }
    settle(document, language);
    return document;
}

bool looksLikeHtml(const QByteArray &bytes)
{
    static const QRegularExpression start(
        QStringLiteral("^(?:\\x{EF}\\x{BB}\\x{BF})?\\s*<(?:!doctype|!--|\\?xml|[a-z][a-z0-9]*[\\s/>])"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray head = bytes.left(256);
    const bool isUtf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    return start.match(isUtf16 ? decodeText(head).text : QString::fromLatin1(head)).hasMatch();
}

} // namespace communique
