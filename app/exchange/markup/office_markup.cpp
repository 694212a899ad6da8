#include "exchange/markup/office_markup.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/html_look.h"

#include <QRegularExpression>

namespace communique::office {

namespace {

constexpr QLatin1StringView listProperty{"mso-list"};

const GumboNode *listMarkBelow(const GumboNode *node)
{
    if (isListMark(node))
        return node;
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = listMarkBelow(child))
            return found;
    }
    return nullptr;
}

/// Bullets come from fonts of symbols, where an "o" is a circle and a "§" a square.
bool isNumber(const QString &mark)
{
    static const QRegularExpression number(QStringLiteral("^\\(?[\\p{L}\\p{N}.]{0,6}[\\p{L}\\p{N}][.)]"));
    return number.match(mark.simplified()).hasMatch();
}

std::optional<Paragraph> itemOf(const GumboNode *block, const QString &className)
{
    const QString list = styleOf(block, listProperty);
    const bool isBulleted = className.startsWith(QLatin1StringView("MsoListBullet"));
    const bool isNumbered = className.startsWith(QLatin1StringView("MsoListNumber"));
    if (list == QLatin1StringView("none") || (list.isEmpty() && !isBulleted && !isNumbered))
        return std::nullopt;
    static const QRegularExpression level(QStringLiteral("level([0-9]+)"));
    const bool isInner = level.match(list).captured(1).toInt() > 1;
    const GumboNode *mark = listMarkBelow(block);
    const bool hasNumber = mark ? isNumber(textBelow(mark)) : isNumbered;
    return Paragraph{hasNumber ? DocumentBlock::Kind::Numbered : DocumentBlock::Kind::Bulleted, isInner};
}

/// Notes and comments point at one another by names of their makers' own.
QLatin1StringView codeOfName(const QString &name)
{
    static const QRegularExpression note(QStringLiteral("^(?:ftnt_ref|_ftnref|_ednref|sd(?:foot|end)note[0-9]+$)"));
    static const QRegularExpression comment(QStringLiteral("^(?:cmnt_ref|_anchor_)[0-9]"));
    if (note.match(name).hasMatch())
        return note_code::footnotes;
    return comment.match(name).hasMatch() ? note_code::comments : QLatin1StringView();
}

/// A paragraph at the end of what Google Docs saves that begins with the number of its note or comment.
QLatin1StringView codeOfNoteText(const GumboNode *block)
{
    const GumboNode *link = firstBelow(block, GUMBO_TAG_A);
    const QString name = link ? attributeOf(link, "id") : QString();
    static const QRegularExpression own(QStringLiteral("^(ftnt|cmnt)[0-9]+$"));
    const QString kind = own.match(name).captured(1);
    if (kind.isEmpty())
        return {};
    return kind == QLatin1StringView("ftnt") ? note_code::footnotes : note_code::comments;
}

QLatin1StringView codeOfClass(const QString &className)
{
    if (className.compare(QLatin1StringView("msoDel"), Qt::CaseInsensitive) == 0)
        return note_code::deletions;
    if (className == QLatin1StringView("MsoCommentReference") || className == QLatin1StringView("msocomanchor"))
        return note_code::comments;
    if (className == QLatin1StringView("sdfootnoteanc") || className == QLatin1StringView("sdendnoteanc"))
        return note_code::footnotes;
    return {};
}

QLatin1StringView codeOfPart(const QString &element)
{
    if (element.startsWith(QLatin1StringView("comment")))
        return note_code::comments;
    if (element.startsWith(QLatin1StringView("footnote")) || element.startsWith(QLatin1StringView("endnote")))
        return note_code::footnotes;
    return {};
}

} // namespace

std::optional<Paragraph> paragraphOf(const GumboNode *block)
{
    const GumboTag tag = block->v.element.tag;
    if ((tag != GUMBO_TAG_P && tag != GUMBO_TAG_DIV) || block->v.element.attributes.length == 0)
        return std::nullopt;
    const QString className = attributeOf(block, "class");
    if (const std::optional<Paragraph> item = itemOf(block, className))
        return item;
    if (className.startsWith(QLatin1StringView("MsoTitle"))
        || (tag == GUMBO_TAG_P && className.split(u' ').contains(QLatin1StringView("title"))))
        return Paragraph{DocumentBlock::Kind::Heading};
    if (className.startsWith(QLatin1StringView("MsoQuote"))
        || className.startsWith(QLatin1StringView("MsoIntenseQuote")))
        return Paragraph{DocumentBlock::Kind::Quoted};
    return std::nullopt;
}

bool isListMark(const GumboNode *element)
{
    return isElement(element, GUMBO_TAG_SPAN) && styleOf(element, listProperty) == QLatin1StringView("ignore");
}

bool isBlank(const GumboNode *element)
{
    return isElement(element, GUMBO_TAG_SPAN)
        && (!styleOf(element, QLatin1StringView("mso-tab-count")).isEmpty()
            || styleOf(element, QLatin1StringView("mso-spacerun")) == QLatin1StringView("yes")
            || attributeOf(element, "class") == QLatin1StringView("Apple-converted-space"));
}

LeftOut leftOut(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_DEL)
        return {note_code::deletions, true};
    if (tag == GUMBO_TAG_P) {
        if (const QLatin1StringView code = codeOfNoteText(element); !code.isEmpty())
            return {code, false};
    }
    if (element->v.element.attributes.length == 0)
        return {};
    if (const QLatin1StringView code = codeOfPart(styleOf(element, QLatin1StringView("mso-element"))); !code.isEmpty())
        return {code, false};
    const QString title = tag == GUMBO_TAG_DIV ? attributeOf(element, "title") : QString();
    if (title == QLatin1StringView("header") || title == QLatin1StringView("footer"))
        return {note_code::runningHead, false};
    if (const QLatin1StringView code = codeOfClass(attributeOf(element, "class")); !code.isEmpty())
        return {code, true};
    if (!styleOf(element, QLatin1StringView("mso-footnote-id")).isEmpty()
        || !styleOf(element, QLatin1StringView("mso-endnote-id")).isEmpty())
        return {note_code::footnotes, true};
    if (styleOf(element, QLatin1StringView("mso-hide")) == QLatin1StringView("all"))
        return {note_code::hiddenText, true};
    const bool isCall = tag == GUMBO_TAG_A;
    const QString name = attributeOf(element, "id") + (isCall ? attributeOf(element, "name") : QString());
    return {codeOfName(name), isCall && !codeOfName(name).isEmpty()};
}

} // namespace communique::office
