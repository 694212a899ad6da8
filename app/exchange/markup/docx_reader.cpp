#include "exchange/markup/docx_reader.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/link_target.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype mostFields = 100; // within one another

} // namespace

DocxReader::DocxReader(
    DocumentText &document, const DocxStyles &styles, const QList<DocxRelation> &relations, QXmlStreamReader &xml)
    : m_styles(styles)
    , m_xml(xml)
    , m_writer(document)
{
    for (const DocxRelation &relation : relations) {
        if (relation.kind == QLatin1StringView("hyperlink"))
            m_links.insert(relation.id, relation.target);
    }
}

void DocxReader::read()
{
    if (m_xml.readNextStartElement())
        visit();
    m_writer.finish(m_styles.language());
}

void DocxReader::visit()
{
    using Visit = void (DocxReader::*)();
    static const QHash<QString, Visit> visits{
        {QStringLiteral("p"), &DocxReader::visitParagraph},
        {QStringLiteral("pPr"), &DocxReader::visitParagraphProperties}, {QStringLiteral("r"), &DocxReader::visitRun},
        {QStringLiteral("t"), &DocxReader::visitText}, {QStringLiteral("tab"), &DocxReader::visitBreak},
        {QStringLiteral("ptab"), &DocxReader::visitBreak}, {QStringLiteral("br"), &DocxReader::visitBreak},
        {QStringLiteral("cr"), &DocxReader::visitBreak}, {QStringLiteral("noBreakHyphen"), &DocxReader::visitSymbol},
        {QStringLiteral("softHyphen"), &DocxReader::visitSymbol}, {QStringLiteral("sym"), &DocxReader::visitSymbol},
        {QStringLiteral("hyperlink"), &DocxReader::visitLink}, {QStringLiteral("fldChar"), &DocxReader::visitField},
        {QStringLiteral("fldSimple"), &DocxReader::visitSimpleField},
        {QStringLiteral("instrText"), &DocxReader::visitInstruction},
        {QStringLiteral("del"), &DocxReader::visitDeletion}, {QStringLiteral("moveFrom"), &DocxReader::visitDeletion},
        {QStringLiteral("commentReference"), &DocxReader::visitComment},
        {QStringLiteral("footnoteReference"), &DocxReader::visitNote},
        {QStringLiteral("endnoteReference"), &DocxReader::visitNote}, {QStringLiteral("tbl"), &DocxReader::visitTable},
        {QStringLiteral("tr"), &DocxReader::visitRow}, {QStringLiteral("sdt"), &DocxReader::visitControl},
        {QStringLiteral("AlternateContent"), &DocxReader::visitAlternatives},
        {QStringLiteral("drawing"), &DocxReader::visitDrawing}, {QStringLiteral("pict"), &DocxReader::visitDrawing},
        {QStringLiteral("object"), &DocxReader::visitDrawing}, {QStringLiteral("blip"), &DocxReader::visitPicture},
        {QStringLiteral("imagedata"), &DocxReader::visitPicture}, {QStringLiteral("chart"), &DocxReader::visitPicture},
        {QStringLiteral("docPr"), &DocxReader::visitDescription},
        {QStringLiteral("shape"), &DocxReader::visitDescription},
        {QStringLiteral("txbxContent"), &DocxReader::visitBox}, {QStringLiteral("rPr"), &DocxReader::skip},
        {QStringLiteral("sectPr"), &DocxReader::skip}, {QStringLiteral("sdtPr"), &DocxReader::skip},
        {QStringLiteral("rt"), &DocxReader::skip}, // how the word beside it is pronounced
    };
    const XmlDescent descent(m_xml, m_depth);
    (this->*visits.value(m_xml.name().toString(), &DocxReader::visitChildren))();
}

void DocxReader::visitChildren()
{
    while (m_xml.readNextStartElement())
        visit();
}

void DocxReader::skip()
{
    m_xml.skipCurrentElement();
}

void DocxReader::visitParagraph()
{
    m_paragraph = {};
    m_writer.begin(m_styles.kindOf({}, {}, {}).kind);
    visitChildren();
    if (!m_paragraph.isEndDeleted)
        m_writer.end();
}

