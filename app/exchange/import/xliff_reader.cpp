#include "exchange/import/xliff_reader.h"

#include "exchange/import/lexicon_limits.h"
#include "exchange/import/xliff_file_reader.h"
#include "exchange/import/xml_limits.h"
#include "exchange/markup/text_encoding.h"

namespace communique {

namespace {

Result<XliffIntake> readRoot(XmlCursor &xml)
{
    const Result<XmlCursor::Step> step = xml.nextElement();
    if (!step)
        return step.error();
    const QString version = xml.attribute(QLatin1StringView("version"));
    if (*step != XmlCursor::Step::Open || !xml.isAt(QLatin1StringView("xliff")))
        return xml.malformed(QStringLiteral("this is not an XLIFF file"));
    if (version.startsWith(QLatin1StringView("2.")))
        return readXliff20(xml);
    if (version.startsWith(QLatin1StringView("1.")))
        return readXliff12(xml);
    return xml.malformed(QStringLiteral("XLIFF of a version that is not known"));
}

/// Nothing may follow but comments.
Outcome readTail(XmlCursor &xml)
{
    const Result<XmlCursor::Step> step = xml.nextElement();
    return step ? Outcome() : step.error();
}

} // namespace

LanguageTag xliffLanguage(const QString &name)
{
    const QString spelled = QString(name).trimmed().replace(u'_', u'-');
    const LanguageTag whole = LanguageTag::parse(spelled).value_or(LanguageTag());
    const LanguageTag primary = LanguageTag::parse(spelled.section(u'-', 0, 0)).value_or(LanguageTag());
    return officialLanguages().contains(primary) ? primary : whole;
}

Result<XliffIntake> readXliff(const QByteArray &bytes)
{
    if (bytes.size() > lexicon_limit::bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("xliff"), QStringLiteral("64 MiB")};
    const QString text = decodeText(bytes, declaredXmlEncoding(bytes)).text;
    if (const Outcome bounded = checkXmlLimits(text); !bounded)
        return bounded.error();
    XmlCursor xml(text);
    Result<XliffIntake> intake = readRoot(xml);
    if (!intake)
        return intake;
    if (const Outcome ended = readTail(xml); !ended)
        return ended.error();
    intake->removeIf([](const BilingualFile &file) { return file.units.isEmpty(); });
    if (intake->isEmpty())
        return xml.malformed(QStringLiteral("there is nothing to translate in it"));
    return intake;
}

} // namespace communique
