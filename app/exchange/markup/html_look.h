#pragma once

#include "exchange/markup/html_element.h"
#include "model/inline_text.h"

namespace communique {

/// What the styles of a page say of its letters: bold and italic, the only two that may get in.
///
/// An element's own style counts, and for a <span> also the plain classes (".c1 { … }") of the page's style sheets:
/// Google Docs writes its marks so. Looks of paragraphs by class are a page's design and do not count.
class HtmlLook
{
public:
    /// \a html is the root: style sheets stand anywhere in it.
    explicit HtmlLook(const GumboNode *html);

    /// Sets what the element says by its tag and its styles; the rest of \a marks stays.
    void putOn(Marks &marks, const GumboNode *element) const;

private:
    QHash<QString, QString> m_classes; ///< what is declared for each
};

/// One declaration of an element's own style attribute, such as "mso-list", in lower case; null if it is not there.
QString styleOf(const GumboNode *element, QLatin1StringView property);

} // namespace communique
