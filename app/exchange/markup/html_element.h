#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace communique {

// Looking at gumbo's elements in our own terms. Only for markup/.

bool isElement(const GumboNode *node);
bool isElement(const GumboNode *node, GumboTag tag);
QList<const GumboNode *> childrenOf(const GumboNode *node);
/// The value of an attribute; a null string when the element does not have it.
QString attributeOf(const GumboNode *node, const char *name);
/// The words of class and id, in lower case.
QStringList classWords(const GumboNode *node);
/// hidden, aria-hidden="true", or an inline style that displays nothing.
bool isHidden(const GumboNode *node);
/// Starts a line of its own.
bool isBlockElement(GumboTag tag);
/// Holds nothing that is read as text of a page.
bool isDroppedElement(GumboTag tag);
/// The text below an element as it reads, blanks collapsed, one line for each block; what is dropped or hidden is left
/// out.
QString textBelow(const GumboNode *node);
/// What is asked of many elements, counted for all of them in one walk.
struct ElementFacts
{
    qsizetype textSize = 0; ///< characters of text below it, without what is dropped or hidden
    bool holdsHeadline = false; ///< an <h1> is below it, or it is one
};
using FactsOfElements = QHash<const GumboNode *, ElementFacts>;
FactsOfElements factsBelow(const GumboNode *root);
/// The first element of a tag below a node, itself included; null if there is none.
const GumboNode *firstBelow(const GumboNode *node, GumboTag tag);
/// All elements of a tag below a node, in order.
QList<const GumboNode *> allBelow(const GumboNode *node, GumboTag tag);

} // namespace communique
