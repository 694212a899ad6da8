#include "exchange/markup/odt_reader.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/link_target.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace communique {

namespace {

constexpr int mostSpaces = 100; // at one place

} // namespace

OdtReader::OdtReader(DocumentText &document, OdtStyles &styles, QXmlStreamReader &xml)
    : m_styles(styles)
    , m_xml(xml)
    , m_writer(document)
{ }

void OdtReader::read()
{
    visitChildren();
    m_writer.finish(m_styles.language());
}

void OdtReader::visit()
{
    using Visit = void (OdtReader::*)();
    static const QHash<QString, Visit> visits{
        {QStringLiteral("automatic-styles"), &OdtReader::visitAutomaticStyles},
        {QStringLiteral("p"), &OdtReader::visitParagraph},
        {QStringLiteral("h"), &OdtReader::visitParagraph},
        {QStringLiteral("span"), &OdtReader::visitSpan},
        {QStringLiteral("s"), &OdtReader::visitSpaces},
        {QStringLiteral("tab"), &OdtReader::visitTab},
        {QStringLiteral("line-break"), &OdtReader::visitLineBreak},
        {QStringLiteral("a"), &OdtReader::visitLink},
        {QStringLiteral("list"), &OdtReader::visitList},
        {QStringLiteral("list-item"), &OdtReader::visitItem},
        {QStringLiteral("table"), &OdtReader::visitTable},
        {QStringLiteral("frame"), &OdtReader::visitFrame},
        {QStringLiteral("image"), &OdtReader::visitPicture},
        {QStringLiteral("object"), &OdtReader::visitPicture},
        {QStringLiteral("title"), &OdtReader::visitDescription},
        {QStringLiteral("desc"), &OdtReader::visitDescription},
        {QStringLiteral("note"), &OdtReader::visitNote},
        {QStringLiteral("annotation"), &OdtReader::visitComment},
        {QStringLiteral("tracked-changes"), &OdtReader::visitChanges},
        {QStringLiteral("table-of-content"), &OdtReader::visitContents},
        {QStringLiteral("page-number"), &OdtReader::skip},
        {QStringLiteral("page-count"), &OdtReader::skip},
        {QStringLiteral("ruby-text"), &OdtReader::skip},
        {QStringLiteral("script"), &OdtReader::skip},
        {QStringLiteral("scripts"), &OdtReader::skip},
        {QStringLiteral("forms"), &OdtReader::skip},
    };
    const XmlDescent descent(m_xml, m_depth);
    (this->*visits.value(m_xml.name().toString(), &OdtReader::visitChildren))();
}

/// Elements and words up to the end of the element the reader is in.
void OdtReader::visitChildren()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::StartElement)
            visit();
        else if (token == QXmlStreamReader::Characters && m_isInParagraph)
            add(m_xml.text().toString());
    }
}

void OdtReader::skip()
{
    m_xml.skipCurrentElement();
}

void OdtReader::visitAutomaticStyles()
{
    m_styles.readAutomatic(m_xml);
}

/// A paragraph within a paragraph is in a frame that is anchored there.
void OdtReader::visitParagraph()
{
    const bool isInFrame = m_isInParagraph;
    const DocumentBlock kind = kindHere();
    const QScopedValueRollback inParagraph(m_isInParagraph, true);
    const QScopedValueRollback afterBlank(m_isAfterBlank, true);
    const QScopedValueRollback letters(
        m_letters, m_styles.paragraphLetters(xmlAttribute(m_xml, QLatin1StringView("style-name"))));
    const QScopedValueRollback link(m_link, QString());
    const QScopedValueRollback words(m_words, QString());
    if (isInFrame)
        m_writer.openBox();
    const bool isItem = kind.kind == DocumentBlock::Kind::Bulleted || kind.kind == DocumentBlock::Kind::Numbered;
    if (isItem && m_listLevel > 1)
        m_writer.count(note_code::listLevels);
    m_isItemOpen = m_isItemOpen && !isItem;
    m_writer.begin(kind.kind, kind.level);
    visitChildren();
    m_writer.end();
    if (isInFrame)
        m_writer.closeBox();
}