void DocxReader::visitParagraphProperties()
{
    QString style;
    std::optional<int> outline;
    DocxNumbering numbering;
    while (m_xml.readNextStartElement()) {
        const XmlDescent descent(m_xml, m_depth);
        const QStringView name = m_xml.name();
        if (name == QLatin1StringView("numPr")) {
            numbering = readDocxNumbering(m_xml);
        } else if (name == QLatin1StringView("rPr")) {
            visitEndOfParagraph();
        } else {
            if (name == QLatin1StringView("pStyle"))
                style = xmlAttribute(m_xml, QLatin1StringView("val"));
            else if (name == QLatin1StringView("outlineLvl"))
                outline = xmlAttribute(m_xml, QLatin1StringView("val")).toInt();
            skip();
        }
    }
    const DocxParagraphKind kind = m_styles.kindOf(style, outline, numbering);
    m_paragraph.isContents = kind.isContents;
    m_writer.begin(kind.kind, kind.level);
    if (kind.isContents)
        noteContents();
    if (numbering.level > 0 && kind.kind != DocumentBlock::Kind::Heading && kind.kind != DocumentBlock::Kind::Text)
        m_writer.count(note_code::listLevels);
}

/// A paragraph whose end was deleted goes on in the next one.
void DocxReader::visitEndOfParagraph()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1StringView("del") || m_xml.name() == QLatin1StringView("moveFrom"))
            m_paragraph.isEndDeleted = true;
        skip();
    }
}

void DocxReader::visitRun()
{
    const QScopedValueRollback run(m_run, DocxRun());
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1StringView("rPr")) {
            QString style;
            m_run = readDocxRun(m_xml, &style);
            m_run.inherit(m_styles.characterStyle(style));
        } else {
            visit();
        }
    }
}

void DocxReader::visitText()
{
    add(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
}

void DocxReader::visitBreak()
{
    const bool isTab = m_xml.name().endsWith(QLatin1StringView("tab"));
    if (isTab)
        add(QStringLiteral(" "));
    else if (isShown())
        m_writer.breakLine({});
    skip();
}

void DocxReader::visitSymbol()
{
    if (m_xml.name() == QLatin1StringView("noBreakHyphen")) {
        add(QStringLiteral("\u2011"));
    } else if (m_xml.name() == QLatin1StringView("softHyphen")) {
        add(QStringLiteral("\u00AD"));
    } else {
        // From F000 on a font numbers its own pictures.
        const uint code = xmlAttribute(m_xml, QLatin1StringView("char")).toUInt(nullptr, 16);
        if (code >= 0x20 && code < 0xD800)
            add(QChar(char16_t(code)));
        else
            m_writer.count(note_code::symbols);
    }
    skip();
}

void DocxReader::visitLink()
{
    const QString href = m_links.value(xmlAttribute(m_xml, QLatin1StringView("id")));
    const QScopedValueRollback link(m_link, outsideLink(href));
    const qsizetype start = m_paragraph.words.size();
    visitChildren();
    const QString words = m_paragraph.words.mid(start);
    if (m_link.isEmpty() && !href.isEmpty() && !words.isEmpty())
        m_writer.note(note_code::link, words);
}

void DocxReader::visitField()
{
    const QString type = xmlAttribute(m_xml, QLatin1StringView("fldCharType"));
    skip();
    if (type == QLatin1StringView("begin")) {
        m_fields.append(DocxField());
        if (m_fields.size() > mostFields)
            m_xml.raiseError(QStringLiteral("depth"));
    } else if (type == QLatin1StringView("separate") && !m_fields.isEmpty()) {
        startField(m_fields.takeLast().instruction);
    } else if (type == QLatin1StringView("end") && !m_fields.isEmpty()) {
        m_fields.removeLast();
    }
}

void DocxReader::visitSimpleField()
{
    startField(xmlAttribute(m_xml, QLatin1StringView("instr")));
    visitChildren();
    m_fields.removeLast();
}

void DocxReader::startField(const QString &instruction)
{
    m_fields.append(understoodField(instruction));
    if (m_fields.constLast().isContents)
        noteContents();
}

void DocxReader::visitInstruction()
{
    const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (!m_fields.isEmpty())
        m_fields.last().instruction.append(text);
}

void DocxReader::visitDeletion()
{
    m_writer.count(note_code::deletions);
    skip();
}

void DocxReader::visitComment()
{
    m_writer.count(note_code::comments);
    skip();
}

void DocxReader::visitNote()
{
    m_writer.count(note_code::footnotes);
    skip();
}

void DocxReader::visitTable()
{
    m_writer.note(note_code::table, {});
    visitChildren();
}

/// A row that was deleted says so in its properties, which come first.
void DocxReader::visitRow()
{
    bool isDeleted = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1StringView("trPr")) {
            while (m_xml.readNextStartElement()) {
                isDeleted = isDeleted || m_xml.name() == QLatin1StringView("del");
                skip();
            }
        } else if (isDeleted) {
            skip();
        } else {
            visit();
        }
    }
    if (isDeleted)
        m_writer.count(note_code::deletions);
}

