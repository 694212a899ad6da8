#include "kit/fuzzy_match.h"

#include <algorithm>

namespace communique {

namespace {

struct Folded
{
    QString letters;
    QList<int> origin; ///< for each letter, the code unit of the text it came from
};

// Folds letter by letter, so that each folded letter remembers where it came from.
Folded fold(const QString &text)
{
    Folded folded;
    for (int at = 0; at < text.size();) {
        const int length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString plain = text.mid(at, length).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : plain) {
            if (c.isMark())
                continue;
            folded.letters.append(c);
            folded.origin.append(at);
        }
        at += length;
    }
    return folded;
}

bool beginsWord(const QString &letters, qsizetype at)
{
    return at == 0 || !letters.at(at - 1).isLetterOrNumber();
}

int pointsFor(const QString &letters, qsizetype at, qsizetype before)
{
    int points = 1;
    if (before >= 0 && at == before + 1)
        points += 6;
    if (beginsWord(letters, at))
        points += 8;
    return points;
}

// Letter by letter, each at its first place after the one before.
std::optional<FuzzyMatch> scatter(const QString &word, const QString &letters)
{
    FuzzyMatch match;
    qsizetype before = -1;
    for (const QChar c : word) {
        const qsizetype at = letters.indexOf(c, before + 1);
        if (at < 0)
            return std::nullopt;
        match.score += pointsFor(letters, at, before);
        match.positions.append(int(at));
        before = at;
    }
    // Letters strewn over a long text mean little.
    match.score -= int(match.positions.last() - match.positions.first() + 1 - word.size());
    return match;
}

std::optional<FuzzyMatch> contiguous(const QString &word, const QString &letters)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
        FuzzyMatch match;
        for (qsizetype i = 0; i < word.size(); ++i) {
            match.score += pointsFor(letters, at + i, i == 0 ? -1 : at + i - 1);
            match.positions.append(int(at + i));
        }
        if (!best || match.score > best->score)
            best = match;
    }
    return best;
}

std::optional<FuzzyMatch> matchWord(const QString &word, const QString &letters)
{
    const std::optional<FuzzyMatch> run = contiguous(word, letters);
    return run ? run : scatter(word, letters);
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text)
{
    const QStringList words = fold(query).letters.split(u' ', Qt::SkipEmptyParts);
    const Folded folded = fold(text);
    if (words.isEmpty())
        return FuzzyMatch();
    FuzzyMatch match;
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> found = matchWord(word, folded.letters);
        if (!found)
            return std::nullopt;
        match.score += 100 * found->score;
        for (int letter : found->positions)
            match.positions.append(folded.origin.at(letter));
    }
    match.score -= int(qMin<qsizetype>(text.size(), 99));
    std::sort(match.positions.begin(), match.positions.end());
    match.positions.erase(std::unique(match.positions.begin(), match.positions.end()), match.positions.end());
    return match;
}

} // namespace communique
