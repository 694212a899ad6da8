// What the checks find, in one sentence each. The codes are those of quality/check.h.

#include "desk/wording.h"

#include <QHash>

namespace communique {

namespace {

/// %1 is what stands in the edition, %2 what stands in the source or is expected.
struct Words
{
    const char *title;
    const char *sentence;
};

const QHash<QString, Words> &allWords()
{
    static const QHash<QString, Words> all{
        {QStringLiteral("fact-differs"),
            {QT_TRANSLATE_NOOP("Wording", "a fact differs"), QT_TRANSLATE_NOOP("Wording", "“%1” here, “%2” there")}},
        {QStringLiteral("fact-missing"),
            {QT_TRANSLATE_NOOP("Wording", "a fact is missing"),
                QT_TRANSLATE_NOOP("Wording", "“%2” of the source is missing")}},
        {QStringLiteral("fact-extra"),
            {QT_TRANSLATE_NOOP("Wording", "a fact is not in the source"),
                QT_TRANSLATE_NOOP("Wording", "“%1” is not in the source")}},
        {QStringLiteral("acronym-missing"),
            {QT_TRANSLATE_NOOP("Wording", "an acronym is missing"),
                QT_TRANSLATE_NOOP("Wording", "the acronym “%2” of the source is neither here nor written out")}},
        {QStringLiteral("acronym-extra"),
            {QT_TRANSLATE_NOOP("Wording", "an acronym is not in the source"),
                QT_TRANSLATE_NOOP("Wording", "the acronym “%1” is not in the source")}},
        {QStringLiteral("name-differs"),
            {QT_TRANSLATE_NOOP("Wording", "a name is missing or misspelt"),
                QT_TRANSLATE_NOOP("Wording", "“%2” is not named as this language writes it")}},
        {QStringLiteral("speaker-differs"),
            {QT_TRANSLATE_NOOP("Wording", "the person differs"),
                QT_TRANSLATE_NOOP("Wording", "“%1” here, “%2” there, or written otherwise elsewhere")}},
        {QStringLiteral("empty"),
            {QT_TRANSLATE_NOOP("Wording", "no words yet"), QT_TRANSLATE_NOOP("Wording", "the block has no words")}},
        {QStringLiteral("same-as-source"),
            {QT_TRANSLATE_NOOP("Wording", "not translated"),
                QT_TRANSLATE_NOOP("Wording", "the block reads as its source")}},
        {QStringLiteral("wrong-language"),
            {QT_TRANSLATE_NOOP("Wording", "another language"),
                QT_TRANSLATE_NOOP("Wording", "the block is written in another language")}},
        {QStringLiteral("length-ratio"),
            {QT_TRANSLATE_NOOP("Wording", "unusual length"),
                QT_TRANSLATE_NOOP("Wording", "the block is much shorter or longer than its source")}},
        {QStringLiteral("sentence-missing"),
            {QT_TRANSLATE_NOOP("Wording", "a sentence is missing"),
                QT_TRANSLATE_NOOP("Wording", "no sentence answers to “%2”")}},
        {QStringLiteral("sentence-extra"),
            {QT_TRANSLATE_NOOP("Wording", "a sentence is not in the source"),
                QT_TRANSLATE_NOOP("Wording", "“%1” answers to no sentence of the source")}},
        {QStringLiteral("link-missing"),
            {QT_TRANSLATE_NOOP("Wording", "a link is missing"),
                QT_TRANSLATE_NOOP("Wording", "the link to %2 is missing")}},
        {QStringLiteral("link-extra"),
            {QT_TRANSLATE_NOOP("Wording", "a link is not in the source"),
                QT_TRANSLATE_NOOP("Wording", "the link to %1 is not in the source")}},
        {QStringLiteral("quote-count"),
            {QT_TRANSLATE_NOOP("Wording", "quoted words differ"),
                QT_TRANSLATE_NOOP("Wording", "%1 quoted stretches here, %2 there")}},
        {QStringLiteral("call-languages"),
            {QT_TRANSLATE_NOOP("Wording", "the call’s languages differ"),
                QT_TRANSLATE_NOOP("Wording", "the call names the languages %1 here, %2 there")}},
        {QStringLiteral("call-target"),
            {QT_TRANSLATE_NOOP("Wording", "the call leads elsewhere"),
                QT_TRANSLATE_NOOP("Wording", "the call leads to %1 here, to %2 there")}},
        {QStringLiteral("contact-differs"),
            {QT_TRANSLATE_NOOP("Wording", "the contact differs"), QT_TRANSLATE_NOOP("Wording", "%1 here, %2 there")}},
        {QStringLiteral("dateline-date"),
            {QT_TRANSLATE_NOOP("Wording", "the dateline’s day differs"),
                QT_TRANSLATE_NOOP("Wording", "the dateline says %1 here, %2 there")}},
        {QStringLiteral("glossary"),
            {QT_TRANSLATE_NOOP("Wording", "an agreed term is not used"),
                QT_TRANSLATE_NOOP("Wording", "the agreed term for “%2” is “%1”")}},
        {QStringLiteral("forbidden-term"),
            {QT_TRANSLATE_NOOP("Wording", "a term is not to be used"),
                QT_TRANSLATE_NOOP("Wording", "“%1” is not to be used; the agreed term: “%2”")}},
        {QStringLiteral("unpaired"),
            {QT_TRANSLATE_NOOP("Wording", "a bracket or quotation mark is unpaired"),
                QT_TRANSLATE_NOOP("Wording", "%1 has no counterpart")}},
        {QStringLiteral("final-punctuation"),
            {QT_TRANSLATE_NOOP("Wording", "the end differs"),
                QT_TRANSLATE_NOOP("Wording", "the block ends in “%1”, its source in “%2”")}},
        {QStringLiteral("double-word"),
            {QT_TRANSLATE_NOOP("Wording", "a word stands twice"), QT_TRANSLATE_NOOP("Wording", "“%1”")}},
        {QStringLiteral("double-space"),
            {QT_TRANSLATE_NOOP("Wording", "two blanks"), QT_TRANSLATE_NOOP("Wording", "two blanks in a row")}},
        {QStringLiteral("mixed-script"),
            {QT_TRANSLATE_NOOP("Wording", "letters of two scripts"),
                QT_TRANSLATE_NOOP("Wording", "“%1” mixes letters of two scripts")}},
        {QStringLiteral("bidi-controls"),
            {QT_TRANSLATE_NOOP("Wording", "invisible direction control"),
                QT_TRANSLATE_NOOP("Wording", "%1 overrides the direction or is not closed")}},
        {QStringLiteral("direction"),
            {QT_TRANSLATE_NOOP("Wording", "shown in the wrong order"),
                QT_TRANSLATE_NOOP("Wording", "“%1” is shown in another order than it is read; isolate it")}},
        {QStringLiteral("half-width"),
            {QT_TRANSLATE_NOOP("Wording", "half-width punctuation"),
                QT_TRANSLATE_NOOP("Wording", "“%1” is half-width among Chinese characters")}},
        {QStringLiteral("markup"),
            {QT_TRANSLATE_NOOP("Wording", "leftover markup"),
                QT_TRANSLATE_NOOP("Wording", "“%1” is a sign for programs")}},
    };
    return all;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

} // namespace

QString Wording::check(const QString &code)
{
    const Words words = allWords().value(code, {nullptr, nullptr});
    return words.title ? QCoreApplication::translate("Wording", words.title) : code;
}

QString Wording::of(const Finding &finding)
{
    const Words words = allWords().value(finding.code, {nullptr, nullptr});
    if (!words.sentence)
        return finding.code;
    // Not arg(): a sentence may use the second alone.
    QString text = QCoreApplication::translate("Wording", words.sentence);
    const QString placeholder = QStringLiteral("\u0001");
    text.replace(QLatin1StringView("%2"), placeholder);
    text.replace(QLatin1StringView("%1"), shortened(finding.target));
    text.replace(placeholder, shortened(finding.source));
    return text;
}

} // namespace communique
