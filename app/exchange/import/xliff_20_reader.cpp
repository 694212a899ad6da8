// XLIFF 2.0 to 2.2: see xliff_reader.h.

#include "exchange/import/lexicon_limits.h"
#include "exchange/import/xliff_file_reader.h"
#include "exchange/import/xliff_inline_reader.h"
#include "exchange/markup/xliff_names.h"

#include <QSet>

namespace communique {

namespace {

class Reader20
{
public:
    explicit Reader20(XmlCursor &xml)
        : m_xml(&xml)
    { }

    Result<XliffIntake> read()
    {
        BilingualOrigin origin;
        origin.source = xliffLanguage(m_xml->attribute(QLatin1StringView("srcLang")));
        origin.target = xliffLanguage(m_xml->attribute(QLatin1StringView("trgLang")));
        if (origin.source.isEmpty())
            return m_xml->malformed(QStringLiteral("the source language is missing"));
        XliffIntake intake;
        const Outcome read = m_xml->eachChild([&]() -> Outcome {
            if (!m_xml->isAt(QLatin1StringView("file")))
                return m_xml->skip();
            m_file = BilingualFile{origin, {}};
            m_ids.clear();
            m_file.origin.reference = m_xml->attribute(QLatin1StringView("original"));
            if (const Outcome done = readFileOrGroup(); !done)
                return done;
            intake.append(m_file);
            return {};
        });
        return read ? Result<XliffIntake>(intake) : read.error();
    }

private:
    Outcome readFileOrGroup()
    {
        return m_xml->eachChild([this]() -> Outcome {
            if (m_xml->isIn(xliff::metadata))
                return readMetadata([this](const QString &type, const QString &value) { takeOrigin(type, value); });
            if (m_xml->isAt(QLatin1StringView("group")))
                return readFileOrGroup();
            if (m_xml->isAt(QLatin1StringView("unit")))
                return readUnit();
            return m_xml->skip();
        });
    }

    void takeOrigin(const QString &type, const QString &value)
    {
        if (type == xliff::document)
            m_file.origin.document = value;
        else if (type == xliff::reference)
            m_file.origin.reference = value;
        else if (type == xliff::sourceRevision)
            m_file.origin.sourceRevision = Digest::fromHex(value);
        else if (type == xliff::targetRevision)
            m_file.origin.targetRevision = Digest::fromHex(value);
    }

    /// Our group of the metadata module.
    template <typename Take> Outcome readMetadata(Take take)
    {
        return m_xml->eachChild([&]() -> Outcome {
            if (m_xml->attribute(QLatin1StringView("category")) != xliff::category)
                return m_xml->skip();
            return m_xml->eachChild([&]() -> Outcome {
                const QString type = m_xml->attribute(QLatin1StringView("type"));
                const Result<QString> value = m_xml->readText();
                if (!value)
                    return value.error();
                take(type, value->trimmed());
                return {};
            });
        });
    }

    Outcome readUnit()
    {
        BilingualUnit unit;
        unit.id = m_xml->attribute(QLatin1StringView("id"));
        unit.name = m_xml->attribute(QLatin1StringView("name"));
        if (unit.id.isEmpty())
            return m_xml->malformed(QStringLiteral("a unit has no id"));
        if (m_ids.contains(unit.id))
            return m_xml->malformed(QStringLiteral("two units have the same id"));
        if (m_file.units.size() >= lexicon_limit::entries)
            return Error{ErrorCode::TooLarge, m_xml->place(), QStringLiteral("too many units")};
        XliffInlineReader texts(*m_xml);
        const Outcome read = m_xml->eachChild([&] { return readPartOf(unit, texts); });
        if (!read)
            return read;
        if (translatedSegments(unit) > 0)
            unit.losses = texts.losses();
        m_ids.insert(unit.id);
        m_file.units.append(unit);
        return {};
    }

    Outcome readPartOf(BilingualUnit &unit, XliffInlineReader &texts)
    {
        if (m_xml->isIn(xliff::metadata)) {
            return readMetadata([&unit](const QString &type, const QString &value) {
                if (type == xliff::base)
                    unit.base = Digest::fromHex(value);
            });
        }
        if (m_xml->isAt(QLatin1StringView("notes"))) {
            return m_xml->eachChild([&]() -> Outcome {
                const Result<QString> note = m_xml->readText();
                if (!note)
                    return note.error();
                unit.notes.append(*note);
                return {};
            });
        }
        if (m_xml->isAt(QLatin1StringView("originalData")))
            return m_xml->eachChild([&] { return readData(texts); });
        const bool isGap = m_xml->isAt(QLatin1StringView("ignorable"));
        if (isGap || m_xml->isAt(QLatin1StringView("segment")))
            return readSegment(unit, texts, isGap);
        return m_xml->skip();
    }

    Outcome readData(XliffInlineReader &texts)
    {
        const QString id = m_xml->attribute(QLatin1StringView("id"));
        const Result<QString> value = m_xml->readText();
        if (!value)
            return value.error();
        texts.addData(id, *value);
        return {};
    }

    Outcome readSegment(BilingualUnit &unit, XliffInlineReader &texts, bool isGap)
    {
        BilingualSegment segment;
        segment.isGap = isGap;
        segment.state
            = xliff::stateFromName(m_xml->attribute(QLatin1StringView("state"))).value_or(TranslationState::Initial);
        const Outcome read = m_xml->eachChild([&]() -> Outcome {
            const bool isTarget = m_xml->isAt(QLatin1StringView("target"));
            if (!isTarget && !m_xml->isAt(QLatin1StringView("source")))
                return m_xml->skip();
            if (isTarget) {
                segment.hasTarget = true;
                segment.order = std::max(0, m_xml->attribute(QLatin1StringView("order")).toInt());
            }
            const Result<InlineText> text = isTarget ? texts.readTarget() : texts.readSource();
            if (!text)
                return text.error();
            (isTarget ? segment.target : segment.source) = *text;
            return {};
        });
        if (read)
            unit.segments.append(segment);
        return read;
    }

    XmlCursor *m_xml;
    BilingualFile m_file;
    QSet<QString> m_ids;
};

} // namespace

Result<XliffIntake> readXliff20(XmlCursor &xml)
{
    return Reader20(xml).read();
}

} // namespace communique