/// A content control; one of Word's own galleries is a table of contents.
void DocxReader::visitControl()
{
    bool isContents = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1StringView("sdtPr")) {
            while (m_xml.readNextStartElement()) {
                const bool isGallery = m_xml.name() == QLatin1StringView("docPartObj");
                while (m_xml.readNextStartElement()) {
                    isContents = isContents
                        || (isGallery
                            && xmlAttribute(m_xml, QLatin1StringView("val")) == QLatin1StringView("Table of Contents"));
                    skip();
                }
            }
        } else if (isContents) {
            noteContents();
            skip();
        } else {
            visit();
        }
    }
}

/// The same thing for newer and for older programs: the first is taken.
void DocxReader::visitAlternatives()
{
    bool isTaken = false;
    while (m_xml.readNextStartElement()) {
        if (isTaken)
            skip();
        else
            visit();
        isTaken = true;
    }
}

void DocxReader::visitDrawing()
{
    const QScopedValueRollback hasPicture(m_hasPicture, false);
    const QScopedValueRollback description(m_description, QString());
    visitChildren();
    if (m_hasPicture && m_description.isEmpty())
        m_writer.count(note_code::pictures);
    else if (m_hasPicture)
        m_writer.note(note_code::image, m_description);
}

void DocxReader::visitPicture()
{
    m_hasPicture = true;
    visitChildren();
}

void DocxReader::visitDescription()
{
    for (const QLatin1StringView name : {QLatin1StringView("descr"), QLatin1StringView("alt")}) {
        const QString text = xmlAttribute(m_xml, name);
        m_description = text.isEmpty() ? m_description : text;
    }
    visitChildren();
}

void DocxReader::visitBox()
{
    const QScopedValueRollback paragraph(m_paragraph, Paragraph());
    const QScopedValueRollback run(m_run, DocxRun());
    const QScopedValueRollback link(m_link, QString());
    const QScopedValueRollback fields(m_fields, QList<DocxField>());
    m_writer.openBox();
    visitChildren();
    m_writer.closeBox();
}

void DocxReader::add(const QString &text)
{
    if (m_run.hidden.value_or(false)) {
        m_writer.count(note_code::hiddenText);
        return;
    }
    if (!isShown())
        return;
    Marks marks;
    marks.bold = m_run.bold.value_or(false);
    marks.italic = m_run.italic.value_or(false);
    marks.link = m_link;
    for (const DocxField &field : m_fields)
        marks.link = field.link.isEmpty() ? marks.link : field.link;
    marks.language = m_run.languages.of(text);
    m_writer.add(text, marks);
    m_paragraph.words.append(text);
}

bool DocxReader::isShown() const
{
    const auto shows = [](const DocxField &field) { return field.isShown && !field.isDropped; };
    return !m_paragraph.isContents && std::all_of(m_fields.cbegin(), m_fields.cend(), shows);
}

void DocxReader::noteContents()
{
    if (!std::exchange(m_hasContents, true))
        m_writer.note(note_code::contents, {});
}

} // namespace communique
