// XLIFF 1.0 to 1.2: see xliff_reader.h.

#include "exchange/import/lexicon_limits.h"
#include "exchange/import/xliff_file_reader.h"
#include "exchange/import/xliff_inline_reader.h"
#include "exchange/markup/xliff_names.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

namespace communique {

namespace {

constexpr int mostSentences = 10000; // of a unit; a number is the file's word, and places are made up to it

/// What stands behind a sentence, where the file says so.
struct Gap
{
    std::optional<QString> source;
    std::optional<QString> target;
};

/// One unit while its sentences come in.
struct Parts
{
    BilingualUnit unit; ///< without segments
    QMap<int, BilingualSegment> sentences;
    QMap<int, Gap> gaps;
};

class Reader12
{
public:
    explicit Reader12(XmlCursor &xml)
        : m_xml(&xml)
    { }

    Result<XliffIntake> read()
    {
        XliffIntake intake;
        const Outcome read = m_xml->eachChild([&]() -> Outcome {
            if (!m_xml->isAt(QLatin1StringView("file")))
                return m_xml->skip();
            const BilingualOrigin origin = originHere();
            if (origin.source.isEmpty())
                return m_xml->malformed(QStringLiteral("the source language is missing"));
            m_parts.clear();
            m_places.clear();
            if (const Outcome done = readBody(); !done)
                return done;
            intake.append(finished(origin));
            return {};
        });
        return read ? Result<XliffIntake>(intake) : read.error();
    }

private:
    BilingualOrigin originHere() const
    {
        BilingualOrigin origin;
        origin.document = m_xml->attribute(xliff::own, xliff::document);
        origin.reference = m_xml->attribute(QLatin1StringView("original"));
        origin.source = xliffLanguage(m_xml->attribute(QLatin1StringView("source-language")));
        origin.target = xliffLanguage(m_xml->attribute(QLatin1StringView("target-language")));
        origin.sourceRevision = Digest::fromHex(m_xml->attribute(xliff::own, xliff::sourceRevision));
        origin.targetRevision = Digest::fromHex(m_xml->attribute(xliff::own, xliff::targetRevision));
        return origin;
    }

    /// file, body and group alike.
    Outcome readBody()
    {
        return m_xml->eachChild([this]() -> Outcome {
            if (m_xml->isAt(QLatin1StringView("body")) || m_xml->isAt(QLatin1StringView("group")))
                return readBody();
            if (m_xml->isAt(QLatin1StringView("trans-unit")))
                return readSentence();
            return m_xml->skip();
        });
    }

    /// The unit's name and the sentence's number: "b3/2"; 1 where it has none.
    static std::pair<QString, int> placeOf(const QString &id)
    {
        static const QRegularExpression numbered(QStringLiteral("\\A(.+)/([1-9][0-9]{0,4})\\z"));
        const QRegularExpressionMatch match = numbered.match(id);
        if (!match.hasMatch() || match.captured(2).toInt() > mostSentences)
            return {id, 1};
        return {match.captured(1), match.captured(2).toInt()};
    }

    Parts &partsOf(const QString &id)
    {
        if (const auto known = m_places.constFind(id); known != m_places.cend())
            return m_parts[*known];
        m_places.insert(id, m_parts.size());
        m_parts.append(Parts());
        m_parts.last().unit.id = id;
        return m_parts.last();
    }

