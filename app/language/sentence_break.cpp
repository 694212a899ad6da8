#include "language/sentence_break.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/locid.h>

#include <map>
#include <memory>

namespace communique {

namespace {

/// Null where ICU has no data at all; then a text is one sentence.
std::unique_ptr<icu::BreakIterator> sentenceIterator(const LanguageTag &language)
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

/// One for each language and thread: making one takes longer than walking through a thousand texts.
icu::BreakIterator *keptIterator(const LanguageTag &language)
{
    static thread_local std::map<LanguageTag, std::unique_ptr<icu::BreakIterator>> kept;
    const auto found = kept.find(language);
    return found != kept.end() ? found->second.get()
                               : kept.emplace(language, sentenceIterator(language)).first->second.get();
}

} // namespace

QStringList sentencesOf(const QString &text, const LanguageTag &language)
{
    icu::BreakIterator *iterator = keptIterator(language);
    const icu::UnicodeString whole(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    QStringList sentences;
    const auto take = [&](qsizetype first, qsizetype end) {
        if (const QString sentence = text.mid(first, end - first).trimmed(); !sentence.isEmpty())
            sentences.append(sentence);
    };
    if (!iterator) {
        take(0, text.size());
        return sentences;
    }
    iterator->setText(whole);
    int32_t first = iterator->first();
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
        take(first, end);
        first = end;
    }
    return sentences;
}

} // namespace communique
