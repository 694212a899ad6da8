#include "language/misspelling.h"

#include "language/plain_address.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

namespace communique {

namespace {

/// The stretches between word boundaries that begin with a letter.
QList<TextSpan> wordsOf(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return {};
    // The text is only looked at; it outlives the iterator.
    const icu::UnicodeString view(
        false, reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    breaks->setText(view);
    QList<TextSpan> words;
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        const int32_t kind = breaks->getRuleStatus();
        if (kind >= UBRK_WORD_LETTER && kind < UBRK_WORD_LETTER_LIMIT)
            words.append({start, end - start});
    }
    return words;
}

bool isInitialism(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLower(); })
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

bool isJudged(const QString &word)
{
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return word.size() > 1 && !hasDigit && !isInitialism(word);
}

} // namespace

QList<Misspelling> findMisspellings(const QString &text, const LanguageTag &language, const WordJudge &isKnown)
{
    const QList<TextSpan> addresses = findAddresses(text);
    QList<Misspelling> found;
    for (const TextSpan &span : wordsOf(text)) {
        const QString word = text.mid(span.start, span.length);
        const bool isInAddress = std::any_of(addresses.begin(), addresses.end(),
            [&span](const TextSpan &address) { return span.start < address.end() && address.start < span.end(); });
        if (!isInAddress && isJudged(word) && !isKnown(word, language))
            found.append({span, word, language});
    }
    return found;
}

QList<Misspelling> findMisspellings(const Block &block, const LanguageTag &language, const WordJudge &isKnown)
{
    // A word may run through several marks (half of it bold), but not through two languages.
    QList<Misspelling> found;
    QString stretch;
    LanguageTag stretchLanguage = language;
    qsizetype start = 0;
    const auto judgeStretch = [&] {
        for (Misspelling misspelling : findMisspellings(stretch, stretchLanguage, isKnown)) {
            misspelling.span.start += start;
            found.append(misspelling);
        }
        start += stretch.size();
        stretch.clear();
    };
    for (const Run &run : block.text().runs()) {
        const LanguageTag &own = run.marks.language.isEmpty() ? language : run.marks.language;
        if (own != stretchLanguage) {
            judgeStretch();
            stretchLanguage = own;
        }
        stretch += run.text;
    }
    judgeStretch();
    return found;
}

} // namespace communique
