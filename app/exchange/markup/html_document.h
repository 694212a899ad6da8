#pragma once

#include "base/language_tag.h"
#include "base/result.h"
#include "model/inline_text.h"

#include <QList>

namespace communique {

/// One block of a page's text.
struct HtmlBlock
{
    enum class Kind {
        Text,
        Heading,
        Bulleted, ///< item of a <ul>
        Numbered, ///< item of an <ol>
        Quoted, ///< in a <blockquote>
        Credit, ///< the <cite> or <footer> of a <blockquote>
    };

    Kind kind = Kind::Text;
    int level = 0; ///< 1 to 6 for a heading
    InlineText text;

    bool operator==(const HtmlBlock &) const = default;
};

/// Something that was left out, by a code of import/note_codes.h.
struct HtmlRemainder
{
    QString code;
    QString text;

    bool operator==(const HtmlRemainder &) const = default;
};

/// A page reduced to what a release may hold: blocks of text with bold, italic, links and foreign-language spans.
///
/// What is not named here does not get in: the page is parsed as HTML5 and this is written from the tree, so nothing
/// has to be filtered out of strings. Scripts, styles, forms, embedded objects, SVG, MathML, templates and hidden
/// elements are dropped; so are <nav>, <header>, <footer> and <aside> (a <header> or <footer> inside the main part
/// stays, and so does an <aside> that holds a mail address). The main part is the <main>, else the largest <article>,
/// else the body. Links pass by allowedLink(). Blanks are collapsed as HTML does it; no-break spaces stay.
struct HtmlDocument
{
    QString title;
    LanguageTag language; ///< of the <html> element; empty if it does not say
    QString encoding;
    bool hadInvalidBytes = false;
    bool wasNormalised = false;
    QList<HtmlBlock> blocks;
    QList<HtmlRemainder> dropped; ///< in the order of the page
};

/// Reads a page. TooLarge beyond the limits of html_limits.h; any other bytes make some document.
Result<HtmlDocument> parseHtml(const QByteArray &bytes);

/// Whether bytes begin as markup does: with "<!", or with "<" and the name of an element.
bool looksLikeHtml(const QByteArray &bytes);

} // namespace communique
