#include "exchange/import/glossary_intake.h"
#include "exchange/import/lexicon_limits.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/xml_limits.h"
#include "exchange/markup/text_encoding.h"

#include <QSet>
#include <QXmlStreamReader>

namespace communique {

namespace {

/// Elements that hold others, or belong to the file rather than to a concept.
bool isFrame(const QString &name)
{
    static const QSet<QString> frames{QStringLiteral("tbx"), QStringLiteral("martif"), QStringLiteral("text"),
        QStringLiteral("body"), QStringLiteral("termGrp"), QStringLiteral("termNoteGrp"), QStringLiteral("descripGrp"),
        QStringLiteral("adminGrp"), QStringLiteral("transacGrp"), QStringLiteral("p")};
    return frames.contains(name);
}

bool isConcept(const QString &name)
{
    return name == QLatin1StringView("conceptEntry") || name == QLatin1StringView("termEntry");
}

bool isLanguage(const QString &name)
{
    return name == QLatin1StringView("langSec") || name == QLatin1StringView("langSet");
}

bool isTermSection(const QString &name)
{
    return name == QLatin1StringView("termSec") || name == QLatin1StringView("tig")
        || name == QLatin1StringView("ntig");
}

/// Marks within a text, which belongs to the element around them.
bool isInline(const QString &name)
{
    return name == QLatin1StringView("hi") || name == QLatin1StringView("foreign");
}

/// DCA names the kind of data by an attribute, DCT by the element.
bool isTypedByAttribute(const QString &name)
{
    static const QSet<QString> typed{QStringLiteral("termNote"), QStringLiteral("descrip"), QStringLiteral("admin"),
        QStringLiteral("transac"), QStringLiteral("ref"), QStringLiteral("xref"), QStringLiteral("transacNote"),
        QStringLiteral("adminNote"), QStringLiteral("descripNote")};
    return typed.contains(name);
}

std::optional<TermStatus> statusOf(const QString &value)
{
    static constexpr QLatin1StringView forbidden[] = {QLatin1StringView("deprecated"), QLatin1StringView("superseded"),
        QLatin1StringView("obsolete"), QLatin1StringView("forbidden"), QLatin1StringView("notRecommended")};
    for (const QLatin1StringView word : forbidden) {
        if (value.startsWith(word))
            return TermStatus::Forbidden;
    }
    if (value.startsWith(QLatin1StringView("preferred")))
        return TermStatus::Preferred;
    if (value.startsWith(QLatin1StringView("admitted")))
        return TermStatus::Admitted;
    return std::nullopt;
}

std::optional<PartOfSpeech> partOf(const QString &value)
{
    if (value == QLatin1StringView("properNoun") || value == QLatin1StringView("proper noun"))
        return PartOfSpeech::ProperNoun;
    return partOfSpeechFromName(value);
}

/// An element that has begun, and its own text so far.
struct Open
{
    QString name;
    QString type;
    QString text;
};

class TbxReader
{
public:
    explicit TbxReader(const QString &text)
        : m_xml(text)
    { }

    Result<GlossaryIntake> read()
    {
        while (!m_xml.atEnd()) {
            const Outcome step = take(m_xml.readNext());
            if (!step)
                return step.error();
        }
        if (m_xml.hasError())
            return malformed(m_xml.errorString());
        tellWhatWasLeftOut();
        return m_intake;
    }

private:
    Outcome take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::Characters:
            if (!m_open.isEmpty())
                m_open.last().text += m_xml.text();
            return {};
        case QXmlStreamReader::EndElement:
            return end(m_open.takeLast());
        case QXmlStreamReader::EntityReference:
            return malformed(QStringLiteral("the file has entities of its own"));
        default:
            return {};
        }
    }

