#include "exchange/markup/docx_styles.h"

namespace communique {

namespace {

constexpr int longestChain = 20; // of styles based on one another; a chain may be a ring

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = xmlAttribute(xml, QLatin1StringView("val"));
    return value != QLatin1StringView("0") && value != QLatin1StringView("false") && value != QLatin1StringView("off");
}

QString valueOf(const QXmlStreamReader &xml)
{
    return xmlAttribute(xml, QLatin1StringView("val"));
}

/// The level of "heading 2"; 0 for any other name.
int headingLevel(const QString &name)
{
    bool isNumber = false;
    const int level = name.startsWith(QLatin1StringView("heading ")) ? name.mid(8).toInt(&isNumber) : 0;
    return isNumber && level >= 1 && level <= 9 ? std::min(level, 6) : 0;
}

std::optional<DocxParagraphKind> kindByName(const QString &name)
{
    using Kind = DocumentBlock::Kind;
    if (name == QLatin1StringView("title"))
        return DocxParagraphKind{Kind::Heading, 0};
    if (const int level = headingLevel(name); level > 0)
        return DocxParagraphKind{Kind::Heading, level};
    if (name == QLatin1StringView("quote") || name == QLatin1StringView("intense quote")
        || name == QLatin1StringView("block text") || name == QLatin1StringView("quotations"))
        return DocxParagraphKind{Kind::Quoted, 0};
    if (name.startsWith(QLatin1StringView("toc ")))
        return DocxParagraphKind{Kind::Text, 0, true};
    return std::nullopt;
}

std::optional<DocumentBlock::Kind> itemKindByName(const QString &name)
{
    if (name.startsWith(QLatin1StringView("list bullet")))
        return DocumentBlock::Kind::Bulleted;
    return name.startsWith(QLatin1StringView("list number")) ? std::optional(DocumentBlock::Kind::Numbered)
                                                             : std::nullopt;
}

} // namespace

void DocxRun::inherit(const DocxRun &other)
{
    bold = bold ? bold : other.bold;
    italic = italic ? italic : other.italic;
    hidden = hidden ? hidden : other.hidden;
    languages.inherit(other.languages);
}

DocxRun readDocxRun(QXmlStreamReader &xml, QString *style)
{
    DocxRun run;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == QLatin1StringView("b"))
            run.bold = isOn(xml);
        else if (name == QLatin1StringView("i"))
            run.italic = isOn(xml);
        else if (name == QLatin1StringView("vanish"))
            run.hidden = isOn(xml);
        else if (name == QLatin1StringView("rStyle") && style)
            *style = valueOf(xml);
        else if (name == QLatin1StringView("lang"))
            run.languages = {valueOf(xml), xmlAttribute(xml, QLatin1StringView("bidi")),
                xmlAttribute(xml, QLatin1StringView("eastAsia"))};
        xml.skipCurrentElement();
    }
    return run;
}

DocxNumbering readDocxNumbering(QXmlStreamReader &xml)
{
    DocxNumbering numbering;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("ilvl"))
            numbering.level = valueOf(xml).toInt();
        else if (xml.name() == QLatin1StringView("numId"))
            numbering.list = valueOf(xml);
        xml.skipCurrentElement();
    }
    return numbering;
}

Result<DocxStyles> DocxStyles::read(ZipArchive &archive)
{
    DocxStyles styles;
    const struct
    {
        QString part;
        void (DocxStyles::*reader)(QXmlStreamReader &);
    } parts[] = {{QStringLiteral("word/styles.xml"), &DocxStyles::readStyles},
        {QStringLiteral("word/numbering.xml"), &DocxStyles::readNumbering}};
    for (const auto &[part, reader] : parts) {
        if (!archive.holds(part))
            continue;
        const Result<QString> text = readXmlPart(archive, part);
        if (!text)
            return text.error();
        QXmlStreamReader xml(*text);
        if (xml.readNextStartElement())
            (styles.*reader)(xml);
        if (Outcome whole = xmlOutcome(xml, part); !whole)
            return whole.error();
    }
    return styles;
}