DocumentBlock OdtReader::kindHere() const
{
    using Kind = DocumentBlock::Kind;
    DocumentBlock kind = m_styles.paragraphKind(xmlAttribute(m_xml, QLatin1StringView("style-name")));
    const int level = xmlAttribute(m_xml, QLatin1StringView("outline-level")).toInt();
    const bool isTitle = kind.kind == Kind::Heading && kind.level == 0;
    if (m_xml.name() == QLatin1StringView("h") && !isTitle)
        return {Kind::Heading, std::clamp(level, 1, 6), {}};
    if (kind.kind == Kind::Text && m_isItemOpen)
        kind.kind = m_styles.isNumbered(m_listStyle, m_listLevel) ? Kind::Numbered : Kind::Bulleted;
    return kind;
}

void OdtReader::visitSpan()
{
    OdtLetters letters = m_styles.letters(xmlAttribute(m_xml, QLatin1StringView("style-name")));
    letters.inherit(m_letters);
    const QScopedValueRollback rollback(m_letters, letters);
    visitChildren();
}

void OdtReader::visitSpaces()
{
    const int count = std::clamp(xmlAttribute(m_xml, QLatin1StringView("c")).toInt(), 1, mostSpaces);
    addLiterally(QString(count, u' '));
    skip();
}

void OdtReader::visitTab()
{
    addLiterally(QStringLiteral(" "));
    skip();
}

void OdtReader::visitLineBreak()
{
    m_writer.breakLine({});
    m_isAfterBlank = true;
    skip();
}

void OdtReader::visitLink()
{
    const QString href = xmlAttribute(m_xml, QLatin1StringView("href"));
    const QScopedValueRollback link(m_link, outsideLink(href));
    const qsizetype start = m_words.size();
    visitChildren();
    const QString words = m_words.mid(start);
    if (m_link.isEmpty() && !href.isEmpty() && !href.startsWith(u'#') && !words.isEmpty())
        m_writer.note(note_code::link, words);
}

void OdtReader::visitList()
{
    const QString style = xmlAttribute(m_xml, QLatin1StringView("style-name"));
    const QScopedValueRollback listStyle(m_listStyle, style.isEmpty() ? m_listStyle : style);
    const QScopedValueRollback level(m_listLevel, m_listLevel + 1);
    visitChildren();
}

/// What follows the first paragraph of an item is running text, as in a page.
void OdtReader::visitItem()
{
    const QScopedValueRollback item(m_isItemOpen, true);
    visitChildren();
}

void OdtReader::visitTable()
{
    m_writer.note(note_code::table, {});
    visitChildren();
}

void OdtReader::visitFrame()
{
    const QScopedValueRollback hasPicture(m_hasPicture, false);
    const QScopedValueRollback description(m_description, QString());
    visitChildren();
    if (m_hasPicture && m_description.isEmpty())
        m_writer.count(note_code::pictures);
    else if (m_hasPicture)
        m_writer.note(note_code::image, m_description);
}

void OdtReader::visitPicture()
{
    m_hasPicture = true;
    skip();
}

void OdtReader::visitDescription()
{
    m_description = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
}

void OdtReader::visitNote()
{
    m_writer.count(note_code::footnotes);
    skip();
}

void OdtReader::visitComment()
{
    m_writer.count(note_code::comments);
    skip();
}

/// What was deleted is kept here, away from the text; what was inserted stands in the text.
void OdtReader::visitChanges()
{
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1StringView("deletion"))
            m_writer.count(note_code::deletions);
    }
}

void OdtReader::visitContents()
{
    m_writer.note(note_code::contents, {});
    skip();
}

/// Blanks as they stand in XML: several are one, and one at the beginning is none (OpenDocument 1.3 part 3, 6.1.2).
void OdtReader::add(const QString &text)
{
    QString collapsed;
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isBlank)
            collapsed.append(c);
        else if (!m_isAfterBlank)
            collapsed.append(u' ');
        m_isAfterBlank = isBlank;
    }
    addLiterally(collapsed);
}

void OdtReader::addLiterally(const QString &text)
{
    if (m_letters.hidden.value_or(false)) {
        m_writer.count(note_code::hiddenText);
        return;
    }
    Marks marks;
    marks.bold = m_letters.bold.value_or(false);
    marks.italic = m_letters.italic.value_or(false);
    marks.link = m_link;
    marks.language = m_letters.languages.of(text);
    m_writer.add(text, marks);
    m_words.append(text);
}

} // namespace communique
