#include "exchange/markup/html_tree.h"

#include "exchange/markup/html_heap.h"
#include "exchange/markup/html_limits.h"

#include <QList>

#include <gumbo.h>

namespace communique {

namespace {

Error tooLarge(const QString &detail)
{
    return {ErrorCode::TooLarge, QStringLiteral("html"), detail};
}

/// The bare parse; null when the heap ran out. Holds nothing that a jump out of it could leave behind.
const GumboNode *parsedRoot(const char *text, size_t length, HtmlHeap *heap)
{
    if (setjmp(heap->exhausted) != 0)
        return nullptr;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlHeap::allocate;
    options.deallocator = &HtmlHeap::release;
    options.userdata = heap;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, text, length)->root;
}

struct Place
{
    const GumboNode *node;
    int depth;
};

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

/// Looks at every element, without recursion.
Outcome checkTree(const GumboNode *root)
{
    QList<Place> open{{root, 1}};
    while (!open.isEmpty()) {
        const Place place = open.takeLast();
        if (place.depth > html_limit::depth)
            return tooLarge(QStringLiteral("elements nested deeper than %1").arg(html_limit::depth));
        const GumboElement &element = place.node->v.element;
        if (element.attributes.length > unsigned(html_limit::attributes))
            return tooLarge(QStringLiteral("more than %1 attributes in a tag").arg(html_limit::attributes));
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (isElement(child))
                open.append({child, place.depth + 1});
        }
    }
    return {};
}

} // namespace

HtmlTree::HtmlTree(const QByteArray &utf8, std::unique_ptr<HtmlHeap> heap, const GumboInternalNode *root)
    : m_utf8(utf8)
    , m_heap(std::move(heap))
    , m_root(root)
{ }

HtmlTree::HtmlTree(HtmlTree &&other) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&other) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(const QByteArray &utf8)
{
    if (Outcome limits = checkHtmlLimits(utf8); !limits)
        return limits.error();
    auto heap = std::make_unique<HtmlHeap>();
    const GumboNode *root = parsedRoot(utf8.constData(), size_t(utf8.size()), heap.get());
    if (!root)
        return tooLarge(QStringLiteral("too much markup for its size"));
    if (Outcome checked = checkTree(root); !checked)
        return checked.error();
    return HtmlTree(utf8, std::move(heap), root);
}

} // namespace communique
