#include "language/memory_keys.h"

#include "language/letter_folding.h"

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype edge = 4; // letters of a word's beginning and end
constexpr quint32 edgeWeight = 2;
constexpr quint32 heaviest = 16;

enum class KeyKind : quint64 { Word = 1, Head, Tail, Ideograph, Pair };

/// Every letter below U+10000 folded once: looking a million texts through, that is what takes the time.
class FoldTable
{
public:
    struct Fold
    {
        LetterKind kind = LetterKind::None;
        quint8 count = 0;
        std::array<char16_t, 3> letters{}; ///< the first three; no letter of a living script has more
    };

    FoldTable()
        : m_folds(0x10000)
    {
        QString folded;
        for (char32_t letter = 0; letter < 0x10000; ++letter) {
            if (letter >= 0xd800 && letter < 0xe000)
                continue;
            Fold &fold = m_folds[letter];
            fold.kind = letterKind(letter);
            if (fold.kind == LetterKind::None || fold.kind == LetterKind::Invisible)
                continue;
            folded.clear();
            appendFolded(letter, folded);
            fold.count = quint8(std::min<qsizetype>(folded.size(), qsizetype(fold.letters.size())));
            std::copy_n(folded.utf16(), fold.count, reinterpret_cast<quint16 *>(fold.letters.data()));
        }
    }

    const Fold &of(QChar unit) const { return m_folds[unit.unicode()]; }

private:
    std::vector<Fold> m_folds;
};

const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}

quint64 hashOf(KeyKind kind, const char16_t *letters, qsizetype count)
{
    quint64 hash = quint64(kind) * 0x9e3779b97f4a7c15U;
    for (qsizetype i = 0; i < count; ++i) {
        hash ^= letters[i];
        hash *= 0xff51afd7ed558ccdU;
        hash ^= hash >> 29;
    }
    return hash;
}

/// Cuts a text into folded words and shows each; ideographs come one by one. Surrogates (letters beyond U+FFFF) count
/// as ideographs, which most of them are.
template <typename TakeWord, typename TakeIdeograph>
void cut(const QString &text, TakeWord &&takeWord, TakeIdeograph &&takeIdeograph)
{
    const FoldTable &table = foldTable();
    std::u16string word;
    bool isArabic = false;
    bool followsIdeograph = false;
    const auto endWord = [&] {
        if (!word.empty())
            takeWord(word);
        word.clear();
    };
    for (const QChar unit : text) {
        const FoldTable::Fold &fold = table.of(unit);
        const LetterKind kind = unit.isSurrogate() ? LetterKind::Ideographic : fold.kind;
        if (kind == LetterKind::Invisible)
            continue;
        if (kind == LetterKind::Ideographic) {
            endWord();
            takeIdeograph(unit.isSurrogate() ? char16_t(unit.unicode()) : fold.letters[0], followsIdeograph);
            followsIdeograph = true;
            continue;
        }
        followsIdeograph = false;
        if (kind == LetterKind::None) {
            endWord();
            continue;
        }
        if (kind != LetterKind::Neutral && (kind == LetterKind::Arabic) != isArabic) {
            endWord();
            isArabic = kind == LetterKind::Arabic;
        }
        word.append(fold.letters.data(), fold.count);
    }
    endWord();
}

MemoryKey wordKey(const std::u16string &word)
{
    const auto weight = std::min(quint32(word.size()) + 1, heaviest);
    return {hashOf(KeyKind::Word, word.data(), qsizetype(word.size())), weight};
}

MemoryKey headKey(const std::u16string &word)
{
    return {hashOf(KeyKind::Head, word.data(), edge), edgeWeight};
}

} // namespace

std::vector<MemoryKey> memoryKeys(const QString &text)
{
    std::vector<MemoryKey> keys;
    char16_t pair[2] = {0, 0};
    cut(
        text,
        [&keys](const std::u16string &word) {
            keys.push_back(wordKey(word));
            if (qsizetype(word.size()) <= edge)
                return;
            keys.push_back(headKey(word));
            keys.push_back({hashOf(KeyKind::Tail, word.data() + word.size() - edge, edge), edgeWeight});
        },
        [&keys, &pair](char16_t ideograph, bool isBehindAnother) {
            pair[0] = std::exchange(pair[1], ideograph);
            keys.push_back({hashOf(KeyKind::Ideograph, &ideograph, 1), 1});
            if (isBehindAnother)
                keys.push_back({hashOf(KeyKind::Pair, pair, 2), 1});
        });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<MemoryKey> concordanceKeys(const QString &text)
{
    std::vector<MemoryKey> keys;
    std::u16string last;
    char16_t pair[2] = {0, 0};
    qsizetype ideographs = 0;
    cut(
        text,
        [&](const std::u16string &word) {
            last = word;
            keys.push_back(wordKey(word));
        },
        [&](char16_t ideograph, bool isBehindAnother) {
            last.clear();
            pair[0] = std::exchange(pair[1], ideograph);
            ideographs = isBehindAnother ? ideographs + 1 : 1;
            // The pair says all that its first half alone says.
            if (ideographs == 2)
                keys.pop_back();
            const bool isPair = ideographs > 1;
            keys.push_back(
                {hashOf(isPair ? KeyKind::Pair : KeyKind::Ideograph, isPair ? pair : &ideograph, isPair ? 2 : 1), 1});
        });
    if (qsizetype(last.size()) > edge)
        keys.back() = headKey(last);
    else if (!last.empty() && keys.size() > 1)
        keys.pop_back();
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

QString foldedWords(const QString &text)
{
    QString folded;
    cut(
        text,
        [&folded](const std::u16string &word) {
            if (!folded.endsWith(u' '))
                folded += u' ';
            folded += QString::fromStdU16String(word) + u' ';
        },
        [&folded](char16_t ideograph, bool) { folded += QChar(ideograph); });
    return folded;
}

} // namespace communique