    Outcome begin()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString name = m_xml.name().toString();
        if (m_open.isEmpty() && name != QLatin1StringView("tbx") && name != QLatin1StringView("martif"))
            return malformed(QStringLiteral("this is not a TBX file"));
        if (m_open.size() >= lexicon_limit::depth)
            return Error{ErrorCode::TooLarge, place(), QStringLiteral("elements lie too deep")};
        m_open.append(Open{name, attributes.value(QLatin1StringView("type")).toString(), {}});
        if (isConcept(name))
            return beginConcept(attributes.value(QLatin1StringView("id")).toString());
        if (isLanguage(name)) {
            const auto tag = attributes.value(QLatin1StringView("xml:lang")).toString();
            m_language = LanguageTag::parse(QString(tag).replace(u'_', u'-')).value_or(LanguageTag());
        }
        if (isTermSection(name))
            m_term = Term{m_language, {}, TermStatus::Preferred, {}};
        return {};
    }

    Outcome beginConcept(QString id)
    {
        if (m_intake.concepts.size() >= lexicon_limit::entries)
            return Error{ErrorCode::TooLarge, place(), QStringLiteral("too many concepts")};
        // A writer puts "_" in front of an id that begins with a digit, which XML does not allow.
        if (id.startsWith(u'_'))
            id.remove(0, 1);
        m_concept = Concept{};
        m_concept->id = ConceptId::fromString(id.toLower());
        m_hasStatus = false;
        return {};
    }

    Outcome end(const Open &closed)
    {
        if (isInline(closed.name) && !m_open.isEmpty()) {
            m_open.last().text += closed.text;
            return {};
        }
        if (!m_concept)
            return {};
        if (isConcept(closed.name))
            return endConcept();
        if (isTermSection(closed.name))
            endTerm();
        else if (closed.name == QLatin1StringView("term") && m_term)
            m_term->text = closed.text.simplified().normalized(QString::NormalizationForm_C);
        else if (!isFrame(closed.name) && !isLanguage(closed.name))
            takeData(isTypedByAttribute(closed.name) ? closed.type : closed.name, closed.text.trimmed());
        return {};
    }

    void takeData(const QString &kind, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (kind == QLatin1StringView("partOfSpeech") && m_term)
            m_term->partOfSpeech = partOf(value).value_or(PartOfSpeech::Other);
        else if ((kind == QLatin1StringView("administrativeStatus")
                     || kind == QLatin1StringView("normativeAuthorization"))
            && m_term && statusOf(value)) {
            m_term->status = *statusOf(value);
            m_hasStatus = true;
        } else if (kind == QLatin1StringView("subjectField") && m_concept->domain.isEmpty())
            m_concept->domain = value;
        else if (kind == QLatin1StringView("source") && m_concept->source.isEmpty())
            m_concept->source = value;
        else if (kind == QLatin1StringView("note"))
            addNote(value);
        else if (kind == QLatin1StringView("definition")) {
            addNote(value);
            ++m_definitions;
        } else
            ++m_leftOut[kind];
    }

    void addNote(const QString &text) { m_concept->note += m_concept->note.isEmpty() ? text : u'\n' + text; }

    void endTerm()
    {
        Term term = *std::exchange(m_term, std::nullopt);
        const bool hadStatus = std::exchange(m_hasStatus, false);
        if (term.text.isEmpty() || term.language.isEmpty())
            return;
        const auto isSame
            = [&term](const Term &other) { return other.language == term.language && other.text == term.text; };
        if (std::any_of(m_concept->terms.cbegin(), m_concept->terms.cend(), isSame))
            return;
        const bool isFirst = std::none_of(m_concept->terms.cbegin(), m_concept->terms.cend(),
            [&term](const Term &other) { return other.language == term.language; });
        if (term.status == TermStatus::Preferred && (m_concept->preferred(term.language) || (!hadStatus && !isFirst)))
            term.status = TermStatus::Admitted;
        m_concept->terms.append(term);
    }

    Outcome endConcept()
    {
        Concept entry = *std::exchange(m_concept, std::nullopt);
        if (entry.terms.isEmpty()) {
            ++m_empty;
            return {};
        }
        sortTerms(entry.terms);
        if (m_ids.contains(entry.id))
            entry.id = {};
        Concept checked = entry;
        if (checked.id.isEmpty())
            checked.id = ConceptId::fromString(QStringLiteral("none"));
        if (const Outcome sound = checkConcept(checked); !sound)
            return malformed(sound.error().detail);
        if (!entry.id.isEmpty())
            m_ids.insert(entry.id);
        m_intake.concepts.append(entry);
        return {};
    }

    void tellWhatWasLeftOut()
    {
        for (auto it = m_leftOut.cbegin(); it != m_leftOut.cend(); ++it) {
            tell(IntakeNote::Kind::Dropped, note_code::glossaryData,
                QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value()));
        }
        if (m_definitions > 0)
            tell(IntakeNote::Kind::Kept, note_code::glossaryDefinition, QString::number(m_definitions));
        if (m_empty > 0)
            tell(IntakeNote::Kind::Dropped, note_code::glossaryEmpty, QString::number(m_empty));
    }

    void tell(IntakeNote::Kind kind, QLatin1StringView code, const QString &text)
    {
        m_intake.notes.append({kind, code, text, {}});
    }

    QString place() const { return QStringLiteral("line %1").arg(m_xml.lineNumber()); }
    Error malformed(const QString &detail) const { return {ErrorCode::Malformed, place(), detail}; }

    QXmlStreamReader m_xml;
    QList<Open> m_open;
    std::optional<Concept> m_concept;
    std::optional<Term> m_term;
    bool m_hasStatus = false; ///< the term's status was told
    LanguageTag m_language;
    QSet<ConceptId> m_ids;
    QMap<QString, int> m_leftOut;
    int m_definitions = 0;
    int m_empty = 0;
    GlossaryIntake m_intake;
};

} // namespace

Result<GlossaryIntake> readTbx(const QByteArray &bytes)
{
    if (bytes.size() > lexicon_limit::bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("tbx"), QStringLiteral("64 MiB")};
    const QString text = decodeText(bytes, declaredXmlEncoding(bytes)).text;
    if (const Outcome bounded = checkXmlLimits(text); !bounded)
        return bounded.error();
    return TbxReader(text).read();
}

} // namespace communique
