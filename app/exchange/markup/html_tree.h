#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct GumboInternalNode;

namespace communique {

class HtmlHeap;

/// An HTML5 parse tree by gumbo, within the limits of html_limits.h.
///
/// Always true: no element lies deeper than html_limit::depth and none has more than html_limit::attributes; so a
/// recursive walk over it is safe. The tree points into the bytes it was made from and owns them. Moved, never copied.
class HtmlTree
{
public:
    HtmlTree(HtmlTree &&other) noexcept;
    HtmlTree &operator=(HtmlTree &&other) noexcept;
    ~HtmlTree();

    /// TooLarge when the page breaks a limit, or costs the parser more memory or time than they allow.
    static Result<HtmlTree> parse(const QByteArray &utf8);

    /// The <html> element.
    const GumboInternalNode *root() const { return m_root; }

private:
    HtmlTree(const QByteArray &utf8, std::unique_ptr<HtmlHeap> heap, const GumboInternalNode *root);

    QByteArray m_utf8;
    std::unique_ptr<HtmlHeap> m_heap;
    const GumboInternalNode *m_root = nullptr;
};

} // namespace communique
