#include "exchange/markup/odt_styles.h"

namespace communique {

namespace {

constexpr int longestChain = 20; // of styles based on one another; a chain may be a ring

constexpr QLatin1StringView paragraphFamily{"paragraph"};
constexpr QLatin1StringView textFamily{"text"};

QString keyOf(const QString &name, const QString &family)
{
    return family + u'/' + name;
}

bool isBold(const QString &weight)
{
    bool isNumber = false;
    const int value = weight.toInt(&isNumber);
    return isNumber ? value >= 600 : weight == QLatin1StringView("bold");
}

/// The properties of letters: fo:font-weight, fo:language and so on, up to the element's end.
OdtLetters readLetters(QXmlStreamReader &xml)
{
    OdtLetters letters;
    const auto value = [&xml](const char *name) { return xmlAttribute(xml, QLatin1StringView(name)); };
    if (const QString weight = value("font-weight"); !weight.isEmpty())
        letters.bold = isBold(weight);
    // Scripts of other kinds have properties of their own; any of them will do.
    if (isBold(value("font-weight-complex")) || isBold(value("font-weight-asian")))
        letters.bold = letters.bold.value_or(true);
    if (const QString slant = value("font-style"); !slant.isEmpty())
        letters.italic = slant != QLatin1StringView("normal");
    if (const QString display = value("display"); !display.isEmpty())
        letters.hidden = display == QLatin1StringView("none");
    letters.languages = {value("language"), value("language-complex"), value("language-asian")};
    xml.skipCurrentElement();
    return letters;
}

/// "Heading_20_1" is the name "Heading 1", written as XML allows it.
QString readableName(const QString &name)
{
    return QString(name).replace(QLatin1StringView("_20_"), QLatin1StringView(" ")).toLower();
}

int headingLevel(const QString &name)
{
    bool isNumber = false;
    const int level = name.startsWith(QLatin1StringView("heading ")) ? name.mid(8).toInt(&isNumber) : 0;
    return isNumber && level >= 1 ? std::min(level, 6) : 0;
}

} // namespace

void OdtLetters::inherit(const OdtLetters &other)
{
    bold = bold ? bold : other.bold;
    italic = italic ? italic : other.italic;
    hidden = hidden ? hidden : other.hidden;
    languages.inherit(other.languages);
}

Outcome OdtStyles::readFile(ZipArchive &archive)
{
    const QString part = QStringLiteral("styles.xml");
    if (!archive.holds(part))
        return {};
    const Result<QString> text = readXmlPart(archive, part);
    if (!text)
        return text.error();
    QXmlStreamReader xml(*text);
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        readGroup(xml);
    return xmlOutcome(xml, part);
}

void OdtStyles::readAutomatic(QXmlStreamReader &xml)
{
    m_isAutomatic = true;
    readGroup(xml);
}

void OdtStyles::readGroup(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("style") || xml.name() == QLatin1StringView("default-style"))
            readStyle(xml);
        else if (xml.name() == QLatin1StringView("list-style"))
            readListStyle(xml);
        else
            xml.skipCurrentElement();
    }
}

void OdtStyles::readStyle(QXmlStreamReader &xml)
{
    const bool isDefault = xml.name() == QLatin1StringView("default-style");
    const QString name = xmlAttribute(xml, QLatin1StringView("name"));
    Style style{xmlAttribute(xml, QLatin1StringView("family")),
        xmlAttribute(xml, QLatin1StringView("parent-style-name")), {},
        xmlAttribute(xml, QLatin1StringView("default-outline-level")).toInt(), m_isAutomatic};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("text-properties"))
            style.letters = readLetters(xml);
        else
            xml.skipCurrentElement();
    }
    if (isDefault && style.family == paragraphFamily)
        m_language = style.letters.languages.western;
    else if (!isDefault)
        m_styles.insert(keyOf(name, style.family), style);
}

void OdtStyles::readListStyle(QXmlStreamReader &xml)
{
    QHash<int, bool> &levels = m_numbered[xmlAttribute(xml, QLatin1StringView("name"))];
    while (xml.readNextStartElement()) {
        const bool isNumber = xml.name() == QLatin1StringView("list-level-style-number")
            && !xmlAttribute(xml, QLatin1StringView("num-format")).isEmpty();
        levels.insert(xmlAttribute(xml, QLatin1StringView("level")).toInt(), isNumber);
        xml.skipCurrentElement();
    }
}

const OdtStyles::Style *OdtStyles::find(const QString &name, QLatin1StringView family) const
{
    const auto it = m_styles.constFind(keyOf(name, family));
    return it == m_styles.cend() ? nullptr : &*it;
}

QStringList OdtStyles::withParents(const QString &style, QLatin1StringView family) const
{
    QStringList chain;
    QString name = style;
    while (!name.isEmpty() && chain.size() < longestChain) {
        chain.append(name);
        const Style *found = find(name, family);
        name = found ? found->parent : QString();
    }
    return chain;
}

DocumentBlock OdtStyles::paragraphKind(const QString &style) const
{
    using Kind = DocumentBlock::Kind;
    for (const QString &name : withParents(style, paragraphFamily)) {
        const QString readable = readableName(name);
        const Style *found = find(name, paragraphFamily);
        if (readable == QLatin1StringView("title"))
            return {Kind::Heading, 0, {}};
        if (readable == QLatin1StringView("quotations"))
            return {Kind::Quoted, 0, {}};
        const int level = std::max(headingLevel(readable), found ? std::min(found->outline, 6) : 0);
        if (level > 0)
            return {Kind::Heading, level, {}};
    }
    return {};
}

OdtLetters OdtStyles::letters(const QString &style) const
{
    OdtLetters letters;
    for (const QString &name : withParents(style, textFamily)) {
        if (const Style *found = find(name, textFamily))
            letters.inherit(found->letters);
    }
    return letters;
}

OdtLetters OdtStyles::paragraphLetters(const QString &style) const
{
    const Style *found = find(style, paragraphFamily);
    return found && found->isAutomatic ? found->letters : OdtLetters();
}

bool OdtStyles::isNumbered(const QString &listStyle, int level) const
{
    return m_numbered.value(listStyle).value(level, false);
}

LanguageTag OdtStyles::language() const
{
    return LanguageTag::parse(m_language).value_or(LanguageTag());
}

} // namespace communique