    Outcome readSentence()
    {
        const auto [id, number] = placeOf(m_xml->attribute(QLatin1StringView("id")));
        if (id.isEmpty())
            return m_xml->malformed(QStringLiteral("a unit has no id"));
        Parts &parts = partsOf(id);
        if (parts.sentences.contains(number))
            return m_xml->malformed(QStringLiteral("two units have the same id"));
        if (m_parts.size() > lexicon_limit::entries)
            return Error{ErrorCode::TooLarge, m_xml->place(), QStringLiteral("too many units")};
        parts.unit.name = m_xml->attribute(QLatin1StringView("resname"));
        parts.unit.base = Digest::fromHex(m_xml->attribute(xliff::own, xliff::base));
        parts.gaps.insert(number, gapHere());
        BilingualSegment sentence;
        QStringList notes;
        XliffInlineReader texts(*m_xml);
        const bool isApproved = m_xml->attribute(QLatin1StringView("approved")) == QLatin1StringView("yes");
        if (const Outcome read = m_xml->eachChild([&] { return readPart(sentence, notes, texts); }); !read)
            return read;
        dropFiller(sentence);
        if (isApproved && !sentence.target.isEmpty())
            sentence.state = std::max(sentence.state, TranslationState::Reviewed);
        if (!sentence.target.isEmpty()) {
            for (const auto &[code, count] : texts.losses())
                parts.unit.losses[code] += count;
        }
        if (parts.unit.notes.isEmpty())
            parts.unit.notes = notes; // the writer puts them to each sentence
        parts.sentences.insert(number, sentence);
        return {};
    }

    static bool isWaiting(const QString &state)
    {
        return state == QLatin1StringView("needs-translation") || state == QLatin1StringView("new");
    }

    /// The source's words in the place of a translation that is still to come.
    void dropFiller(BilingualSegment &sentence) const
    {
        if (!sentence.hasTarget || !m_isWaiting || sentence.target.plain() != sentence.source.plain())
            return;
        sentence.target = {};
        sentence.hasTarget = false;
    }

    Gap gapHere() const
    {
        const auto said = [this](QLatin1StringView name) {
            return m_xml->hasAttribute(xliff::own, name) ? std::optional(m_xml->attribute(xliff::own, name))
                                                         : std::nullopt;
        };
        return {said(QLatin1StringView("source-gap")), said(QLatin1StringView("target-gap"))};
    }

    Outcome readPart(BilingualSegment &sentence, QStringList &notes, XliffInlineReader &texts)
    {
        if (m_xml->isAt(QLatin1StringView("note"))) {
            const Result<QString> note = m_xml->readText();
            if (!note)
                return note.error();
            notes.append(*note);
            return {};
        }
        const bool isTarget = m_xml->isAt(QLatin1StringView("target"));
        if (!isTarget && !m_xml->isAt(QLatin1StringView("source")))
            return m_xml->skip();
        if (isTarget) {
            sentence.hasTarget = true;
            m_isWaiting = isWaiting(m_xml->attribute(QLatin1StringView("state")));
            sentence.state = xliff::stateFromName12(m_xml->attribute(QLatin1StringView("state")));
        }
        const Result<InlineText> text = isTarget ? texts.readTarget() : texts.readSource();
        if (!text)
            return text.error();
        (isTarget ? sentence.target : sentence.source) = *text;
        return {};
    }

    BilingualFile finished(const BilingualOrigin &origin) const
    {
        BilingualFile file{origin, {}};
        for (const Parts &parts : m_parts) {
            BilingualUnit unit = parts.unit;
            const int last = parts.sentences.lastKey();
            for (int number = 1; number <= last; ++number) {
                unit.segments.append(parts.sentences.value(number));
                if (number < last)
                    unit.segments.append(gapSegment(parts, number, origin));
            }
            file.units.append(unit);
        }
        return file;
    }

    static BilingualSegment gapSegment(const Parts &parts, int number, const BilingualOrigin &origin)
    {
        const Gap gap = parts.gaps.value(number);
        BilingualSegment segment;
        segment.isGap = true;
        segment.source = InlineText(gap.source.value_or(sentenceJoint(origin.source)));
        segment.target = InlineText(gap.target.value_or(sentenceJoint(origin.target)));
        segment.hasTarget = true;
        return segment;
    }

    XmlCursor *m_xml;
    QList<Parts> m_parts;
    QHash<QString, qsizetype> m_places;
    bool m_isWaiting = false; ///< the target that was read last says that it is still to come
};

} // namespace

Result<XliffIntake> readXliff12(XmlCursor &xml)
{
    return Reader12(xml).read();
}

} // namespace communique
