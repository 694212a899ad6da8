#include "exchange/export/glossary_writer.h"

#include <QXmlStreamWriter>

namespace communique {

namespace {

const QString tbxNamespace = QStringLiteral("urn:iso:std:iso:30042:ed-2");

/// XML 1.0 section 2.2: no controls but tab and line ends, no lone surrogates, no non-characters.
QString xmlText(const QString &text)
{
    QString allowed;
    for (const uint letter : text.toUcs4()) {
        const bool isControl = letter < 0x20 && letter != 0x9 && letter != 0xA && letter != 0xD;
        const bool isSurrogate = letter >= 0xD800 && letter <= 0xDFFF;
        if (!isControl && !isSurrogate && letter != 0xFFFE && letter != 0xFFFF)
            allowed.append(QStringView(QChar::fromUcs4(letter)));
    }
    return allowed;
}

QString statusValue(TermStatus status)
{
    switch (status) {
    case TermStatus::Preferred:
        return QStringLiteral("preferredTerm-admn-sts");
    case TermStatus::Admitted:
        return QStringLiteral("admittedTerm-admn-sts");
    case TermStatus::Forbidden:
        break;
    }
    return QStringLiteral("deprecatedTerm-admn-sts");
}

QString partValue(PartOfSpeech part)
{
    return part == PartOfSpeech::ProperNoun ? QStringLiteral("properNoun") : partOfSpeechName(part);
}

class TbxWriter
{
public:
    explicit TbxWriter(QByteArray *bytes)
        : m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const QList<Concept> &glossary)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("tbx"));
        m_xml.writeDefaultNamespace(tbxNamespace);
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("TBX-Basic"));
        m_xml.writeAttribute(QStringLiteral("style"), QStringLiteral("dca"));
        m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("en"));
        writeHeader();
        m_xml.writeStartElement(QStringLiteral("text"));
        m_xml.writeStartElement(QStringLiteral("body"));
        for (const Concept &entry : glossary)
            writeConcept(entry);
        m_xml.writeEndDocument();
    }

private:
    void writeHeader()
    {
        m_xml.writeStartElement(QStringLiteral("tbxHeader"));
        m_xml.writeStartElement(QStringLiteral("fileDesc"));
        m_xml.writeStartElement(QStringLiteral("sourceDesc"));
        m_xml.writeTextElement(QStringLiteral("p"), QStringLiteral("Exported from a newsroom's glossary"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeConcept(const Concept &entry)
    {
        const QString id = entry.id.toString();
        m_xml.writeStartElement(QStringLiteral("conceptEntry"));
        // An XML name does not begin with a digit or a hyphen.
        m_xml.writeAttribute(QStringLiteral("id"), id.front().isLetter() ? id : u'_' + id);
        writeTyped(QStringLiteral("descrip"), QStringLiteral("subjectField"), entry.domain);
        writeTyped(QStringLiteral("admin"), QStringLiteral("source"), entry.source);
        if (!entry.note.isEmpty())
            m_xml.writeTextElement(QStringLiteral("note"), xmlText(entry.note));
        LanguageTag language;
        for (const Term &term : entry.terms) {
            if (term.language != language) {
                if (!language.isEmpty())
                    m_xml.writeEndElement();
                language = term.language;
                m_xml.writeStartElement(QStringLiteral("langSec"));
                m_xml.writeAttribute(QStringLiteral("xml:lang"), language.code());
            }
            writeTerm(term);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeTerm(const Term &term)
    {
        m_xml.writeStartElement(QStringLiteral("termSec"));
        m_xml.writeTextElement(QStringLiteral("term"), xmlText(term.text));
        if (term.partOfSpeech)
            writeTyped(QStringLiteral("termNote"), QStringLiteral("partOfSpeech"), partValue(*term.partOfSpeech));
        writeTyped(QStringLiteral("termNote"), QStringLiteral("administrativeStatus"), statusValue(term.status));
        m_xml.writeEndElement();
    }

    void writeTyped(const QString &element, const QString &type, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(QStringLiteral("type"), type);
        m_xml.writeCharacters(xmlText(text));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

GlossaryFile writeTbx(const QList<Concept> &glossary)
{
    GlossaryFile file;
    TbxWriter(&file.bytes).write(glossary);
    return file;
}

} // namespace communique
