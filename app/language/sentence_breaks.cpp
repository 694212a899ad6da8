#include "language/sentence_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>

#include <memory>
#include <unordered_map>

namespace communique {

namespace {

/// Null where ICU has no data at all; then a text is one sentence.
std::unique_ptr<icu::BreakIterator> newBreaker(const LanguageTag &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(language.code().toLatin1().constData());
    std::unique_ptr<icu::BreakIterator> plain(icu::BreakIterator::createSentenceInstance(locale, status));
    if (U_FAILURE(status))
        return nullptr;
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> filter(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    if (U_FAILURE(status))
        return plain;
    return std::unique_ptr<icu::BreakIterator>(filter->wrapIteratorWithFilter(plain.release(), status));
}

/// Breakers are costly to make and hold a text while they run: each thread has its own.
icu::BreakIterator *breakerFor(const LanguageTag &language)
{
    thread_local std::unordered_map<std::string, std::unique_ptr<icu::BreakIterator>> breakers;
    std::unique_ptr<icu::BreakIterator> &breaker = breakers[language.code().toStdString()];
    if (!breaker)
        breaker = newBreaker(language);
    return breaker.get();
}

TextSpan trimmed(const QString &text, qsizetype start, qsizetype end)
{
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return {start, end - start};
}

bool hasWords(const QString &text, const TextSpan &span)
{
    for (qsizetype i = span.start; i < span.end(); ++i) {
        if (text.at(i).isLetterOrNumber())
            return true;
    }
    return false;
}

/// "4 p.m. New York time": a single letter before the full stop is an initial or an abbreviation.
bool endsInInitial(const QString &text, const TextSpan &span)
{
    const qsizetype stop = span.end() - 1;
    if (span.length < 3 || text.at(stop) != u'.' || !text.at(stop - 1).isLetter())
        return false;
    return text.at(stop - 1).script() != QChar::Script_Han && !text.at(stop - 2).isLetterOrNumber();
}

void addSentence(QList<TextSpan> &sentences, const QString &text, const TextSpan &span)
{
    if (!sentences.isEmpty() && endsInInitial(text, sentences.constLast()))
        sentences.last().length = span.end() - sentences.constLast().start;
    else
        sentences.append(span);
}

} // namespace

QList<TextSpan> sentencesOf(const QString &text, const LanguageTag &language)
{
    icu::BreakIterator *breaker = breakerFor(language);
    if (!breaker)
        return hasWords(text, {0, text.size()}) ? QList{trimmed(text, 0, text.size())} : QList<TextSpan>();
    // An alias: the text outlives the loop, and nothing is copied.
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()), text.size());
    breaker->setText(alias);
    QList<TextSpan> sentences;
    int32_t start = breaker->first();
    for (int32_t end = breaker->next(); end != icu::BreakIterator::DONE; start = end, end = breaker->next()) {
        const TextSpan span = trimmed(text, start, end);
        if (hasWords(text, span))
            addSentence(sentences, text, span);
    }
    return sentences;
}

} // namespace communique