void DocxStyles::readStyles(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("style")) {
            readStyle(xml);
        } else if (xml.name() == QLatin1StringView("docDefaults")) {
            while (xml.readNextStartElement()) {
                if (xml.name() != QLatin1StringView("rPrDefault")) {
                    xml.skipCurrentElement();
                    continue;
                }
                while (xml.readNextStartElement())
                    m_defaults = readDocxRun(xml);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
}

void DocxStyles::readStyle(QXmlStreamReader &xml)
{
    Style style;
    const QString id = xmlAttribute(xml, QLatin1StringView("styleId"));
    const bool isParagraph = xmlAttribute(xml, QLatin1StringView("type")) == QLatin1StringView("paragraph");
    const QString isDefault = xmlAttribute(xml, QLatin1StringView("default"));
    if (isParagraph && (isDefault == QLatin1StringView("1") || isDefault == QLatin1StringView("true")))
        m_defaultParagraph = id;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("rPr")) {
            style.run = readDocxRun(xml);
        } else if (xml.name() == QLatin1StringView("pPr")) {
            readParagraphStyle(xml, style);
        } else {
            if (xml.name() == QLatin1StringView("name"))
                style.name = valueOf(xml).toLower();
            else if (xml.name() == QLatin1StringView("basedOn"))
                style.parent = valueOf(xml);
            xml.skipCurrentElement();
        }
    }
    m_styles.insert(id, style);
}

void DocxStyles::readParagraphStyle(QXmlStreamReader &xml, Style &style)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("numPr")) {
            style.numbering = readDocxNumbering(xml);
        } else {
            if (xml.name() == QLatin1StringView("outlineLvl"))
                style.outline = valueOf(xml).toInt();
            xml.skipCurrentElement();
        }
    }
}

void DocxStyles::readNumbering(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("abstractNum")) {
            readAbstractList(xml);
        } else if (xml.name() == QLatin1StringView("num")) {
            const QString id = xmlAttribute(xml, QLatin1StringView("numId"));
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1StringView("abstractNumId"))
                    m_lists.insert(id, valueOf(xml));
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
}

void DocxStyles::readAbstractList(QXmlStreamReader &xml)
{
    QHash<int, QString> &formats = m_formats[xmlAttribute(xml, QLatin1StringView("abstractNumId"))];
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1StringView("lvl")) {
            xml.skipCurrentElement();
            continue;
        }
        const int level = xmlAttribute(xml, QLatin1StringView("ilvl")).toInt();
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1StringView("numFmt"))
                formats.insert(level, valueOf(xml));
            xml.skipCurrentElement();
        }
    }
}

QList<DocxStyles::Style> DocxStyles::withParents(const QString &id) const
{
    QList<Style> chain;
    QString next = id;
    for (auto it = m_styles.constFind(next); it != m_styles.cend() && chain.size() < longestChain;
         it = m_styles.constFind(next)) {
        chain.append(*it);
        next = it->parent;
    }
    return chain;
}

/// Bullets for a list that the file does not describe.
std::optional<DocumentBlock::Kind> DocxStyles::itemKind(const DocxNumbering &numbering) const
{
    if (!numbering.isIn())
        return std::nullopt;
    const QString format = m_formats.value(m_lists.value(numbering.list)).value(numbering.level);
    if (format == QLatin1StringView("none"))
        return std::nullopt;
    const bool isBullet = format.isEmpty() || format == QLatin1StringView("bullet");
    return isBullet ? DocumentBlock::Kind::Bulleted : DocumentBlock::Kind::Numbered;
}

DocxParagraphKind DocxStyles::kindOf(
    const QString &paragraphStyle, std::optional<int> outline, DocxNumbering numbering) const
{
    const QList<Style> chain = withParents(paragraphStyle.isEmpty() ? m_defaultParagraph : paragraphStyle);
    std::optional<DocxParagraphKind> byName;
    std::optional<DocumentBlock::Kind> item;
    for (const Style &style : chain) {
        byName = byName ? byName : kindByName(style.name);
        item = item ? item : itemKindByName(style.name);
        outline = outline ? outline : style.outline;
        if (numbering.list.isEmpty())
            numbering = style.numbering;
    }
    if (byName && byName->kind == DocumentBlock::Kind::Heading)
        return *byName;
    if (outline && *outline >= 0 && *outline < 9 && !(byName && byName->isContents))
        return {DocumentBlock::Kind::Heading, std::min(*outline + 1, 6)};
    if (byName)
        return *byName;
    if (!numbering.list.isEmpty())
        item = itemKind(numbering);
    return {item.value_or(DocumentBlock::Kind::Text), 0};
}

DocxRun DocxStyles::characterStyle(const QString &id) const
{
    DocxRun run;
    for (const Style &style : id.isEmpty() ? QList<Style>() : withParents(id))
        run.inherit(style.run);
    return run;
}

LanguageTag DocxStyles::language() const
{
    const QString code = m_defaults.languages.western.section(u'-', 0, 0);
    return LanguageTag::parse(code).value_or(LanguageTag());
}

} // namespace communique
