#include "quality/check.h"

#include "quality/checks/checks.h"

#include <QSet>

namespace communique {

namespace {

constexpr Check all[] = {
    {"wording", false, checks::wording},
    {"facts", true, checks::facts},
    {"names", true, checks::names},
    {"speaker", true, checks::speaker},
    {"fields", true, checks::fields},
    {"links", true, checks::links},
    {"sentences", true, checks::sentences},
    {"quotes", true, checks::quotes},
    {"glossary", true, checks::glossary},
    {"forbidden", false, checks::forbidden},
    {"bidi", false, checks::bidi},
    {"markup", false, checks::markup},
    {"scripts", false, checks::scripts},
    {"pairs", false, checks::pairs},
    {"ending", true, checks::ending},
    {"repetition", false, checks::repetition},
    {"width", false, checks::width},
};

} // namespace

Finding CheckedBlock::finding(const char *code, const QString &about) const
{
    Finding found;
    found.code = QString::fromLatin1(code);
    found.language = target.language;
    found.block = target.block.id;
    found.about = about;
    return found;
}

Finding CheckedBlock::findingAt(const char *code, const TextSpan &place) const
{
    const QString words = target.text.mid(place.start, place.length);
    Finding found = finding(code, words);
    found.inTarget = place;
    found.target = words;
    return found;
}

std::span<const Check> allChecks()
{
    return all;
}

FindingSeverity defaultSeverity(const QString &code)
{
    // What is a value blocks; what is only likely warns.
    static const QSet<QString> warnings{QStringLiteral("same-as-source"), QStringLiteral("wrong-language"),
        QStringLiteral("sentence-missing"), QStringLiteral("acronym-missing"), QStringLiteral("acronym-extra"),
        QStringLiteral("length-ratio"), QStringLiteral("sentence-extra"), QStringLiteral("quote-count"),
        QStringLiteral("glossary"), QStringLiteral("forbidden-term"), QStringLiteral("unpaired"),
        QStringLiteral("final-punctuation"), QStringLiteral("double-word"), QStringLiteral("double-space"),
        QStringLiteral("half-width")};
    return warnings.contains(code) ? FindingSeverity::Warning : FindingSeverity::Blocking;
}

} // namespace communique
